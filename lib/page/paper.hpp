#pragma once
// What a booklet is printed on.

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace hamkit {

enum class PaperSize : std::uint8_t { a4, letter, a5 };
inline std::span<const std::string_view> names_of(PaperSize) {
    static constexpr std::array<std::string_view, 3> names{"a4", "letter", "a5"};
    return names;
}

struct Paper {
    PaperSize size{};
    bool landscape = false;
    bool large_print = false;  // 16 pt
    bool mono = false;         // black only, no shades
};

/// Millimetres, as the page is held.
struct PaperMeasures {
    double width = 0;
    double height = 0;
};
PaperMeasures measures_of(const Paper&);

}  // namespace hamkit
