// Who may do nerve glides, how far ahead they are scheduled, and what is said about them.

#include "advice/glide_schedule.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "assess.hpp"
#include "reading/file.hpp"
#include "reading/json_writer.hpp"

using namespace hamkit;
namespace fs = std::filesystem;

namespace {

const std::string recent = screened("burning: yes, recent-onset: yes");
const std::string waiting = screened("burning: yes, recent-onset: no");

std::string good(std::string_view date, int done) {
    return fmt::format("\n  - {{date: {}, done: {}, during: 0/10, next_morning: settled}}", date,
                       done);
}
const std::string two_good_days = "\nglide_log:" + good("2026-11-20", 1) + good("2026-11-21", 2);

using Made = std::variant<GlideSchedule, ImpossibleGlides>;
Made make(const std::string& yaml, std::optional<Text> from, int days) {
    const TestPerson test{yaml};
    Assessment assessment;
    triage(test.person, built_in_library(), assessment);
    GlideHorizon horizon{{}, days};
    if (from) horizon.from = parse_date(*from);
    return schedule_glides(test.person, assessment, built_in_library(), horizon);
}
GlideSchedule schedule(const std::string& yaml, std::optional<Text> from = {}, int days = 7) {
    auto made = make(yaml, from, days);
    if (const auto* const fault = std::get_if<ImpossibleGlides>(&made)) FAIL(fault->message);
    return std::get<GlideSchedule>(made);
}
std::string fault(const std::string& yaml, std::optional<Text> from = {}) {
    const auto made = make(yaml, from, 7);
    const auto* const impossible = std::get_if<ImpossibleGlides>(&made);
    return impossible != nullptr ? impossible->message : "a schedule";
}

std::string times(const GlideDay& day) {
    return ids(day.times, [](int time) { return clock_text(time); });
}
/// Such as "advance: 3 a day, 2026-11-22: 07:00 13:55 20:55".
std::string answer(const GlideSchedule& made) {
    std::string text = fmt::format("{}: {} a day", name_of(made.state), made.level);
    for (const auto& day : made.days)
        text += fmt::format(", {}: {}", day.date ? to_string(*day.date) : "some day", times(day));
    return text;
}
std::string notes(const GlideSchedule& made) {
    std::string text;
    for (const auto& note : made.notes) text += note + '\n';
    return text;
}

}  // namespace

TEST_CASE("the first day has one bout, and nothing is scheduled beyond it") {
    const auto made = schedule(recent, "2026-11-23");
    CHECK(answer(made) == "start: 1 a day, 2026-11-23: 07:00");
    CHECK(to_string(*made.until) == "2026-11-23");
    CHECK(to_string(*made.review) == "2026-12-07");
    CHECK(made.because == "nothing has been done yet, and the ladder begins low");
}

TEST_CASE("without any day the first has none") {
    const auto made = schedule(recent);
    CHECK(answer(made) == "start: 1 a day, some day: 07:00");
    CHECK(!made.until);
    CHECK(!made.review);
}

TEST_CASE("the first day is that of --from, else of the preferences, else the one after the log") {
    CHECK(to_string(*schedule(recent + "\npreferences: {start: 2026-12-01}").first_day) ==
          "2026-12-01");
    CHECK(to_string(
              *schedule(recent + "\npreferences: {start: 2026-12-01}", "2026-11-23").first_day) ==
          "2026-11-23");
    CHECK(to_string(*schedule(recent + two_good_days).first_day) == "2026-11-22");
    CHECK(to_string(*schedule(recent + two_good_days, "2026-11-21").first_day) == "2026-11-22");
    CHECK(to_string(*schedule(recent + two_good_days, "2026-11-23").first_day) == "2026-11-23");
}

TEST_CASE("while the level can rise only one day is scheduled, at the top up to --days") {
    CHECK(schedule(recent + two_good_days, {}, 30).days.size() == 1);
    auto log = two_good_days + good("2026-11-22", 3) + good("2026-11-23", 4);
    CHECK(schedule(recent + log, {}, 30).days.size() == 1);
    log += good("2026-11-24", 5);
    const auto top = schedule(recent + log, {}, 30);
    CHECK(top.days.size() == 30);
    CHECK(top.because == "this is the most there is");
    CHECK(to_string(*top.until) == "2026-12-24");
    CHECK(schedule(recent + log, {}, 1).days.size() == 1);
    log += "\n  - {date: 2026-11-25, done: 5, during: 0/10}";
    const auto open = schedule(recent + log, {}, 30);
    CHECK(open.days.size() == 1);
    CHECK(open.because == "nobody has said how the morning after the last day was");
}

