#include "page/pages.hpp"

#include <algorithm>

#include "document/text_page.hpp"

namespace hamkit {

std::vector<std::string> Pages::said(List<Statement> statements) const {
    std::vector<std::string> texts;
    for (const auto& statement : statements)
        texts.push_back(said(statement.text, statement.provenance));
    return texts;
}

bool Pages::tells_elsewhere(Id<Action> action) const {
    const auto& glide = library.exercises[library.glides.exercise.index];
    return documents.glides && std::ranges::find(glide.actions, action) != glide.actions.end();
}

Block name_line(const Pages& pages) {
    if (pages.client().empty()) return WriteIn{"Name"};
    return LabelledTexts{{{"Name", std::string{pages.client()}}}};
}

Blocks how_to_do(const Exercise& exercise, const Pages& pages, std::vector<LabelledText> others) {
    Blocks content;
    content.push_back(
        LabelledTexts{{{"Start", pages.said(exercise.position, exercise.provenance)}}});
    content.push_back(BulletList{{exercise.steps.begin(), exercise.steps.end()}, Bullets::numbers});
    LabelledTexts rest;
    pages.sources.add(exercise.dosage.provenance);
    if (!exercise.dosage.tempo.empty())
        rest.rows.push_back({"Pace", sentence(exercise.dosage.tempo)});
    for (const auto& caution : exercise.cautions)
        rest.rows.push_back({&caution == &exercise.cautions.front() ? "Take care" : "",
                             pages.said(caution.text, caution.provenance)});
    std::ranges::move(others, std::back_inserter(rest.rows));
    if (!rest.rows.empty()) content.push_back(std::move(rest));
    return content;
}

std::vector<PlanItem> exercises_in_order(const Plan& plan, const Library& library) {
    std::vector<PlanItem> items;
    for (const auto& week : plan.weeks)
        for (const auto& day : week.days)
            for (const auto& item : day.items)
                if (std::ranges::find(items, item.exercise, &PlanItem::exercise) == items.end())
                    items.push_back(item);
    std::ranges::stable_sort(items, {}, [&](const PlanItem& item) {
        return library.exercises[item.exercise.index].block;
    });
    return items;
}

bool sessions_hold(std::initializer_list<Id<Exercise>> exercises, const Pages& pages) {
    if (!pages.has_sessions()) return false;
    const auto items = exercises_in_order(*pages.documents.plan, pages.library);
    return std::ranges::any_of(items, [&](const PlanItem& item) {
        return std::ranges::find(exercises, item.exercise) != exercises.end();
    });
}

Block stop_notice(std::string title, std::string_view because, const Provenance* provenance,
                  List<Statement> refer, const Pages& pages) {
    if (provenance != nullptr) pages.sources.add(*provenance);
    Blocks content{Paragraph{sentence(because), Look::lead}};
    for (auto& advice : pages.said(refer)) content.push_back(Paragraph{std::move(advice)});
    return Notice{std::move(title), std::move(content)};
}

void add_notice_of_disposition(Blocks& page, const Pages& pages) {
    const auto disposition = pages.documents.assessment.disposition;
    if (disposition == Disposition::self_care) return;
    const auto& text = pages.text_of(disposition);
    page.push_back(
        Notice{std::string{text.title}, {Paragraph{pages.said(text.notice, text.provenance)}}});
}

void add_list(Blocks& page, std::string heading, std::vector<std::string> items) {
    if (items.empty()) return;
    page.push_back(Heading{std::move(heading)});
    page.push_back(BulletList{std::move(items)});
}

std::vector<Cell> cells(std::initializer_list<std::string> texts) {
    std::vector<Cell> row;
    for (const auto& text : texts) row.push_back({text});
    return row;
}

}  // namespace hamkit
