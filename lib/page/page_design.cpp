#include "page/page_design.hpp"

namespace hamkit {

PageDesign::PageDesign(const Paper& paper) {
    const auto measures = measures_of(paper);
    width = measures.width * points_per_mm;
    height = measures.height * points_per_mm;
    const bool small_paper = paper.size == PaperSize::a5;
    large = paper.large_print;
    const auto mm = [](double length) { return length * points_per_mm; };
    // large letters need the room
    margin = mm(small_paper ? (large ? 9 : 11) : (large ? 14 : 18));
    top = mm(small_paper ? (large ? 9 : 10) : (large ? 12 : 15));
    bottom = mm(small_paper || large ? 9 : 12);
    const auto face = [](double size, double leading, bool bold) {
        return Typeface{size, leading, bold};
    };
    body = large ? face(16, 22, false) : small_paper ? face(10, 13.5, false) : face(11, 15, false);
    unit = body.leading / 2;
    const double step = body.leading;
    label = face(body.size, step, true);
    lead = face(body.size * 1.2, unit * 2.5, false);
    subheading = label;
    heading = face(body.size * 1.25, unit * 2.5, true);
    section = face(body.size * (large ? 1.4 : 1.7), unit * (large ? 3.5 : 4), true);
    title = face(body.size * (large ? 1.5 : 2.2), unit * (large ? 3.5 : 4.5), true);
    small = large && small_paper ? face(11.5, 14.5, false)
            : large              ? face(13, 17, false)
            : small_paper        ? face(7.5, 10, false)
                                 : face(8.5, 11.5, false);
    small_label = face(small.size, small.leading, true);
    box = body.size * 0.95;
    indent = body.size * 1.8;
    padding = unit * 1.5;
    write_row = 8.5 * points_per_mm;
}

}  // namespace hamkit
