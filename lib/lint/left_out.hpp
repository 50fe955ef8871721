#pragma once
// Which checks a run left out: what was not looked for must not look sound.

#include "lint/lint.hpp"

namespace hamkit {

/// Why `check` did not run, or did not run in full; empty when it ran.
std::string_view left_out(const Check& check, const LintOptions&, const LintResult&);

}  // namespace hamkit
