#include "advice/rack_pull.hpp"

#include "assess.hpp"

using namespace hamkit;

namespace {

std::variant<RackAdvice, ImpossibleRack> asked(const std::string& yaml,
                                               const RackWishes& wishes = {}) {
    TestPerson test{yaml};
    if (const auto fault = put_in_order(test.person.rack_log); !fault.empty())
        return ImpossibleRack{fault};
    Assessment assessment;
    triage(test.person, built_in_library(), assessment);
    return advise_rack_pull(test.person, assessment, built_in_library(), wishes);
}
RackAdvice advice(const std::string& yaml, const RackWishes& wishes = {}) {
    auto made = asked(yaml, wishes);
    if (const auto* const fault = std::get_if<ImpossibleRack>(&made)) FAIL(fault->message);
    return std::get<RackAdvice>(std::move(made));
}
std::string fault(const std::string& yaml, const RackWishes& wishes = {}) {
    const auto made = asked(yaml, wishes);
    const auto* const impossible = std::get_if<ImpossibleRack>(&made);
    return impossible != nullptr ? impossible->message : "possible";
}

const std::string rack = "\nrack: {first_hole: 20 cm, spacing: 5 cm, plate_diameter: 45 cm}";
const std::string lifter = "\nlifter: {lockout: 78 cm, floor_load: 100 kg}";
std::string log(const std::string& entries) { return "\nrack_log: [" + entries + "]"; }
/// A screened lifter with these answers and this log.
std::string somebody(const std::string& entries, const std::string& answers = "") {
    return screened(answers) + lifter + rack + log(entries);
}
std::string notes(const RackAdvice& advice) {
    std::string text;
    for (const auto& note : advice.notes) text += note + '\n';
    return text;
}
std::string stops(const std::string& yaml) {
    const auto made = advice(yaml);
    return std::string{name_of(made.state)} + ": " + made.because;
}
std::string load(const std::string& entries) { return advice(somebody(entries)).load_limit; }

const std::string found =
    "{height: 65 cm, pain: 0/10, next_morning: settled}, "
    "{height: 55 cm, pain: 0/10, next_morning: settled}, "
    "{height: 40 cm, pain: 0/10, next_morning: settled}";

}  // namespace

TEST_CASE("nobody pulls while a safety question is open or a red flag is raised") {
    CHECK(stops(unscreened("") + lifter + rack) == "stop: safety questions are still open");
    CHECK(stops(somebody("", "loss-of-bladder-control: yes")) ==
          "stop: you cannot control your bladder");
    CHECK(stops(somebody("", "pop-at-injury: yes, large-bruise: yes")).starts_with("stop: "));
    CHECK(advice(somebody("", "loss-of-bladder-control: yes")).gated());
}

TEST_CASE("a touchy nerve and an open injury rule pulls out, whatever the measures say") {
    CHECK(stops(somebody("", "tingling-leg-foot: yes")) ==
          "stop: a touchy nerve has to settle before loaded pulls");
    CHECK(stops(somebody("", "onset-after-trauma: yes")) ==
          "stop: a strain has to be looked at before loaded pulls");
    CHECK(stops(screened("onset-after-trauma: yes")) ==
          "stop: a strain has to be looked at before loaded pulls");
    CHECK(stops(somebody("", "painful-at-top-quarter: yes")) ==
          "stop: even the top of the pull hurts");
}

TEST_CASE("a sign in the log is an answer like any other") {
    CHECK(stops(somebody("{signs: [loss-of-bladder-control]}")) ==
          "stop: you cannot control your bladder");
    CHECK(stops(somebody("{signs: [radiates-to-calf]}")).starts_with("stop: "));
}

TEST_CASE("every stop sign in the log refers, also where the answers rule pulls out anyway") {
    const auto& library = built_in_library();
    for (const auto sign : library.rack_pull.stop_signs) {
        const auto id = std::string{library.findings[sign.index].id};
        CAPTURE(id);
        const auto entry =
            "{height: 65 cm, pain: 0/10, next_morning: settled, signs: [" + id + "]}";
        const auto yaml = somebody(entry, "recent-onset: yes, pop-at-injury: no");
        const auto made = advice(yaml);
        CHECK(name_of(made.state) == "stop");
        CHECK(!made.next);
        if (assess(yaml).blocked()) continue;  // told where to go already, and sooner
        CHECK(made.because.starts_with("the log tells of "));
        REQUIRE(made.refer.size() == 2);
        CHECK(made.refer[0].text == library.rack_pull.referral.text);
    }
    CHECK(advice(somebody("")).refer.empty());
}

