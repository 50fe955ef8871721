#pragma once
// Step-by-step knowledge beyond single exercises: the cramp response, compression flossing, the
// rack ladder and the glide ladder. Mirrors content/cramp.yaml, content/flossing.yaml,
// content/rack-pull.yaml, content/nerve-glides.yaml.

#include "content/exercise.hpp"

namespace hamkit {

struct CrampStep {
    List<Id<Exercise>> exercises;
    Text text;
    Provenance provenance;
};
template <class F>
void describe(F& f, CrampStep& step) {
    f.required("exercises", step.exercises, "ways to do it; may be empty");
    f.required("text", step.text);
    f.required("provenance", step.provenance);
}

/// What to do in a cramp, in order.
struct CrampResponse {
    List<CrampStep> steps;
};
template <class F>
void describe(F& f, CrampResponse& response) {
    f.required("steps", response.steps);
}

/// A statement with the number it rests on, unit included.
struct Limit {
    Text id;
    Text at_most;
    Text text;
    Provenance provenance;
};
template <class F>
void describe(F& f, Limit& limit) {
    f.required("id", limit.id);
    f.required("at_most", limit.at_most, "a number with its unit");
    f.required("text", limit.text);
    f.required("provenance", limit.provenance);
}

struct Flossing {
    List<Limit> limits;
    List<Statement> works_best_for;
    Statement choose;
};
template <class F>
void describe(F& f, Flossing& flossing) {
    f.required("limits", flossing.limits);
    f.required("works_best_for", flossing.works_best_for);
    f.required("choose", flossing.choose);
}

/// One rung of the rack ladder: the share of the pull that is done, from the top.
struct Rung {
    Text range;     // "1/4"
    Text landmark;  // where the bar then is
    Text text;
    Provenance provenance;
};
template <class F>
void describe(F& f, Rung& rung) {
    f.required("range", rung.range, "share of the pull, from the top");
    f.required("landmark", rung.landmark);
    f.required("text", rung.text);
    f.required("provenance", rung.provenance);
}

struct RackLadder {
    List<Rung> rungs;  // highest pins first
    List<Limit> limits;
    List<Statement> rules;
};
template <class F>
void describe(F& f, RackLadder& ladder) {
    f.required("rungs", ladder.rungs);
    f.required("limits", ladder.limits);
    f.required("rules", ladder.rules);
}

struct GlideLadder {
    Id<Exercise> exercise;
    List<Limit> limits;
    List<Statement> rules;
};
template <class F>
void describe(F& f, GlideLadder& ladder) {
    f.required("exercise", ladder.exercise);
    f.required("limits", ladder.limits);
    f.required("rules", ladder.rules);
}

}  // namespace hamkit
