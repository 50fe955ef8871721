#include "advice/triage.hpp"

#include <algorithm>

#include "assess.hpp"

using namespace hamkit;

namespace {

/// A red flag that one finding alone raises.
struct SingleFlag {
    const RedFlag* flag;
    std::string finding;
};

std::vector<SingleFlag> single_flags() {
    const auto& library = built_in_library();
    std::vector<SingleFlag> flags;
    for (const auto& flag : library.red_flags) {
        std::vector<std::size_t> atoms;
        for_each_atom(flag.when, [&](std::size_t atom) { atoms.push_back(atom); });
        if (atoms.size() == 1 && atoms[0] < library.findings.size() && flag.unless.always())
            flags.push_back({&flag, std::string{library.findings[atoms[0]].id}});
    }
    return flags;
}

bool has_flag(const Assessment& assessment, Text id) {
    return std::ranges::any_of(assessment.red_flags, [&](std::uint16_t index) {
        return built_in_library().red_flags[index].id == id;
    });
}

bool open(const Assessment& assessment, Text id) {
    return std::ranges::any_of(assessment.unanswered, [&](std::uint16_t index) {
        return built_in_library().findings[index].id == id;
    });
}

}  // namespace

TEST_CASE("nobody is cleared by silence") {
    const auto assessment = assess("{}");
    CHECK(assessment.disposition == Disposition::incomplete);
    CHECK(assessment.best_case == Disposition::self_care);
    CHECK(assessment.worst_case == Disposition::emergency);
    CHECK(assessment.blocked());
}

TEST_CASE("with nothing said every emergency question is open") {
    const auto assessment = assess("{}");
    for (const auto& single : single_flags())
        if (single.flag->disposition == Disposition::emergency)
            CHECK_MESSAGE(open(assessment, single.finding), single.finding);
}

TEST_CASE("every red flag alone gives its disposition") {
    CHECK(single_flags().size() == 79);
    for (const auto& single : single_flags()) {
        const auto answer = single.finding + ": yes";
        for (const auto& yaml : {unscreened(answer), screened(answer)}) {
            const auto assessment = assess(yaml);
            CHECK_MESSAGE(assessment.disposition == single.flag->disposition, yaml);
            CHECK_MESSAGE(has_flag(assessment, single.flag->id), yaml);
        }
    }
}

TEST_CASE("every pair of red flags gives the more urgent of the two") {
    const auto flags = single_flags();
    std::size_t pairs = 0;
    for (const auto& one : flags)
        for (const auto& other : flags) {
            if (one.finding >= other.finding) continue;
            const auto answers = one.finding + ": yes, " + other.finding + ": yes";
            const auto assessment = assess(screened(answers));
            const auto expected = std::max(one.flag->disposition, other.flag->disposition);
            // a combination may be worse than its parts, never better
            CHECK_MESSAGE(assessment.disposition >= expected, answers);
            const bool nothing_more = assessment.red_flags.size() == 2;
            if (nothing_more) CHECK_MESSAGE(assessment.disposition == expected, answers);
            ++pairs;
        }
    CHECK(pairs > 700);
}

TEST_CASE("a screening answers no for what was left out, and only for that") {
    CHECK(disposition_of(screened("")) == "self-care");
    CHECK(disposition_of(screened("loss-of-bladder-control: yes")) == "emergency");
    CHECK(disposition_of(screened("loss-of-bladder-control: unknown")) == "incomplete");
}

TEST_CASE("a screening covers only the questions that the content had by then") {
    CHECK(disposition_of("screened: 2026-11-28") == "self-care");
    CHECK(disposition_of("screened: 2026-11-19") == "incomplete");
}

TEST_CASE("an answered unknown is as open as silence, and is asked again") {
    const auto assessment = assess(screened("tingling-leg-foot: unknown"));
    CHECK(assessment.disposition == Disposition::incomplete);
    CHECK(assessment.worst_case == Disposition::professional);
    CHECK(open(assessment, "tingling-leg-foot"));
    REQUIRE(!assessment.ask_next.empty());
    CHECK(built_in_library().findings[assessment.ask_next.front().finding].id ==
          "tingling-leg-foot");
}

