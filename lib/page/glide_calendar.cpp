#include "page/glide_calendar.hpp"

#include <fmt/format.h>

namespace hamkit {

Calendar glide_calendar(const GlideSchedule& schedule, const Person& person, const Library& library,
                        std::string zone) {
    if (person.client.empty())
        throw CalendarError{"a calendar needs \"client\", so that its events stay the same"};
    if (!schedule.first_day)
        throw CalendarError{"a calendar needs a first day, expected one with --from"};
    const auto& ladder = library.glides;
    const auto& exercise = library.exercises[ladder.exercise.index];
    Calendar calendar;
    calendar.person = std::string{person.client};
    calendar.zone = std::move(zone);
    calendar.summary = fmt::format("Nerve glides: {}", to_string(schedule.bout));
    calendar.description = exercise.position;
    for (const auto step : exercise.steps) calendar.description += fmt::format("\n- {}", step);
    calendar.description += fmt::format("\n{}\n{}", ladder.during.text, ladder.hold.text);
    calendar.alarm = ladder.stop_rule.text;
    calendar.stamp = *schedule.first_day;
    calendar.first_day = schedule.withdrawn.value_or(*schedule.first_day);
    for (const auto& day : schedule.days)
        for (std::size_t bout = 0; bout < day.times.size(); ++bout)
            calendar.bouts.push_back(
                {day.stage, static_cast<int>(bout) + 1,
                 std::chrono::local_days{*day.date} + std::chrono::minutes{day.times[bout]},
                 schedule.bout.length});
    return calendar;
}

}  // namespace hamkit
