#include "reading/quantity.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>
#include <span>

namespace hamkit {
namespace {

struct Scale {
    std::string_view unit;
    double factor;  // base units in one of these
};

// Definitions, not measurements: 1 in = 2.54 cm and 1 lb = 0.45359237 kg exactly.
constexpr std::array<Scale, 4> centimetres{{{"cm", 1}, {"mm", 0.1}, {"m", 100}, {"in", 2.54}}};
constexpr std::array<Scale, 2> kilograms{{{"kg", 1}, {"lb", 0.45359237}}};
constexpr std::array<Scale, 3> times{{{"s", 1}, {"min", 60}, {"h", 3600}}};
constexpr std::array<Scale, 4> spans{
    {{"weeks", 1}, {"week", 1}, {"days", 1.0 / 7}, {"day", 1.0 / 7}}};
constexpr std::array<Scale, 2> years{{{"years", 1}, {"year", 1}}};
constexpr std::array<Scale, 1> percents{{{"%", 1}}};

template <class Unit>
std::span<const Scale> scales();
template <>
std::span<const Scale> scales<Centimetre>() {
    return centimetres;
}
template <>
std::span<const Scale> scales<Kilogram>() {
    return kilograms;
}
template <>
std::span<const Scale> scales<Second>() {
    return times;
}
template <>
std::span<const Scale> scales<Week>() {
    return spans;
}
template <>
std::span<const Scale> scales<Year>() {
    return years;
}
template <>
std::span<const Scale> scales<Percent>() {
    return percents;
}

/// "12", "0.5" or "12.25": digits and at most one point; no sign, exponent or leading zero.
std::optional<double> parse_decimal(std::string_view text) {
    constexpr std::size_t longest = 12;
    const auto point = text.find('.');
    const auto whole = text.substr(0, point);
    if (text.size() > longest || !parse_whole(whole)) return {};
    if (point != std::string_view::npos) {
        const auto part = text.substr(point + 1);
        if (part.empty() || part.find_first_not_of("0123456789") != std::string_view::npos)
            return {};
    }
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// The number and the unit of "172 cm" or "172cm".
struct Parts {
    std::string_view number;
    std::string_view unit;
};
Parts split_unit(std::string_view text) {
    const auto end = std::min(text.find_first_not_of("0123456789.-"), text.size());
    auto unit = text.substr(end);
    if (unit.starts_with(' ')) unit.remove_prefix(1);
    return {text.substr(0, end), unit};
}

std::optional<double> factor_of(std::span<const Scale> known, std::string_view unit) {
    for (const auto& scale : known)
        if (scale.unit == unit) return scale.factor;
    return {};
}

}  // namespace

std::optional<int> parse_whole(std::string_view text) {
    constexpr std::size_t longest = 6;
    if (text.empty() || text.size() > longest) return {};
    if (text.find_first_not_of("0123456789") != std::string_view::npos) return {};
    if (text.size() > 1 && text.front() == '0')
        return {};  // 010 is 8 to some readers and 10 to others
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

template <class Unit>
std::optional<Quantity<Unit>> parse_quantity(std::string_view text) {
    const auto [number, unit] = split_unit(text);
    const auto value = parse_decimal(number);
    const auto factor = factor_of(scales<Unit>(), unit);
    if (!value || !factor) return {};
    return Quantity<Unit>{*value * *factor, text};
}

template <>
std::optional<PainRating> parse_quantity<Rating>(std::string_view text) {
    constexpr std::string_view out_of = "/10";
    if (!text.ends_with(out_of)) return {};
    const auto value = parse_decimal(text.substr(0, text.size() - out_of.size()));
    if (!value || *value > Rating::most) return {};
    return PainRating{*value, text};
}

/// "07:00" to "23:59": two digits, a colon, two digits.
template <>
std::optional<ClockTime> parse_quantity<MinuteOfDay>(std::string_view text) {
    constexpr int hours = 24;
    constexpr int minutes = 60;
    const auto digits = [](std::string_view part) {
        return part.size() == 2 && part.find_first_not_of("0123456789") == std::string_view::npos
                   ? (part[0] - '0') * 10 + (part[1] - '0')
                   : hours * minutes;
    };
    if (text.size() != 5 || text[2] != ':') return {};
    const auto hour = digits(text.substr(0, 2));
    const auto minute = digits(text.substr(3));
    if (hour >= hours || minute >= minutes) return {};
    return ClockTime{static_cast<double>(hour * minutes + minute), text};
}

template std::optional<Length> parse_quantity<Centimetre>(std::string_view);
template std::optional<Mass> parse_quantity<Kilogram>(std::string_view);
template std::optional<Duration> parse_quantity<Second>(std::string_view);
template std::optional<Span> parse_quantity<Week>(std::string_view);
template std::optional<Age> parse_quantity<Year>(std::string_view);
template std::optional<Share> parse_quantity<Percent>(std::string_view);

std::optional<Counts> parse_counts(std::string_view text) {
    const auto dash = text.find('-');
    const auto low = parse_whole(text.substr(0, dash));
    const auto high = dash == std::string_view::npos ? low : parse_whole(text.substr(dash + 1));
    if (!low || !high || *low > *high) return {};
    return Counts{*low, *high, text};
}

std::optional<Durations> parse_durations(std::string_view text) {
    const auto [number, unit] = split_unit(text);
    const auto dash = number.find('-');
    const auto low = parse_decimal(number.substr(0, dash));
    const auto high = dash == std::string_view::npos ? low : parse_decimal(number.substr(dash + 1));
    const auto factor = factor_of(scales<Second>(), unit);
    if (!low || !high || !factor || *low > *high) return {};
    return Durations{{*low * *factor, {}}, {*high * *factor, {}}, text};
}

std::optional<ClockTimes> parse_clock_times(std::string_view text) {
    const auto dash = text.find('-');
    if (dash == std::string_view::npos) return {};
    const auto low = parse_quantity<MinuteOfDay>(text.substr(0, dash));
    const auto high = parse_quantity<MinuteOfDay>(text.substr(dash + 1));
    if (!low || !high || low->value >= high->value) return {};
    return ClockTimes{{low->value, {}}, {high->value, {}}, text};
}

namespace {

constexpr std::string_view whole_pattern = "(0|[1-9][0-9]{0,5})";
constexpr std::string_view decimal_pattern = "(0|[1-9][0-9]{0,5})([.][0-9]+)?";
constexpr std::string_view clock_pattern = "([01][0-9]|2[0-3]):[0-5][0-9]";

std::string unit_pattern(std::span<const Scale> known) {
    std::string units;
    for (const auto& scale : known)
        units += fmt::format("{}{}", units.empty() ? "" : "|", scale.unit);
    return fmt::format(" ?({})", units);
}

}  // namespace

template <class Unit>
std::string quantity_pattern() {
    return fmt::format("^{}{}$", decimal_pattern, unit_pattern(scales<Unit>()));
}
template <>
std::string quantity_pattern<Rating>() {
    return fmt::format("^{}/10$", decimal_pattern);
}
template <>
std::string quantity_pattern<MinuteOfDay>() {
    return fmt::format("^{}$", clock_pattern);
}
template std::string quantity_pattern<Centimetre>();
template std::string quantity_pattern<Kilogram>();
template std::string quantity_pattern<Second>();
template std::string quantity_pattern<Week>();
template std::string quantity_pattern<Year>();
template std::string quantity_pattern<Percent>();

std::string counts_pattern() { return fmt::format("^{0}(-{0})?$", whole_pattern); }
std::string durations_pattern() {
    return fmt::format("^{0}(-{0})?{1}$", decimal_pattern, unit_pattern(scales<Second>()));
}
std::string clock_times_pattern() { return fmt::format("^{0}-{0}$", clock_pattern); }

std::string to_string(Length length, LengthUnit unit) {
    const auto number = fmt::format(
        "{:.1f}", unit == LengthUnit::cm ? length.value : length.value / centimetres.back().factor);
    const auto whole = number.ends_with(".0") ? number.substr(0, number.size() - 2) : number;
    return fmt::format("{} {}", whole, unit == LengthUnit::cm ? "cm" : "in");
}

std::string limit_text(Mass mass, Mass like) {
    constexpr double hair = 1e-9;  // half of 220 lb is 110 lb, not 109
    const bool pounds = like.written.ends_with("lb");
    const auto amount = pounds ? mass.value / kilograms.back().factor : mass.value;
    return fmt::format("{} {}", static_cast<long>(std::floor(amount + hair)), pounds ? "lb" : "kg");
}

std::chrono::days whole_days(Span span) {
    constexpr int week = 7;
    return std::chrono::days{std::lround(span.value * week)};
}

std::string clock_text(int minutes) {
    return fmt::format("{:02}:{:02}", minutes / 60 % 24, minutes % 60);
}

std::optional<std::chrono::year_month_day> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
    const auto number = [&](std::size_t at, std::size_t size) {
        int value = 0;
        const auto* const begin = text.data() + at;
        const auto [end, error] = std::from_chars(begin, begin + size, value);
        return error == std::errc{} && end == begin + size && text[at] != '-' ? value : -1;
    };
    const auto year = number(0, 4);
    const auto month = number(5, 2);
    const auto day = number(8, 2);
    constexpr int earliest = 1900;
    constexpr int latest = 2999;  // dates worked out from it keep four digits
    if (year < earliest || year > latest || month < 0 || day < 0) return {};
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok()) return {};
    return date;
}

std::string to_string(std::chrono::year_month_day date) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

}  // namespace hamkit
