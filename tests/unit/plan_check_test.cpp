// The second look finds every kind of fault that a faulty generator could leave in a plan.

#include <algorithm>

#include "advice/plan_check.hpp"

#include "advice/routine.hpp"
#include "assess.hpp"

using namespace hamkit;

namespace {

const std::string tight = screened("broad-deep-pull: yes, stretch-eases-temporarily: yes");

Plan good_plan() {
    const TestPerson test{tight};
    Assessment assessment;
    triage(test.person, built_in_library(), assessment);
    return std::get<Plan>(
        make_routine(test.person, assessment, built_in_library(), 0, std::nullopt));
}

Id<Exercise> exercise(Text id) {
    const auto& list = built_in_library().exercises;
    return {static_cast<std::uint16_t>(std::ranges::find(list, id, &Exercise::id) - list.begin())};
}

/// What the second look says of `plan` for the person in `yaml`.
std::string faults(const Plan& plan, const std::string& yaml = tight) {
    const TestPerson test{yaml};
    std::string text;
    for (const auto& fault : faults_of(plan, test.person, built_in_library())) text += fault + '\n';
    return text;
}

PlanItem& first_item(Plan& plan) { return plan.weeks[0].days[0].items[0]; }

}  // namespace

TEST_CASE("a good plan passes") { CHECK(faults(good_plan()) == ""); }

TEST_CASE("a plan for somebody else is not given to a blocked person") {
    CHECK(faults(good_plan(), screened("loss-of-bladder-control: yes, broad-deep-pull: yes"))
              .starts_with("a blocked person is given exercises\n"));
    CHECK(faults(good_plan(), "{}").starts_with("a blocked person is given exercises\n"));
}

TEST_CASE("a contraindicated exercise is found") {
    CHECK(faults(good_plan(), screened("burning: yes, recent-onset: yes"))
              .find("seated-hamstring-stretch is ruled out: no-hamstring-hold-with-nerve-signs") !=
          std::string::npos);
}

TEST_CASE("an exercise whose contraindication has no answer is found") {
    auto plan = good_plan();
    first_item(plan).exercise = exercise("rdl");
    CHECK(faults(plan).find("rdl is ruled out: no-rdl-with-hamstring-pain") != std::string::npos);
}

TEST_CASE("an exercise that is to be avoided is found") {
    CHECK(faults(good_plan(), screened("forward-pelvic-tilt: yes"))
              .find("seated-hamstring-stretch is to be avoided: static-hamstring-stretch") !=
          std::string::npos);
}

TEST_CASE("an exercise that nothing recommends is found") {
    auto plan = good_plan();
    plan.weeks[0].days[0].items.back().exercise = exercise("ball-release-piriformis");
    CHECK(faults(plan).find("nothing recommends ball-release-piriformis\n") != std::string::npos);
}

TEST_CASE("a dose outside its limits is found, on either side") {
    for (const int reps : {9, 16}) {
        auto plan = good_plan();
        first_item(plan).dose.reps = reps;
        CHECK(faults(plan) == "the dose of leg-swings is outside its limits\n");
    }
    for (const int reps : {10, 15}) {
        auto plan = good_plan();
        first_item(plan).dose.reps = reps;
        CHECK(faults(plan) == "");
    }
}

TEST_CASE("blocks out of order are found") {
    auto plan = good_plan();
    std::swap(plan.weeks[0].days[0].items.front(), plan.weeks[0].days[0].items.back());
    CHECK(faults(plan).find("comes too late in a session") != std::string::npos);
}

TEST_CASE("too many exercises are found") {
    auto plan = good_plan();
    auto& items = plan.weeks[0].days[0].items;
    while (items.size() < 5) items.push_back(items.back());
    CHECK(faults(plan).find("a session holds 5 exercises") != std::string::npos);
}

TEST_CASE("what is not for the wait for a professional is found") {
    CHECK(faults(good_plan(), screened("broad-deep-pull: yes, stretch-eases-temporarily: yes, "
                                       "pain-more-than-minimal: yes"))
              .find("leg-swings is not for the wait for a professional") != std::string::npos);
}

TEST_CASE("days out of order are found") {
    auto plan = good_plan();
    std::swap(plan.weeks[0].days[0].weekday, plan.weeks[0].days[1].weekday);
    plan.weeks[0].days[1].weekday = plan.weeks[0].days[0].weekday;
    CHECK(faults(plan).find("week 1 has its days out of order") != std::string::npos);
}

TEST_CASE("weeks out of order, and more of them than the content allows, are found") {
    auto plan = good_plan();
    std::swap(plan.weeks[0], plan.weeks[1]);
    CHECK(faults(plan) == "its weeks are out of order\n");
    plan = good_plan();
    while (plan.weeks.size() <= static_cast<std::size_t>(built_in_library().routine.most_weeks)) {
        plan.weeks.push_back(plan.weeks.back());
        ++plan.weeks.back().week;
    }
    CHECK(faults(plan).starts_with("it has "));
}

TEST_CASE("a day that does not fall on its date is found") {
    using namespace std::chrono_literals;
    auto plan = good_plan();
    auto& day = plan.weeks[0].days[0];
    day.weekday = Weekday::mon;
    day.date = 2026y / 11 / 24;
    CHECK(faults(plan) == "2026-11-24 is no mon\n");
    day.date = 2026y / 11 / 23;
    CHECK(faults(plan) == "");
}

TEST_CASE("a rest outside its limits is found where there is one") {
    auto plan = good_plan();
    for (auto& week : plan.weeks)
        for (auto& day : week.days)
            for (auto& item : day.items) item.dose.rest += 600;
    CHECK(faults(plan).find("is outside its limits") != std::string::npos);
}

TEST_CASE("a dose that grows while somebody waits for a professional is found") {
    const auto waiting = screened("tingling-leg-foot: yes");
    const TestPerson test{waiting};
    Assessment assessment;
    triage(test.person, built_in_library(), assessment);
    auto plan =
        std::get<Plan>(make_routine(test.person, assessment, built_in_library(), 0, std::nullopt));
    CHECK(faults(plan, waiting) == "");
    const auto& library = built_in_library();
    for (auto& item : plan.weeks.back().days.back().items) {
        const auto& dosage = library.exercises[item.exercise.index].dosage;
        item.dose.reps = dosage.reps.high;
        item.dose.hold = static_cast<int>(dosage.hold.high.value);
    }
    CHECK(faults(plan, waiting).find("is outside its limits") != std::string::npos);
}
