#pragma once
// What a lifter is told, piece by piece: for the text and for the page.

#include "document/rack_advice.hpp"

namespace hamkit {

/// A row of what to do today.
struct AdviceRow {
    std::string_view label;  // "Bar", "Load"
    std::string text;
    const Provenance* provenance = nullptr;  // none where it was worked out
};

/// "go lower, to hole 7, 50 cm". The state is no stop.
std::string headline_of(const RackAdvice&, LengthUnit);
/// What to do today, and why; only why when there is no hole for today.
std::vector<AdviceRow> rows_of_today(const RackAdvice&, const Library&, LengthUnit);
/// The rules that hold from here on.
std::vector<Statement> how_it_goes_on(const RackAdvice&, const RackLadder&);

/// The bar at the middle of the knee, in m.
double knee_height(const RackGeometry&, const RackLadder&);
/// "62 %" of the pull.
std::string share_of_pull(const RackHole&);
bool is_painful(const RackAdvice&, std::size_t hole);
bool is_tolerated(const RackAdvice&, std::size_t hole);
/// "TODAY, fine, half"; empty when there is nothing to say about a hole.
std::string marks_of(const RackAdvice&, std::size_t hole, const RackLadder&);

}  // namespace hamkit
