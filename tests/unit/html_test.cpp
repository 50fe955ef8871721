#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "booklet_example.hpp"
#include "expression.hpp"
#include "page/booklet_formats.hpp"
#include "page/html_margins.hpp"
#include "page/html_text.hpp"

using namespace hamkit;

namespace {
/// The tags of `page` in their order, without attributes: "p", "/p".
std::vector<std::string> tags(const std::string& page) {
    static const Expression tag{"<(/?[a-zA-Z][a-zA-Z0-9]*)"};
    return tag.groups(page);
}

/// The first element that is opened and never closed, or closed and never opened; else nothing.
std::string unbalanced(const std::string& page) {
    static const std::set<std::string> never_closed{"meta", "col", "img", "wbr", "path", "circle"};
    std::vector<std::string> open;
    for (const auto& tag : tags(page)) {
        if (never_closed.contains(tag)) continue;
        if (tag[0] != '/') open.push_back(tag);
        else if (open.empty() || open.back() != tag.substr(1)) return tag;
        else open.pop_back();
    }
    return open.empty() ? "" : open.back();
}

/// The tags without those that only break a long text into lines.
std::vector<std::string> lasting_tags(const std::string& page) {
    static const std::set<std::string> breaking{"wbr", "text", "/text", "tspan", "/tspan"};
    auto found = tags(page);
    std::erase_if(found, [](const std::string& tag) { return breaking.contains(tag); });
    return found;
}

std::vector<int> heading_levels(const std::string& page) {
    std::vector<int> levels;
    for (const auto& tag : tags(page))
        if (tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6')
            levels.push_back(tag[1] - '0');
    return levels;
}

std::string page_of(const Block& block) {
    Booklet booklet{"Title", "", "en-US", "", {}, "Stop", {"It hurts."}, "made by hand", {}};
    booklet.sections.push_back({SectionKind::first_page, "First", {block}});
    return booklet_html(booklet, {});
}

std::string style_of(const std::string& page) {
    const auto start = page.find("<style>") + 7;
    return page.substr(start, page.find("</style>") - start);
}
}  // namespace

TEST_CASE("an HTML page says its language and title, and needs nothing from elsewhere") {
    const auto page = booklet_html(example_booklet(), {});
    CHECK(page.starts_with(
        "<!doctype html>\n<html lang=\"en-US\">\n<head>\n<meta charset=\"utf-8\">"));
    CHECK(occurrences("<title>Six weeks for the hamstrings</title>", page) == 1);
    CHECK(occurrences("<script", page) == 0);
    CHECK(occurrences("<link", page) == 0);
    CHECK(occurrences("@import", page) == 0);
    CHECK(occurrences("url(", page) == 0);
    CHECK(occurrences("src=", page) == 0);
}

TEST_CASE("every element of an HTML page is closed where it belongs") {
    CHECK(unbalanced(booklet_html(example_booklet(), {})) == "");
    CHECK(unbalanced("<p><b></p>") == "/p");
}

TEST_CASE("headings begin at 1 and never skip a level downwards") {
    auto booklet = example_booklet();
    booklet.sections[1].content.insert(booklet.sections[1].content.begin(), Heading{"Deep", 3});
    booklet.sections[2].title.clear();
    const auto levels = heading_levels(booklet_html(booklet, {}));
    CHECK(occurrences("<h1", booklet_html(booklet, {})) == 1);
    const auto first = std::ranges::find(levels, 1);
    for (auto level = first; level + 1 != levels.end(); ++level) CHECK(level[1] <= level[0] + 1);
}

TEST_CASE("a table has a caption, headings of columns and of rows, and boxes with a name") {
    const auto page =
        page_of(Table{"Week", {{"Exercise", 3}, {"Mon", 1}}, {{{"Bridge"}, {"2 x 5", 2}}}, false});
    CHECK(occurrences(">Week</caption>", page) == 1);
    CHECK(occurrences("<th scope=\"col\">Mon</th>", page) == 1);
    CHECK(occurrences("<th scope=\"row\">Bridge</th>", page) == 1);
    CHECK(occurrences("<col style=\"width:75.00%\">", page) == 1);
    CHECK(occurrences("aria-label=\"2 boxes to tick\"><i></i><i></i></span>", page) == 1);
}

TEST_CASE("a term of a list stands once before all that it is for") {
    const auto page = page_of(LabelledTexts{{{"Care", "One."}, {"", "Two."}, {"Why", "Three."}}});
    CHECK(unbalanced(page).empty());
    CHECK(occurrences("<div><dt>Care</dt><dd>One.</dd><dd>Two.</dd></div>\n<div><dt>Why</dt>",
                      page) == 1);
}

TEST_CASE("an empty cell is no heading") {
    const auto page = page_of(Table{"Log", {{"", 1}, {"Pain", 1}}, {{{}, {}}}, true});
    CHECK(occurrences("<th scope", page) == 1);
}

TEST_CASE("a rack is drawn to scale, and says in words what it shows") {
    const RackFigure figure{"Rack",
                            {{1.0, RackMark::hole, "100 cm", "hole 2", ""},
                             {0.5, RackMark::painful, "50 cm", "hole 1", "hurt"}}};
    const auto page = page_of(figure);
    CHECK(occurrences("<svg role=\"img\" aria-labelledby=\"rack\"", page) == 1);
    CHECK(occurrences("<title id=\"rack\">Rack</title>", page) == 1);
    CHECK(occurrences("<li>50 cm hole 1 hurt</li>", page) == 1);
    // The circle of hole 2 is at 0; the cross of hole 1 half way down to the ground.
    CHECK(occurrences("cy=\"0.0\"", page) == 1);
    const auto ground = Expression{"<path d=\"M0 ([0-9.]+)H"}.groups(page);
    REQUIRE(!ground.empty());
    const auto half = std::stod(ground.front()) / 2;
    CHECK(occurrences(fmt::format(" {:.1f}L", half - 1.3), page) == 1);
}

TEST_CASE("where a page is too small for the drawing, its words can be seen too") {
    Booklet booklet = example_booklet();
    CHECK(occurrences("<ul class=\"only-heard\">", booklet_html(booklet, {})) == 1);
    CHECK(occurrences("<ul class=\"only-heard\">",
                      booklet_html(booklet, {PaperSize::a5, true, true, false})) == 0);
}

TEST_CASE("the stop rules stand in the margin of each page, and once as text") {
    const auto booklet = example_booklet();
    const auto page = booklet_html(booklet, {});
    for (const auto& rule : booklet.stop_rules) {
        CHECK(occurrences("\"• " + rule + "\"", style_of(page)) == 1);
        CHECK(occurrences("<li>" + rule + "</li>", page) == 1);
    }
    CHECK(occurrences("counter(page) \" of \" counter(pages)", page) == 1);
    CHECK(occurrences(".stop { display: none; }", page) == 1);
}

TEST_CASE("stop rules too long for the margin are printed in full on the first page") {
    auto booklet = example_booklet();
    booklet.stop_rules.assign(60, "Stop where it hurts, whatever else you have read or heard.");
    CHECK(occurrences(".stop { display: none; }", booklet_html(booklet, {})) == 0);
    for (const auto size : {PaperSize::a4, PaperSize::letter, PaperSize::a5})
        for (const bool landscape : {false, true}) {
            const Paper paper{size, landscape, false, false};
            CHECK(print_area(booklet, paper).height > measures_of(paper).height / 4);
        }
}

TEST_CASE("HTML is printed on the paper that was asked for") {
    CHECK(occurrences("size: 210mm 297mm", booklet_html(example_booklet(), {})) == 1);
    CHECK(occurrences("size: 210mm 148mm",
                      booklet_html(example_booklet(), {PaperSize::a5, true, false, false})) == 1);
    CHECK(occurrences("html { font-size: 11pt; ", booklet_html(example_booklet(), {})) == 1);
    CHECK(occurrences("html { font-size: 10pt; ",
                      booklet_html(example_booklet(), {PaperSize::a5, false, false, false})) == 1);
    CHECK(occurrences("html { font-size: 16pt; ",
                      booklet_html(example_booklet(), {PaperSize::a4, false, true, false})) == 1);
}

TEST_CASE("a mono page has no colour but black and white") {
    const auto page = booklet_html(example_booklet(), {PaperSize::a4, false, false, true});
    const auto colors = Expression{"(#[0-9a-f]{3,6})\\b"}.groups(style_of(page));
    CHECK(!colors.empty());
    for (const auto& color : colors) CHECK((color == "#000" || color == "#fff"));
}

TEST_CASE("a logo is part of the page, as an image that cannot run anything") {
    auto booklet = example_booklet();
    booklet.coach->logo = "<svg onload='alert(1)'/>";
    booklet.coach->logo_is_svg = true;
    const auto page = booklet_html(booklet, {});
    CHECK(occurrences("src=\"data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9J2FsZXJ0KDEpJy8+\"", page) ==
          1);
    CHECK(occurrences("alert", page) == 0);
}

TEST_CASE("no text changes what an HTML page is made of") {
    const auto harmless = lasting_tags(booklet_html(booklet_of("harmless"), {}));
    for (const auto& text : hostile_texts()) {
        CAPTURE(text.substr(0, 60));
        const auto page = booklet_html(booklet_of(text), {});
        CHECK(unbalanced(page) == "");
        if (!text.empty()) CHECK(lasting_tags(page) == harmless);
    }
}

TEST_CASE("no text leaves a string of the style") {
    for (const auto& text : hostile_texts()) {
        const auto string = css_string(text);
        CAPTURE(string.substr(0, 60));
        const auto inside = string.substr(1, string.size() - 2);
        CHECK(inside.find_first_of("\"'<>&\n\r\f") == std::string::npos);
        // Every backslash begins an escape of one to six hexadecimal digits.
        static const Expression whole{"^([^\\]|\\\\[0-9a-f]{1,6} )*$"};
        CHECK(whole.matches(inside.substr(0, 200)));
    }
    CHECK(css_string("a\"b\\c") == "\"a\\22 b\\5c c\"");
}

TEST_CASE("what a terminal or a reader's eye would obey is shown in HTML, not done") {
    for (const auto& text : hostile_texts()) {
        const auto page = booklet_html(booklet_of(text), {});
        CHECK(controls(page) == 0);
        CHECK(occurrences("\u202e", page) == 0);
    }
}

TEST_CASE("a long word may be broken in a cell, and nothing of it is lost") {
    auto text = breakable_html(std::string(50, 'w') + " <b>");
    CHECK(occurrences("<wbr>", text) == 2);
    CHECK(occurrences("w", text) == 50 + 2);
    CHECK(text.ends_with(" &lt;b&gt;"));
}

TEST_CASE("the same booklet gives the same HTML") {
    CHECK(booklet_html(example_booklet(), {}) == booklet_html(example_booklet(), {}));
}
