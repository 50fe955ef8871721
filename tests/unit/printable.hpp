#pragma once
// Turns people, written as YAML, into the documents that the tools would print of them.

#include "advice/glide_schedule.hpp"
#include "advice/rack_pull.hpp"
#include "advice/routine.hpp"
#include "assess.hpp"
#include "page/roster.hpp"

namespace hamkit {

/// What triage says, and the JSON of the documents of one person.
class TestDocuments {
public:
    explicit TestDocuments(const std::string& yaml) : m_test{yaml} {
        triage(m_test.person, m_library, m_assessment);
    }

    std::string assessment() {
        m_json.clear();
        write_assessment(m_json, m_assessment, m_test.person, m_library, m_ids.tables, false);
        return std::string{m_json.result()};
    }
    /// Empty where no plan can be made.
    std::string plan() {
        const auto made = make_routine(m_test.person, m_assessment, m_library, 0, {});
        return std::holds_alternative<Refusal>(made) ? "" : written(std::get<Plan>(made));
    }
    std::string written(const Plan& plan) {
        m_json.clear();
        write_plan(m_json, plan, m_assessment, m_test.person, m_library, m_ids.tables);
        return std::string{m_json.result()};
    }
    std::string rack_advice(const RackWishes& wishes = {}) {
        const auto made = advise_rack_pull(m_test.person, m_assessment, m_library, wishes);
        m_json.clear();
        write_rack_advice(m_json, std::get<RackAdvice>(made), m_assessment, m_test.person,
                          m_library, m_ids.tables, wishes);
        return std::string{m_json.result()};
    }
    std::string glide_schedule(const GlideHorizon& horizon = {{}, 7}) {
        const auto made = schedule_glides(m_test.person, m_assessment, m_library, horizon);
        m_json.clear();
        write_glide_schedule(m_json, std::get<GlideSchedule>(made), m_assessment, m_test.person,
                             m_library, m_ids.tables, horizon);
        return std::string{m_json.result()};
    }

    const Assessment& assessed() const { return m_assessment; }

private:
    const Library& m_library = built_in_library();
    TestPerson m_test;
    DocumentIds m_ids{m_library};
    Assessment m_assessment;
    JsonWriter m_json;
};

/// A parsed record, in JSON or YAML, which is a superset of it.
class TestRecord {
public:
    explicit TestRecord(std::string text) : m_text{std::move(text)} {
        tree.ids = m_ids.tables;
        tree.context = &built_in_library();
        if (!parse_yaml({"test", m_text, 1, 1}, tree, problems))
            FAIL_CHECK(to_string(problems.front()));
    }
    Tree tree;
    Problems problems;

private:
    std::string m_text;
    DocumentIds m_ids{built_in_library()};
};

/// The messages, one a line.
inline std::string lines(const Problems& problems, std::string_view severity = "error") {
    std::string text;
    for (const auto& problem : problems) text += to_string(problem, severity) + '\n';
    return text;
}

/// `text` with the first `from` in it replaced.
inline std::string changed(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    if (at == std::string::npos) FAIL_CHECK("there is no " << from);
    else text.replace(at, from.size(), to);
    return text;
}

}  // namespace hamkit
