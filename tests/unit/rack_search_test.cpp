#include "advice/rack_search.hpp"

#include <fmt/format.h>

#include "advice/rack_geometry.hpp"
#include "assess.hpp"

using namespace hamkit;

namespace {

/// A rack whose rungs are at 65, 55 and 40 cm: holes 10, 8 and 5, with others at every 5 cm.
const RackGeometry& rack() {
    static const auto geometry = [] {
        Lifter lifter;
        lifter.lockout = Length{78, {}};
        Rack holes;
        holes.first_hole = Length{20, {}};
        holes.spacing = Length{5, {}};
        return std::get<RackGeometry>(
            measure_rack(lifter, holes, built_in_library().rack_pull, LengthUnit::cm));
    }();
    return geometry;
}

struct Wish {
    bool deeper = false;
    int confirmations = 1;
    std::optional<Mass> load{};
};

RackReading read_log(const std::string& entries, const Wish& wish = {}) {
    const TestPerson test{"rack_log: [" + entries + "]"};
    return read_rack_log(test.person.rack_log, rack(), built_in_library().rack_pull, wish.load);
}

/// The state and the height that comes next, such as "go-lower 55".
std::string next(const std::string& entries, const Wish& wish = {}) {
    auto bounds = bounds_of(rack(), built_in_library().rack_pull, wish.deeper);
    bounds.confirmations = wish.confirmations;
    const auto step = next_step(read_log(entries, wish).search, bounds);
    const std::string state{name_of(step.state)};
    return step.next ? fmt::format("{} {}", state, rack().holes[*step.next].height.value) : state;
}

/// What each entry counts for.
std::string verdicts(const std::string& entries, const Wish& wish = {}) {
    const auto reading = read_log(entries, wish);
    return ids(reading.verdicts, [](RackVerdict verdict) { return std::string{name_of(verdict)}; });
}

std::string fine(const std::string& height) {
    return "{height: " + height + " cm, pain: 0/10, next_morning: settled}, ";
}
std::string hurt(const std::string& height) {
    return "{height: " + height + " cm, pain: 1/10, next_morning: settled}, ";
}

}  // namespace

TEST_CASE("the search begins at a quarter of the pull, then half, then three quarters") {
    CHECK(next("") == "start 65");
    CHECK(next(fine("65")) == "go-lower 55");
    CHECK(next(fine("65") + fine("55")) == "go-lower 40");
    CHECK(next(fine("65") + fine("55") + fine("40")) == "found 40");
}

TEST_CASE("three quarters is low enough unless more is asked for") {
    const auto all = fine("65") + fine("55") + fine("40");
    CHECK(next(all, {.deeper = true}) == "go-lower 35");
    CHECK(next(all + fine("35"), {.deeper = true}) == "go-lower 30");
    CHECK(next(all + fine("35") + fine("30") + fine("25"), {.deeper = true}) == "found 25");
    CHECK(next(all + fine("35")) == "found 35");
}

TEST_CASE("after pain the search goes back to what was fine, and down one hole at a time") {
    CHECK(next(fine("65") + hurt("55")) == "go-higher 65");
    CHECK(next(fine("65") + hurt("55") + fine("65")) == "go-lower 60");
    CHECK(next(fine("65") + hurt("55") + fine("65") + fine("60")) == "found 60");
    CHECK(next(fine("65") + hurt("55") + fine("65") + hurt("60")) == "go-higher 65");
    CHECK(next(fine("65") + hurt("55") + fine("65") + hurt("60") + fine("65")) == "found 65");
}

TEST_CASE("the search never bisects: from half it goes back up, not half of the way") {
    const auto log = fine("65") + fine("55") + hurt("40");
    CHECK(next(log) == "go-higher 55");
    CHECK(next(log + fine("55")) == "go-lower 50");
    CHECK(next(log + fine("55") + fine("50")) == "go-lower 45");
    CHECK(next(log + fine("55") + fine("50") + fine("45")) == "found 45");
}

TEST_CASE("pain at the highest part of the pull ends the search") {
    CHECK(next(hurt("65")) == "stop");
    CHECK(next(hurt("60")) == "go-higher 65");
    CHECK(next(hurt("60") + hurt("65")) == "stop");
    CHECK(next(hurt("65") + fine("70")) == "found 70");
}

TEST_CASE("pain below the lowest place still sends the search up") {
    CHECK(next(fine("65") + fine("55") + fine("40") + hurt("23"), {.deeper = true}) ==
          "go-higher 40");
}

TEST_CASE("no lower place without the morning after") {
    CHECK(next("{height: 65 cm, pain: 0/10}") == "wait");
    CHECK(next("{height: 65 cm, pain: 0/10, next_morning: unknown}") == "wait");
    CHECK(next("{height: 65 cm, pain: 0/10}, {next_morning: settled}") == "go-lower 55");
    CHECK(next("{height: 65 cm, pain: 0/10}, {next_morning: worse}") == "stop");
    CHECK(next(fine("65") + "{height: 55 cm, pain: 0/10}, {next_morning: worse}") ==
          "go-higher 65");
}

TEST_CASE("a later day does not answer for the morning of an earlier one") {
    CHECK(next("{height: 65 cm, pain: 0/10}, " + fine("65")) == "go-lower 55");
    CHECK(next(fine("65") + "{height: 55 cm, pain: 0/10}, " + fine("65")) == "go-lower 55");
}

