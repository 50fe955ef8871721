#pragma once
// The margins of HTML on paper: what a browser writes there, and what they leave.

#include <string>

#include "page/booklet.hpp"
#include "page/paper.hpp"

namespace hamkit {

/// What is left of a printed page beside its margins, in mm. The stop rules stand in the lower one.
struct PrintArea {
    double width = 0;
    double height = 0;
    double side = 0;  // margins
    double top = 0;
    double bottom = 0;
};
PrintArea print_area(const Booklet&, const Paper&);

/// The lower margin shows the stop rules whole, in letters as large as the paper promises.
bool margin_holds_stop_rules(const Booklet&, const Paper&);

/// The rule for @page.
std::string page_rule(const Booklet&, const Paper&);

}  // namespace hamkit
