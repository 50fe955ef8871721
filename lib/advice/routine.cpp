#include "advice/routine.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "advice/objection.hpp"

namespace hamkit {
namespace {

class Routine {
public:
    Routine(const Person& person, const Assessment& assessment, const Library& library,
            int exercises, std::optional<Date> from)
        : m_preferences{person.preferences.value_or(Preferences{})},
          m_assessment{assessment},
          m_library{library},
          m_rules{library.routine},
          m_most{exercises > 0 ? exercises : m_rules.exercises},
          m_start{m_preferences.start ? m_preferences.start : from} {}

    std::variant<Plan, Refusal> make() {
        Plan plan;
        plan.disposition = m_assessment.disposition;
        plan.notice = m_assessment.first_concern();
        plan.review_weeks = m_rules.review_weeks;
        if (m_assessment.blocked()) {
            leave_out_all(plan);
            return plan;
        }
        if (auto refusal = impossible()) return std::move(*refusal);
        choose();
        // somebody who has to be seen before any training gets a referral, not a plan
        if (!m_chosen.empty() || plan.disposition != Disposition::professional)
            if (auto refusal = fit_minutes()) return std::move(*refusal);
        if (!m_chosen.empty()) lay_out(plan);
        explain_left_out(plan);
        for (std::size_t index = 0; index < m_library.habits.size(); ++index)
            if (recommendation(m_library.habits[index].action) != nullptr)
                plan.habits.push_back(static_cast<std::uint16_t>(index));
        if (m_start)
            plan.review_date =
                std::chrono::sys_days{*m_start} + std::chrono::weeks{m_rules.review_weeks};
        return plan;
    }

private:
    bool waiting() const { return m_assessment.disposition == Disposition::professional; }
    int wished_weeks() const { return m_preferences.weeks.value_or(m_rules.weeks); }
    int weeks() const {
        return waiting() ? std::min(wished_weeks(), m_rules.interim_weeks) : wished_weeks();
    }
    int minutes() const { return m_preferences.minutes.value_or(m_rules.minutes); }

    std::optional<Refusal> impossible() const {
        if (wished_weeks() < 1 || wished_weeks() > m_rules.most_weeks)
            return Refusal{fmt::format("a plan of {} weeks cannot be made, expected 1 to {} weeks",
                                       wished_weeks(), m_rules.most_weeks)};
        if (minutes() < 1)
            return Refusal{"sessions of 0 minutes cannot be made, expected at least 1 minute"};
        if (m_most > m_rules.most_exercises)
            return Refusal{fmt::format("{} exercises are too many for a session, expected 1 to {}",
                                       m_most, m_rules.most_exercises)};
        return {};
    }

    const Recommendation* recommendation(Id<Action> action) const {
        const auto found =
            std::ranges::find(m_assessment.recommend, action, &Recommendation::action);
        return found == m_assessment.recommend.end() ? nullptr : &*found;
    }

    // -- what may be chosen

    /// The reason against an exercise that no preference can change; empty when there is none.
    std::string objection(const Exercise& exercise, std::size_t index) const {
        if (exercise.block == SessionBlock::first_aid)
            return "it is first aid, not part of a session";
        if (exercise.actions.empty()) return "it is the easiest exercise of its kind";
        if (auto found = objection_to({static_cast<std::uint16_t>(index)}, m_assessment, m_library))
            return std::move(found->because);
        if (rule_of(exercise.block).before_lift && in_block(SessionBlock::lift) == 0)
            return "it goes before a lift, and there is none in this plan";
        if (std::ranges::none_of(exercise.actions,
                                 [&](Id<Action> id) { return recommendation(id) != nullptr; }))
            return "nothing you report calls for it";
        return {};
    }

    /// The names of equipment it needs and the person lacks.
    std::string missing_equipment(const Exercise& exercise) const {
        std::string missing;
        for (const auto id : exercise.equipment) {
            const auto& equipment = m_library.equipment[id.index];
            const auto& have = m_preferences.equipment;
            if (equipment.household || std::ranges::find(have, id) != have.end()) continue;
            missing += (missing.empty() ? "" : " and ") + std::string{equipment.label};
        }
        return missing;
    }

