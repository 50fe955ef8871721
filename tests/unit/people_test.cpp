// content/people/: the worked examples, together, show all there is. content-lint holds what each
// of them expects.

#include <filesystem>
#include <set>

#include "assess.hpp"
#include "reading/file.hpp"

using namespace hamkit;
namespace fs = std::filesystem;

TEST_CASE("the worked examples reach every disposition, and every pattern leads somebody") {
    const auto& library = built_in_library();
    std::size_t people = 0;
    std::set<Text> first_patterns;
    std::set<Disposition> dispositions;
    for (const auto& entry : fs::directory_iterator{fs::path{CONTENT_DIR} / "people"}) {
        const TestPerson test{read_file(entry.path(), limits::file_bytes)};
        Assessment assessment;
        triage(test.person, library, assessment);
        ++people;
        dispositions.insert(assessment.disposition);
        if (!assessment.patterns.empty())
            first_patterns.insert(library.patterns[assessment.patterns.front().pattern].id);
    }
    CHECK(people >= 25);
    CHECK(dispositions.size() == disposition_count);
    CHECK(first_patterns.size() == library.patterns.size());
}
