// Every word is in the dictionary or in the content's own list, and the list holds no more than it
// must.

#include "lint_lines.hpp"

using namespace hamkit;

namespace {
bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}
}  // namespace

TEST_CASE("a word that is spelled wrong is told with the one that was meant") {
    ContentCopy copy;
    copy.change("exercises/plank.yaml", "name: Front plank", "name: Front plannk");
    CHECK(has(lines_of(copy, "spelling"),
              "\"plannk\" is not in the dictionary, did you mean \"plank\"?\n"));
}

TEST_CASE("a word of the field is known in lower case and at the start of a sentence") {
    ContentCopy copy;
    copy.change("wording.yaml", "  - glutes\n", "");
    const auto lines = lines_of(copy, "spelling");
    CHECK(has(lines, "\"glutes\" is not in the dictionary"));
    CHECK(has(lines, "\"Glutes\" is not in the dictionary"));
    CHECK(lines_of(ContentCopy{}, "spelling").empty());
}

TEST_CASE("British spelling is not American") {
    ContentCopy copy;
    copy.change("exercises/plank.yaml", "name: Front plank", "name: Plank in colour");
    CHECK(has(lines_of(copy, "spelling"), "\"colour\" is not in the dictionary, did you mean"));
}

TEST_CASE("the list of words holds none that the dictionary knows, that no text has, or twice") {
    ContentCopy copy;
    copy.change("wording.yaml", "words:\n", "words:\n  - muscle\n  - zygapophyseal\n  - glutes\n");
    const auto lines = lines_of(copy, "unused");
    CHECK(has(lines, "\"muscle\" is unused: the dictionary knows it; take it out\n"));
    CHECK(has(lines, "\"zygapophyseal\" is unused: no text has this word; take it out\n"));
    CHECK(has(lines, "\"glutes\" is unused: it stands in the list already; take it out\n"));
}

TEST_CASE("without its dictionary nothing is called clean") {
    const ContentCopy copy;
    const auto content = read_content(copy.folder());
    LintOptions options;
    options.proofs = false;
    options.dictionary = "/nowhere/en_US";
    CHECK_THROWS_WITH(lint(*content, options),
                      "/nowhere/en_US.aff: there is no such dictionary, install hunspell-en-us");
}
