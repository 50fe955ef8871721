#pragma once
// The JSON Schema of a described struct (see fields.hpp): what the reader accepts, for editors and
// for CI.

#include <fmt/format.h>

#include <map>
#include <string>

#include "reading/json_fields.hpp"

namespace hamkit {

class SchemaFields;

/// A type may bring its own `schema_of(const SchemaFields&, const T&)`.
template <class T>
concept BringsSchema = requires(const SchemaFields& f, const T& t) {
    schema_of(f, t);
};

/// Schema fragments are built as texts; keys keep the order of the description.
class SchemaFields {
public:
    explicit SchemaFields(const IdTables& ids) : m_ids{ids} {}

    template <class T>
    void required(std::string_view key, const T& example, std::string_view about = {}) {
        optional(key, example, about);
        m_required += fmt::format("{}\"{}\"", m_required.empty() ? "" : ",", key);
    }
    template <class T>
    void optional(std::string_view key, const T& example, std::string_view about = {}) {
        add(key, of(example), about);
    }
    template <class T>
    void derived(std::string_view, const T&) {}

    /// A property whose schema is given.
    void add(std::string_view key, std::string schema, std::string_view about = {});
    /// The object schema of all properties so far.
    std::string object() const;

    const IdTables& ids() const { return m_ids; }

    std::string of(std::string_view) const { return R"({"type":"string"})"; }
    std::string of(int) const { return R"({"type":"integer","minimum":0})"; }
    std::string of(bool) const { return R"({"enum":["yes","no"]})"; }
    std::string of(std::chrono::year_month_day) const {
        return R"({"type":"string","format":"date"})";
    }
    template <class Unit>
    std::string of(const Quantity<Unit>&) const {
        return patterned_text(Unit::example, quantity_pattern<Unit>());
    }
    std::string of(const Counts&) const {
        return fmt::format(R"({{"type":["integer","string"],"minimum":0,"pattern":"{}"}})",
                           counts_pattern());
    }
    std::string of(const Durations&) const {
        return patterned_text(Second::example, durations_pattern());
    }
    std::string of(const ClockTimes&) const {
        return patterned_text("times of a day such as \"09:00-12:00\"", clock_times_pattern());
    }
    template <Choice E>
    std::string of(E value) const {
        return names(names_of(value));
    }
    template <class K>
    std::string of(const Id<K>&) const {
        return names(m_ids.at(K::name)->names());
    }
    template <class T>
    std::string of(const std::optional<T>&) const {
        return of(T{});
    }
    template <class T>
    std::string of(const std::vector<T>&) const {
        return list_of(of(T{}));
    }
    template <class T>
    std::string of(const std::span<const T>&) const {
        return list_of(of(T{}));
    }
    template <BringsSchema T>
    std::string of(const T& value) const {
        return schema_of(*this, value);
    }
    template <Described T>
    requires(!BringsSchema<T>) std::string of(const T&)
    const {
        SchemaFields inner{m_ids};
        T example{};
        describe(inner, example);
        return inner.object();
    }

    static std::string list_of(const std::string& item) {
        return R"({"type":"array","items":)" + item + "}";
    }
    static std::string patterned_text(std::string_view about, std::string_view pattern);
    static std::string names(std::span<const std::string_view> names);

private:
    const IdTables& m_ids;
    std::string m_properties;
    std::string m_required;
};

/// `text` as a JSON string, quotes included.
std::string json_text(std::string_view text);

}  // namespace hamkit
