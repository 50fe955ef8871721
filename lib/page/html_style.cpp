#include "page/html_style.hpp"

#include <fmt/format.h>

#include "page/html_margins.hpp"
#include "page/page_design.hpp"

namespace hamkit {
namespace {

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
dl { display: grid; grid-template-columns: fit-content(33%) 1fr; gap: .2em .8em; }
.card dl { grid-template-columns: 5.5em 1fr; }
dl > div { display: contents; }
dt { font-weight: bold; }
dd { margin: 0; grid-column: 2; }
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
)";

/// On paper everything is as large and as far apart as in the PDF, so that pages break alike.
constexpr const char* on_paper = R"(@media print {
  body { padding: 0; max-width: none; font-family: "Noto Sans", system-ui, "Liberation Sans", "DejaVu Sans", sans-serif;
    line-height: calc(2 * var(--unit)); }
  nav, body > footer { display: none; }
  main > section { margin: 0; break-before: page; }
  main > section:first-child, main > .stop + section { break-before: auto; }
  main > section.follows { break-before: auto; margin-top: calc(5 * var(--unit)); }
  h1, h2, h3, h4, h5, p, ul, ol, dl, .table, figure { margin: 0; }
  p { margin-top: var(--unit); orphans: 2; widows: 2; }
  h1 { font-size: var(--title); line-height: var(--title-line); }
  .title { border-bottom: 1.5pt solid #000; padding-bottom: calc(.5 * var(--unit)); margin-bottom: var(--unit); }
  .subtitle { font-size: var(--lead); line-height: calc(2.5 * var(--unit)); margin: 0; }
  h2 { font-size: var(--section); line-height: var(--section-line); margin-bottom: calc(.5 * var(--unit));
    padding-bottom: calc(.25 * var(--unit)); border-bottom-width: 1pt; }
  h3 { font-size: var(--heading); line-height: calc(2.5 * var(--unit)); margin-top: calc(3 * var(--unit)); }
  h4, h5 { margin-top: calc(2 * var(--unit)); }
  .lead { font-size: var(--lead); line-height: calc(2.5 * var(--unit)); }
  .quiet { font-size: var(--small); line-height: var(--small-line); margin-top: calc(.25 * var(--unit)); }
  ul, ol { padding-inline-start: 1.8em; }
  li, ul.to-tick li { margin: calc(.5 * var(--unit)) 0 0; }
  dl { gap: calc(.5 * var(--unit)) calc(1.5 * var(--unit)); margin-top: calc(.5 * var(--unit)); }
  ul.to-tick li { grid-template-columns: 1.8em 1fr; gap: 0; }
  .boxes i { width: .95em; height: .95em; margin-inline-end: .475em; vertical-align: -.1em; }
  .write-in { min-height: 8.5mm; padding: 0; margin-top: calc(.5 * var(--unit)); align-items: flex-end; }
  .card, .notice, .stop { padding: calc(1.5 * var(--unit)); margin: calc(2 * var(--unit)) 0 0; box-decoration-break: clone; }
  .card > header { border: 0; padding: 0; margin: 0; }
  .card > header > *, .notice > h3, .notice > h4 { margin-top: 0; }
  .dose { font-size: 1em; }
  .card { --picture: min(30%, 45mm); }
  .picture { width: var(--picture); max-width: none; height: 45mm; margin: var(--unit) 0 0; }
  .picture ~ * { margin-inline-end: calc(var(--picture) + 1.5 * var(--unit)); }
  .table, figure { margin-top: calc(2 * var(--unit)); }
  .table { overflow: visible; }
  caption { padding-bottom: calc(.5 * var(--unit)); }
  th, td { padding: calc(.5 * var(--unit)); border-width: 0 0 .4pt; }
  .fill-in td + td, .fill-in th + td { border-inline-start-width: .4pt; }
  thead th { font-size: var(--small); line-height: var(--small-line); border-bottom-width: 1pt; }
  thead { display: table-header-group; }
  figcaption { margin-bottom: var(--unit); }
  .wallet { margin: calc(2 * var(--unit)) 0 0; }
  h1, h2, h3, h4, h5, caption, figcaption, .card > header, li:first-child { break-after: avoid; }
  li:last-child { break-before: avoid; }
  .card, .notice, .stop, .side, figure, tr, .write-in { break-inside: avoid; }
  .table:not(.fill-in) table:not(:has(tbody > tr:nth-child(9))), dl:not(:has(> :nth-child(5), dd + dd)) { break-inside: avoid; }
}
)";

/// In large print no bank card holds the words: it is as wide as the page. A table wider than the
/// page would make the browser print everything smaller.
constexpr const char* large_on_paper = R"(@media print {
  .boxes { white-space: normal; }
  .side { width: 100%; min-height: 0; padding: calc(1.5 * var(--unit)); font-size: 1em; line-height: inherit; }
  .side + .side { margin: calc(2 * var(--unit)) 0 0; }
  .side > p { margin: var(--unit) 0 0; }
  .side > h3 { font-size: var(--heading); margin: 0; }
}
)";

/// Where the foot of each printed page says all that stands in the box, as in Chromium from 131 on,
/// the box need not be printed a second time. (Firefox prints nothing into margins.)
constexpr const char* box_on_screen_only =
    R"(@supports selector(::details-content) and (not (-moz-appearance: none)) {
  @media print { .stop { display: none; } }
}
)";

constexpr const char* shades = R"(thead th { background: #f0f0f0; }
.card { border-color: #555; }
.quiet { color: #333; }
@media screen {
  .card > header { background: #f0f0f0; margin: -.7em -1em .6em; padding: .45em 1em; border-color: #555;
    border-radius: 2mm 2mm 0 0; }
}
)";

/// The sizes that the rules for paper speak of.
std::string sizes(const PageDesign& design) {
    return fmt::format(
        "html {{ font-size: {}pt; --unit: {}pt; --title: {:.1f}pt; --title-line: {:.1f}pt;\n"
        "  --section: {:.1f}pt; --section-line: {:.1f}pt; --heading: {:.2f}pt; --lead: {:.1f}pt;\n"
        "  --small: {}pt; --small-line: {}pt; }}",
        design.body.size, design.unit, design.title.size, design.title.leading, design.section.size,
        design.section.leading, design.heading.size, design.lead.size, design.small.size,
        design.small.leading);
}

}  // namespace

std::string html_style(const Booklet& booklet, const Paper& paper) {
    const PageDesign design{paper};
    auto style = page_rule(booklet, paper) + sizes(design) + looks + on_paper;
    if (design.large) style += large_on_paper;
    if (!paper.mono) style += shades;
    if (margin_holds_stop_rules(booklet, paper)) style += box_on_screen_only;
    return style;
}

}  // namespace hamkit
