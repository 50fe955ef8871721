#pragma once
// The foot of each page in PDF: the stop rules in a frame, and a line below it. In points.

#include <cstddef>
#include <vector>

#include "page/page_design.hpp"

namespace hamkit {

struct PageFoot {
    explicit PageFoot(const PageDesign&);

    std::size_t columns;  // of rules: two where the page is wide
    double padding;       // of the frame
    double gutter;        // between columns
    double column;        // width
    double bullet;        // width that it takes of a column

    struct Place {
        std::size_t column;
        double y;  // below the title
    };
    /// Where rules of these heights stand: down the first column until half of all stands there.
    std::vector<Place> places(const std::vector<double>& heights) const;

    /// Of the frame around rules of these heights.
    double frame_height(double title, const std::vector<double>& heights) const;

    double above;  // the frame, free
    double below;  // the frame: the line and what is between
};

}  // namespace hamkit
