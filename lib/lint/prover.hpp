#pragma once
// Asks Z3 whether anybody exists of whom something holds, and finds the shortest such person.

#include <optional>

#include "lint/crowd.hpp"
#include "lint/symbolic_triage.hpp"

namespace hamkit {

class Prover {
public:
    explicit Prover(const Library&);
    Prover(const Prover&) = delete;
    Prover& operator=(const Prover&) = delete;

    /// Whether anybody exists of whom the formula holds. Throws when Z3 gives no answer.
    bool somebody(const Formula&);
    /// The same, quicker where somebody is to be expected.
    bool easily_somebody(const Formula&);
    /// A person file with as few lines as can be, of somebody of whom the formula holds. The
    /// program's own triage must agree with the formulas about that person, else this throws.
    std::string example(const Formula&, std::string_view heading);

    const Logic& logic() const { return m_logic; }
    const SymbolicTriage& everybody() const { return m_everybody; }
    /// How many questions Z3 was asked.
    std::size_t questions() const { return m_questions; }

private:
    bool check();
    /// Throws when triage() finds something else about the person than the model says.
    void confirm(const std::string& person, const z3::model&) const;

    const Library& m_library;
    z3::context m_context;
    Logic m_logic;
    SymbolicPerson m_person;
    SymbolicTriage m_everybody;
    Crowd m_crowd;
    z3::solver m_solver;
    std::size_t m_questions = 0;
};

}  // namespace hamkit
