#pragma once
// Ids and their numbers. The same table serves ids compiled in and ids read at run time.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace hamkit {

/// A reference to the entry number `index` of its kind. `Kind::name` is the word used in messages.
template <class Kind>
struct Id {
    std::uint16_t index = none;

    static constexpr std::uint16_t none = 0xFFFF;
    bool known() const { return index != none; }
    bool operator==(const Id&) const = default;
};

/// Finds the number of an id in constant time. Holds views: the names must outlive it.
class IdTable {
public:
    constexpr IdTable() = default;
    /// Names in the order of their numbers, and the slots that `slots_for` computed from them.
    constexpr IdTable(std::span<const std::string_view> names, std::span<const std::uint16_t> slots)
        : m_names{names}, m_slots{slots} {}

    /// The number of `name`, or Id<>::none.
    std::uint16_t find(std::string_view name) const;
    std::string_view name(std::uint16_t index) const { return m_names[index]; }
    std::span<const std::string_view> names() const { return m_names; }
    std::span<const std::uint16_t> slots() const { return m_slots; }

    /// Open addressing, a power of two at least four times as many as the names.
    static std::vector<std::uint16_t> slots_for(std::span<const std::string_view> names);

private:
    std::span<const std::string_view> m_names;
    std::span<const std::uint16_t> m_slots;
};

}  // namespace hamkit
