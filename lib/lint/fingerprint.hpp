#pragma once
// Tells the same fault from one run to the next, wherever its line has moved to.

#include "lint/fault.hpp"

namespace hamkit {

/// One a fault, from its check and its path; equal ones are counted, so that no two are the same.
std::vector<std::string> fingerprints(const Faults&);

}  // namespace hamkit
