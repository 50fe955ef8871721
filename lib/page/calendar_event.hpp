#pragma once
// One event of a calendar of glides: as data, and written as a VEVENT.

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "page/time_zone.hpp"

namespace hamkit {

struct CalendarEvent {
    std::string uid;
    std::chrono::sys_seconds start{};
    std::chrono::sys_seconds end{};
    std::string zone;  // name of the zone its start is written in
    std::string summary;
    std::string description;
    std::string alarm;  // empty: none
    bool cancelled = false;
    int sequence = 0;
    std::chrono::sys_seconds stamp{};
};

/// Whether two events are the same for whoever reads them.
bool says_the_same(const CalendarEvent& one, const CalendarEvent& other);

/// The property of a calendar that keeps CalendarHistory::past_sequence, when it is not 0.
constexpr const char* past_sequence_property = "X-HAMKIT-PAST-SEQUENCE";

/// A whole iCalendar file of `events`, which are all in `zone`; `around` is a day that the
/// VTIMEZONE is right for when there are no events.
std::string write_calendar(const std::vector<CalendarEvent>& events, int past_sequence,
                           const TimeZone& zone, std::chrono::sys_days around);

/// `text` without space at its ends.
std::string_view trimmed(std::string_view text);

/// `text` without what does not survive writing and reading: control characters other than line
/// ends and tabs, and space at its ends.
std::string writable(std::string_view text);

}  // namespace hamkit
