#include "document/assessment.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hamkit {

std::string because_of(const Question& question, const Library& library) {
    using enum Question::Reason;
    const auto label = [&](std::uint16_t pattern) { return library.patterns[pattern].label; };
    switch (question.reason) {
        case gate: return "a no makes other safety questions fall away";
        case urgency:
            switch (question.disposition) {
                case Disposition::emergency: return "a yes can mean emergency help now";
                case Disposition::urgent: return "a yes can mean medical advice today";
                default: return "a yes can mean a visit to a professional";
            }
        case referral: return "the answer can change who should see you";
        case clue: return fmt::format("it bears on \"{}\"", label(question.about));
        case between:
            return fmt::format("it helps to tell \"{}\" from \"{}\"", label(question.about),
                               label(question.other));
        case advice:
            return fmt::format("the advice \"{}\" depends on it",
                               library.actions[question.about].label);
    }
    return {};
}

void open_document(JsonWriter& json, std::string_view name, const Person& person,
                   const Library& library) {
    json.open_object();
    json.field("document", name);
    if (!person.client.empty()) json.field("client", person.client);
    json.key("content");
    json.open_object();
    json.field("version", library.edition.version);
    json.field("digest", library.digest);
    json.close_object();
}

std::vector<std::uint16_t> told_red_flags(const Assessment& assessment, const Library& library) {
    auto told = assessment.red_flags;
    if (assessment.disposition >= Disposition::urgent)
        std::erase_if(told, [&](std::uint16_t index) {
            return library.red_flags[index].disposition < assessment.disposition;
        });
    return told;
}

std::vector<std::uint16_t> reported_for(const RedFlag& flag, const Assessment& assessment,
                                        const Library& library) {
    std::vector<std::uint16_t> reported;
    for_each_atom(flag.when, [&](std::size_t atom) {
        if (atom < library.findings.size() && assessment.truths[atom] == Truth::yes)
            reported.push_back(static_cast<std::uint16_t>(atom));
    });
    std::ranges::sort(reported);
    reported.erase(std::unique(reported.begin(), reported.end()), reported.end());
    return reported;
}

bool only_new_questions(const Assessment& assessment, const Person& person,
                        const Library& library) {
    if (!person.screened || assessment.unanswered.empty()) return false;
    return std::ranges::all_of(assessment.unanswered, [&](std::uint16_t finding) {
        return library.findings[finding].since > *person.screened;
    });
}

void write_statements(JsonWriter& json, std::string_view key, List<Statement> statements) {
    json.key(key);
    json.open_list();
    for (const auto& statement : statements) {
        json.open_object();
        json.field("text", statement.text);
        json.raw_field("sources", statement.provenance.json);
        json.close_object();
    }
    json.close_list();
}

namespace {

class Writer {
public:
    Writer(JsonWriter& json, const Assessment& assessment, const Library& library, bool brief)
        : m_json{json}, m_assessment{assessment}, m_library{library}, m_brief{brief} {}

    void dispositions() {
        m_json.field("disposition", name_of(m_assessment.disposition));
        m_json.field("best_case", name_of(m_assessment.best_case));
        m_json.field("worst_case", name_of(m_assessment.worst_case));
    }

    void red_flags() {
        list("red_flags", m_assessment.red_flags, [&](std::uint16_t index) {
            const auto& flag = m_library.red_flags[index];
            m_json.open_object();
            m_json.field("id", flag.id);
            m_json.field("disposition", name_of(flag.disposition));
            list("findings", reported_for(flag, m_assessment, m_library),
                 [&](std::uint16_t finding) { m_json.text(m_library.findings[finding].id); });
            if (!m_brief) {
                m_json.field("because", flag.because);
                m_json.field("advice", flag.advice);
                m_json.raw_field("sources", flag.provenance.json);
            }
            m_json.close_object();
        });
    }

    void unanswered() {
        list("unanswered", m_assessment.unanswered,
             [&](std::uint16_t index) { m_json.text(m_library.findings[index].id); });
    }

