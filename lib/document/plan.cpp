#include "document/plan.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "document/referral.hpp"

namespace hamkit {
namespace {

/// The work of one session in week `week`, where `low` and `high` are the least and the most of it.
double work_in_week(double low, double high, const RoutineRules& rules, int week, int weeks) {
    double work = low;
    for (int now = 2; now <= week; ++now) {
        const auto even = low + (high - low) * (now - 1) / (weeks - 1);
        work = std::min(even, work * (1 + rules.weekly_rise.value / 100));
    }
    return work;
}

std::string count(int number, std::string_view plural) {
    if (number != 1) return fmt::format("{} {}", number, plural);
    if (plural.ends_with("ses") || plural.ends_with("hes")) plural.remove_suffix(1);
    plural.remove_suffix(1);
    return fmt::format("1 {}", plural);
}

std::string time(int seconds) {
    return seconds >= 120 && seconds % 60 == 0 ? fmt::format("{} min", seconds / 60)
                                               : fmt::format("{} s", seconds);
}

}  // namespace

Dose dose_in_week(const Dosage& dosage, const RoutineRules& rules, int week, int weeks) {
    Dose dose;
    dose.sets = dosage.sets.low;
    dose.reps = dosage.reps.low;
    dose.hold = static_cast<int>(dosage.hold.low.value);
    dose.breaths = dosage.breaths.low;
    dose.duration = static_cast<int>(dosage.duration.low.value);
    dose.rest = static_cast<int>(dosage.rest.low.value);

    // what grows: the reps if they are counted, else the hold, the breaths or the time
    const auto grow = [&](int& amount, double low, double high, double unit) {
        const auto work =
            work_in_week(dosage.sets.low * low, dosage.sets.high * high, rules, week, weeks);
        // another set only when the reps are used up and the work fills it
        while (dose.sets < dosage.sets.high && dose.sets * high < work &&
               (dose.sets + 1) * low <= work)
            ++dose.sets;
        const auto grown = std::clamp(work / dose.sets, low, high) - low;
        amount = static_cast<int>(low + std::floor(grown / unit) * unit);  // no week runs ahead
    };
    const auto step = rules.pace.hold_step.value;
    if (dosage.reps.given()) grow(dose.reps, dosage.reps.low, dosage.reps.high, 1);
    else if (dosage.hold.given())
        grow(dose.hold, dosage.hold.low.value, dosage.hold.high.value, step);
    else if (dosage.breaths.given()) grow(dose.breaths, dosage.breaths.low, dosage.breaths.high, 1);
    else grow(dose.duration, dosage.duration.low.value, dosage.duration.high.value, step);
    return dose;
}

std::string to_string(const Dose& dose, const Dosage& dosage) {
    // what one set is: "8 reps", "20 reps, hold 1 s each", "hold 20 s", "hold for 5 breaths", "2
    // min"
    std::string set;
    if (dose.reps > 0) set = count(dose.reps, dosage.reps_of.empty() ? "reps" : dosage.reps_of);
    if (dose.hold > 0)
        set += fmt::format("{}hold {}{}", set.empty() ? "" : ", ", time(dose.hold),
                           dose.reps > 1 ? " each" : "");
    if (dose.breaths > 0)
        set +=
            fmt::format("{}hold for {}", set.empty() ? "" : ", ", count(dose.breaths, "breaths"));
    if (dose.duration > 0) set += fmt::format("{}{}", set.empty() ? "" : ", ", time(dose.duration));
    const auto side = dosage.side == Side::each ? " on each side" : "";
    const auto rest =
        dose.rest > 0 && dose.sets > 1 ? fmt::format(", rest {}", time(dose.rest)) : std::string{};
    if (dose.sets == 1) return set + side;
    const bool counted = dose.reps > 0;
    return (counted ? fmt::format("{} sets of {}{}", dose.sets, set, side)
                    : fmt::format("{}, {} times{}", set, dose.sets, side)) +
           rest;
}

double seconds_of(const Dose& dose, const Dosage& dosage, const Pace& pace) {
    double set = dose.duration;
    if (set == 0) {
        const double rep = dose.hold > 0      ? dose.hold + (dose.reps > 1 ? pace.rep.value : 0)
                           : dose.breaths > 0 ? dose.breaths * pace.breath.value
                                              : pace.rep.value;
        set = std::max(dose.reps, 1) * rep;
    }
    const double sides = dosage.side == Side::each ? 2 : 1;
    return dose.sets * sides * set + (dose.sets - 1) * dose.rest;
}

namespace {

class Writer {
public:
    Writer(JsonWriter& json, const Library& library) : m_json{json}, m_library{library} {}

    void notice(const Plan& plan) {
        const auto& text = m_library.dispositions[static_cast<std::size_t>(plan.notice)];
        m_json.field("disposition", name_of(plan.disposition));
        m_json.key("notice");
        m_json.open_object();
        m_json.field("title", text.title);
        m_json.field("first", text.first);
        m_json.field("text", notice_of(plan, m_library));
        m_json.raw_field("sources", text.provenance.json);
        m_json.close_object();
    }

    void week(const PlanWeek& week) {
        m_json.open_object();
        m_json.field("week", week.week);
        list("days", week.days, [&](const PlanDay& planned) { day(planned); });
        m_json.close_object();
    }

