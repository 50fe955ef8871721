#pragma once
// Propositional formulas in Z3, kept small as they are built, and three-valued truths as two of
// them.

#include <z3++.h>

#include <vector>

#include "content/criteria.hpp"

namespace hamkit {

using Formula = z3::expr;
using Formulas = std::vector<Formula>;

inline bool same(const Formula& a, const Formula& b) { return z3::eq(a, b); }

/// What Z3 knows of a truth: never both; unknown is neither.
struct SymbolicTruth {
    Formula yes;
    Formula no;
};
inline bool same(const SymbolicTruth& a, const SymbolicTruth& b) {
    return same(a.yes, b.yes) && same(a.no, b.no);
}

class Logic {
public:
    explicit Logic(z3::context& context)
        : m_context{context}, m_true{context.bool_val(true)}, m_false{context.bool_val(false)} {}

    Formula constant(bool value) const { return value ? m_true : m_false; }
    Formula variable(const std::string& name) const { return m_context.bool_const(name.c_str()); }
    Formula all(const Formulas& parts) const { return join(parts, m_true, m_false, z3::mk_and); }
    Formula any(const Formulas& parts) const { return join(parts, m_false, m_true, z3::mk_or); }
    Formula opposite(const Formula& formula) const {
        if (same(formula, m_true)) return m_false;
        if (same(formula, m_false)) return m_true;
        return formula.is_not() ? formula.arg(0) : !formula;
    }
    Formula differ(const Formula& a, const Formula& b) const {
        return any({all({a, opposite(b)}), all({opposite(a), b})});
    }
    SymbolicTruth unknown() const { return {m_false, m_false}; }
    SymbolicTruth known(const Formula& yes) const { return {yes, opposite(yes)}; }

    /// The same as met() in content/criteria.hpp.
    SymbolicTruth met(const Criteria&, const std::vector<SymbolicTruth>& truths) const;

    z3::context& context() const { return m_context; }

private:
    /// `neutral` parts are left out, `decisive` ones decide.
    Formula join(const Formulas& parts, const Formula& neutral, const Formula& decisive,
                 Formula (*of)(const z3::expr_vector&)) const;

    z3::context& m_context;
    Formula m_true;
    Formula m_false;
};

}  // namespace hamkit
