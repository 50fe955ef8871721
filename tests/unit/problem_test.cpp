// What a message may quote, and how it is written.

#include "reading/problem.hpp"

#include <doctest/doctest.h>

namespace hamkit {

TEST_CASE("a message can quote anything that stood in a file") {
    CHECK(quote("Größe") == "\"Größe\"");
    CHECK(quote("a\tb\x1B[31m\x7F") == "\"a\\x09b\\x1b[31m\\x7f\"");
    CHECK(quote("caf\xE9") == "\"caf\\xe9\"");
    CHECK(quote("\u009b31m") == "\"\\xc2\\x9b31m\"");     // CSI, in one character
    CHECK(quote("a\u202eb") == "\"a\\xe2\\x80\\xaeb\"");  // turns the direction of text
    CHECK(quote("a\xE2\x80z") == "\"a\\xe2\\x80z\"");     // broken off
    CHECK(quote(std::string(60, 'a')) == '"' + std::string(60, 'a') + '"');
    CHECK(quote(std::string(61, 'a')) == '"' + std::string(60, 'a') + "...\"");
    CHECK(quote(std::string(59, 'a') + "é") == '"' + std::string(59, 'a') + "...\"");
}

TEST_CASE("a message begins with as much of its place as is known") {
    CHECK(to_string({{"a.yaml", 3, 7, 1}, "it is wrong", "a-rule"}) ==
          "a.yaml:3:7: error: it is wrong [a-rule]");
    CHECK(to_string({{"a.yaml", 0, 0, 0}, "it is missing", "a-rule"}) ==
          "a.yaml: error: it is missing [a-rule]");
    CHECK(to_string({{"a\x1B[2J", 1, 1, 1}, "no", "r"}) == "a\\x1b[2J:1:1: error: no [r]");
}

TEST_CASE("a near spelling is offered, a far one is not") {
    const std::vector<std::string_view> known{"burning", "electric", "age"};
    CHECK(did_you_mean("burnin", known) == ", did you mean \"burning\"?");
    CHECK(did_you_mean("bruning", known) == ", did you mean \"burning\"?");
    CHECK(did_you_mean("aeg", known) == ", did you mean \"age\"?");
    CHECK(did_you_mean("freezing", known) == "");
    CHECK(did_you_mean("", known) == "");
    CHECK(did_you_mean(std::string(5000, 'b'), known) == "");
}

}  // namespace hamkit
