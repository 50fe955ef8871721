#include "lint/fault_example.hpp"

#include <algorithm>

namespace hamkit {

const FaultExample* find_fault_example(std::string_view check) {
    const auto all = fault_examples();
    const auto found = std::ranges::find(all, check, &FaultExample::check);
    return found == all.end() ? nullptr : &*found;
}

}  // namespace hamkit
