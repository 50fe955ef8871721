#include "advice/plan_check.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "advice/triage.hpp"

namespace hamkit {
namespace {

class Inspector {
public:
    Inspector(const Plan& plan, const Person& person, const Library& library)
        : m_plan{plan}, m_library{library} {
        triage(person, library, m_assessment);
    }

    std::vector<std::string> run() {
        if (m_assessment.blocked() && !m_plan.weeks.empty())
            fault("a blocked person is given exercises");
        if (m_assessment.disposition == Disposition::professional &&
            m_plan.weeks.size() > static_cast<std::size_t>(m_library.routine.interim_weeks))
            fault("the wait for a professional is planned too long");
        if (m_plan.weeks.size() > static_cast<std::size_t>(m_library.routine.most_weeks))
            fault(fmt::format("it has {} weeks", m_plan.weeks.size()));
        int last = 0;
        for (const auto& week : m_plan.weeks) {
            if (week.week <= last) fault("its weeks are out of order");
            last = week.week;
            for (const auto& day : week.days) {
                order(day);
                for (const auto& item : day.items) inspect(item);
            }
            distinct_days(week);
        }
        return std::move(m_faults);
    }

private:
    void fault(std::string what) {
        if (std::ranges::find(m_faults, what) == m_faults.end())
            m_faults.push_back(std::move(what));
    }

    void order(const PlanDay& day) {
        if (day.items.size() > static_cast<std::size_t>(m_library.routine.most_exercises))
            fault(fmt::format("a session holds {} exercises", day.items.size()));
        for (std::size_t index = 1; index < day.items.size(); ++index)
            if (exercise(day.items[index]).block < exercise(day.items[index - 1]).block)
                fault(fmt::format("{} comes too late in a session", exercise(day.items[index]).id));
    }

    void distinct_days(const PlanWeek& week) {
        for (const auto& day : week.days)
            if (day.date && std::chrono::weekday{std::chrono::sys_days{*day.date}}.iso_encoding() !=
                                static_cast<unsigned>(day.weekday) + 1)
                fault(fmt::format("{} is no {}", to_string(*day.date), name_of(day.weekday)));
        for (std::size_t index = 1; index < week.days.size(); ++index) {
            const auto& before = week.days[index - 1];
            const auto& day = week.days[index];
            if (day.weekday == before.weekday ||
                (day.date && before.date && *day.date <= *before.date))
                fault(fmt::format("week {} has its days out of order", week.week));
        }
    }

    const Exercise& exercise(const PlanItem& item) const {
        return m_library.exercises[item.exercise.index];
    }

    void inspect(const PlanItem& item) {
        const auto& exercise = this->exercise(item);
        for (const auto& entry : m_library.contraindications)
            if (std::ranges::find(entry.exercises, item.exercise) != entry.exercises.end() &&
                met(entry.when, m_assessment.truths) != Truth::no)
                fault(fmt::format("{} is ruled out: {}", exercise.id, entry.id));
        for (const auto& avoidance : m_assessment.avoid) {
            const auto& avoid = m_library.avoids[avoidance.avoid.index];
            const auto barred = [&](Id<Action> action) {
                return std::ranges::find(avoid.bars, action) != avoid.bars.end();
            };
            if (std::ranges::find(exercise.barred_by, avoidance.avoid) !=
                    exercise.barred_by.end() ||
                std::ranges::all_of(exercise.actions, barred))
                fault(fmt::format("{} is to be avoided: {}", exercise.id, avoid.id));
        }
        const auto recommended = [&](Id<Action> id) {
            return std::ranges::find(m_assessment.recommend, id, &Recommendation::action) !=
                   m_assessment.recommend.end();
        };
        if (exercise.block == SessionBlock::first_aid)
            fault(fmt::format("{} is first aid", exercise.id));
        if (std::ranges::none_of(exercise.actions, recommended)) {
            fault(fmt::format("nothing recommends {}", exercise.id));
            return;
        }
        if (m_assessment.disposition == Disposition::professional &&
            !m_library.actions[exercise.actions.front().index].interim)
            fault(fmt::format("{} is not for the wait for a professional", exercise.id));
        dose(exercise, item.dose);
    }

    void dose(const Exercise& exercise, const Dose& dose) {
        // while somebody waits for a professional nothing grows
        const bool waiting = m_assessment.disposition == Disposition::professional;
        const auto outside = [&](auto value, auto low, auto high) {
            return value < low || value > (waiting ? low : high);
        };
        const auto& dosage = exercise.dosage;
        if (outside(dose.sets, dosage.sets.low, dosage.sets.high) ||
            outside(dose.reps, dosage.reps.low, dosage.reps.high) ||
            outside(dose.breaths, dosage.breaths.low, dosage.breaths.high) ||
            outside(dose.hold, dosage.hold.low.value, dosage.hold.high.value) ||
            outside(dose.duration, dosage.duration.low.value, dosage.duration.high.value) ||
            (dose.sets > 1 && outside(dose.rest, dosage.rest.low.value, dosage.rest.high.value)))
            fault(fmt::format("the dose of {} is outside its limits", exercise.id));
    }

    const Plan& m_plan;
    const Library& m_library;
    Assessment m_assessment;
    std::vector<std::string> m_faults;
};

}  // namespace

std::vector<std::string> faults_of(const Plan& plan, const Person& person, const Library& library) {
    return Inspector{plan, person, library}.run();
}

}  // namespace hamkit
