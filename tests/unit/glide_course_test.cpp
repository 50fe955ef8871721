// How many bouts a day the log of glides allows, day by day.

#include "advice/glide_course.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "assess.hpp"

using namespace hamkit;

namespace {

const GlideLadder& ladder() { return built_in_library().glides; }

/// Entries of a log, in YAML flow style, one a line.
TestPerson person(const std::string& log) { return TestPerson{"glide_log: [" + log + "]"}; }

GlideCourse course(std::span<const GlideEntry> log) {
    GlideCourse course{ladder()};
    for (const auto& day : read_glide_log(log, ladder())) course.add(day, ladder());
    return course;
}

/// Where a log leads, such as "advance 2" or "stop".
std::string after(const GlideCourse& course) {
    return course.state == GlideState::stop
               ? "stop"
               : fmt::format("{} {}", name_of(course.state), course.level);
}
std::string after(const std::string& log) {
    const auto test = person(log);
    return after(course(test.person.glide_log));
}
/// The same on a later day without glides in between.
std::string after(const std::string& log, Text today) {
    const auto test = person(log);
    auto made = course(test.person.glide_log);
    made.wait_until(*parse_date(today), ladder());
    return after(made);
}

/// Good days one after another from November 1 on, as many bouts as were due.
std::string good_days(int days) {
    std::string log;
    for (int day = 1; day <= days; ++day)
        log +=
            fmt::format("{{date: 2026-11-{:02}, done: {}, during: 0/10, next_morning: settled}}, ",
                        day, std::min(day, 5));
    return log;
}

}  // namespace

TEST_CASE("nothing done yet means the start: once a day") { CHECK(after("") == "start 1"); }

TEST_CASE("a tolerated day brings one bout more") {
    CHECK(after(good_days(1)) == "advance 2");
    CHECK(after(good_days(2)) == "advance 3");
}

TEST_CASE("five bouts a day are the most") {
    CHECK(after(good_days(4)) == "advance 5");
    CHECK(after(good_days(5)) == "hold 5");
    CHECK(after(good_days(20)) == "hold 5");
}

TEST_CASE("no report of the next morning does not count as a good day") {
    CHECK(after("{date: 2026-11-20, done: 1, during: 0/10}") == "hold 1");
    CHECK(after("{date: 2026-11-20, done: 1, during: 0/10, next_morning: unknown}") == "hold 1");
}

TEST_CASE("the report may come later, in an entry of its own") {
    CHECK(after("{date: 2026-11-20, done: 1, during: 0/10}, "
                "{date: 2026-11-20, next_morning: settled}") == "advance 2");
    CHECK(after("{date: 2026-11-20, done: 1, during: 0/10}, "
                "{date: 2026-11-20, next_morning: worse}") == "wait 1");
}

TEST_CASE("a pull of 2/10 is tolerated, 3/10 is not") {
    CHECK(after("{date: 2026-11-20, done: 1, during: 2/10, next_morning: settled}") == "advance 2");
    CHECK(after("{date: 2026-11-20, done: 1, during: 2.1/10, next_morning: settled}") == "wait 1");
    CHECK(after("{date: 2026-11-20, done: 1, during: 3/10, next_morning: settled}") == "wait 1");
}

TEST_CASE("settling within 10 minutes is tolerated, 11 minutes are not") {
    const auto settled_after = [](Text time) {
        return after(
            fmt::format("{{date: 2026-11-20, done: 1, during: 0/10, settled_after: {}, "
                        "next_morning: settled}}",
                        time));
    };
    CHECK(settled_after("10 min") == "advance 2");
    CHECK(settled_after("600 s") == "advance 2");
    CHECK(settled_after("601 s") == "wait 1");
    CHECK(settled_after("11 min") == "wait 1");
}

TEST_CASE("pain that spreads down the leg makes a good day a bad one") {
    CHECK(after(good_days(2) + "{date: 2026-11-03, done: 3, during: 0/10, next_morning: settled, "
                               "signs: [radiates-to-calf]}") == "step-back 2");
}

TEST_CASE("a flare steps back by one bout, on the lowest level it pauses") {
    CHECK(after(good_days(4) + "{date: 2026-11-05, done: 5, during: 4/10}") == "step-back 4");
    CHECK(after(good_days(1) + "{date: 2026-11-02, done: 2, during: 4/10}") == "step-back 1");
    CHECK(after("{date: 2026-11-01, done: 1, during: 4/10}") == "wait 1");
}

