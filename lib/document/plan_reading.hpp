#pragma once
// plan/1 read back: what a plan decides, so that it can be checked and written again.

#include "document/plan.hpp"

namespace hamkit {

/// The weeks, habits, what was left out and the review of the document at `root`. All texts but the
/// reasons for leaving out are found again in the content. Disposition and notice are those of
/// `assessment`, which must be triage's answer for the person in the document; whoever is blocked
/// keeps no weeks and no habits. Faults go to the tree's problems.
Plan read_plan(const Value& root, const Assessment& assessment, const Library&);

}  // namespace hamkit
