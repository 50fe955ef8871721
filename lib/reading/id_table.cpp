#include "reading/id_table.hpp"

#include <algorithm>
#include <cstring>

namespace hamkit {
namespace {
constexpr std::uint16_t free_slot = 0xFFFF;

/// Ids share prefixes, so the hash mixes both ends and the length.
std::size_t hash(std::string_view name) {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    const auto size = std::min<std::size_t>(name.size(), sizeof head);
    if (size == 0) return 0;
    std::memcpy(&head, name.data(), size);
    std::memcpy(&tail, name.data() + (name.size() - size), size);
    std::uint64_t middle = 0;
    if (name.size() > 16) std::memcpy(&middle, name.data() + name.size() / 2 - 4, sizeof middle);
    auto mixed = (head ^ (name.size() << 56U)) * 0x9E3779B97F4A7C15ULL;
    mixed = (mixed ^ (mixed >> 32U) ^ tail) * 0xC2B2AE3D27D4EB4FULL;
    mixed = (mixed ^ (mixed >> 29U) ^ middle) * 0x165667B19E3779F9ULL;
    return static_cast<std::size_t>(mixed >> 32U);
}
}  // namespace

std::uint16_t IdTable::find(std::string_view name) const {
    if (m_slots.empty()) return free_slot;
    const auto mask = m_slots.size() - 1;
    for (auto slot = hash(name) & mask;; slot = (slot + 1) & mask) {
        const auto index = m_slots[slot];
        if (index == free_slot || m_names[index] == name) return index;
    }
}

std::vector<std::uint16_t> IdTable::slots_for(std::span<const std::string_view> names) {
    std::size_t size = 4;
    while (size < names.size() * 4) size *= 2;
    std::vector<std::uint16_t> slots(size, free_slot);
    for (std::size_t index = 0; index < names.size(); ++index) {
        auto slot = hash(names[index]) & (size - 1);
        while (slots[slot] != free_slot) slot = (slot + 1) & (size - 1);
        slots[slot] = static_cast<std::uint16_t>(index);
    }
    return slots;
}

}  // namespace hamkit
