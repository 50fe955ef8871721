// When in the day bouts are done: what must hold for any hours.

#include "advice/glide_times.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace hamkit {
namespace {

std::string text(const std::vector<int>& times) {
    std::string line;
    for (const auto time : times)
        line += fmt::format("{}{:02}:{:02}", line.empty() ? "" : " ", time / 60, time % 60);
    return line;
}

constexpr int hour = 60;

DayHours from_seven_to_nine() {
    return {.begin = 7 * hour, .end = 21 * hour, .length = 5, .apart = 2 * hour, .busy = {}};
}

bool is_free(int time, const DayHours& hours) {
    return std::ranges::none_of(hours.busy, [&](const DayHours::Busy& busy) {
        for (const int day : {0, 24 * hour})
            if (time < busy.end + day && time + hours.length > busy.begin + day) return true;
        return false;
    });
}

/// The most bouts, up to `wanted`, that fit from `time` on: every time is tried.
int most_that_fit(int wanted, int time, const DayHours& hours) {
    if (wanted == 0) return 0;
    int most = 0;
    for (; time + hours.length <= hours.end && most < wanted; time += 5)
        if (is_free(time, hours))
            most = std::max(most, 1 + most_that_fit(wanted - 1, time + hours.apart, hours));
    return most;
}

/// Numbers that look like chance and are the same in every run.
class Numbers {
public:
    int below(int end) {
        m_state = m_state * 1664525U + 1013904223U;
        return static_cast<int>((m_state >> 8U) % static_cast<unsigned>(end));
    }

private:
    unsigned m_state = 1;
};

}  // namespace

TEST_CASE("bouts are spread over the whole day") {
    CHECK(text(spread(1, from_seven_to_nine())) == "07:00");
    CHECK(text(spread(2, from_seven_to_nine())) == "07:00 20:55");
    CHECK(text(spread(3, from_seven_to_nine())) == "07:00 13:55 20:55");
    CHECK(text(spread(5, from_seven_to_nine())) == "07:00 10:25 13:55 17:25 20:55");
    CHECK(text(spread(0, from_seven_to_nine())).empty());
}

TEST_CASE("a bout ends with the day at the latest") {
    auto hours = from_seven_to_nine();
    hours.end = 7 * hour + 5;
    CHECK(text(spread(2, hours)) == "07:00");
    hours.end = 7 * hour + 4;
    CHECK(text(spread(2, hours)).empty());
    hours.end = 9 * hour + 5;
    CHECK(text(spread(2, hours)) == "07:00 09:00");
    hours.end = 9 * hour + 4;
    CHECK(text(spread(2, hours)) == "07:00");
}

TEST_CASE("nobody sets an alarm for an odd minute") {
    auto hours = from_seven_to_nine();
    hours.begin += 3;
    CHECK(text(spread(1, hours)) == "07:05");
}

TEST_CASE("a bout may end when the busy time begins, and begin when it ends") {
    auto hours = from_seven_to_nine();
    hours.end = 12 * hour;
    hours.busy = {{7 * hour + 5, 10 * hour}};
    CHECK(text(spread(2, hours)) == "07:00 11:55");
    hours.busy = {{7 * hour + 4, 10 * hour}};
    CHECK(text(spread(1, hours)) == "10:00");
    hours.busy = {{7 * hour, 12 * hour}};
    CHECK(text(spread(1, hours)).empty());
}

TEST_CASE("busy times come every day, also past midnight") {
    auto hours = from_seven_to_nine();
    hours.begin = 22 * hour;
    hours.end = 30 * hour;
    hours.busy = {{0, 5 * hour}};
    CHECK(text(spread(2, hours)) == "22:00 29:55");
}

TEST_CASE("times lie in the day, outside of busy hours and apart, in any day") {
    Numbers numbers;
    for (int round = 0; round < 20'000; ++round) {
        DayHours hours;
        hours.begin = numbers.below(24 * hour);
        hours.end = hours.begin + numbers.below(24 * hour + 1);
        hours.length = 1 + numbers.below(30);
        hours.apart = 1 + numbers.below(4 * hour);
        for (int count = numbers.below(4); count > 0; --count) {
            const auto begin = numbers.below(24 * hour - 1);
            hours.busy.push_back({begin, begin + 1 + numbers.below(24 * hour - begin - 1)});
        }
        const auto bouts = 1 + numbers.below(6);
        const auto times = spread(bouts, hours);
        CAPTURE(bouts);
        CAPTURE(hours.begin);
        CAPTURE(hours.end);
        CAPTURE(hours.length);
        CAPTURE(hours.apart);
        CAPTURE(text(times));
        CHECK(static_cast<int>(times.size()) <= bouts);
        for (std::size_t index = 0; index < times.size(); ++index) {
            CHECK(times[index] >= hours.begin);
            CHECK(times[index] + hours.length <= hours.end);
            CHECK(times[index] % 5 == 0);
            CHECK(is_free(times[index], hours));
            if (index > 0) CHECK(times[index] - times[index - 1] >= hours.apart);
        }
    }
}

TEST_CASE("as many bouts as fit are done, and no fewer") {
    Numbers numbers;
    for (int round = 0; round < 3'000; ++round) {
        DayHours hours;
        hours.begin = numbers.below(24 * hour);
        hours.end = hours.begin + numbers.below(4 * hour);
        hours.length = 5 + 5 * numbers.below(3);
        hours.apart = 15 + 5 * numbers.below(12);
        for (int count = numbers.below(3); count > 0; --count) {
            const auto begin = std::min(hours.begin + numbers.below(4 * hour), 24 * hour - 2);
            hours.busy.push_back({begin, std::min(begin + 1 + numbers.below(90), 24 * hour - 1)});
        }
        const auto wanted = 1 + numbers.below(4);
        const auto first = (hours.begin + 4) / 5 * 5;
        CAPTURE(hours.begin);
        CAPTURE(hours.end);
        CAPTURE(hours.length);
        CAPTURE(hours.apart);
        CHECK(static_cast<int>(spread(wanted, hours).size()) ==
              most_that_fit(wanted, first, hours));
    }
}

}  // namespace hamkit
