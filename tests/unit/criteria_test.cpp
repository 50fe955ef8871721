#include "content/criteria.hpp"

#include <algorithm>
#include <array>

#include "assess.hpp"

using namespace hamkit;

namespace {

// Three atoms: 0 is yes, 1 is no, 2 is unknown.
Truths three() {
    Truths truths;
    truths.reset(200);
    truths.set(0, Truth::yes);
    truths.set(1, Truth::no);
    return truths;
}

Truth of(Of of, std::vector<std::size_t> atoms) {
    std::array<AtomBits, 1> bits{{{0, 0}}};
    for (const auto atom : atoms) bits[0].bits |= std::uint64_t{1} << atom;
    return met({of, bits, {}}, three());
}

}  // namespace

TEST_CASE("all-of is the least of its parts") {
    CHECK(of(Of::all, {0}) == Truth::yes);
    CHECK(of(Of::all, {0, 2}) == Truth::unknown);
    CHECK(of(Of::all, {0, 1}) == Truth::no);
    CHECK(of(Of::all, {0, 1, 2}) == Truth::no);
}

TEST_CASE("any-of is the greatest of its parts") {
    CHECK(of(Of::any, {1}) == Truth::no);
    CHECK(of(Of::any, {1, 2}) == Truth::unknown);
    CHECK(of(Of::any, {0, 1, 2}) == Truth::yes);
}

TEST_CASE("none-of is the opposite of any-of, and unknown stays unknown") {
    CHECK(of(Of::none, {1}) == Truth::yes);
    CHECK(of(Of::none, {1, 2}) == Truth::unknown);
    CHECK(of(Of::none, {0, 2}) == Truth::no);
}

TEST_CASE("criteria that name nothing hold for everybody") {
    CHECK(Criteria{}.always());
    CHECK(met(Criteria{}, three()) == Truth::yes);
}

TEST_CASE("parts count like atoms, however deep") {
    const std::array<AtomBits, 1> yes{{{0, 1}}};
    const std::array<AtomBits, 1> unknown{{{0, 4}}};
    const std::array<Criteria, 1> inner{{{Of::any, unknown, {}}}};
    CHECK(met({Of::all, yes, inner}, three()) == Truth::unknown);
    CHECK(met({Of::any, yes, inner}, three()) == Truth::yes);
    CHECK(met({Of::none, {}, inner}, three()) == Truth::unknown);
}

TEST_CASE("atoms beyond the first word are found") {
    auto truths = three();
    truths.set(130, Truth::yes);
    const std::array<AtomBits, 1> bits{{{2, std::uint64_t{1} << 2U}}};
    CHECK(met({Of::all, bits, {}}, truths) == Truth::yes);
    CHECK(truths[130] == Truth::yes);
    CHECK(truths[131] == Truth::unknown);
}

TEST_CASE("what only matters after another answer is not asked yet") {
    // whether somebody is unsteady is asked before the signs that only count together with that
    const auto& library = built_in_library();
    const auto flag =
        std::ranges::find(library.red_flags, "unsteady-with-a-nerve-sign", &RedFlag::id);
    REQUIRE(flag != library.red_flags.end());
    const auto open = [&](const Truths& truths) {
        std::string asked;
        for_each_open_atom(flag->when, truths, [&](std::size_t atom) {
            asked += std::string{library.findings[atom].id} + ' ';
        });
        return asked;
    };
    Truths truths;
    truths.reset(library.atoms().count());
    CHECK(open(truths) == "newly-unsteady clumsy-hands ");
    const auto sign = std::ranges::find(library.findings, "newly-unsteady", &Finding::id);
    truths.set(static_cast<std::size_t>(sign - library.findings.begin()), Truth::yes);
    CHECK(open(truths).find("foot-drop") != std::string::npos);
}
