// What must hold for the numbers that plans and triage go by, and for the dispositions.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "content/check.hpp"

namespace hamkit {

void check_dispositions(const Checked& checked) {
    const auto& list = checked.library.dispositions;
    const auto names = names_of(Disposition{});
    const auto order =
        fmt::format("expected the five dispositions in the order {}", fmt::join(names, ", "));
    for (std::size_t index = 0; index < list.size(); ++index)
        if (static_cast<std::size_t>(list[index].id) != index)
            return checked.at("dispositions.yaml", index).problem("dispositions", order);
    if (list.size() < names.size())
        checked.at("dispositions.yaml").tree().root().problem("dispositions", order);
}

void check_routine(const Checked& checked) {
    const auto& rules = checked.library.routine;
    const auto& place = checked.at("routine.yaml");
    const auto hold = [&](bool holds, std::string_view key, std::string message) {
        if (!holds) place.at(key).problem("range", std::move(message));
    };
    hold(rules.weeks >= 1 && rules.weeks <= rules.most_weeks, "weeks",
         "weeks must be from 1 to most_weeks");
    hold(rules.interim_weeks >= 1, "interim_weeks", "interim_weeks must be at least 1");
    hold(rules.exercises >= 1 && rules.exercises <= rules.most_exercises, "exercises",
         "exercises must be from 1 to most_exercises");
    hold(rules.minutes >= 1, "minutes", "minutes must be at least 1");
    hold(!rules.days.empty(), "days", "a plan needs days");
    hold(rules.weekly_rise.value > 0, "weekly_rise", "weekly_rise must be more than 0 %");
    if (rules.pace.hold_step.value < 1)
        place.at("pace").at("hold_step").problem("range", "hold_step must be at least 1 s");

    const auto& blocks = rules.blocks;
    for (const auto block : {SessionBlock::warm_up, SessionBlock::activation, SessionBlock::glide,
                             SessionBlock::strength, SessionBlock::lift, SessionBlock::release,
                             SessionBlock::mobility, SessionBlock::stretch}) {
        const auto rule = std::ranges::find(blocks, block, &BlockRule::block);
        if (rule == blocks.end()) {
            hold(false, "blocks", fmt::format("the block {} is missing", name_of(block)));
        } else if (rule->at_most < 1) {
            place.at("blocks")
                .at(static_cast<std::size_t>(rule - blocks.begin()))
                .at("at_most")
                .problem("range",
                         fmt::format("the block {} needs at_most of at least 1", name_of(block)));
        }
    }
    const auto late =
        std::ranges::adjacent_find(blocks, std::ranges::greater_equal{}, &BlockRule::block);
    if (late != blocks.end())
        place.at("blocks")
            .at(static_cast<std::size_t>(late - blocks.begin()) + 1)
            .problem("order", "blocks must stand once each, in the order of a session");
}

void check_triage(const Checked& checked) {
    const auto& triage = checked.library.triage;
    const auto& place = checked.at("triage.yaml");
    if (triage.weak < 1 || triage.moderate < triage.weak || triage.strong < triage.moderate)
        place.at("strong").problem("range", "expected 1 <= weak <= moderate <= strong");
    if (triage.possible < 1 || triage.likely < triage.possible)
        place.at("likely").problem("range", "expected 1 <= possible <= likely");
}

}  // namespace hamkit
