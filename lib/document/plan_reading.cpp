#include "document/plan_reading.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "reading/fields.hpp"

namespace hamkit {
namespace {

/// A number that no limit reaches, where a quantity is larger than an int.
constexpr double most = 1e6;

template <class Unit>
int whole(const Quantity<Unit>& amount) {
    return static_cast<int>(std::min(amount.value, most));
}

/// The value of a key that must be there, or none.
Value needed(const Value& map, std::string_view key) {
    const auto value = map.find(key);
    if (value.none())
        map.problem(map.kind() == Kind::map ? "missing-key" : "wrong-type",
                    fmt::format("\"{}\" is missing", key));
    return value;
}

template <class T>
void require(const Value& map, std::string_view key, T& out) {
    if (const auto value = needed(map, key); !value.none()) read(value, out);
}

template <class T>
T given(const Value& map, std::string_view key) {
    T out{};
    if (const auto value = map.find(key); !value.none()) read(value, out);
    return out;
}

template <class Read>
void each(const Value& map, std::string_view key, Read read) {
    const auto list = needed(map, key);
    if (list.none()) return;
    if (list.kind() != Kind::list)
        list.problem("wrong-type", fmt::format("\"{}\" is no list, expected one", key));
    for (auto item = list.first(); list.kind() == Kind::list && !item.none(); item = item.next())
        read(item);
}

/// The number of the entry whose id stands under `key`.
template <class T>
std::optional<std::uint16_t> index_of(const Value& map, std::string_view key, List<T> entries,
                                      std::string_view kind) {
    const auto value = needed(map, key);
    if (value.none()) return {};
    const auto found = std::ranges::find(entries, value.text(), &T::id);
    if (found != entries.end()) return static_cast<std::uint16_t>(found - entries.begin());
    std::vector<std::string_view> known;
    for (const auto& entry : entries) known.push_back(entry.id);
    value.problem("unknown-id", fmt::format("{} is not a known {} id{}", quote(value.text()), kind,
                                            did_you_mean(value.text(), known)));
    return {};
}

class Reader {
public:
    Reader(const Assessment& assessment, const Library& library)
        : m_assessment{assessment}, m_library{library} {}

    Plan plan(const Value& root) const {
        Plan plan;
        plan.disposition = m_assessment.disposition;
        plan.notice = m_assessment.first_concern();
        each(root, "weeks", [&](const Value& value) { plan.weeks.push_back(week(value)); });
        each(root, "habits", [&](const Value& value) {
            if (const auto index = index_of(value, "id", m_library.habits, "habit"))
                plan.habits.push_back(*index);
        });
        each(root, "left_out", [&](const Value& value) { left_out(value, plan); });
        if (const auto review = needed(root, "review"); !review.none()) {
            Span after;
            require(review, "after", after);
            plan.review_weeks = whole(after);
            plan.review_date = given<std::optional<Date>>(review, "date");
        }
        if (m_assessment.blocked()) {
            plan.weeks.clear();
            plan.habits.clear();
            plan.review_date.reset();
        }
        return plan;
    }

private:
    PlanWeek week(const Value& value) const {
        PlanWeek week;
        require(value, "week", week.week);
        each(value, "days", [&](const Value& item) { week.days.push_back(day(item)); });
        return week;
    }

    PlanDay day(const Value& value) const {
        PlanDay day;
        day.date = given<std::optional<Date>>(value, "date");
        require(value, "weekday", day.weekday);
        require(value, "minutes", day.minutes);
        each(value, "blocks", [&](const Value& block) {
            each(block, "items", [&](const Value& item) { add_item(item, day); });
        });
        return day;
    }

    void add_item(const Value& value, PlanDay& day) const {
        const auto index = index_of(value, "exercise", m_library.exercises, "exercise");
        const auto dosage = needed(value, "dosage");
        if (!index || dosage.none()) return;
        PlanItem item;
        item.exercise.index = *index;
        item.dose = dose(dosage);
        item.rule = rule(m_library.exercises[*index], value.find("because").text());
        day.items.push_back(item);
    }

    static Dose dose(const Value& value) {
        Dose dose;
        require(value, "sets", dose.sets);
        dose.reps = given<int>(value, "reps");
        dose.hold = whole(given<Duration>(value, "hold"));
        dose.breaths = given<int>(value, "breaths");
        dose.duration = whole(given<Duration>(value, "duration"));
        dose.rest = whole(given<Duration>(value, "rest"));
        return dose;
    }

    /// The rule that recommends it with these words, else the first that does; none where nothing
    /// recommends it.
    const Advice* rule(const Exercise& exercise, std::string_view because) const {
        const Advice* first = nullptr;
        for (const auto action : exercise.actions)
            for (const auto& recommended : m_assessment.recommend) {
                if (recommended.action != action) continue;
                if (recommended.rule->because == because) return recommended.rule;
                if (first == nullptr) first = recommended.rule;
            }
        return first;
    }

    void left_out(const Value& value, Plan& plan) const {
        const auto index = index_of(value, "exercise", m_library.exercises, "exercise");
        std::string_view because;
        require(value, "because", because);
        if (index) plan.left_out.push_back({{*index}, std::string{because}});
    }

    const Assessment& m_assessment;
    const Library& m_library;
};

}  // namespace

Plan read_plan(const Value& root, const Assessment& assessment, const Library& library) {
    return Reader{assessment, library}.plan(root);
}

}  // namespace hamkit
