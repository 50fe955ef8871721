// Amounts, counts and days: what is read as what, and what is not read at all.

#include "reading/quantity.hpp"

#include <fmt/format.h>

#include "expression.hpp"

namespace hamkit {
namespace {

/// The amount in the unit's base, or "none".
template <class Unit>
std::string in(std::string_view text) {
    const auto amount = parse_quantity<Unit>(text);
    return amount ? fmt::format("{:g}", amount->value) : "none";
}

std::string counts(std::string_view text) {
    const auto counts = parse_counts(text);
    return counts ? fmt::format("{} to {}", counts->low, counts->high) : "none";
}

std::string durations(std::string_view text) {
    const auto range = parse_durations(text);
    return range ? fmt::format("{:g} to {:g}", range->low.value, range->high.value) : "none";
}

std::string clock_times(std::string_view text) {
    const auto range = parse_clock_times(text);
    return range ? fmt::format("{:g} to {:g}", range->low.value, range->high.value) : "none";
}

std::string date(std::string_view text) {
    const auto day = parse_date(text);
    return day ? to_string(*day) : "none";
}

std::string whole(std::string_view text) {
    const auto number = parse_whole(text);
    return number ? std::to_string(*number) : "none";
}

}  // namespace

TEST_CASE("each unit is converted to the base of its kind") {
    CHECK(in<Centimetre>("172 cm") == "172");
    CHECK(in<Centimetre>("45 mm") == "4.5");
    CHECK(in<Centimetre>("1.72 m") == "172");
    CHECK(in<Centimetre>("68 in") == "172.72");
    CHECK(in<Kilogram>("100 kg") == "100");
    CHECK(in<Kilogram>("220 lb") == "99.7903");
    CHECK(in<Second>("30 s") == "30");
    CHECK(in<Second>("1.5 min") == "90");
    CHECK(in<Second>("2 h") == "7200");
    CHECK(in<Week>("6 weeks") == "6");
    CHECK(in<Week>("1 week") == "1");
    CHECK(in<Week>("14 days") == "2");
    CHECK(in<Week>("7 day") == "1");
    CHECK(in<Year>("35 years") == "35");
    CHECK(in<Year>("1 year") == "1");
    CHECK(in<Percent>("50 %") == "50");
    CHECK(in<Rating>("4/10") == "4");
}

TEST_CASE("a unit of another kind is refused") {
    CHECK(in<Centimetre>("172 kg") == "none");
    CHECK(in<Kilogram>("100 cm") == "none");
    CHECK(in<Second>("6 weeks") == "none");
    CHECK(in<Week>("30 s") == "none");
    CHECK(in<Year>("35 weeks") == "none");
    CHECK(in<Percent>("5/10") == "none");
    CHECK(in<Rating>("40 %") == "none");
}

TEST_CASE("a number never stands for an amount with a unit") {
    CHECK(in<Centimetre>("172") == "none");
    CHECK(in<Kilogram>("100.5") == "none");
    CHECK(in<Second>("30") == "none");
    CHECK(in<Week>("6") == "none");
    CHECK(in<Year>("35") == "none");
    CHECK(in<Percent>("50") == "none");
    CHECK(in<Rating>("4") == "none");
    CHECK(durations("20-30") == "none");
}

TEST_CASE("one space or none stands between number and unit") {
    CHECK(in<Centimetre>("172cm") == "172");
    CHECK(in<Percent>("50%") == "50");
    for (const std::string text : {"172  cm", "172\tcm", " 172 cm", "172 cm ", "172 c m"})
        CHECK_MESSAGE(in<Centimetre>(text) == "none", text);
}

TEST_CASE("a unit is written exactly so") {
    for (const std::string text :
         {"172 CM", "172 Cm", "172 cms", "172 centimetres", "172 \"", "cm"})
        CHECK_MESSAGE(in<Centimetre>(text) == "none", text);
    for (const std::string text : {"30 sec", "30 seconds", "30 S", "30 minutes"})
        CHECK_MESSAGE(in<Second>(text) == "none", text);
}

TEST_CASE("an amount has digits and at most one point, and no sign, exponent or leading zero") {
    CHECK(in<Second>("0.5 s") == "0.5");
    CHECK(in<Second>("0 s") == "0");
    for (const std::string text : {"-1 s", "+1 s", "1. s", ".5 s", "1.2.3 s", "1,5 s", "05 s",
                                   "00.5 s", "1e3 s", "0x10 s", "inf s", "nan s", "- s", " s", ""})
        CHECK_MESSAGE(in<Second>(text) == "none", text);
}

TEST_CASE("a number has up to six digits before the point and twelve characters in all") {
    CHECK(in<Second>("999999 s") == "999999");
    CHECK(in<Second>("1000000 s") == "none");
    CHECK(in<Second>("0.1234567891 s") == "0.123457");
    CHECK(in<Second>("0.12345678912 s") == "none");
}

TEST_CASE("pain is rated from 0/10 to 10/10") {
    CHECK(in<Rating>("0/10") == "0");
    CHECK(in<Rating>("2.5/10") == "2.5");
    CHECK(in<Rating>("10/10") == "10");
    for (const std::string text : {"10.1/10", "11/10", "-1/10", "/10", "4/5", "4/100", "4 /10",
                                   "4/ 10", "4/10/10", "04/10", "4 out of 10"})
        CHECK_MESSAGE(in<Rating>(text) == "none", text);
}

TEST_CASE("amounts are compared by what they are worth and keep how they were written") {
    CHECK(parse_quantity<Centimetre>("1 m") == parse_quantity<Centimetre>("100 cm"));
    CHECK(parse_quantity<Second>("1 min") > parse_quantity<Second>("59 s"));
    CHECK(parse_quantity<Centimetre>("68 in")->written == "68 in");
    CHECK(parse_counts("10-15")->written == "10-15");
    CHECK(parse_durations("20-30 s")->written == "20-30 s");
}

TEST_CASE("a whole number has no sign, point or leading zero, and at most six digits") {
    CHECK(whole("0") == "0");
    CHECK(whole("10") == "10");
    CHECK(whole("999999") == "999999");
    for (const std::string text : {"1000000", "010", "00", "-1", "+1", "1.0", "1e3", " 1", "1 ",
                                   "0x10", "1_000", "", "\xD9\xA3"})
        CHECK_MESSAGE(whole(text) == "none", text);
}

TEST_CASE("a count is one number or two, the lower first") {
    CHECK(counts("8") == "8 to 8");
    CHECK(counts("10-15") == "10 to 15");
    CHECK(counts("15-15") == "15 to 15");
    for (const std::string text :
         {"16-15", "10-", "-15", "-", "10--15", "10 - 15", "10-15-20", "10-015", "10.5", "8 s",
          "10\xE2\x80\x93"
          "15",
          ""})
        CHECK_MESSAGE(counts(text) == "none", text);
    CHECK_FALSE(Counts{}.given());
    CHECK(parse_counts("0")->given());
}

TEST_CASE("a time may lie between two limits that share one unit") {
    CHECK(durations("30 s") == "30 to 30");
    CHECK(durations("20-30 s") == "20 to 30");
    CHECK(durations("1.5-2 min") == "90 to 120");
    CHECK(durations("30-30 s") == "30 to 30");
    for (const std::string text : {"31-30 s", "20 s-30 s", "20 - 30 s", "20- s", "-30 s",
                                   "20-30-40 s", "20-30 cm", "20-030 s", "s", ""})
        CHECK_MESSAGE(durations(text) == "none", text);
}

TEST_CASE("a time of day has two digits, a colon and two digits, up to 23:59") {
    CHECK(in<MinuteOfDay>("00:00") == "0");
    CHECK(in<MinuteOfDay>("07:05") == "425");
    CHECK(in<MinuteOfDay>("23:59") == "1439");
    for (const std::string text : {"24:00", "23:60", "7:00", "07:0", "07:000", "0700", "07.00",
                                   "07:00 ", " 7:00", "-1:00", "07:00 am", "7pm", "07:00:00", ""})
        CHECK_MESSAGE(in<MinuteOfDay>(text) == "none", text);
    CHECK(parse_quantity<MinuteOfDay>("07:05")->written == "07:05");
}

TEST_CASE("times of a day are two, the earlier first") {
    CHECK(clock_times("09:00-12:00") == "540 to 720");
    CHECK(clock_times("00:00-23:59") == "0 to 1439");
    CHECK(clock_times("09:00-09:01") == "540 to 541");
    CHECK(parse_clock_times("09:00-12:00")->written == "09:00-12:00");
    for (const std::string text : {"09:00-09:00", "12:00-09:00", "09:00 - 12:00", "09:00", "09:00-",
                                   "-12:00", "9-12", "09:00-24:00", "09:00-10:00-11:00", ""})
        CHECK_MESSAGE(clock_times(text) == "none", text);
}

TEST_CASE("a minute is printed as a time of day, past midnight too") {
    CHECK(clock_text(0) == "00:00");
    CHECK(clock_text(425) == "07:05");
    CHECK(clock_text(1439) == "23:59");
    CHECK(clock_text(1440) == "00:00");
    CHECK(clock_text(1505) == "01:05");
}

TEST_CASE("a span of weeks or days is a whole number of days") {
    const auto days = [](std::string_view text) {
        return whole_days(*parse_quantity<Week>(text)).count();
    };
    CHECK(days("1 day") == 1);
    CHECK(days("3 days") == 3);
    CHECK(days("14 days") == 14);
    CHECK(days("2 weeks") == 14);
    CHECK(days("0.5 weeks") == 4);
    for (int count = 1; count <= 366; ++count) CHECK(days(fmt::format("{} days", count)) == count);
}

TEST_CASE("a length is printed to a tenth, with its unit") {
    const auto text = [](std::string_view length, LengthUnit unit) {
        return to_string(*parse_quantity<Centimetre>(length), unit);
    };
    CHECK(text("62 cm", LengthUnit::cm) == "62 cm");
    CHECK(text("62.5 cm", LengthUnit::cm) == "62.5 cm");
    CHECK(text("62.54 cm", LengthUnit::cm) == "62.5 cm");
    CHECK(text("62.56 cm", LengthUnit::cm) == "62.6 cm");
    CHECK(text("68 in", LengthUnit::in) == "68 in");
    CHECK(text("62.5 cm", LengthUnit::in) == "24.6 in");
    CHECK(text("0 cm", LengthUnit::cm) == "0 cm");
}

TEST_CASE("a limit of weight is rounded down, in the unit it was given in") {
    const auto half = [](std::string_view text) {
        const auto mass = *parse_quantity<Kilogram>(text);
        return limit_text(Mass{mass.value / 2, {}}, mass);
    };
    CHECK(half("100 kg") == "50 kg");
    CHECK(half("101 kg") == "50 kg");
    CHECK(half("101.9 kg") == "50 kg");
    CHECK(half("102 kg") == "51 kg");
    CHECK(half("220 lb") == "110 lb");
    CHECK(half("221 lb") == "110 lb");
}

TEST_CASE("a day is one that exists in the calendar") {
    CHECK(date("2026-11-20") == "2026-11-20");
    CHECK(date("2026-01-31") == "2026-01-31");
    CHECK(date("2026-04-30") == "2026-04-30");
    for (const std::string text :
         {"2026-01-32", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00"})
        CHECK_MESSAGE(date(text) == "none", text);
}

TEST_CASE("a day lies between 1900 and 2999") {
    CHECK(date("1900-01-01") == "1900-01-01");
    CHECK(date("1899-12-31") == "none");
    CHECK(date("2999-12-31") == "2999-12-31");
    CHECK(date("3000-01-01") == "none");
}

TEST_CASE("29 February exists in leap years only") {
    CHECK(date("2024-02-29") == "2024-02-29");
    CHECK(date("2023-02-29") == "none");
    CHECK(date("2000-02-29") == "2000-02-29");
    CHECK(date("1900-02-29") == "none");
}

TEST_CASE("a day is written YYYY-MM-DD and no other way") {
    for (const std::string text :
         {"2026-1-05", "2026-01-5", "26-01-05", "2026/01/05", "05.01.2026", "20260105",
          "2026-01-05 ", "2026-01-05T", "2026--1-05", "2026-01--5", "-026-01-05", "+026-01-05",
          "2026-+1-05", "2026- 1-05", "today", ""})
        CHECK_MESSAGE(date(text) == "none", text);
}

TEST_CASE("the pattern in a schema takes what the reader takes") {
    const auto agree = [](const std::string& pattern, auto parse, int taken) {
        const Expression expression{pattern};
        for (const auto* const text :
             {"8",     "08",    "12-15",   "12-",         "1000000", "172 cm",  "1.5m",  "2  m",
              "68 in", "30 s",  "20-30 s", "20-30",       "2 min",   "1.5 h",   ".5 h",  "2. h",
              "50 %",  "50",    "4/10",    "4.5/10",      "4/11",    "4 /10",   "07:00", "7:00",
              "24:00", "23:59", "-1 s",    "09:00-12:00", "6 weeks", "10 days", "100 kg"}) {
            const auto takes = parse(std::string_view{text}).has_value();
            CHECK_MESSAGE(expression.matches(text) == takes, text << " and " << pattern);
            taken -= takes;
        }
        CHECK(taken == 0);
    };
    agree(quantity_pattern<Centimetre>(), parse_quantity<Centimetre>, 3);
    agree(quantity_pattern<Kilogram>(), parse_quantity<Kilogram>, 1);
    agree(quantity_pattern<Second>(), parse_quantity<Second>, 3);
    agree(quantity_pattern<Week>(), parse_quantity<Week>, 2);
    agree(quantity_pattern<Percent>(), parse_quantity<Percent>, 1);
    agree(quantity_pattern<Rating>(), parse_quantity<Rating>, 2);
    agree(quantity_pattern<MinuteOfDay>(), parse_quantity<MinuteOfDay>, 2);
    agree(counts_pattern(), parse_counts, 4);
    agree(durations_pattern(), parse_durations, 4);
    agree(clock_times_pattern(), parse_clock_times, 1);
}

}  // namespace hamkit