    // -- choosing

    /// Follows the recommendations in their order. What a session is built around comes first: a
    /// warm-up, glides for a nerve, a lift for a lifter. Then one exercise a block, then as many as
    /// a block may hold.
    void choose() {
        for (const auto& rule : m_rules.blocks)
            for (const auto& recommended : m_assessment.recommend)
                if (rule.core &&
                    take(
                        recommended, [&](SessionBlock block) { return block == rule.block; }, 1))
                    break;
        for (const int per_block : {1, m_rules.most_exercises})
            for (const auto& recommended : m_assessment.recommend)
                take(
                    recommended, [](SessionBlock) { return true; }, per_block);
    }

    template <class Wanted>
    bool take(const Recommendation& recommended, Wanted wanted, int per_block) {
        if (static_cast<int>(m_chosen.size()) >= m_most) return false;
        std::optional<std::size_t> best;
        for (std::size_t index = 0; index < m_library.exercises.size(); ++index) {
            const auto& exercise = m_library.exercises[index];
            if (!wanted(exercise.block) || chosen(index) || !offers(exercise, recommended.action))
                continue;
            if (in_block(exercise.block) >= std::min(per_block, rule_of(exercise.block).at_most))
                continue;
            if (!objection(exercise, index).empty() || !missing_equipment(exercise).empty())
                continue;
            if (!best ||
                closeness(index, recommended.action) < closeness(*best, recommended.action))
                best = index;
        }
        if (!best) return false;
        m_chosen.push_back({{static_cast<std::uint16_t>(*best)}, {}, recommended.rule});
        return true;
    }

    static bool offers(const Exercise& exercise, Id<Action> action) {
        return std::ranges::find(exercise.actions, action) != exercise.actions.end();
    }

    /// Less is better: how far down the action stands in the exercise's list, then how many easier
    /// ones there are.
    std::pair<std::ptrdiff_t, std::size_t> closeness(std::size_t index, Id<Action> action) const {
        const auto& exercise = m_library.exercises[index];
        return {std::ranges::find(exercise.actions, action) - exercise.actions.begin(),
                exercise.easier.size()};
    }

    bool chosen(std::size_t index) const {
        return std::ranges::any_of(
            m_chosen, [&](const PlanItem& item) { return item.exercise.index == index; });
    }
    int in_block(SessionBlock block) const {
        return static_cast<int>(std::ranges::count_if(m_chosen, [&](const PlanItem& item) {
            return m_library.exercises[item.exercise.index].block == block;
        }));
    }
    /// First aid has no rule: it is never part of a session.
    const BlockRule& rule_of(SessionBlock block) const {
        static constexpr BlockRule none;
        const auto rule = std::ranges::find(m_rules.blocks, block, &BlockRule::block);
        return rule == m_rules.blocks.end() ? none : *rule;
    }

    // -- fitting

    /// While waiting for a professional the dose stays where it starts.
    Dose dose(const Dosage& dosage, int week) const {
        return waiting() ? dose_in_week(dosage, m_rules, 1, 1)
                         : dose_in_week(dosage, m_rules, week, weeks());
    }

    double seconds(const std::vector<PlanItem>& items, int week) const {
        double total = 0;
        for (const auto& item : items) {
            const auto& dosage = m_library.exercises[item.exercise.index].dosage;
            total += seconds_of(dose(dosage, week), dosage, m_rules.pace) +
                     m_rules.pace.changeover.value;
        }
        return total;
    }

    /// Lets go of what was chosen last until the longest session, in the last week, fits.
    std::optional<Refusal> fit_minutes() {
        while (m_chosen.size() > 1 && seconds(m_chosen, weeks()) > minutes() * 60.0) {
            m_too_long.push_back(m_chosen.back());
            m_chosen.pop_back();
        }
        if (m_chosen.empty())
            return Refusal{
                "no exercise suits what was answered; answer more questions and try again"};
        if (const auto needed = seconds(m_chosen, weeks()); needed > minutes() * 60.0)
            return Refusal{fmt::format("no exercise fits into {} min, expected at least {} min",
                                       minutes(), static_cast<int>(std::ceil(needed / 60)))};
        return {};
    }

    // -- laying out

