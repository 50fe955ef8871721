#pragma once
// Proves a content folder consistent: everything the linter knows how to look for, in one run.

#include <filesystem>
#include <optional>
#include <vector>

#include "content/loader.hpp"
#include "document/next_morning.hpp"
#include "lint/fault.hpp"

namespace hamkit {

struct LintOptions {
    std::optional<Date> today;  // nothing is overdue or expired where it is not given
    bool proofs = true;
    bool people = false;                                  // also run the worked examples in people/
    std::filesystem::path dictionary{HAMKIT_DICTIONARY};  // without its endings .aff and .dic
};

/// Something that was proved, in words.
struct Theorem {
    std::string_view check;
    std::string statement;
};

struct LintResult {
    Faults faults;
    std::vector<Theorem> proved;  // empty where the proofs did not run
    bool proofs_ran = false;      // false also where other faults kept them from running
    bool readable = true;         // false: the readers refused it, and nothing else was checked
};

/// Runs every check. `content` must have been read by read_content(). Throws when a dictionary is
/// missing.
LintResult lint(ReadContent& content, const LintOptions&);

}  // namespace hamkit
