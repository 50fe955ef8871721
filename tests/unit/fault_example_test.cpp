// Each check is shown: there is an example of what it finds, and of the same done right.

#include "lint/fault_example.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "lint/check.hpp"

using namespace hamkit;

TEST_CASE("every check has an example in tests/faults, and every example there is of a check") {
    std::set<std::string_view> known;
    std::set<std::string_view> shown;
    for (const auto& check : checks()) CHECK_MESSAGE(known.insert(check.id).second, check.id);
    for (const auto& example : fault_examples()) shown.insert(example.check);
    for (const auto id : known) CHECK_MESSAGE(shown.contains(id), "no example of " << id);
    for (const auto id : shown) CHECK_MESSAGE(known.contains(id), "there is no check " << id);
}

TEST_CASE("an example shows its own check, in whole lines") {
    for (const auto& example : fault_examples()) {
        CAPTURE(example.check);
        const auto tag = " [" + std::string{example.check} + "]\n";
        CHECK(example.says.find(tag) != std::string_view::npos);
        for (const auto text : {example.bad, example.says, example.good})
            CHECK(text.ends_with('\n'));
        CHECK(example.bad != example.good);
    }
}

TEST_CASE("an example is found by its check, and nothing by another word") {
    REQUIRE_FALSE(fault_examples().empty());
    const auto& first = fault_examples().front();
    CHECK(find_fault_example(first.check) == &first);
    CHECK(find_fault_example("no-such-check") == nullptr);
}
