#pragma once
// The one list of what a content folder holds: each file or folder, and the member of the library
// that is read from it.

#include "content/library.hpp"

namespace hamkit {

/// Calls `visit.one(file, object)` for a file that holds one map, `visit.list(file, list)` for a
/// file that holds a list, and `visit.folder(folder, list)` for a folder with a map a file; in the
/// order in which they are read. `library` is a Library, constant or not.
template <class AnyLibrary, class Visit>
void for_each_part(AnyLibrary& library, Visit& visit) {
    visit.one("content.yaml", library.edition);
    visit.list("sources.yaml", library.sources);
    visit.list("facts.yaml", library.facts);
    visit.list("equipment.yaml", library.equipment);
    visit.list("muscles.yaml", library.muscles);
    visit.list("dispositions.yaml", library.dispositions);
    visit.list("findings.yaml", library.findings);
    visit.list("implications.yaml", library.implications);
    visit.list("red-flags.yaml", library.red_flags);
    visit.one("triage.yaml", library.triage);
    visit.folder("patterns", library.patterns);
    visit.list("actions.yaml", library.actions);
    visit.list("avoids.yaml", library.avoids);
    visit.list("advice.yaml", library.advice);
    visit.folder("exercises", library.exercises);
    visit.list("contraindications.yaml", library.contraindications);
    visit.list("habits.yaml", library.habits);
    visit.list("education.yaml", library.education);
    visit.list("conflicts.yaml", library.conflicts);
    visit.one("cramp.yaml", library.cramp);
    visit.one("flossing.yaml", library.flossing);
    visit.one("rack-pull.yaml", library.rack_pull);
    visit.one("nerve-glides.yaml", library.glides);
    visit.one("routine.yaml", library.routine);
    visit.list("properties.yaml", library.properties);
    visit.list("families.yaml", library.families);
    visit.list("gaps.yaml", library.gaps);
    visit.one("wording.yaml", library.wording);
}

/// Something that others refer to by its id: its type has a name, such as "finding".
template <class T>
concept Named = requires {
    T::name;
};

}  // namespace hamkit
