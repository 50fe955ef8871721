// What must hold in the rack ladder and the glide ladder for their searches to be safe.

#include <algorithm>

#include "content/check.hpp"

namespace hamkit {

void check_rack_ladder(const RackLadder& ladder, const Value& place) {
    const auto fault = [&](std::string message) { place.problem("range", std::move(message)); };
    constexpr double whole = 100;
    const auto rising = [](const auto& items, auto share) {
        return std::ranges::adjacent_find(items, std::ranges::greater_equal{}, share) ==
               items.end();
    };
    const auto range_of = [](const Rung& rung) { return rung.range.value; };
    if (ladder.rungs.empty() || !rising(ladder.rungs, range_of) ||
        ladder.rungs.front().range.value <= 0 || ladder.rungs.back().range.value >= whole)
        fault("rungs must go from the highest pins down, their ranges between 0 % and 100 %");
    const auto up_to = [](const Landmark& landmark) { return landmark.up_to.value; };
    if (ladder.landmarks.empty() || !rising(ladder.landmarks, up_to) ||
        ladder.landmarks.back().up_to.value != whole)
        fault("landmarks must go from the highest down, the last up to 100 %");
    if (ladder.confirmations.value < 1) fault("confirmations must be at least 1");
    if (ladder.start_load.value.value <= 0 || ladder.start_load.value > ladder.load.value ||
        ladder.load.value.value > whole)
        fault("expected 0 % < start_load <= load <= 100 %: never more than from the floor");
    if (ladder.lockout.value <= ladder.lockout_error.value || ladder.lockout.value.value >= whole)
        fault("lockout must be more than its error, and less than 100 %");
    if (ladder.smallest_plate.value.value <= 0 ||
        ladder.smallest_plate.value > ladder.plate_diameter.value ||
        ladder.plate_diameter.value > ladder.largest_plate.value)
        fault("expected 0 cm < smallest_plate <= plate_diameter <= largest_plate");
    if (ladder.shortest.value >= ladder.tallest.value) fault("expected shortest < tallest");
    if (ladder.stop_signs.empty()) fault("some finding must stop the search");
}

void check_glide_ladder(const GlideLadder& ladder, const Value& place) {
    const auto fault = [&](std::string message) { place.problem("range", std::move(message)); };
    if (ladder.start.value < 1 || ladder.step.value < 1 ||
        ladder.start.value > ladder.ceiling.value)
        fault("expected 1 <= start <= ceiling and a step of at least 1");
    if (ladder.step_back.value < 1 || ladder.flares.value < 1)
        fault("step_back and flares must be at least 1");
    if (ladder.reps.value < 1 || ladder.hold.value.value <= 0)
        fault("a bout needs at least 1 rep, a hold some time");
    if (ladder.gap.value.value <= 0 || ladder.pause.value.value <= 0 ||
        ladder.review.value.value <= 0 || ladder.apart.value.value <= 0)
        fault("gap, pause, review and apart must be longer than nothing");
    if (ladder.sleep.value <= ladder.wake.value) fault("the day must begin before it ends");
    if (ladder.stop_signs.empty()) fault("some finding must stop the schedule");
}

}  // namespace hamkit
