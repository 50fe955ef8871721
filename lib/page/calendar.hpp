#pragma once
// Bouts of nerve glides as one iCalendar file (RFC 5545) that may be imported again and again: an
// event keeps its UID from run to run, and what is no longer planned is cancelled, not forgotten.

#include <chrono>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace hamkit {

/// Why there can be no calendar: a finished sentence without a full stop.
struct CalendarError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One bout of glides on a day.
struct CalendarBout {
    int stage = 0;  // the how-manieth day of glides, from 1: the same from run to run
    int bout = 0;   // within the day, from 1
    /// Wall time in the zone. A time that a clock skips is moved forward by what is skipped, and of
    /// a time that comes twice the first is meant.
    std::chrono::local_seconds start{};
    std::chrono::minutes length{};  // at least 1, as time passes: no longer when a clock is put on
};

struct Calendar {
    std::string person;       // whose it is; only a hash of it is written
    std::string zone;         // "Europe/Berlin", "UTC"
    std::string summary;      // of every event
    std::string description;  // of every event; lines end with \n
    std::string alarm;  // the stop rule in one line: what the alarm says; also ends the description
    std::chrono::year_month_day stamp;  // day of the decision: DTSTAMP of what is new or changed
    std::chrono::year_month_day first_day;  // what began before is history: left out
    std::vector<CalendarBout> bouts;        // no two of the same stage and bout
};

/// iCalendar text: CRLF, folded at 75 octets, events ordered by start, then UID. Control characters
/// and space around texts are dropped.
///
/// `previous` is what an earlier run wrote, or empty. An event that says the same as it did there
/// keeps its SEQUENCE and DTSTAMP, one that changed gets the next SEQUENCE. Events of this person
/// which are no bouts any more are cancelled, those of anybody else are left out.
///
/// Throws CalendarError when the zone is unknown, when `previous` is no calendar, or when a bout
/// comes twice, takes no time or is not in the years 1970 to 2037.
std::string calendar_text(const Calendar& calendar, std::string_view previous);

}  // namespace hamkit
