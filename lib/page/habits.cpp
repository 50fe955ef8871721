// What to do every day, beside the sessions.

#include <algorithm>

#include "page/pages.hpp"

namespace hamkit {
namespace {

/// Glides that have pages of their own are not told twice.
bool is_told_elsewhere(const Habit& habit, const Pages& pages) {
    const auto& glide = pages.library.exercises[pages.library.glides.exercise.index];
    return pages.documents.glides &&
           std::ranges::find(glide.actions, habit.action) != glide.actions.end();
}

}  // namespace

void add_habits(Blocks& page, const Plan& plan, const Pages& pages) {
    std::vector<std::string> texts;
    for (const auto index : plan.habits) {
        const auto& habit = pages.library.habits[index];
        if (!is_told_elsewhere(habit, pages))
            texts.push_back(pages.said(habit.text, habit.provenance));
    }
    add_list(page, "Every day", std::move(texts));
}

}  // namespace hamkit
