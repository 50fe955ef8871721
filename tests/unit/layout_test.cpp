// Booklets on paper: nothing leaves the page, nothing lies on something else, nothing is lost.

#include "page/layout.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "booklet_example.hpp"
#include "page/page_design.hpp"
#include "worked_example.hpp"

using namespace hamkit;

namespace {

/// All ways in which a booklet can be printed.
std::vector<Paper> papers() {
    std::vector<Paper> all;
    for (const auto size : {PaperSize::a4, PaperSize::letter, PaperSize::a5})
        for (const bool landscape : {false, true})
            for (const bool large : {false, true}) all.push_back({size, landscape, large, false});
    return all;
}

std::string name(const Paper& paper) {
    return fmt::format("{}{}{}", names_of(PaperSize{})[static_cast<std::size_t>(paper.size)],
                       paper.landscape ? " landscape" : "", paper.large_print ? " large" : "");
}

/// The letters of a text without the space around them, line by line; or a box to tick.
std::vector<Rect> solid(const Placed& item) {
    if (std::holds_alternative<PlacedBox>(item.what)) return {item.rect};
    const auto* const text = std::get_if<PlacedText>(&item.what);
    if (text == nullptr) return {};
    std::vector<Rect> lines;
    auto* const line = pango_layout_get_iter(text->text.layout());
    for (int skipped = 0; skipped < text->first_line; ++skipped) pango_layout_iter_next_line(line);
    for (int index = 0; index < text->lines; ++index) {
        PangoRectangle ink;
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(line, &ink, &logical);
        const auto leading = text->text.leading();
        if (ink.width > 0)
            lines.push_back({item.rect.x + pango_units_to_double(ink.x),
                             item.rect.y + leading * index + leading * 0.15,
                             pango_units_to_double(ink.width), leading * 0.7});
        pango_layout_iter_next_line(line);
    }
    pango_layout_iter_free(line);
    return lines;
}

bool overlap(const Rect& a, const Rect& b) {
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height &&
           b.y < a.y + a.height;
}

/// What is wrong with where things stand, one sentence each.
std::vector<std::string> faults_of(const Layout& layout) {
    constexpr double reach = 2;  // points: the tail of a J stands out of its line to the left
    std::vector<std::string> faults;
    for (std::size_t page = 0; page < layout.pages.size(); ++page) {
        std::vector<Rect> all;
        for (const auto& item : layout.pages[page].items)
            for (const auto& rect : solid(item)) {
                if (rect.x < layout.body.x - reach ||
                    rect.x + rect.width > layout.body.x + layout.body.width + reach || rect.y < 0 ||
                    rect.y + rect.height > layout.height)
                    faults.push_back(fmt::format("page {}: {:.0f},{:.0f} leaves the page", page + 1,
                                                 rect.x, rect.y));
                for (const auto& other : all)
                    if (overlap(rect, other))
                        faults.push_back(fmt::format("page {}: {:.0f},{:.0f} lies on {:.0f},{:.0f}",
                                                     page + 1, rect.x, rect.y, other.x, other.y));
                all.push_back(rect);
            }
    }
    return faults;
}

/// What is wrong on this paper, in one line; empty when nothing is.
std::string faults_on(const Paper& paper, const Booklet& booklet) {
    std::string faults;
    for (const auto& fault : faults_of(lay_out(booklet, paper, {})))
        faults += fmt::format("{}: {}; ", name(paper), fault);
    return faults;
}

/// Where the stop rules begin on each page.
std::vector<double> notes(const Layout& layout, std::string_view title) {
    std::vector<double> tops;
    for (const auto& page : layout.pages)
        for (const auto& item : page.items)
            if (const auto* const text = std::get_if<PlacedText>(&item.what))
                if (pango_layout_get_text(text->text.layout()) == title &&
                    item.rect.y > layout.body.y + layout.body.height)
                    tops.push_back(item.rect.y);
    return tops;
}

}  // namespace

