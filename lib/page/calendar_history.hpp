#pragma once
// What an earlier run wrote: its events, read back from a file that anybody may have edited since.

#include <map>
#include <string>
#include <string_view>

#include "page/calendar_event.hpp"

namespace hamkit {

/// What an earlier run knew about a person's events.
struct CalendarHistory {
    std::map<std::string, CalendarEvent, std::less<>> events;  // by UID
    int past_sequence = 0;  // the highest of the events that have been left out since
};

/// The events of `text`, a whole iCalendar file, whose UID starts with `uid_prefix`. Times that no
/// known zone explains are 1970. Throws CalendarError when it is no such file.
CalendarHistory read_calendar(std::string_view text, std::string_view uid_prefix);

}  // namespace hamkit
