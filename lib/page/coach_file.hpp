#pragma once
// The coach whose pages they are: name, contact and logo, from a YAML file.

#include <stdexcept>

#include "page/booklet.hpp"
#include "reading/fields.hpp"

namespace hamkit {

/// As it is written. Described for people in plan-print(1).
struct CoachFile {
    std::string_view name;
    std::vector<std::string_view> contact;
    std::string_view logo;
};
template <class F>
void describe(F& f, CoachFile& coach) {
    f.required("name", coach.name);
    f.optional("contact", coach.contact, "lines such as a telephone number");
    f.optional("logo", coach.logo, "a PNG or SVG file, from the folder of this one");
}

struct CoachError : std::runtime_error {
    CoachError(const std::string& file, Problems found);
    Problems problems;
};

/// Throws CoachError for faults in the file, and std::runtime_error when it cannot be read.
Coach read_coach(const std::string& path);

}  // namespace hamkit
