#pragma once
// A plan of weeks for a person: what triage recommends, as exercises in the order of a session.

#include <string>
#include <variant>

#include "document/plan.hpp"

namespace hamkit {

/// Why no plan can be made as asked, and what would make one possible.
struct Refusal {
    std::string message;
};

/// `assessment` must be triage's answer for `person`. `exercises`: how many a session holds; 0: the
/// content's default. `from`: the first day, unless the person names a start.
std::variant<Plan, Refusal> make_routine(const Person&, const Assessment& assessment,
                                         const Library&, int exercises, std::optional<Date> from);

}  // namespace hamkit
