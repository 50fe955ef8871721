#pragma once
// What a check found, and all that somebody needs to mend it.

#include <string>
#include <vector>

#include "lint/check.hpp"
#include "reading/problem.hpp"

namespace hamkit {

/// Another place that a fault is about, such as the rule that is in conflict.
struct RelatedPlace {
    Place where;
    std::string message;
};

struct Fault {
    Place where;
    std::string message;  // what is wrong, what would be right; no final full stop
    std::string check;    // the id of a Check
    Severity severity{};
    std::string path{};  // which part of the content, whatever its line: "exercises/plank/steps/2"
    std::vector<RelatedPlace> related{};
    std::string witness{};  // a person file that shows the fault; empty where there is none
};

/// In the order of files, lines and columns.
using Faults = std::vector<Fault>;

/// `FILE:LINE:COLUMN: error|warning: message [check]`, without a line end.
std::string to_string(const Fault&);
/// `FILE:LINE:COLUMN: note: message`.
std::string to_string(const RelatedPlace&);
/// `FILE:LINE:COLUMN`, without the parts that are 0.
std::string to_string(const Place&);

}  // namespace hamkit