    void patterns() {
        list("patterns", m_assessment.patterns, [&](const PatternMatch& match) {
            const auto& pattern = m_library.patterns[match.pattern];
            m_json.open_object();
            m_json.field("id", pattern.id);
            if (!m_brief) m_json.field("name", pattern.label);
            m_json.field("likelihood", name_of(match.likelihood));
            if (!m_brief) {
                clues("for", pattern.for_it);
                clues("against", pattern.against);
            }
            m_json.close_object();
        });
        list("unclear", m_assessment.unclear,
             [&](std::uint16_t index) { m_json.text(m_library.patterns[index].id); });
    }

    void advice() {
        list("recommend", m_assessment.recommend, [&](const Recommendation& recommendation) {
            item(m_library.actions[recommendation.action.index].id, *recommendation.rule);
        });
        list("avoid", m_assessment.avoid, [&](const Avoidance& avoidance) {
            item(m_library.avoids[avoidance.avoid.index].id, *avoidance.rule);
        });
    }

    void questions() {
        list("ask_next", m_assessment.ask_next, [&](const Question& question) {
            const auto& finding = m_library.findings[question.finding];
            m_json.open_object();
            m_json.field("finding", finding.id);
            if (!m_brief) {
                m_json.field("question", finding.question);
                m_json.field("because", because_of(question, m_library));
            }
            m_json.close_object();
        });
    }

    void cramp_response() {
        if (m_assessment.cramp_response.empty()) return;
        list("cramp_response", m_assessment.cramp_response, [&](std::uint16_t index) {
            const auto& step = m_library.cramp.steps[index];
            m_json.open_object();
            m_json.field("text", step.text);
            m_json.raw_field("sources", step.provenance.json);
            m_json.close_object();
        });
    }

    void good_to_know() {
        list("good_to_know", m_assessment.good_to_know, [&](std::uint16_t index) {
            const auto& note = m_library.education[index];
            m_json.open_object();
            m_json.field("id", note.id);
            m_json.field("text", note.text);
            m_json.raw_field("sources", note.provenance.json);
            m_json.close_object();
        });
    }

private:
    template <class Items, class Write>
    void list(std::string_view key, const Items& items, Write write) {
        m_json.key(key);
        m_json.open_list();
        for (const auto& item : items) write(item);
        m_json.close_list();
    }

    /// The clues that hold, each with the findings that were said.
    void clues(std::string_view key, List<Clue> clues) {
        m_json.key(key);
        m_json.open_list();
        for (const auto& clue : clues) {
            if (!counts(clue, m_assessment.truths)) continue;
            m_json.open_object();
            m_json.field("because", clue.because);
            m_json.key("findings");
            m_json.open_list();
            for_each_atom(clue.when, [&](std::size_t atom) {
                if (atom < m_library.findings.size() && m_assessment.truths[atom] == Truth::yes)
                    m_json.text(m_library.findings[atom].id);
            });
            m_json.close_list();
            m_json.field("weight", name_of(clue.weight));
            m_json.raw_field("sources", clue.provenance.json);
            m_json.close_object();
        }
        m_json.close_list();
    }

    void item(Text id, const Advice& rule) {
        m_json.open_object();
        m_json.field("id", id);
        if (!m_brief) {
            m_json.field("because", rule.because);
            m_json.raw_field("sources", rule.provenance.json);
        }
        m_json.close_object();
    }

    JsonWriter& m_json;
    const Assessment& m_assessment;
    const Library& m_library;
    bool m_brief;
};

}  // namespace

void write_assessment(JsonWriter& json, const Assessment& assessment, const Person& person,
                      const Library& library, const IdTables& ids, bool brief) {
    Writer writer{json, assessment, library, brief};
    open_document(json, "assessment/1", person, library);
    writer.dispositions();
    writer.red_flags();
    writer.unanswered();
    writer.patterns();
    writer.advice();
    writer.questions();
    if (!brief) {
        writer.cramp_response();
        writer.good_to_know();
        json.key("person");
        JsonFields{json, ids}.write(person);
    }
    json.close_object();
}

}  // namespace hamkit
