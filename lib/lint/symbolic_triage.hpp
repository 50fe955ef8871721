#pragma once
// What advice/triage.cpp and advice/objection.cpp work out for a person, as formulas over what the
// person says. tests/unit/symbolic_triage_test.cpp holds the two side by side.

#include "lint/symbolic_person.hpp"

namespace hamkit {

/// How a pattern fares. at_least[k]: it has k + 1 points or more, up to the most it can have.
struct SymbolicPattern {
    Formulas at_least;
    Formula possible;
    Formula likely;
    Formula first;
};

/// Somebody's answer to one finding, changed.
struct ChangedAnswer {
    std::size_t finding = 0;
    Truth truth{};  // what they say instead; unknown: that they do not know
};

/// How far to go: to the points of patterns, to the disposition, or on to all advice.
enum class Depth : std::uint8_t { points, disposition, advice };

class SymbolicTriage {
public:
    SymbolicTriage(const Logic&, const Library&, const SymbolicPerson&);
    /// The same people after a change of one answer. Whatever does not depend on it is shared.
    SymbolicTriage(const SymbolicTriage&, const ChangedAnswer&, Depth);

    // -- each in the order of the library's list; empty where the depth does not reach
    std::vector<SymbolicTruth> said;  // of findings: what was said, before anything follows from it
    std::vector<SymbolicTruth> truths;  // of all atoms
    Formulas drawn;                     // implications whose criteria hold
    std::vector<SymbolicPattern> patterns;
    Formulas raised;  // red flags
    Formulas open;
    Formulas advice;                       // general advice that applies
    std::vector<Formulas> pattern_advice;  // the same inside each pattern, likely or not
    Formulas avoided;
    Formulas barred;                             // actions that something avoided beats
    Formulas recommended;                        // actions
    Formulas ruled_out;                          // exercises that something avoided rules out
    std::vector<SymbolicTruth> contraindicated;  // contraindications
    Formulas objection;                          // to exercises, for whoever is not blocked

    Formula best_case_at_least(Disposition) const;  // professional or more
    Formula is(Disposition) const;
    Formula open_urgent() const;
    Formula blocked() const;
    /// It may go into a plan: recommended, not ruled out, not first aid.
    Formula offered(std::size_t exercise) const;
    /// An advice that applies recommends the action, unless something avoided bars that. `pattern`:
    /// the one that the advice stands in.
    Formula may_recommend(const Formula& applies, std::optional<std::size_t> pattern,
                          Id<Action>) const;

    const Logic& logic() const { return m_logic; }
    const Library& library() const { return m_library; }

private:
    void take_answers(const SymbolicPerson&);
    void assess(Depth);
    void draw_implications();
    void close_what_does_not_apply();
    void match_patterns();
    SymbolicPattern weigh(const Pattern&) const;
    void rank_patterns();
    bool keep_ranks();
    void raise_red_flags();
    void weigh_dispositions();
    void advise();
    void object();

    Formulas with_most_points() const;
    bool unchanged(const Criteria&) const;
    Formula applies(const Advice&) const;
    Formula any_flag(const Formulas& flags, Disposition at_least) const;

    const Logic& m_logic;
    const Library& m_library;
    const SymbolicTriage* m_original = nullptr;  // of a changed one, while it is worked out
};

}  // namespace hamkit
