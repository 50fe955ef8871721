#pragma once
// Sizes and distances of everything on paper. One family, two weights, few sizes; all vertical
// distances are multiples of half a line.

#include "page/layout.hpp"

namespace hamkit {

constexpr double points_per_mm = 72 / 25.4;

struct PageDesign {
    explicit PageDesign(const Paper&);

    bool large;  // print
    double width;
    double height;
    double margin;  // on all sides
    double unit;    // half a line of the body
    Typeface title;
    Typeface section;
    Typeface heading;
    Typeface subheading;
    Typeface lead;
    Typeface body;
    Typeface label;  // bold body
    Typeface small;
    Typeface small_label;
    double box;        // side of a box to tick
    double indent;     // of the text of a list
    double padding;    // inside cards and notices
    double write_row;  // height of a row to write in

    double measure() const { return width - 2 * margin; }
};

}  // namespace hamkit
