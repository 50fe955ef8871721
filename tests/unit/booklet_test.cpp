// What stands on the pages of a person, for every worked example.

#include <algorithm>
#include <set>

#include "booklet_parts.hpp"
#include "page/dates.hpp"
#include "page/used_sources.hpp"
#include "reading/problem.hpp"
#include "worked_example.hpp"

using namespace hamkit;

TEST_CASE("everybody gets a first page, stop rules and a line for the name") {
    for_each_example([](const WorkedExample& example) {
        const auto& booklet = example.booklet;
        REQUIRE_FALSE(booklet.sections.empty());
        CHECK(booklet.sections.front().kind == SectionKind::first_page);
        CHECK(std::holds_alternative<WriteIn>(
            static_cast<const Block::variant&>(booklet.sections.front().content.front())));
        CHECK(booklet.stop_rules.size() == built_in_library().routine.stop_rules.size());
        CHECK_FALSE(booklet.stop_title.empty());
        CHECK_FALSE(booklet.title.empty());
        CHECK_FALSE(booklet.running_line.empty());
    });
}

TEST_CASE("the client's id is nowhere unless it is asked for") {
    for_each_example([](const WorkedExample& example) {
        for (const auto& text : texts_of(example.booklet))
            CHECK(text.find(example.test.person.client) == std::string::npos);
    });
    BookletWishes wishes;
    wishes.command = "plan-print people/jane-d.yaml -o jane-d-2.pdf";
    CHECK(says(example("jane-d", wishes).booklet, "plan-print people/CLIENT.yaml -o CLIENT-2.pdf"));
    wishes.show_client = true;
    const auto jane = example("jane-d", wishes).booklet;
    CHECK(says(jane, wishes.command));
    CHECK(jane.client == "jane-d");
    CHECK(parts<WriteIn>(jane).empty());
}

TEST_CASE("every exercise of a plan has one card, and every set a box") {
    for_each_example([](const WorkedExample& example) {
        if (!example.has_sessions()) return;
        std::set<std::string> planned;
        int sets = 0;
        int days = 0;
        for (const auto& week : example.documents.plan->weeks)
            for (const auto& day : week.days) {
                ++days;
                for (const auto& item : day.items) {
                    planned.emplace(built_in_library().exercises[item.exercise.index].id);
                    sets += item.dose.sets;
                }
            }
        const auto cards = parts<Card>(example.section(SectionKind::exercises)->content);
        CHECK(cards.size() == planned.size());
        for (const auto& card : cards) CHECK(planned.contains(card.id));

        int boxes = 0;
        for (const auto& table : parts<Table>(example.section(SectionKind::sessions)->content))
            boxes += boxes_of(table);
        CHECK(boxes == sets);
        const auto glance = parts<Table>(example.booklet.sections.front().content);
        REQUIRE(glance.size() == 1);
        CHECK(boxes_of(glance.front()) == days);
    });
}

TEST_CASE("the log has a row a session, and no code stands for two rows") {
    for_each_example([](const WorkedExample& example) {
        std::set<std::string> codes;
        for (const auto& table : parts<Table>(example.booklet)) {
            if (!table.fill_in || is_ladder(table)) continue;
            CHECK(table.columns.front().heading == "Code");
            for (const auto& row : table.rows) CHECK(codes.insert(row.front().text).second);
        }
        if (!example.has_sessions()) return;
        std::size_t sessions = 0;
        for (const auto& week : example.documents.plan->weeks) sessions += week.days.size();
        const auto tables = parts<Table>(example.section(SectionKind::log)->content);
        CHECK(tables.front().rows.size() == sessions);
    });
}

TEST_CASE("every row of a table has as many cells as there are columns") {
    for_each_example([](const WorkedExample& example) {
        for (const auto& table : parts<Table>(example.booklet))
            for (const auto& row : table.rows) CHECK(row.size() == table.columns.size());
    });
}

TEST_CASE("whatever a terminal would obey is made visible") {
    BookletWishes wishes;
    wishes.show_client = true;
    wishes.title = "one\x1b[31mtwo";
    wishes.command = "plan-print \x07";
    wishes.coach = Coach{"Kim\xe2\x80\xae", {"line\none"}, "\x89PNG", false};
    const WorkedExample evil{"evil", "client: \"a\\u0007b\"\n" + screened("weak-glutes: yes"),
                             wishes};
    for (const auto& text : texts_of(evil.booklet)) CHECK(text == visible(text));
    CHECK(evil.booklet.title.find('\x1b') == std::string::npos);
    CHECK(evil.booklet.coach->logo == "\x89PNG");
}

TEST_CASE("sections can be left out, the first page and the stop rules cannot") {
    BookletWishes wishes;
    wishes.sections = {SectionKind::log};
    const auto jane = example("jane-d", wishes).booklet;
    REQUIRE(jane.sections.size() == 2);
    CHECK(jane.sections.front().kind == SectionKind::first_page);
    CHECK(jane.sections.back().kind == SectionKind::log);
    CHECK_FALSE(jane.stop_rules.empty());
    for (const auto kind : {SectionKind::exercises, SectionKind::rack, SectionKind::glides}) {
        wishes.sections = {kind};
        CHECK(example("bladder-control-lost", wishes).booklet.sections.size() == 1);
    }
}

