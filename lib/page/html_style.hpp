#pragma once
// How the HTML of a booklet looks, on a screen and on paper.

#include <string>

#include "page/booklet.hpp"
#include "page/paper.hpp"

namespace hamkit {

/// What is left of a printed page beside its margins, in mm. The stop rules stand in the lower one.
struct PrintArea {
    double width = 0;
    double height = 0;
    double side = 0;  // margins
    double top = 0;
    double bottom = 0;
};
PrintArea print_area(const Booklet&, const Paper&);

/// Size of ordinary letters, in points.
double letter_size(const Paper&);

/// The content of a style element.
std::string html_style(const Booklet&, const Paper&);

}  // namespace hamkit
