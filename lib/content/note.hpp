#pragma once
// Short texts for clients: habits, things good to know; and the record of how documents that
// disagree were settled. Mirrors content/habits.yaml, content/education.yaml and
// content/conflicts.yaml.

#include "content/pattern.hpp"

namespace hamkit {

struct Habit {
    Text id;
    Id<Action> action;  // printed when it is recommended
    Text text;
    Provenance provenance;
};
template <class F>
void describe(F& f, Habit& habit) {
    f.required("id", habit.id);
    f.required("action", habit.action, "printed when it is recommended");
    f.required("text", habit.text);
    f.required("provenance", habit.provenance);
}

struct Education {
    Text id;
    List<Text> about;  // pattern ids or "general"; empty: background
    Text text;
    Provenance provenance;
    bool general = false;
    List<Id<Pattern>> patterns;
};
template <class F>
void describe(F& f, Education& note) {
    f.required("id", note.id);
    f.required("about", note.about, "ids of patterns, or general");
    f.required("text", note.text);
    f.required("provenance", note.provenance);
    f.derived("general", note.general);
    f.derived("patterns", note.patterns);
}

/// Two facts that pull apart, and the content that decides between them.
struct Conflict {
    List<Id<Fact>> facts;  // two
    Text settled;
    List<Text> by;  // ids of any kind
};
template <class F>
void describe(F& f, Conflict& conflict) {
    f.required("facts", conflict.facts, "two facts");
    f.required("settled", conflict.settled, "how it was decided");
    f.required("by", conflict.by, "the content that carries the decision out");
}

}  // namespace hamkit
