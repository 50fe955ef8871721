#include "lint/logic.hpp"

#include <algorithm>

namespace hamkit {

Formula Logic::join(const Formulas& parts, const Formula& neutral, const Formula& decisive,
                    Formula (*of)(const z3::expr_vector&)) const {
    z3::expr_vector kept{m_context};
    for (const auto& part : parts) {
        if (same(part, decisive)) return decisive;
        if (!same(part, neutral)) kept.push_back(part);
    }
    if (kept.empty()) return neutral;
    return kept.size() == 1 ? kept[0] : of(kept);
}

SymbolicTruth Logic::met(const Criteria& criteria, const std::vector<SymbolicTruth>& truths) const {
    Formulas yes;
    Formulas no;
    const auto take = [&](const SymbolicTruth& truth) {
        yes.push_back(truth.yes);
        no.push_back(truth.no);
    };
    const Criteria own{criteria.of, criteria.atoms, {}};
    for_each_atom(own, [&](std::size_t atom) { take(truths[atom]); });
    for (const auto& part : criteria.parts) take(met(part, truths));
    if (criteria.of == Of::all) return {all(yes), any(no)};
    if (criteria.of == Of::any) return {any(yes), all(no)};
    return {all(no), any(yes)};
}

}  // namespace hamkit
