#include "lint/witness.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace hamkit {
namespace {

/// `text` in small letters, digits and hyphens, at most `most` of them.
std::string safe(std::string_view text, std::size_t most) {
    std::string name;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain) name += c;
        else if (c >= 'A' && c <= 'Z') name += static_cast<char>(c - 'A' + 'a');
        else if (!name.empty() && name.back() != '-') name += '-';
        if (name.size() == most) break;
    }
    if (name.ends_with('-')) name.pop_back();
    return name;
}

}  // namespace

std::vector<std::string> witness_names(const Faults& faults) {
    std::vector<std::string> names;
    std::set<std::string> taken;
    for (const auto& fault : faults) {
        auto& name = names.emplace_back();
        if (fault.witness.empty()) continue;
        constexpr std::size_t most = 100;  // with its number far below what file systems allow
        const auto stem = fmt::format("{}--{}", safe(fault.check, most), safe(fault.path, most));
        name = stem + ".yaml";
        for (int again = 2; !taken.insert(name).second; ++again)
            name = fmt::format("{}-{}.yaml", stem, again);
    }
    return names;
}

std::string shown_witness(const Fault& fault, std::string_view indent) {
    std::string text;
    for (std::string_view rest = fault.witness; !rest.empty();) {
        const auto end = std::min(rest.find('\n'), rest.size());
        text += fmt::format("{}{}\n", indent, visible(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return text;
}

}  // namespace hamkit
