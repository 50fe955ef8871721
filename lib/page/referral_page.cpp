// In the place of a plan, for whoever must be seen or asked first: how urgent it is, why, what was
// answered, and what to tell the professional.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "document/text_page.hpp"
#include "page/pages.hpp"

namespace hamkit {
namespace {

class Referral {
public:
    explicit Referral(const Pages& pages)
        : m_pages{pages}, m_assessment{pages.documents.assessment}, m_library{pages.library} {}

    Blocks make() {
        m_page.push_back(name_line(m_pages));
        what_to_do();
        why();
        what_was_answered();
        open_questions();
        what_to_tell();
        return std::move(m_page);
    }

private:
    void what_to_do() {
        const auto& text = m_pages.text_of(m_assessment.first_concern());
        Blocks content{Paragraph{m_pages.said(text.first, text.provenance), Look::lead}};
        if (m_assessment.blocked()) content.push_back(Paragraph{std::string{text.notice}});
        else
            content.push_back(
                Paragraph{"There are no exercises for you yet, and that is on purpose."});
        if (m_assessment.first_concern() != m_assessment.disposition) {
            const auto& next = m_pages.text_of(m_assessment.disposition);
            content.push_back(Paragraph{m_pages.said(next.first, next.provenance)});
        }
        m_page.push_back(Notice{std::string{text.title}, std::move(content)});
    }

    void why() {
        if (m_assessment.red_flags.empty()) return;
        BulletList reasons;
        for (const auto index : m_assessment.red_flags) {
            const auto& flag = m_library.red_flags[index];
            reasons.items.push_back(m_pages.said(
                fmt::format("{} {}", sentence(flag.because), flag.advice), flag.provenance));
        }
        m_page.push_back(Heading{"Why"});
        m_page.push_back(std::move(reasons));
    }

    // -- what was answered

    void what_was_answered() {
        for (const auto index : m_assessment.red_flags)
            for_each_atom(m_library.red_flags[index].when,
                          [&](std::size_t atom) { add_atom(atom); });
        if (m_reasons.empty()) return;
        Table table{"What you answered", {{"Question", 4}, {"Answer", 1}}, {}, false};
        for (const auto finding : m_reasons) {
            auto row = answered(finding);
            if (std::ranges::none_of(table.rows, [&](const std::vector<Cell>& other) {
                    return other.front().text == row.front().text;
                }))
                table.rows.push_back(std::move(row));
        }
        m_page.push_back(std::move(table));
    }

    /// The finding, or what speaks for the pattern.
    void add_atom(std::size_t atom) {
        if (m_assessment.truths[atom] != Truth::yes) return;
        const auto findings = m_library.findings.size();
        if (atom < findings) {
            if (std::ranges::find(m_reasons, atom) == m_reasons.end()) m_reasons.push_back(atom);
        } else if (atom < findings + 3 * m_library.patterns.size()) {
            const auto& pattern = m_library.patterns[(atom - findings) % m_library.patterns.size()];
            for (const auto& clue : pattern.for_it)
                if (met(clue.when, m_assessment.truths) == Truth::yes)
                    for_each_atom(clue.when, [&](std::size_t part) {
                        if (part < findings) add_atom(part);
                    });
        }
    }

    std::vector<Cell> answered(std::size_t finding) const {
        for (const auto& answer : m_pages.documents.person.answers.list) {
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

    // -- what was not

    /// In an emergency no question can wait for an answer.
    void open_questions() {
        if (m_assessment.unanswered.empty() || m_assessment.disposition == Disposition::emergency)
            return;
        m_page.push_back(
            Paragraph{"Tick an answer to each question below, and give this page back. Not to know "
                      "is not a no: leave both boxes empty, and ask."});
        Table table{"Safety questions without an answer",
                    {{"Question", 4}, {"No", 0.5}, {"Yes", 0.5}, {"If yes", 2}},
                    {},
                    false};
        for (const auto finding : m_assessment.unanswered)
            table.rows.push_back({{std::string{m_library.findings[finding].question}},
                                  {{}, 1},
                                  {{}, 1},
                                  {if_yes(finding)}});
        m_page.push_back(std::move(table));
    }

    /// Where a yes leads on its own.
    std::string if_yes(std::uint16_t finding) const {
        const auto flag =
            std::ranges::find(m_library.red_flags, m_library.findings[finding].id, &RedFlag::id);
        if (flag == m_library.red_flags.end()) return "Ask before you train";
        return std::string{m_pages.text_of(flag->disposition).title};
    }

    // -- for the professional

    void what_to_tell() {
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
        m_page.push_back(Heading{"What to tell the professional"});
        m_page.push_back(std::move(rows));
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
        for (const auto& answer : m_pages.documents.person.answers.list)
            if (!answer.measure.empty())
                texts.push_back(fmt::format(
                    "{}: {}", m_library.findings[answer.finding.index].label, answer.measure));
        return texts;
    }

    const Pages& m_pages;
    const Assessment& m_assessment;
    const Library& m_library;
    std::vector<std::size_t> m_reasons;  // findings that raise the red flags
    Blocks m_page;
};

}  // namespace

Blocks referral_page(const Pages& pages) { return Referral{pages}.make(); }

}  // namespace hamkit
