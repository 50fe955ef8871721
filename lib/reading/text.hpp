#pragma once
// What every text input must be before it is parsed: UTF-8 without NUL bytes.

#include "reading/value.hpp"

namespace hamkit {

/// True when `input` is clean text; otherwise reports the first bad byte.
bool readable(const Input& input, const Tree& tree, Problems& problems);

/// `text` without a byte order mark at its start.
std::string_view without_bom(std::string_view text);

}  // namespace hamkit
