#pragma once
// Exercises: what to do, how much of it, and what rules it out. Mirrors content/exercises/.

#include "content/action.hpp"
#include "content/term.hpp"
#include "reading/quantity.hpp"

namespace hamkit {

/// The parts of a session, in the order they are done; first aid stands outside sessions.
enum class SessionBlock : std::uint8_t {
    warm_up,
    activation,
    glide,
    strength,
    lift,
    release,
    mobility,
    stretch,
    first_aid
};
inline std::span<const Text> names_of(SessionBlock) {
    static constexpr std::array<Text, 9> names{"warm-up",  "activation", "glide",
                                               "strength", "lift",       "release",
                                               "mobility", "static",     "first-aid"};
    return names;
}

enum class Side : std::uint8_t { both, each };
inline std::span<const Text> names_of(Side) {
    static constexpr std::array<Text, 2> names{"both", "each"};
    return names;
}

/// How much of an exercise one session holds. Exactly one of reps, hold, breaths and duration
/// leads.
struct Dosage {
    Counts sets;
    Counts reps;         // per set, and per side when `side` is each
    Text reps_of;        // what is counted, a plural; "reps" when empty
    Durations hold;      // per rep
    Counts breaths;      // a hold counted in breaths
    Durations duration;  // of one set
    Durations rest;      // between sets
    Side side{};
    Text tempo;
    Provenance provenance;
};
template <class F>
void describe(F& f, Dosage& dosage) {
    f.required("sets", dosage.sets);
    f.optional("reps", dosage.reps, "per set, and per side when side is each");
    f.optional("reps_of", dosage.reps_of, "what is counted, a plural; left out: reps");
    f.optional("hold", dosage.hold, "per rep");
    f.optional("breaths", dosage.breaths, "a hold counted in breaths");
    f.optional("duration", dosage.duration, "of one set");
    f.optional("rest", dosage.rest, "between sets");
    f.optional("side", dosage.side);
    f.optional("tempo", dosage.tempo);
    f.required("provenance", dosage.provenance);
}

struct Exercise {
    static constexpr Text name = "exercise";

    Text id;  // the stem of its file
    Text label;
    SessionBlock block{};
    List<Id<Action>> actions;  // it is offered when one of them is recommended
    List<Id<Avoid>> barred_by;
    List<Id<Muscle>> primary;
    List<Id<Muscle>> secondary;
    List<Id<Equipment>> equipment;  // all of it is needed
    Text position;
    List<Text> steps;
    Dosage dosage;
    List<Statement> cautions;
    List<Id<Exercise>> easier;
    List<Id<Exercise>> harder;
    Provenance provenance;
};
template <class F>
void describe(F& f, Exercise& exercise) {
    f.required("id", exercise.id);
    f.required("name", exercise.label);
    f.required("block", exercise.block);
    f.required("actions", exercise.actions, "offered when one of them is recommended");
    f.optional("barred_by", exercise.barred_by, "what rules it out");
    f.required("primary", exercise.primary, "muscles it is for");
    f.optional("secondary", exercise.secondary, "muscles it also works");
    f.optional("equipment", exercise.equipment, "all of it is needed");
    f.required("position", exercise.position, "how to start");
    f.required("steps", exercise.steps);
    f.required("dosage", exercise.dosage);
    f.optional("cautions", exercise.cautions);
    f.optional("easier", exercise.easier);
    f.optional("harder", exercise.harder);
    f.required("provenance", exercise.provenance);
}

/// Rules exercises out. They are left out when the criteria hold, and also while they are unknown.
struct Contraindication {
    Text id;
    Criteria when;
    List<Id<Exercise>> exercises;
    Text because;
    Provenance provenance;
};
template <class F>
void describe(F& f, Contraindication& contraindication) {
    f.required("id", contraindication.id);
    f.required("when", contraindication.when);
    f.required("exercises", contraindication.exercises);
    f.required("because", contraindication.because);
    f.required("provenance", contraindication.provenance);
}

}  // namespace hamkit
