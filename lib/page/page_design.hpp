#pragma once
// Sizes and distances of everything on paper, in points. One family, two weights, few sizes; all
// vertical distances are multiples of half a line.

#include "page/paper.hpp"

namespace hamkit {

constexpr double points_per_mm = 72 / 25.4;

/// How words look.
struct Typeface {
    double size = 0;
    double leading = 0;  // from one baseline to the next, whatever the script
    bool bold = false;
};

struct PageDesign {
    explicit PageDesign(const Paper&);

    bool large;  // print
    double width;
    double height;
    double margin;  // at both sides
    double top;     // margin
    double bottom;  // margin
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
