#pragma once
// A morning belongs to a later day than what was done the day before.

#include <optional>
#include <span>
#include <vector>

#include "document/next_morning.hpp"

namespace hamkit {

/// Whether an entry tells of a good morning that has not come by `today`.
template <class Entry>
bool tells_of_tomorrow(const Entry& entry, std::optional<Date> today) {
    return today && entry.date == *today && entry.next_morning == NextMorning::settled;
}

/// The log with what nobody can know yet taken out. A worse morning is kept, since whoever is worse
/// already will be so tomorrow.
template <class Entry>
std::vector<Entry> without_mornings_to_come(std::span<const Entry> log, std::optional<Date> today) {
    std::vector<Entry> known{log.begin(), log.end()};
    for (auto& entry : known)
        if (tells_of_tomorrow(entry, today)) entry.next_morning = NextMorning::unknown;
    return known;
}

constexpr const char* morning_to_come =
    "The morning after today has not come yet. Tell how it was tomorrow.";

}  // namespace hamkit