TEST_CASE("each state and each reason to hold is said in its own words") {
    const auto because = [](const std::string& entries, std::optional<Text> from = {}) {
        const auto made = schedule(recent + "\nglide_log:" + entries, from);
        return fmt::format("{}: {}", name_of(made.state), made.because);
    };
    const std::string first = good("2026-11-20", 1);
    const std::string flare = "\n  - {date: 2026-11-20, done: 1, during: 4/10}";
    CHECK(because(first) == "advance: the last day went well, and so did the morning after");
    CHECK(because(first + good("2026-11-21", 1)) ==
          "hold: not all of the last day's bouts were done");
    CHECK(because("\n  - {date: 2026-11-20, done: 1, during: 0/10}") ==
          "hold: nobody has said how the morning after the last day was");
    CHECK(because(flare) == "wait: once a day was too much, so there is a pause");
    CHECK(because(flare, "2026-11-22") ==
          "hold: the last day did not go well, so it is tried once more");
    CHECK(because(flare + good("2026-11-21", 1)) ==
          "hold: the last day was one of the pause, so it earns nothing");
    CHECK(because(first + "\n  - {date: 2026-11-21, done: 2, during: 4/10}") ==
          "step-back: the last day did not go well");
    CHECK(because(first, "2026-11-24") == "start: there was a gap, so the ladder begins again");
    CHECK(because(flare + "\n  - {date: 2026-11-22, done: 1, during: 4/10}") ==
          "stop: glides have left you worse");
    CHECK(because(first + "\n  - {date: 2026-11-21, done: 2, during: 0/10, "
                          "signs: [tingling-leg-foot]}") ==
          "stop: the log tells of tingling in a leg or foot");
}

TEST_CASE("nobody blocked is given a glide, and the log does not help") {
    for (const auto& yaml :
         {std::string{"{}"}, screened("saddle-numbness: yes"), unscreened("burning: yes"),
          screened("burning: yes, weakness-leg-foot: yes"),
          screened("burning: yes, glide-not-tolerated: yes"),
          screened("burning: yes, sciatica-both-legs: yes")}) {
        const auto made = schedule(yaml + (yaml == "{}" ? "" : two_good_days), "2026-11-22");
        CHECK_MESSAGE(made.state == GlideState::stop, yaml);
        CHECK_MESSAGE(made.days.empty(), yaml);
        CHECK_MESSAGE(!made.because.empty(), yaml);
    }
}

TEST_CASE("every example person is stopped, or gets one to five bouts in the hours of the day") {
    for (const auto& entry : fs::directory_iterator{fs::path{CONTENT_DIR} / "people"}) {
        const auto yaml = read_file(entry.path(), limits::file_bytes);
        const auto made = schedule(yaml, "2026-12-20");
        const auto assessment = assess(yaml);
        CAPTURE(entry.path());
        CHECK((made.state == GlideState::stop || !assessment.blocked()));
        CHECK(made.days.empty() == (made.level == 0));
        if (assessment.disposition != Disposition::self_care) CHECK(made.level <= 1);
        for (const auto& day : made.days)
            for (const auto time : day.times) CHECK((time >= 7 * 60 && time + 5 <= 21 * 60));
    }
}

TEST_CASE("while somebody waits for a professional nothing grows") {
    const auto made = schedule(waiting + two_good_days);
    CHECK(answer(made).starts_with("hold: 1 a day, 2026-11-22: 07:00"));
    CHECK(made.because == "you are waiting for a professional, and nothing grows until then");
    CHECK(notes(made).find("were done") == std::string::npos);
}

TEST_CASE("waiting for a professional takes back no stop and no pause") {
    const auto after = [](const std::string& entry) {
        return std::string{
            name_of(schedule(waiting + two_good_days + good("2026-11-22", 3) + entry).state)};
    };
    CHECK(after("\n  - {date: 2026-11-23, done: 4, during: 0/10, signs: [numbness-leg-foot]}") ==
          "stop");
    CHECK(after("\n  - {date: 2026-11-23, done: 4, during: 5/10}") == "wait");
    CHECK(after("\n  - {date: 2026-11-23, done: 4, during: 5/10}"
                "\n  - {date: 2026-11-24, done: 3, during: 5/10}") == "stop");
}

