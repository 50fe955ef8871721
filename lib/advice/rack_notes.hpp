#pragma once
// What is worth knowing about the measures and the log behind rack advice: guesses, and sets that
// count neither way.

#include "document/person.hpp"
#include "document/rack_advice.hpp"

namespace hamkit {

/// Sentences. `advice` must have its geometry and verdicts; `load` is what the heights are looked
/// for with.
std::vector<std::string> rack_notes(const RackAdvice& advice, const Person&, const RackLadder&,
                                    std::optional<Mass> load, LengthUnit);

}  // namespace hamkit
