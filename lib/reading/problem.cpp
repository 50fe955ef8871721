#include "reading/problem.hpp"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <numeric>

namespace hamkit {

std::string to_string(const Problem& problem, std::string_view severity) {
    const auto& where = problem.where;
    std::string text = visible(where.file);
    if (where.line != 0) text += fmt::format(":{}", where.line);
    if (where.column != 0) text += fmt::format(":{}", where.column);
    return text + fmt::format(": {}: {} [{}]", severity, problem.message, problem.rule);
}

namespace {
/// Bytes of the UTF-8 character at the start of `text`; 0 when there is none.
std::size_t character_size(std::string_view text) {
    for (std::size_t size = 1; size <= std::min<std::size_t>(4, text.size()); ++size)
        if (simdjson::validate_utf8(text.data(), size)) return size;
    return 0;
}

/// C0 and C1 controls, and the marks, embeddings and isolates that reorder what is shown.
bool is_obeyed(std::string_view character) {
    const auto byte = static_cast<unsigned char>(character.front());
    if (character.size() == 1) return byte < 0x20 || byte == 0x7F;
    if (character.size() == 2)
        return (byte == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0) ||
               character == "\u061c";
    constexpr std::array<std::string_view, 11> turning{"\u200e", "\u200f", "\u202a", "\u202b",
                                                       "\u202c", "\u202d", "\u202e", "\u2066",
                                                       "\u2067", "\u2068", "\u2069"};
    return std::ranges::find(turning, character) != turning.end() || character == "\u2028" ||
           character == "\u2029";
}
}  // namespace

std::string visible(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const auto size = character_size(text);
        const auto character = text.substr(0, std::max<std::size_t>(size, 1));
        if (size > 0 && !is_obeyed(character)) result += character;
        else
            for (const char c : character)
                result += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
        text.remove_prefix(character.size());
    }
    return result;
}

std::string quote(std::string_view text) {
    constexpr std::size_t longest = 60;
    const bool cut = text.size() > longest;
    if (cut) {
        text = text.substr(0, longest);
        // never end in the middle of a character
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U)
            text.remove_suffix(1);
        if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0xC0U)
            text.remove_suffix(1);
    }
    return '"' + visible(text) + (cut ? "...\"" : "\"");
}

namespace {
/// Edits (insert, delete, replace, swap neighbours) between two words; gives up above `limit`.
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit) {
    if ((a.size() > b.size() ? a.size() - b.size() : b.size() - a.size()) > limit) return limit + 1;
    std::vector<std::size_t> before_last(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> now(b.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            now[j] = std::min(
                {last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before_last[j - 2] + 1);
        }
        before_last.swap(last);
        last.swap(now);
    }
    return last.back();
}
}  // namespace

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known) {
    constexpr std::size_t longest_word = 80;  // nothing we know is longer
    if (word.empty() || word.size() > longest_word) return {};
    std::size_t best = 1 + word.size() / 4;  // the most edits that still look like a slip
    std::string_view found;
    for (const auto candidate : known) {
        const auto edits = distance(word, candidate, best);
        if (edits < best || (edits == best && found.empty())) {
            best = edits;
            found = candidate;
        }
    }
    return found;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& known) {
    const auto found = nearest(word, known);
    return found.empty() ? std::string{} : fmt::format(", did you mean \"{}\"?", found);
}

}  // namespace hamkit
