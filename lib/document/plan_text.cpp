#include "document/plan_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "document/assessment_text.hpp"
#include "document/referral.hpp"

namespace hamkit {
namespace {

class Letter {
public:
    Letter(const Plan& plan, const Assessment& assessment, const Person& person,
           const Library& library, TextStyle style)
        : m_plan{plan},
          m_assessment{assessment},
          m_person{person},
          m_library{library},
          m_style{style},
          m_page{style} {}

    std::string write() {
        add_all();
        add_disclaimer(m_page, m_library);
        return m_page.text();
    }

private:
    void add_all() {
        opening();
        if (m_plan.weeks.empty()) {
            referral();
            return;
        }
        stop_rules();
        session();
        weeks();
        statements("How to go on", progression_of(m_plan, m_library));
        habits();
        review();
        left_out();
    }

    const DispositionText& text() const {
        return m_library.dispositions[static_cast<std::size_t>(m_plan.notice)];
    }
    const Exercise& exercise(Id<Exercise> id) const { return m_library.exercises[id.index]; }

    void opening() {
        const auto who = m_person.client.empty() ? std::string{} : visible(m_person.client) + ": ";
        if (m_plan.weeks.empty()) {
            m_page.title(fmt::format("{}no plan yet. {} [{}]", who, text().title,
                                     name_of(m_plan.disposition)));
        } else {
            m_page.title(
                fmt::format("{}{} [{}]", who, extent_of(m_plan), name_of(m_plan.disposition)));
        }
        m_page.gap();
        if (!m_plan.weeks.empty() || m_assessment.blocked())
            m_page.paragraph(notice_of(m_plan, m_library));
    }

    std::string cited(std::string_view text, const Provenance& provenance) const {
        return hamkit::cited(text, provenance, m_library, m_style);
    }

    void referral() {
        if (m_assessment.blocked()) m_page.gap();
        m_page.paragraph(text().first);
        add_referral(m_page, m_assessment, m_library, m_style);
    }

    void statements(std::string_view heading, List<Statement> statements) {
        add_statements(m_page, heading, statements, m_library, m_style);
    }

    void stop_rules() { statements("Stop and get help", m_library.routine.stop_rules); }

    /// The exercises once, with all their steps: those of the fullest day of the first week.
    void session() {
        m_page.heading("Your session");
        const auto& days = m_plan.weeks.front().days;
        const auto fullest =
            std::ranges::max_element(days, {}, [](const PlanDay& day) { return day.items.size(); });
        int number = 0;
        for (const auto& item : fullest->items) {
            const auto& exercise = this->exercise(item.exercise);
            const auto rule =
                std::ranges::find(m_library.routine.blocks, exercise.block, &BlockRule::block);
            if (number > 0) m_page.gap();
            m_page.paragraph(fmt::format("{}, {}", exercise.label, rule->purpose),
                             fmt::format("  {}. ", ++number));
            m_page.paragraph(cited(exercise.position, exercise.provenance), "     Start  ");
            for (std::size_t step = 0; step < exercise.steps.size(); ++step)
                m_page.paragraph(exercise.steps[step], fmt::format("       {}.   ", step + 1));
            if (!exercise.dosage.tempo.empty())
                m_page.paragraph(capitalized(exercise.dosage.tempo) + ".", "     Pace   ");
            for (const auto& caution : exercise.cautions)
                m_page.paragraph(cited(caution.text, caution.provenance), "     Mind   ");
            m_page.paragraph(cited(capitalized(item.rule->because) + ".", item.rule->provenance),
                             "     Why    ");
        }
    }

    /// Days that hold the same stand on one line, each with a box to tick.
    void weeks() {
        m_page.heading("Week by week");
        for (const auto& week : m_plan.weeks)
            for (std::size_t first = 0; first < week.days.size();) {
                std::string boxes;
                std::size_t next = first;
                for (; next < week.days.size() && same_exercises(week.days[first], week.days[next]);
                     ++next)
                    boxes +=
                        fmt::format("{}[ ] {}", boxes.empty() ? "" : "  ", when(week.days[next]));
                m_page.paragraph(boxes, fmt::format("  Week {}  ", week.week));
                for (const auto& item : week.days[first].items) {
                    const auto& exercise = this->exercise(item.exercise);
                    m_page.paragraph(fmt::format("{}: {}", exercise.label,
                                                 to_string(item.dose, exercise.dosage)),
                                     "    - ");
                }
                first = next;
            }
    }

    static bool same_exercises(const PlanDay& a, const PlanDay& b) {
        return std::ranges::equal(a.items, b.items, {}, &PlanItem::exercise, &PlanItem::exercise);
    }

    static std::string when(const PlanDay& day) {
        const auto weekday = capitalized(name_of(day.weekday));
        return day.date ? fmt::format("{} {}", weekday, to_string(*day.date)) : weekday;
    }

    void habits() {
        if (m_plan.habits.empty()) return;
        m_page.heading("Every day");
        for (const auto index : m_plan.habits)
            m_page.paragraph(
                cited(m_library.habits[index].text, m_library.habits[index].provenance), "  - ");
    }

    void review() {
        m_page.heading(m_plan.review_date
                           ? fmt::format("Look back on {}", to_string(*m_plan.review_date))
                           : fmt::format("Look back after {} weeks", m_plan.review_weeks));
        m_page.paragraph(m_library.routine.review, "  ");
    }

    /// Grouped by reason, in the order in which the reasons come up.
    void left_out() {
        m_page.heading("Left out, and why");
        std::vector<std::string> reasons;
        for (const auto& entry : m_plan.left_out)
            if (std::ranges::find(reasons, entry.because) == reasons.end())
                reasons.push_back(entry.because);
        for (const auto& reason : reasons) {
            std::string names;
            for (const auto& entry : m_plan.left_out)
                if (entry.because == reason)
                    names += fmt::format("{}{}", names.empty() ? "" : "; ",
                                         exercise(entry.exercise).label);
            m_page.paragraph(names, "  - ");
            m_page.paragraph(fmt::format("because {}", reason), "    ");
        }
    }

    const Plan& m_plan;
    const Assessment& m_assessment;
    const Person& m_person;
    const Library& m_library;
    TextStyle m_style;
    TextPage m_page;
};

}  // namespace

std::string plan_text(const Plan& plan, const Assessment& assessment, const Person& person,
                      const Library& library, TextStyle style) {
    return Letter{plan, assessment, person, library, style}.write();
}

}  // namespace hamkit
