// What was done and how it felt. Each row has a code by which it can be typed back.

#include <fmt/format.h>

#include "page/dates.hpp"
#include "page/pages.hpp"

namespace hamkit {
namespace {

/// "1a": the first session of week 1. A week has seven days at most.
std::string code_of(const PlanWeek& week, std::size_t session) {
    return fmt::format("{}{}", week.week, static_cast<char>('a' + static_cast<char>(session)));
}

Table log_of_sessions(const Plan& plan) {
    Table table{"Sessions",
                {{"Code", 0.6},
                 {"Date", 1.2},
                 {"Done", 0.7},
                 {"Pain during (0-10)", 1},
                 {"Next morning", 1.2},
                 {"Note", 3}},
                {},
                true};
    for (const auto& week : plan.weeks)
        for (std::size_t session = 0; session < week.days.size(); ++session) {
            const auto& day = week.days[session];
            auto row = cells({code_of(week, session),
                              day.date ? date_with_weekday(*day.date) : short_name(day.weekday), "",
                              "", "", ""});
            row[2].boxes = 1;
            table.rows.push_back(std::move(row));
        }
    return table;
}

Table log_of_rack_pulls(const RackAdvice& advice, LengthUnit unit) {
    constexpr int days = 8;  // so many fit beside the sessions of a month
    Table table{"Rack pulls",
                {{"Code", 0.6},
                 {"Date", 1.2},
                 {"Bar height", 1},
                 {"Weight", 1},
                 {"Pain during (0-10)", 1},
                 {"Next morning", 1.2},
                 {"Note", 2}},
                {},
                true};
    for (int day = 1; day <= days; ++day)
        table.rows.push_back(cells({fmt::format("r{}", day), "", "", "", "", "", ""}));
    if (advice.next)
        table.rows.front()[2].text = to_string(advice.geometry->holes[*advice.next].height, unit);
    return table;
}

}  // namespace

Blocks log_page(const Pages& pages) {
    Blocks content;
    if (pages.has_sessions()) content.push_back(log_of_sessions(*pages.documents.plan));
    if (pages.has_rack_pulls())
        content.push_back(log_of_rack_pulls(*pages.documents.rack, pages.documents.rack_unit));
    if (content.empty()) return content;
    content.insert(
        content.begin(),
        Paragraph{"Fill in a row on the day. Pain: 0 is none, 10 is the worst that you can think "
                  "of; write down the worst that you felt. Next morning: write \"settled\" if you "
                  "were no worse than before, else \"worse\". The code names the row when you "
                  "tell somebody about it."});
    return content;
}

}  // namespace hamkit
