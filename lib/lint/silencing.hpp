#pragma once
// What allowances take away, and what is wrong with the allowances themselves.

#include "lint/lint.hpp"

namespace hamkit {

/// Takes the faults away that the allowances of `content` speak of, and adds those of the
/// allowances themselves. An allowance with a fault of its own silences nothing. `result` says what
/// ran: an allowance for what was not looked for is not called unused. `known` are the checks.
void silence(const ReadContent& content, const LintOptions&, const LintResult& result,
             Faults& faults, std::span<const Check> known = checks());

}  // namespace hamkit
