#include "document/assessment_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace hamkit {

std::string cited(std::string_view text, const Provenance& provenance, const Library& library,
                  const TextStyle& style) {
    if (!style.sources) return std::string{text};
    std::vector<std::string> places;
    const auto add = [&](std::string place) {
        if (std::ranges::find(places, place) == places.end()) places.push_back(std::move(place));
    };
    for (const auto fact : provenance.facts)
        for (const auto& place : library.facts[fact.index].at)
            add(fmt::format("{}:{}", library.sources[place.source.index].id, place.lines));
    for (const auto& cited : provenance.evidence)
        add(std::string{library.sources[cited.source.index].id});
    if (!provenance.design.empty()) add("our choice");
    return fmt::format("{} [{}]", text, fmt::join(places, "; "));
}

namespace {

/// Items of the same rule, one after the other, as one group.
template <class Items, class Label>
std::vector<AdviceGroup> grouped(const Items& items, Label label) {
    std::vector<AdviceGroup> groups;
    for (const auto& item : items) {
        if (groups.empty() || groups.back().rule != item.rule) groups.push_back({{}, item.rule});
        auto& text = groups.back().text;
        text += fmt::format("{}{}", text.empty() ? "" : " ", label(item));
    }
    return groups;
}

/// True for rules that stand in no pattern.
bool is_general(const Advice* rule, const Library& library) {
    return rule >= library.advice.data() && rule < library.advice.data() + library.advice.size();
}

}  // namespace

std::vector<AdviceGroup> what_to_do(const Assessment& assessment, const Library& library) {
    return grouped(assessment.recommend, [&](const Recommendation& item) {
        return library.actions[item.action.index].label;
    });
}

std::vector<AdviceGroup> what_to_leave(const Assessment& assessment, const Library& library) {
    auto avoid = assessment.avoid;
    // In an emergency the page holds what matters now; the JSON keeps the rest.
    if (assessment.disposition >= Disposition::urgent)
        std::erase_if(avoid,
                      [&](const Avoidance& item) { return !is_general(item.rule, library); });
    // "Do not force your glides" says nothing to somebody who is told not to glide.
    std::erase_if(avoid, [&](const Avoidance& item) {
        return std::ranges::any_of(library.avoids[item.avoid.index].within, [&](Id<Avoid> wider) {
            return std::ranges::find(assessment.avoid, wider, &Avoidance::avoid) !=
                   assessment.avoid.end();
        });
    });
    return grouped(avoid,
                   [&](const Avoidance& item) { return library.avoids[item.avoid.index].label; });
}

std::vector<const Clue*> holding(List<Clue> clues, const Assessment& assessment) {
    std::vector<const Clue*> result;
    for (const auto& clue : clues)
        if (counts(clue, assessment.truths)) result.push_back(&clue);
    return result;
}

namespace {

class Letter {
public:
    Letter(const Assessment& assessment, const Person& person, const Library& library,
           TextStyle style)
        : m_assessment{assessment},
          m_person{person},
          m_library{library},
          m_style{style},
          m_page{style} {}

    std::string write() {
        opening();
        red_flags();
        patterns();
        advice();
        cramp_response();
        questions();
        notes();
        safety_net();
        return m_page.text();
    }

private:
    void opening() {
        const auto& text =
            m_library.dispositions[static_cast<std::size_t>(m_assessment.disposition)];
        const auto who = m_person.client.empty() ? std::string{} : visible(m_person.client) + ": ";
        const bool only_new = m_assessment.disposition == Disposition::incomplete &&
                              only_new_questions(m_assessment, m_person, m_library);
        m_page.title(fmt::format(
            "{}{} [{}]", who,
            only_new ? fmt::format("{} {}", text.title_when_new, to_string(*m_person.screened))
                     : std::string{text.title},
            name_of(m_assessment.disposition)));
        m_page.gap();
        m_page.paragraph(text.first);
        if (m_assessment.open_urgent && m_assessment.disposition == Disposition::professional)
            m_page.paragraph(
                m_library.dispositions[static_cast<std::size_t>(Disposition::incomplete)].first);
        if (m_assessment.best_case != m_assessment.worst_case &&
            m_assessment.disposition != Disposition::emergency)
            m_page.paragraph(fmt::format(
                "The open safety questions can still change this: from {} at best to {} at worst.",
                name_of(m_assessment.best_case), name_of(m_assessment.worst_case)));
    }

    std::string cited(std::string_view text, const Provenance& provenance) const {
        return hamkit::cited(text, provenance, m_library, m_style);
    }

