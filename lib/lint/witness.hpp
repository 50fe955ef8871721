#pragma once
// The people who show a fault, each as a file of its own.

#include "lint/fault.hpp"

namespace hamkit {

/// A file name a fault, from its check and its path; empty where it has no witness. No two are
/// equal, and none can lead out of its folder.
std::vector<std::string> witness_names(const Faults&);

/// The lines of a witness, each after `indent`, with nothing in them that a terminal would obey.
std::string shown_witness(const Fault&, std::string_view indent = "");

}  // namespace hamkit
