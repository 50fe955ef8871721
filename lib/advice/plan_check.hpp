#pragma once
// The second look at a finished plan. It triages the person anew and shares no code with what made
// the plan, only triage and the content.

#include "document/plan.hpp"

namespace hamkit {

/// What is wrong with the plan for this person, one sentence each; empty when it may be printed.
std::vector<std::string> faults_of(const Plan&, const Person&, const Library&);

}  // namespace hamkit
