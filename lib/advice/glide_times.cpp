#include "advice/glide_times.hpp"

#include <algorithm>

namespace hamkit {
namespace {

constexpr int grid = 5;  // minutes: nobody sets an alarm for 09:03
constexpr int whole_day = 24 * 60;

int next_on_grid(int time) { return (time + grid - 1) / grid * grid; }

/// The first moment from `time` on at which a whole bout is free; past `end` when there is none.
int next_free(int time, const DayHours& hours) {
    time = next_on_grid(time);
    for (bool moved = true; moved;) {
        moved = false;
        for (const auto& busy : hours.busy)
            for (const int day : {0, whole_day})
                if (time < busy.end + day && time + hours.length > busy.begin + day) {
                    time = next_on_grid(busy.end + day);
                    moved = true;
                }
    }
    return time;
}

std::vector<int> as_early_as_possible(int bouts, int apart, const DayHours& hours) {
    std::vector<int> times;
    for (int time = hours.begin; static_cast<int>(times.size()) < bouts; time += apart) {
        time = next_free(time, hours);
        if (time + hours.length > hours.end) break;
        times.push_back(time);
    }
    return times;
}

/// The last moment up to `time` at which a whole bout is free; before `begin` when there is none.
int last_free(int time, const DayHours& hours) {
    time = time / grid * grid;
    while (time >= hours.begin && next_free(time, hours) != time) time -= grid;
    return time;
}

/// The first stays, the last moves to the end of the day, and those between to even distances, as
/// far as they can without coming closer than `apart` to the next.
void even_out(std::vector<int>& times, int apart, const DayHours& hours) {
    auto latest = hours.end - hours.length;
    for (auto index = times.size() - 1; index > 0; --index) {
        const auto steps = static_cast<int>(index);
        const bool last = index + 1 == times.size();
        const auto even =
            last ? latest : times[0] + (times[index + 1] - times[0]) * steps / (steps + 1);
        times[index] = std::max(times[index], last_free(std::min(even, latest), hours));
        latest = times[index] - apart;
    }
}

}  // namespace

std::vector<int> spread(int bouts, const DayHours& hours) {
    auto best = as_early_as_possible(bouts, hours.apart, hours);
    auto best_apart = hours.apart;
    for (int apart = next_on_grid(hours.apart); apart <= hours.end - hours.begin; apart += grid) {
        auto times = as_early_as_possible(bouts, apart, hours);
        if (times.size() < best.size()) break;
        best = std::move(times);
        best_apart = apart;
    }
    if (!best.empty()) even_out(best, best_apart, hours);
    return best;
}

}  // namespace hamkit
