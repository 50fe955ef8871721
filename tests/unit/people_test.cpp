// content/people/: the content's own examples give what they promise.

#include <filesystem>
#include <set>

#include "assess.hpp"
#include "reading/file.hpp"

using namespace hamkit;
namespace fs = std::filesystem;

TEST_CASE("every worked example gives what it expects") {
    const auto& library = built_in_library();
    std::size_t people = 0;
    std::set<Text> first_patterns;
    std::set<Disposition> dispositions;
    for (const auto& entry : fs::directory_iterator{fs::path{CONTENT_DIR} / "people"}) {
        const auto name = entry.path().stem().string();
        CAPTURE(name);
        const TestPerson test{read_file(entry.path(), limits::file_bytes)};
        CHECK_MESSAGE(test.person.client == name, "the client is the file's name");
        REQUIRE_MESSAGE(test.person.expected, "it says what is expected");
        const auto& expected = *test.person.expected;
        Assessment assessment;
        triage(test.person, library, assessment);

        REQUIRE(expected.disposition);
        CHECK(name_of(assessment.disposition) == name_of(*expected.disposition));
        REQUIRE_MESSAGE(assessment.patterns.size() >= expected.patterns.size(),
                        patterns_of(assessment));
        for (std::size_t index = 0; index < expected.patterns.size(); ++index)
            CHECK_MESSAGE(assessment.patterns[index].pattern == expected.patterns[index].index,
                          patterns_of(assessment));
        for (const auto action : expected.recommend)
            CHECK_MESSAGE(recommends(assessment, library.actions[action.index].id),
                          library.actions[action.index].id);
        for (const auto avoid : expected.avoid)
            CHECK_MESSAGE(avoids(assessment, library.avoids[avoid.index].id),
                          library.avoids[avoid.index].id);

        ++people;
        dispositions.insert(assessment.disposition);
        if (!assessment.patterns.empty())
            first_patterns.insert(library.patterns[assessment.patterns.front().pattern].id);
    }
    CHECK(people >= 25);
    CHECK(dispositions.size() == disposition_count);
    CHECK_MESSAGE(first_patterns.size() == library.patterns.size(),
                  "every pattern leads somewhere");
}