TEST_CASE("a new sign stops somebody on any level, though it also asks for a professional") {
    const auto& library = built_in_library();
    for (const auto sign : library.glides.stop_signs) {
        const auto id = library.findings[sign.index].id;
        for (const auto* const days : {"", "three"}) {
            const std::string log =
                *days == 0 ? "\nglide_log:" : two_good_days + good("2026-11-22", 3);
            const auto made = schedule(
                recent + log +
                fmt::format("\n  - {{date: 2026-11-23, done: 1, during: 0/10, signs: [{}]}}", id));
            CHECK_MESSAGE(made.state == GlideState::stop, id);
            CHECK_MESSAGE(made.days.empty(), id);
        }
    }
}

TEST_CASE("what the log tells and the rules do not follow is said") {
    const auto said = [](const std::string& entries) {
        auto text = notes(schedule(recent + "\nglides: {leg: left, wake: 07:00, sleep: 22:00}" +
                                   "\nglide_log:" + good("2026-11-20", 1) + entries));
        return text;
    };
    CHECK(said("").empty());
    CHECK(said(good("2026-11-21", 3)) ==
          "2026-11-21: 3 bouts were done and 2 were due. More than that earns no more.\n");
    CHECK(said(good("2026-11-21", 1)) ==
          "2026-11-21: 1 of 2 bouts were done. What was missed is not made up for, and the day "
          "brings no more.\n");
    CHECK(said(good("2026-11-24", 2)) ==
          "2026-11-24: after a gap the ladder began again.\n"
          "2026-11-24: 2 bouts were done and 1 was due. More than that earns no more.\n");
    CHECK(said("\n  - {date: 2026-11-21, next_morning: settled}") ==
          "2026-11-21: the report counts for nothing, because no glides were done that day. Give "
          "a report the date of its glides.\n");
    CHECK(said("\n  - {date: 2026-11-21, next_morning: worse}") ==
          "2026-11-21: no glides were done that day, so its bad report counts for the day before "
          "it.\n");
    CHECK(said("\n  - {date: 2026-11-21, next_morning: worse}" + good("2026-11-22", 1)) ==
          "2026-11-21: no glides were done that day, so its bad report counts for the day before "
          "it.\n");
}

TEST_CASE("a day of a pause that was used is said") {
    CHECK(notes(schedule(recent + "\nglides: {leg: left, wake: 07:00, sleep: 22:00}" +
                         "\nglide_log:\n  - {date: 2026-11-20, done: 1, during: 4/10}" +
                         good("2026-11-21", 1))) ==
          "2026-11-21: it was a day of the pause, so it earns nothing.\n");
}

TEST_CASE("the leg, the reps and the hours are asked for when nobody has said them") {
    CHECK(notes(schedule(recent)) ==
          "Nobody has said which leg. Glide the sore one, or say left, right or both.\n"
          "If you do not say when you get up, the day begins at 07:00.\n"
          "If you do not say when you go to bed, the day ends at 22:00.\n");
    CHECK(notes(schedule(screened("") + "\nglides: {leg: left, wake: 07:00, sleep: 22:00}")) ==
          "Nothing you report points to the nerve, so glides may not be what you need.\n");
}

TEST_CASE("with both legs the reps are for each unless they are said to be for the two") {
    const auto bout = [](Text wishes) {
        const auto made = schedule(recent + fmt::format("\nglides: {{{}}}", wishes));
        return fmt::format("{}, {} min", to_string(made.bout), made.bout.length.count());
    };
    CHECK(bout("") == "20 slow reps, 5 min");
    CHECK(bout("leg: left") == "20 slow reps with your left leg, 5 min");
    CHECK(bout("leg: right, reps_for: each-leg") == "20 slow reps with your right leg, 5 min");
    CHECK(bout("leg: both") == "20 slow reps with each leg, 5 min");
    CHECK(bout("leg: both, reps_for: each-leg") == "20 slow reps with each leg, 5 min");
    CHECK(bout("leg: both, reps_for: both-legs") ==
          "20 slow reps, half of them with each leg, 5 min");
}

