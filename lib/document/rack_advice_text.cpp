#include "document/rack_advice_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "document/assessment_text.hpp"
#include "document/rack_words.hpp"
#include "document/referral.hpp"

namespace hamkit {
namespace {

class Letter {
public:
    Letter(const RackAdvice& advice, const Assessment& assessment, const Person& person,
           const Library& library, LengthUnit unit, TextStyle style)
        : m_advice{advice},
          m_assessment{assessment},
          m_person{person},
          m_library{library},
          m_ladder{library.rack_pull},
          m_unit{unit},
          m_style{style},
          m_page{style} {}

    std::string write() {
        add_all();
        add_disclaimer(m_page, m_library);
        return m_page.text();
    }

private:
    void add_all() {
        if (m_advice.state == RackState::stop) {
            add_no_exercise(
                m_page, "no rack pulls now",
                {name_of(m_advice.state), m_advice.because, m_advice.provenance, m_advice.refer},
                m_assessment, m_person, m_library, m_style);
        } else {
            opening();
            today();
        }
        if (m_advice.gated()) return;
        draw();
        notes();
        if (m_advice.state == RackState::stop) return;
        how_it_goes_on();
        add_statements(m_page, "Stop and get help", m_library.routine.stop_rules, m_library,
                       m_style);
    }

    const RackGeometry& geometry() const { return *m_advice.geometry; }
    std::string text(Length length) const { return to_string(length, m_unit); }
    std::string cited(std::string_view text, const Provenance& provenance) const {
        return hamkit::cited(text, provenance, m_library, m_style);
    }

    void opening() {
        const auto who = m_person.client.empty() ? std::string{} : visible(m_person.client) + ": ";
        m_page.title(
            fmt::format("{}{} [{}]", who, headline_of(m_advice, m_unit), name_of(m_advice.state)));
        m_page.gap();
        if (m_assessment.disposition == Disposition::self_care) return;
        m_page.paragraph(
            m_library.dispositions[static_cast<std::size_t>(m_assessment.disposition)].notice);
        m_page.gap();
    }

    void row(std::string_view label, std::string_view text) {
        m_page.paragraph(text, fmt::format("  {:<6} ", label));
    }

    void today() {
        if (!m_advice.next) m_page.paragraph(cited(m_ladder.wait.text, m_ladder.wait.provenance));
        for (const auto& now : rows_of_today(m_advice, m_library, m_unit))
            row(now.label, now.provenance != nullptr ? cited(now.text, *now.provenance) : now.text);
    }

    // -- the rack

    void draw() {
        m_page.heading(geometry().blocks ? "Your blocks" : "Your rack");
        mark_height("   ", geometry().lockout, "standing tall");
        const auto knee = knee_height(geometry(), m_ladder);
        bool above_knee = true;
        for (auto index = geometry().holes.size(); index > 0; --index) {
            const auto& hole = geometry().holes[index - 1];
            if (above_knee && hole.height.value < knee) mark_knee(knee);
            above_knee = hole.height.value >= knee;
            m_page.verbatim(fmt::format("  {:>2} {} {:>8}{:>6}   {}", hole.number, post(index - 1),
                                        text(hole.height), share_of_pull(hole),
                                        marks_of(m_advice, index - 1, m_ladder)));
        }
        if (above_knee) mark_knee(knee);
        mark_height("   ", geometry().floor, "the bar on the floor");
    }

    void mark_height(std::string_view line, Length height, std::string_view what) {
        m_page.verbatim(fmt::format("     {} {:>8}         {}", line, text(height), what));
    }
    void mark_knee(double knee) { mark_height("- -", {knee, {}}, "about the middle of the knee"); }

    std::string_view post(std::size_t hole) const {
        if (hole == m_advice.next) return "|==";
        return is_painful(m_advice, hole) ? "|x " : is_tolerated(m_advice, hole) ? "|+ " : "|  ";
    }

    // -- the rest

    void notes() {
        if (m_advice.notes.empty()) return;
        m_page.heading("Good to know");
        for (const auto& note : m_advice.notes) m_page.paragraph(note, "  - ");
    }

    void how_it_goes_on() {
        add_statements(m_page, "How it goes on", hamkit::how_it_goes_on(m_advice, m_ladder),
                       m_library, m_style);
    }

    const RackAdvice& m_advice;
    const Assessment& m_assessment;
    const Person& m_person;
    const Library& m_library;
    const RackLadder& m_ladder;
    LengthUnit m_unit;
    TextStyle m_style;
    TextPage m_page;
};

}  // namespace

std::string rack_advice_text(const RackAdvice& advice, const Assessment& assessment,
                             const Person& person, const Library& library, LengthUnit unit,
                             TextStyle style) {
    return Letter{advice, assessment, person, library, unit, style}.write();
}

}  // namespace hamkit
