#include "page/wrap.hpp"

#include <glib.h>

#include <algorithm>

namespace hamkit {
namespace {

std::size_t width_of(gunichar character) {
    if (g_unichar_iszerowidth(character)) return 0;
    return g_unichar_iswide(character) ? 2 : 1;
}

/// Bytes at the start of `text`, valid UTF-8, that take at most `width` columns.
std::size_t fitting(std::string_view text, std::size_t width) {
    std::size_t used = 0;
    std::size_t bytes = 0;
    while (bytes < text.size()) {
        const char* const here = text.data() + bytes;
        used += width_of(g_utf8_get_char(here));
        if (used > width) break;
        bytes += static_cast<std::size_t>(g_utf8_next_char(here) - here);
    }
    return bytes;
}

}  // namespace

std::size_t width_of(std::string_view text) {
    std::size_t width = 0;
    for (const char* here = text.data(); here < text.data() + text.size();
         here = g_utf8_next_char(here))
        width += width_of(g_utf8_get_char(here));
    return width;
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find(' ', start), text.size());
        if (end > start) words.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return words;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    std::vector<std::string> lines;
    std::size_t used = width;  // so that the first word begins a line
    for (auto word : words_of(text)) {
        auto columns = width_of(word);
        if (used + 1 + columns <= width) {
            lines.back() += ' ';
            lines.back() += word;
            used += 1 + columns;
            continue;
        }
        while (columns > width) {
            const auto bytes = fitting(word, width);
            lines.emplace_back(word.substr(0, bytes));
            word.remove_prefix(bytes);
            columns -= width_of(lines.back());
        }
        lines.emplace_back(word);
        used = columns;
    }
    return lines;
}

}  // namespace hamkit
