#pragma once
// What must hold for every possible person: statements of the content about itself, which
// content-lint proves. Mirrors content/properties.yaml. No tool reads them.

#include "content/exercise.hpp"
#include "content/finding.hpp"

namespace hamkit {

struct Property {
    Text id;
    Text says;        // the statement in words
    Criteria when;    // whom it is about: those of whom this surely holds; left out: everybody
    Criteria unless;  // and of whom this does not surely hold
    Criteria then;    // what then surely holds of them
    List<Id<Action>> recommends;
    List<Id<Action>> never_recommends;
    List<Id<Avoid>> avoids;
    List<Id<Exercise>> never_gives;  // in a plan
    Provenance provenance;
};
template <class F>
void describe(F& f, Property& property) {
    f.required("id", property.id);
    f.required("says", property.says, "the statement in words");
    f.optional("when", property.when, "whom it is about; left out: everybody");
    f.optional("unless", property.unless, "whom it is not about");
    f.optional("then", property.then, "what surely holds of them");
    f.optional("recommends", property.recommends, "each must be recommended to them");
    f.optional("never_recommends", property.never_recommends, "none may be recommended to them");
    f.optional("avoids", property.avoids, "each must be avoided by them");
    f.optional("never_gives", property.never_gives, "none may be in a plan for them");
    f.required("provenance", property.provenance);
}

}  // namespace hamkit
