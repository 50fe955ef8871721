#include "lint/proof.hpp"

#include <fmt/format.h>

namespace hamkit {

std::string Proof::with(List<Id<Equipment>> equipment) const {
    std::string names;
    for (const auto id : equipment)
        if (const auto& thing = library().equipment[id.index]; !thing.household)
            names += fmt::format("{}{}", names.empty() ? "" : ", ", thing.id);
    return names.empty() ? "" : fmt::format("preferences: {{equipment: [{}]}}\n", names);
}

bool Proof::refute(std::string_view check, const Claims& claims) {
    Formulas formulas;
    for (const auto& claim : claims) formulas.push_back(claim.formula);
    if (!prover.somebody(logic().any(formulas))) return true;
    for (const auto& claim : claims) {
        if (!prover.somebody(claim.formula)) continue;
        auto& fault =
            inspection.report(check, claim.subject.place, claim.subject.path, claim.message);
        fault.witness = prover.example(claim.formula, claim.message) + with(claim.equipment);
        fault.related = claim.related;
    }
    return false;
}

void Proof::nobody(std::string_view check, std::string statement, const Claims& claims) {
    if (refute(check, claims)) claim(check, std::move(statement));
}

void Proof::somebody(std::string_view check, std::string statement, const Claims& claims) {
    bool all = true;
    for (const auto& claim : claims) {
        if (prover.easily_somebody(claim.formula)) continue;
        all = false;
        inspection.report(check, claim.subject.place, claim.subject.path, claim.message).related =
            claim.related;
    }
    if (all) claim(check, std::move(statement));
}

}  // namespace hamkit
