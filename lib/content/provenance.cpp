#include "content/provenance.hpp"

#include "reading/fields.hpp"

namespace hamkit {

void read(const Value& value, Provenance& provenance) {
    Fields fields{value};
    describe(fields, provenance);
    fields.done();
    if (value.kind() == Kind::map && provenance.facts.empty() && provenance.evidence.empty() &&
        provenance.design.empty())
        value.problem("no-source", "the provenance is empty, expected facts, evidence or design");
}

}  // namespace hamkit