TEST_CASE("cramp questions do not apply to somebody without cramps") {
    std::string all_else;
    for (const auto& finding : built_in_library().findings)
        if (finding.since != Date{} && !finding.id.starts_with("cramp-"))
            all_else += std::string{finding.id} + ": no, ";
    CHECK(disposition_of(unscreened(all_else + "cramp-episode: no")) == "self-care");
    CHECK(disposition_of(unscreened(all_else + "cramp-episode: yes")) == "incomplete");
    CHECK(disposition_of(unscreened(all_else)) == "incomplete");
}

TEST_CASE("a red flag outweighs an answer that contradicts it") {
    CHECK(disposition_of(screened("cramp-episode: no, cramp-with-swelling: yes")) == "urgent");
    CHECK(disposition_of(screened("numbness-leg-foot: no, foot-dead: yes")) == "professional");
    CHECK(disposition_of(screened("no-symptoms: yes, saddle-numbness: yes")) == "emergency");
}

TEST_CASE("a measure raises findings, at its limit and above") {
    CHECK(disposition_of(screened("pain: 2/10")) == "self-care");
    CHECK(disposition_of(screened("pain: 2.5/10")) == "professional");
    CHECK(!has_flag(assess(screened("pain: 5/10")), "pain-severe"));
    CHECK(has_flag(assess(screened("pain: 6/10")), "pain-severe"));
    CHECK(disposition_of(screened("onset-after-trauma: yes, age: 70 years")) == "professional");
    CHECK(disposition_of(screened("onset-after-trauma: yes, age: 71 years")) == "urgent");
}

TEST_CASE("a measure up to a limit raises findings too") {
    CHECK(has_flag(assess(screened("age: 15 years")), "under-16"));
    CHECK(!has_flag(assess(screened("age: 16 years")), "under-16"));
    CHECK(disposition_of(screened("pop-at-injury: yes, age: 25 years")) == "urgent");
    CHECK(disposition_of(screened("pop-at-injury: yes, age: 26 years")) == "professional");
    CHECK(has_flag(assess(screened("age: 40 years, under-16: yes")), "under-16"));
}

TEST_CASE("a number for pain says nothing about lifting") {
    const auto assessment = assess(screened("pain: 3/10"));
    CHECK(assessment.disposition == Disposition::professional);
    CHECK(has_flag(assessment, "pain-above-mild"));
    CHECK(!has_flag(assessment, "pain-more-than-minimal"));
}

TEST_CASE("what was asked as a red flag is never left to self-care, modifiers apart") {
    for (const auto& finding : built_in_library().findings) {
        if (finding.kind != FindingKind::red_flag) continue;
        const auto assessment = assess(screened(std::string{finding.id} + ": yes"));
        INFO(finding.id);
        CHECK((assessment.disposition == Disposition::self_care) == finding.modifier);
    }
    CHECK(disposition_of(screened("large-bruise: yes, cannot-walk-normally: yes, "
                                  "palpable-gap: yes")) == "urgent");
}

TEST_CASE("weakness that came on fast is as grave as numbness that did") {
    CHECK(disposition_of(screened("weakness-leg-foot: yes, onset-speed: yes")) == "emergency");
    CHECK(disposition_of(screened("weakness-leg-foot: yes, onset-speed: no")) == "professional");
}

TEST_CASE("one lift with back pain is no strained hamstring, and is seen") {
    const auto back = assess(screened("acute-onset-with-load: yes, low-back-pain: yes"));
    CHECK(patterns_of(back).find("strain") == std::string::npos);
    CHECK(back.disposition == Disposition::professional);
    CHECK(patterns_of(assess(screened("acute-onset-with-load: yes"))) == "strain");
}

