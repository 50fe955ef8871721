#pragma once
// What criteria can speak of, each a number: findings first, then what triage works out from them.

#include <cstddef>

#include "content/disposition.hpp"

namespace hamkit {

/// How likely a pattern must be for an atom to hold.
enum class Standing : std::uint8_t { possible, likely, first };

struct Atoms {
    std::size_t findings = 0;
    std::size_t patterns = 0;

    constexpr std::size_t finding(std::size_t index) const { return index; }
    constexpr std::size_t pattern(std::size_t index, Standing standing) const {
        return findings + patterns * static_cast<std::size_t>(standing) + index;
    }
    constexpr std::size_t disposition(Disposition which) const {
        return findings + patterns * 3 + static_cast<std::size_t>(which);
    }
    /// An emergency or urgent question is open.
    constexpr std::size_t open_urgent() const {
        return findings + patterns * 3 + disposition_count;
    }
    /// Patterns tie for the first place.
    constexpr std::size_t open_patterns() const { return open_urgent() + 1; }
    constexpr std::size_t count() const { return open_patterns() + 1; }
};

}  // namespace hamkit
