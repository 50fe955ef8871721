#include "page/html_margins.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "page/html_text.hpp"
#include "page/page_design.hpp"
#include "page/page_foot.hpp"
#include "page/wrap.hpp"
#include "reading/problem.hpp"

namespace hamkit {
namespace {

constexpr double point = 1 / points_per_mm;
constexpr double title_share = 0.18;  // of the width of the foot, for the title of the stop rules
constexpr double foot_line = 1.3;     // height of its lines, in letters
constexpr double around_foot = 9;     // mm above its line and below the last one

/// What the lower margin of each page holds: stop rules and the running line.
struct Foot {
    double letters = 0;  // size in points
    double height = 0;   // of its lines, in mm
    bool whole = true;   // as large as the paper promises, and all of it in the margin
};

// The width of a letter beside its size.
constexpr double wide_letter = 0.56;     // broader than text is on average, in any font
constexpr double average_letter = 0.44;  // of Noto Sans

/// Lines that `text` takes where `width` mm are free.
double lines_of(std::string_view text, double width, double letters, double letter) {
    const auto columns = std::max(width / (letters * point * letter), 8.0);
    return static_cast<double>(wrapped(visible(text), static_cast<std::size_t>(columns)).size());
}

double lines_of_rules(const Booklet& booklet, double width, double letters) {
    double lines = 0;
    for (const auto& rule : booklet.stop_rules)
        lines += lines_of("• " + rule, width, letters, wide_letter);
    return lines;
}

double height_of_foot(const Booklet& booklet, double width, double letters) {
    const auto beside_title = width * (1 - title_share);
    const auto lines =
        std::max(lines_of_rules(booklet, beside_title, letters) +
                     lines_of(booklet.running_line, beside_title, letters, wide_letter),
                 lines_of(booklet.stop_title, width * title_share - 3, letters, wide_letter));
    return lines * letters * point * foot_line;
}

/// In letters as large as in the PDF where they leave room for the rest of the page.
Foot foot_of(const Booklet& booklet, const PageDesign& design) {
    constexpr double most = 0.48;  // of the page
    constexpr double smallest = 8.5;
    const auto page = design.height * point;
    const auto wanted = design.small.size;
    for (auto letters = wanted;; letters = std::max(letters - 1, smallest)) {
        const auto height = height_of_foot(booklet, design.measure() * point, letters);
        if (height <= page * most) return {letters, height, letters >= wanted};
        if (letters <= smallest) return {letters, std::min(height, page / 2), false};
    }
}

/// About what the PDF leaves for the flow, in mm, so that pages break alike in both.
double flow_in_pdf(const Booklet& booklet, const PageDesign& design) {
    const PageFoot foot{design};
    std::vector<double> heights;
    for (const auto& rule : booklet.stop_rules)
        heights.push_back(
            lines_of(rule, (foot.column - foot.bullet) * point, design.small.size, average_letter) *
            design.small.leading);
    const auto frame = foot.frame_height(design.label.leading, heights);
    return (design.height - design.top - design.bottom - foot.above - frame - foot.below) * point;
}

}  // namespace

PrintArea print_area(const Booklet& booklet, const Paper& paper) {
    const PageDesign design{paper};
    PrintArea area;
    area.side = design.margin * point;
    area.top = design.top * point;
    area.width = design.measure() * point;
    const auto page = design.height * point;
    const auto as_in_pdf = page - area.top - flow_in_pdf(booklet, design);
    area.bottom = std::max(foot_of(booklet, design).height + around_foot,
                           std::min(as_in_pdf, page / 2));  // however long the rules are
    area.height = page - area.top - area.bottom;
    return area;
}

bool margin_holds_stop_rules(const Booklet& booklet, const Paper& paper) {
    return foot_of(booklet, PageDesign{paper}).whole;
}

std::string page_rule(const Booklet& booklet, const Paper& paper) {
    const PageDesign design{paper};
    const auto area = print_area(booklet, paper);
    const auto letters = foot_of(booklet, design).letters;
    std::string rules;
    for (const auto& rule : booklet.stop_rules) rules += css_string("• " + rule) + " \"\\a \" ";
    return fmt::format(
        R"(@page {{
  size: {}mm {}mm;
  margin: {:.1f}mm {:.1f}mm {:.1f}mm;
  @top-left {{ content: {}; font: {}pt sans-serif; width: 60%; text-align: left; vertical-align: bottom; padding-bottom: 3mm; }}
  @top-right {{ content: "Page " counter(page) " of " counter(pages); font: {}pt sans-serif; width: 40%; text-align: right; vertical-align: bottom; padding-bottom: 3mm; }}
  @bottom-left {{ content: {}; font: bold {}pt/{} sans-serif; width: {}%; text-align: left; vertical-align: top; border-top: 1.5pt solid #000; margin-top: 4mm; padding: 1.5mm 3mm 0 0; overflow-wrap: anywhere; }}
  @bottom-right {{ content: {}{}; font: {}pt/{} sans-serif; width: {}%; text-align: left; vertical-align: top; border-top: 1.5pt solid #000; margin-top: 4mm; padding-top: 1.5mm; white-space: pre-line; text-indent: .8em hanging each-line; overflow-wrap: anywhere; }}
}}
)",
        measures_of(paper).width, measures_of(paper).height, area.top, area.side, area.bottom,
        css_string(booklet.client), letters, letters, css_string(booklet.stop_title), letters,
        foot_line, title_share * 100, rules, css_string(booklet.running_line), letters, foot_line,
        (1 - title_share) * 100);
}

}  // namespace hamkit
