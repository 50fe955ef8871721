// What is recommended, avoided and objected to, for everybody at once.

#include <algorithm>

#include "lint/symbolic_triage.hpp"

namespace hamkit {

Formula SymbolicTriage::applies(const Advice& advice) const {
    const auto spared =
        advice.unless.always() ? m_logic.constant(false) : m_logic.met(advice.unless, truths).yes;
    return m_logic.all({m_logic.met(advice.when, truths).yes, m_logic.opposite(spared)});
}

Formula SymbolicTriage::may_recommend(const Formula& applies, std::optional<std::size_t> pattern,
                                      Id<Action> id) const {
    const auto& action = m_library.actions[id.index];
    const auto urgent = m_logic.any({is(Disposition::urgent), is(Disposition::emergency)});
    const bool needs_leave =
        action.kind == ActionKind::exercise || action.kind == ActionKind::first_aid;
    Formulas all{applies};
    if (pattern) all.push_back(patterns[*pattern].likely);
    // with an emergency or urgent sign, care alone is advised, and no pattern is followed
    if (pattern || action.kind != ActionKind::care) all.push_back(m_logic.opposite(urgent));
    if (needs_leave && !action.interim)
        all.push_back(m_logic.opposite(is(Disposition::professional)));
    return m_logic.all(all);
}

void SymbolicTriage::advise() {
    std::vector<Formulas> avoids(m_library.avoids.size());
    std::vector<Formulas> recommends(m_library.actions.size());
    const auto take = [&](const Advice& entry, const Formula& applies,
                          std::optional<std::size_t> pattern) {
        for (const auto id : entry.avoid)
            avoids[id.index].push_back(pattern ? m_logic.all({patterns[*pattern].possible, applies})
                                               : applies);
        for (const auto id : entry.recommend)
            recommends[id.index].push_back(may_recommend(applies, pattern, id));
    };
    for (std::size_t index = 0; index < patterns.size(); ++index) {
        auto& own = pattern_advice.emplace_back();
        for (const auto& entry : m_library.patterns[index].advice) {
            own.push_back(applies(entry));
            take(entry, own.back(), index);
        }
    }
    for (const auto& entry : m_library.advice) {
        advice.push_back(applies(entry));
        take(entry, advice.back(), {});
    }
    std::vector<Formulas> bars(m_library.actions.size());
    for (std::size_t index = 0; index < avoids.size(); ++index) {
        avoided.push_back(m_logic.any(avoids[index]));
        for (const auto action : m_library.avoids[index].bars)
            bars[action.index].push_back(avoided.back());
    }
    for (std::size_t index = 0; index < recommends.size(); ++index) {
        barred.push_back(m_logic.any(bars[index]));
        recommended.push_back(
            m_logic.all({m_logic.any(recommends[index]), m_logic.opposite(barred.back())}));
    }
}

void SymbolicTriage::object() {
    for (const auto& entry : m_library.contraindications)
        contraindicated.push_back(m_logic.met(entry.when, truths));
    for (std::size_t index = 0; index < m_library.exercises.size(); ++index) {
        const auto& exercise = m_library.exercises[index];
        Formulas avoids;
        for (std::size_t avoid = 0; avoid < avoided.size(); ++avoid) {
            const auto bars = m_library.avoids[avoid].bars;
            const bool barred_by = std::ranges::find(exercise.barred_by, avoid,
                                                     &Id<Avoid>::index) != exercise.barred_by.end();
            if (barred_by || std::ranges::all_of(exercise.actions, [&](Id<Action> action) {
                    return std::ranges::find(bars, action) != bars.end();
                }))
                avoids.push_back(avoided[avoid]);
        }
        ruled_out.push_back(m_logic.any(avoids));
        Formulas against{ruled_out.back()};
        for (std::size_t entry = 0; entry < contraindicated.size(); ++entry)
            if (std::ranges::find(m_library.contraindications[entry].exercises, index,
                                  &Id<Exercise>::index) !=
                m_library.contraindications[entry].exercises.end())
                against.push_back(m_logic.opposite(contraindicated[entry].no));
        if (exercise.actions.empty() || !m_library.actions[exercise.actions.front().index].interim)
            against.push_back(is(Disposition::professional));
        objection.push_back(m_logic.any(against));
    }
}

Formula SymbolicTriage::offered(std::size_t exercise) const {
    Formulas actions;
    if (m_library.exercises[exercise].block != SessionBlock::first_aid)
        for (const auto action : m_library.exercises[exercise].actions)
            actions.push_back(recommended[action.index]);
    return m_logic.all(
        {m_logic.any(actions), m_logic.opposite(objection[exercise]), m_logic.opposite(blocked())});
}

}  // namespace hamkit
