#include "page/calendar.hpp"

#include <fmt/format.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <limits>
#include <map>

#include "page/calendar_event.hpp"
#include "page/calendar_history.hpp"
#include "page/time_zone.hpp"
#include "reading/problem.hpp"

namespace hamkit {
namespace {
using namespace std::chrono;

constexpr std::string_view withdrawn_mark = "CANCELLED:";  // for calendars that overlook STATUS

/// What the UIDs of a person's events have in common. It holds no name, as calendars get shared,
/// and no date, as a moved event must stay the same event. It never changes: every event in every
/// calendar would come twice.
std::string uid_prefix(std::string_view person) {
    return fmt::format("glide-{:016x}-", XXH3_64bits(person.data(), person.size()));
}

std::string whole_description(const Calendar& calendar) {
    auto text = writable(calendar.description);
    const auto alarm = writable(calendar.alarm);
    if (text.find(alarm) == std::string::npos) text += (text.empty() ? "" : "\n") + alarm;
    return text;
}

using Events = std::map<std::string, CalendarEvent, std::less<>>;  // by UID

Events scheduled(const Calendar& calendar, const TimeZone& zone) {
    const CalendarEvent common{.uid = {},
                               .zone = zone.name(),
                               .summary = writable(calendar.summary),
                               .description = whole_description(calendar),
                               .alarm = writable(calendar.alarm),
                               .stamp = sys_days{calendar.stamp}};
    const auto prefix = uid_prefix(calendar.person);
    Events events;
    for (const auto& bout : calendar.bouts) {
        const auto refuse = [&bout](std::string_view why) {
            throw CalendarError{fmt::format("bout {} of stage {} {}", bout.bout, bout.stage, why)};
        };
        const auto year = year_month_day{floor<days>(bout.start)}.year();
        if (year < first_year || year > last_year)
            refuse(fmt::format("is in {}, expected a day from {} to {}", int{year}, int{first_year},
                               int{last_year}));
        if (bout.length < minutes{1}) refuse("takes no time, expected a minute or more");
        auto event = common;
        event.uid = fmt::format("{}{}-{}@hamkit", prefix, bout.stage, bout.bout);
        event.start = zone.instant(bout.start);
        event.end = event.start + bout.length;
        if (!events.try_emplace(event.uid, event).second)
            refuse("is there twice, expected each once");
    }
    return events;
}

CalendarEvent withdrawn(CalendarEvent event, const Calendar& calendar) {
    event.end = std::max(event.end, event.start + minutes{1});  // it may have had none
    event.zone = calendar.zone;
    if (!event.summary.starts_with(withdrawn_mark))
        event.summary = writable(fmt::format("{} {}", withdrawn_mark, event.summary));
    event.alarm.clear();
    event.cancelled = true;
    event.stamp = sys_days{calendar.stamp};
    return event;
}

/// Where `event` stands in the row of its versions.
void continue_from(const CalendarEvent& before, CalendarEvent& event) {
    event.sequence = before.sequence;
    if (says_the_same(before, event)) event.stamp = before.stamp;
    else if (event.sequence < std::numeric_limits<int>::max()) ++event.sequence;
}

}  // namespace

std::string calendar_text(const Calendar& calendar, std::string_view previous) {
    const auto zone = TimeZone::find(calendar.zone);
    if (!zone)
        throw CalendarError{fmt::format("no time zone is called {}{}", quote(calendar.zone),
                                        TimeZone::expected(calendar.zone))};
    CalendarHistory history;
    if (!previous.empty()) history = read_calendar(previous, uid_prefix(calendar.person));

    auto events = scheduled(calendar, *zone);
    for (const auto& [uid, before] : history.events) {
        if (events.contains(uid)) continue;
        if (zone->wall(before.start) < local_days{calendar.first_day})
            history.past_sequence = std::max(history.past_sequence, before.sequence);
        else events.emplace(uid, withdrawn(before, calendar));
    }
    std::vector<CalendarEvent> ordered;
    for (auto& [uid, event] : events) {
        // A day that was missed may be planned again after its event was left out as history.
        event.sequence = history.past_sequence;
        if (const auto before = history.events.find(uid); before != history.events.end())
            continue_from(before->second, event);
        ordered.push_back(event);
    }
    std::ranges::stable_sort(ordered, {}, &CalendarEvent::start);  // by UID already
    return write_calendar(ordered, history.past_sequence, *zone, calendar.first_day);
}

}  // namespace hamkit