TEST_CASE("a pause leaves one day out") {
    const std::string flare = "{date: 2026-11-01, done: 1, during: 4/10}";
    CHECK(after(flare, "2026-11-02") == "wait 1");
    CHECK(after(flare, "2026-11-03") == "hold 1");
}

TEST_CASE("a day of the pause that was used earns nothing") {
    const std::string flare = "{date: 2026-11-01, done: 1, during: 4/10}, ";
    CHECK(after(flare + "{date: 2026-11-02, done: 1, during: 0/10, next_morning: settled}") ==
          "hold 1");
    CHECK(after(flare + "{date: 2026-11-03, done: 1, during: 0/10, next_morning: settled}") ==
          "advance 2");
}

TEST_CASE("one flare goes on, two in a row stop") {
    const auto bad = [](int day) {
        return fmt::format("{{date: 2026-11-{:02}, done: 1, during: 4/10}}, ", day);
    };
    const auto good = [](int day) {
        return fmt::format(
            "{{date: 2026-11-{:02}, done: 1, during: 0/10, next_morning: settled}}, ", day);
    };
    CHECK(after(bad(1)) == "wait 1");
    CHECK(after(bad(1) + bad(3)) == "stop");
    CHECK(after(bad(1) + good(3) + bad(4)) == "step-back 1");
    // a day nobody reported on is not a good one in between
    CHECK(after(bad(1) + "{date: 2026-11-03, done: 1, during: 0/10}, " + bad(4)) == "stop");
}

TEST_CASE("two bad days stop even with a gap in between") {
    CHECK(after("{date: 2026-11-01, done: 1, during: 4/10}, "
                "{date: 2026-11-20, done: 1, during: 4/10}") == "stop");
}

TEST_CASE("what stopped stays stopped, whatever comes after") {
    const std::string sign = "{date: 2026-11-01, done: 1, during: 0/10, signs: [foot-drop]}, ";
    CHECK(after(sign) == "stop");
    CHECK(after(sign + "{date: 2026-11-02, done: 1, during: 0/10, next_morning: settled}") ==
          "stop");
    CHECK(after(sign, "2026-12-24") == "stop");
}

TEST_CASE("each sign of danger stops, also on a day without glides") {
    for (const auto sign : ladder().stop_signs) {
        const auto id = built_in_library().findings[sign.index].id;
        CHECK_MESSAGE(after(fmt::format("{{date: 2026-11-01, signs: [{}]}}", id)) == "stop", id);
        CHECK_MESSAGE(after(good_days(3) + fmt::format("{{date: 2026-11-04, done: 0, signs: [{}]}}",
                                                       id)) == "stop",
                      id);
    }
}

TEST_CASE("after two days without glides the ladder goes on, after three it starts again") {
    CHECK(after(good_days(3), "2026-11-06") == "advance 4");
    CHECK(after(good_days(3), "2026-11-07") == "start 1");
    CHECK(after(good_days(3) +
                "{date: 2026-11-06, done: 4, during: 0/10, next_morning: settled}") == "advance 5");
    CHECK(after(good_days(3) +
                "{date: 2026-11-07, done: 4, during: 0/10, next_morning: settled}") == "advance 2");
}

TEST_CASE("days with 0 bouts are days without glides") {
    CHECK(after(good_days(3) + "{date: 2026-11-04, done: 0}, {date: 2026-11-05, done: 0}, "
                               "{date: 2026-11-06, done: 0}",
                "2026-11-07") == "start 1");
}

TEST_CASE("missed bouts bring no more, and extra ones neither") {
    CHECK(after(good_days(2) +
                "{date: 2026-11-03, done: 2, during: 0/10, next_morning: settled}") == "hold 3");
    CHECK(after(good_days(2) +
                "{date: 2026-11-03, done: 3, during: 0/10, next_morning: settled}") == "advance 4");
    CHECK(after(good_days(2) +
                "{date: 2026-11-03, done: 9, during: 0/10, next_morning: settled}") == "advance 4");
}

TEST_CASE("good news of a day without glides earns nothing") {
    CHECK(after("{date: 2026-11-01, done: 1, during: 0/10}, "
                "{date: 2026-11-02, next_morning: settled}") == "hold 1");
}

