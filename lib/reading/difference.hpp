#pragma once
// Where two trees say different things, whatever the order of their keys and the way their scalars
// are written.

#include <vector>

#include "reading/value.hpp"

namespace hamkit {

struct Difference {
    enum class Kind : std::uint8_t {
        other,    // `given` is not `expected`: another scalar or kind, or a list of another length
        added,    // `given` is a key that `expected` does not have
        missing,  // `given` is the map that lacks `key`
    };
    Kind kind{};
    std::string_view key;  // the nearest; empty at the top
    Value given;
    Value expected;
};

/// In the order of `expected`, and what was added to a map after what it has. Numbers are compared
/// as numbers.
std::vector<Difference> differences(const Value& given, const Value& expected);

}  // namespace hamkit
