#include "reading/fields.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace hamkit {
namespace {

/// True for an unquoted YAML word that other readers take for a boolean.
bool is_stray_boolean(std::string_view word) {
    static constexpr std::array<std::string_view, 6> words{"yes",   "no", "true",
                                                           "false", "on", "off"};
    std::string lower{word};
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    });
    return std::ranges::find(words, lower) != words.end();
}

/// The text of a scalar, for as long as the tree's arena lives if it has one.
std::string_view kept_text(const Value& value) {
    auto* const arena = value.tree().arena;
    const auto text = value.text();
    if (arena == nullptr) return text;
    auto* const copy =
        static_cast<char*>(arena->allocate(std::max<std::size_t>(text.size(), 1), 1));
    std::ranges::copy(text, copy);
    return {copy, text.size()};
}

std::string_view name_of(Kind kind) {
    switch (kind) {
        case Kind::null: return "no value";
        case Kind::boolean: return "a boolean";
        case Kind::number: return "a number";
        case Kind::word:
        case Kind::text: return "a text";
        case Kind::list: return "a list";
        case Kind::map: return "a map";
    }
    return {};
}

void wrong_type(const Value& value, std::string_view expected) {
    const auto kind = value.kind();
    const bool bare =
        kind == Kind::number || kind == Kind::word || kind == Kind::text || kind == Kind::boolean;
    value.problem("wrong-type",
                  fmt::format("{} is not right here, expected {}",
                              bare ? quote(value.text()) : std::string{name_of(kind)}, expected));
}

bool has_text(const Value& value) {
    return value.kind() == Kind::word || value.kind() == Kind::text;
}

/// True when a bare number stands where one with a unit belongs.
bool lacks_unit(const Value& value) {
    const auto text = value.text();
    return value.kind() == Kind::number ||
           (has_text(value) && !text.empty() &&
            text.find_first_not_of("0123456789.-") == std::string_view::npos);
}

template <class T, class Parse>
void read_amount(const Value& value, T& out, std::string_view example, Parse parse) {
    if (lacks_unit(value)) {
        value.problem("missing-unit",
                      fmt::format("{} has no unit, expected {}", quote(value.text()), example));
        return;
    }
    const auto parsed = has_text(value) ? parse(value.text()) : std::nullopt;
    if (!parsed) {
        wrong_type(value, example);
        return;
    }
    out = *parsed;
    out.written = kept_text(value);
}

/// "12-8 s" -> "8-12 s"; empty where it is no range.
std::string turned(std::string_view text) {
    const auto dash = text.find('-');
    const auto end = std::min(text.find_first_not_of("0123456789.:-"), text.size());
    if (dash >= end) return {};
    return fmt::format("{}-{}{}", text.substr(dash + 1, end - dash - 1), text.substr(0, dash),
                       text.substr(end));
}

/// Reports a range that would be right with its ends exchanged.
template <class Parse>
bool runs_backward(const Value& value, std::string_view first, Parse parse) {
    const bool backward = value.is_scalar() && !parse(value.text()) && parse(turned(value.text()));
    if (backward)
        value.problem("inverted-range", fmt::format("{} runs backward, expected the {} first",
                                                    quote(value.text()), first));
    return backward;
}

}  // namespace

Fields::Fields(Value map) : m_map{map}, m_is_map{map.kind() == Kind::map} {
    if (!m_is_map) wrong_type(map, "a map such as \"key: value\"");
}

Value Fields::find(std::string_view key) {
    m_keys.at(m_count++) = key;
    Value found{m_map.tree(), Value::nothing};
    if (!m_is_map) return found;
    for (auto name = m_map.first(); !name.none(); name = name.next().next()) {
        if (name.text() != key || !name.is_scalar()) continue;
        if (name.was_read()) continue;  // the same key was read by an earlier description
        name.mark_read();
        if (found.none()) found = name.next();
        else
            name.problem("duplicate-key",
                         fmt::format("{} is given twice, keep one of them", quote(key)));
    }
    return found;
}

void Fields::missing(std::string_view key) {
    if (m_is_map) m_map.problem("missing-key", fmt::format("\"{}\" is missing", key));
}