TEST_CASE("a report belongs to the day it names, whatever stands between") {
    const auto log = [](const char* report) {
        return std::string{"{date: 2026-11-20, height: 65 cm, pain: 0/10}, "} + report;
    };
    CHECK(next(log("{date: 2026-11-20, next_morning: settled}")) == "go-lower 55");
    CHECK(next(log("{date: 2026-11-21, next_morning: settled}")) == "wait");
    CHECK(next(log("{date: 2026-11-20, next_morning: settled}, "
                   "{date: 2026-11-20, next_morning: worse}")) == "stop");
    CHECK(next(log("{date: 2026-11-20, next_morning: worse}, "
                   "{date: 2026-11-20, next_morning: settled}")) == "stop");
}

TEST_CASE("a sign of danger stops the search for good") {
    CHECK(next("{signs: [numbness-leg-foot]}, " + fine("65")) == "stop");
    CHECK(next(fine("65") + "{signs: [radiates-to-calf]}, " + fine("65")) == "stop");
    CHECK(next("{height: 65 cm, pain: 0/10, form: broken, signs: [foot-drop]}") == "stop");
    CHECK(next(fine("65") + "{signs: [tight-hip-flexors]}") == "go-lower 55");
}

TEST_CASE("a height needs as many good days as the content asks for") {
    const Wish two{.confirmations = 2};
    CHECK(next(fine("65"), two) == "repeat 65");
    CHECK(next(fine("65") + fine("65"), two) == "go-lower 55");
    CHECK(next(fine("65") + fine("65") + fine("55"), two) == "repeat 55");
    CHECK(next(fine("65") + fine("65") + fine("55") + fine("65"), two) == "repeat 55");
    CHECK(next(fine("65") + fine("65") + hurt("55") + fine("65"), two) == "repeat 65");
}

TEST_CASE("fine sets with broken form count neither way, pain does") {
    CHECK(verdicts("{height: 65 cm, pain: 0/10, form: broken, next_morning: settled}, "
                   "{height: 65 cm, pain: 5/10, form: broken}") == "broken-form painful");
    CHECK(next("{height: 65 cm, pain: 0/10, form: broken, next_morning: settled}") == "start 65");
    CHECK(verdicts("{height: 65 cm, pain: 0/10, form: kept, next_morning: settled}") ==
          "tolerated");
}

TEST_CASE("fine sets with another weight count neither way, pain does with any") {
    const Wish fifty{.load = Mass{50, {}}};
    const auto set = [&](const char* load, const char* pain) {
        return verdicts(
            fmt::format("{{height: 65 cm, pain: {}, load: {}, next_morning: settled}}", pain, load),
            fifty);
    };
    CHECK(set("50 kg", "0/10") == "tolerated");
    CHECK(set("49 kg", "0/10") == "tolerated");
    CHECK(set("48.9 kg", "0/10") == "other-load");
    CHECK(set("51 kg", "0/10") == "tolerated");
    CHECK(set("51.1 kg", "0/10") == "other-load");
    CHECK(set("110 lb", "0/10") == "tolerated");
    CHECK(set("20 kg", "1/10") == "painful");
    CHECK(set("51.1 kg", "1/10") == "painful");
}

TEST_CASE("of two new heights in a day only the higher one counts") {
    const std::string two =
        "{date: 2026-11-20, height: 65 cm, pain: 0/10, next_morning: settled}, "
        "{date: 2026-11-20, height: 55 cm, pain: 0/10, next_morning: settled}";
    CHECK(verdicts(two) == "tolerated same-day");
    CHECK(next(two) == "go-lower 55");
    CHECK(verdicts(fine("65") + two) == "tolerated same-day tolerated");
}

TEST_CASE("of a day that hurt the highest set that hurt counts, and no set that was fine") {
    const std::string day =
        "{date: 2026-11-20, height: 70 cm, pain: 0/10, next_morning: settled}, "
        "{date: 2026-11-20, height: 55 cm, pain: 2/10}, "
        "{date: 2026-11-20, height: 60 cm, pain: 1/10}";
    CHECK(verdicts(day) == "same-day painful painful");
    CHECK(next(day) == "go-higher 65");
}

TEST_CASE("a worse morning is laid to the lowest set of the day") {
    const std::string day =
        "{date: 2026-11-20, height: 65 cm, pain: 0/10}, "
        "{date: 2026-11-20, height: 60 cm, pain: 0/10, next_morning: worse}";
    CHECK(verdicts(day) == "same-day painful");
    CHECK(next(day) == "go-higher 65");
}

TEST_CASE("where the log contradicts itself the pain counts") {
    const auto log = fine("40") + hurt("55");
    CHECK(next(log) == "go-higher 65");
    CHECK(next(log + fine("40")) == "go-higher 65");
    CHECK(verdicts(log + fine("40")) == "tolerated painful doubtful");
}

TEST_CASE("a height between two holes counts as the safer of the two") {
    CHECK(next(fine("62")) == "go-lower 55");          // as 65 cm
    CHECK(read_log(fine("62")).search.lowest == 8U);   // holes[8] is at 65 cm
    CHECK(read_log(hurt("62")).search.painful == 7U);  // and holes[7] at 60 cm
    CHECK(verdicts(fine("76.9")) == "off-rack");
    CHECK(next(fine("76.9")) == "start 65");
}
