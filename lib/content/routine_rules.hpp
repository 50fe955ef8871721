#pragma once
// How plans are put together. Mirrors content/routine.yaml.

#include "content/exercise.hpp"
#include "content/procedure.hpp"

namespace hamkit {

enum class Weekday : std::uint8_t { mon, tue, wed, thu, fri, sat, sun };
inline std::span<const Text> names_of(Weekday) {
    static constexpr std::array<Text, 7> names{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    return names;
}

/// What a block is for, and how a session uses it.
struct BlockRule {
    SessionBlock block{};
    int at_most = 0;  // exercises of this block in a session
    Text purpose;
    bool core = false;         // a session is built around it: it is chosen before the rest
    bool loads = false;        // it needs a day of rest before the next
    bool before_lift = false;  // only in a session that has a lift
};
template <class F>
void describe(F& f, BlockRule& rule) {
    f.required("block", rule.block);
    f.required("at_most", rule.at_most, "exercises of this block in a session");
    f.required("purpose", rule.purpose, "why it is done here");
    f.optional("core", rule.core, "yes: a session is built around it");
    f.optional("loads", rule.loads, "yes: it needs a rest before the next");
    f.optional("before_lift", rule.before_lift, "yes: only in a session that has a lift");
}

/// The time a session is reckoned to take.
struct Pace {
    Duration rep;         // one repetition that moves
    Duration breath;      // one slow breath
    Duration changeover;  // between exercises
    Duration hold_step;   // holds grow from week to week in whole steps of this
};
template <class F>
void describe(F& f, Pace& pace) {
    f.required("rep", pace.rep);
    f.required("breath", pace.breath);
    f.required("changeover", pace.changeover);
    f.required("hold_step", pace.hold_step, "holds grow in whole steps of this");
}

struct RoutineRules {
    int weeks = 0;  // when the person names none
    int most_weeks = 0;
    List<Weekday> days;  // when the person names none
    int minutes = 0;
    int exercises = 0;  // a session, by default
    int most_exercises = 0;
    int review_weeks = 0;
    int interim_weeks = 0;   // most weeks of a plan for the wait for a professional
    Span strength_gap;       // from one strength or lifting day to the next, at least
    Share weekly_rise;       // the most by which a dose grows from one week to the next
    List<BlockRule> blocks;  // in the order of a session
    Pace pace;
    List<Statement> stop_rules;
    List<Statement> progression;
    List<Statement> interim_progression;
    Text review;
    Provenance provenance;
};
template <class F>
void describe(F& f, RoutineRules& rules) {
    f.required("weeks", rules.weeks, "when the person names none");
    f.required("most_weeks", rules.most_weeks);
    f.required("days", rules.days);
    f.required("minutes", rules.minutes);
    f.required("exercises", rules.exercises, "in a session, by default");
    f.required("most_exercises", rules.most_exercises);
    f.required("review_weeks", rules.review_weeks);
    f.required("interim_weeks", rules.interim_weeks,
               "most weeks of a plan for the wait for a professional");
    f.required("strength_gap", rules.strength_gap, "from one strength day to the next, at least");
    f.required("weekly_rise", rules.weekly_rise, "the most a dose grows from week to week");
    f.required("blocks", rules.blocks, "in the order of a session");
    f.required("pace", rules.pace);
    f.required("stop_rules", rules.stop_rules);
    f.required("progression", rules.progression);
    f.required("interim_progression", rules.interim_progression);
    f.required("review", rules.review);
    f.required("provenance", rules.provenance);
}

}  // namespace hamkit
