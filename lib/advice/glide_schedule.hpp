#pragma once
// Who may do nerve glides, how many bouts next, and at what times: up to the next gate and no
// further.

#include <variant>

#include "document/glide_schedule.hpp"

namespace hamkit {

/// A day or hours that cannot be, and what would be right.
struct ImpossibleGlides {
    std::string message;
};

/// `assessment` must be triage's answer for `person`.
std::variant<GlideSchedule, ImpossibleGlides> schedule_glides(const Person& person,
                                                              const Assessment& assessment,
                                                              const Library&, const GlideHorizon&);

}  // namespace hamkit
