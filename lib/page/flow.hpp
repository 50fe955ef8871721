#pragma once
// What is on the pages of a booklet as one long column, and how that is cut into pages.

#include "page/layout.hpp"

namespace hamkit {

/// The least that is never cut.
struct Atom {
    double height = 0;
    double space = 0;     // before it, unless it begins a page
    bool joined = false;  // never parted from the next one
    bool new_page = false;
    int card = -1;              // of Flow::cards
    int table = -1;             // of Flow::tables, for its rows but the heads
    std::vector<Placed> items;  // relative to its top, and to the left edge of the page
    std::vector<Anchor> anchors;
    std::string shows;  // the content that it shows, for messages
};

/// What stands in a frame, and on one page where it fits.
struct FlowCard {
    Rect frame;  // x and width only
    double thickness = 0;
    double radius = 0;
    bool dashed = false;
};

/// Repeated on every page that a table reaches.
struct TableHead {
    double height = 0;
    std::vector<Placed> items;
};

class Flow {
public:
    std::vector<Atom> atoms;
    std::vector<FlowCard> cards;
    std::vector<TableHead> tables;

    /// Throws Overflow when something is higher than `body`.
    std::vector<LaidPage> paginate(const Rect& body) const;
};

}  // namespace hamkit