    std::vector<Weekday> days() const {
        auto days = m_preferences.days;
        if (days.empty()) days.assign(m_rules.days.begin(), m_rules.days.end());
        std::ranges::sort(days, {}, [&](Weekday day) { return offset(day); });
        days.erase(std::unique(days.begin(), days.end()), days.end());
        return days;
    }

    /// Days from the first day of a week of the plan; weeks begin on its start, or on Monday.
    unsigned offset(Weekday day) const {
        const auto index = static_cast<unsigned>(day);
        if (!m_start) return index;
        const auto first = std::chrono::weekday{std::chrono::sys_days{*m_start}}.iso_encoding() - 1;
        return (index + 7 - first) % 7;
    }

    void lay_out(Plan& plan) const {
        auto items = m_chosen;
        std::ranges::stable_sort(items, {}, [&](const PlanItem& item) {
            return m_library.exercises[item.exercise.index].block;
        });
        const auto gap = whole_days(m_rules.strength_gap).count();
        std::optional<long> last_loaded;
        for (int week = 1; week <= weeks(); ++week) {
            auto& planned = plan.weeks.emplace_back();
            planned.week = week;
            for (const auto weekday : days()) {
                const auto day_number = (week - 1) * 7L + static_cast<long>(offset(weekday));
                const bool rest_from_load = last_loaded && day_number - *last_loaded < gap;
                auto day = session(items, week, rest_from_load);
                if (day.items.empty()) continue;
                if (!rest_from_load) last_loaded = day_number;
                day.weekday = weekday;
                if (m_start)
                    day.date = std::chrono::sys_days{*m_start} + std::chrono::days{day_number};
                planned.days.push_back(std::move(day));
            }
        }
    }

    PlanDay session(const std::vector<PlanItem>& items, int week, bool rest_from_load) const {
        PlanDay day;
        for (auto item : items) {
            const auto& exercise = m_library.exercises[item.exercise.index];
            if (rest_from_load && rule_of(exercise.block).loads) continue;
            item.dose = dose(exercise.dosage, week);
            day.items.push_back(item);
        }
        day.minutes = static_cast<int>(std::ceil(seconds(day.items, week) / 60));
        return day;
    }

    // -- explaining

    void leave_out_all(Plan& plan) const {
        for (std::size_t index = 0; index < m_library.exercises.size(); ++index)
            plan.left_out.push_back(
                {{static_cast<std::uint16_t>(index)}, std::string{blocked_because()}});
    }

    std::string_view blocked_because() const {
        switch (m_assessment.disposition) {
            case Disposition::emergency: return "you need emergency help first";
            case Disposition::urgent: return "you need medical advice first";
            default: return "safety questions are still open";
        }
    }

    void explain_left_out(Plan& plan) const {
        for (std::size_t index = 0; index < m_library.exercises.size(); ++index) {
            if (chosen(index)) continue;
            plan.left_out.push_back(
                {{static_cast<std::uint16_t>(index)}, why_not(m_library.exercises[index], index)});
        }
    }

    std::string why_not(const Exercise& exercise, std::size_t index) const {
        if (auto reason = objection(exercise, index); !reason.empty()) return reason;
        if (const auto missing = missing_equipment(exercise); !missing.empty())
            return fmt::format("it needs {}", missing);
        if (std::ranges::any_of(m_too_long,
                                [&](const PlanItem& item) { return item.exercise.index == index; }))
            return fmt::format("the session would take more than {} minutes", minutes());
        return fmt::format("a session holds {} exercise{}, and others come first", m_most,
                           m_most == 1 ? "" : "s");
    }

    Preferences m_preferences;
    const Assessment& m_assessment;
    const Library& m_library;
    const RoutineRules& m_rules;
    int m_most;
    std::optional<Date> m_start;
    std::vector<PlanItem> m_chosen;  // most wanted first
    std::vector<PlanItem> m_too_long;
};

}  // namespace

std::variant<Plan, Refusal> make_routine(const Person& person, const Assessment& assessment,
                                         const Library& library, int exercises,
                                         std::optional<Date> from) {
    return Routine{person, assessment, library, exercises, from}.make();
}

}  // namespace hamkit