void Fields::done() {
    if (!m_is_map) return;
    for (auto name = m_map.first(); !name.none(); name = name.next().next()) {
        if (name.was_read()) continue;
        if (!name.is_scalar()) {
            name.problem("unknown-key", "a key must be a word");
            continue;
        }
        const std::vector<std::string_view> known{m_keys.begin(),
                                                  m_keys.begin() + static_cast<long>(m_count)};
        auto hint = did_you_mean(name.text(), known);
        if (hint.empty()) hint = fmt::format(", expected one of {}", fmt::join(known, ", "));
        name.problem("unknown-key",
                     fmt::format("{} is not a key here{}", quote(name.text()), hint));
    }
}

void read(const Value& value, std::string_view& out) {
    if (!has_text(value) || (value.kind() == Kind::word && is_stray_boolean(value.text()))) {
        wrong_type(value, value.kind() == Kind::word ? "a text: put quotes around it" : "a text");
        return;
    }
    out = kept_text(value);
}

void read(const Value& value, int& out) {
    const bool bare = value.kind() == Kind::number || value.kind() == Kind::word;
    const auto whole = bare ? parse_whole(value.text()) : std::nullopt;
    if (whole) out = *whole;
    else wrong_type(value, "a whole number such as 8");
}

void read(const Value& value, bool& out) {
    static constexpr std::array<std::string_view, 2> names{"no", "yes"};
    if (const auto index = read_choice(value, names)) out = *index == 1;
}

void read(const Value& value, std::chrono::year_month_day& out) {
    const auto date = has_text(value) ? parse_date(value.text()) : std::nullopt;
    if (date) out = *date;
    else wrong_type(value, "a day that exists, such as 2026-11-20");
}

void read(const Value& value, Counts& out) {
    if (runs_backward(value, "smaller number", parse_counts)) return;
    const bool bare =
        value.kind() == Kind::number || value.kind() == Kind::word || value.kind() == Kind::text;
    const auto counts = bare ? parse_counts(value.text()) : std::nullopt;
    if (!counts) {
        wrong_type(value, "a count such as 8 or 10-15");
        return;
    }
    out = *counts;
    out.written = kept_text(value);
}

void read(const Value& value, Durations& out) {
    if (runs_backward(value, "smaller number", parse_durations)) return;
    read_amount(value, out, "a time such as \"30 s\" or \"20-30 s\"", parse_durations);
}

void read(const Value& value, ClockTimes& out) {
    if (runs_backward(value, "earlier time", parse_clock_times)) return;
    read_amount(value, out, "times of a day such as \"09:00-12:00\", the earlier first",
                parse_clock_times);
}

template <class Unit>
void read(const Value& value, Quantity<Unit>& out) {
    read_amount(value, out, Unit::example, parse_quantity<Unit>);
}
template void read(const Value&, Length&);
template void read(const Value&, Mass&);
template void read(const Value&, Duration&);
template void read(const Value&, Span&);
template void read(const Value&, Age&);
template void read(const Value&, Share&);
template void read(const Value&, PainRating&);
template void read(const Value&, ClockTime&);

std::optional<std::size_t> read_choice(const Value& value,
                                       std::span<const std::string_view> names) {
    if (has_text(value)) {
        const auto found = std::ranges::find(names, value.text());
        if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    }
    std::vector<std::string_view> known{names.begin(), names.end()};
    const auto hint = has_text(value) ? did_you_mean(value.text(), known) : std::string{};
    const auto choice = fmt::format("{}", fmt::join(names, ", "));
    if (value.kind() == Kind::null) {
        value.problem("unknown-name", "a value is missing, expected one of " + choice);
        return {};
    }
    const auto what = value.is_scalar() ? quote(value.text()) : std::string{name_of(value.kind())};
    value.problem("unknown-name", fmt::format("{} is not one of {}{}", what, choice, hint));
    return {};
}

std::optional<std::uint16_t> read_id(const Value& value, std::string_view kind) {
    if (!has_text(value)) {
        wrong_type(value, fmt::format("a known {} id", kind));
        return {};
    }
    const auto* const table = value.tree().ids.at(kind);
    const auto index = table->find(value.text());
    if (index != Id<void>::none) return index;
    const std::vector<std::string_view> known{table->names().begin(), table->names().end()};
    value.problem("unknown-id", fmt::format("{} is not a known {} id{}", quote(value.text()), kind,
                                            did_you_mean(value.text(), known)));
    return {};
}

}  // namespace hamkit