TEST_CASE("a vague ache is no sore tendon unless it is where the tendon sits") {
    CHECK(patterns_of(assess(screened("dull-ache: yes"))) == "unclassified");
    CHECK(patterns_of(assess(screened("pain-gluteal-fold: yes, stretch-worsens: yes")))
              .starts_with("proximal-tendinopathy"));
}

TEST_CASE("whom salts can harm is told to ask first") {
    for (const auto* const risk : {"takes-diuretic: yes", "heart-or-kidney-disease: yes"}) {
        const auto assessment =
            assess(screened("cramp-episode: yes, short-lived-spasm: yes, heavy-sweating: yes, " +
                            std::string{risk}));
        CHECK(recommends(assessment, "ask-before-minerals"));
        CHECK(!recommends(assessment, "potassium-magnesium-foods"));
        CHECK(!recommends(assessment, "electrolyte-drink"));
    }
}

TEST_CASE("a mild measure never says no to a severe sign") {
    CHECK(open(assess(unscreened("pain: 0/10")), "pain-severe"));
    CHECK(disposition_of(screened("pain: 0/10, pain-severe: yes")) == "professional");
}

TEST_CASE("professional is not blocked once every emergency and urgent question is answered") {
    CHECK(!assess(screened("tingling-leg-foot: yes")).blocked());
    CHECK(assess(unscreened("tingling-leg-foot: yes")).blocked());
    CHECK(assess(unscreened("tingling-leg-foot: yes")).open_urgent);
}

TEST_CASE("lifting pain is self-care only when it is known to be mild and recent") {
    CHECK(disposition_of(screened("pain-during-deadlift: yes")) == "professional");
    CHECK(disposition_of(screened("mild-pain-in-deadlift: yes")) == "professional");
    CHECK(disposition_of(screened("mild-pain-in-deadlift: yes, recent-onset: no")) ==
          "professional");
    CHECK(disposition_of(screened("mild-pain-in-deadlift: yes, recent-onset: yes")) == "self-care");
}

TEST_CASE("numbness that came on fast is sudden") {
    CHECK(disposition_of(screened("numbness-leg-foot: yes, onset-speed: yes")) == "emergency");
    CHECK(disposition_of(screened("numbness-leg-foot: yes, onset-speed: no")) == "professional");
}

TEST_CASE("no other answer talks an injury or a sore tendon away") {
    for (const auto* const sign :
         {"acute-onset-with-load", "pop-at-injury", "pain-under-sit-bone", "pain-gluteal-fold"})
        for (const auto* const other :
             {"burning", "pain-behind-knee", "stretch-eases-temporarily", "no-symptoms"}) {
            const auto story = std::string{sign} + ": yes, recent-onset: yes, " + other + ": yes";
            CHECK_MESSAGE(disposition_of(screened(story)) == "professional", story);
        }
}

TEST_CASE("a cramp with nerve signs is referred") {
    CHECK(disposition_of(screened("cramp-episode: yes, recent-onset: yes")) == "self-care");
    CHECK(disposition_of(screened("cramp-episode: yes, burning: yes, recent-onset: yes")) ==
          "professional");
}

TEST_CASE("a forward tilt keeps hamstring holds out, whatever speaks against it") {
    CHECK(avoids(assess(screened("forward-pelvic-tilt: yes, flat-low-back: yes, "
                                 "stretch-eases-temporarily: yes")),
                 "static-hamstring-stretch"));
}

TEST_CASE("soreness does not excuse pain, and nobody is reassured while questions are open") {
    const auto both =
        assess(screened("delayed-soreness-after-session: yes, soreness-fading: yes, "
                        "fatigue-during-session: yes, pain-after-deadlift: yes"));
    CHECK(!recommends(both, "reassurance-normal"));
    CHECK(!recommends(assess(unscreened("no-symptoms: yes")), "reassurance-normal"));
    CHECK(recommends(assess(screened("no-symptoms: yes")), "reassurance-normal"));
}

