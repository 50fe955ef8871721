#pragma once
// The parts of the content that say where they come from, and what they hold.

#include <unordered_set>
#include <vector>

#include "lint/placed_walk.hpp"

namespace hamkit {

struct PlacedProvenance {
    Spot spot;
    const Provenance* provenance;
    /// The path of what it is the provenance of.
    std::string_view owner() const {
        return std::string_view{spot.path}.substr(0, spot.path.rfind('/'));
    }
};

struct Parts {
    std::vector<PlacedProvenance> provenances;  // in the order of the files
    std::vector<std::string> numbers;           // paths of what tells a number to somebody
    std::unordered_set<std::string> paths;      // of everything
};

Parts parts_of(const ReadContent&);

}  // namespace hamkit
