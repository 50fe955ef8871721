#pragma once
// A rack as a drawing in HTML.

#include <string>

#include "page/booklet.hpp"
#include "page/html_style.hpp"

namespace hamkit {

/// An svg element to scale, never larger than `area`; `id` is that of its title.
std::string rack_svg(const RackFigure&, const std::string& id, const PrintArea& area,
                     double letter_points);

}  // namespace hamkit