TEST_CASE("tempo is for mild pain only") {
    const std::string story =
        "mild-pain-in-deadlift: yes, pain-only-heavy-loads: yes, recent-onset: yes";
    CHECK(recommends(assess(screened(story)), "tempo-deadlift"));
    CHECK(!recommends(assess(screened(story + ", pain: 4/10")), "tempo-deadlift"));
}

TEST_CASE("the cramp response keeps its order and leaves out what is barred") {
    const auto steps = [](const std::string& story) {
        return assess(screened(story)).cramp_response.size();
    };
    CHECK(steps("cramp-episode: yes, hard-knot: yes") == built_in_library().cramp.steps.size());
    CHECK(steps("cramp-episode: yes, cramp-with-swelling: yes") == 0);
    CHECK(steps("broad-deep-pull: yes") == 0);
}

TEST_CASE("nerve signs are self-care only when they are known to be recent") {
    CHECK(disposition_of(screened("burning: yes")) == "professional");
    CHECK(disposition_of(screened("burning: yes, recent-onset: yes")) == "self-care");
}

TEST_CASE("a clear story names its pattern") {
    CHECK(patterns_of(assess(screened("broad-deep-pull: yes, stretch-eases-temporarily: yes"))) ==
          "muscular-tightness");
    CHECK(patterns_of(assess(screened("burning: yes, radiates-to-calf: yes"))) == "nerve-tension");
    CHECK(patterns_of(assess(screened("dull-ache: yes, pain-gluteal-fold: yes"))) ==
          "proximal-tendinopathy");
}

TEST_CASE("a tie says unclear and asks what would separate the two") {
    const auto assessment = assess(screened("weak-glutes: yes, low-back-tight: yes"));
    CHECK(patterns_of(assessment) == "glute-underactivity low-back-tightness");
    CHECK(assessment.unclear.size() == 2);
    CHECK(avoids(assessment, "single-cause-label"));
    REQUIRE(!assessment.ask_next.empty());
    CHECK(assessment.ask_next.front().reason == Question::Reason::between);
    CHECK(assess(screened("weak-glutes: yes")).unclear.empty());
}

TEST_CASE("opposite tilts never lead together") {
    const auto forward = assess(screened("forward-pelvic-tilt: yes, constant-tightness: yes"));
    CHECK(patterns_of(forward) == "over-lengthened-apt");
    const auto tucked = assess(screened("tucked-pelvis: yes, flat-low-back: yes"));
    CHECK(patterns_of(tucked) == "posterior-tilt-short-hamstrings");
    CHECK(patterns_of(assess(screened("forward-pelvic-tilt: yes, tucked-pelvis: yes"))) == "");
}

TEST_CASE("signs that fit nothing are referred, not forced into a label") {
    const auto assessment = assess(screened("pain-behind-knee: yes"));
    CHECK(patterns_of(assessment) == "unclassified");
    CHECK(assessment.disposition == Disposition::professional);
    CHECK(patterns_of(assess(screened(""))) == "");
}

TEST_CASE("avoid beats recommend, for everybody in the content") {
    const auto& library = built_in_library();
    for (const auto& one : library.findings)
        for (const auto& other : library.findings) {
            if (one.unit != Unit::yes_no || other.unit != Unit::yes_no || one.id >= other.id)
                continue;
            const auto assessment =
                assess(screened(std::string{one.id} + ": yes, " + std::string{other.id} + ": yes"));
            for (const auto& [avoid, rule] : assessment.avoid)
                for (const auto barred : library.avoids[avoid.index].bars)
                    if (std::ranges::find(assessment.recommend, barred, &Recommendation::action) !=
                        assessment.recommend.end())
                        FAIL(one.id << " with " << other.id << " is told to "
                                    << library.actions[barred.index].id);
        }
    CHECK(library.findings.size() > 100);
}

