#include "page/calendar.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "calendar_example.hpp"

using namespace hamkit;

namespace {
std::string once(std::string_view zone, local_seconds start, minutes length = 10min) {
    auto calendar = example();
    calendar.zone = zone;
    calendar.bouts = {{1, 1, start, length}};
    return calendar_text(calendar, "");
}

std::string complaint_about_zone(std::string_view zone) {
    auto calendar = example();
    calendar.zone = zone;
    return complaint(calendar);
}

/// Start and end of the only event.
std::string times(const std::string& text) {
    return value(text, ICAL_DTSTART_PROPERTY) + " " + value(text, ICAL_DTEND_PROPERTY);
}

/// Minutes ahead of UTC at the start of the only event, by the VTIMEZONE of the same file.
int offset(const std::string& text) {
    const IcalComponent calendar{icalparser_parse_string(text.c_str())};
    auto* zone = icalcomponent_get_first_component(calendar.get(), ICAL_VTIMEZONE_COMPONENT);
    auto* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    REQUIRE(zone != nullptr);
    REQUIRE(event != nullptr);
    auto* start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    auto time = icalvalue_get_datetime(icalproperty_get_value(start));
    const IcalZone read{icaltimezone_new()};
    icaltimezone_set_component(read.get(), icalcomponent_new_clone(zone));
    return icaltimezone_get_utc_offset(read.get(), &time, nullptr) / 60;
}
}  // namespace

TEST_CASE("a calendar is these bytes") {
    auto calendar = example();
    calendar.bouts.resize(1);
    CHECK(calendar_text(calendar, "") ==
          "BEGIN:VCALENDAR\r\n"
          "VERSION:2.0\r\n"
          "PRODID:-//hamkit//glide-schedule//EN\r\n"
          "CALSCALE:GREGORIAN\r\n"
          "BEGIN:VTIMEZONE\r\n"
          "TZID:Europe/Berlin\r\n"
          "BEGIN:DAYLIGHT\r\n"
          "TZNAME:CEST\r\n"
          "TZOFFSETFROM:+0100\r\n"
          "TZOFFSETTO:+0200\r\n"
          "DTSTART:19810329T020000\r\n"
          "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n"
          "END:DAYLIGHT\r\n"
          "BEGIN:STANDARD\r\n"
          "TZNAME:CET\r\n"
          "TZOFFSETFROM:+0200\r\n"
          "TZOFFSETTO:+0100\r\n"
          "DTSTART:19961027T030000\r\n"
          "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\n"
          "END:STANDARD\r\n"
          "END:VTIMEZONE\r\n"
          "BEGIN:VEVENT\r\n"
          "UID:glide-12612ee4abfa9892-1-1@hamkit\r\n"
          "DTSTAMP:20261120T000000Z\r\n"
          "DTSTART;TZID=Europe/Berlin:20261121T080000\r\n"
          "DTEND;TZID=Europe/Berlin:20261121T081000\r\n"
          "SUMMARY:Nerve glides\r\n"
          "DESCRIPTION:Twenty slow glides.\\nStop if the leg tingles\r\n"
          "STATUS:CONFIRMED\r\n"
          "SEQUENCE:0\r\n"
          "BEGIN:VALARM\r\n"
          "ACTION:DISPLAY\r\n"
          "DESCRIPTION:Stop if the leg tingles\r\n"
          "TRIGGER:PT0S\r\n"
          "END:VALARM\r\n"
          "END:VEVENT\r\n"
          "END:VCALENDAR\r\n");
}

TEST_CASE("a UID depends on the person, the stage and the bout, and on nothing else") {
    const auto text = calendar_text(example(), "");
    CHECK(value(text, ICAL_UID_PROPERTY, 0) == "glide-12612ee4abfa9892-1-1@hamkit");
    CHECK(value(text, ICAL_UID_PROPERTY, 1) == "glide-12612ee4abfa9892-2-1@hamkit");
    CHECK(value(text, ICAL_UID_PROPERTY, 2) == "glide-12612ee4abfa9892-2-2@hamkit");
    auto moved = example();
    moved.zone = "America/New_York";
    moved.stamp = 2027y / May / 1;
    moved.summary = moved.description = moved.alarm = "another";
    for (auto& bout : moved.bouts) bout.start += days{100} + 1h;
    CHECK(value(calendar_text(moved, ""), ICAL_UID_PROPERTY, 2) ==
          "glide-12612ee4abfa9892-2-2@hamkit");
    moved.person = "joe";
    CHECK(value(calendar_text(moved, ""), ICAL_UID_PROPERTY, 2) ==
          "glide-45926168cefb65d5-2-2@hamkit");
}

TEST_CASE("nobody's name is in a calendar") {
    CHECK(calendar_text(example(), "").find("jane") == std::string::npos);
}

TEST_CASE("events are in the order of their starts, then of their UIDs") {
    auto calendar = example();
    std::ranges::reverse(calendar.bouts);
    CHECK(calendar_text(calendar, "") == calendar_text(example(), ""));
    for (auto& bout : calendar.bouts) bout.start = at(2026y / November / 21, 8);
    CHECK(value(calendar_text(calendar, ""), ICAL_UID_PROPERTY, 0).ends_with("-1-1@hamkit"));
    CHECK(value(calendar_text(calendar, ""), ICAL_UID_PROPERTY, 1).ends_with("-2-1@hamkit"));
}

