// How many points each pattern has, and which one leads, as formulas over every possible person.

#include <algorithm>
#include <numeric>

#include "lint/symbolic_triage.hpp"

namespace hamkit {

/// The sum of the clues that hold, as one formula for each number of points it may reach.
SymbolicPattern SymbolicTriage::weigh(const Pattern& pattern) const {
    // reaches[index_of(k)]: k points or more
    int most_for = 0;
    int most_against = 0;
    for (const auto& clue : pattern.for_it) most_for += m_library.triage.points(clue.weight);
    for (const auto& clue : pattern.against) most_against += m_library.triage.points(clue.weight);
    std::vector<Formula> reaches;
    for (int sum = -most_against; sum <= most_for; ++sum)
        reaches.push_back(m_logic.constant(sum <= 0));
    const auto index_of = [&](int sum) {
        const int index = sum + most_against;
        return static_cast<std::size_t>(index);
    };
    const auto at = [&](const std::vector<Formula>& sums, int sum) {
        if (sum <= -most_against) return m_logic.constant(true);
        if (sum > most_for) return m_logic.constant(false);
        return sums[index_of(sum)];
    };
    const auto add = [&](const Clue& clue, bool is_for) {
        const auto points = m_library.triage.points(clue.weight);
        const auto spoiled =
            clue.unless.always() ? m_logic.constant(false) : m_logic.met(clue.unless, truths).yes;
        const auto holds =
            m_logic.all({m_logic.met(clue.when, truths).yes, m_logic.opposite(spoiled)});
        const auto before = reaches;
        for (int sum = -most_against; sum <= most_for; ++sum) {
            auto& now = reaches[index_of(sum)];
            now =
                is_for
                    ? m_logic.any({at(before, sum), m_logic.all({holds, at(before, sum - points)})})
                    : m_logic.any({at(before, sum + points),
                                   m_logic.all({m_logic.opposite(holds), at(before, sum)})});
        }
    };
    for (const auto& clue : pattern.for_it) add(clue, true);
    for (const auto& clue : pattern.against) add(clue, false);
    const auto nothing = m_logic.constant(false);
    SymbolicPattern weighed{{}, nothing, nothing, nothing};
    for (int sum = 1; sum <= most_for; ++sum) weighed.at_least.push_back(at(reaches, sum));
    weighed.possible = at(reaches, m_library.triage.possible);
    weighed.likely = at(reaches, m_library.triage.likely);
    return weighed;
}

void SymbolicTriage::match_patterns() {
    const auto nothing = m_logic.constant(false);
    Formulas none_fits;
    for (std::size_t index = 0; index < m_library.patterns.size(); ++index) {
        const auto& pattern = m_library.patterns[index];
        const auto kept = [&](const Clue& clue) {
            return unchanged(clue.when) && unchanged(clue.unless);
        };
        if (pattern.fallback) patterns.push_back({{}, nothing, nothing, nothing});
        else if (std::ranges::all_of(pattern.for_it, kept) &&
                 std::ranges::all_of(pattern.against, kept) && m_original != nullptr)
            patterns.push_back(m_original->patterns[index]);
        else patterns.push_back(weigh(pattern));
        none_fits.push_back(m_logic.opposite(patterns.back().possible));
    }
    Formulas symptoms;
    for_each_atom({Of::all, m_library.symptoms, {}},
                  [&](std::size_t atom) { symptoms.push_back(truths[atom].yes); });
    none_fits.push_back(m_logic.any(symptoms));
    const auto fallback = m_logic.all(none_fits);
    for (std::size_t index = 0; index < patterns.size(); ++index)
        if (m_library.patterns[index].fallback)
            patterns[index].possible = patterns[index].likely = fallback;
}

/// Where no pattern fares otherwise than in the original, their order is the same too.
bool SymbolicTriage::keep_ranks() {
    if (m_original == nullptr) return false;
    for (std::size_t index = 0; index < patterns.size(); ++index) {
        const auto& before = m_original->patterns[index];
        const auto& now = patterns[index];
        if (!same(now.possible, before.possible) ||
            !std::ranges::equal(now.at_least, before.at_least,
                                [](const Formula& a, const Formula& b) { return same(a, b); }))
            return false;
    }
    patterns = m_original->patterns;
    const auto atoms = m_library.atoms();
    for (auto atom = atoms.pattern(0, Standing::possible);
         atom < atoms.disposition(Disposition::self_care); ++atom)
        truths[atom] = m_original->truths[atom];
    truths[atoms.open_patterns()] = m_original->truths[atoms.open_patterns()];
    return true;
}

/// Whoever reaches every number of points that anybody reaches has the most.
Formulas SymbolicTriage::with_most_points() const {
    const auto needed = static_cast<std::size_t>(m_library.triage.possible);
    std::vector<Formulas> reached;  // by anybody, from `needed` points on
    for (const auto& pattern : patterns)
        for (auto points = needed; points <= pattern.at_least.size(); ++points) {
            if (reached.size() <= points - needed) reached.emplace_back();
            reached[points - needed].push_back(pattern.at_least[points - 1]);
        }
    Formulas anybody;
    for (const auto& formulas : reached) anybody.push_back(m_logic.any(formulas));
    Formulas most;
    for (const auto& pattern : patterns) {
        Formulas all{pattern.possible};
        for (std::size_t step = 0; step < anybody.size(); ++step) {
            const auto points = needed + step;
            all.push_back(
                m_logic.any({m_logic.opposite(anybody[step]), points <= pattern.at_least.size()
                                                                  ? pattern.at_least[points - 1]
                                                                  : m_logic.constant(false)}));
        }
        most.push_back(m_logic.all(all));
    }
    return most;
}

/// Most points first, among equals the lower rank.
void SymbolicTriage::rank_patterns() {
    if (keep_ranks()) return;
    const auto most = with_most_points();
    std::vector<std::size_t> order(patterns.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {},
                             [&](std::size_t index) { return m_library.patterns[index].rank; });
    const auto atoms = m_library.atoms();
    auto earlier = m_logic.constant(false);  // one of those before has the most points
    Formulas ties;
    for (const auto index : order) {
        auto& pattern = patterns[index];
        pattern.first = m_logic.all({most[index], m_logic.opposite(earlier)});
        ties.push_back(m_logic.all({most[index], earlier}));
        earlier = m_logic.any({earlier, most[index]});
        truths[atoms.pattern(index, Standing::possible)] = m_logic.known(pattern.possible);
        truths[atoms.pattern(index, Standing::likely)] = m_logic.known(pattern.likely);
        truths[atoms.pattern(index, Standing::first)] = m_logic.known(pattern.first);
    }
    truths[atoms.open_patterns()] = m_logic.known(m_logic.any(ties));
}

}  // namespace hamkit
