#include "document/text_page.hpp"

#include <doctest/doctest.h>

using namespace hamkit;

namespace {
/// The widest line of a page made of one paragraph, one title and one heading.
std::size_t widest(std::size_t width) {
    TextPage page{{width, false}};
    const std::string text =
        "Get emergency help at once if you cannot control your bladder or bowels, whatever else is "
        "said here.";
    page.title(text);
    page.heading(text);
    page.paragraph(text, "  - ");
    std::size_t most = 0;
    for (std::size_t start = 0; start < page.text().size();) {
        const auto end = page.text().find('\n', start);
        most = std::max(most, columns(page.text().substr(start, end - start)));
        start = end + 1;
    }
    return most;
}
}  // namespace

TEST_CASE("titles, headings and paragraphs keep to the width") {
    CHECK(widest(80) <= 80);
    CHECK(widest(60) <= 60);
    CHECK(widest(60) > 50);
}

TEST_CASE("a width that nobody can read at is not used") {
    CHECK(widest(10) <= 40);
    CHECK(widest(500) <= 100);
}

TEST_CASE("lines after the first hang below its text") {
    TextPage page{{40, false}};
    page.paragraph("one two three four five six seven eight nine", "  - ");
    CHECK(page.text() == "  - one two three four five six seven\n    eight nine\n");
}

TEST_CASE("columns count characters, not bytes") {
    CHECK(columns("Zoe") == 3);
    CHECK(columns("Zo\u00eb") == 3);
}

TEST_CASE("bold ends before its line does") {
    TextPage page{{80, true}};
    page.title("Title");
    CHECK(page.text() == "\033[1mTitle\033[0m\n");
}
