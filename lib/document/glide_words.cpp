#include "document/glide_words.hpp"

#include <fmt/format.h>

namespace hamkit {
namespace {

std::string times(int count) {
    return count == 1 ? "once" : count == 2 ? "twice" : fmt::format("{} times", count);
}

}  // namespace

std::string headline_of(const GlideSchedule& schedule) {
    if (schedule.days.empty())
        return fmt::format("a pause until the end of {}", to_string(*schedule.until));
    const auto& first = schedule.days.front();
    const auto count = times(static_cast<int>(first.times.size()));
    if (!first.date) return fmt::format("{} on the first day", count);
    if (schedule.days.size() == 1) return fmt::format("{} on {}", count, to_string(*first.date));
    return fmt::format("{} a day from {} to {}", count, to_string(*first.date),
                       to_string(*schedule.until));
}

std::string hold_limit(const GlideLadder& ladder) {
    return fmt::format("pause {} at most at the end of each", ladder.hold.value.written);
}

std::string review_of(const GlideSchedule& schedule) {
    return fmt::format(
        "{} {}", to_string(*schedule.review),
        schedule.first_day > schedule.review
            ? "was the day to look back: if it is no better since, see a professional"
            : "is the day to look back: if it is no better by then, see a professional");
}

std::vector<Statement> how_it_goes_on(const Assessment& assessment, const GlideLadder& ladder) {
    std::vector<Statement> rules;
    const auto say = [&](const auto& rule) { rules.push_back({rule.text, rule.provenance}); };
    if (assessment.disposition == Disposition::self_care) {
        say(ladder.step);
        say(ladder.ceiling);
    }
    say(ladder.during);
    say(ladder.settles);
    for (const auto& rule : ladder.rules) say(rule);
    say(ladder.step_back);
    say(ladder.flares);
    say(ladder.gap);
    say(ladder.apart);
    say(ladder.quiet);
    return rules;
}

}  // namespace hamkit
