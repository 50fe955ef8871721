#include "page/calendar_history.hpp"

#include <simdjson.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>
#include <vector>

#include "page/calendar.hpp"
#include "page/time_zone.hpp"
#include "reading/text.hpp"

namespace hamkit {
namespace {
using namespace std::chrono;

/// `text` with its folded lines made whole again and without carriage returns.
std::string unfolded(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto next = at + 1 < text.size() ? text[at + 1] : '\0';
        if (text[at] == '\n' && (next == ' ' || next == '\t')) ++at;
        else if (text[at] != '\r') result += text[at];
    }
    return result;
}

/// Whether unfolded `text` is one component, and every part of it ends where it should. libical
/// makes do with a file that is cut short, and complains on stderr where there are more ends than
/// begins.
bool is_one_component(std::string_view text) {
    std::vector<std::string_view> open;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        const auto line = text.substr(start, end - start);
        const auto colon = std::min(line.find_first_of(":;"), line.size());
        std::string name{trimmed(line.substr(0, colon))};
        for (char& c : name)
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        if (name == "BEGIN" || name == "END") {
            const auto part = trimmed(line.substr(colon));  // ":VEVENT"
            if (!part.starts_with(':')) return false;
            if (name == "BEGIN") open.push_back(part);
            else if (open.empty() || open.back() != part) return false;
            else open.pop_back();
        }
        if (open.empty()) return end == text.size();
        start = end + 1;
    }
    return false;
}

/// The first value of a property, if it is of this kind: libical's getters take any value for
/// theirs, and a file may say "UID;VALUE=INTEGER:5".
icalvalue* value_of(icalcomponent* component, icalproperty_kind property, icalvalue_kind kind) {
    auto* found = icalcomponent_get_first_property(component, property);
    auto* value = found == nullptr ? nullptr : icalproperty_get_value(found);
    return value != nullptr && icalvalue_isa(value) == kind ? value : nullptr;
}

std::string text_of(icalcomponent* component, icalproperty_kind property) {
    auto* value = value_of(component, property, ICAL_TEXT_VALUE);
    const char* text = value == nullptr ? nullptr : icalvalue_get_text(value);
    if (text == nullptr) return {};
    // libical takes a backslash and the first byte of a character behind it for an escape.
    return simdjson::validate_utf8(text, std::strlen(text)) ? writable(text) : "";
}

int count_of(icalvalue* value) {
    return value == nullptr ? 0 : std::max(0, icalvalue_get_integer(value));
}

/// The TZID of the first value of a property; empty when there is none.
std::string zone_of(icalcomponent* component, icalproperty_kind property) {
    auto* found = icalcomponent_get_first_property(component, property);
    auto* zone =
        found == nullptr ? nullptr : icalproperty_get_first_parameter(found, ICAL_TZID_PARAMETER);
    const char* name = zone == nullptr ? nullptr : icalparameter_get_tzid(zone);
    return name == nullptr ? "" : name;
}

/// Zones by name, each looked up once.
using Zones = std::map<std::string, std::optional<TimeZone>, std::less<>>;

sys_seconds instant_of(icalcomponent* component, icalproperty_kind property, Zones& zones) {
    auto* value = value_of(component, property, ICAL_DATETIME_VALUE);
    if (value == nullptr) return {};
    const auto time = icalvalue_get_datetime(value);
    const auto fields = since_1970(time);
    if (!fields) return {};
    if (icaltime_is_utc(time)) return sys_seconds{*fields};
    const auto name = zone_of(component, property);
    auto known = zones.find(name);
    if (known == zones.end()) known = zones.emplace(name, TimeZone::find(name)).first;
    const auto& zone = known->second;
    return zone ? zone->instant(local_seconds{*fields}) : sys_seconds{};
}

CalendarEvent read_event(icalcomponent* component, Zones& zones) {
    CalendarEvent event;
    event.uid = text_of(component, ICAL_UID_PROPERTY);
    event.start = instant_of(component, ICAL_DTSTART_PROPERTY, zones);
    event.end = instant_of(component, ICAL_DTEND_PROPERTY, zones);
    event.zone = zone_of(component, ICAL_DTSTART_PROPERTY);
    event.summary = text_of(component, ICAL_SUMMARY_PROPERTY);
    event.description = text_of(component, ICAL_DESCRIPTION_PROPERTY);
    if (auto* alarm = icalcomponent_get_first_component(component, ICAL_VALARM_COMPONENT))
        event.alarm = text_of(alarm, ICAL_DESCRIPTION_PROPERTY);
    auto* status = value_of(component, ICAL_STATUS_PROPERTY, ICAL_STATUS_VALUE);
    event.cancelled = status != nullptr && icalvalue_get_status(status) == ICAL_STATUS_CANCELLED;
    event.sequence = count_of(value_of(component, ICAL_SEQUENCE_PROPERTY, ICAL_INTEGER_VALUE));
    event.stamp = instant_of(component, ICAL_DTSTAMP_PROPERTY, zones);
    return event;
}

/// Our own property of a calendar, as X- properties have no type to ask for.
int read_past_sequence(icalcomponent* calendar) {
    for (auto* found = icalcomponent_get_first_property(calendar, ICAL_X_PROPERTY);
         found != nullptr; found = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY)) {
        const char* name = icalproperty_get_x_name(found);
        if (name == nullptr || std::string_view{name} != past_sequence_property) continue;
        const IcalText digits{icalproperty_get_value_as_string_r(found)};
        int sequence = 0;
        if (digits != nullptr)
            std::from_chars(digits.get(), digits.get() + std::strlen(digits.get()), sequence);
        return std::max(0, sequence);
    }
    return 0;
}

}  // namespace

CalendarHistory read_calendar(std::string_view text, std::string_view uid_prefix) {
    constexpr std::size_t most = 4U << 20U;  // four years of five bouts a day are below it
    if (text.size() > most)
        throw CalendarError{
            "the previous calendar is larger than 4 MiB, expected what an earlier run wrote"};
    const auto whole = unfolded(trimmed(without_bom(text)));
    const bool is_readable = simdjson::validate_utf8(whole.data(), whole.size()) &&
                             whole.find('\0') == std::string::npos && is_one_component(whole) &&
                             whole.ends_with("\nEND:VCALENDAR");
    const IcalComponent calendar{is_readable ? icalparser_parse_string(whole.c_str()) : nullptr};
    if (calendar == nullptr || icalcomponent_isa(calendar.get()) != ICAL_VCALENDAR_COMPONENT)
        throw CalendarError{
            "the previous calendar is not one whole iCalendar file, "
            "expected what an earlier run wrote, from BEGIN:VCALENDAR to END:VCALENDAR"};

    CalendarHistory history;
    Zones zones;
    history.past_sequence = read_past_sequence(calendar.get());
    for (auto parts = icalcomponent_begin_component(calendar.get(), ICAL_VEVENT_COMPONENT);
         auto* part = icalcompiter_deref(&parts); icalcompiter_next(&parts)) {
        if (!text_of(part, ICAL_UID_PROPERTY).starts_with(uid_prefix)) continue;
        auto event = read_event(part, zones);
        auto& known = history.events.try_emplace(event.uid, event).first->second;
        if (event.sequence > known.sequence) known = std::move(event);  // the later of two
    }
    return history;
}

}  // namespace hamkit
