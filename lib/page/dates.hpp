#pragma once
// Days as a client reads them.

#include <string>

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

}  // namespace hamkit