TEST_CASE("pain at the top in the log ends the search, like the answer that it hurts there") {
    CHECK(stops(somebody("{height: 65 cm, pain: 2/10}")) == "stop: even the top of the pull hurts");
    CHECK(stops(somebody("{height: 65 cm, pain: 0/10, next_morning: worse}")) ==
          "stop: even the top of the pull hurts");
    CHECK(advice(somebody("{height: 65 cm, pain: 2/10}, "
                          "{height: 70 cm, pain: 0/10, next_morning: settled}"))
              .state == RackState::found);
}

TEST_CASE("each state says why") {
    CHECK(advice(somebody("")).because == "nothing has been tried yet, and the search begins high");
    CHECK(advice(somebody("{height: 65 cm, pain: 0/10, form: broken}")).because ==
          "no set in the log counts yet, and the search begins high");
    CHECK(advice(somebody("{height: 65 cm, pain: 0/10}")).because ==
          "nobody has said how the morning after hole 10 (65 cm) was");
    CHECK(advice(somebody("{height: 65 cm, pain: 0/10, next_morning: settled}")).because ==
          "hole 10 (65 cm) did not hurt, and the next morning was fine");
    CHECK(advice(somebody("{height: 60 cm, pain: 1/10}")).because ==
          "hole 9 (60 cm) hurt or left the next morning worse, so a higher place has to be fine "
          "first");
    CHECK(advice(somebody(found)).because ==
          "it does not hurt, and three quarters of the pull is low enough");
    CHECK(
        advice(somebody("{height: 60 cm, pain: 1/10}, "
                        "{height: 65 cm, pain: 0/10, next_morning: settled}"))
            .because ==
        "it is the lowest height that does not hurt: hole 9 (60 cm) hurt or left the next morning "
        "worse");
}

TEST_CASE("the load is half of that from the floor until the height is found") {
    CHECK(load("") == "50 kg");
    CHECK(load("{height: 65 cm, pain: 0/10, next_morning: settled}") == "50 kg");
    CHECK(
        advice(screened("") + "\nlifter: {lockout: 78 cm, floor_load: 225 lb}" + rack).load_limit ==
        "112 lb");
    const auto unknown = advice(screened("") + "\nlifter: {lockout: 78 cm}" + rack);
    CHECK(unknown.load_limit.empty());
    CHECK(notes(unknown) ==
          "No load is given, since nobody has said what you pull from the floor.\n");
}

TEST_CASE("the first weight of a log is the one to keep, unless it is more than from the floor") {
    const auto begun = [](const char* with) {
        return advice(somebody(std::string{"{height: 65 cm, pain: 0/10, load: "} + with +
                               ", next_morning: settled}"));
    };
    CHECK(begun("40 kg").load_limit == "40 kg");
    CHECK(begun("40 kg").notes.empty());
    CHECK(begun("100 kg").load_limit == "100 kg");
    CHECK(notes(begun("100 kg")) ==
          "The heights are looked for with 100 kg, because the log begins with it. We would begin "
          "with 50 kg or less.\n");
    CHECK(begun("100.1 kg").load_limit == "50 kg");
    CHECK(begun("100.1 kg").state == RackState::start);
}

TEST_CASE("a set without a weight was done with the advised one, so a later weight is another") {
    const auto made =
        advice(somebody("{height: 65 cm, pain: 0/10, next_morning: settled}, "
                        "{height: 55 cm, pain: 0/10, load: 80 kg, next_morning: settled}"));
    CHECK(made.load_limit == "50 kg");
    CHECK(made.next == 6U);  // holes[6] is at 55 cm
    CHECK(notes(made) ==
          "set 2: 55 cm at 80 kg counts neither way, because the heights are looked for with "
          "another weight.\n");
    // nobody knows what is advised while the weight from the floor is not known
    const auto unknown =
        advice(screened("") + "\nlifter: {lockout: 78 cm}" + rack +
               log("{height: 65 cm, pain: 0/10, next_morning: settled}, "
                   "{height: 55 cm, pain: 0/10, load: 80 kg, next_morning: settled}, "
                   "{height: 40 cm, pain: 0/10, load: 50 kg, next_morning: settled}"));
    CHECK(unknown.verdicts[1] == RackVerdict::tolerated);
    CHECK(unknown.verdicts[2] == RackVerdict::other_load);
}

