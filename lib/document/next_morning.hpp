#pragma once
// What the morning after brought, in the logs of rack pulls and glides.

#include "reading/fields.hpp"

namespace hamkit {

using Date = std::chrono::year_month_day;

/// Left out means nobody has said. The worse stands later.
enum class NextMorning : std::uint8_t { unknown, settled, worse };
inline std::span<const std::string_view> names_of(NextMorning) {
    static constexpr std::array<std::string_view, 3> names{"unknown", "settled", "worse"};
    return names;
}

}  // namespace hamkit
