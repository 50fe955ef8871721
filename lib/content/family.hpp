#pragma once
// Findings that belong together: a rule that names one of them names them all, or is excused.
// Mirrors content/families.yaml. No tool reads them; content-lint does.

#include "content/finding.hpp"

namespace hamkit {

/// A rule that may name a part of a family.
struct Excuse {
    Text rule;  // its id
    Text because;
};
template <class F>
void describe(F& f, Excuse& excuse) {
    f.required("rule", excuse.rule,
               "the id of a red flag, implication, advice or contraindication");
    f.required("because", excuse.because, "why the others do not matter there");
}

struct Family {
    Text id;
    List<Id<Finding>> findings;
    List<Excuse> excused;
    Provenance provenance;
};
template <class F>
void describe(F& f, Family& family) {
    f.required("id", family.id);
    f.required("findings", family.findings, "two or more that mean much the same");
    f.optional("excused", family.excused, "rules that may name only some of them");
    f.required("provenance", family.provenance);
}

}  // namespace hamkit
