#pragma once
// What each check is about, shown: a place done wrong, what content-lint says of it, and the same
// place done right. They are the files of tests/faults/, which the tests run.

#include <span>
#include <string_view>

namespace hamkit {

struct FaultExample {
    std::string_view check;  // its id
    std::string_view bad;    // changes to the content, in YAML
    std::string_view says;   // lines of content-lint, with places in `bad`
    std::string_view good;
};

/// In the order of their ids. Compiled in.
std::span<const FaultExample> fault_examples();
/// The example of that check, or nullptr.
const FaultExample* find_fault_example(std::string_view check);

}  // namespace hamkit