TEST_CASE("nothing leaves the page and nothing lies on something else") {
    for (const auto& paper : papers()) CHECK(faults_on(paper, example_booklet()) == "");
}

TEST_CASE("the same holds for every worked example, on every paper and in large print") {
    auto upright = papers();
    std::erase_if(upright, [](const Paper& paper) { return paper.landscape; });
    const auto* const all = std::getenv("HAMKIT_TEST_ALL");  // as in .ci/run
    std::size_t turn = 0;                                    // else a paper each, in turn
    for_each_example([&](const WorkedExample& example) {
        if (all == nullptr)
            CHECK(faults_on(upright[turn++ % upright.size()], example.booklet) == "");
        else
            for (const auto& paper : upright) CHECK(faults_on(paper, example.booklet) == "");
    });
    for (const auto* name : {"jane-d", "rack-pull-candidate", "nerve-burning-recent"})
        for (const auto& paper : papers())
            if (paper.landscape) CHECK(faults_on(paper, example(name).booklet) == "");
}

TEST_CASE("there is room for a picture, and for a coach with much to say") {
    BookletWishes wishes;
    wishes.room_for_pictures = true;
    wishes.coach =
        Coach{"Coach Kim of the club at the river", {"kim@example.org", "555 0100"}, {}, false};
    const auto booklet = example("jane-d", wishes).booklet;
    for (const auto& paper : papers()) CHECK(faults_on(paper, booklet) == "");
}

TEST_CASE("the check of places would notice") {
    auto layout = lay_out(example_booklet(), {}, {});
    REQUIRE(faults_of(layout).empty());
    auto& items = layout.pages.front().items;
    const auto text = std::ranges::find_if(
        items, [](const Placed& item) { return std::holds_alternative<PlacedText>(item.what); });
    REQUIRE(text != items.end());
    const auto twin = *text;
    items.push_back(twin);
    CHECK(faults_of(layout).size() > 0);
    items.back().rect.x = layout.width;
    items.back().rect.y = 0;
    CHECK(faults_of(layout).size() > 0);
}

TEST_CASE("the stop rules stand in the same place on every page") {
    const auto booklet = example_booklet();
    for (const auto& paper : papers()) {
        const auto layout = lay_out(booklet, paper, {});
        const auto tops = notes(layout, booklet.stop_title);
        REQUIRE(tops.size() == layout.pages.size());
        for (const auto top : tops) CHECK(top == doctest::Approx(tops.front()));
    }
}

TEST_CASE("a word as long as a page is broken, never cut") {
    auto booklet = example_booklet();
    booklet.sections.front().content = {Paragraph{std::string(10'000, 'x'), {}}};
    for (const auto& paper : papers()) CHECK(faults_on(paper, booklet) == "");
}

TEST_CASE("what no page can hold is an error that names it") {
    auto booklet = example_booklet();
    Card card{"bird-dog", "Bird-dog", "", false, {}};
    card.content.emplace_back(
        Table{"", {{"Step", 1}}, {{Cell{std::string(10'000, 'x'), 0}}}, false});
    booklet.sections.front().content = {card};
    try {
        lay_out(booklet, {}, {});
        FAIL("it was laid out");
    } catch (const Overflow& overflow) {
        CHECK(std::string{overflow.what()}.find("bird-dog") != std::string::npos);
    }
}

TEST_CASE("a character that no font can show is named") {
    auto booklet = example_booklet();
    booklet.title = "\U0010FFFD";  // for private use: no font has it
    CHECK(lay_out(booklet, {}, {}).missing == std::vector<std::string>{"U+10FFFD"});
}

TEST_CASE("a character that was missing before is named again, and in no other booklet") {
    auto booklet = example_booklet();
    booklet.title = "\U0010FFFC";
    const auto first = lay_out(booklet, {}, {}).missing;
    CHECK(first.size() == 1);
    CHECK(lay_out(example_booklet(), {}, {}).missing.empty());
    CHECK(lay_out(booklet, {}, {}).missing == first);
}
