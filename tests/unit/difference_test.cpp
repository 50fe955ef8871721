// Two trees are the same where nobody could read them differently.

#include "reading/difference.hpp"

#include <doctest/doctest.h>

#include "reading/yaml.hpp"

using namespace hamkit;

namespace {

/// "key: given column", of each difference.
std::string between(const std::string& given, const std::string& expected) {
    Problems problems;
    Tree one;
    Tree other;
    REQUIRE(parse_yaml({"given", given, 1, 1}, one, problems));
    REQUIRE(parse_yaml({"expected", expected, 1, 1}, other, problems));
    std::string text;
    for (const auto& found : differences(one.root(), other.root()))
        text += std::string{found.key} + ':' + std::to_string(found.given.place().column) + ' ';
    return text;
}

}  // namespace

TEST_CASE("the order of keys makes no difference, that of a list does") {
    CHECK(between("{a: 1, b: [x, y]}", "{b: [x, y], a: 1}") == "");
    CHECK(between("{b: [y, x]}", "{b: [x, y]}") == "b:6 b:9 ");
}

TEST_CASE("another value, an added key, a missing key and a shorter list are told") {
    CHECK(between("{a: 1}", "{a: 2}") == "a:5 ");
    CHECK(between("{a: 1, c: 2}", "{a: 1}") == "c:8 ");
    CHECK(between("{c: {a: 1}}", "{c: {a: 1, b: 2}}") == "b:5 ");
    CHECK(between("{a: [1]}", "{a: [1, 2]}") == "a:5 ");
    CHECK(between("{a: [1]}", "{a: {b: 1}}") == "a:5 ");
}

TEST_CASE("nothing is no text") { CHECK(between("{a: ~}", "{a: ''}") == "a:5 "); }
