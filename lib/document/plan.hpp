#pragma once
// plan/1: weeks of sessions. Everything is an index into the Library it was made with.

#include "document/assessment.hpp"

namespace hamkit {

/// The dose of one exercise in one week: the point between the limits of its Dosage that the week
/// has reached.
struct Dose {
    int sets = 1;
    int reps = 0;      // 0: not counted in reps
    int hold = 0;      // seconds per rep
    int breaths = 0;   // a hold counted in breaths
    int duration = 0;  // seconds of one set
    int rest = 0;      // seconds between sets

    bool operator==(const Dose&) const = default;
};
/// The dose in week `week` (from 1) of `weeks`: from the low end of its ranges toward the high end,
/// the work of a session (sets times reps, or times the hold) growing by no more than the rules
/// allow.
Dose dose_in_week(const Dosage&, const RoutineRules&, int week, int weeks);
/// "2 sets of 8 reps on each side, rest 60 s".
std::string to_string(const Dose&, const Dosage&);
/// Seconds that one session of it takes, without the changeover to the next exercise.
double seconds_of(const Dose&, const Dosage&, const Pace&);

struct PlanItem {
    Id<Exercise> exercise;
    Dose dose;
    const Advice* rule = nullptr;  // why it is there
};

struct PlanDay {
    Weekday weekday{};
    std::optional<Date> date;     // when the plan has a start
    int minutes = 0;              // rounded up
    std::vector<PlanItem> items;  // in the order of their blocks
};

struct PlanWeek {
    int week = 0;  // from 1
    std::vector<PlanDay> days;
};

struct LeftOut {
    Id<Exercise> exercise;
    std::string because;  // a clause
};

struct Plan {
    Disposition disposition{};
    Disposition notice{};         // whose text stands over the plan, or instead of it
    std::vector<PlanWeek> weeks;  // empty for those who are blocked
    std::vector<std::uint16_t> habits;
    std::vector<LeftOut> left_out;
    int review_weeks = 0;
    std::optional<Date> review_date;
};

/// "4 weeks, 3 days a week, up to 25 minutes a day". The plan has weeks.
std::string extent_of(const Plan&);
/// What stands over the plan, or instead of it.
Text notice_of(const Plan&, const Library&);
/// How the plan goes on: little by little, or not at all while waiting for a professional.
List<Statement> progression_of(const Plan&, const Library&);

/// plan/1 as JSON.
void write_plan(JsonWriter&, const Plan&, const Assessment&, const Person&, const Library&,
                const IdTables&);

}  // namespace hamkit
