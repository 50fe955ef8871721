#pragma once
// Days as a client reads them.

#include <string>
#include <string_view>

#include "content/routine_rules.hpp"
#include "document/next_morning.hpp"

namespace hamkit {

/// "Mon".
std::string short_name(Weekday);
/// "23 Nov".
std::string short_date(Date);
/// "Mon 23 Nov".
std::string date_with_weekday(Date);
/// "Mon 23 Nov 2026".
std::string full_date(Date);

/// `text` with each day in it ("2026-11-23") as "Mon 23 Nov".
std::string with_weekdays(std::string_view text);

}  // namespace hamkit