TEST_CASE("a bout that is there twice or takes no time is refused") {
    auto calendar = example();
    calendar.bouts[2].bout = 1;
    CHECK(complaint(calendar) == "bout 1 of stage 2 is there twice, expected each once");
    calendar = example();
    calendar.bouts[0].length = 1min;
    CHECK(complaint(calendar).empty());
    calendar.bouts[0].length = 0min;
    CHECK(complaint(calendar) == "bout 1 of stage 1 takes no time, expected a minute or more");
}

TEST_CASE("a calendar without bouts is still a calendar") {
    auto calendar = example();
    calendar.bouts.clear();
    const auto text = calendar_text(calendar, "");
    CHECK(count(text, "BEGIN:VTIMEZONE") == 1);
    CHECK(count(text, "BEGIN:VEVENT") == 0);
    CHECK(calendar_text(calendar, text) == text);
}

TEST_CASE("a wall time that the clocks skip is moved forward by what they skip") {
    const auto berlin = 2027y / March / 28;
    CHECK(times(once("Europe/Berlin", at(berlin, 1, 59))) == "20270328T015900 20270328T030900");
    CHECK(times(once("Europe/Berlin", at(berlin, 2, 0))) == "20270328T030000 20270328T031000");
    CHECK(times(once("Europe/Berlin", at(berlin, 2, 59))) == "20270328T035900 20270328T040900");
    CHECK(times(once("Europe/Berlin", at(berlin, 3, 0))) == "20270328T030000 20270328T031000");
    const auto new_york = 2027y / March / 14;
    CHECK(times(once("America/New_York", at(new_york, 2, 30))) ==
          "20270314T033000 20270314T034000");
    const auto lord_howe = 2026y / October / 4;
    CHECK(times(once("Australia/Lord_Howe", at(lord_howe, 2, 0))) ==
          "20261004T023000 20261004T024000");
    CHECK(times(once("Australia/Lord_Howe", at(lord_howe, 2, 30))) ==
          "20261004T023000 20261004T024000");
}

TEST_CASE("of a wall time that comes twice the first is meant, and the end knows which it is in") {
    const auto berlin = 2026y / October / 25;
    CHECK(times(once("Europe/Berlin", at(berlin, 2, 49))) == "20261025T024900 20261025T025900");
    CHECK(times(once("Europe/Berlin", at(berlin, 2, 50))) == "20261025T025000 20261025T010000Z");
    CHECK(times(once("Europe/Berlin", at(berlin, 2, 59), 60min)) ==
          "20261025T025900 20261025T015900Z");
    CHECK(times(once("Europe/Berlin", at(berlin, 2, 59), 61min)) ==
          "20261025T025900 20261025T030000");
    const auto lord_howe = 2027y / April / 4;
    CHECK(times(once("Australia/Lord_Howe", at(lord_howe, 1, 45))) ==
          "20270404T014500 20270404T015500");
    CHECK(times(once("Australia/Lord_Howe", at(lord_howe, 1, 55))) ==
          "20270404T015500 20270403T150500Z");
}

TEST_CASE("wall times stay what they are on both sides of a change") {
    for (const auto day : {2026y / October / 24, 2026y / October / 26, 2027y / March / 27})
        CHECK(value(once("Europe/Berlin", at(day, 8)), ICAL_DTSTART_PROPERTY).ends_with("T080000"));
}

TEST_CASE("a VTIMEZONE is right on both sides of a change, and at the turn of a year") {
    const auto ahead = [](std::string_view zone, year_month_day day, int hour, int minute = 0) {
        return offset(once(zone, at(day, hour, minute)));
    };
    CHECK(ahead("Europe/Berlin", 2026y / October / 25, 1, 59) == 120);
    CHECK(ahead("Europe/Berlin", 2026y / October / 25, 3) == 60);
    CHECK(ahead("Europe/Berlin", 2027y / March / 28, 1, 59) == 60);
    CHECK(ahead("Europe/Berlin", 2027y / March / 28, 3) == 120);
    CHECK(ahead("America/New_York", 2026y / November / 1, 0, 59) == -240);
    CHECK(ahead("America/New_York", 2026y / November / 1, 2) == -300);
    CHECK(ahead("America/New_York", 2027y / March / 14, 3) == -240);
    CHECK(ahead("Australia/Lord_Howe", 2027y / April / 4, 1, 29) == 660);
    CHECK(ahead("Australia/Lord_Howe", 2027y / April / 4, 2) == 630);
    CHECK(ahead("Africa/Casablanca", 2026y / February / 15, 1, 59) == 60);
    CHECK(ahead("Africa/Casablanca", 2026y / February / 15, 3) == 0);
    CHECK(ahead("UTC", 2027y / March / 28, 2, 30) == 0);
    for (int year = 2026; year <= 2037; ++year) {
        CHECK(ahead("America/New_York", std::chrono::year{year} / January / 1, 0) == -300);
        CHECK(ahead("Europe/Dublin", std::chrono::year{year} / December / 31, 23) == 0);
    }
}

