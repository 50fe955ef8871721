#include "reading/text.hpp"

#include <simdjson.h>

#include <algorithm>

namespace hamkit {
namespace {
/// Bytes of the character at the start of `text`; 0 when it is not valid UTF-8.
std::size_t character_size(std::string_view text) {
    for (std::size_t size = 1; size <= std::min<std::size_t>(4, text.size()); ++size)
        if (simdjson::validate_utf8(text.data(), size)) return size;
    return 0;
}
}  // namespace

bool readable(const Input& input, const Tree& tree, Problems& problems) {
    const auto text = input.text;
    const auto nul = text.find('\0');
    if (nul != std::string_view::npos) {
        problems.push_back({tree.place(nul), "a NUL byte: this is not a text file", "not-text"});
        return false;
    }
    if (simdjson::validate_utf8(text.data(), text.size())) return true;
    std::size_t bad = 0;
    while (const auto size = character_size(text.substr(bad))) bad += size;
    problems.push_back(
        {tree.place(bad), "a byte that is not UTF-8: save the file as UTF-8", "not-text"});
    return false;
}

std::string_view without_bom(std::string_view text) {
    constexpr std::string_view bom = "\xEF\xBB\xBF";
    return text.starts_with(bom) ? text.substr(bom.size()) : text;
}

}  // namespace hamkit