TEST_CASE("once the height is found the load grows by a tenth, never past that from the floor") {
    const auto then = [&](const char* load) {
        return found + ", {height: 40 cm, pain: 0/10, next_morning: settled, load: " + load + "}";
    };
    const auto limit = [](const std::string& entries) {
        return advice(somebody("{height: 65 cm, pain: 0/10, load: 50 kg, next_morning: settled}, " +
                               entries))
            .load_limit;
    };
    CHECK(load(found) == "60 kg");
    CHECK(limit(then("60 kg")) == "70 kg");
    CHECK(limit(then("95 kg")) == "100 kg");
    // what hurt sends the search up, and the weight back
    CHECK(limit(then("60 kg") + ", {height: 40 cm, pain: 1/10, load: 70 kg}") == "50 kg");
    CHECK(limit(then("60 kg") +
                ", {height: 40 cm, pain: 0/10, load: 70 kg, next_morning: worse}") == "50 kg");
    CHECK(limit(then("60 kg") + ", {height: 40 cm, pain: 0/10, load: 70 kg}") == "70 kg");
}

TEST_CASE("nothing grows while somebody waits for a professional") {
    const auto waiting = advice(somebody(found, "pain: 5/10"));
    CHECK(waiting.state == RackState::found);
    CHECK(!waiting.load_grows);
    CHECK(waiting.load_limit == "50 kg");
}

TEST_CASE("what does not count is said") {
    CHECK(notes(advice(somebody(
              "{date: 2026-11-01, height: 65 cm, pain: 0/10, load: 50 kg, next_morning: settled}, "
              "{date: 2026-11-03, height: 55 cm, pain: 0/10, load: 80 kg, next_morning: settled}, "
              "{date: 2026-11-05, height: 55 cm, pain: 3/10, form: broken}, "
              "{date: 2026-11-07, height: 77 cm, pain: 0/10, next_morning: settled}, "
              "{date: 2026-11-09, next_morning: settled}"))) ==
          "2026-11-03: 55 cm at 80 kg counts neither way, because the heights are looked for with "
          "another weight.\n"
          "2026-11-07: 77 cm counts neither way, because it is above every place for the bar.\n"
          "2026-11-09: the report of a morning counts for nothing, because there was no set that "
          "day. It carries the date of the set.\n");
    CHECK(notes(advice(
              somebody("{date: 2026-11-01, height: 65 cm, pain: 0/10, next_morning: settled}, "
                       "{date: 2026-11-01, height: 55 cm, pain: 0/10, next_morning: settled}"))) ==
          "2026-11-01: 55 cm counts neither way, because another height stands for that day.\n");
    CHECK(notes(advice(somebody("{height: 62 cm, pain: 0/10, next_morning: settled}"))) ==
          "set 1: 62 cm lies between two places for the bar, and counts as hole 10 (65 cm).\n");
}

TEST_CASE("a contradiction is said, whichever came first") {
    CHECK(notes(advice(somebody("{height: 40 cm, pain: 0/10, next_morning: settled}, "
                                "{height: 55 cm, pain: 1/10}"))) ==
          "set 1: 40 cm was fine, yet hole 8 (55 cm) hurt. The pain counts.\n");
    CHECK(notes(advice(somebody("{height: 55 cm, pain: 1/10}, "
                                "{height: 40 cm, pain: 0/10, next_morning: settled}"))) ==
          "set 2: 40 cm was fine, yet hole 8 (55 cm) hurt. The pain counts.\n");
}

TEST_CASE("guessed measures are said to be guesses") {
    CHECK(notes(advice(screened("") + "\nlifter: {stature: 180 cm, floor_load: 100 kg}" +
                       "\nrack: {first_hole: 20 cm, spacing: 5 cm}")) ==
          "Your lockout of 77.4 cm is a guess from your body height, and may be off by 5.4 cm "
          "either way. Measure it: stand tall with the bar, from the floor to the middle of the "
          "bar.\n"
          "The plates are taken to be 45 cm across. Give their size if they are not.\n");
    CHECK(notes(advice(screened("") +
                       "\nlifter: {stature: 200 cm, lockout: 70 cm, floor_load: 100 kg}" + rack)) ==
          "A lockout of 70 cm is unusual for a body height of 200 cm. Please measure both "
          "again.\n");
}

TEST_CASE("the next pulls keep the distance of lifting days") {
    const auto day = [](const RackWishes& wishes) {
        const auto made =
            advice(somebody("{date: 2026-11-20, height: 65 cm, pain: 0/10, next_morning: settled}"),
                   wishes);
        return to_string(*made.not_before);
    };
    using namespace std::chrono_literals;
    CHECK(day({}) == "2026-11-22");
    CHECK(day({.from = 2026y / 11 / 21}) == "2026-11-22");
    CHECK(day({.from = 2026y / 11 / 25}) == "2026-11-25");
    CHECK(!advice(somebody("{height: 65 cm, pain: 0/10, next_morning: settled}")).not_before);
}

