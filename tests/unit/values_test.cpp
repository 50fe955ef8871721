// The readers of single values: every fault an author can make, word for word.

#include "complaints.hpp"

namespace hamkit {

TEST_CASE("a text is a word or in quotes") {
    for (const std::string text : {"Oxford", "'yes'", "\"null\"", "''", "010", "1.5", "yes and no"})
        CHECK_MESSAGE(complaints<std::string_view>(text) == "", text);
    CHECK(complaints<std::string_view>("~") == "x:1:1: error: no value" + a_text);
    CHECK(complaints<std::string_view>("[a]") == "x:1:1: error: a list" + a_text);
    CHECK(complaints<std::string_view>("{a: b}") == "x:1:1: error: a map" + a_text);
    CHECK(complaints_json<std::string_view>("5") == "x:1:2: error: \"5\"" + a_text);
    CHECK(complaints_json<std::string_view>("true") == "x:1:2: error: \"true\"" + a_text);
}

TEST_CASE("a word that other readers take for a boolean is no text without quotes") {
    for (const std::string word :
         {"yes", "Yes", "YES", "no", "No", "NO", "true", "True", "TRUE", "false", "False", "FALSE",
          "on", "On", "ON", "off", "Off", "OFF"}) {
        CHECK(complaints<std::string_view>(word) == "x:1:1: error: \"" + word + '"' + quotes);
        CHECK(complaints<std::string_view>('"' + word + '"') == "");
    }
}

TEST_CASE("a whole number is written plainly") {
    for (const std::string text : {"0", "8", "999999"})
        CHECK_MESSAGE(complaints<int>(text) == "", text);
    for (const std::string text : {"1000000", "010", "-1", "+1", "1.0", "0x10", "1e3", "eight"})
        CHECK(complaints<int>(text) == "x:1:1: error: \"" + text + '"' + a_whole);
    CHECK(complaints<int>("'8'") == "x:1:1: error: \"8\"" + a_whole);
    CHECK(complaints<int>("~") == "x:1:1: error: no value" + a_whole);
    CHECK(complaints_json<int>("8") == "");
    CHECK(complaints_json<int>("8.0") == "x:1:2: error: \"8.0\"" + a_whole);
    CHECK(complaints_json<int>("\"8\"") == "x:1:2: error: \"8\"" + a_whole);
}

TEST_CASE("yes and no are the only answers where one of them belongs") {
    CHECK(complaints<bool>("yes") == "");
    CHECK(complaints<bool>("'no'") == "");
    CHECK(complaints_json<bool>("\"yes\"") == "");
    const std::string expected = " is not one of no, yes [unknown-name]\n";
    for (const std::string word : {"true", "False", "YES", "off", "1"})
        CHECK(complaints<bool>(word).starts_with("x:1:1: error: \"" + word +
                                                 "\" is not one of no, yes"));
    CHECK(complaints_json<bool>("true") == "x:1:2: error: \"true\"" + expected);
    CHECK(complaints_json<bool>("null") ==
          "x:1:2: error: a value is missing, expected one of no, yes [unknown-name]\n");
    CHECK(complaints<bool>("[yes]") == "x:1:1: error: a list" + expected);
}

TEST_CASE("a name is one of its kind, spelled exactly") {
    CHECK(complaints<Color>("white") == "");
    CHECK(complaints<Color>("White") ==
          "x:1:1: error: \"White\" is not one of black, brown, "
          "white, did you mean \"white\"? [unknown-name]\n");
    CHECK(complaints<Color>("green") ==
          "x:1:1: error: \"green\" is not one of black, brown, white [unknown-name]\n");
    CHECK(complaints<Color>("~") ==
          "x:1:1: error: a value is missing, expected one of black, brown, white "
          "[unknown-name]\n");
}

TEST_CASE("an id is one that the content knows") {
    CHECK(complaints<Id<Maker>>("bata") == "");
    CHECK(complaints<Id<Maker>>("batta") ==
          "x:1:1: error: \"batta\" is not a known maker id, did "
          "you mean \"bata\"? [unknown-id]\n");
    CHECK(complaints<Id<Maker>>("zebra") ==
          "x:1:1: error: \"zebra\" is not a known maker id [unknown-id]\n");
    CHECK(complaints_json<Id<Maker>>("1") ==
          "x:1:2: error: \"1\" is not right here, expected a known maker id [wrong-type]\n");
}

TEST_CASE("a number never stands for an amount with a unit") {
    const std::string unit =
        " has no unit, expected a length such as \"172 cm\" or \"68 in\" [missing-unit]\n";
    CHECK(complaints<Length>("172 cm") == "");
    CHECK(complaints<Length>("172") == "x:1:1: error: \"172\"" + unit);
    CHECK(complaints<Length>("'172'") == "x:1:1: error: \"172\"" + unit);
    CHECK(complaints<Length>("-1.5") == "x:1:1: error: \"-1.5\"" + unit);
    CHECK(complaints_json<Length>("172") == "x:1:2: error: \"172\"" + unit);
    CHECK(complaints_json<Length>("1e3") == "x:1:2: error: \"1e3\"" + unit);
    CHECK(complaints<Durations>("20-30") ==
          "x:1:1: error: \"20-30\" has no unit, expected a time "
          "such as \"30 s\" or \"20-30 s\" [missing-unit]\n");
}

TEST_CASE("an amount of the wrong kind is answered with an example of the right one") {
    const auto wrong = [](const std::string& complaint) {
        const std::string start = "x:1:1: error: \"7 x\" is not right here, expected ";
        REQUIRE(complaint.starts_with(start));
        return complaint.substr(start.size());
    };
    CHECK(wrong(complaints<Length>("7 x")) ==
          "a length such as \"172 cm\" or \"68 in\" [wrong-type]\n");
    CHECK(wrong(complaints<Mass>("7 x")) ==
          "a weight such as \"100 kg\" or \"220 lb\" [wrong-type]\n");
    CHECK(wrong(complaints<Duration>("7 x")) ==
          "a time such as \"30 s\" or \"2 min\" [wrong-type]\n");
    CHECK(wrong(complaints<Span>("7 x")) ==
          "a time such as \"6 weeks\" or \"10 days\" [wrong-type]\n");
    CHECK(wrong(complaints<Age>("7 x")) == "an age such as \"35 years\" [wrong-type]\n");
    CHECK(wrong(complaints<Share>("7 x")) == "a share such as \"50 %\" [wrong-type]\n");
    CHECK(wrong(complaints<PainRating>("7 x")) ==
          "a rating from \"0/10\" to \"10/10\" [wrong-type]\n");
    CHECK(wrong(complaints<Durations>("7 x")) ==
          "a time such as \"30 s\" or \"20-30 s\" [wrong-type]\n");
    CHECK(wrong(complaints<Counts>("7 x")) == "a count such as 8 or 10-15 [wrong-type]\n");
    CHECK(wrong(complaints<std::chrono::year_month_day>("7 x")) ==
          "a day that exists, such as 2026-11-20 [wrong-type]\n");
}

TEST_CASE("a range that runs backward is told from what is no range") {
    CHECK(complaints<Counts>("8-12") == "");
    CHECK(complaints<Counts>("12-12") == "");
    CHECK(complaints<Counts>("12-8") ==
          "x:1:1: error: \"12-8\" runs backward, expected the smaller number first "
          "[inverted-range]\n");
    CHECK(complaints_json<Durations>("\"30-20 s\"") ==
          "x:1:2: error: \"30-20 s\" runs backward, expected the smaller number first "
          "[inverted-range]\n");
    CHECK(complaints<ClockTimes>("12:00-09:00") ==
          "x:1:1: error: \"12:00-09:00\" runs backward, expected the earlier time first "
          "[inverted-range]\n");
    for (const auto* const nothing : {"12-8 x", "12-", "-8", "12-8-4"})
        CHECK(complaints<Counts>(nothing).ends_with("a count such as 8 or 10-15 [wrong-type]\n"));
    CHECK(complaints<ClockTimes>("09:00-09:00").ends_with("the earlier first [wrong-type]\n"));
}

TEST_CASE("a rating ends at 10/10") {
    CHECK(complaints<PainRating>("10/10") == "");
    CHECK(complaints<PainRating>("10.1/10") ==
          "x:1:1: error: \"10.1/10\" is not right here, expected a rating from \"0/10\" to "
          "\"10/10\" [wrong-type]\n");
}

}  // namespace hamkit
