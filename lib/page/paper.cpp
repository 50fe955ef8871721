#include "page/paper.hpp"

#include <utility>

namespace hamkit {

PaperMeasures measures_of(const Paper& paper) {
    static constexpr std::array<PaperMeasures, 3> upright{{{210, 297}, {215.9, 279.4}, {148, 210}}};
    auto measures = upright[static_cast<std::size_t>(paper.size)];
    if (paper.landscape) std::swap(measures.width, measures.height);
    return measures;
}

}  // namespace hamkit
