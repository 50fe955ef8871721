#pragma once
// A calendar of glides to test with, and how its text is read back.

#include <doctest/doctest.h>

#include <string>

#include "page/calendar.hpp"
#include "page/ical.hpp"

namespace hamkit {
using namespace std::chrono;

inline local_seconds at(year_month_day day, int hour, int minute = 0) {
    return local_days{day} + hours{hour} + minutes{minute};
}

/// Three bouts on two days, 10 minutes each.
inline Calendar example() {
    return {.person = "jane-d",
            .zone = "Europe/Berlin",
            .summary = "Nerve glides",
            .description = "Twenty slow glides.",
            .alarm = "Stop if the leg tingles",
            .stamp = 2026y / November / 20,
            .first_day = 2026y / November / 21,
            .bouts = {{1, 1, at(2026y / November / 21, 8), 10min},
                      {2, 1, at(2026y / November / 22, 8), 10min},
                      {2, 2, at(2026y / November / 22, 18), 10min}}};
}

inline std::string complaint(const Calendar& calendar, std::string_view previous = "") {
    try {
        calendar_text(calendar, previous);
    } catch (const CalendarError& error) {
        return error.what();
    }
    return "";
}

/// The value of the `nth` property called `name`, as libical reads it; of an alarm when `alarm`.
inline std::string value(const std::string& text, icalproperty_kind name, std::size_t nth = 0,
                         bool alarm = false) {
    const IcalComponent calendar{icalparser_parse_string(text.c_str())};
    REQUIRE(calendar != nullptr);
    auto* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    while (nth-- > 0)
        event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    REQUIRE(event != nullptr);
    if (alarm) event = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT);
    auto* property = event == nullptr ? nullptr : icalcomponent_get_first_property(event, name);
    if (property == nullptr) return "(none)";
    auto* found = icalproperty_get_value(property);
    if (icalvalue_isa(found) == ICAL_TEXT_VALUE) return icalvalue_get_text(found);
    return IcalText{icalproperty_get_value_as_string_r(property)}.get();
}

inline std::size_t count(std::string_view text, std::string_view part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
    return found;
}

}  // namespace hamkit
