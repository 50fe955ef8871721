#pragma once
// How the HTML of a booklet looks, on a screen and on paper.

#include <string>

#include "page/booklet.hpp"
#include "page/paper.hpp"

namespace hamkit {

/// The content of a style element.
std::string html_style(const Booklet&, const Paper&);

}  // namespace hamkit
