// Nerve glides, and what ended, on paper.

#include <doctest/doctest.h>

#include <algorithm>

#include "booklet_parts.hpp"
#include "worked_example.hpp"

using namespace hamkit;

TEST_CASE("a search that ended shows no height, and glides that ended no times") {
    const auto hurt = example("top-quarter-hurts");
    CHECK(parts<RackFigure>(hurt.booklet).empty());
    const auto upset = example("nerve-glides-not-tolerated");
    if (const auto* const page = upset.section(SectionKind::glides)) {
        CHECK(parts<Table>(page->content).empty());
        CHECK(parts<Card>(page->content).empty());
    }
}

TEST_CASE("glides with pages of their own are not also a habit of once a day") {
    const auto settling = example("nerve-glides-settling");
    REQUIRE(settling.documents.glides);
    CHECK(says(settling.booklet, "4 times on"));
    CHECK_FALSE(says(settling.booklet, "Do your nerve glides once a day"));
}

TEST_CASE("how many glides to do stands on their own page alone") {
    const auto& library = built_in_library();
    const auto& glide = library.exercises[library.glides.exercise.index];
    auto worked = example("nerve-burning-recent");
    REQUIRE(worked.documents.glides);
    const auto told = [&] {
        auto booklet = make_booklet(worked.documents, library, {});
        std::erase_if(booklet.sections,
                      [](const Section& section) { return section.kind != SectionKind::findings; });
        return std::ranges::any_of(glide.actions, [&](Id<Action> action) {
            return says(booklet, std::string{library.actions[action.index].label});
        });
    };
    CHECK(!told());
    worked.documents.glides.reset();
    CHECK(told());
}

TEST_CASE("the ladder of glides says which step is today's, and stands where it may be climbed") {
    const auto& ladder = built_in_library().glides;
    std::size_t climbing = 0;
    for_each_example([&](const WorkedExample& example) {
        const auto& glides = example.documents.glides;
        const bool may_climb = glides && !glides->days.empty() &&
                               !example.documents.assessment.blocked() &&
                               example.documents.assessment.disposition == Disposition::self_care;
        const auto tables = parts<Table>(example.booklet);
        const auto found = std::ranges::find_if(
            tables, [](const Table& table) { return table.caption.starts_with("The ladder"); });
        CHECK((found != tables.end()) == may_climb);
        if (!may_climb) return;
        ++climbing;
        CHECK(found->columns.back().heading.starts_with(std::to_string(ladder.ceiling.value)));
        CHECK(std::ranges::count(found->columns, std::to_string(glides->level) + " (now)",
                                 &Column::heading) == 1);
    });
    CHECK(climbing > 0);
}
