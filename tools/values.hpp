#pragma once
// Options whose values are quantities and days, read as strictly as those in files.

#include <fmt/format.h>

#include <deque>

#include "reading/fields.hpp"
#include "tool.hpp"

namespace hamkit::tool {

/// Keeps the texts of option values for as long as the program runs: quantities are views into
/// them.
inline std::string_view kept(std::string text) {
    static std::deque<std::string> texts;
    return texts.emplace_back(std::move(text));
}

template <class Unit>
Quantity<Unit> quantity_value(const std::string& option, const std::string& text) {
    const auto value = parse_quantity<Unit>(kept(text));
    if (!value)
        throw UsageError(option,
                         fmt::format("\"{}\" is not right here, expected {}", text, Unit::example));
    return *value;
}

inline std::chrono::year_month_day date_value(const std::string& option, const std::string& text) {
    const auto date = parse_date(text);
    if (!date)
        throw UsageError(option,
                         fmt::format("{} is not a day, expected one such as 2026-11-23", text));
    return *date;
}

template <Choice E>
E choice_value(const std::string& option, const std::string& text) {
    const auto names = names_of(E{});
    for (std::size_t index = 0; index < names.size(); ++index)
        if (names[index] == text) return static_cast<E>(index);
    std::string expected;
    for (const auto name : names) expected += (expected.empty() ? "" : ", ") + std::string{name};
    throw UsageError(option,
                     fmt::format("\"{}\" is not right here, expected one of {}", text, expected));
}

template <class Unit>
void add_quantity(App& app, const std::string& name, std::optional<Quantity<Unit>>& out,
                  const std::string& about, const std::string& type) {
    app.value(
        name, [name, &out](const std::string& text) { out = quantity_value<Unit>(name, text); },
        about, type);
}

/// Repeated, or several at once with commas.
template <class Unit>
void add_quantities(App& app, const std::string& name, std::vector<Quantity<Unit>>& out,
                    const std::string& about, const std::string& type) {
    app.list(
        name,
        [name, &out](const std::string& text) { out.push_back(quantity_value<Unit>(name, text)); },
        about, type, ListForm::commas);
}

inline void add_date(App& app, const std::string& name,
                     std::optional<std::chrono::year_month_day>& out, const std::string& about) {
    app.value(
        name, [name, &out](const std::string& text) { out = date_value(name, text); }, about,
        "DATE");
}

template <Choice E>
void add_choice(App& app, const std::string& name, std::optional<E>& out, const std::string& about,
                const std::string& type) {
    app.value(
        name, [name, &out](const std::string& text) { out = choice_value<E>(name, text); }, about,
        type);
}

/// The finding of an id that --sign gives.
inline Id<Finding> sign_value(const std::string& text, const Library& library) {
    const DocumentIds ids{library};
    const Id<Finding> sign{ids.findings.find(text)};
    const auto names = ids.findings.names();
    if (!sign.known())
        throw UsageError("--sign", fmt::format("\"{}\" is not a known finding id{}", text,
                                               did_you_mean(text, {names.begin(), names.end()})));
    if (library.findings[sign.index].unit != Unit::yes_no)
        throw UsageError(
            "--sign",
            fmt::format("\"{}\" is a measure, expected a sign that is there or not", text));
    return sign;
}

}  // namespace hamkit::tool
