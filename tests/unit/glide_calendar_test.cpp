// A schedule of glides as a calendar: what is written, and what a next run withdraws.

#include "page/glide_calendar.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "advice/glide_schedule.hpp"
#include "assess.hpp"
#include "page/calendar.hpp"

using namespace hamkit;

namespace {

const std::string kim = "client: kim\n" + screened("burning: yes, recent-onset: yes") +
                        "\nglides: {leg: left, wake: 07:00, sleep: 22:00}\nglide_log:"
                        "\n  - {date: 2026-11-20, done: 1, during: 0/10, next_morning: settled}";

struct Run {
    explicit Run(const std::string& yaml, Text from = "") : test{yaml} {
        triage(test.person, built_in_library(), assessment);
        GlideHorizon horizon{{}, 7};
        if (!from.empty()) horizon.from = parse_date(from);
        auto made = schedule_glides(test.person, assessment, built_in_library(), horizon);
        schedule = std::get<GlideSchedule>(made);
    }
    Calendar calendar() const {
        return glide_calendar(schedule, test.person, built_in_library(), "Europe/Berlin");
    }
    std::string text(std::string_view previous = "") const {
        return calendar_text(calendar(), previous);
    }

    TestPerson test;
    Assessment assessment;
    GlideSchedule schedule;
};

std::string complaint(const std::string& yaml, Text from = "") {
    const Run run{yaml, from};
    try {
        run.calendar();
    } catch (const CalendarError& error) {
        return error.what();
    }
    return "a calendar";
}

std::string without(std::string text, std::string_view part) {
    text.erase(text.find(part), part.size());
    return text;
}

/// Start and status of each event, such as "20261121T070000 CONFIRMED".
std::string events(const std::string& text) {
    std::string list;
    for (std::size_t at = 0; (at = text.find("\nDTSTART;", at)) != std::string::npos; ++at) {
        const auto start = text.substr(text.find(':', text.find('=', at)) + 1, 15);
        const auto status = text.find("\nSTATUS:", at) + 8;
        list += fmt::format("{}{} {}", list.empty() ? "" : ", ", start,
                            text.substr(status, text.find('\r', status) - status));
    }
    return list;
}

}  // namespace

TEST_CASE("a bout is an event with its leg, its steps and the stop rule") {
    const auto calendar = Run{kim}.calendar();
    CHECK(calendar.person == "kim");
    CHECK(calendar.summary == "Nerve glides: 20 slow reps with your left leg");
    CHECK(calendar.description ==
          "Sit tall on a chair with your feet on the floor. Rest your hands on your thighs.\n"
          "- Slowly straighten your sore leg as you look up a little.\n"
          "- Stop at the first light pull and pause for 1 second at most.\n"
          "- Bend the knee again as you lower your chin.\n"
          "- Keep the motion flowing, like a slow pendulum.\n"
          "A light pull, up to 2/10, is fine. Pain is not. More than that means the day did not go "
          "well.\n"
          "Never stay at the end for more than 1 second.");
    CHECK(
        calendar.alarm ==
        "Stop and get help if a leg goes numb or weak, or you lose control of bladder or bowels.");
    CHECK(calendar.alarm.size() <= 100);  // a locked screen shows no more
    CHECK(to_string(calendar.stamp) == "2026-11-21");
    REQUIRE(calendar.bouts.size() == 2);
    CHECK(calendar.bouts[0].stage == 2);
    CHECK(calendar.bouts[0].bout == 1);
    CHECK(calendar.bouts[0].length == std::chrono::minutes{5});
    CHECK(calendar.bouts[1].bout == 2);
    CHECK(events(Run{kim}.text()) == "20261121T070000 CONFIRMED, 20261121T205500 CONFIRMED");
}

TEST_CASE("a calendar needs a client and a first day") {
    CHECK(complaint(kim) == "a calendar");
    CHECK(complaint(without(kim, "client: kim\n")) ==
          "a calendar needs \"client\", so that its events stay the same");
    const auto undated = "client: kim\n" + screened("burning: yes, recent-onset: yes");
    CHECK(complaint(undated) == "a calendar needs a first day, expected one with --from");
    CHECK(complaint(undated, "2026-11-23") == "a calendar");
}

TEST_CASE("a bout past midnight falls on the next day") {
    auto night = kim;
    night.replace(night.find("07:00, sleep: 22:00"), 19, "20:00, sleep: 06:00");
    CHECK(events(Run{night}.text()) == "20261121T200000 CONFIRMED, 20261122T045500 CONFIRMED");
}

TEST_CASE("the same run again changes nothing") {
    const auto first = Run{kim}.text();
    CHECK(Run{kim}.text(first) == first);
}

TEST_CASE("a bad bout in the morning withdraws the rest of that day") {
    const auto first = Run{kim}.text();
    const auto bad = "\n  - {date: 2026-11-21, done: 1, during: 5/10}";
    CHECK(events(Run{kim + bad}.text(first)) ==
          "20261121T070000 CANCELLED, 20261121T205500 CANCELLED, 20261122T070000 CONFIRMED");
}

TEST_CASE("a day that was done stays as it was") {
    const auto first = Run{kim}.text();
    const auto bad = "\n  - {date: 2026-11-21, done: 2, during: 5/10}";
    CHECK(events(Run{kim + bad}.text(first)) == "20261122T070000 CONFIRMED");
}

TEST_CASE("whoever is stopped keeps no bout of today or later") {
    const auto first = Run{kim}.text();
    for (const auto* const sign : {"numbness-leg-foot", "saddle-numbness"}) {
        const Run run{kim + fmt::format("\n  - {{date: 2026-11-21, done: 1, during: 0/10, "
                                        "signs: [{}]}}",
                                        sign),
                      "2026-11-21"};
        CHECK(run.schedule.state == GlideState::stop);
        CHECK(events(run.text(first)) == "20261121T070000 CANCELLED, 20261121T205500 CANCELLED");
    }
}
