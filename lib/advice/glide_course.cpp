#include "advice/glide_course.hpp"

#include <algorithm>

namespace hamkit {
namespace {

std::chrono::sys_days day_of(Date date) { return std::chrono::sys_days{date}; }

bool any_of(const std::vector<Id<Finding>>& signs, List<Id<Finding>> those) {
    return std::ranges::any_of(
        signs, [&](Id<Finding> sign) { return std::ranges::find(those, sign) != those.end(); });
}

}  // namespace

std::vector<GlideReport> read_glide_log(std::span<const GlideEntry> log,
                                        const GlideLadder& ladder) {
    using enum GlideReport::Outcome;
    std::vector<const GlideEntry*> entries;
    entries.reserve(log.size());
    for (const auto& entry : log) entries.push_back(&entry);
    std::ranges::stable_sort(entries, {}, [](const GlideEntry* entry) { return entry->date; });

    std::vector<GlideReport> days;
    for (std::size_t first = 0; first < entries.size();) {
        auto& day = days.emplace_back();
        day.date = entries[first]->date;
        std::optional<int> done;
        bool flare = false;
        auto morning = NextMorning::unknown;
        for (; first < entries.size() && entries[first]->date == day.date; ++first) {
            const auto& entry = *entries[first];
            if (entry.done) done = done ? std::min(*done, *entry.done) : entry.done;
            flare = flare || (entry.during && *entry.during > ladder.during.value) ||
                    (entry.settled_after && *entry.settled_after > ladder.settles.value) ||
                    any_of(entry.signs, ladder.spread_signs);
            day.stops = day.stops || any_of(entry.signs, ladder.stop_signs) ||
                        (entry.during && *entry.during > ladder.severe.value);
            morning = std::max(morning, entry.next_morning.value_or(NextMorning::unknown));
        }
        day.done = done.value_or(0);
        day.outcome = flare || morning == NextMorning::worse ? GlideReport::Outcome::flare
                      : morning == NextMorning::settled      ? tolerated
                                                             : open;
    }
    return days;
}

void GlideCourse::add(const GlideReport& day, const GlideLadder& ladder) {
    if (day.stops) {
        state = GlideState::stop;
        sign = true;
    }
    if (state == GlideState::stop) return;
    if (day.done == 0) {
        if (!is_news(day, ladder)) return;
        outcome = day.outcome;
        return flare(day, ladder);
    }
    bridge_gap(day.date, ladder);
    if (!first) first = day.date;
    in_pause = not_before && day.date < *not_before;
    last = day.date;
    outcome = day.outcome;
    not_before.reset();
    ++days;
    new_start = false;
    if (outcome == GlideReport::Outcome::flare) return flare(day, ladder);
    const auto before = level;
    const bool tolerated = outcome == GlideReport::Outcome::tolerated;
    if (tolerated) flares = 0;
    // more than was due earns no more, and less than the whole dose or a day of a pause nothing
    whole_dose = day.done >= level && !in_pause;
    if (tolerated && whole_dose) level = std::min(ladder.ceiling.value, level + ladder.step.value);
    state = level > before ? GlideState::advance : GlideState::hold;
}

bool GlideCourse::is_news(const GlideReport& day, const GlideLadder& ladder) const {
    return day.done == 0 && day.outcome == GlideReport::Outcome::flare &&
           outcome != GlideReport::Outcome::flare && last &&
           day_of(day.date) - day_of(*last) <= whole_days(ladder.gap.value);
}

void GlideCourse::flare(const GlideReport& day, const GlideLadder& ladder) {
    if (++flares >= ladder.flares.value) {
        state = GlideState::stop;
    } else if (level > ladder.start.value) {
        level = std::max(ladder.start.value, level - ladder.step_back.value);
        state = GlideState::step_back;
    } else {
        const std::chrono::days next{1};
        not_before =
            std::max(day_of(*last) + whole_days(ladder.pause.value), day_of(day.date)) + next;
        state = GlideState::wait;
    }
}

void GlideCourse::wait_until(Date today, const GlideLadder& ladder) {
    if (state == GlideState::stop) return;
    if (state == GlideState::wait && today >= *not_before) {
        not_before.reset();
        state = GlideState::hold;
    }
    bridge_gap(today, ladder);
}

void GlideCourse::bridge_gap(Date day, const GlideLadder& ladder) {
    if (!last || day_of(day) - day_of(*last) <= whole_days(ladder.gap.value)) return;
    level = ladder.start.value;
    state = GlideState::start;
    new_start = true;
    not_before.reset();
}

}  // namespace hamkit
