#include <fmt/format.h>

#include <algorithm>

#include "document/assessment_text.hpp"
#include "document/glide_schedule.hpp"
#include "document/glide_words.hpp"
#include "document/referral.hpp"

namespace hamkit {
namespace {

class Letter {
public:
    Letter(const GlideSchedule& schedule, const Assessment& assessment, const Person& person,
           const Library& library, TextStyle style)
        : m_schedule{schedule},
          m_assessment{assessment},
          m_person{person},
          m_library{library},
          m_ladder{library.glides},
          m_style{style},
          m_page{style} {}

    std::string write() {
        add_all();
        add_disclaimer(m_page, m_library);
        return m_page.text();
    }

private:
    void add_all() {
        if (m_schedule.state == GlideState::stop) {
            add_no_exercise(m_page, "no nerve glides now",
                            {name_of(m_schedule.state), m_schedule.because, m_schedule.provenance,
                             m_schedule.refer},
                            m_assessment, m_person, m_library, m_style);
            notes();
            return;
        }
        opening();
        table();
        how();
        notes();
        how_it_goes_on();
        add_statements(m_page, "Stop and get help", m_library.routine.stop_rules, m_library,
                       m_style);
    }

    std::string cited(std::string_view text, const Provenance& provenance) const {
        return hamkit::cited(text, provenance, m_library, m_style);
    }

    void opening() {
        const auto who = m_person.client.empty() ? std::string{} : visible(m_person.client) + ": ";
        m_page.title(
            fmt::format("{}{} [{}]", who, headline_of(m_schedule), name_of(m_schedule.state)));
        m_page.gap();
        if (m_assessment.disposition != Disposition::self_care) {
            m_page.paragraph(
                m_library.dispositions[static_cast<std::size_t>(m_assessment.disposition)].notice);
            m_page.gap();
        }
        if (!m_schedule.days.empty())
            m_page.paragraph(
                fmt::format("each time {}; {}",
                            cited(to_string(m_schedule.bout), m_ladder.reps.provenance),
                            cited(hold_limit(m_ladder), m_ladder.hold.provenance)),
                "  Do     ");
        m_page.paragraph(m_schedule.provenance != nullptr
                             ? cited(m_schedule.because, *m_schedule.provenance)
                             : m_schedule.because,
                         "  Why    ");
        if (m_schedule.review)
            m_page.paragraph(cited(review_of(m_schedule), m_ladder.review.provenance), "  Review ");
    }

    /// A line a day, with boxes to tick and room for what the next day depends on.
    void table() {
        m_page.gap();
        if (m_schedule.days.empty()) return m_page.paragraph(in_the_pause);
        for (const auto& day : m_schedule.days) {
            std::string boxes;
            for (const auto time : day.times)
                boxes +=
                    fmt::format("  [ ] {}{}", clock_text(time), time >= 24 * 60 ? " (night)" : "");
            m_page.verbatim(fmt::format("  {:<14}{}", name_of_day(day), boxes));
            m_page.verbatim(
                fmt::format("  {:<14}  worst ___/10   next morning  [ ] settled  [ ] worse", ""));
        }
        m_page.gap();
        m_page.paragraph(after_a_day);
    }

    static std::string name_of_day(const GlideDay& day) {
        if (!day.date) return "first day";
        const auto weekday = std::chrono::weekday{std::chrono::sys_days{*day.date}};
        return fmt::format("{} {}",
                           capitalized(name_of(static_cast<Weekday>(weekday.iso_encoding() - 1))),
                           to_string(*day.date));
    }

    void how() {
        if (m_schedule.days.empty()) return;
        const auto& exercise = m_library.exercises[m_ladder.exercise.index];
        m_page.heading(exercise.label);
        m_page.paragraph(cited(exercise.position, exercise.provenance), "  Start  ");
        for (std::size_t step = 0; step < exercise.steps.size(); ++step)
            m_page.paragraph(exercise.steps[step], fmt::format("    {}.   ", step + 1));
        for (const auto& caution : exercise.cautions)
            m_page.paragraph(cited(caution.text, caution.provenance), "  Mind   ");
        if (!exercise.provenance.design.empty())
            m_page.paragraph(exercise.provenance.design, "  Source ");
    }

    void notes() {
        if (m_schedule.notes.empty()) return;
        m_page.heading("Good to know");
        for (const auto& note : m_schedule.notes) m_page.paragraph(note, "  - ");
    }

    void how_it_goes_on() {
        add_statements(m_page, "How it goes on", hamkit::how_it_goes_on(m_assessment, m_ladder),
                       m_library, m_style);
    }

    const GlideSchedule& m_schedule;
    const Assessment& m_assessment;
    const Person& m_person;
    const Library& m_library;
    const GlideLadder& m_ladder;
    TextStyle m_style;
    TextPage m_page;
};

}  // namespace

std::string glide_schedule_text(const GlideSchedule& schedule, const Assessment& assessment,
                                const Person& person, const Library& library, TextStyle style) {
    return Letter{schedule, assessment, person, library, style}.write();
}

}  // namespace hamkit
