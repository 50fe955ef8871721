#pragma once
// From a Tree to typed structs. A type says what it holds once, in `describe(fields, object)`; the
// same description reads YAML and JSON (here), writes JSON (json_fields.hpp) and gives the JSON
// Schema (schema.hpp):
//
//     template <class F> void describe(F& f, Shoe& shoe) {
//         f.required("size", shoe.size, "length of the foot");
//         f.optional("color", shoe.color);
//     }
//
// Every fault is reported at its place and reading goes on: unknown and repeated keys, missing
// ones, wrong types.

#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "reading/quantity.hpp"
#include "reading/value.hpp"

namespace hamkit {

/// The keys of one map. Construct, name each key, then call done().
class Fields {
public:
    explicit Fields(Value map);

    template <class T>
    void required(std::string_view key, T& out, std::string_view about = {});
    template <class T>
    void optional(std::string_view key, T& out, std::string_view about = {});
    /// A member that is computed, not read.
    template <class T>
    void derived(std::string_view, T&) {}

    /// Reports the keys that nobody asked for.
    void done();

private:
    Value find(std::string_view key);
    void missing(std::string_view key);

    Value m_map;
    bool m_is_map;
    std::size_t m_count = 0;
    std::array<std::string_view, 32> m_keys;
};

// -- readers of single values; each reports what is wrong and leaves `out` alone
void read(const Value& value,
          std::string_view& out);  // a text, kept in the arena if the tree has one
void read(const Value& value, int& out);
void read(const Value& value, bool& out);  // yes or no
void read(const Value& value, std::chrono::year_month_day& out);
void read(const Value& value, Counts& out);
void read(const Value& value, Durations& out);
void read(const Value& value, ClockTimes& out);
template <class Unit>
void read(const Value& value, Quantity<Unit>& out);

/// The number of `word` among `names`; reports "x is not one of ..." and gives nothing when it is
/// none of them.
std::optional<std::size_t> read_choice(const Value& value, std::span<const std::string_view> names);
/// The index of the id in the tree's table for `kind`; reports unknown ids with the nearest known
/// one.
std::optional<std::uint16_t> read_id(const Value& value, std::string_view kind);

/// An enum takes part by a function `names_of(E)` that returns its names in the order of its
/// values.
template <class E>
concept Choice = std::is_enum_v<E> && requires(E e) {
    names_of(e);
};

/// The name of a value.
template <Choice E>
std::string_view name_of(E value) {
    return names_of(value)[static_cast<std::size_t>(value)];
}

template <Choice E>
void read(const Value& value, E& out) {
    if (const auto index = read_choice(value, names_of(E{}))) out = static_cast<E>(*index);
}

template <class K>
void read(const Value& value, Id<K>& out) {
    if (const auto index = read_id(value, K::name)) out.index = *index;
}

template <class T>
void read(const Value& value, std::optional<T>& out) {
    const auto faults = value.tree().problems().size();
    T inner{};
    read(value, inner);
    if (value.tree().problems().size() == faults) out = inner;
}

template <class T>
concept Described = requires(Fields& f, T& t) {
    describe(f, t);
};

template <Described T>
void read(const Value& value, T& out) {
    Fields fields{value};
    describe(fields, out);
    fields.done();
}

/// A list; a single value where a list belongs is a fault.
template <class T>
void read(const Value& value, std::vector<T>& out) {
    if (value.kind() != Kind::list) {
        value.problem("wrong-type", "expected a list such as [a, b]");
        return;
    }
    for (auto item = value.first(); !item.none(); item = item.next()) {
        if (out.size() >= limits::list_items) {
            item.problem("limit", "the list is longer than " + std::to_string(limits::list_items) +
                                      " items");
            return;
        }
        read(item, out.emplace_back());
    }
}

/// A copy of `items` in the arena `memory`.
template <class T>
std::span<const T> keep(std::pmr::memory_resource& memory, const std::vector<T>& items) {
    static_assert(std::is_trivially_destructible_v<T>);
    auto* const copy = static_cast<T*>(
        memory.allocate(sizeof(T) * std::max<std::size_t>(items.size(), 1), alignof(T)));
    std::uninitialized_copy(items.begin(), items.end(), copy);
    return {copy, items.size()};
}

template <class T>
void read(const Value& value, std::span<const T>& out) {
    std::vector<T> items;
    read(value, items);
    out = keep(*value.tree().arena, items);
}

template <class T>
void Fields::required(std::string_view key, T& out, std::string_view) {
    const auto value = find(key);
    if (!value.none()) read(value, out);
    else missing(key);
}

template <class T>
void Fields::optional(std::string_view key, T& out, std::string_view) {
    const auto value = find(key);
    if (!value.none()) read(value, out);
}

}  // namespace hamkit
