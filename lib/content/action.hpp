#pragma once
// What a person can be told to do or to leave, and the rules that tell it.
// Mirrors content/actions.yaml, content/avoids.yaml and content/advice.yaml.

#include "content/criteria.hpp"

namespace hamkit {

enum class ActionKind : std::uint8_t { care, exercise, first_aid, habit, education };
inline std::span<const Text> names_of(ActionKind) {
    static constexpr std::array<Text, 5> names{"care", "exercise", "first-aid", "habit",
                                               "education"};
    return names;
}

struct Action {
    static constexpr Text name = "action";

    Text id;
    Text label;  // one short instruction
    ActionKind kind{};
    bool interim = false;  // may go on while waiting for a professional
    Provenance provenance;
};
template <class F>
void describe(F& f, Action& action) {
    f.required("id", action.id);
    f.required("name", action.label, "one short instruction");
    f.required("kind", action.kind);
    f.optional("interim", action.interim, "yes: may go on while waiting for a professional");
    f.required("provenance", action.provenance);
}

struct Avoid {
    static constexpr Text name = "avoid";

    Text id;
    Text label;
    List<Id<Action>> bars;   // what it beats
    List<Id<Avoid>> within;  // beside one of these it says nothing new, and is not told
    Provenance provenance;
};
template <class F>
void describe(F& f, Avoid& avoid) {
    f.required("id", avoid.id);
    f.required("name", avoid.label, "one short instruction");
    f.required("bars", avoid.bars, "the actions it beats");
    f.optional("within", avoid.within, "beside one of these it says nothing new, and is not told");
    f.required("provenance", avoid.provenance);
}

/// When the criteria hold, the actions are recommended and the avoids apply. Avoid beats recommend,
/// always.
struct Advice {
    Text id;
    Criteria
        when;  // inside a pattern also: the pattern is likely (to recommend) or possible (to avoid)
    Criteria unless;  // dropped only when this surely holds; left out: never
    List<Id<Action>> recommend;
    List<Id<Avoid>> avoid;
    Text because;
    Provenance provenance;
};
template <class F>
void describe(F& f, Advice& advice) {
    f.optional("id", advice.id);
    f.optional("when", advice.when);
    f.optional("unless", advice.unless, "dropped only when this surely holds");
    f.optional("recommend", advice.recommend);
    f.optional("avoid", advice.avoid);
    f.required("because", advice.because, "a clause that reads well after \"because\"");
    f.required("provenance", advice.provenance);
}

}  // namespace hamkit
