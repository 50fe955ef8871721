#pragma once
// The whole search on one page for the gym: a box a day, and from each box where to go on.

#include "document/rack_advice.hpp"
#include "document/text_page.hpp"

namespace hamkit {

/// A day of the search, and the boxes that follow it.
struct RackBox {
    RackState state{};
    std::size_t next = 0;  // hole; without meaning in wait and stop
    std::size_t fine = 0;  // box after a day that was fine; the same again once a height is found
    std::size_t hurt = 0;  // box after a day that hurt, or a worse morning
};

/// The first box is where the log stands now. Never empty.
struct RackCard {
    std::vector<RackBox> boxes;
};

/// One page: a line a box. `advice` must not be gated.
std::string card_text(const RackCard&, const RackAdvice& advice, const Person&, const Library&,
                      LengthUnit, TextStyle);

}  // namespace hamkit
