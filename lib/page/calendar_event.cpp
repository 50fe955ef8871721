#include "page/calendar_event.hpp"

#include <algorithm>
#include <tuple>

namespace hamkit {
namespace {
using namespace std::chrono;

void add_time(icalcomponent* component, icalproperty* property, const TimeZone& zone) {
    icalproperty_add_parameter(property, icalparameter_new_tzid(zone.name().c_str()));
    icalcomponent_add_property(component, property);
}

IcalComponent vevent(const CalendarEvent& event, const TimeZone& zone) {
    IcalComponent result{icalcomponent_new_vevent()};
    auto* component = result.get();
    const auto add = [component](icalproperty* property) {
        icalcomponent_add_property(component, property);
    };
    add(icalproperty_new_uid(event.uid.c_str()));
    add(icalproperty_new_dtstamp(to_ical(event.stamp)));
    add_time(component, icalproperty_new_dtstart(to_ical(zone.wall(event.start))), zone);
    const auto end = zone.wall(event.end);
    // Of a wall time that comes twice only the first can be said with a zone.
    if (zone.instant(end) != event.end) add(icalproperty_new_dtend(to_ical(event.end)));
    else add_time(component, icalproperty_new_dtend(to_ical(end)), zone);
    add(icalproperty_new_summary(event.summary.c_str()));
    add(icalproperty_new_description(event.description.c_str()));
    add(icalproperty_new_status(event.cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    add(icalproperty_new_sequence(event.sequence));
    if (event.alarm.empty()) return result;

    auto* alarm = icalcomponent_new_valarm();
    icalcomponent_add_component(component, alarm);
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_description(event.alarm.c_str()));
    icalcomponent_add_property(alarm, icalproperty_new_trigger(icaltriggertype_from_int(0)));
    return result;
}
}  // namespace

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r\n";
    const auto first = text.find_first_not_of(space);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

std::string writable(std::string_view text) {
    std::string kept;
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x20 ? c != 0x7F : c == '\n' || c == '\t') kept += c;
    return std::string{trimmed(kept)};
}

bool says_the_same(const CalendarEvent& one, const CalendarEvent& other) {
    const auto said = [](const CalendarEvent& event) {
        return std::tie(event.start, event.end, event.zone, event.summary, event.description,
                        event.alarm, event.cancelled);
    };
    return said(one) == said(other);
}

std::string write_calendar(const std::vector<CalendarEvent>& events, int past_sequence,
                           const TimeZone& zone, std::chrono::sys_days around) {
    const IcalComponent calendar{icalcomponent_new_vcalendar()};
    const auto add = [&calendar](icalproperty* property) {
        icalcomponent_add_property(calendar.get(), property);
    };
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid("-//hamkit//glide-schedule//EN"));
    add(icalproperty_new_calscale("GREGORIAN"));
    // No METHOD: this is a file to import, not a message between an organizer and guests.
    if (past_sequence > 0) {
        auto* past = icalproperty_new_x(std::to_string(past_sequence).c_str());
        icalproperty_set_x_name(past, past_sequence_property);
        add(past);
    }

    sys_seconds first = around;
    sys_seconds last = around;
    if (!events.empty()) {
        first = std::ranges::min(events, {}, &CalendarEvent::start).start;
        last = std::ranges::max(events, {}, &CalendarEvent::end).end;
    }
    // From the turn of a year, so that the text of the zone stays the same for months, and not the
    // last one: libical drops a rule that ended before, even if nothing has come after it.
    const year_month_day day{floor<days>(first)};
    const sys_days from{(day.year() - years{2}) / December / 31};
    icalcomponent_add_component(calendar.get(), zone.component(from, last + years{1}).release());
    for (const auto& event : events)
        icalcomponent_add_component(calendar.get(), vevent(event, zone).release());
    return IcalText{icalcomponent_as_ical_string_r(calendar.get())}.get();
}

}  // namespace hamkit
