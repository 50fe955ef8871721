#pragma once
// A time zone of the system's zone data: which instant a wall time is, and its VTIMEZONE.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "page/ical.hpp"

namespace hamkit {

class TimeZone {
public:
    /// The zone of an IANA name such as "Europe/Berlin" or "UTC"; nothing when there is none.
    static std::optional<TimeZone> find(std::string_view name);
    /// What would have been right: `, did you mean "Europe/Berlin"?` or an example.
    static std::string expected(std::string_view name);

    const std::string& name() const { return m_name; }

    /// A wall time that a clock skips is moved forward by what is skipped; of one that comes twice
    /// the first is meant.
    std::chrono::sys_seconds instant(std::chrono::local_seconds wall) const;
    std::chrono::local_seconds wall(std::chrono::sys_seconds instant) const;

    /// The VTIMEZONE that is right between two instants, with the plain name as its TZID.
    IcalComponent component(std::chrono::sys_seconds from, std::chrono::sys_seconds to) const;

private:
    TimeZone(std::string name, IcalZone zone) : m_name{std::move(name)}, m_zone{std::move(zone)} {}
    std::chrono::seconds offset(std::chrono::sys_seconds instant) const;  // ahead of UTC

    std::string m_name;
    IcalZone m_zone;
};

}  // namespace hamkit
