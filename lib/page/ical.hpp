#pragma once
// What libical hands out, each with an owner, and its times as those of <chrono>.

#include <libical/ical.h>

#include <chrono>
#include <memory>
#include <optional>
#include <type_traits>

namespace hamkit {

struct IcalFree {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
    void operator()(icaltimezone* zone) const { icaltimezone_free(zone, 1); }
    void operator()(char* text) const { icalmemory_free_buffer(text); }
};
using IcalComponent = std::unique_ptr<icalcomponent, IcalFree>;
using IcalZone = std::unique_ptr<icaltimezone, IcalFree>;
using IcalText = std::unique_ptr<char, IcalFree>;

/// Times are read and written in these years only. What zone files say of later ones,
/// libical 3.0.16 gets wrong for a dozen zones such as Australia/Lord_Howe.
constexpr std::chrono::year first_year{1970};
constexpr std::chrono::year last_year{2037};

/// The fields of a UTC or wall time; nothing when there is no such time in these years.
/// (icaltime_as_timet would take any fields and hold them for UTC.)
inline std::optional<std::chrono::seconds> since_1970(const icaltimetype& time) {
    using namespace std::chrono;
    const year_month_day day{year{time.year}, month{static_cast<unsigned>(time.month)},
                             std::chrono::day{static_cast<unsigned>(time.day)}};
    const auto in = [](int value, int end) { return value >= 0 && value < end; };
    if (!day.ok() || day.year() < first_year || day.year() > last_year) return {};
    if (!in(time.hour, 24) || !in(time.minute, 60) || !in(time.second, 60)) return {};
    return local_days{day}.time_since_epoch() + hours{time.hour} + minutes{time.minute} +
           seconds{time.second};
}

/// Marked as UTC, unless it is a `local_time`: that is a wall time of no zone yet.
template <class Clock>
icaltimetype to_ical(std::chrono::time_point<Clock, std::chrono::seconds> time) {
    using namespace std::chrono;
    const auto midnight = floor<days>(time);
    const year_month_day day{local_days{midnight.time_since_epoch()}};
    const hh_mm_ss clock{time - midnight};
    auto result = icaltime_null_time();
    result.year = static_cast<int>(day.year());
    result.month = static_cast<int>(static_cast<unsigned>(day.month()));
    result.day = static_cast<int>(static_cast<unsigned>(day.day()));
    result.hour = static_cast<int>(clock.hours().count());
    result.minute = static_cast<int>(clock.minutes().count());
    result.second = static_cast<int>(clock.seconds().count());
    if constexpr (!std::is_same_v<Clock, local_t>) result.zone = icaltimezone_get_utc_timezone();
    return result;
}

}  // namespace hamkit
