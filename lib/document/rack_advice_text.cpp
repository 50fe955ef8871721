#include "document/rack_advice_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "document/assessment_text.hpp"
#include "document/plan.hpp"
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
        if (m_advice.state == RackState::stop) {
            add_no_exercise(
                m_page, "no rack pulls now",
                {name_of(m_advice.state), m_advice.because, m_advice.provenance, m_advice.refer},
                m_assessment, m_person, m_library, m_style);
        } else {
            opening();
            today();
        }
        if (m_advice.gated()) return m_page.text();
        draw();
        notes();
        if (m_advice.state == RackState::stop) return m_page.text();
        how_it_goes_on();
        add_statements(m_page, "Stop and get help", m_library.routine.stop_rules, m_library,
                       m_style);
        return m_page.text();
    }

private:
    const RackGeometry& geometry() const { return *m_advice.geometry; }
    std::string text(Length length) const { return to_string(length, m_unit); }
    std::string cited(std::string_view text, const Provenance& provenance) const {
        return hamkit::cited(text, provenance, m_library, m_style);
    }

    void opening() {
        const auto who = m_person.client.empty() ? std::string{} : visible(m_person.client) + ": ";
        m_page.title(fmt::format("{}{} [{}]", who, headline(), name_of(m_advice.state)));
        m_page.gap();
        if (m_assessment.disposition == Disposition::self_care) return;
        m_page.paragraph(
            m_library.dispositions[static_cast<std::size_t>(m_assessment.disposition)].notice);
        m_page.gap();
    }

    std::string headline() const {
        if (!m_advice.next) return "first say how the next morning was";
        const auto place = fmt::format("{}, {}", hole_name(geometry(), *m_advice.next),
                                       text(geometry().holes[*m_advice.next].height));
        switch (m_advice.state) {
            case RackState::start: return "begin at " + place;
            case RackState::go_lower: return "go lower, to " + place;
            case RackState::go_higher: return "go back up, to " + place;
            case RackState::found: return "this is your bar height: " + place;
            default: return "once more at " + place;
        }
    }

    void row(std::string_view label, std::string_view text) {
        m_page.paragraph(text, fmt::format("  {:<6} ", label));
    }

    void today() {
        if (m_advice.next) {
            const auto& hole = geometry().holes[*m_advice.next];
            row("Bar", fmt::format("{}: the middle of the bar at {}, {}",
                                   hole_name(geometry(), *m_advice.next), text(hole.height),
                                   landmark_at(hole.range, m_library).name));
            row("Pull", fmt::format("the top {} of the way from the floor", share(hole)));
            row("Load", load());
            const auto& exercise = exercise_of(m_advice, m_library);
            row("Do", fmt::format("{}: {}", exercise.label,
                                  to_string(dose_in_week(exercise.dosage, m_library.routine, 1, 1),
                                            exercise.dosage)));
            if (!exercise.dosage.tempo.empty()) row("Pace", exercise.dosage.tempo);
            if (m_advice.not_before)
                row("When", fmt::format("on {} or later", to_string(*m_advice.not_before)));
        } else {
            m_page.paragraph(cited(m_ladder.wait.text, m_ladder.wait.provenance));
        }
        row("Why", m_advice.provenance != nullptr ? cited(m_advice.because, *m_advice.provenance)
                                                  : m_advice.because);
    }

    static std::string share(const RackHole& hole) {
        return fmt::format("{:.0f} %", std::round(hole.range * 100));
    }

    std::string load() const {
        if (m_advice.load_limit.empty())
            return cited(m_ladder.start_load.text, m_ladder.start_load.provenance);
        return fmt::format("{} at most", m_advice.load_limit);
    }

    // -- the rack

    void draw() {
        m_page.heading(geometry().blocks ? "Your blocks" : "Your rack");
        mark_height("   ", geometry().lockout, "standing tall");
        const auto knee = geometry().lockout.value - m_ladder.knee.value / 100 * geometry().pull();
        bool above_knee = true;
        for (auto index = geometry().holes.size(); index > 0; --index) {
            const auto& hole = geometry().holes[index - 1];
            if (above_knee && hole.height.value < knee) mark_knee(knee);
            above_knee = hole.height.value >= knee;
            m_page.verbatim(fmt::format("  {:>2} {} {:>8}{:>6}   {}", hole.number, post(index - 1),
                                        text(hole.height), share(hole), marks(index - 1)));
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
        return is_painful(hole) ? "|x " : is_tolerated(hole) ? "|+ " : "|  ";
    }

    bool is_painful(std::size_t hole) const {
        return m_advice.highest_painful && hole == *m_advice.highest_painful;
    }
    bool is_tolerated(std::size_t hole) const { return (m_advice.tolerated >> hole & 1U) != 0; }

    std::string marks(std::size_t hole) const {
        std::string marks;
        const auto add = [&](std::string_view mark) {
            marks += fmt::format("{}{}", marks.empty() ? "" : ", ", mark);
        };
        if (hole == m_advice.next) add("TODAY");
        if (is_tolerated(hole))
            add(hole == m_advice.lowest_tolerated ? "lowest that was fine" : "fine");
        if (is_painful(hole)) add("hurt");
        for (std::size_t rung = 0; rung < m_ladder.rungs.size(); ++rung)
            if (geometry().rungs[rung].hole == hole) add(m_ladder.rungs[rung].name);
        return marks;
    }

    // -- the rest

    void notes() {
        if (m_advice.notes.empty()) return;
        m_page.heading("Good to know");
        for (const auto& note : m_advice.notes) m_page.paragraph(note, "  - ");
    }

    void how_it_goes_on() {
        m_page.heading("How it goes on");
        const auto say = [&](std::string_view text, const Provenance& provenance) {
            m_page.paragraph(cited(text, provenance), "  - ");
        };
        say(m_ladder.pain.text, m_ladder.pain.provenance);
        if (m_advice.state != RackState::found)
            say(m_ladder.confirmations.text, m_ladder.confirmations.provenance);
        for (const auto& rule : m_ladder.rules) say(rule.text, rule.provenance);
        if (m_advice.state == RackState::found && m_advice.load_grows)
            say(m_ladder.load_step.text, m_ladder.load_step.provenance);
        else if (!m_advice.load_limit.empty())
            say(m_ladder.start_load.text, m_ladder.start_load.provenance);
        say(m_ladder.load.text, m_ladder.load.provenance);
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
