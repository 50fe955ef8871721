#pragma once
// Booklets for the tests of their formats.

#include <string>
#include <string_view>
#include <vector>

#include "page/booklet.hpp"

namespace hamkit {

/// One card with steps, a table and boxes.
inline Card example_card(int number) {
    Card card;
    card.id = "bird-dog";
    card.title = std::to_string(number) + ". Bird dog";
    card.dose = "3 x 8 a side";
    card.room_for_picture = number == 1;
    card.content = {LabelledTexts{{{"Start", "On hands and knees, back flat."},
                                   {"Why", "It trains the trunk."}}},
                    BulletList{{"Stretch one arm and the other leg.", "Hold, breathe, come back."},
                               Bullets::numbers},
                    BulletList{{"Stop where it hurts."}, Bullets::dots}};
    return card;
}

inline Table example_log(int rows) {
    Table table{"Log of the sessions",
                {{"Day", 2}, {"Sets", 1.5}, {"Pain during", 1}, {"Next morning", 1.5}, {"Note", 3}},
                {},
                true};
    for (int row = 1; row <= rows; ++row)
        table.rows.push_back({{"Day " + std::to_string(row)}, {"", 3}, {}, {}, {}});
    return table;
}

inline RackFigure example_rack() {
    RackFigure figure{"The rack, from the ground up", {}};
    for (int hole = 13; hole >= 1; --hole) {
        const int height = 20 + 5 * (hole - 1);
        RackLine line{height / 100.0, RackMark::hole, std::to_string(height) + " cm",
                      "hole " + std::to_string(hole), ""};
        if (hole == 9)
            line = {line.height, RackMark::tolerated, line.height_text, line.label, "was fine"};
        if (hole == 8) line = {line.height, RackMark::today, line.height_text, line.label, "TODAY"};
        if (hole == 6)
            line = {line.height, RackMark::painful, line.height_text, line.label, "hurt"};
        figure.lines.push_back(line);
        if (hole == 7)
            figure.lines.push_back(
                {0.48, RackMark::landmark, "48 cm", "about the middle of the knee", ""});
    }
    return figure;
}

/// Every kind of block, and stop rules as long as real ones.
inline Booklet example_booklet() {
    Booklet booklet;
    booklet.title = "Six weeks for the hamstrings";
    booklet.subtitle = "3 days a week, up to 25 minutes a day";
    booklet.client = "Jane D.";
    booklet.coach = Coach{"Coach Kim", {"kim@example.org", "555 0100"}, "", false};
    booklet.stop_title = "Stop and get help";
    booklet.stop_rules = {
        "Get emergency help at once if you cannot control your bladder or bowels. Do the same if "
        "the "
        "skin between your legs goes numb, or if you are weak or numb and it is sudden or severe.",
        "Get emergency help too if your urine turns dark, or if leg trouble comes with short "
        "breath "
        "or chest pain.",
        "Stop and see a professional if a leg or foot newly tingles, goes numb or feels weak.",
        "Stop any exercise that hurts. Work around pain, not through it.",
        "See a professional if pain is severe, stays, or gets worse.",
        "Get medical advice the same day if a leg is swollen, red or warm. Do not rub it."};
    booklet.running_line = "hamkit content 1.0.0 (0123456789ab), made on 2026-11-20";

    Section first{SectionKind::first_page, "What to do first", {}};
    first.content = {
        Paragraph{"Do the session on Monday, Wednesday and Friday.", Look::lead},
        Paragraph{"Read the stop rules with somebody who may be with you.", Look::plain},
        Notice{"Not cleared for hard training",
               {Paragraph{"Show these pages to a professional first.", {}}}},
        WriteIn{"Name"},
        Heading{"Before each session", 2},
        BulletList{{"Warm up.", "Look at yesterday's log."}, Bullets::boxes},
        Heading{"If you have no time", 3},
        Paragraph{"Do the first card alone.", Look::quiet}};

    Section sessions{SectionKind::sessions, "The sessions", {}};
    sessions.content = {Table{"Week by week",
                              {{"Exercise", 2}, {"Mon", 1}, {"Wed", 1}, {"Fri", 1}},
                              {{{"Bird dog"}, {"3 x 8", 3}, {"3 x 8", 3}, {"3 x 8", 3}},
                               {{"Bridge"}, {"2 x 5", 2}, {}, {"2 x 5", 2}}},
                              false}};
    Section exercises{SectionKind::exercises, "The exercises", {}};
    for (int number = 1; number <= 7; ++number) exercises.content.push_back(example_card(number));

    booklet.sections = {
        first,
        sessions,
        exercises,
        {SectionKind::log, "Log", {example_log(40)}},
        {SectionKind::rack, "Rack pull", {example_rack()}},
        {SectionKind::wallet_card,
         "To carry along",
         {WalletCard{"Stop rules", booklet.stop_rules, {"Jane D.", "In an emergency call 911."}}}},
        {SectionKind::sources,
         "Sources",
         {Paragraph{"Smith 2020, https://example.org/a_b, page 3.", Look::quiet}}}};
    return booklet;
}

/// A booklet in which every text is `text`.
inline Booklet booklet_of(const std::string& text) {
    Card card{text, text, text, true, {Heading{text, 3}, Paragraph{text, Look::quiet}}};
    Section section{SectionKind::first_page, text, {}};
    section.content = {Heading{text, 2},
                       Paragraph{text, Look::lead},
                       BulletList{{text, text}, Bullets::dots},
                       BulletList{{text}, Bullets::numbers},
                       BulletList{{text}, Bullets::boxes},
                       LabelledTexts{{{text, text}}},
                       WriteIn{text},
                       Table{text, {{text, 1}, {text, 1}}, {{{text, 1}, {text, 0}}}, true},
                       card,
                       Notice{text, {Paragraph{text, {}}, card}},
                       RackFigure{text, {{0.5, RackMark::today, text, text, text}}},
                       WalletCard{text, {text}, {text}}};
    Booklet booklet{text, text,   text, text, Coach{text, {text}, text, false},
                    text, {text}, text, {}};
    booklet.sections = {section, section};
    return booklet;
}

/// How often `part` stands in `text`.
inline std::size_t occurrences(std::string_view part, std::string_view text) {
    std::size_t number = 0;
    for (auto at = text.find(part); at != std::string_view::npos;
         at = text.find(part, at + part.size()))
        ++number;
    return number;
}

/// How many control characters stand in `text`, other than `allowed`.
inline std::size_t controls(std::string_view text, std::string_view allowed = "\n") {
    std::size_t number = 0;
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20 && allowed.find(c) == std::string_view::npos)
            ++number;
    return number;
}

/// What somebody could write to break out of a format or to mislead who reads it.
inline const std::vector<std::string>& hostile_texts() {
    static const std::vector<std::string> texts{
        "<script>alert(1)</script>",
        "</style></title><img src=x onerror=alert(1)>",
        "\" onload=\"alert(1)\" x='",
        "\\\"; } body { display: none } /* */ \\",
        "*/ --> ]]> &lt; &#x3c;b&#x3e;",
        "\033[2J\033]0;title\a\b\r\n\t\f",
        "\u202egnp.exe\u202c \u2066 \u200f",
        "broken \xff\xc3 UTF-8",
        "# heading\n- item | cell | `code` **bold** [link](javascript:alert(1)) ![](x) $x$ ~~no~~",
        "1. one",
        "12) twelve",
        "---",
        "===",
        "+ plus",
        "> quote",
        "    code",
        "a_b_c *d*",
        "\\",
        "|",
        std::string(10000, 'w'),
        "\u6f22\u5b57\u6f22\u5b57\u6f22\u5b57",
        ""};
    return texts;
}

}  // namespace hamkit
