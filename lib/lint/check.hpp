#pragma once
// The checks by name: what each is for, how grave it is, and whether it may be silenced.

#include <cstdint>
#include <span>
#include <string_view>

namespace hamkit {

enum class Severity : std::uint8_t { warning, error };
inline std::span<const std::string_view> names_of(Severity) {
    static constexpr std::string_view names[]{"warning", "error"};
    return names;
}

/// What a check looks at. Proofs reason about every possible person.
enum class Area : std::uint8_t { form, sources, wording, reviews, proofs, examples, silencing };
inline std::span<const std::string_view> names_of(Area) {
    static constexpr std::string_view names[]{"form",   "sources",  "wording",  "reviews",
                                              "proofs", "examples", "silencing"};
    return names;
}

struct Check {
    std::string_view id;
    Area area{};
    Severity severity{};
    bool silenceable = false;  // by an inline "lint-allow"; never what keeps people safe
    std::string_view title;    // what must hold, in a few words
    std::string_view help;     // why, and how to mend it
};

/// Every check, in the order of their areas.
std::span<const Check> checks();
/// The check of that id, or nullptr.
const Check* find_check(std::string_view id);

}  // namespace hamkit
