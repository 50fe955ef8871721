#pragma once
// What somebody who does nerve glides is told, piece by piece: for the text and for the page.

#include "document/glide_schedule.hpp"

namespace hamkit {

/// "twice a day from 2026-11-20 to 2026-11-22", or the pause. The state is no stop.
std::string headline_of(const GlideSchedule&);
/// "pause 1 s at most at the end of each".
std::string hold_limit(const GlideLadder&);
/// When to look back, and what for. The schedule has such a day.
std::string review_of(const GlideSchedule&);
/// The rules that hold from here on.
std::vector<Statement> how_it_goes_on(const Assessment&, const GlideLadder&);

/// What to do in a pause.
constexpr std::string_view in_the_pause = "Do no glides until then. After that, ask again.";
/// What to do after each day.
constexpr std::string_view after_a_day =
    "The next morning write down how it was, and ask again. Nothing is fixed beyond that.";

}  // namespace hamkit
