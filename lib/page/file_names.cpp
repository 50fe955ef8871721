#include "page/file_names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace hamkit {
namespace {

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_plain(char c) {
    return (small(c) >= 'a' && small(c) <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

std::string in_small(std::string text) {
    std::ranges::transform(text, text.begin(), small);
    return text;
}

/// Windows takes these for devices, with any ending and in any letters.
bool is_device(const std::string& name) {
    static constexpr std::array<std::string_view, 6> words{"con", "prn", "aux",
                                                           "nul", "com", "lpt"};
    const auto text = in_small(name);
    const bool port = text.size() == 4 && text[3] >= '0' && text[3] <= '9';
    const auto found = std::ranges::find(words, std::string_view{text}.substr(0, 3));
    return found != words.end() && (found - words.begin() < 4 ? text.size() == 3 : port);
}

/// A run of what is not plain is one "-"; none at either end, where a shell could take it for an
/// option.
std::string plain(std::string_view id) {
    std::string name;
    for (const char c : id)
        if (is_plain(c)) name += c;
        else if (!name.ends_with('-')) name += '-';
    name.erase(0, std::min(name.find_first_not_of('-'), name.size()));
    name.erase(name.find_last_not_of('-') + 1);
    return name;
}

}  // namespace

std::string FileNames::next(std::string_view id, std::string_view ending) {
    auto stem = plain(id);
    if (stem.empty()) stem = fmt::format("client-{}", ++m_nameless);
    if (is_device(stem)) stem += '_';
    auto name = stem;
    for (int copy = 1;; ++copy) {
        const auto suffix = copy == 1 ? std::string{ending} : fmt::format("-{}{}", copy, ending);
        name = stem.substr(0, longest - suffix.size()) + suffix;
        if (m_taken.insert(in_small(name)).second) return name;
    }
}

}  // namespace hamkit
