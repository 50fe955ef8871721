#pragma once
// `# lint-allow: CHECK until=YYYY-MM-DD reason=WHY`, a comment that takes a fault away for a while.
// It stands at the end of the line that the fault is reported at, or alone on the lines above it.

#include <string>
#include <vector>

#include "content/content_files.hpp"

namespace hamkit {

/// Such a comment, as it was written.
struct Allowance {
    Place where;           // of its "#"
    std::size_t line = 0;  // of the faults it speaks of
    std::string path;      // of the content, for its own faults
    std::string check;     // from here on empty where it was left out
    std::string until;
    std::string reason;
};

/// The allowances of a file, in the order of their lines. None where it could not be parsed.
std::vector<Allowance> allowances(const ContentFile&);

}  // namespace hamkit
