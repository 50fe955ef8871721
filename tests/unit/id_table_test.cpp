// IdTable: every name is found at its own number, and nothing else is found at all.

#include "reading/id_table.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace hamkit {
namespace {

constexpr auto nothing = Id<void>::none;

/// A table over names made here, with all that it only views.
struct Owned {
    explicit Owned(std::vector<std::string> texts) : texts{std::move(texts)} {
        for (const auto& text : this->texts) names.emplace_back(text);
        slots = IdTable::slots_for(names);
        table = IdTable{names, slots};
    }

    /// How many names are not found at their own number.
    std::size_t lost() const {
        std::size_t count = 0;
        for (std::size_t index = 0; index < names.size(); ++index) {
            const bool found = table.find(texts[index]) == index;
            if (!found || table.name(static_cast<std::uint16_t>(index)) != texts[index]) ++count;
        }
        return count;
    }

    std::vector<std::string> texts;
    std::vector<std::string_view> names;
    std::vector<std::uint16_t> slots;
    IdTable table;
};

std::vector<std::string> numbered(std::size_t count) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < count; ++i) names.push_back("exercise-" + std::to_string(i));
    return names;
}

}  // namespace

TEST_CASE("a table of one name finds that name and no other") {
    const Owned one{{"bridge"}};
    CHECK(one.table.find("bridge") == 0);
    CHECK(one.table.find("bridg") == nothing);
    CHECK(one.table.find("bridges") == nothing);
    CHECK(one.table.find("Bridge") == nothing);
    CHECK(one.table.find("bridge ") == nothing);
    CHECK(one.table.find("") == nothing);
    CHECK(one.table.find(std::string_view{}) == nothing);
}

TEST_CASE("a table of 3000 names finds each at its own number and none besides") {
    const Owned many{numbered(3000)};
    CHECK(many.table.names().size() == 3000);
    CHECK(many.lost() == 0);
    CHECK(many.table.find("exercise-2999") == 2999);
    CHECK(many.table.find("exercise-3000") == nothing);
    CHECK(many.table.find("exercise-") == nothing);
    CHECK(many.table.find("exercise-00") == nothing);
    CHECK(many.table.find("xercise-1") == nothing);

    std::size_t wrongly_found = 0;
    for (std::size_t i = 0; i < 3000; ++i)
        if (many.table.find("finding-" + std::to_string(i)) != nothing) ++wrongly_found;
    CHECK(wrongly_found == 0);
}

TEST_CASE("names of every length up to 64 are found, also when one begins another") {
    std::vector<std::string> names;
    for (std::size_t size = 1; size <= 64; ++size) names.emplace_back(size, 'a');
    const Owned nested{names};
    CHECK(nested.lost() == 0);
    CHECK(nested.table.find(std::string(65, 'a')) == nothing);
}

TEST_CASE("names that differ in one letter only are told apart, wherever it stands") {
    std::vector<std::string> names;
    for (std::size_t at = 0; at < 40; ++at) {
        names.emplace_back(40, 'a');
        names.back()[at] = 'b';
    }
    const Owned alike{names};
    CHECK(alike.lost() == 0);
    CHECK(alike.table.find(std::string(40, 'a')) == nothing);
    CHECK(alike.table.find(std::string(40, 'b')) == nothing);
}

TEST_CASE("a table of nothing finds nothing") {
    CHECK(IdTable{}.find("bridge") == nothing);
    const Owned empty{{}};
    CHECK(empty.table.find("bridge") == nothing);
}

TEST_CASE("slots are a power of two, at least four times as many as the names") {
    CHECK(Owned{numbered(1)}.table.slots().size() == 4);
    CHECK(Owned{numbered(2)}.table.slots().size() == 8);
    CHECK(Owned{numbered(256)}.table.slots().size() == 1024);
    CHECK(Owned{numbered(257)}.table.slots().size() == 2048);
}

TEST_CASE("an id that names nothing yet is not known") {
    CHECK_FALSE(Id<void>{}.known());
    CHECK(Id<void>{0}.known());
    CHECK(Id<void>{7} == Id<void>{7});
    CHECK_FALSE(Id<void>{7} == Id<void>{8});
}

}  // namespace hamkit
