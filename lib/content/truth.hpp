#pragma once
// Three values. Silence is unknown, and unknown is never a no.

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace hamkit {

/// In this order all-of is the least and any-of the greatest.
enum class Truth : std::uint8_t { no, unknown, yes };
inline std::span<const std::string_view> names_of(Truth) {
    static constexpr std::array<std::string_view, 3> names{"no", "unknown", "yes"};
    return names;
}

/// What is known about a person: one atom (see atoms.hpp) a bit, in two sets. Neither set: unknown.
class Truths {
public:
    /// Forgets everything; room for `atoms` atoms.
    void reset(std::size_t atoms) {
        m_yes.assign(atoms / 64 + 1, 0);
        m_no.assign(atoms / 64 + 1, 0);
    }
    Truth operator[](std::size_t atom) const {
        const auto bit = std::uint64_t{1} << (atom % 64);
        if ((m_yes[atom / 64] & bit) != 0) return Truth::yes;
        return (m_no[atom / 64] & bit) != 0 ? Truth::no : Truth::unknown;
    }
    void set(std::size_t atom, Truth truth) {
        const auto bit = std::uint64_t{1} << (atom % 64);
        m_yes[atom / 64] &= ~bit;
        m_no[atom / 64] &= ~bit;
        if (truth == Truth::yes) m_yes[atom / 64] |= bit;
        if (truth == Truth::no) m_no[atom / 64] |= bit;
    }
    std::uint64_t yes(std::size_t word) const { return m_yes[word]; }
    std::uint64_t no(std::size_t word) const { return m_no[word]; }

private:
    std::vector<std::uint64_t> m_yes;
    std::vector<std::uint64_t> m_no;
};

}  // namespace hamkit
