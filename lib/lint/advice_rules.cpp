#include "lint/advice_rules.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hamkit {

AdviceRules::AdviceRules(const Proof& proof) : m_proof{proof} {
    const auto& everybody = proof.everybody();
    const auto& patterns = proof.library().patterns;
    for (std::size_t pattern = 0; pattern < patterns.size(); ++pattern) {
        const auto subject = proof.entry("patterns", pattern, patterns[pattern].id);
        for (std::size_t index = 0; index < patterns[pattern].advice.size(); ++index)
            all.push_back({&patterns[pattern].advice[index],
                           everybody.pattern_advice[pattern][index], pattern,
                           part(subject, "advice", index)});
    }
    const auto& advice = proof.library().advice;
    for (std::size_t index = 0; index < advice.size(); ++index)
        all.push_back({&advice[index],
                       everybody.advice[index],
                       {},
                       proof.entry("advice.yaml", index, advice[index].id)});
}

Formula AdviceRules::stands(const AdviceRule& rule, bool to_recommend) const {
    if (!rule.pattern) return m_proof.logic().constant(true);
    const auto& pattern = m_proof.everybody().patterns[*rule.pattern];
    return to_recommend ? pattern.likely : pattern.possible;
}

Formula AdviceRules::fires(const AdviceRule& rule) const {
    return m_proof.logic().all({rule.applies, stands(rule, rule.advice->avoid.empty())});
}

Subject part(const Subject& whole, std::string_view key, std::size_t index) {
    return {whole.place.at(key).at(index), fmt::format("{}/{}/{}", whole.path, key, index + 1)};
}

bool is_alive(const Proof& proof, const Subject& subject) {
    return std::ranges::none_of(proof.inspection.faults, [&](const Fault& fault) {
        return fault.check == "dead-rule" && fault.path == subject.path;
    });
}

}  // namespace hamkit
