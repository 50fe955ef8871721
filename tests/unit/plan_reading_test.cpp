// Plans read back: the same bytes for whoever is untouched, and a second look at what was changed.

#include "document/plan_reading.hpp"

#include <algorithm>
#include <filesystem>

#include "printable.hpp"
#include "reading/file.hpp"

using namespace hamkit;
namespace fs = std::filesystem;

namespace {

const std::string tight =
    "client: jane\n" + screened("broad-deep-pull: yes, stretch-eases-temporarily: yes");

/// What reading `document` for printing says: errors, then warnings.
std::string said(const std::string& document) {
    TestRecord record{document};
    Problems warnings;
    const auto printable = read_printable(record.tree, built_in_library(), warnings);
    CHECK(printable.has_value() == record.problems.empty());
    return lines(record.problems) + lines(warnings, "warning");
}

/// The part after the place.
std::string message(const std::string& line) { return line.substr(line.find(": ") + 2); }

}  // namespace

TEST_CASE("the plan of every worked example is read back to the same bytes") {
    int plans = 0;
    for (const auto& entry : fs::directory_iterator{fs::path{CONTENT_DIR} / "people"}) {
        TestDocuments documents{read_file(entry.path(), limits::file_bytes)};
        const auto document = documents.plan();
        if (document.empty()) continue;
        TestRecord record{document};
        const auto plan = read_plan(record.tree.root(), documents.assessed(), built_in_library());
        CHECK_MESSAGE(documents.written(plan) == document, entry.path());
        CHECK_MESSAGE(said(document) == "", entry.path());
        ++plans;
    }
    CHECK(plans >= 50);
}

TEST_CASE("a dose that was changed by hand within its limits is taken over") {
    const auto document = TestDocuments{tight}.plan();
    const auto minutes = document.find("\"minutes\":");
    const auto other = document.substr(0, minutes) + "\"minutes\":99" +
                       document.substr(document.find(',', minutes));
    CHECK(said(other) == "");
}

TEST_CASE("a text that was changed by hand is told of, with its place and what is printed") {
    const auto document = TestDocuments{tight}.plan();
    const auto line =
        said(changed(document, "\"weekday\":\"mon\",", "\"weekday\":\"mon\",\"note\":1,"));
    CHECK(line.starts_with("test:1:"));
    CHECK(message(line) ==
          "warning: \"note\" is no key of a plan, and is not printed [changed-by-hand]\n");
    const auto& exercise = built_in_library().exercises;
    const auto name = document.substr(document.find("\"name\":\"") + 8);
    const std::string label{name.substr(0, name.find('"'))};
    CHECK(std::ranges::find(exercise, Text{label}, &Exercise::label) != exercise.end());
    CHECK(message(said(changed(document, "\"name\":\"" + label, "\"name\":\"My own"))) ==
          "warning: \"name\" does not follow from the rest of the plan: the pages keep to the "
          "content, which says \"" +
              label + "\" [changed-by-hand]\n");
}

TEST_CASE("a plan that was made unsafe by hand is refused") {
    const auto document = TestDocuments{tight}.plan();
    const auto sets = document.find("\"sets\":");
    const auto more = document.substr(0, sets) + "\"sets\":50" + document.substr(sets + 8);
    CHECK(said(more).find("the plan failed its check and is not printed: the dose of ") !=
          std::string::npos);
    CHECK(said(changed(document, "\"weekday\":\"mon\"", "\"weekday\":\"wed\""))
              .find("out of order [unsafe-plan]") != std::string::npos);
}

TEST_CASE("a plan loses its weeks when its person is blocked") {
    const auto document = TestDocuments{tight}.plan();
    const auto line = said(
        changed(document, "\"answers\":{", "\"answers\":{\"loss-of-bladder-control\":\"yes\","));
    CHECK(line.find("warning: the person in the plan is emergency, and the pages are for that") !=
          std::string::npos);
    CHECK(line.find("error") == std::string::npos);
}

TEST_CASE("a plan of other content is not printed") {
    const std::string digest{built_in_library().digest};
    const auto document = changed(TestDocuments{tight}.plan(), digest, "0123456789abcdef");
    CHECK(message(said(document)).starts_with("error: made with content "));
    CHECK(
        said(document).ends_with(": make it again, or name that content with --content "
                                 "[other-content]\n"));
}

TEST_CASE("a plan without a person is not printed") {
    CHECK(said("{document: plan/1, weeks: []}") ==
          "test:1:1: error: the plan carries no person, who must be checked first [no-person]\n");
}

TEST_CASE("every key that a plan needs is missed") {
    const auto document = TestDocuments{tight}.plan();
    for (const std::string key : {"weeks", "habits", "left_out", "review", "sets", "exercise",
                                  "weekday", "minutes", "blocks"})
        CHECK(said(changed(document, "\"" + key + "\":", "\"x\":"))
                  .find("error: \"" + key + "\" is missing [missing-key]") != std::string::npos);
    CHECK(said(changed(document, "\"exercise\":\"", "\"exercise\":\"x"))
              .find("is not a known exercise id, did you mean") != std::string::npos);
}
