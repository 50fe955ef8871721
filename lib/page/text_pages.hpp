#pragma once
// Lines on pages of a fixed length: what belongs together stays together as far as a page allows.

#include <string>
#include <vector>

namespace hamkit {

/// What holds a piece to the one after it, weakest first.
enum class Bond { none, card, heading };

/// Lines that stay together.
struct Piece {
    std::vector<std::string> lines;
    Bond bond = Bond::none;
    bool gap = true;                // an empty line before it, unless a page begins with it
    std::vector<std::string> head;  // comes again above it when a page begins with it
};

/// `parts` each begin on a new page; a page has at most `length` lines (at least 1). A run of
/// pieces that is longer than a page is broken at its weakest bonds, a piece between its lines.
std::vector<std::vector<std::string>> pages_of(const std::vector<std::vector<Piece>>& parts,
                                               std::size_t length);

}  // namespace hamkit
