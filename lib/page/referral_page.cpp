// In the place of a plan, for whoever must be seen or asked first: how urgent it is, why, and what
// is still to be answered.

#include <fmt/format.h>

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
        add_warning_answers(m_page, m_pages);
        open_questions();
        m_page.push_back(Paragraph{std::string{m_library.edition.disclaimer}, Look::quiet});
        add_what_to_tell(m_page, m_pages);
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
        for (const auto index : told_red_flags(m_assessment, m_library)) {
            const auto& flag = m_library.red_flags[index];
            reasons.items.push_back(m_pages.said(
                fmt::format("{} {}", sentence(flag.because), flag.advice), flag.provenance));
        }
        m_page.push_back(Heading{"Why"});
        m_page.push_back(std::move(reasons));
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

    const Pages& m_pages;
    const Assessment& m_assessment;
    const Library& m_library;
    Blocks m_page;
};

}  // namespace

Blocks referral_page(const Pages& pages) { return Referral{pages}.make(); }

}  // namespace hamkit
