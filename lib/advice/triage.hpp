#pragma once
// May this person train, or must somebody look first? And what fits, what helps, what to leave.

#include "document/assessment.hpp"

namespace hamkit {

/// Assesses a person. `out` is overwritten; its memory is used again.
void triage(const Person&, const Library&, Assessment& out);

}  // namespace hamkit
