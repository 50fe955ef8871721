#pragma once
// Texts as HTML and CSS: whatever stands in them, it is shown and never obeyed.

#include <string>
#include <string_view>

namespace hamkit {

/// Between tags, and in attributes that stand in double quotes.
std::string html(std::string_view text);

/// The same between tags, where a line may also be broken within a word that is long.
std::string breakable_html(std::string_view text);

/// With its quotes, for `content:` within a style element.
std::string css_string(std::string_view text);

/// A URL that holds `bytes` itself.
std::string data_url(std::string_view media_type, std::string_view bytes);

}  // namespace hamkit
