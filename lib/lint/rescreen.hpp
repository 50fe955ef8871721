#pragma once
// The day of the screening in a worked example, moved on: questions that are new were never asked
// of it.

#include <chrono>
#include <string>

namespace hamkit {

/// The person file with `screened` on the later of its own day and `day`; the same text where it
/// has none.
std::string rescreened(std::string_view person, std::chrono::year_month_day day);

}  // namespace hamkit
