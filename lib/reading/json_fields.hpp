#pragma once
// Writes a described struct (see fields.hpp) as JSON: members that hold nothing are left out.

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "reading/fields.hpp"
#include "reading/json_writer.hpp"

namespace hamkit {

/// Ids are written by name; `ids` is the same map that reading used.
using IdTables = std::map<std::string_view, const IdTable*>;

class JsonFields {
public:
    JsonFields(JsonWriter& writer, const IdTables& ids) : m_writer{writer}, m_ids{ids} {}

    template <class T>
    void required(std::string_view key, const T& value, std::string_view = {}) {
        m_writer.key(key);
        write(value);
    }
    template <class T>
    void optional(std::string_view key, const T& value, std::string_view = {}) {
        if (given(value)) required(key, value);
    }
    template <class T>
    void derived(std::string_view, const T&) {}

    JsonWriter& writer() { return m_writer; }
    const IdTables& ids() const { return m_ids; }

    void write(std::string_view value) { m_writer.text(value); }
    void write(int value) { m_writer.number(value); }
    void write(bool value) { m_writer.text(value ? "yes" : "no"); }
    void write(std::chrono::year_month_day value) { m_writer.text(to_string(value)); }
    template <class Unit>
    void write(const Quantity<Unit>& value) {
        m_writer.text(value.written);
    }
    template <class Amount>
    void write(const Range<Amount>& value) {
        m_writer.text(value.written);
    }
    template <Choice E>
    void write(E value) {
        m_writer.text(name_of(value));
    }
    template <class K>
    void write(const Id<K>& id) {
        m_writer.text(m_ids.at(K::name)->name(id.index));
    }
    template <class T>
    void write(const std::optional<T>& value) {
        write(*value);
    }
    template <class T>
    void write(const std::vector<T>& values) {
        write(std::span<const T>{values});
    }
    template <class T>
    void write(const std::span<const T>& values) {
        m_writer.open_list();
        for (const auto& value : values) write(value);
        m_writer.close_list();
    }
    /// A type may bring its own `write_json(JsonFields&, const T&)`.
    template <class T>
    requires requires(JsonFields& f, const T& t) { write_json(f, t); }
    void write(const T& value) { write_json(*this, value); }
    template <Described T>
    void write(const T& value) {
        m_writer.open_object();
        describe(*this, const_cast<T&>(value));  // a description only reads here
        m_writer.close_object();
    }

private:
    static bool given(int value) { return value != 0; }
    static bool given(bool value) { return value; }
    template <class Unit>
    static bool given(const Quantity<Unit>& value) {
        return !value.written.empty();
    }
    template <class Amount>
    static bool given(const Range<Amount>& value) {
        return value.given();
    }
    template <class K>
    static bool given(const Id<K>& id) {
        return id.known();
    }
    template <class T>
    static bool given(const std::optional<T>& value) {
        return value.has_value();
    }
    template <class T>
    static bool given(const T& value) {
        if constexpr (requires { value.empty(); }) return !value.empty();
        else return true;
    }

    JsonWriter& m_writer;
    const IdTables& m_ids;
};

}  // namespace hamkit
