#pragma once
// A table as lines of plain text.

#include <vector>

#include "page/booklet.hpp"
#include "page/text_pages.hpp"

namespace hamkit {

/// Lines of at most `width` columns. Where the headings do not fit beside each other, each row is a
/// list of what stands under which heading.
std::vector<Piece> table_pieces(const Table& table, std::size_t width);

}  // namespace hamkit
