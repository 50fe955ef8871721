// What somebody gets who must be seen or asked first, or soon.

#include <doctest/doctest.h>

#include <algorithm>

#include "booklet_parts.hpp"
#include "worked_example.hpp"

using namespace hamkit;

TEST_CASE("nobody who is blocked is given an exercise, a rack height, a glide or a log") {
    std::size_t blocked = 0;
    for_each_example([&](const WorkedExample& example) {
        if (!example.documents.assessment.blocked()) return;
        ++blocked;
        for (const auto& section : example.booklet.sections)
            CHECK((section.kind == SectionKind::first_page ||
                   section.kind == SectionKind::wallet_card ||
                   section.kind == SectionKind::sources));
        CHECK(parts<Card>(example.booklet).empty());
        CHECK(parts<RackFigure>(example.booklet).empty());
        CHECK(std::ranges::none_of(parts<Table>(example.booklet), &Table::fill_in));
        CHECK(parts<Notice>(example.booklet).size() == 1);
        for (const auto& exercise : built_in_library().exercises)
            for (const auto& step : exercise.steps)
                CHECK_FALSE(says(example.booklet, std::string{step}));
    });
    CHECK(blocked > 5);
}

TEST_CASE("whoever is blocked reads why, what was answered and what is open") {
    const auto lost = example("bladder-control-lost").booklet;
    CHECK(lost.title == "Get emergency help now");
    CHECK(says(lost, "You cannot control your bladder."));
    CHECK(says(lost, "Have you lost control of your bladder?"));
    const auto open = example("nobody-asked").booklet;
    const auto tables = parts<Table>(open);
    REQUIRE(tables.size() == 1);
    const auto unanswered = example("nobody-asked").documents.assessment.unanswered.size();
    CHECK(tables.front().rows.size() == unanswered);
    CHECK(boxes_of(tables.front()) == static_cast<int>(2 * unanswered));
}

TEST_CASE("a referral is never called a plan, whatever was wished") {
    BookletWishes wishes;
    wishes.title = "Six weeks to strong legs";
    CHECK(example("bladder-control-lost", wishes).booklet.title == "Get emergency help now");
    CHECK(example("jane-d", wishes).booklet.title == "Six weeks to strong legs");
}

TEST_CASE("whoever trains while waiting for a professional knows what to tell") {
    std::size_t waiting = 0;
    for_each_example([&](const WorkedExample& example) {
        const auto& assessment = example.documents.assessment;
        if (assessment.disposition != Disposition::professional) return;
        ++waiting;
        CHECK(says(example.booklet, "What to tell the professional"));
        for (const auto index : assessment.red_flags) {
            const auto& flag = built_in_library().red_flags[index];
            INFO(flag.id);
            CHECK(says(example.booklet, std::string{flag.advice}));
        }
    });
    CHECK(waiting > 0);
}
