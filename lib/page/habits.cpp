// What to do every day, beside the sessions.

#include "page/pages.hpp"

namespace hamkit {

void add_habits(Blocks& page, const Plan& plan, const Pages& pages) {
    std::vector<std::string> texts;
    for (const auto index : plan.habits) {
        const auto& habit = pages.library.habits[index];
        if (!pages.tells_elsewhere(habit.action))
            texts.push_back(pages.said(habit.text, habit.provenance));
    }
    add_list(page, "Every day", std::move(texts));
}

}  // namespace hamkit
