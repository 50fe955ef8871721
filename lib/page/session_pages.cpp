// What to do on each day, with a box a set. Weeks that ask for the same share a table.

#include <fmt/format.h>

#include <algorithm>

#include "document/text_page.hpp"
#include "page/dates.hpp"
#include "page/pages.hpp"

namespace hamkit {
namespace {

using Weeks = std::span<const PlanWeek>;
constexpr std::size_t most_days = 6;  // in a table, so that its columns stay wide enough

bool same_item(const PlanItem& a, const PlanItem& b) {
    return a.exercise == b.exercise && a.dose == b.dose;
}
bool same_week(const PlanWeek& a, const PlanWeek& b) {
    return std::ranges::equal(a.days, b.days, [](const PlanDay& one, const PlanDay& other) {
        return one.weekday == other.weekday &&
               std::ranges::equal(one.items, other.items, same_item);
    });
}

/// The first weeks of `weeks` that one table holds.
Weeks first_alike(Weeks weeks) {
    std::size_t count = 1;
    std::size_t days = weeks.front().days.size();
    while (count < weeks.size() && same_week(weeks.front(), weeks[count]) &&
           days + weeks[count].days.size() <= most_days)
        days += weeks[count++].days.size();
    return weeks.first(count);
}

std::string caption_of(Weeks weeks) {
    const auto first = weeks.front().week;
    const auto last = weeks.back().week;
    if (first == last) return fmt::format("Week {}", first);
    return fmt::format("Weeks {} {} {}", first, last - first == 1 ? "and" : "to", last);
}

std::string heading_of(const PlanDay& day, const PlanWeek& week, Weeks weeks) {
    if (day.date) return date_with_weekday(*day.date);
    if (weeks.size() == 1) return short_name(day.weekday);
    return fmt::format("{}, week {}", short_name(day.weekday), week.week);
}

const PlanItem* item_of(const PlanDay& day, Id<Exercise> exercise) {
    const auto found = std::ranges::find(day.items, exercise, &PlanItem::exercise);
    return found == day.items.end() ? nullptr : &*found;
}

class SessionTable {
public:
    SessionTable(Weeks weeks, const std::vector<PlanItem>& exercises, const Library& library)
        : m_weeks{weeks}, m_exercises{exercises}, m_library{library} {}

    Table make() const {
        Table table{caption_of(m_weeks), {{"Exercise", 2}, {"How much", 2.4}}, {}, false};
        for (const auto& week : m_weeks)
            for (const auto& day : week.days)
                table.columns.push_back({heading_of(day, week, m_weeks)});
        for (std::size_t number = 0; number < m_exercises.size(); ++number)
            for (const auto& dose : doses_of(m_exercises[number].exercise))
                table.rows.push_back(row_of(number, dose));
        return table;
    }

private:
    /// The doses of an exercise in these weeks, most often one; none when they do not have it.
    std::vector<Dose> doses_of(Id<Exercise> exercise) const {
        std::vector<Dose> doses;
        for (const auto& week : m_weeks)
            for (const auto& day : week.days)
                if (const auto* const item = item_of(day, exercise);
                    item != nullptr && std::ranges::find(doses, item->dose) == doses.end())
                    doses.push_back(item->dose);
        return doses;
    }

    std::vector<Cell> row_of(std::size_t number, const Dose& dose) const {
        const auto id = m_exercises[number].exercise;
        const auto& exercise = m_library.exercises[id.index];
        std::vector<Cell> row{{fmt::format("{}. {}", number + 1, exercise.label)},
                              {to_string(dose, exercise.dosage)}};
        for (const auto& week : m_weeks)
            for (const auto& day : week.days) {
                const auto* const item = item_of(day, id);
                const bool that = item != nullptr && item->dose == dose;
                row.push_back(that ? Cell{{}, dose.sets} : Cell{"–"});
            }
        return row;
    }

    Weeks m_weeks;
    const std::vector<PlanItem>& m_exercises;
    const Library& m_library;
};

std::string with_purpose(const Exercise& exercise, const RoutineRules& rules) {
    const auto rule = std::ranges::find(rules.blocks, exercise.block, &BlockRule::block);
    return fmt::format("{}, {}", exercise.label, rule->purpose);
}

}  // namespace

Blocks session_pages(const Pages& pages) {
    if (!pages.has_sessions()) return {};
    const auto& library = pages.library;
    const auto& plan = *pages.documents.plan;
    const auto exercises = exercises_in_order(plan, library);
    pages.sources.add(library.routine.provenance);

    BulletList order{{}, Bullets::numbers};
    for (const auto& item : exercises)
        order.items.push_back(
            with_purpose(library.exercises[item.exercise.index], library.routine));
    Blocks content{
        Paragraph{"In each session, in this order:"}, std::move(order),
        Paragraph{"Tick one box for each set that you do. A dash means: not on that day."}};
    for (Weeks weeks{plan.weeks}; !weeks.empty();) {
        const auto alike = first_alike(weeks);
        content.push_back(SessionTable{alike, exercises, library}.make());
        weeks = weeks.subspan(alike.size());
    }
    add_habits(content, plan, pages);
    return content;
}

}  // namespace hamkit
