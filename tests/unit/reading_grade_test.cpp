// How hard a text reads, and which sentence makes it so.

#include "lint/reading_grade.hpp"

#include <doctest/doctest.h>

using namespace hamkit;

TEST_CASE("the measure of plainness can tell plain from hard") {
    CHECK(measure("The cat sat on the mat. It was warm.").grade() < 3);
    CHECK(measure("Sustained mechanical elongation of neuromeningeal structures exacerbates "
                  "radicular symptomatology considerably.")
              .grade() > 12);
    CHECK(measure("").grade() == 0);
}

TEST_CASE("words are counted with their apostrophes, and numbers are none") {
    const auto counted = measure("Don't hold it for 20 s: let go at once!");
    CHECK(counted.words == 9);
    CHECK(counted.sentences == 2);
    CHECK(counted.syllables == 9);
}

TEST_CASE("a stop inside a number ends no sentence") {
    CHECK(measure("Use 2.5 kg less. Then go on").sentences == 2);
}

TEST_CASE("the hardest sentence is named") {
    CHECK(hardest_sentence("Sit down. Deterioration necessitates examination. Go on.") ==
          "Deterioration necessitates examination.");
    CHECK(hardest_sentence("Sit.") == "Sit.");
    CHECK(hardest_sentence("").empty());
}