TEST_CASE("an emergency suppresses all other advice") {
    const auto assessment =
        assess(screened("burning: yes, loss-of-bowel-control: yes, desk-work: yes"));
    CHECK(ids(assessment.recommend, [](const Recommendation& item) {
              return built_in_library().actions[item.action.index].id;
          }) == "emergency-care-now");
    CHECK(avoids(assessment, "any-exercise-plan"));
    CHECK(assessment.good_to_know.empty());
}

TEST_CASE("a swollen, red or changed leg is neither rubbed, rolled nor warmed") {
    for (const auto* const sign : {"swelling", "redness", "skin-change"}) {
        const auto assessment = assess(screened(std::string{"cramp-with-"} + sign + ": yes"));
        CHECK(avoids(assessment, "cramp-massage"));
        CHECK(avoids(assessment, "heat"));
        CHECK(avoids(assessment, "foam-roll-hamstrings"));
    }
}

TEST_CASE("strength at length needs a no to pain, not silence about it") {
    const std::string story = "forward-pelvic-tilt: yes";
    CHECK(!recommends(assess(screened(story)), "rdl"));
    CHECK(recommends(assess(screened(story + ", pain-during-deadlift: no, pain-after-deadlift: no, "
                                             "pain-with-lifting: no")),
                     "rdl"));
    CHECK(avoids(assess(screened(story + ", mild-pain-in-deadlift: yes")), "rdl"));
}

TEST_CASE("somebody in pain is not in the painless late stage") {
    CHECK(recommends(assess(screened("late-stage-painfree: yes")), "rdl-late-stage"));
    const auto hurting = assess(screened("late-stage-painfree: yes, mild-pain-in-deadlift: yes"));
    CHECK(!recommends(hurting, "rdl-late-stage"));
    CHECK(avoids(hurting, "rdl"));
}

TEST_CASE("a sign in a log counts, whatever was answered before") {
    const auto with = [](const std::string& log) {
        return disposition_of(screened("numbness-leg-foot: no, loss-of-bladder-control: no") +
                              "\n" + log);
    };
    CHECK(with("glide_log: []") == "self-care");
    CHECK(with("glide_log: [{date: 2026-11-20, done: 1, during: 0/10, "
               "signs: [numbness-leg-foot]}]") == "professional");
    CHECK(with("rack_log: [{date: 2026-11-20, signs: [loss-of-bladder-control]}]") == "emergency");
}

TEST_CASE("pulls that hurt even at the top rule the lift out everywhere") {
    const auto with = [](const std::string& pain) {
        return assess(
            screened("pain-off-floor: yes, mild-pain-in-deadlift: yes, recent-onset: yes") +
            "\nlifter: {lockout: 74 cm}\nrack: {first_hole: 20 cm, spacing: 5 cm}\n"
            "rack_log: [{date: 2026-11-20, height: 65 cm, pain: " +
            pain + "}]");
    };
    CHECK(recommends(with("0/10"), "rack-pull"));
    CHECK(avoids(with("1/10"), "rack-pull"));
    CHECK(!recommends(with("1/10"), "rack-pull"));
}

TEST_CASE("two bad days of glides in a row rule them out everywhere") {
    const auto with = [](const std::string& second) {
        return assess(screened("burning: yes, recent-onset: yes") +
                      "\nglide_log:\n  - {date: 2026-11-18, done: 1, during: 3/10}\n"
                      "  - {date: 2026-11-19, done: 1, during: " +
                      second + ", next_morning: settled}");
    };
    CHECK(recommends(with("2/10"), "nerve-glide"));
    CHECK(!recommends(with("3/10"), "nerve-glide"));
    CHECK(avoids(with("3/10"), "more-glides-when-not-tolerated"));
}

TEST_CASE("what a red flag advises allows nothing, since a worse one may be up beside it") {
    for (const auto& flag : built_in_library().red_flags)
        for (const auto* const permit : {"Keep ", "keep only", " go along", " go on", " is fine"}) {
            INFO(flag.id);
            CHECK(std::string_view{flag.advice}.find(permit) == std::string_view::npos);
        }
}