TEST_CASE("bad news of a day without glides counts for the glides before") {
    CHECK(after(good_days(2) + "{date: 2026-11-03, next_morning: worse}") == "step-back 2");
    CHECK(after(good_days(2) + "{date: 2026-11-03, signs: [radiates-to-foot]}") == "step-back 2");
    CHECK(after("{date: 2026-11-01, done: 1, during: 0/10}, "
                "{date: 2026-11-02, next_morning: worse}") == "wait 1");
    SUBCASE("up to the third day after them") {
        CHECK(after(good_days(2) + "{date: 2026-11-05, next_morning: worse}") == "step-back 2");
        CHECK(after(good_days(2) + "{date: 2026-11-06, next_morning: worse}") == "advance 3");
    }
    SUBCASE("but not twice") {
        CHECK(after(good_days(2) + "{date: 2026-11-03, done: 3, during: 4/10}, "
                                   "{date: 2026-11-04, next_morning: worse}, "
                                   "{date: 2026-11-05, next_morning: worse}") == "step-back 2");
    }
    SUBCASE("and with a bad day after it they are two") {
        CHECK(after(good_days(2) + "{date: 2026-11-03, next_morning: worse}, "
                                   "{date: 2026-11-04, done: 2, during: 4/10}") == "stop");
    }
    SUBCASE("and a pause lasts past the day of the report") {
        const std::string log =
            "{date: 2026-11-01, done: 1, during: 0/10}, {date: 2026-11-03, next_morning: worse}";
        CHECK(after(log, "2026-11-03") == "wait 1");
        CHECK(after(log, "2026-11-04") == "hold 1");
    }
    SUBCASE("and before the first glides there is nothing to count for") {
        CHECK(after("{date: 2026-11-01, next_morning: worse}") == "start 1");
    }
}

TEST_CASE("of two entries of one day the least that was done and the worst that was felt count") {
    const auto test = person(
        "{date: 2026-11-02, done: 3, during: 0/10, next_morning: settled}, "
        "{date: 2026-11-02, done: 2, during: 4/10, next_morning: settled}, "
        "{date: 2026-11-01, done: 1, during: 0/10, next_morning: settled}, "
        "{date: 2026-11-01, next_morning: worse}");
    const auto days = read_glide_log(test.person.glide_log, ladder());
    REQUIRE(days.size() == 2);
    CHECK(to_string(days[0].date) == "2026-11-01");
    CHECK(days[0].done == 1);
    CHECK(days[0].outcome == GlideReport::Outcome::flare);
    CHECK(days[1].done == 2);
    CHECK(days[1].outcome == GlideReport::Outcome::flare);
}

TEST_CASE("the same log gives the same answer in any order of its entries") {
    const auto test = person(
        "{date: 2026-11-01, done: 1, during: 0/10, next_morning: settled}, "
        "{date: 2026-11-02, done: 2, during: 1/10}, {date: 2026-11-02, next_morning: settled}, "
        "{date: 2026-11-03, done: 3, during: 3/10}, {date: 2026-11-04, done: 2, during: 0/10}, "
        "{date: 2026-11-04, next_morning: settled}, {date: 2026-11-05, next_morning: worse}");
    std::vector<std::size_t> order(test.person.glide_log.size());
    for (std::size_t index = 0; index < order.size(); ++index) order[index] = index;
    const auto want = after(course(test.person.glide_log));
    CHECK(want == "step-back 2");
    do {
        std::vector<GlideEntry> log;
        for (const auto index : order) log.push_back(test.person.glide_log[index]);
        if (after(course(log)) != want) FAIL_CHECK("another order gave " << after(course(log)));
    } while (std::ranges::next_permutation(order).found);
}

TEST_CASE("a day may be one entry or several that tell its parts") {
    const std::string before = good_days(2);
    const auto whole = after(before +
                             "{date: 2026-11-03, done: 3, during: 1/10, settled_after: 5 min, "
                             "signs: [radiates-to-calf], next_morning: settled}");
    CHECK(whole == "step-back 2");
    CHECK(whole ==
          after(before + "{date: 2026-11-03, done: 3, during: 1/10, settled_after: 5 min}, "
                         "{date: 2026-11-03, signs: [radiates-to-calf]}, "
                         "{date: 2026-11-03, next_morning: settled}"));
    CHECK(after(before + "{date: 2026-11-03, done: 3, during: 1/10, next_morning: settled}") ==
          after(before + "{date: 2026-11-03, next_morning: settled}, "
                         "{date: 2026-11-03, done: 3, during: 1/10}, "
                         "{date: 2026-11-03, done: 3, during: 1/10}"));
}

TEST_CASE("pain above 5 while gliding stops for good, up to that it is a bad day") {
    CHECK(after("{date: 2026-11-20, done: 1, during: 5/10, next_morning: settled}") == "wait 1");
    CHECK(after("{date: 2026-11-20, done: 1, during: 6/10, next_morning: settled}") == "stop");
}