TEST_CASE("days that no zone data can be trusted for are refused") {
    auto calendar = example();
    calendar.bouts.resize(1);
    calendar.bouts[0].start = at(2037y / December / 31, 23, 59);
    CHECK(complaint(calendar).empty());
    calendar.bouts[0].start = at(2038y / January / 1, 0);
    CHECK(complaint(calendar) == "bout 1 of stage 1 is in 2038, expected a day from 1970 to 2037");
    calendar.bouts[0].start = at(1969y / December / 31, 23, 59);
    CHECK(complaint(calendar) == "bout 1 of stage 1 is in 1969, expected a day from 1970 to 2037");
}

TEST_CASE("UTC is a zone like any other") {
    for (const std::string zone : {"UTC", "Etc/UTC"}) {
        const auto text = once(zone, at(2026y / November / 21, 8));
        CHECK(text.find("\r\nDTSTART;TZID=" + zone + ":20261121T080000\r\n") != text.npos);
        CHECK(text.find("\r\nTZID:" + zone + "\r\n") != text.npos);
    }
}

TEST_CASE("a zone is a handful of lines") {
    for (const auto zone : {"Europe/Berlin", "America/New_York", "Africa/Casablanca", "Asia/Gaza"})
        CHECK(once(zone, at(2026y / November / 21, 8)).size() < 1500);
}

TEST_CASE("a zone that is not known is named, with what would be right") {
    CHECK(complaint_about_zone("Europe/Berln") ==
          "no time zone is called \"Europe/Berln\", did you mean \"Europe/Berlin\"?");
    CHECK(complaint_about_zone("europe/berlin") ==
          "no time zone is called \"europe/berlin\", did you mean \"Europe/Berlin\"?");
    for (const std::string zone : {"", "../../etc/passwd", "/usr/share/zoneinfo/UTC", "Mars/X",
                                   "zone.tab", "Europe", "localtime", "right/UTC", "."})
        CHECK(complaint_about_zone(zone) ==
              "no time zone is called \"" + zone + "\", expected a name such as \"Europe/Berlin\"");
}

TEST_CASE("texts come back as they were") {
    auto calendar = example();
    calendar.summary = "Nerven, \"gleiten\"; f\u00fcr J\u00f6rg: 100 % \\n \U0001F9B5";
    calendar.description = "One\ntwo, three;\n\n\tfour \\ five";
    for (int word = 0; word < 60; ++word) calendar.description += " \u00e4\u00f6\u00fc\u20ac";
    calendar.alarm = "Halt, wenn es zieht; sofort";
    const auto text = calendar_text(calendar, "");
    CHECK(value(text, ICAL_SUMMARY_PROPERTY) == calendar.summary);
    CHECK(value(text, ICAL_DESCRIPTION_PROPERTY) == calendar.description + "\n" + calendar.alarm);
    CHECK(value(text, ICAL_DESCRIPTION_PROPERTY, 0, true) == calendar.alarm);
    CHECK(calendar_text(calendar, text) == text);
}

TEST_CASE("lines are folded at 75 octets and never within a character") {
    auto calendar = example();
    for (std::size_t size = 1; size < 160; ++size) {
        calendar.summary = std::string(size, 'x') + "\u20ac\u00e4\u20ac\U0001F9B5";
        const auto text = calendar_text(calendar, "");
        CHECK(value(text, ICAL_SUMMARY_PROPERTY) == calendar.summary);
        for (std::size_t start = 0; start < text.size();) {
            const auto end = text.find("\r\n", start);
            REQUIRE(end != text.npos);
            CHECK(end - start <= 75);
            CHECK((static_cast<unsigned char>(text[start + 1]) & 0xC0U) != 0x80U);
            start = end + 2;
        }
    }
}

TEST_CASE("what no reader would give back is not written") {
    auto calendar = example();
    calendar.summary = " \x01Nerve\r\x7F glides\t ";
    calendar.description = "One\r\ntwo";
    const auto text = calendar_text(calendar, "");
    CHECK(value(text, ICAL_SUMMARY_PROPERTY) == "Nerve glides");
    CHECK(value(text, ICAL_DESCRIPTION_PROPERTY) == "One\ntwo\nStop if the leg tingles");
    CHECK(calendar_text(calendar, text) == text);
}

TEST_CASE("the stop rule is in the description, once") {
    auto calendar = example();
    calendar.description = "Stop if the leg tingles. Twenty slow glides.";
    CHECK(value(calendar_text(calendar, ""), ICAL_DESCRIPTION_PROPERTY) == calendar.description);
}

TEST_CASE("nothing that has no place in a file of appointments is written") {
    const auto text = calendar_text(example(), "");
    for (const auto name : {"METHOD", "ATTENDEE", "ORGANIZER", "X-LIC", "freeassociation"})
        CHECK(text.find(name) == text.npos);
    CHECK(text.substr(text.find("BEGIN:VEVENT")).find("RRULE") == text.npos);
}
