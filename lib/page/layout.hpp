#pragma once
// A booklet on paper: what stands where on each page. Points from the top left corner of the page.

#include <stdexcept>
#include <variant>

#include "page/booklet.hpp"
#include "page/paper.hpp"
#include "page/typesetter.hpp"

namespace hamkit {

struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// What a piece of text is to those who hear the page; the tags of PDF.
enum class Role : std::uint8_t {
    text,
    title,
    section,
    heading,
    label,  // a bullet, a number; its item follows
    item,
    column_head,
    row_head,  // the first cell of a row
    cell,
    note,       // the stop rules, where they stand first
    furniture,  // what every page has again; passed over by those who hear the page
};

/// Some lines of a text. `rect` holds just these.
struct PlacedText {
    ShapedText text;
    int first_line = 0;
    int lines = 0;
    Role role{};
    std::string link;  // the anchor it leads to; empty: none
};

enum class Ink : std::uint8_t { black, gray };
/// A line from the top left to the bottom right corner, or the frame of `rect`.
struct PlacedLine {
    double thickness = 1;
    Ink ink{};
    bool dashed = false;
    bool frame = false;
    double radius = 0;  // of the corners of a frame
};
/// A box to tick.
struct PlacedBox {};
/// A disc, filled or not.
struct PlacedDot {
    bool filled = false;
};
/// A light ground under the heads of a table.
struct PlacedShade {};
/// The coach's logo.
struct PlacedLogo {};

struct Placed {
    Rect rect;
    std::variant<PlacedText, PlacedLine, PlacedBox, PlacedDot, PlacedShade, PlacedLogo> what;
};

/// Where a link or the outline leads.
struct Anchor {
    std::string name;
    std::string title;
    int level = 1;
    double y = 0;
};

struct LaidPage {
    std::vector<Placed> items;
    std::vector<Anchor> anchors;
};

struct Layout {
    double width = 0;
    double height = 0;
    Rect body;                    // what is in the flow stays inside; the rest is margin and foot
    std::vector<LaidPage> pages;  // never empty
    std::vector<std::string> missing;  // characters without a glyph, "U+1F9FF"
};

/// Something that no page can hold.
struct Overflow : std::runtime_error {
    using runtime_error::runtime_error;
};

/// Width by height, points, that a logo of the booklet's coach asks for; nothing where there is
/// none.
struct LogoShape {
    double width = 0;
    double height = 0;
};

/// Throws Overflow, which names the content that does not fit.
Layout lay_out(const Booklet&, const Paper&, const LogoShape&);

}  // namespace hamkit
