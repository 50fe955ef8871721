#include <doctest/doctest.h>

#include <algorithm>

#include "booklet_example.hpp"
#include "page/booklet_formats.hpp"
#include "page/text_pages.hpp"
#include "page/wrap.hpp"

using namespace hamkit;

namespace {
std::vector<std::string> split(const std::string& text, char at) {
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(at, start), text.size());
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

/// Its pages, each its lines.
std::vector<std::vector<std::string>> pages(const std::string& text) {
    std::vector<std::vector<std::string>> result;
    for (const auto& page : split(text, '\f')) {
        result.push_back(split(page, '\n'));
        result.back().pop_back();  // what stands after the last line end
    }
    return result;
}

Booklet booklet_with(const Blocks& blocks) {
    Booklet booklet{"Title", "", "en-US", "", {}, "Stop", {"It hurts."}, "made by hand", {}};
    booklet.sections.push_back({SectionKind::first_page, "First", blocks});
    return booklet;
}

std::string text_of(const Block& block) { return booklet_text(booklet_with({block}), {}); }

const std::vector<Paper>& papers() {
    static const std::vector<Paper> all = [] {
        std::vector<Paper> papers;
        for (const auto size : {PaperSize::a4, PaperSize::letter, PaperSize::a5})
            for (const bool landscape : {false, true})
                for (const bool large : {false, true})
                    papers.push_back({size, landscape, large, false});
        return papers;
    }();
    return all;
}

std::size_t widest(const std::string& text) {
    std::size_t most = 0;
    for (const auto& page : pages(text))
        for (const auto& line : page) most = std::max(most, width_of(line));
    return most;
}

std::string without_spaces(std::string text) {
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
    return text;
}
}  // namespace

TEST_CASE("all pages have as many lines, and the stop rules stand on the same ones") {
    for (const auto& paper : papers()) {
        const auto all = pages(booklet_text(example_booklet(), paper));
        const auto foot = std::ranges::find(all[0], "Stop and get help") - all[0].begin();
        for (std::size_t i = 0; i < all.size(); ++i) {
            REQUIRE(all[i].size() == all[0].size());
            CHECK(std::equal(all[i].begin() + foot, all[i].end() - 1, all[0].begin() + foot));
            const auto number =
                "page " + std::to_string(i + 1) + " of " + std::to_string(all.size());
            CHECK(all[i].back().ends_with(number));
        }
    }
    CHECK(pages(booklet_text(example_booklet(), {}))[0].size() == 66);
    CHECK(pages(booklet_text(example_booklet(), {PaperSize::letter, false, false, false}))[0]
              .size() == 60);
    CHECK(pages(booklet_text(example_booklet(), {PaperSize::a5, false, false, false}))[0].size() ==
          48);
}

