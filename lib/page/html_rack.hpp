#pragma once
// A rack as a drawing in HTML.

#include <string>

#include "page/booklet.hpp"
#include "page/html_margins.hpp"

namespace hamkit {

struct RackDrawing {
    std::string svg;       // an element
    bool readable = true;  // else its letters are small: it had to fit a small page
};

/// A drawing to scale, never larger than `area`; `id` is that of its title.
RackDrawing draw_rack(const RackFigure&, const std::string& id, const PrintArea& area,
                      double letter_points);

}  // namespace hamkit
