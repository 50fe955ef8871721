#pragma once
// Everything hamkit knows, in one place: compiled in, or loaded from a folder of YAML.

#include <filesystem>
#include <memory>

#include "content/atoms.hpp"
#include "content/editorial.hpp"
#include "content/family.hpp"
#include "content/glide_ladder.hpp"
#include "content/note.hpp"
#include "content/procedure.hpp"
#include "content/property.hpp"
#include "content/rack_ladder.hpp"
#include "content/red_flag.hpp"
#include "content/routine_rules.hpp"
#include "reading/json_fields.hpp"

namespace hamkit {

/// The ids of one kind, ready to be looked up.
struct Names {
    List<Text> names;
    List<std::uint16_t> slots;
};
template <class F>
void describe(F& f, Names& names) {
    f.derived("names", names.names);
    f.derived("slots", names.slots);
}

/// Lists are in the order of the files; an Id<T> is an index into the list of T.
struct Library {
    Edition edition;
    Text digest;  // of all files, people apart
    List<Source> sources;
    List<Fact> facts;
    List<Equipment> equipment;
    List<Muscle> muscles;
    List<DispositionText> dispositions;  // in the order of Disposition
    List<Finding> findings;
    List<Implication> implications;  // none reads what a later one writes
    List<RedFlag> red_flags;         // most urgent first
    TriageRules triage;
    List<Pattern> patterns;
    List<Action> actions;
    List<Avoid> avoids;
    List<Advice> advice;
    List<Exercise> exercises;
    List<Contraindication> contraindications;
    List<Habit> habits;
    List<Education> education;
    List<Conflict> conflicts;
    CrampResponse cramp;
    Flossing flossing;
    RackLadder rack_pull;
    GlideLadder glides;
    RoutineRules routine;
    List<Property> properties;
    List<Family> families;
    List<Gap> gaps;
    Wording wording;
    Names finding_names;
    Names equipment_names;
    Names pattern_names;
    Names action_names;
    Names avoid_names;
    List<AtomBits> symptoms;   // findings of kind symptom
    List<AtomBits> screening;  // findings that red-flag questions ask

    Atoms atoms() const { return {findings.size(), patterns.size()}; }
};
template <class F>
void describe(F& f, Library& library) {
    f.derived("edition", library.edition);
    f.derived("digest", library.digest);
    f.derived("sources", library.sources);
    f.derived("facts", library.facts);
    f.derived("equipment", library.equipment);
    f.derived("muscles", library.muscles);
    f.derived("dispositions", library.dispositions);
    f.derived("findings", library.findings);
    f.derived("implications", library.implications);
    f.derived("red_flags", library.red_flags);
    f.derived("triage", library.triage);
    f.derived("patterns", library.patterns);
    f.derived("actions", library.actions);
    f.derived("avoids", library.avoids);
    f.derived("advice", library.advice);
    f.derived("exercises", library.exercises);
    f.derived("contraindications", library.contraindications);
    f.derived("habits", library.habits);
    f.derived("education", library.education);
    f.derived("conflicts", library.conflicts);
    f.derived("cramp", library.cramp);
    f.derived("flossing", library.flossing);
    f.derived("rack_pull", library.rack_pull);
    f.derived("glides", library.glides);
    f.derived("routine", library.routine);
    f.derived("properties", library.properties);
    f.derived("families", library.families);
    f.derived("gaps", library.gaps);
    f.derived("wording", library.wording);
    f.derived("finding_names", library.finding_names);
    f.derived("equipment_names", library.equipment_names);
    f.derived("pattern_names", library.pattern_names);
    f.derived("action_names", library.action_names);
    f.derived("avoid_names", library.avoid_names);
    f.derived("symptoms", library.symptoms);
    f.derived("screening", library.screening);
}

/// The content that was compiled in.
const Library& built_in_library();

/// The id tables that documents are read and written with. Views into `library`.
struct DocumentIds {
    explicit DocumentIds(const Library& library);
    DocumentIds(const DocumentIds&) = delete;
    DocumentIds& operator=(const DocumentIds&) = delete;

    IdTable findings, equipment, patterns, actions, avoids;
    IdTables tables;
};

}  // namespace hamkit
