#pragma once
// A booklet as PDF.

#include <cstdint>

#include "page/layout.hpp"

namespace hamkit {

struct Pdf {
    std::string bytes;
    std::size_t pages = 0;
    std::vector<std::string> missing;  // characters that no font at hand can show, "U+1F9FF"
};

/// `made`: the time in the file, seconds since 1970; none: no time. The same booklet, time and
/// fonts give the same bytes. Throws Overflow when something is too large for a page, and
/// std::runtime_error when the coach's logo is no picture.
Pdf booklet_pdf(const Booklet&, const Paper&, std::optional<std::int64_t> made);

}  // namespace hamkit
