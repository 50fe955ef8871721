// The nerve glides of the next days: when, how, and what to write down the morning after.

#include <fmt/format.h>

#include <algorithm>

#include "document/glide_words.hpp"
#include "document/text_page.hpp"
#include "page/dates.hpp"
#include "page/pages.hpp"

namespace hamkit {
namespace {

constexpr int minutes_of_day = 24 * 60;

std::size_t most_times(const GlideSchedule& schedule) {
    std::size_t most = 0;
    for (const auto& day : schedule.days) most = std::max(most, day.times.size());
    return most;
}

std::vector<Cell> row_of(const GlideDay& day, std::size_t number, std::size_t times) {
    auto row = cells({fmt::format("g{}", number),
                      day.date ? date_with_weekday(*day.date) : std::string{"First day"}});
    for (const auto time : day.times)
        row.push_back(
            {fmt::format("{}{}", clock_text(time), time >= minutes_of_day ? " (night)" : ""), 1});
    row.resize(2 + times, {"–"});
    row.resize(2 + times + 2);
    return row;
}

/// A row a day, with a box a bout and room for what the next day depends on.
Table days_of(const GlideSchedule& schedule) {
    const auto times = most_times(schedule);
    Table table{"When, and how it was", {{"Code", 0.6}, {"Day", 1.2}}, {}, true};
    for (std::size_t time = 1; time <= times; ++time)
        table.columns.push_back({fmt::format("Time {}", time)});
    table.columns.push_back({"Worst (0-10)"});
    table.columns.push_back({"Next morning: settled or worse?", 1.6});
    for (std::size_t day = 0; day < schedule.days.size(); ++day)
        table.rows.push_back(row_of(schedule.days[day], day + 1, times));
    return table;
}

/// Every step up to the highest, with room for the day that allows the next.
Table ladder_of(const GlideSchedule& schedule, const GlideLadder& ladder) {
    Table table{"The ladder: a step up only after a day that went well",
                {{"Times a day", 1.6}},
                {{{"Went well on"}}},
                true};
    for (int level = ladder.start.value; level <= ladder.ceiling.value;
         level += ladder.step.value) {
        const auto* const now = level == schedule.level ? " (now)" : "";
        table.columns.push_back({fmt::format("{}{}", level, now)});
        table.rows.front().push_back({level < schedule.level ? "–" : ""});
    }
    return table;
}

LabelledTexts in_short(const GlideSchedule& schedule, const Pages& pages) {
    const auto& ladder = pages.library.glides;
    LabelledTexts rows;
    if (!schedule.days.empty()) {
        pages.sources.add(ladder.reps.provenance);
        pages.sources.add(ladder.hold.provenance);
        rows.rows.push_back(
            {"Do", fmt::format("Each time {}; {}.", to_string(schedule.bout), hold_limit(ladder))});
    }
    if (schedule.provenance != nullptr) pages.sources.add(*schedule.provenance);
    rows.rows.push_back({"Why", sentence(schedule.because)});
    if (schedule.review)
        rows.rows.push_back(
            {"Review", pages.said(sentence(review_of(schedule)), ladder.review.provenance)});
    return rows;
}

Card how_a_glide_is_done(const GlideSchedule& schedule, const Pages& pages) {
    const auto& exercise = pages.library.exercises[pages.library.glides.exercise.index];
    return {std::string{exercise.id}, std::string{exercise.label}, to_string(schedule.bout),
            pages.wishes.room_for_pictures, how_to_do(exercise, pages, {})};
}

}  // namespace

Blocks glide_page(const Pages& pages) {
    if (!pages.documents.glides) return {};
    const auto& schedule = *pages.documents.glides;
    if (schedule.state == GlideState::stop)
        return {stop_notice("No nerve glides now", schedule.because, schedule.provenance,
                            schedule.refer, pages)};
    Blocks page;
    add_notice_of_disposition(page, pages);
    page.push_back(Paragraph{sentence(headline_of(schedule)), Look::lead});
    page.push_back(in_short(schedule, pages));
    if (schedule.days.empty()) {
        page.push_back(Paragraph{std::string{in_the_pause}});
    } else {
        page.push_back(days_of(schedule));
        page.push_back(Paragraph{std::string{after_a_day}});
        // whoever waits for a professional stays on the first step
        if (pages.documents.assessment.disposition == Disposition::self_care)
            page.push_back(ladder_of(schedule, pages.library.glides));
        if (sessions_hold({pages.library.glides.exercise}, pages))
            page.push_back(Paragraph{"Glides in a session count as one of that day's times."});
        page.push_back(how_a_glide_is_done(schedule, pages));
    }
    add_list(page, "Good to know", schedule.notes);
    add_list(page, "How it goes on",
             pages.said(how_it_goes_on(pages.documents.assessment, pages.library.glides)));
    return page;
}

}  // namespace hamkit
