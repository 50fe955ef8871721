#pragma once
// When in the day the bouts are done: as far apart as the hours allow.

#include <span>
#include <vector>

namespace hamkit {

/// All in minutes since midnight; `end` may lie past the next.
struct DayHours {
    int begin = 0;
    int end = 0;
    int length = 0;  // of a bout
    int apart = 0;   // from the beginning of one bout to the next, at least
    struct Busy {
        int begin = 0;
        int end = 0;
    };
    std::vector<Busy> busy;  // in any order; each of every day
};

/// The beginnings of up to `bouts` bouts, in order, with the least distance between two of them as
/// large as it can be; fewer where no more fit.
std::vector<int> spread(int bouts, const DayHours& hours);

}  // namespace hamkit
