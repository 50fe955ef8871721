#pragma once
// What is wrong with a file, and where. Faults are values: reading goes on and reports them all.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hamkit {

/// A point in an input. Lines, columns (in characters) and records count from 1; 0 means "no such
/// place".
struct Place {
    std::string file;
    std::size_t line = 0;
    std::size_t column = 0;
    std::size_t record = 0;

    bool operator==(const Place&) const = default;
};

/// One fault: what is wrong and what would be right, without a final full stop.
struct Problem {
    Place where;
    std::string message;
    std::string rule;  // stable id such as "unknown-key"
};

/// Every fault of an input, in the order of their places.
using Problems = std::vector<Problem>;

/// `FILE:LINE:COLUMN: error: message [rule]`, without a line end; parts of the place that are 0 are
/// left out.
std::string to_string(const Problem&, std::string_view severity = "error");

/// `text` with whatever a terminal would obey made visible: control characters, broken UTF-8, and
/// the characters that turn the direction of text.
std::string visible(std::string_view text);

/// `text` in quotes, visible, cut after about 60 bytes, so that a message can quote anything that
/// stood in a file.
std::string quote(std::string_view text);

/// The one of `known` that `word` was probably meant to be; empty when none is near.
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known);

/// `, did you mean "x"?` or nothing.
std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& known);

}  // namespace hamkit
