// The second look finds every kind of fault that a faulty generator could leave in a plan.

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
