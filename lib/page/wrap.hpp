#pragma once
// Breaking text into lines by columns.

#include <string>
#include <string_view>
#include <vector>

namespace hamkit {

/// Columns that `text` takes where all letters are as wide: two for a wide one such as those of
/// Chinese, none for an accent that stands over the letter before it.
std::size_t width_of(std::string_view text);

/// `text` in lines of at most `width` columns (at least 2), broken at spaces. A longer word is
/// broken anywhere; nothing is lost but spaces. No text gives no line.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// The words of `text`: what stands between spaces.
std::vector<std::string_view> words_of(std::string_view text);

}  // namespace hamkit
