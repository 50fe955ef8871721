#include <doctest/doctest.h>

#include "booklet_example.hpp"
#include "page/booklet_formats.hpp"

using namespace hamkit;

namespace {
/// What `block` becomes, without title, stop rules and running line.
std::string markdown_of(const Block& block) {
    Booklet booklet{"T", "", "en-US", "", {}, "Stop", {"It hurts."}, "made by hand", {}};
    booklet.sections.push_back({SectionKind::first_page, "First", {block}});
    const auto text = booklet_markdown(booklet);
    const std::string before = "# T\n\n> **Stop**\n>\n> - It hurts.\n\n";
    const std::string after = "\n---\n\nmade by hand\n";
    REQUIRE(text.starts_with(before));
    REQUIRE(text.ends_with(after));
    return text.substr(before.size(), text.size() - before.size() - after.size());
}

std::string paragraph(const std::string& text) { return markdown_of(Paragraph{text, {}}); }
}  // namespace

TEST_CASE("the stop rules stand under the title and at the head of each section") {
    const auto booklet = example_booklet();
    const auto text = booklet_markdown(booklet);
    CHECK(text.find("> **Stop and get help**") < text.find("Do the session"));
    for (const auto& rule : booklet.stop_rules)
        CHECK(occurrences("> - " + rule + "\n", text) == booklet.sections.size());
    for (std::size_t i = 1; i < booklet.sections.size(); ++i)
        CHECK(occurrences("## " + booklet.sections[i].title + "\n\n> **Stop and get help**",
                          text) == 1);
}

TEST_CASE("boxes are task items in lists and drawn in cells") {
    CHECK(markdown_of(BulletList{{"Warm up."}, Bullets::boxes}) == "- [ ] Warm up.\n");
    CHECK(markdown_of(Table{"Week",
                            {{"Exercise", 2}, {"Mon", 1}},
                            {{{"Bridge"}, {"2 x 5", 2}}, {{"Plank"}, {}}},
                            false}) ==
          "**Week**\n\n| Exercise | Mon |\n| --- | --- |\n| Bridge | 2 x 5 ☐ ☐ |\n| Plank |  |\n");
}

TEST_CASE("a notice is a quote, whatever is in it") {
    CHECK(markdown_of(Notice{"Mind", {Paragraph{"one", {}}, BulletList{{"two"}, Bullets::dots}}}) ==
          "> **Mind**\n>\n> one\n>\n> - two\n");
}

TEST_CASE("a card has its dose under its title") {
    const auto text = markdown_of(example_card(1));
    CHECK(
        text.starts_with("### 1. Bird dog\n\n**3 x 8 a side**\n\n- **Start:** On hands and knees"));
}

TEST_CASE("a label stands once before all that it is for") {
    CHECK(markdown_of(LabelledTexts{{{"Care", "One."}, {"", "Two."}, {"Why", "Three."}}}) ==
          "- **Care:** One. Two.\n- **Why:** Three.\n");
}

TEST_CASE("a rack is a table of what stands at which height") {
    const RackFigure figure{"Rack", {{0.5, RackMark::painful, "50 cm", "hole 1", "hurt"}}};
    CHECK(markdown_of(figure) ==
          "**Rack**\n\n| Height | Where | Note |\n| --- | --- | --- |\n| 50 cm | hole 1 | **hurt** "
          "|\n");
}

TEST_CASE("the two sides of a wallet card are two quotes") {
    CHECK(markdown_of(WalletCard{"Carry", {"a", "b"}, {"c"}}) ==
          "### Carry\n\n> a\n>\n> b\n\n<!-- the back -->\n\n> c\n");
}

TEST_CASE("what means something to Markdown is shown in a text, not done") {
    CHECK(paragraph("*a* _b_ `c` [d](e) ~~f~~ $g$ | \\") ==
          "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\~\\~f\\~\\~ \\$g\\$ \\| \\\\\n");
    CHECK(paragraph("# a") == "\\# a\n");
    CHECK(paragraph("- a") == "\\- a\n");
    CHECK(paragraph("+ a") == "\\+ a\n");
    CHECK(paragraph("12. a") == "12\\. a\n");
    CHECK(paragraph("3) a") == "3\\) a\n");
    CHECK(paragraph("---") == "\\---\n");
    CHECK(paragraph("===") == "\\===\n");
    CHECK(paragraph("> a") == "&gt; a\n");
    CHECK(paragraph("    a") == "a\n");
    CHECK(paragraph("a\n# b") == "a\\\\x0a\\# b\n");
}

TEST_CASE("what means nothing to Markdown is left as it is") {
    CHECK(paragraph("3 x 8 a side - then rest (60 s), 1.5 kg & more!") ==
          "3 x 8 a side - then rest (60 s), 1.5 kg & more!\n");
}

TEST_CASE("what means something to HTML is shown in Markdown, not done") {
    CHECK(paragraph("<script>alert(1)</script>") == "&lt;script&gt;alert(1)&lt;/script&gt;\n");
    CHECK(paragraph("&lt; &#60;") == "&amp;lt; &amp;\\#60;\n");
}

TEST_CASE("no text breaks out of the line it stands in") {
    const auto lines = occurrences("\n", booklet_markdown(booklet_of("harmless")));
    for (const auto& text : hostile_texts()) {
        CAPTURE(text.substr(0, 60));
        const auto result = booklet_markdown(booklet_of(text));
        if (!text.empty()) CHECK(occurrences("\n", result) == lines);
        CHECK(controls(result) == 0);
        CHECK(occurrences("\u202e", result) == 0);
        CHECK(occurrences("<", result) == occurrences("<!-- the back -->", result));
    }
}

TEST_CASE("nothing of a long word is lost in Markdown") {
    const auto text = booklet_markdown(booklet_of(std::string(10000, 'w')));
    CHECK(occurrences("w", text) % 10000 == 0);
}
