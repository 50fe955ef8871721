// A card for each exercise of the plan: how it is done, how much, and why it is there.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "advice/objection.hpp"
#include "document/text_page.hpp"
#include "page/pages.hpp"

namespace hamkit {
namespace {

/// "2 x 8", "2 x 30 s".
std::string in_short(const Dose& dose) {
    const auto amount = dose.reps > 0      ? fmt::format("{}", dose.reps)
                        : dose.hold > 0    ? fmt::format("{} s", dose.hold)
                        : dose.breaths > 0 ? fmt::format("{} breaths", dose.breaths)
                                           : fmt::format("{} s", dose.duration);
    return fmt::format("{} x {}", dose.sets, amount);
}

class ExerciseCard {
public:
    ExerciseCard(const PlanItem& first, const Pages& pages)
        : m_first{first},
          m_pages{pages},
          m_exercise{pages.library.exercises[first.exercise.index]} {}

    Card make() const {
        const auto last = last_dose();
        const bool grows = last != m_first.dose;
        Card card{std::string{m_exercise.id}, std::string{m_exercise.label},
                  grows ? fmt::format("from {} to {}", in_short(m_first.dose), in_short(last))
                        : to_string(m_first.dose, m_exercise.dosage),
                  m_pages.wishes.room_for_pictures, how_to_do(m_exercise, m_pages, others())};
        LabelledTexts before;
        if (grows)
            before.rows.push_back(
                {"How much", fmt::format("At first {}. In the end {}. Each week has its own dose.",
                                         to_string(m_first.dose, m_exercise.dosage),
                                         to_string(last, m_exercise.dosage))});
        if (!m_exercise.equipment.empty()) before.rows.push_back({"You need", equipment()});
        if (!before.rows.empty()) card.content.insert(card.content.begin(), std::move(before));
        return card;
    }

private:
    Dose last_dose() const {
        Dose dose;
        for (const auto& week : m_pages.documents.plan->weeks)
            for (const auto& day : week.days)
                for (const auto& item : day.items)
                    if (item.exercise == m_first.exercise) dose = item.dose;
        return dose;
    }

    std::string equipment() const {
        std::vector<Text> names;
        for (const auto id : m_exercise.equipment)
            names.push_back(m_pages.library.equipment[id.index].label);
        return sentence(fmt::format("{}", fmt::join(names, ", ")));
    }

    std::vector<LabelledText> others() const {
        std::vector<LabelledText> rows;
        const auto add = [&](std::string label, const std::string& names) {
            if (!names.empty()) rows.push_back({std::move(label), names});
        };
        add("Easier", allowed(m_exercise.easier));
        // while waiting for a professional nothing gets harder
        if (m_pages.documents.plan->disposition == Disposition::self_care)
            add("Harder", allowed(m_exercise.harder));
        rows.push_back(
            {"Why", m_pages.said(sentence(m_first.rule->because), m_first.rule->provenance)});
        return rows;
    }

    /// Those that this person may do with what is at hand.
    std::string allowed(List<Id<Exercise>> exercises) const {
        std::vector<Text> names;
        for (const auto id : exercises)
            if (!objection_to(id, m_pages.documents.assessment, m_pages.library) && at_hand(id))
                names.push_back(m_pages.library.exercises[id.index].label);
        return names.empty() ? std::string{} : fmt::format("{}.", fmt::join(names, "; "));
    }

    bool at_hand(Id<Exercise> id) const {
        const auto& wishes = m_pages.documents.person.preferences;
        return std::ranges::all_of(
            m_pages.library.exercises[id.index].equipment, [&](Id<Equipment> thing) {
                return m_pages.library.equipment[thing.index].household ||
                       (wishes &&
                        std::ranges::find(wishes->equipment, thing) != wishes->equipment.end());
            });
    }

    const PlanItem& m_first;
    const Pages& m_pages;
    const Exercise& m_exercise;
};

}  // namespace

Blocks exercise_cards(const Pages& pages) {
    Blocks content;
    if (!pages.has_sessions()) return content;
    for (const auto& item : exercises_in_order(*pages.documents.plan, pages.library))
        content.push_back(ExerciseCard{item, pages}.make());
    return content;
}

}  // namespace hamkit
