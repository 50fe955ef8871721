#pragma once
// What content-lint says about a copy of the content.

#include <fmt/format.h>

#include "content_copy.hpp"
#include "lint/lint.hpp"

namespace hamkit {

/// The faults of one check that needs no proof, one a line: "habits.yaml: message".
inline std::string lines_of(const ContentCopy& copy, std::string_view check,
                            LintOptions options = {}) {
    options.proofs = false;  // they have tests of their own, and take long
    const auto content = read_content(copy.folder());
    std::string lines;
    for (const auto& fault : lint(*content, options).faults)
        if (fault.check == check)
            lines +=
                fmt::format("{}: {}\n", fault.where.file.substr(copy.folder().string().size() + 1),
                            fault.message);
    return lines;
}

}  // namespace hamkit