TEST_CASE("the rack is drawn from lockout to floor, with today's hole, the knee and the log") {
    const auto lifter = example("rack-pull-candidate");
    const auto figures = parts<RackFigure>(lifter.booklet);
    REQUIRE(figures.size() == 1);
    const auto& lines = figures.front().lines;
    CHECK(std::ranges::is_sorted(lines, std::ranges::greater{}, &RackLine::height));
    CHECK(lines.front().mark == RackMark::landmark);
    CHECK(lines.back().mark == RackMark::landmark);
    CHECK(std::ranges::count(lines, RackMark::today, &RackLine::mark) == 1);
    CHECK(std::ranges::count(lines, RackMark::tolerated, &RackLine::mark) == 2);
    CHECK(std::ranges::count(lines, RackMark::landmark, &RackLine::mark) == 3);
    CHECK(says(lifter.booklet, "TODAY"));
}

TEST_CASE("the wallet card names every emergency sign that can concern somebody") {
    for_each_example([](const WorkedExample& example) {
        const auto cards = parts<WalletCard>(example.booklet);
        REQUIRE(cards.size() == 1);
        std::string text;
        for (const auto& line : cards.front().front) text += line + '\n';
        for (const auto& line : cards.front().back) text += line + '\n';
        for (const auto& flag : built_in_library().red_flags) {
            if (flag.disposition != Disposition::emergency || flag.referral ||
                met(flag.applies, example.documents.assessment.truths) == Truth::no)
                continue;
            REQUIRE(!flag.card.empty());
            bool modified = false;
            for_each_atom(flag.when, [&](std::size_t atom) {
                modified = modified || built_in_library().findings[atom].modifier;
            });
            // from the second letter on: the first one is large
            if (!modified) CHECK(text.find(flag.card.substr(1)) != std::string::npos);
        }
    });
}

TEST_CASE("each side of the wallet card fits on a bank card at 7 points") {
    // 60 letters a line, 16 lines
    for_each_example([](const WorkedExample& example) {
        for (const auto& card : parts<WalletCard>(example.booklet))
            for (const auto* const side : {&card.front, &card.back}) {
                std::size_t lines = 0;
                for (const auto& text : *side) lines += (text.size() + 59) / 60;
                CHECK(lines <= 16);
            }
    });
}

TEST_CASE("the sources named are those of the pages that are printed") {
    BookletWishes wishes;
    wishes.sections = {SectionKind::sources};
    const auto few = example("jane-d", wishes).booklet;
    const auto all = example("jane-d").booklet;
    CHECK(says(few, "[ces-card]"));  // of a stop rule
    CHECK(says(all, std::string{built_in_library().digest}));
    CHECK(parts<Paragraph>(few).size() < parts<Paragraph>(all).size());
}

TEST_CASE("line numbers are put together") {
    CHECK(ranges_of(numbers_of("3, 7-9")) == "3, 7-9");
    CHECK(ranges_of(numbers_of("12")) == "12");
    CHECK(ranges_of(numbers_of("1-2, 3, 9")) == "1-3, 9");
    CHECK(ranges_of({}).empty());
}

TEST_CASE("days with other doses of an exercise have rows of their own") {
    auto worked = example("jane-d");  // its documents point into it
    auto& documents = worked.documents;
    REQUIRE(documents.plan);
    auto& days = documents.plan->weeks.front().days;
    REQUIRE(days.size() == 3);
    auto& item = days.front().items.at(1);
    item.dose.reps += 2;
    const auto& exercise = built_in_library().exercises[item.exercise.index];
    const auto booklet = make_booklet(documents, built_in_library(), {});
    const auto sessions =
        std::ranges::find(booklet.sections, SectionKind::sessions, &Section::kind);
    REQUIRE(sessions != booklet.sections.end());
    const auto first_week = parts<Table>(sessions->content).front();
    int rows = 0;
    for (const auto& row : first_week.rows) {
        if (row[0].text != fmt::format("2. {}", exercise.label)) continue;
        const bool changed = row[1].text == to_string(item.dose, exercise.dosage);
        CHECK((row[2].boxes > 0) == changed);
        CHECK((row[3].boxes > 0) == !changed);
        ++rows;
    }
    CHECK(rows == 2);
}

TEST_CASE("no client reads a day as digits alone, but in what the sheet is made of") {
    for_each_example([](const WorkedExample& example) {
        auto booklet = example.booklet;
        std::erase_if(booklet.sections,
                      [](const Section& section) { return section.kind == SectionKind::sources; });
        booklet.running_line.clear();
        for (const auto& text : texts_of(std::move(booklet))) {
            INFO(text);
            CHECK(with_weekdays(text) == text);
        }
    });
}
