#pragma once
// Step-by-step knowledge beyond single exercises: the cramp response and compression flossing.
// Mirrors content/cramp.yaml and content/flossing.yaml.

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

}  // namespace hamkit
