#pragma once
// The glide ladder: how many bouts of nerve glides a day, and what must hold before there are more.
// Mirrors content/nerve-glides.yaml.

#include "content/exercise.hpp"
#include "content/finding.hpp"
#include "content/rule.hpp"

namespace hamkit {

struct GlideLadder {
    Id<Exercise> exercise;
    Rule<int> reps;           // of a bout, and of each leg when both are done
    Rule<Duration> hold;      // most, at the end of a glide
    Rule<int> start;          // bouts on the first day
    Rule<int> step;           // bouts more after a tolerated day
    Rule<int> ceiling;        // most bouts a day
    Rule<PainRating> during;  // most in a tolerated day
    Rule<PainRating> severe;  // pain above it ends the schedule
    Id<Finding> severe_pain;  // answered yes by a log with such pain
    Rule<Duration> settles;   // most until it has settled after a bout, in a tolerated day
    Rule<int> step_back;      // bouts less after a flare
    Rule<int> flares;         // in a row, that end the schedule
    Rule<Span> pause;         // without glides, after a flare on the lowest level
    Rule<Span> gap;           // without glides, after which the ladder starts again
    Rule<Span> review;        // after the first day
    Rule<Duration> apart;     // from one bout to the next, at least
    Rule<Duration> quiet;     // before bed, without glides
    Rule<ClockTime> wake;     // when nobody says
    Rule<ClockTime> sleep;
    List<Id<Finding>> spread_signs;  // any of them in the log makes the day a flare
    List<Id<Finding>> stop_signs;    // any of them in the log ends the schedule
    Id<Finding> not_tolerated;       // answered yes by a log with too many flares
    List<Statement> rules;
    Statement stop_rule;  // one short line, for reminders
    Statement referral;   // what to do when the schedule ends
    Statement new_log;    // how to go on after that
};
template <class F>
void describe(F& f, GlideLadder& ladder) {
    f.required("exercise", ladder.exercise);
    f.required("reps", ladder.reps, "of a bout, and of each leg when both are done");
    f.required("hold", ladder.hold, "most, at the end of a glide");
    f.required("start", ladder.start, "bouts on the first day");
    f.required("step", ladder.step, "bouts more after a tolerated day");
    f.required("ceiling", ladder.ceiling, "most bouts a day");
    f.required("during", ladder.during, "most in a tolerated day");
    f.required("severe", ladder.severe, "pain above it ends the schedule");
    f.required("severe_pain", ladder.severe_pain, "finding of a log with such pain");
    f.required("settles", ladder.settles, "most until it has settled, in a tolerated day");
    f.required("step_back", ladder.step_back, "bouts less after a flare");
    f.required("flares", ladder.flares, "in a row, that end the schedule");
    f.required("pause", ladder.pause, "after a flare on the lowest level");
    f.required("gap", ladder.gap, "after which the ladder starts again");
    f.required("review", ladder.review, "after the first day");
    f.required("apart", ladder.apart, "from one bout to the next, at least");
    f.required("quiet", ladder.quiet, "before bed");
    f.required("wake", ladder.wake, "when nobody says");
    f.required("sleep", ladder.sleep, "when nobody says");
    f.required("spread_signs", ladder.spread_signs, "findings that make a day a flare");
    f.required("stop_signs", ladder.stop_signs, "findings that end the schedule");
    f.required("not_tolerated", ladder.not_tolerated, "finding of a log with too many flares");
    f.required("rules", ladder.rules);
    f.required("stop_rule", ladder.stop_rule, "one short line, for reminders");
    f.required("referral", ladder.referral, "what to do when the schedule ends");
    f.required("new_log", ladder.new_log, "how to go on after that");
}

}  // namespace hamkit
