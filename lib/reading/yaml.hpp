#pragma once
// Strict YAML: text -> Tree. Types are left to the readers in fields.hpp; yaml-cpp's own
// conversions (010 as 8, `no` as a boolean, the first of two equal keys) are never used.

#include <vector>

#include "reading/value.hpp"

namespace hamkit {

/// Reads one document. False, with a Problem reported, when it is not YAML or passes a limit.
bool parse_yaml(const Input& input, Tree& tree, Problems& problems);

/// The documents of a stream, in order; what stands before the first `---` is left out when it is
/// only comments. A fault in one document cannot hide the next. Empty when the text holds none.
std::vector<Input> split_yaml(std::string_view file, std::string_view text);

}  // namespace hamkit