TEST_CASE("a log from the future or from outside the pull is refused") {
    using namespace std::chrono_literals;
    const auto dated = somebody("{date: 2026-11-20, height: 65 cm, pain: 0/10}");
    CHECK(fault(dated, {.from = 2026y / 11 / 20}) == "possible");
    CHECK(fault(dated, {.from = 2026y / 11 / 19}) ==
          "the log tells of 2026-11-20, which is after 2026-11-19");
    const auto at = [](const char* height) {
        return fault(somebody(std::string{"{height: "} + height + ", pain: 0/10}"));
    };
    CHECK(at("22 cm") == "possible");
    CHECK(at("21.9 cm") ==
          "the height 21.9 cm in the log is outside the pull, which goes from 22.5 cm to 78 cm");
    CHECK(at("78.5 cm") == "possible");
    CHECK(at("31 in") ==
          "the height 31 in in the log is outside the pull, which goes from 22.5 cm to 78 cm");
}

TEST_CASE("a log is put in the order of its days when all have one") {
    const auto sorted = somebody(
        "{date: 2026-11-22, height: 55 cm, pain: 0/10, next_morning: settled}, "
        "{date: 2026-11-20, height: 65 cm, pain: 0/10, next_morning: settled}");
    CHECK(advice(sorted).next == 3U);  // holes[3] is at 40 cm
    CHECK(
        fault(somebody("{date: 2026-11-22, height: 55 cm, pain: 0/10}, "
                       "{date: 2026-11-20, height: 65 cm, pain: 0/10}, {next_morning: settled}")) ==
        "the log goes back from 2026-11-22 to 2026-11-20; with entries that have no date it "
        "must be in the order of the days");
}

TEST_CASE("nothing at or above what hurt is offered, whatever the weight") {
    const std::string fine = "{height: 65 cm, pain: 0/10, load: 60 kg, next_morning: settled}, ";
    const auto after = [&](const std::string& entries) { return advice(somebody(fine + entries)); };
    // the worst of all: heavier sets that hurt, at the height that was fine
    const auto made = after(
        "{height: 55 cm, pain: 0/10, load: 60 kg, next_morning: settled}, "
        "{height: 55 cm, pain: 3/10, load: 84 kg, next_morning: worse}, "
        "{height: 55 cm, pain: 3/10, load: 72 kg, next_morning: worse}");
    CHECK(made.state == RackState::go_higher);
    CHECK(made.geometry->holes[*made.next].height.value == 65);
    CHECK(made.load_limit == "60 kg");
    // a heavier weight alone was too much: the height comes back once two days went well
    const std::string overload = "{height: 55 cm, pain: 3/10, load: 84 kg}, ";
    const std::string good = "{height: 65 cm, pain: 0/10, load: 60 kg, next_morning: settled}";
    const auto lowest = [&](const std::string& entries) {
        const auto then = after(overload + entries);
        return then.geometry->holes[*then.next].height.value;
    };
    CHECK(lowest(good) > 55);
    CHECK(lowest(good + ", " + good) < 65);
}

TEST_CASE("pain above 5 in a log stops and refers, up to that it does not") {
    CHECK(advice(somebody("{height: 65 cm, pain: 5/10}")).state == RackState::stop);  // at the top
    const std::string fine = "{height: 65 cm, pain: 0/10, next_morning: settled}, ";
    CHECK(advice(somebody(fine + "{height: 55 cm, pain: 5/10}")).state == RackState::go_higher);
    const auto severe = advice(somebody(fine + "{height: 55 cm, pain: 6/10}"));
    CHECK(severe.state == RackState::stop);
    CHECK(!severe.refer.empty());
    CHECK(disposition_of(somebody(fine + "{height: 55 cm, pain: 6/10}")) == "professional");
}

TEST_CASE("a good morning on the day of the set has not come yet") {
    const auto on = [&](std::string_view day) {
        const TestPerson test{
            somebody("{date: 2026-11-20, height: 65 cm, pain: 0/10, next_morning: settled}")};
        Assessment assessment;
        triage(test.person, built_in_library(), assessment);
        RackWishes wishes;
        wishes.from = parse_date(day);
        return std::get<RackAdvice>(
                   advise_rack_pull(test.person, assessment, built_in_library(), wishes))
            .state;
    };
    CHECK(on("2026-11-20") == RackState::wait);
    CHECK(on("2026-11-21") == RackState::go_lower);
}
