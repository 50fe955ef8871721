#pragma once
// The second look at a finished plan. Shares nothing with the code that made it but the content.

#include "document/plan.hpp"

namespace hamkit {

/// What is wrong with the plan for this person, one sentence each; empty when it may be printed.
std::vector<std::string> faults_of(const Plan&, const Person&, const Library&);

}  // namespace hamkit
