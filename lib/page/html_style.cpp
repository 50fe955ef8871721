#include "page/html_style.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "page/html_text.hpp"
#include "page/wrap.hpp"
#include "reading/problem.hpp"

namespace hamkit {
namespace {

constexpr double point = 25.4 / 72;   // mm
constexpr double title_share = 0.18;  // of the width of the foot, for the title of the stop rules

constexpr double foot_line = 1.3;   // height of its lines, in letters
constexpr double around_foot = 12;  // mm above its line and below the last rule

/// What the lower margin of each page holds: stop rules and the running line.
struct Foot {
    double letters = 0;    // size in points
    double height = 0;     // of its lines, in mm
    bool readable = true;  // as large as the paper promises, and all of it in the margin
};

/// Lines that `text` takes at most where `width` mm are free.
double lines_of(std::string_view text, double width, double letter_size) {
    constexpr double wide_letter = 0.56;  // of their size: broader than text is on average
    const auto columns = std::max(width / (letter_size * point * wide_letter), 8.0);
    return static_cast<double>(wrapped(visible(text), static_cast<std::size_t>(columns)).size());
}

double side_margin(const PaperMeasures& measures) {
    return std::min(measures.width, measures.height) < 180 ? 12 : 18;
}

double foot_height(const Booklet& booklet, double width, double letters) {
    const auto beside_title = width * (1 - title_share);
    double lines = lines_of(booklet.running_line, beside_title, letters);
    for (const auto& rule : booklet.stop_rules)
        lines += lines_of("• " + rule, beside_title, letters);
    lines = std::max(lines, lines_of(booklet.stop_title, width * title_share - 3, letters));
    return lines * letters * point * foot_line;
}

/// In large letters where they leave room for the rest of the page.
Foot foot_of(const Booklet& booklet, const Paper& paper) {
    constexpr double most = 0.35;  // of the page
    const auto measures = measures_of(paper);
    const auto width = measures.width - 2 * side_margin(measures);
    const double wanted = paper.large_print ? 12 : 8.5;
    for (auto letters = wanted;; letters = std::max(letters - 1, 8.5)) {
        const auto height = foot_height(booklet, width, letters);
        if (height <= measures.height * most) return {letters, height, letters >= wanted};
        if (letters <= 8.5) return {letters, std::min(height, measures.height / 2), false};
    }
}

/// What the browser writes into the margins of each page.
std::string page_rules(const Booklet& booklet, const Paper& paper) {
    const auto area = print_area(booklet, paper);
    const auto letters = foot_of(booklet, paper).letters;
    const auto measures = measures_of(paper);
    std::string rules;
    for (const auto& rule : booklet.stop_rules) rules += css_string("• " + rule) + " \"\\a \" ";
    return fmt::format(
        R"(@page {{
  size: {}mm {}mm;
  margin: {}mm {}mm {:.1f}mm;
  @top-left {{ content: {}; font: {}pt sans-serif; width: 60%; text-align: left; vertical-align: bottom; padding-bottom: 3mm; }}
  @top-right {{ content: "Page " counter(page) " of " counter(pages); font: {}pt sans-serif; width: 40%; text-align: right; vertical-align: bottom; padding-bottom: 3mm; }}
  @bottom-left {{ content: {}; font: bold {}pt/{} sans-serif; width: {}%; text-align: left; vertical-align: top; border-top: 1.5pt solid #000; margin-top: 4mm; padding: 1.5mm 3mm 0 0; overflow-wrap: anywhere; }}
  @bottom-right {{ content: {}{}; font: {}pt/{} sans-serif; width: {}%; text-align: left; vertical-align: top; border-top: 1.5pt solid #000; margin-top: 4mm; padding-top: 1.5mm; white-space: pre-line; text-indent: .8em hanging each-line; overflow-wrap: anywhere; }}
}}
)",
        measures.width, measures.height, area.top, area.side, area.bottom,
        css_string(booklet.client), letters, letters, css_string(booklet.stop_title), letters,
        foot_line, title_share * 100, rules, css_string(booklet.running_line), letters, foot_line,
        (1 - title_share) * 100);
}

constexpr const char* looks = R"(
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 50rem; color: #000; background: #fff;
  font-family: system-ui, "Segoe UI", Roboto, "Liberation Sans", "DejaVu Sans", sans-serif;
  line-height: 1.45; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, p, li, dt, dd, th, td, caption, figcaption { unicode-bidi: plaintext; }
h1, h2, h3, h4, h5, p, ul, ol, dl { margin: 0 0 .6em; }
h1 { font-size: 1.8em; line-height: 1.15; }
h2 { font-size: 1.5em; line-height: 1.2; padding-bottom: .2em; border-bottom: 1.5pt solid #000; }
h3 { font-size: 1.17em; line-height: 1.25; margin-top: 1em; }
h4 { font-size: 1em; margin-top: .8em; }
h5 { font-size: 1em; font-style: italic; margin-top: .6em; }
ul, ol { padding-inline-start: 1.5em; }
li { margin-bottom: .2em; }
a { color: inherit; }
.title { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2em; margin-bottom: 1.2em; }
.title > div:first-child { flex: 1 1 20em; }
.subtitle { font-size: 1.15em; }
.coach { display: flex; gap: 1em; align-items: flex-start; flex: 0 1 auto; max-width: 100%; }
.coach p { margin: 0; font-size: .9em; }
.coach img { width: auto; height: 16mm; max-width: 40mm; object-fit: contain; }
nav { margin-bottom: 1.5em; }
nav h2 { font-size: 1em; border: 0; margin: 0; padding: 0; }
main > section { margin: 2.5em 0; }
main > section:first-child, main > .stop + section { margin-top: 0; }
.lead { font-size: 1.25em; line-height: 1.35; }
.quiet { font-size: .85em; }
.stop, .notice { border: 2.5pt solid #000; padding: .7em 1em; margin: 1em 0 1.5em; }
.stop h2, .notice > :first-child { margin-top: 0; }
.stop h2 { font-size: 1.17em; border: 0; padding: 0; }
.stop > :last-child, .notice > :last-child, .card > :last-child { margin-bottom: 0; }
.card { border: .75pt solid #000; border-radius: 2mm; padding: .7em 1em; margin: 0 0 1em; }
.card > header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline;
  gap: 0 1.5em; border-bottom: .75pt solid #000; margin-bottom: .6em; padding-bottom: .25em; }
.card > header > * { margin: 0; }
.dose { font-size: 1.3em; font-weight: bold; }
.card::after { content: ""; display: block; clear: both; }
.picture { float: inline-end; width: 48mm; max-width: 40%; height: 36mm; margin: 0 0 .6em 1em;
  border: .75pt dashed #000; padding: .3em; font-size: .75em; }
dl > div { display: grid; grid-template-columns: 5.5em 1fr; gap: 0 .8em; margin-bottom: .2em; }
dt { font-weight: bold; }
dd { margin: 0; }
.write-in { display: flex; align-items: baseline; gap: .5em; min-height: 9mm; padding-top: 3mm; }
.write-in span:last-child { flex: 1 1 10em; border-bottom: .75pt solid #000; }
.table { overflow-x: auto; margin: 0 0 1.2em; }
table { width: 100%; border-collapse: collapse; overflow-wrap: break-word; }
caption { text-align: start; font-weight: bold; padding-bottom: .35em; }
th, td { border: .75pt solid #000; padding: .3em .45em; text-align: start; vertical-align: top; }
thead th { border-bottom-width: 1.5pt; line-height: 1.25; vertical-align: bottom; }
tbody th { font-weight: 600; }
.fill-in tbody tr { height: 8.5mm; }
.fill-in tbody th, .fill-in tbody td { vertical-align: middle; }
.boxes { white-space: nowrap; }
th > .boxes, td > .boxes { margin-inline-start: .2em; }
.boxes i { display: inline-block; width: 4.2mm; height: 4.2mm; border: 1pt solid #000;
  margin-inline-end: 1.4mm; vertical-align: -.8mm; }
ul.to-tick { list-style: none; padding: 0; }
ul.to-tick li { display: grid; grid-template-columns: 4.2mm 1fr; gap: .6em; align-items: baseline; margin-bottom: .4em; }
ul.to-tick .boxes i { margin: 0; }
figure { margin: 0 0 1.2em; }
figcaption { font-weight: bold; margin-bottom: .5em; }
svg { display: block; max-width: 100%; }
svg text { fill: #000; }
.wallet { display: flex; flex-wrap: wrap; margin: 0 0 1.2em; }
.side { width: 85.6mm; min-height: 54mm; padding: 3.5mm 4mm; border: 1pt dashed #000; font-size: 7.5pt; line-height: 1.25; }
.side + .side { margin-inline-start: -1pt; }
.side p, .side h3 { margin: 0 0 1mm; font-size: 1em; }
.side h3 { font-size: 1.15em; }
body > footer { border-top: .75pt solid #000; padding-top: .5em; font-size: .85em; }
.only-heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 45em) { .table table { min-width: 34rem; } }
@media print {
  body { padding: 0; max-width: none; line-height: 1.35; }
  .card { padding-bottom: .45em; margin-bottom: .8em; }
  nav, body > footer { display: none; }
  main > section { margin: 0; break-before: page; }
  main > section:first-child, main > .stop + section { break-before: auto; }
  main > section.follows { break-before: auto; margin-top: 2.5em; }
  h1, h2, h3, h4, h5, caption, figcaption { break-after: avoid; }
  .card, .notice, .stop, .wallet, .side, figure, tr, .write-in, dl > div, li { break-inside: avoid; }
  li:first-child { break-after: avoid; }
  li:last-child { break-before: avoid; }
  .card > header { break-after: avoid; }
  .table { overflow: visible; }
  thead { display: table-header-group; }
  p, li, dd { orphans: 3; widows: 3; }
}
)";

/// Where the foot of each printed page says all that stands in the box, as in Chromium from 131 on,
/// the box need not be printed a second time. (Firefox prints nothing into margins.)
constexpr const char* box_on_screen_only =
    R"(@supports selector(::details-content) and (not (-moz-appearance: none)) {
  @media print { .stop { display: none; } }
}
)";

constexpr const char* shades = R"(thead th, .card > header { background: #f0f0f0; }
.card { border-color: #555; }
.card > header { margin: -.7em -1em .6em; padding: .45em 1em; border-color: #555; border-radius: 2mm 2mm 0 0; }
.quiet { color: #333; }
)";

}  // namespace

double letter_size(const Paper& paper) {
    if (paper.large_print) return 16;
    return paper.size == PaperSize::a5 ? 10 : 11;
}

PrintArea print_area(const Booklet& booklet, const Paper& paper) {
    const auto measures = measures_of(paper);
    PrintArea area;
    area.side = side_margin(measures);
    area.top = 16;
    area.width = measures.width - 2 * area.side;
    area.bottom = foot_of(booklet, paper).height + around_foot;
    area.height = measures.height - area.top - area.bottom;
    return area;
}

std::string html_style(const Booklet& booklet, const Paper& paper) {
    auto style = page_rules(booklet, paper) +
                 fmt::format("html {{ font-size: {}pt; }}", letter_size(paper)) + looks;
    if (!paper.mono) style += shades;
    if (foot_of(booklet, paper).readable) style += box_on_screen_only;
    return style;
}

}  // namespace hamkit
