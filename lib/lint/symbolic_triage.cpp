#include "lint/symbolic_triage.hpp"

#include <algorithm>

namespace hamkit {

SymbolicTriage::SymbolicTriage(const Logic& logic, const Library& library,
                               const SymbolicPerson& person)
    : m_logic{logic}, m_library{library} {
    take_answers(person);
    assess(Depth::advice);
}

SymbolicTriage::SymbolicTriage(const SymbolicTriage& original, const ChangedAnswer& change,
                               Depth depth)
    : said{original.said},
      m_logic{original.m_logic},
      m_library{original.m_library},
      m_original{&original} {
    said[change.finding] = {m_logic.constant(change.truth == Truth::yes),
                            m_logic.constant(change.truth == Truth::no)};
    assess(depth);
    m_original = nullptr;
}

/// The answers, what measures say, and the no of a screening to what was left out.
void SymbolicTriage::take_answers(const SymbolicPerson& person) {
    const auto count = m_library.findings.size();
    std::vector<Formulas> yes(count);
    std::vector<Formulas> no(count);
    Formulas left_out;
    for (std::size_t index = 0; index < count; ++index) {
        const auto& answer = person.answers[index];
        yes[index].push_back(answer.yes);
        no[index].push_back(answer.no);
        left_out.push_back(m_logic.opposite(m_logic.any({answer.yes, answer.no, answer.unknown})));
    }
    for (const auto& measure : person.measures) {
        left_out[measure.finding] = m_logic.opposite(measure.given);
        for (const auto& raise : m_library.findings[measure.finding].raises) {
            const auto limit = std::ranges::find(measure.limits, raise.limit);
            const auto& above =
                measure.above[static_cast<std::size_t>(limit - measure.limits.begin())];
            const auto below = m_logic.all({measure.given, m_logic.opposite(above)});
            yes[raise.finding.index].push_back(raise.above.empty() ? below : above);
            if (raise.otherwise == Otherwise::no)
                no[raise.finding.index].push_back(raise.above.empty() ? above : below);
        }
    }
    for (const auto& [word, bits] : m_library.screening)
        for (std::size_t bit = 0; bit < 64; ++bit)
            if ((bits >> bit & 1U) != 0) {
                const auto finding = std::size_t{word} * 64 + bit;
                no[finding].push_back(m_logic.all({person.screened, left_out[finding]}));
            }
    for (std::size_t index = 0; index < count; ++index) {
        const auto is_yes = m_logic.any(yes[index]);
        said.push_back({is_yes, m_logic.all({m_logic.opposite(is_yes), m_logic.any(no[index])})});
    }
}

void SymbolicTriage::assess(Depth depth) {
    truths = said;
    truths.resize(m_library.atoms().count(), m_logic.unknown());
    draw_implications();
    close_what_does_not_apply();
    match_patterns();
    if (depth == Depth::points) return;
    rank_patterns();
    raise_red_flags();
    weigh_dispositions();
    if (depth == Depth::disposition) return;
    advise();
    object();
}

/// True when the original has the same truths for everything the criteria name.
bool SymbolicTriage::unchanged(const Criteria& criteria) const {
    if (m_original == nullptr) return false;
    bool equal = true;
    for_each_atom(criteria, [&](std::size_t atom) {
        equal = equal && same(truths[atom], m_original->truths[atom]);
    });
    return equal;
}

void SymbolicTriage::draw_implications() {
    for (const auto& implication : m_library.implications) {
        const auto holds = m_logic.met(implication.when, truths).yes;
        drawn.push_back(holds);
        auto& truth = truths[implication.then.index];
        const auto still = [&](const Formula& before) {
            return m_logic.all({m_logic.opposite(holds), before});
        };
        truth = implication.answer == YesNo::yes
                    ? SymbolicTruth{m_logic.any({holds, truth.yes}), still(truth.no)}
                    : SymbolicTruth{still(truth.yes), m_logic.any({holds, truth.no})};
    }
}

void SymbolicTriage::close_what_does_not_apply() {
    for (const auto& flag : m_library.red_flags) {
        const auto out = m_logic.met(flag.applies, truths).no;
        if (out.is_false()) continue;
        for_each_atom(flag.when, [&](std::size_t atom) {
            auto& truth = truths[atom];
            truth.no = m_logic.any({truth.no, m_logic.all({out, m_logic.opposite(truth.yes)})});
        });
    }
}

void SymbolicTriage::raise_red_flags() {
    for (const auto& flag : m_library.red_flags) {
        const auto truth = m_logic.met(flag.when, truths);
        const auto spared =
            flag.unless.always() ? m_logic.constant(false) : m_logic.met(flag.unless, truths).yes;
        raised.push_back(m_logic.all({truth.yes, m_logic.opposite(spared)}));
        open.push_back(flag.referral ? m_logic.constant(false)
                                     : m_logic.opposite(m_logic.any({truth.yes, truth.no})));
    }
}

Formula SymbolicTriage::any_flag(const Formulas& flags, Disposition at_least) const {
    Formulas some;
    for (std::size_t index = 0; index < flags.size(); ++index)
        if (m_library.red_flags[index].disposition >= at_least) some.push_back(flags[index]);
    return m_logic.any(some);
}

Formula SymbolicTriage::best_case_at_least(Disposition disposition) const {
    return any_flag(raised, disposition);
}

Formula SymbolicTriage::open_urgent() const { return any_flag(open, Disposition::urgent); }

void SymbolicTriage::weigh_dispositions() {
    const auto atoms = m_library.atoms();
    const auto exactly = [&](Disposition disposition) {
        const auto above = static_cast<Disposition>(static_cast<int>(disposition) + 1);
        const auto more = disposition == Disposition::emergency ? m_logic.constant(false)
                                                                : best_case_at_least(above);
        return m_logic.all({best_case_at_least(disposition), m_logic.opposite(more)});
    };
    for (const auto disposition :
         {Disposition::professional, Disposition::urgent, Disposition::emergency})
        truths[atoms.disposition(disposition)] = m_logic.known(exactly(disposition));
    const auto nothing_raised = m_logic.opposite(best_case_at_least(Disposition::professional));
    const auto anything_open = m_logic.any(open);
    truths[atoms.disposition(Disposition::incomplete)] =
        m_logic.known(m_logic.all({nothing_raised, anything_open}));
    truths[atoms.disposition(Disposition::self_care)] =
        m_logic.known(m_logic.all({nothing_raised, m_logic.opposite(anything_open)}));
    truths[atoms.open_urgent()] = m_logic.known(open_urgent());
}

Formula SymbolicTriage::is(Disposition disposition) const {
    return truths[m_library.atoms().disposition(disposition)].yes;
}

Formula SymbolicTriage::blocked() const {
    return m_logic.any({is(Disposition::emergency), is(Disposition::urgent),
                        is(Disposition::incomplete), truths[m_library.atoms().open_urgent()].yes});
}

}  // namespace hamkit
