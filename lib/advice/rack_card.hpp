#pragma once
// Walks every path that the search can take from where it stands.

#include "advice/rack_search.hpp"
#include "document/rack_card.hpp"

namespace hamkit {

/// Paths that come to the same point share their boxes.
RackCard all_paths(const RackSearch&, const RackBounds&);

}  // namespace hamkit
