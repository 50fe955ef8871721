#pragma once
// A schedule of nerve glides as a calendar.

#include "document/glide_schedule.hpp"
#include "page/calendar.hpp"

namespace hamkit {

/// Throws CalendarError when the person has no client id or the schedule no first day: events could
/// not be told apart from run to run.
Calendar glide_calendar(const GlideSchedule&, const Person&, const Library&, std::string zone);

}  // namespace hamkit
