#pragma once
// What must hold between the parts of the content once each of them reads well.

#include <map>
#include <string>

#include "content/library.hpp"

namespace hamkit {

/// The values that each file's (or folder's) entries were read from, in the order of the library's
/// lists.
using ContentPlaces = std::map<std::string, std::vector<Value>, std::less<>>;

/// Reports every fault. The library's lists must be those that were read.
void check(const Library&, const ContentPlaces&, Problems&);

/// Report faults of the ladders at `place`, the root of their file.
void check_rack_ladder(const RackLadder&, const Value& place);
void check_glide_ladder(const GlideLadder&, const Value& place);

}  // namespace hamkit
