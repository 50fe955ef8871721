#pragma once
// The rack ladder: how the lowest pins that do not hurt are found. Mirrors content/rack-pull.yaml.

#include "content/exercise.hpp"
#include "content/finding.hpp"
#include "content/rule.hpp"

namespace hamkit {

/// One rung: the share of the pull that is done, from the top.
struct Rung {
    Share range;
    Text name;  // "a quarter"
    Text text;
    Provenance provenance;
};
template <class F>
void describe(F& f, Rung& rung) {
    f.required("range", rung.range, "share of the pull, from the top");
    f.required("name", rung.name, "the share in words");
    f.required("text", rung.text);
    f.required("provenance", rung.provenance);
}

/// Where the bar is while no more than `up_to` of the pull is left to do.
struct Landmark {
    Share up_to;
    Text name;
    Provenance provenance;
};
template <class F>
void describe(F& f, Landmark& landmark) {
    f.required("up_to", landmark.up_to, "largest share of the pull, from the top");
    f.required("name", landmark.name);
    f.required("provenance", landmark.provenance);
}

struct RackLadder {
    Id<Exercise> exercise;
    Id<Exercise> slow_exercise;   // its slow variant
    List<Rung> rungs;             // highest pins first
    List<Landmark> landmarks;     // highest first; the last reaches the whole pull
    Share knee;                   // the pull that is left with the bar at the middle of the knee
    Rule<Length> plate_diameter;  // when nobody measured it
    Rule<Length> smallest_plate;  // that can be right
    Rule<Length> largest_plate;
    Rule<Share> lockout;        // of the stature, when nobody measured it
    Rule<Share> lockout_error;  // of the stature, either way
    Rule<Length> shortest;      // statures that can be right
    Rule<Length> tallest;
    Rule<PainRating> pain;         // most in a set that counts as tolerated
    Rule<PainRating> severe;       // pain above it ends the search
    Id<Finding> severe_pain;       // answered yes by a log with such pain
    Rule<int> confirmations;       // tolerated days at a height before a lower one
    Rule<Share> load;              // most, of the weight pulled from the floor
    Rule<Share> start_load;        // of it, while the height is looked for
    Rule<Share> load_step;         // of it, by which it may grow once the height is found
    Rule<int> after_pain;          // tolerated days since it last hurt, before more load
    List<Id<Finding>> stop_signs;  // any of them in the log ends the search
    Id<Finding> hurts_at_top;      // answered yes by a log in which even the highest rung hurt
    List<Statement> rules;
    Statement wait;      // what to do when nobody has said how the morning was
    Statement referral;  // what to do when the search ends without a height
    Statement new_log;   // how to go on after that
};
template <class F>
void describe(F& f, RackLadder& ladder) {
    f.required("exercise", ladder.exercise);
    f.required("slow_exercise", ladder.slow_exercise, "its slow variant");
    f.required("rungs", ladder.rungs, "highest pins first");
    f.required("landmarks", ladder.landmarks, "highest first");
    f.required("knee", ladder.knee, "share of the pull left with the bar at the knee");
    f.required("plate_diameter", ladder.plate_diameter, "when nobody measured it");
    f.required("smallest_plate", ladder.smallest_plate, "that can be right");
    f.required("largest_plate", ladder.largest_plate, "that can be right");
    f.required("lockout", ladder.lockout, "share of the stature");
    f.required("lockout_error", ladder.lockout_error, "share of the stature, either way");
    f.required("shortest", ladder.shortest, "stature that can be right");
    f.required("tallest", ladder.tallest, "stature that can be right");
    f.required("pain", ladder.pain, "most in a set that counts as tolerated");
    f.required("severe", ladder.severe, "pain above it ends the search");
    f.required("severe_pain", ladder.severe_pain, "finding of a log with such pain");
    f.required("confirmations", ladder.confirmations, "tolerated days before a lower height");
    f.required("load", ladder.load, "most, of the weight pulled from the floor");
    f.required("start_load", ladder.start_load, "of that weight, until the height is found");
    f.required("load_step", ladder.load_step, "of that weight, once the height is found");
    f.required("after_pain", ladder.after_pain, "tolerated days since it hurt, before more load");
    f.required("stop_signs", ladder.stop_signs, "findings that end the search");
    f.required("hurts_at_top", ladder.hurts_at_top, "finding of a log where the top hurt");
    f.required("rules", ladder.rules);
    f.required("wait", ladder.wait, "when nobody has said how the morning was");
    f.required("referral", ladder.referral, "when the search ends without a height");
    f.required("new_log", ladder.new_log, "how to go on after that");
}

}  // namespace hamkit
