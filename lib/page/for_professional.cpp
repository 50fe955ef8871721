// For the professional whom somebody is to see: what was answered.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "document/text_page.hpp"
#include "page/pages.hpp"

namespace hamkit {
namespace {

class ReportedAnswers {
public:
    explicit ReportedAnswers(const Pages& pages)
        : m_answers{pages.documents.person.answers.list},
          m_assessment{pages.documents.assessment},
          m_library{pages.library} {
        for (const auto index : m_assessment.red_flags)
            for_each_atom(m_library.red_flags[index].when,
                          [&](std::size_t atom) { add_atom(atom); });
    }

    /// What raised the red flags, as it was asked.
    Table warnings() const {
        Table table{"What you answered", {{"Question", 4}, {"Answer", 1}}, {}, false};
        for (const auto finding : m_reasons) {
            auto row = answered(finding);
            if (std::ranges::none_of(table.rows, [&](const std::vector<Cell>& other) {
                    return other.front().text == row.front().text;
                }))
                table.rows.push_back(std::move(row));
        }
        return table;
    }

    /// All that is known, in few words.
    LabelledTexts in_short() const {
        LabelledTexts rows;
        const auto add = [&](std::string label, std::vector<std::string> texts) {
            if (!texts.empty())
                rows.rows.push_back(
                    {std::move(label), sentence(fmt::format("{}", fmt::join(texts, "; ")))});
        };
        add("Warning signs", labels_of([&](std::size_t finding) { return is_reason(finding); }));
        add("Also reported",
            labels_of([&](std::size_t finding) { return !is_reason(finding) && is_yes(finding); }));
        add("Measures", measures());
        if (!m_assessment.unanswered.empty())
            rows.rows.push_back(
                {"Still open", fmt::format("{} of the safety questions that hamkit asks.",
                                           m_assessment.unanswered.size())});
        rows.rows.push_back(
            {"Note", "This page comes from answers to questions, not from an examination."});
        return rows;
    }

private:
    /// The finding, or what speaks for the pattern.
    void add_atom(std::size_t atom) {
        if (m_assessment.truths[atom] != Truth::yes) return;
        const auto findings = m_library.findings.size();
        if (atom < findings) {
            if (!is_reason(atom)) m_reasons.push_back(atom);
        } else if (atom < findings + 3 * m_library.patterns.size()) {
            const auto& pattern = m_library.patterns[(atom - findings) % m_library.patterns.size()];
            for (const auto& clue : pattern.for_it)
                if (counts(clue, m_assessment.truths))
                    for_each_atom(clue.when, [&](std::size_t part) {
                        if (part < findings) add_atom(part);
                    });
        }
    }

    std::vector<Cell> answered(std::size_t finding) const {
        for (const auto& answer : m_answers) {
            const auto& asked = m_library.findings[answer.finding.index];
            if (answer.finding.index == finding && answer.truth == Truth::yes)
                return cells({std::string{asked.question}, "yes"});
            const bool raises = std::ranges::any_of(asked.raises, [&](const Raise& raise) {
                return raise.finding.index == finding && answer.amount > raise.limit;
            });
            if (raises) return cells({std::string{asked.question}, std::string{answer.measure}});
        }
        return cells({std::string{m_library.findings[finding].question},
                      "yes, by your log or your other answers"});
    }

    bool is_reason(std::size_t finding) const {
        return std::ranges::find(m_reasons, finding) != m_reasons.end();
    }
    bool is_yes(std::size_t finding) const {
        return m_assessment.truths[finding] == Truth::yes &&
               m_library.findings[finding].kind != FindingKind::goal;
    }

    template <class Wanted>
    std::vector<std::string> labels_of(Wanted wanted) const {
        std::vector<std::string> labels;
        for (std::size_t finding = 0; finding < m_library.findings.size(); ++finding)
            if (wanted(finding)) labels.emplace_back(m_library.findings[finding].label);
        return labels;
    }

    std::vector<std::string> measures() const {
        std::vector<std::string> texts;
        for (const auto& answer : m_answers)
            if (!answer.measure.empty())
                texts.push_back(fmt::format(
                    "{}: {}", m_library.findings[answer.finding.index].label, answer.measure));
        return texts;
    }

    const std::vector<Answer>& m_answers;
    const Assessment& m_assessment;
    const Library& m_library;
    std::vector<std::size_t> m_reasons;  // findings that raise the red flags
};

}  // namespace

void add_warning_answers(Blocks& page, const Pages& pages) {
    if (auto table = ReportedAnswers{pages}.warnings(); !table.rows.empty())
        page.push_back(std::move(table));
}

void add_what_to_tell(Blocks& page, const Pages& pages) {
    page.push_back(Heading{"What to tell the professional"});
    page.push_back(ReportedAnswers{pages}.in_short());
}

}  // namespace hamkit
