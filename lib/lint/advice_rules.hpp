#pragma once
// The rules of advice.yaml and of the patterns in one list, as the proofs about rules need them.

#include <algorithm>

#include "lint/proof.hpp"

namespace hamkit {

struct AdviceRule {
    const Advice* advice;
    Formula applies;
    std::optional<std::size_t> pattern;  // that it stands in
    Subject subject;
};

class AdviceRules {
public:
    explicit AdviceRules(const Proof&);

    /// Patterns first.
    std::vector<AdviceRule> all;

    /// Its pattern, if it stands in one, is likely (to recommend) or possible (to avoid).
    Formula stands(const AdviceRule&, bool to_recommend) const;
    /// It does something.
    Formula fires(const AdviceRule&) const;

private:
    const Proof& m_proof;
};

/// Item `index` of a key of `whole`.
Subject part(const Subject& whole, std::string_view key, std::size_t index);

/// False for what was reported as dead: it is told of once, not also as implied and contradicted.
bool is_alive(const Proof&, const Subject&);

template <class T>
bool names(List<Id<T>> list, Id<T> id) {
    return std::ranges::find(list, id) != list.end();
}

}  // namespace hamkit
