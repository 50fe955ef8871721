#include "page/time_zone.hpp"

#include <vector>

#include "reading/problem.hpp"

extern "C" {
#include <libical/icaltz-util.h>  // the one header of libical that does not say so itself
}

namespace hamkit {
namespace {

/// The name becomes a path under the zone data: nothing that leaves it, none of the files there
/// that follow this machine's own settings, and none that count leap seconds.
bool is_zone_name(std::string_view name) {
    constexpr std::string_view allowed =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-/";
    return !name.empty() && name.front() != '/' &&
           name.find_first_not_of(allowed) == std::string_view::npos && name != "localtime" &&
           name != "posixrules" && !name.starts_with("right/") && !name.starts_with("posix/");
}

/// Takes from an observance (a STANDARD or DAYLIGHT part) what happens after `end`. A rule that
/// goes on beyond it becomes one without an end, as zone data runs out in 2037 and rules do not.
void forget_after(icalcomponent* observance, icaltimetype end) {
    std::vector<icalproperty*> later;
    for (auto* date = icalcomponent_get_first_property(observance, ICAL_RDATE_PROPERTY);
         date != nullptr; date = icalcomponent_get_next_property(observance, ICAL_RDATE_PROPERTY))
        if (icaltime_compare(icalproperty_get_rdate(date).time, end) > 0) later.push_back(date);
    for (auto* date : later) {
        icalcomponent_remove_property(observance, date);
        icalproperty_free(date);
    }
    auto* rule = icalcomponent_get_first_property(observance, ICAL_RRULE_PROPERTY);
    if (rule == nullptr) return;
    auto recurrence = icalproperty_get_rrule(rule);
    if (icaltime_compare(recurrence.until, end) <= 0) return;
    recurrence.until = icaltime_null_time();
    icalproperty_set_rrule(rule, recurrence);
}

}  // namespace

std::optional<TimeZone> TimeZone::find(std::string_view name) {
    if (!is_zone_name(name)) return {};
    std::string kept{name};
    IcalComponent component{icaltzutil_fetch_timezone(kept.c_str())};
    if (component == nullptr) return {};
    IcalZone zone{icaltimezone_new()};
    icaltimezone_set_component(zone.get(), component.release());
    return TimeZone{std::move(kept), std::move(zone)};
}

std::string TimeZone::expected(std::string_view name) {
    std::vector<std::string_view> known{"UTC"};
    const auto* zones = icaltimezone_get_builtin_timezones();
    for (std::size_t index = 0; zones != nullptr && index < zones->num_elements; ++index) {
        auto* zone =
            static_cast<icaltimezone*>(icalarray_element_at(const_cast<icalarray*>(zones), index));
        if (const auto* location = icaltimezone_get_location(zone)) known.emplace_back(location);
    }
    const auto near = did_you_mean(name, known);
    return near.empty() ? ", expected a name such as \"Europe/Berlin\"" : near;
}

std::chrono::seconds TimeZone::offset(std::chrono::sys_seconds instant) const {
    auto time = to_ical(instant);
    return std::chrono::seconds{
        icaltimezone_get_utc_offset_of_utc_time(m_zone.get(), &time, nullptr)};
}

std::chrono::local_seconds TimeZone::wall(std::chrono::sys_seconds instant) const {
    return std::chrono::local_seconds{instant.time_since_epoch() + offset(instant)};
}

std::chrono::sys_seconds TimeZone::instant(std::chrono::local_seconds wall) const {
    const std::chrono::sys_seconds as_utc{wall.time_since_epoch()};
    const auto earlier = as_utc - offset(as_utc - std::chrono::days{1});
    const auto later = as_utc - offset(as_utc + std::chrono::days{1});
    // Where neither offset leads back to the wall time, a clock skips it; the offset of before then
    // names the instant that lies as far behind the change as the wall time is past it.
    return this->wall(earlier) != wall && this->wall(later) == wall ? later : earlier;
}

IcalComponent TimeZone::component(std::chrono::sys_seconds from,
                                  std::chrono::sys_seconds to) const {
    IcalComponent result{icalcomponent_new_clone(icaltimezone_get_component(m_zone.get()))};
    auto* zone = result.get();
    constexpr int keep_the_start_of_rules = 1;
    icaltimezone_truncate_vtimezone(zone, to_ical(from), icaltime_null_time(),
                                    keep_the_start_of_rules);
    const auto end = to_ical(to);
    for (auto parts = icalcomponent_begin_component(zone, ICAL_ANY_COMPONENT);
         auto* part = icalcompiter_deref(&parts);) {
        icalcompiter_next(&parts);  // before the part it stands on goes
        if (icaltime_compare(icalcomponent_get_dtstart(part), end) > 0) {
            icalcomponent_remove_component(zone, part);
            icalcomponent_free(part);
        } else forget_after(part, end);
    }
    // libical's own TZID begins with "/freeassociation.sourceforge.net/", which others do not know.
    icalproperty_set_tzid(icalcomponent_get_first_property(zone, ICAL_TZID_PROPERTY),
                          m_name.c_str());
    auto* location = icalcomponent_get_first_property(zone, ICAL_X_PROPERTY);  // the same again
    icalcomponent_remove_property(zone, location);
    icalproperty_free(location);
    return result;
}

}  // namespace hamkit
