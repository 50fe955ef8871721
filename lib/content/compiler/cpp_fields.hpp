#pragma once
// Writes a described struct as C++ constants: lists become arrays of their own, structs become
// initialisers in the order of their members.

#include <cxxabi.h>
#include <fmt/format.h>

#include <string>
#include <typeinfo>

#include "content/library.hpp"

namespace hamkit {

class CppFields {
public:
    /// `arrays` collects the definitions that the initialiser refers to.
    explicit CppFields(std::string& arrays) : m_arrays{arrays} {}

    template <class T>
    void required(std::string_view, const T& value, std::string_view = {}) {
        // Initialisers go by position, so a description must follow its struct.
        const auto* const address = reinterpret_cast<const char*>(&value);
        if (address <= m_last)
            throw std::logic_error{"a description does not follow the order of its members"};
        m_last = address;
        m_members += (m_members.empty() ? "" : ", ") + of(value);
    }
    template <class T>
    void optional(std::string_view key, const T& value, std::string_view = {}) {
        required(key, value);
    }
    template <class T>
    void derived(std::string_view key, const T& value) {
        required(key, value);
    }

    template <Described T>
    std::string of(const T& value) {
        CppFields inner{m_arrays};
        describe(inner, const_cast<T&>(value));  // a description only reads here
        return '{' + inner.m_members + '}';
    }

private:
    std::string of(Text text) {
        std::string literal;
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\') literal += {'\\', c};
            else if (byte < 0x20 || byte >= 0x7F) literal += fmt::format("\\{:03o}", byte);
            else literal += c;
        }
        return fmt::format("{{\"{}\", {}}}", literal, text.size());
    }
    std::string of(bool value) { return value ? "true" : "false"; }
    std::string of(int value) { return fmt::format("{}", value); }
    std::string of(std::uint16_t value) { return fmt::format("{}", value); }
    std::string of(std::uint64_t value) { return fmt::format("0x{:x}U", value); }
    std::string of(double value) { return fmt::format("{:.17g}", value); }
    std::string of(std::chrono::year_month_day date) {
        return fmt::format(
            "{{std::chrono::year{{{}}}, std::chrono::month{{{}}}, std::chrono::day{{{}}}}}",
            static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
            static_cast<unsigned>(date.day()));
    }
    template <class Unit>
    std::string of(const Quantity<Unit>& value) {
        return fmt::format("{{{:.17g}, {}}}", value.value, of(value.written));
    }
    template <class Amount>
    std::string of(const Range<Amount>& range) {
        return fmt::format("{{{}, {}, {}}}", of(range.low), of(range.high), of(range.written));
    }
    template <Choice E>
    std::string of(E value) {
        return fmt::format("{}{{{}}}", type_name<E>(), static_cast<int>(value));
    }
    template <class K>
    std::string of(const Id<K>& id) {
        return fmt::format("{{{}}}", id.index);
    }
    template <class T>
    std::string of(const std::span<const T>& items) {
        if (items.empty()) return "{}";
        std::string list;
        for (const auto& item : items) list += (list.empty() ? "" : ",\n    ") + of(item);
        auto name = fmt::format("list_{}", m_arrays.size());  // unique: the text only grows
        m_arrays += fmt::format("constexpr {} {}[] = {{\n    {}}};\n", type_name<T>(), name, list);
        return name;
    }

    template <class T>
    static std::string type_name() {
        if constexpr (std::is_same_v<T, Text>) return "std::string_view";
        int status = 0;
        const std::unique_ptr<char, void (*)(void*)> readable{
            abi::__cxa_demangle(typeid(T).name(), nullptr, nullptr, &status), std::free};
        return readable.get();
    }

    std::string& m_arrays;
    std::string m_members;
    const char* m_last = nullptr;
};

}  // namespace hamkit
