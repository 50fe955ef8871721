#pragma once
// A booklet as the bytes of a file. The same booklet gives the same bytes.

#include "page/booklet.hpp"
#include "page/paper.hpp"

namespace hamkit {

/// One file without scripts, and nothing in it comes from elsewhere.
std::string booklet_html(const Booklet&, const Paper&);
std::string booklet_markdown(const Booklet&);
/// 80 columns, 60 on A5 and fewer in large print; a form feed between pages as long as the paper.
std::string booklet_text(const Booklet&, const Paper&);

}  // namespace hamkit
