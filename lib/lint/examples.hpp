#pragma once
// The worked examples of a content folder are its own tests.

#include "lint/inspection.hpp"

namespace hamkit {

/// Reads every person in people/ and reports what they expect and do not get. The content must be
/// free of faults of reading. Throws where there are no people.
void check_examples(Inspection&);

}  // namespace hamkit
