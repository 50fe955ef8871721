#pragma once
// What to ask next: first what could change who must see the person, then what would tell patterns
// apart.

#include "document/assessment.hpp"

namespace hamkit {

/// Fills `assessment.ask_next` from all its other members.
void ask_next(const Person&, const Library&, Assessment& assessment);

}  // namespace hamkit
