#pragma once
// Amounts with their unit in the text: "172 cm", "4/10", "20-30 s". Nothing is ever guessed: a bare
// number where a unit belongs is a fault. The only place where units are converted.

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace hamkit {

/// A measured amount: `value` in the base unit of `Unit`, and the text it was written as ("68 in").
template <class Unit>
struct Quantity {
    double value = 0;
    std::string_view written;

    auto operator<=>(const Quantity& other) const { return value <=> other.value; }
    bool operator==(const Quantity& other) const { return value == other.value; }
};

// Units. `example` shows in messages what would be right.
struct Centimetre {
    static constexpr std::string_view example = "a length such as \"172 cm\" or \"68 in\"";
};
struct Kilogram {
    static constexpr std::string_view example = "a weight such as \"100 kg\" or \"220 lb\"";
};
struct Second {
    static constexpr std::string_view example = "a time such as \"30 s\" or \"2 min\"";
};
struct Week {
    static constexpr std::string_view example = "a time such as \"6 weeks\" or \"10 days\"";
};
struct Year {
    static constexpr std::string_view example = "an age such as \"35 years\"";
};
struct Percent {
    static constexpr std::string_view example = "a share such as \"50 %\"";
};
struct Rating {
    static constexpr std::string_view example = "a rating from \"0/10\" to \"10/10\"";
    static constexpr int most = 10;
};

struct MinuteOfDay {
    static constexpr std::string_view example = "a time of day such as \"07:00\"";
};

using Length = Quantity<Centimetre>;
using Mass = Quantity<Kilogram>;
using Duration = Quantity<Second>;
using Span = Quantity<Week>;
using Age = Quantity<Year>;
using Share = Quantity<Percent>;
using PainRating = Quantity<Rating>;
using ClockTime = Quantity<MinuteOfDay>;  // minutes since midnight

/// The amount `text` stands for, in the unit's base; nothing when the text has no or another unit.
template <class Unit>
std::optional<Quantity<Unit>> parse_quantity(std::string_view text);

/// A count or an amount that may lie between two limits: "10-15", "20-30 s", "12". Only the range
/// as a whole is `written`.
template <class Amount>
struct Range {
    Amount low{};
    Amount high{};
    std::string_view written;

    bool given() const { return !written.empty(); }
    bool operator==(const Range& other) const { return low == other.low && high == other.high; }
};
using Counts = Range<int>;
using Durations = Range<Duration>;
using ClockTimes = Range<ClockTime>;

std::optional<Counts> parse_counts(std::string_view text);
std::optional<Durations> parse_durations(std::string_view text);
/// "09:00-12:00".
std::optional<ClockTimes> parse_clock_times(std::string_view text);

// The regular expressions of what the above take, for JSON Schemas. They cannot tell which of two
// numbers is the smaller.
template <class Unit>
std::string quantity_pattern();
std::string counts_pattern();
std::string durations_pattern();
std::string clock_times_pattern();

/// Lengths are printed in one of these: "62.5 cm" or "24.6 in", to a tenth.
enum class LengthUnit : std::uint8_t { cm, in };
inline std::span<const std::string_view> names_of(LengthUnit) {
    static constexpr std::array<std::string_view, 2> names{"cm", "in"};
    return names;
}
std::string to_string(Length, LengthUnit);
/// "50 kg" or "110 lb", in the unit of `like`; rounded down to whole ones, since it is a limit.
std::string limit_text(Mass, Mass like);
std::chrono::days whole_days(Span);
/// "07:00"; from 24 h on it begins again.
std::string clock_text(int minutes);

/// A whole number without sign, spaces or leading zeros, at most six digits.
std::optional<int> parse_whole(std::string_view text);

/// A day as YYYY-MM-DD that exists in the calendar.
std::optional<std::chrono::year_month_day> parse_date(std::string_view text);
std::string to_string(std::chrono::year_month_day);

}  // namespace hamkit
