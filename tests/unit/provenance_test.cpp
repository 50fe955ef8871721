// Everything the documents say is in the content, and everything in the content says where it comes
// from.

#include <set>

#include "assess.hpp"
#include "content/walk.hpp"

using namespace hamkit;

namespace {
/// Visits the library, which only the loader may change.
template <class Wanted, class Visit>
void visit(Visit visit) {
    for_each<Wanted>(const_cast<Library&>(built_in_library()), visit);
}
}  // namespace

TEST_CASE("every stated fact of the documents is cited by an entry") {
    std::set<std::uint16_t> cited;
    visit<Provenance>([&](const Provenance& provenance) {
        for (const auto fact : provenance.facts) cited.insert(fact.index);
    });
    const auto& facts = built_in_library().facts;
    std::size_t stated = 0;
    for (std::uint16_t index = 0; index < facts.size(); ++index) {
        if (!facts[index].stated) continue;
        ++stated;
        CHECK_MESSAGE(cited.contains(index), "no entry cites " << facts[index].id);
    }
    CHECK(stated == 281);
    CHECK(facts.size() == 294);
}

TEST_CASE("every fact has a place in a document") {
    const auto& library = built_in_library();
    for (const auto& fact : library.facts) {
        CHECK_MESSAGE(!fact.at.empty(), fact.id);
        for (const auto& place : fact.at) {
            CHECK_MESSAGE(library.sources[place.source.index].kind == SourceKind::document,
                          fact.id);
            CHECK_MESSAGE(place.lines.find_first_not_of("0123456789, -") == Text::npos, fact.id);
        }
    }
}

TEST_CASE("every statement has a source") {
    std::size_t statements = 0;
    visit<Provenance>([&](const Provenance& provenance) {
        ++statements;
        CHECK(!(provenance.facts.empty() && provenance.evidence.empty() &&
                provenance.design.empty()));
        CHECK(provenance.json.size() > 2);
    });
    CHECK(statements > 800);
}

TEST_CASE("every conflict between facts is settled, once, by content that exists") {
    const auto& conflicts = built_in_library().conflicts;
    std::set<std::pair<std::uint16_t, std::uint16_t>> pairs;
    for (const auto& conflict : conflicts) {
        REQUIRE(conflict.facts.size() == 2);
        const auto [low, high] = std::minmax(conflict.facts[0].index, conflict.facts[1].index);
        CHECK(pairs.emplace(low, high).second);
        CHECK(!conflict.by.empty());
    }
    CHECK(pairs.size() == 97);
}

TEST_CASE("publications are cited as publications") {
    const auto& library = built_in_library();
    visit<Cited>([&](const Cited& cited) {
        CHECK_MESSAGE(library.sources[cited.source.index].kind == SourceKind::publication,
                      library.sources[cited.source.index].id);
        CHECK(!cited.locator.empty());
    });
    CHECK(library.sources.size() > 15);
}

TEST_CASE("a dose that no document gives is not put in a document's mouth") {
    // the documents give numbers for these only; everything else says that it is a choice or cites
    // a publication
    const std::set<Text> documented{"leg-swings",           "foam-roll-hamstrings",
                                    "downward-dog",         "childs-pose",
                                    "seated-sciatic-glide", "glute-bridge-priming",
                                    "cramp-stretch-lying",  "cramp-stretch-standing"};
    for (const auto& exercise : built_in_library().exercises) {
        const auto& provenance = exercise.dosage.provenance;
        if (!documented.contains(exercise.id))
            CHECK_MESSAGE((!provenance.evidence.empty() || !provenance.design.empty()),
                          exercise.id);
    }
}
