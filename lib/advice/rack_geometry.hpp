#pragma once
// From a tape measure to holes: which heights of a rack lie inside a lifter's pull.

#include <string>
#include <variant>

#include "document/person.hpp"
#include "document/rack_advice.hpp"

namespace hamkit {

/// Measures that are missing or cannot be, and what would be right.
struct ImpossibleRack {
    std::string message;
};

std::variant<RackGeometry, ImpossibleRack> measure_rack(const Lifter&, const Rack&,
                                                        const RackLadder&, LengthUnit);

/// The lowest hole at this height or above, and the highest at it or below; none outside the rack.
/// A tape measure is read to a centimetre, so half a centimetre makes no difference.
std::optional<std::size_t> hole_at_or_above(const RackGeometry&, Length);
std::optional<std::size_t> hole_at_or_below(const RackGeometry&, Length);

}  // namespace hamkit