TEST_CASE("a very long name makes no page longer") {
    auto booklet = booklet_with({Paragraph{"Words.", {}}});
    booklet.client = std::string(10'000, 'n');
    CHECK(pages(booklet_text(booklet, {}))[0].size() == 66);
}

TEST_CASE("no line is wider than the paper, ends in a space or has a tab") {
    CHECK(widest(booklet_text(example_booklet(), {})) == 80);
    CHECK(widest(booklet_text(example_booklet(), {PaperSize::a5, false, false, false})) == 60);
    for (const auto& paper : papers())
        for (const auto& booklet : {example_booklet(), booklet_of(std::string(200, 'w'))}) {
            const auto text = booklet_text(booklet, paper);
            CHECK(widest(text) <= (paper.size == PaperSize::a5 && !paper.landscape ? 60 : 80));
            CHECK(occurrences(" \n", text) == 0);
            CHECK(occurrences("\t", text) == 0);
        }
}

TEST_CASE("a section begins on a new page") {
    const auto all = pages(booklet_text(example_booklet(), {}));
    for (const auto* title : {"The sessions", "The exercises", "Log", "Rack pull", "Sources"})
        CHECK(std::ranges::count(all, title, [](const auto& page) { return page[0]; }) == 1);
}

TEST_CASE("a card is not split, and its heading is not left alone") {
    for (const auto& page : pages(booklet_text(example_booklet(), {}))) {
        const auto has = [&](std::string_view part) {
            return std::ranges::count_if(page, [&](const std::string& line) {
                return line.find(part) != std::string::npos;
            });
        };
        CHECK(has(". Bird dog") == has("- Stop where it hurts."));
    }
}

TEST_CASE("a heading goes with what follows it, however full the page is") {
    for (int before = 1; before < 60; ++before) {
        Blocks blocks(static_cast<std::size_t>(before), Paragraph{"text", {}});
        blocks.push_back(Heading{"The heading", 2});
        blocks.push_back(Heading{"Another", 3});
        blocks.push_back(Paragraph{"what follows", {}});
        for (const auto& page : pages(booklet_text(booklet_with(blocks), {})))
            CHECK(std::ranges::count(page, "The heading") ==
                  std::ranges::count(page, "what follows"));
    }
}

TEST_CASE("a card longer than a page goes on on the next one, and nothing of it is lost") {
    Card card{"long", "Long card", "1 x 1", false, {}};
    for (int i = 0; i < 100; ++i)
        card.content.push_back(Paragraph{"paragraph " + std::to_string(i) + ".", {}});
    const auto text = text_of(card);
    for (int i = 0; i < 100; ++i)
        CHECK(occurrences(" paragraph " + std::to_string(i) + ".", text) == 1);
    CHECK(pages(text).size() > 2);
    CHECK(pages(text)[0].size() == pages(text)[1].size());
}

TEST_CASE("the headings of a table come again on every page it reaches") {
    const auto all = pages(text_of(example_log(60)));
    REQUIRE(all.size() > 2);
    for (const auto& page : all)
        CHECK(std::ranges::count_if(
                  page, [](const std::string& line) { return line.starts_with("Day   "); }) == 1);
    CHECK(all[1][0].starts_with("Day "));
}

TEST_CASE("a table shows boxes to tick and lines to write on") {
    const auto text = text_of(
        Table{"Log", {{"Day", 1}, {"Sets", 1}, {"Pain", 1}}, {{{"Mon"}, {"", 2}, {}}}, true});
    CHECK(occurrences("\nLog\n", text) == 1);
    CHECK(occurrences("\nMon ", text) == 1);
    CHECK(occurrences(" [ ] [ ] ", text) == 1);
    CHECK(occurrences(" ____", text) >= 1);
}

TEST_CASE("a table too wide for the page is a list of its rows") {
    Table table{"Wide", {}, {{}}, false};
    for (int i = 0; i < 20; ++i) {
        table.columns.push_back({"heading" + std::to_string(i), 1});
        table.rows[0].push_back({"cell" + std::to_string(i), i == 3 ? 1 : 0});
    }
    const auto text = text_of(table);
    CHECK(occurrences("\nheading0: cell0\n  heading1: cell1\n", text) == 1);
    CHECK(occurrences("\n  heading3: cell3 [ ]\n", text) == 1);
}

TEST_CASE("a rack stands from the ground up, with what each mark means") {
    const auto text = text_of(example_rack());
    CHECK(occurrences("80 cm  |o|  hole 13\n", text) == 1);
    CHECK(occurrences("55 cm  |#|  hole 8: TODAY\n", text) == 1);
    CHECK(occurrences("20 cm  |o|  hole 1\n       ===  ground\n", text) == 1);
}

TEST_CASE("nothing in a text is obeyed by a terminal or turns its direction") {
    for (const auto& hostile : hostile_texts()) {
        CAPTURE(hostile.substr(0, 60));
        const auto text = booklet_text(booklet_of(hostile), {});
        CHECK(controls(text, "\n\f") == 0);
        CHECK(occurrences("\u202e", text) == 0);
        CHECK(widest(text) <= 80);
    }
}

TEST_CASE("a word longer than a line is broken, and nothing of it is lost") {
    CHECK(wrapped("a " + std::string(7, 'w') + " bc d", 3) ==
          std::vector<std::string>{"a", "www", "www", "w", "bc", "d"});
    const auto text = text_of(Paragraph{std::string(10000, 'q'), {}});
    CHECK(occurrences("q", text) == 10000);
}

TEST_CASE("wrapping loses nothing but spaces") {
    for (const auto& text : example_booklet().stop_rules)
        for (std::size_t width = 2; width < 100; width += 7) {
            std::string joined;
            for (const auto& line : wrapped(text, width)) {
                CHECK(width_of(line) <= width);
                joined += line;
            }
            CHECK(without_spaces(joined) == without_spaces(text));
        }
    CHECK(wrapped("", 10).empty());
    CHECK(wrapped("  ", 10).empty());
}

TEST_CASE("a wide letter takes two columns and an accent none") {
    CHECK(width_of("\u6f22\u5b57") == 4);
    CHECK(width_of("e\u0301") == 1);
    CHECK(wrapped("\u6f22\u5b57\u6f22", 5) == std::vector<std::string>{"\u6f22\u5b57", "\u6f22"});
    CHECK(wrapped("abe\u0301", 3) == std::vector<std::string>{"abe\u0301"});
}

TEST_CASE("a run of pieces longer than a page is broken at its weakest bonds") {
    const auto piece = [](const char* line, Bond bond) { return Piece{{line}, bond, false, {}}; };
    CHECK(pages_of({{piece("a", Bond::card), piece("b", Bond::heading), piece("c", Bond::none)}},
                   2) == std::vector<std::vector<std::string>>{{"a"}, {"b", "c"}});
}
