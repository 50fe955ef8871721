#include "page/calendar_history.hpp"

#include <doctest/doctest.h>

#include <initializer_list>

#include "calendar_example.hpp"

using namespace hamkit;

namespace {
/// The example, decided a day later.
Calendar later() {
    auto calendar = example();
    calendar.stamp = 2026y / November / 21;
    return calendar;
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

const std::string not_whole =
    "the previous calendar is not one whole iCalendar file, expected what an earlier run wrote, "
    "from BEGIN:VCALENDAR to END:VCALENDAR";
}  // namespace

TEST_CASE("the same plan decided again is the same bytes") {
    const auto text = calendar_text(example(), "");
    CHECK(calendar_text(example(), text) == text);
    CHECK(calendar_text(later(), text) == text);
    CHECK(calendar_text(later(), "\uFEFF" + replaced(text, "\r\n", "\n")) == text);
}

TEST_CASE(
    "an event that changed gets the next SEQUENCE and a new DTSTAMP, the others keep theirs") {
    const auto before = calendar_text(example(), "");
    auto calendar = later();
    calendar.bouts[1].start += 1h;
    const auto text = calendar_text(calendar, before);
    CHECK(value(text, ICAL_SEQUENCE_PROPERTY, 0) == "0");
    CHECK(value(text, ICAL_SEQUENCE_PROPERTY, 1) == "1");
    CHECK(value(text, ICAL_SEQUENCE_PROPERTY, 2) == "0");
    CHECK(value(text, ICAL_DTSTAMP_PROPERTY, 0) == "20261120T000000Z");
    CHECK(value(text, ICAL_DTSTAMP_PROPERTY, 1) == "20261121T000000Z");
    CHECK(calendar_text(calendar, text) == text);
    CHECK(value(calendar_text(later(), text), ICAL_SEQUENCE_PROPERTY, 1) == "2");
}

TEST_CASE("a change of the end, a text, the alarm or the zone is a change") {
    const auto before = calendar_text(example(), "");
    const auto sequence = [&](auto change) {
        auto calendar = example();
        change(calendar);
        return value(calendar_text(calendar, before), ICAL_SEQUENCE_PROPERTY);
    };
    CHECK(sequence([](Calendar&) {}) == "0");
    CHECK(sequence([](Calendar& calendar) { calendar.bouts[0].length += 1min; }) == "1");
    CHECK(sequence([](Calendar& calendar) { calendar.summary += '!'; }) == "1");
    CHECK(sequence([](Calendar& calendar) { calendar.description += '!'; }) == "1");
    CHECK(sequence([](Calendar& calendar) { calendar.alarm += '!'; }) == "1");
    CHECK(sequence([](Calendar& calendar) { calendar.zone = "Europe/Vienna"; }) == "1");
}

TEST_CASE("a SEQUENCE is never lowered and never runs over") {
    const auto text = calendar_text(example(), "");
    auto calendar = later();
    calendar.summary += '!';
    const auto after = [&](std::string_view sequence) {
        return value(calendar_text(calendar, replaced(text, "SEQUENCE:0",
                                                      "SEQUENCE:" + std::string{sequence})),
                     ICAL_SEQUENCE_PROPERTY);
    };
    CHECK(after("41") == "42");
    CHECK(after("2147483646") == "2147483647");
    CHECK(after("2147483647") == "2147483647");
    CHECK(after("-5") == "1");
    CHECK(after("x") == "1");
}

TEST_CASE("what is no bout any more is cancelled, and says so to those that overlook STATUS") {
    const auto before = calendar_text(example(), "");
    auto calendar = later();
    calendar.bouts.erase(calendar.bouts.begin() + 1);
    const auto text = calendar_text(calendar, before);
    CHECK(value(text, ICAL_UID_PROPERTY, 1) == "glide-12612ee4abfa9892-2-1@hamkit");
    CHECK(value(text, ICAL_STATUS_PROPERTY, 1) == "CANCELLED");
    CHECK(value(text, ICAL_SEQUENCE_PROPERTY, 1) == "1");
    CHECK(value(text, ICAL_DTSTAMP_PROPERTY, 1) == "20261121T000000Z");
    CHECK(value(text, ICAL_DTSTART_PROPERTY, 1) == "20261122T080000");
    CHECK(value(text, ICAL_SUMMARY_PROPERTY, 1) == "CANCELLED: Nerve glides");
    CHECK(value(text, ICAL_DESCRIPTION_PROPERTY, 1, true) == "(none)");
    CHECK(value(text, ICAL_STATUS_PROPERTY, 2) == "CONFIRMED");

    SUBCASE("it stays cancelled as it is") {
        calendar.stamp = 2026y / November / 22;
        CHECK(calendar_text(calendar, text) == text);
    }
    SUBCASE("it comes back to life when it is planned again") {
        const auto revived = calendar_text(later(), text);
        CHECK(value(revived, ICAL_STATUS_PROPERTY, 1) == "CONFIRMED");
        CHECK(value(revived, ICAL_SEQUENCE_PROPERTY, 1) == "2");
        CHECK(value(revived, ICAL_SUMMARY_PROPERTY, 1) == "Nerve glides");
        CHECK(count(revived, "BEGIN:VALARM") == 3);
    }
    SUBCASE("it is the same instant when the person has moved") {
        calendar.zone = "America/New_York";
        CHECK(value(calendar_text(calendar, text), ICAL_DTSTART_PROPERTY, 0) == "20261121T080000");
        CHECK(value(calendar_text(calendar, text), ICAL_DTSTART_PROPERTY, 1) == "20261122T020000");
    }
}

TEST_CASE("what began before the first day is history, what begins on it is not") {
    const auto before = calendar_text(example(), "");
    auto calendar = later();
    calendar.bouts.clear();
    calendar.first_day = 2026y / November / 22;
    const auto text = calendar_text(calendar, before);
    CHECK(count(text, "BEGIN:VEVENT") == 2);
    CHECK(count(text, "-1-1@hamkit") == 0);
    CHECK(count(text, "STATUS:CANCELLED") == 2);
    calendar.first_day = 2026y / November / 23;
    CHECK(count(calendar_text(calendar, before), "BEGIN:VEVENT") == 0);
}

TEST_CASE("the first day begins at midnight where the person is") {
    auto calendar = example();
    calendar.zone = "Pacific/Auckland";  // 13 hours ahead
    calendar.bouts = {{1, 1, at(2026y / November / 21, 23, 59), 10min},
                      {2, 1, at(2026y / November / 22, 0), 10min}};
    const auto before = calendar_text(calendar, "");
    calendar.bouts.clear();
    calendar.first_day = 2026y / November / 22;
    CHECK(count(calendar_text(calendar, before), "-1-1@hamkit") == 0);
    CHECK(count(calendar_text(calendar, before), "-2-1@hamkit") == 1);
}

TEST_CASE("a missed day that is planned again after it was left out does not fall back") {
    auto calendar = example();
    calendar.bouts.resize(1);
    auto text = calendar_text(calendar, "");
    calendar.summary += '!';
    text = calendar_text(calendar, text);
    CHECK(value(text, ICAL_SEQUENCE_PROPERTY) == "1");

    auto waiting = calendar;
    waiting.first_day = 2026y / November / 22;
    waiting.bouts.clear();
    text = calendar_text(waiting, text);
    CHECK(count(text, "BEGIN:VEVENT") == 0);
    CHECK(count(text, "X-HAMKIT-PAST-SEQUENCE:1\r\n") == 1);
    CHECK(calendar_text(waiting, text) == text);

    calendar.bouts[0].start += days{3};
    calendar.first_day = calendar.stamp = 2026y / November / 23;
    text = calendar_text(calendar, text);
    CHECK(value(text, ICAL_SEQUENCE_PROPERTY) == "1");
    CHECK(value(text, ICAL_DTSTAMP_PROPERTY) == "20261123T000000Z");
    CHECK(calendar_text(calendar, text) == text);
}

TEST_CASE("events of other people and of other programs are left out") {
    auto joe = example();
    joe.person = "joe";
    const auto text = calendar_text(example(), "");
    CHECK(calendar_text(example(), calendar_text(joe, "")) == text);
    CHECK(calendar_text(example(), replaced(text, "UID:glide", "UID:other")) == text);
}

TEST_CASE("what is not one whole calendar is refused") {
    const auto text = calendar_text(example(), "");
    using namespace std::string_literals;
    for (const auto& bad :
         {"x"s, " "s, "\n"s, "BEGIN:VCALENDAR"s, "END:VCALENDAR"s, "BEGIN:VEVENT\nEND:VEVENT\n"s,
          "BEGIN:VCALENDAR-END:VCALENDAR"s, text.substr(0, text.size() / 2), text.substr(1),
          text + text, text + "x", text + "\0"s, replaced(text, "glides", "gl\0des"s),
          replaced(text, "glides",
                   "gl\xFF"
                   "des"),
          replaced(text, "glides", "gl\xC3")})
        CHECK(complaint(example(), bad) == not_whole);
    CHECK(complaint(example(), text).empty());
}

TEST_CASE("a calendar cut short anywhere is refused") {
    const auto text = calendar_text(example(), "");
    for (std::size_t size = 1; size < text.size() - 2; ++size)
        CHECK(complaint(example(), text.substr(0, size)) == not_whole);
}

TEST_CASE("a huge calendar is refused, a large one is not") {
    const auto text = calendar_text(example(), "");
    const auto end = text.find("END:VCALENDAR");
    const auto padded = [&](std::size_t size) {
        std::string filling = "X-FILLING:";
        return text.substr(0, end) + filling + std::string(size, 'x') + "\r\n" + text.substr(end);
    };
    CHECK(complaint(example(), padded((4U << 20U) - text.size() - 12)).empty());
    CHECK(complaint(example(), padded((4U << 20U) - text.size() - 11)) ==
          "the previous calendar is larger than 4 MiB, expected what an earlier run wrote");
}

TEST_CASE("a calendar as deep as it is large does no harm") {
    std::string deep = "BEGIN:VCALENDAR\n";
    for (int level = 0; level < 250'000; ++level) deep += "BEGIN:VEVENT\n";
    CHECK(complaint(example(), deep + "END:VCALENDAR\n") == not_whole);
    for (int level = 0; level < 50'000; ++level) deep += "END:VEVENT\n";
    CHECK(complaint(example(), deep + "END:VCALENDAR\n") == not_whole);
}

TEST_CASE("an event that was tampered with is not trusted and does no harm") {
    const auto text = calendar_text(example(), "");
    struct Change {
        std::string_view what;
        std::string_view by;
    };
    for (const auto& change : std::initializer_list<Change>{
             {"UID:glide", "UID;VALUE=INTEGER:glide"},
             {"SUMMARY:", "SUMMARY;VALUE=INTEGER:5"},
             {"SUMMARY:", "SUMMARY:\\\u00e4"},
             {"SEQUENCE:0", "SEQUENCE;VALUE=TEXT:abc"},
             {"STATUS:CONFIRMED", "STATUS;VALUE=DATE-TIME:20261121T080000Z"},
             {"DTSTART;TZID=Europe/Berlin:", "DTSTART;VALUE=DATE;TZID=Europe/Berlin:"},
             {"DTSTART;TZID=Europe/Berlin:2026", "DTSTART;TZID=Europe/Berlin:0000"},
             {"DTSTART;TZID=Europe/Berlin:20261", "DTSTART;TZID=Europe/Berlin:20269"},
             {"DTSTART;TZID=Europe/Berlin:2026", "DTSTART;TZID=Europe/Berlin:2037"},
             {"DTSTART;TZID=Europe/Berlin:2026", "DTSTART;TZID=Europe/Berlin:9999"},
             {"TZID=Europe/Berlin", "TZID=../../../etc/passwd"},
             {"TZID=Europe/Berlin", "TZID="},
             {"DTEND;", "X-END;"},
             {"DTSTAMP:2026", "DTSTAMP:x"},
             {"BEGIN:VEVENT", "BEGIN:VEVENT\r\nRRULE:FREQ=SECONDLY"}}) {
        CAPTURE(change.what);
        CAPTURE(change.by);
        auto calendar = example();
        const auto hostile = replaced(text, change.what, change.by);
        CHECK(hostile != text);
        const auto once = calendar_text(calendar, hostile);
        CHECK(count(once, "BEGIN:VEVENT") == 3);
        CHECK(calendar_text(calendar, once) == once);
        calendar.bouts.clear();
        const auto cancelled = calendar_text(calendar, hostile);
        CHECK(calendar_text(calendar, cancelled) == cancelled);
    }
}
