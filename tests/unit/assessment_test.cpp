// What is told of an assessment, and what is asked first.

#include "document/assessment.hpp"

#include "assess.hpp"

using namespace hamkit;

TEST_CASE("who was asked all but the newest questions is asked those alone") {
    const auto yaml = "screened: 2026-11-27\nanswers: {burning: yes, recent-onset: yes}";
    const TestPerson test{yaml};
    const auto assessment = assess(yaml);
    CHECK(assessment.disposition == Disposition::incomplete);
    CHECK(only_new_questions(assessment, test.person, built_in_library()));
    for (const auto& question : assessment.ask_next)
        CHECK((question.reason == Question::Reason::gate ||
               built_in_library().findings[question.finding].since > *test.person.screened));
    const auto unknown = "screened: 2026-11-28\nanswers: {foot-drop: unknown}";
    const TestPerson other{unknown};
    CHECK(!only_new_questions(assess(unknown), other.person, built_in_library()));
}

TEST_CASE("beside an emergency nothing of lower urgency is told, and every reason is") {
    const auto assessment =
        assess(screened("cancer-history: yes, tingling-leg-foot: yes, pain-persistent: yes"));
    const auto& library = built_in_library();
    const auto told = told_red_flags(assessment, library);
    REQUIRE(told.size() == 1);
    const auto reported = reported_for(library.red_flags[told[0]], assessment, library);
    REQUIRE(reported.size() == 2);
    CHECK(library.findings[reported[0]].id == "cancer-history");
    CHECK(library.findings[reported[1]].id == "tingling-leg-foot");
}
