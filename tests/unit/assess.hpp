#pragma once
// Turns one person, written as YAML, into what the library says about them.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "advice/triage.hpp"
#include "document/incoming.hpp"
#include "reading/yaml.hpp"

namespace hamkit {

/// A person, and the tree their texts live in.
class TestPerson {
public:
    explicit TestPerson(std::string yaml, const Library& library = built_in_library())
        : m_yaml{std::move(yaml)}, m_ids{library} {
        m_tree.ids = m_ids.tables;
        m_tree.context = &library;
        Problems problems;
        const bool parsed = parse_yaml({"test", m_yaml, 1, 1}, m_tree, problems);
        auto incoming = parsed ? read_incoming(m_tree) : Incoming{};
        for (const auto& problem : problems) FAIL_CHECK(to_string(problem));
        person = std::move(incoming.person);
    }

    Person person;

private:
    std::string m_yaml;
    DocumentIds m_ids;
    Tree m_tree;
};

/// The answers in YAML flow style, of somebody whom nobody screened.
inline std::string unscreened(const std::string& answers) { return "answers: {" + answers + "}"; }
/// The same, of somebody who was asked every safety question.
inline std::string screened(const std::string& answers) {
    return "screened: 2026-11-28\n" + unscreened(answers);
}

inline Assessment assess(const std::string& yaml, const Library& library = built_in_library()) {
    const TestPerson test{yaml, library};
    Assessment assessment;
    triage(test.person, library, assessment);
    return assessment;
}

inline std::string disposition_of(const std::string& yaml) {
    return std::string{name_of(assess(yaml).disposition)};
}

/// The ids of a list of an assessment, separated by spaces.
template <class Items, class Name>
std::string ids(const Items& items, Name name) {
    std::string text;
    for (const auto& item : items) text += (text.empty() ? "" : " ") + std::string{name(item)};
    return text;
}
inline std::string patterns_of(const Assessment& assessment) {
    return ids(assessment.patterns, [](const PatternMatch& match) {
        return std::string{built_in_library().patterns[match.pattern].id} +
               (match.likelihood == Likelihood::likely ? "" : "?");
    });
}
inline bool recommends(const Assessment& assessment, Text id) {
    return std::ranges::any_of(assessment.recommend, [&](const Recommendation& item) {
        return built_in_library().actions[item.action.index].id == id;
    });
}
inline bool avoids(const Assessment& assessment, Text id) {
    return std::ranges::any_of(assessment.avoid, [&](const Avoidance& item) {
        return built_in_library().avoids[item.avoid.index].id == id;
    });
}

}  // namespace hamkit
