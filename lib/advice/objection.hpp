#pragma once
// Why an exercise is not for somebody, whatever equipment they have and whatever they would like.

#include <optional>
#include <string>

#include "document/assessment.hpp"

namespace hamkit {

struct Objection {
    std::string because;                     // a clause
    const Provenance* provenance = nullptr;  // none when the reason is an open question
};

/// Something to be avoided bars it, a contraindication holds or is not known not to, or it has to
/// wait for a professional. `assessment` must be triage's answer.
std::optional<Objection> objection_to(Id<Exercise>, const Assessment& assessment, const Library&);

/// The same, and whoever is blocked may do nothing.
std::optional<Objection> gate(Id<Exercise>, const Assessment& assessment, const Library&);

}  // namespace hamkit
