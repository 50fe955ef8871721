// What to do first, when, and when to look back.

#include <fmt/format.h>

#include <algorithm>

#include "document/glide_words.hpp"
#include "document/rack_words.hpp"
#include "document/text_page.hpp"
#include "page/dates.hpp"
#include "page/pages.hpp"

namespace hamkit {
namespace {

/// What to do first; framed when there is more to do than to begin.
void add_opening(Blocks& page, const Pages& pages) {
    const auto disposition = pages.documents.assessment.disposition;
    const auto& text = pages.text_of(disposition);
    const bool trains = pages.has_sessions() || pages.has_rack_pulls() || pages.has_glides();
    Blocks opening{Paragraph{pages.said(text.first, text.provenance), Look::lead}};
    if (trains) opening.push_back(Paragraph{std::string{text.notice}});
    if (disposition == Disposition::self_care) {
        std::ranges::move(opening, std::back_inserter(page));
        return;
    }
    LabelledTexts reasons;
    for (const auto index : told_red_flags(pages.documents.assessment, pages.library)) {
        const auto& flag = pages.library.red_flags[index];
        reasons.rows.push_back(
            {"Why", pages.said(fmt::format("{} {}", sentence(flag.because), flag.advice),
                               flag.provenance)});
    }
    opening.push_back(std::move(reasons));
    page.push_back(Notice{std::string{text.title}, std::move(opening)});
}

// -- the weeks

/// The weekdays of a plan in the order of its weeks, which may begin on any day.
std::vector<Weekday> weekdays_of(const Plan& plan) {
    std::vector<Weekday> weekdays;
    for (const auto& week : plan.weeks) {
        auto at = weekdays.begin();
        for (const auto& day : week.days) {
            const auto found = std::ranges::find(weekdays, day.weekday);
            at = (found == weekdays.end() ? weekdays.insert(at, day.weekday) : found) + 1;
        }
    }
    return weekdays;
}

Cell cell_of(const PlanWeek& week, Weekday weekday) {
    const auto day = std::ranges::find(week.days, weekday, &PlanDay::weekday);
    if (day == week.days.end()) return {"–"};
    const auto minutes = fmt::format("{} min", day->minutes);
    return {day->date ? fmt::format("{}, {}", short_date(*day->date), minutes) : minutes, 1};
}

Table weeks_at_a_glance(const Plan& plan) {
    Table table{
        "Your week at a glance: tick the box after each session", {{"Week", 0.6}}, {}, false};
    const auto weekdays = weekdays_of(plan);
    for (const auto weekday : weekdays) table.columns.push_back({short_name(weekday)});
    for (const auto& week : plan.weeks) {
        auto& row = table.rows.emplace_back();
        row.push_back({fmt::format("{}", week.week)});
        for (const auto weekday : weekdays) row.push_back(cell_of(week, weekday));
    }
    return table;
}

// -- the rest

/// What the pages of rack pulls and of glides say in a line.
void add_single_exercises(Blocks& page, const Pages& pages) {
    LabelledTexts rows;
    if (const auto& rack = pages.documents.rack)
        rows.rows.push_back(
            {"Rack pulls", rack->state == RackState::stop
                               ? "None now. Their own page says why."
                               : sentence(headline_of(*rack, pages.documents.rack_unit))});
    if (const auto& glides = pages.documents.glides)
        rows.rows.push_back({"Nerve glides", glides->state == GlideState::stop
                                                 ? "None now. Their own page says why."
                                                 : with_weekdays(sentence(headline_of(*glides)))});
    if (!rows.rows.empty()) page.push_back(std::move(rows));
}

void add_review(Blocks& page, const Plan& plan, const Pages& pages) {
    page.push_back(Heading{plan.review_date
                               ? fmt::format("Look back on {}", full_date(*plan.review_date))
                               : fmt::format("Look back after {} weeks", plan.review_weeks)});
    page.push_back(
        Paragraph{pages.said(pages.library.routine.review, pages.library.routine.provenance)});
}

}  // namespace

Blocks first_page(const Pages& pages) {
    if (pages.refers()) return referral_page(pages);
    Blocks page{name_line(pages)};
    add_opening(page, pages);
    page.push_back(Paragraph{std::string{pages.library.edition.disclaimer}, Look::quiet});
    if (pages.has_sessions()) page.push_back(weeks_at_a_glance(*pages.documents.plan));
    add_single_exercises(page, pages);
    if (!pages.documents.plan) return page;
    const auto& plan = *pages.documents.plan;
    if (pages.has_sessions()) add_review(page, plan, pages);
    add_list(page, "How to go on", pages.said(progression_of(plan, pages.library)));
    if (!pages.has_sessions()) add_habits(page, plan, pages);
    return page;
}

}  // namespace hamkit
