// Days as a client reads them.

#include "page/dates.hpp"

#include <doctest/doctest.h>

using namespace hamkit;

TEST_CASE("a day in a sentence is told with its weekday") {
    CHECK(with_weekdays("Twice on 2026-11-23.") == "Twice on Mon 23 Nov.");
    CHECK(with_weekdays("From 2026-12-31 to 2027-01-01: 3 x 10") ==
          "From Thu 31 Dec to Fri 1 Jan: 3 x 10");
}

TEST_CASE("what only looks like a day stays as it is") {
    for (const auto* const text : {"", "2026-02-30", "12026-11-23", "2026-11-231", "2026-11-2", "-",
                                   "5-10 reps, hole 7", "content 2026-11-20-1"})
        CHECK(with_weekdays(text) == text);
}