    void habit(std::uint16_t index) {
        const auto& habit = m_library.habits[index];
        m_json.open_object();
        m_json.field("id", habit.id);
        m_json.field("text", habit.text);
        m_json.raw_field("sources", habit.provenance.json);
        m_json.close_object();
    }

    void left_out(const LeftOut& left_out) {
        m_json.open_object();
        m_json.field("exercise", m_library.exercises[left_out.exercise.index].id);
        m_json.field("because", left_out.because);
        m_json.close_object();
    }

    void review(const Plan& plan) {
        m_json.key("review");
        m_json.open_object();
        if (plan.review_date) m_json.field("date", to_string(*plan.review_date));
        m_json.field("after", fmt::format("{} weeks", plan.review_weeks));
        m_json.field("text", m_library.routine.review);
        m_json.close_object();
    }

    template <class Items, class Write>
    void list(std::string_view key, const Items& items, Write write) {
        m_json.key(key);
        m_json.open_list();
        for (const auto& item : items) write(item);
        m_json.close_list();
    }

private:
    void day(const PlanDay& day) {
        m_json.open_object();
        if (day.date) m_json.field("date", to_string(*day.date));
        m_json.field("weekday", name_of(day.weekday));
        m_json.field("minutes", day.minutes);
        m_json.key("blocks");
        m_json.open_list();
        for (std::size_t index = 0; index < day.items.size();) {
            const auto block = block_of(day.items[index]);
            m_json.open_object();
            m_json.field("block", name_of(block));
            m_json.key("items");
            m_json.open_list();
            for (; index < day.items.size() && block_of(day.items[index]) == block; ++index)
                item(day.items[index]);
            m_json.close_list();
            m_json.close_object();
        }
        m_json.close_list();
        m_json.close_object();
    }

    SessionBlock block_of(const PlanItem& item) const {
        return m_library.exercises[item.exercise.index].block;
    }

    void item(const PlanItem& item) {
        const auto& exercise = m_library.exercises[item.exercise.index];
        m_json.open_object();
        m_json.field("exercise", exercise.id);
        m_json.field("name", exercise.label);
        dosage(item.dose, exercise.dosage);
        m_json.field("position", exercise.position);
        list("steps", exercise.steps, [&](Text step) { m_json.text(step); });
        list("cautions", exercise.cautions,
             [&](const Statement& caution) { m_json.text(caution.text); });
        m_json.field("because", item.rule->because);
        m_json.raw_field("because_sources", item.rule->provenance.json);
        m_json.raw_field("sources", exercise.provenance.json);
        m_json.close_object();
    }

    void dosage(const Dose& dose, const Dosage& dosage) {
        m_json.key("dosage");
        m_json.open_object();
        m_json.field("text", to_string(dose, dosage));
        m_json.field("sets", dose.sets);
        if (dose.reps > 0) m_json.field("reps", dose.reps);
        if (dose.reps > 0 && !dosage.reps_of.empty()) m_json.field("reps_of", dosage.reps_of);
        if (dose.hold > 0) m_json.field("hold", fmt::format("{} s", dose.hold));
        if (dose.breaths > 0) m_json.field("breaths", dose.breaths);
        if (dose.duration > 0) m_json.field("duration", fmt::format("{} s", dose.duration));
        if (dose.rest > 0 && dose.sets > 1) m_json.field("rest", fmt::format("{} s", dose.rest));
        m_json.field("side", name_of(dosage.side));
        if (!dosage.tempo.empty()) m_json.field("tempo", dosage.tempo);
        m_json.raw_field("sources", dosage.provenance.json);
        m_json.close_object();
    }

    JsonWriter& m_json;
    const Library& m_library;
};

}  // namespace

std::string extent_of(const Plan& plan) {
    int minutes = 0;
    std::size_t days = 0;
    for (const auto& week : plan.weeks) {
        days = std::max(days, week.days.size());
        for (const auto& day : week.days) minutes = std::max(minutes, day.minutes);
    }
    return fmt::format("{} week{}, {} day{} a week, up to {} minutes a day", plan.weeks.size(),
                       plan.weeks.size() == 1 ? "" : "s", days, days == 1 ? "" : "s", minutes);
}

Text notice_of(const Plan& plan, const Library& library) {
    const auto& text = library.dispositions[static_cast<std::size_t>(plan.notice)];
    const bool nothing_to_do = plan.weeks.empty() && plan.notice == Disposition::professional;
    return nothing_to_do ? text.first : text.notice;
}

List<Statement> progression_of(const Plan& plan, const Library& library) {
    if (plan.weeks.empty()) return {};
    return plan.disposition == Disposition::self_care ? library.routine.progression
                                                      : library.routine.interim_progression;
}

void write_plan(JsonWriter& json, const Plan& plan, const Assessment& assessment,
                const Person& person, const Library& library, const IdTables& ids) {
    Writer writer{json, library};
    open_document(json, "plan/1", person, library);
    writer.notice(plan);
    write_referral(json, assessment, library);
    write_statements(json, "stop_rules", library.routine.stop_rules);
    writer.list("weeks", plan.weeks, [&](const PlanWeek& week) { writer.week(week); });
    writer.list("habits", plan.habits, [&](std::uint16_t index) { writer.habit(index); });
    write_statements(json, "progression", progression_of(plan, library));
    writer.list("left_out", plan.left_out,
                [&](const LeftOut& left_out) { writer.left_out(left_out); });
    writer.review(plan);
    json.key("person");
    JsonFields{json, ids}.write(person);
    json.close_object();
}

}  // namespace hamkit