    void red_flags() {
        if (m_assessment.red_flags.empty()) return;
        m_page.heading("Why");
        for (const auto index : told_red_flags(m_assessment, m_library)) {
            const auto& flag = m_library.red_flags[index];
            m_page.paragraph(cited(fmt::format("{}. {}", capitalized(flag.because), flag.advice),
                                   flag.provenance),
                             fmt::format("  {:<13}", name_of(flag.disposition)));
            const auto reported = reported_for(flag, m_assessment, m_library);
            if (reported.size() < 2) continue;
            std::string line;
            for (const auto finding : reported)
                line += fmt::format("{}{}", line.empty() ? "" : "; ",
                                    m_library.findings[finding].label);
            m_page.paragraph(fmt::format("You report {}.", line), std::string(15, ' '));
        }
    }

    void patterns() {
        if (m_assessment.disposition >= Disposition::urgent) return;
        m_page.heading("What fits");
        if (m_assessment.patterns.empty()) {
            m_page.paragraph(no_pattern_fits, "  ");
            return;
        }
        if (!m_assessment.unclear.empty()) m_page.paragraph(several_fit, "  ");
        for (const auto& match : m_assessment.patterns) {
            const auto& pattern = m_library.patterns[match.pattern];
            const bool likely = match.likelihood == Likelihood::likely;
            m_page.paragraph(fmt::format("{} [{}]", pattern.label, pattern.id),
                             likely ? "  likely   " : "  possible ");
            if (likely && !m_assessment.blocked())
                m_page.paragraph(pattern.explanation, std::string(11, ' '));
            clues(pattern.for_it, "for      ");
            clues(pattern.against, "against  ");
        }
        m_page.paragraph(no_diagnoses, "  ");
    }

    void clues(List<Clue> clues, std::string_view label) {
        std::string line;
        for (const auto* const clue : holding(clues, m_assessment))
            line += fmt::format("{}{}", line.empty() ? "" : "; ",
                                cited(fmt::format("{} ({})", clue->because, name_of(clue->weight)),
                                      clue->provenance));
        if (!line.empty()) m_page.paragraph(line, fmt::format("           {}", label));
    }

    /// One line per reason, with all that it advises.
    void groups(std::string_view heading, const std::vector<AdviceGroup>& groups) {
        if (groups.empty()) return;
        m_page.heading(heading);
        for (const auto& group : groups) {
            m_page.paragraph(group.text, "  - ");
            m_page.paragraph(
                fmt::format("because {}", cited(group.rule->because, group.rule->provenance)),
                "    ");
        }
    }

    void advice() {
        groups("What to do", what_to_do(m_assessment, m_library));
        groups("What to leave", what_to_leave(m_assessment, m_library));
    }

    void cramp_response() {
        if (m_assessment.cramp_response.empty()) return;
        m_page.heading("When a cramp strikes");
        int number = 0;
        for (const auto index : m_assessment.cramp_response)
            m_page.paragraph(
                cited(m_library.cramp.steps[index].text, m_library.cramp.steps[index].provenance),
                fmt::format("  {}. ", ++number));
    }

    void questions() {
        constexpr auto most = most_questions;
        const auto& questions = m_assessment.ask_next;
        if (questions.empty() || m_assessment.disposition == Disposition::emergency) return;
        m_page.heading("What to ask next");
        for (std::size_t index = 0; index < std::min(most, questions.size()); ++index) {
            const auto& finding = m_library.findings[questions[index].finding];
            m_page.paragraph(fmt::format("{} [{}]", finding.question, finding.id), "  - ");
        }
        if (questions.size() > most)
            m_page.paragraph(
                fmt::format("and {} more; hamstring-triage --template lists every question.",
                            questions.size() - most),
                "  ");
    }

    void notes() {
        if (m_assessment.good_to_know.empty()) return;
        m_page.heading("Good to know");
        for (const auto index : m_assessment.good_to_know)
            m_page.paragraph(
                cited(m_library.education[index].text, m_library.education[index].provenance),
                "  - ");
    }

    void safety_net() {
        if (m_assessment.disposition < Disposition::urgent)
            add_statements(m_page, "Stop and get help", m_library.routine.stop_rules, m_library,
                           m_style);
        add_disclaimer(m_page, m_library);
    }

    const Assessment& m_assessment;
    const Person& m_person;
    const Library& m_library;
    TextStyle m_style;
    TextPage m_page;
};

}  // namespace

void add_disclaimer(TextPage& page, const Library& library) {
    page.gap();
    page.paragraph(library.edition.disclaimer);
}

void add_statements(TextPage& page, std::string_view heading, List<Statement> statements,
                    const Library& library, const TextStyle& style) {
    page.heading(heading);
    for (const auto& statement : statements)
        page.paragraph(cited(statement.text, statement.provenance, library, style), "  - ");
}

std::string assessment_text(const Assessment& assessment, const Person& person,
                            const Library& library, TextStyle style) {
    return Letter{assessment, person, library, style}.write();
}

}  // namespace hamkit
