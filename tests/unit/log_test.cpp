#include <doctest/doctest.h>

#include "assess.hpp"

using namespace hamkit;

namespace {

/// Every complaint about the entries of `key`, one a line.
std::string complaints(const std::string& key, const std::string& entries) {
    const auto yaml = key + ": [" + entries + "]";
    const auto& library = built_in_library();
    const DocumentIds ids{library};
    Tree tree;
    tree.ids = ids.tables;
    tree.context = &library;
    Problems problems;
    if (parse_yaml({"log", yaml, 1, 1}, tree, problems)) read_incoming(tree);
    std::string text;
    for (const auto& problem : problems) text += to_string(problem) + '\n';
    return text;
}
std::string rack(const std::string& entries) { return complaints("rack_log", entries); }

}  // namespace

TEST_CASE("an entry is a set, a later report, or both") {
    CHECK(rack("{height: 62 cm, pain: 0/10}").empty());
    CHECK(rack("{date: 2026-11-20, height: 62 cm, pain: 0/10, load: 50 kg, form: kept, "
               "signs: [radiates-to-calf], next_morning: settled}")
              .empty());
    CHECK(rack("{date: 2026-11-20, next_morning: worse}").empty());
    CHECK(rack("{signs: [foot-drop]}").empty());
}

TEST_CASE("a height goes with its pain, and an entry says something") {
    CHECK(rack("{height: 62 cm}") ==
          "log:1:12: error: \"pain\" is missing: it goes with \"height\" [missing-key]\n");
    CHECK(rack("{pain: 0/10, next_morning: settled}") ==
          "log:1:12: error: \"height\" is missing: it goes with \"pain\" [missing-key]\n");
    for (const auto* const empty : {"{date: 2026-11-20}", "{load: 50 kg}", "{signs: []}", "{}"})
        CHECK_MESSAGE(rack(empty) ==
                          "log:1:12: error: the entry says nothing, expected \"height\" and "
                          "\"pain\", or a report such as \"next_morning: settled\" [missing-key]\n",
                      empty);
}

TEST_CASE("a sign is there or not: a measure is none") {
    CHECK(rack("{signs: [pain]}") ==
          "log:1:12: error: \"pain\" is a measure, expected a sign that is there or not "
          "[wrong-type]\n");
    CHECK(rack("{signs: [foot-dorp]}") ==
          "log:1:21: error: \"foot-dorp\" is not a known finding id, did you mean "
          "\"foot-drop\"? [unknown-id]\n");
}

TEST_CASE("quantities of a log carry their units, and days exist") {
    CHECK(rack("{date: 2026-02-29, height: 62, pain: 0, load: 50, next_morning: fine}") ==
          "log:1:19: error: \"2026-02-29\" is not right here, expected a day that exists, such as "
          "2026-11-20 [wrong-type]\n"
          "log:1:39: error: \"62\" has no unit, expected a length such as \"172 cm\" or \"68 in\" "
          "[missing-unit]\n"
          "log:1:49: error: \"0\" has no unit, expected a rating from \"0/10\" to \"10/10\" "
          "[missing-unit]\n"
          "log:1:58: error: \"50\" has no unit, expected a weight such as \"100 kg\" or \"220 lb\" "
          "[missing-unit]\n"
          "log:1:76: error: \"fine\" is not one of unknown, settled, worse [unknown-name]\n");
    CHECK(rack("{height: 62 kg, pain: 11/10}") ==
          "log:1:21: error: \"62 kg\" is not right here, expected a length such as \"172 cm\" or "
          "\"68 in\" [wrong-type]\n"
          "log:1:34: error: \"11/10\" is not right here, expected a rating from \"0/10\" to "
          "\"10/10\" [wrong-type]\n");
}

TEST_CASE("an unknown key of an entry is a fault with a hint") {
    CHECK(rack("{hieght: 62 cm, pain: 0/10}") ==
          "log:1:13: error: \"hieght\" is not a key here, did you mean \"height\"? "
          "[unknown-key]\n");
}
