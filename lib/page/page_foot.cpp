#include "page/page_foot.hpp"

#include <algorithm>
#include <numeric>

namespace hamkit {

PageFoot::PageFoot(const PageDesign& design) {
    constexpr double wide = 150 * points_per_mm;
    const bool small_letters = design.small.size < design.body.size * 0.9;
    columns = design.measure() > wide && small_letters ? 2 : 1;
    padding = design.small.leading * 0.6;
    gutter = design.small.leading * 1.5;
    const auto inner = design.measure() - 2 * padding;
    column = columns == 2 ? (inner - gutter) / 2 : inner;
    bullet = design.small.size;
    above = design.unit * 1.5;
    below = design.unit / 2 + design.small.leading;
}

std::vector<PageFoot::Place> PageFoot::places(const std::vector<double>& heights) const {
    const auto half = std::accumulate(heights.begin(), heights.end(), 0.0) / 2;
    std::vector<Place> places;
    places.reserve(heights.size());
    Place next{0, 0};
    for (const auto height : heights) {
        if (columns == 2 && next.column == 0 && next.y > 0 && next.y + height / 2 > half)
            next = {1, 0};
        places.push_back(next);
        next.y += height;
    }
    return places;
}

double PageFoot::frame_height(double title, const std::vector<double>& heights) const {
    const auto where = places(heights);
    double lowest = 0;
    for (std::size_t rule = 0; rule < heights.size(); ++rule)
        lowest = std::max(lowest, where[rule].y + heights[rule]);
    return 2 * padding + title + lowest;
}

}  // namespace hamkit
