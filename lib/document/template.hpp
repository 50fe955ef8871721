#pragma once
// An empty person file with every question, for a coach to fill in.

#include <string>

#include "content/library.hpp"

namespace hamkit {

/// YAML: each question as a comment over its finding, answered `unknown`.
std::string person_template(const Library&);

}  // namespace hamkit
