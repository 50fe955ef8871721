#include "lint/prover.hpp"

#include <fmt/format.h>

#include "advice/triage.hpp"
#include "document/incoming.hpp"
#include "reading/yaml.hpp"

namespace hamkit {
namespace {

/// What is asserted while it lives is forgotten with it.
class Scope {
public:
    explicit Scope(z3::solver& solver) : m_solver{solver} { m_solver.push(); }
    ~Scope() { m_solver.pop(); }
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

private:
    z3::solver& m_solver;
};

}  // namespace

Prover::Prover(const Library& library)
    : m_library{library},
      m_logic{m_context},
      m_person{m_logic, library},
      m_everybody{m_logic, library, m_person},
      m_crowd{m_logic, m_person, library},
      m_solver{m_context, "QF_FD"} {  // all is propositional: an incremental SAT solver
    m_solver.add(m_person.possible);
}

bool Prover::check() {
    ++m_questions;
    const auto answer = m_solver.check();
    if (answer == z3::unknown)
        throw std::runtime_error{
            fmt::format("a proof was not found: {}", m_solver.reason_unknown())};
    return answer == z3::sat;
}

bool Prover::somebody(const Formula& formula) {
    if (formula.is_false()) return false;
    const Scope scope{m_solver};
    m_solver.add(formula);
    return check();
}

bool Prover::easily_somebody(const Formula& formula) {
    if (m_crowd.has(formula)) return true;
    // of an any-of one part is enough, and a part is a much smaller question
    if (!formula.is_or()) return somebody(formula);
    for (unsigned part = 0; part < formula.num_args(); ++part)
        if (somebody(formula.arg(part))) return true;
    return false;
}

std::string Prover::example(const Formula& formula, std::string_view heading) {
    const Scope scope{m_solver};
    m_solver.add(formula);
    z3::expr_vector lines{m_context};
    for (const auto& line : m_person.lines()) lines.push_back(line);
    // where an answer in words and a measure say the same, the words show it better
    z3::expr_vector words{m_context};
    for (const auto& measure : m_person.measures) words.push_back(!measure.given);
    const auto found = [&] {
        const auto model = m_solver.get_model();
        auto person = person_file(m_person, model, m_library, heading);
        confirm(person, model);
        return person;
    };
    for (unsigned most = 0;; ++most) {
        const Scope few{m_solver};
        m_solver.add(z3::atmost(lines, most));
        if (!check()) continue;
        {
            const Scope plain{m_solver};
            m_solver.add(z3::mk_and(words));
            if (check()) return found();
        }
        check();  // there is somebody, who gives a measure
        return found();
    }
}

void Prover::confirm(const std::string& person, const z3::model& model) const {
    Problems problems;
    Tree tree;
    const DocumentIds ids{m_library};
    tree.ids = ids.tables;
    tree.context = &m_library;
    const bool parsed = parse_yaml({"the example", person, 1, 0}, tree, problems);
    const auto incoming = parsed ? read_incoming(tree) : Incoming{};
    Assessment assessment;
    triage(incoming.person, m_library, assessment);
    bool agree = problems.empty();
    for (std::size_t atom = 0; atom < m_everybody.truths.size(); ++atom) {
        const auto& truth = m_everybody.truths[atom];
        const auto found = assessment.truths[atom];
        agree = agree && (found == Truth::yes) == model.eval(truth.yes, true).is_true() &&
                (found == Truth::no) == model.eval(truth.no, true).is_true();
    }
    if (!agree)
        throw std::logic_error{"the proofs and triage disagree about this person:\n" + person};
}

}  // namespace hamkit