TEST_CASE("the last bout ends before the quiet hour, unless late ones are asked for") {
    const auto at = [](Text hours) {
        return times(
            schedule(recent + fmt::format("\nglides: {{{}}}", hours) + two_good_days).days.front());
    };
    CHECK(at("wake: 07:00, sleep: 22:00") == "07:00 13:55 20:55");
    CHECK(at("wake: 07:00, sleep: 22:00, late: no") == "07:00 13:55 20:55");
    CHECK(at("wake: 07:00, sleep: 22:00, late: yes") == "07:00 14:25 21:55");
    CHECK(at("wake: 06:30, sleep: 00:30") == "06:30 14:55 23:25");
    CHECK(at("wake: 08:00, sleep: 13:05") == "08:00 10:00 12:00");
    CHECK(at("wake: 08:00, sleep: 13:04") == "08:00 11:55");
}

TEST_CASE("the first bout of the next day is not too close either") {
    const auto top = recent + "\nglides: {wake: 08:00, sleep: 08:00, late: yes}" + two_good_days;
    CHECK(times(schedule(top).days.front()) == "08:00 19:00 06:00");
}

TEST_CASE("hours that hold no bout are refused with what would be right") {
    const auto with = [](Text hours) {
        return fault(recent + "\nglides: {" + std::string{hours} + "}");
    };
    CHECK(with("wake: 08:00, sleep: 09:05") == "a schedule");
    CHECK(with("wake: 08:00, sleep: 09:04") ==
          "the day is too short for a bout, expected more hours between wake and sleep");
    CHECK(with("busy: [00:00-23:59]") ==
          "no time of the day is free for a bout, expected fewer busy hours");
}

TEST_CASE("bouts that do not fit are dropped and said") {
    const auto made =
        schedule(recent + "\nglides: {leg: left, wake: 08:00, sleep: 11:05}" + two_good_days);
    CHECK(times(made.days.front()) == "08:00 10:00");
    CHECK(made.level == 3);
    CHECK(notes(made) == "Only 2 of 3 bouts fit into the day; the others are dropped.\n");
}

TEST_CASE("a log from the future is refused") {
    CHECK(fault(recent + two_good_days, "2026-11-21") == "a schedule");
    CHECK(fault(recent + two_good_days, "2026-11-20") ==
          "the log tells of 2026-11-21, which is after 2026-11-20");
}

TEST_CASE("whoever must stop is told so, whatever is wrong with the hours") {
    const auto made = schedule(recent + "\nglides: {wake: 08:00, sleep: 08:30}" +
                               "\nglide_log: [{date: 2026-11-20, signs: [tingling-leg-foot]}]");
    CHECK(made.state == GlideState::stop);
}

TEST_CASE("what is left of a bad day is withdrawn, and of a day that ends it all") {
    const auto withdrawn = [](const std::string& entry, std::optional<Text> from = {}) {
        const auto made = schedule(recent + two_good_days + entry, from);
        return made.withdrawn ? to_string(*made.withdrawn) : "nothing";
    };
    CHECK(withdrawn("\n  - {date: 2026-11-22, done: 1, during: 0/10}") == "nothing");
    CHECK(withdrawn("\n  - {date: 2026-11-22, done: 1, during: 4/10}") == "2026-11-22");
    CHECK(withdrawn("\n  - {date: 2026-11-22, done: 3, during: 4/10}") == "nothing");
    CHECK(
        withdrawn("\n  - {date: 2026-11-22, done: 3, during: 0/10, signs: [numbness-leg-foot]}") ==
        "2026-11-22");
    CHECK(withdrawn("\n  - {date: 2026-11-22, done: 1, during: 0/10, signs: [saddle-numbness]}",
                    "2026-11-23") == "2026-11-23");
}

TEST_CASE("no text of a schedule says that all is well") {
    for (const auto& entry :
         {std::string{}, two_good_days,
          std::string{"\nglide_log: [{date: 2026-11-20, done: 1, during: 4/10}]"}}) {
        const TestPerson test{recent + entry};
        Assessment assessment;
        triage(test.person, built_in_library(), assessment);
        const auto made = schedule(recent + entry, "2026-11-22");
        const auto text =
            glide_schedule_text(made, assessment, test.person, built_in_library(), TextStyle{});
        CHECK(text.find("Stop and get help") != std::string::npos);
        for (const auto* const claim : {"all clear", "You are fine", "safe to", "cured"})
            CHECK_MESSAGE(text.find(claim) == std::string::npos, claim);
    }
}
