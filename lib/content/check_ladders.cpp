// What must hold in the rack ladder and the glide ladder for their searches to be safe.

#include <algorithm>
#include <string>

#include "content/check.hpp"

namespace hamkit {

namespace {

/// `hold(condition, key, message)` reports at `key` what does not hold.
auto holder(const Value& place) {
    return [place](bool holds, std::string_view key, std::string message) {
        if (!holds) place.at(key).problem("range", std::move(message));
    };
}

}  // namespace

void check_rack_ladder(const Checked& checked) {
    const auto& ladder = checked.library.rack_pull;
    const auto hold = holder(checked.at("rack-pull.yaml"));
    constexpr double whole = 100;
    const auto rising = [](const auto& items, auto share) {
        return std::ranges::adjacent_find(items, std::ranges::greater_equal{}, share) ==
               items.end();
    };
    const auto range_of = [](const Rung& rung) { return rung.range.value; };
    hold(!ladder.rungs.empty() && rising(ladder.rungs, range_of) &&
             ladder.rungs.front().range.value > 0 && ladder.rungs.back().range.value < whole,
         "rungs", "rungs must go from the highest pins down, their ranges between 0 % and 100 %");
    const auto up_to = [](const Landmark& landmark) { return landmark.up_to.value; };
    hold(!ladder.landmarks.empty() && rising(ladder.landmarks, up_to) &&
             ladder.landmarks.back().up_to.value == whole,
         "landmarks", "landmarks must go from the highest down, the last up to 100 %");
    hold(ladder.confirmations.value >= 1, "confirmations", "confirmations must be at least 1");
    hold(ladder.start_load.value.value > 0 && ladder.start_load.value <= ladder.load.value,
         "start_load", "expected 0 % < start_load <= load");
    hold(ladder.load.value.value <= whole, "load",
         "expected load <= 100 %: never more than from the floor");
    hold(ladder.lockout.value > ladder.lockout_error.value && ladder.lockout.value.value < whole,
         "lockout", "lockout must be more than its error, and less than 100 %");
    hold(ladder.smallest_plate.value.value > 0 &&
             ladder.smallest_plate.value <= ladder.plate_diameter.value &&
             ladder.plate_diameter.value <= ladder.largest_plate.value,
         "plate_diameter", "expected 0 cm < smallest_plate <= plate_diameter <= largest_plate");
    hold(ladder.shortest.value < ladder.tallest.value, "shortest", "expected shortest < tallest");
    hold(!ladder.stop_signs.empty(), "stop_signs", "some finding must stop the search");
}

void check_glide_ladder(const Checked& checked) {
    const auto& ladder = checked.library.glides;
    const auto hold = holder(checked.at("nerve-glides.yaml"));
    hold(ladder.start.value >= 1 && ladder.start.value <= ladder.ceiling.value, "start",
         "expected 1 <= start <= ceiling");
    hold(ladder.step.value >= 1, "step", "step must be at least 1");
    hold(ladder.step_back.value >= 1, "step_back", "step_back must be at least 1");
    hold(ladder.flares.value >= 1, "flares", "flares must be at least 1");
    hold(ladder.reps.value >= 1, "reps", "a bout needs at least 1 rep");
    hold(ladder.hold.value.value > 0, "hold", "a hold needs some time");
    hold(ladder.gap.value.value > 0, "gap", "gap must be longer than nothing");
    hold(ladder.pause.value.value > 0, "pause", "pause must be longer than nothing");
    hold(ladder.review.value.value > 0, "review", "review must be longer than nothing");
    hold(ladder.apart.value.value > 0, "apart", "apart must be longer than nothing");
    hold(ladder.sleep.value > ladder.wake.value, "sleep", "the day must begin before it ends");
    hold(!ladder.stop_signs.empty(), "stop_signs", "some finding must stop the schedule");
}

}  // namespace hamkit
