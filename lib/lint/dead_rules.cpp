// Every rule, clue and exception can hold for somebody.

#include <fmt/format.h>

#include "lint/advice_rules.hpp"

namespace hamkit {
namespace {

class DeadRules {
public:
    explicit DeadRules(Proof& proof) : m_proof{proof}, m_rules{proof} {}

    void all_can_fire() {
        constexpr std::string_view message = "this can hold for nobody, so it does nothing";
        Proof::Claims claims;
        const auto add = [&](const Formula& formula, const Subject& subject) {
            claims.push_back({formula, subject, std::string{message}});
        };
        for (std::size_t index = 0; index < m_proof.library().findings.size(); ++index) {
            const auto& finding = m_proof.library().findings[index];
            const auto subject = m_proof.entry("findings.yaml", index, finding.id);
            for (std::size_t raise = 0; raise < finding.raises.size(); ++raise)
                add(m_proof.logic().constant(finding.raises[raise].limit < most_of(finding.unit)),
                    part(subject, "raises", raise));
        }
        for (std::size_t index = 0; index < m_proof.library().implications.size(); ++index)
            add(m_proof.everybody().drawn[index],
                m_proof.entry("implications.yaml", index,
                              m_proof.library().implications[index].id));
        for (std::size_t index = 0; index < m_proof.library().red_flags.size(); ++index)
            add(m_proof.everybody().raised[index],
                m_proof.entry("red-flags.yaml", index, m_proof.library().red_flags[index].id));
        for (std::size_t index = 0; index < m_proof.library().patterns.size(); ++index) {
            const auto& pattern = m_proof.library().patterns[index];
            const auto subject = m_proof.entry("patterns", index, pattern.id);
            for (std::size_t clue = 0; clue < pattern.for_it.size(); ++clue)
                add(m_proof.logic().all({met(pattern.for_it[clue].when),
                                         m_proof.logic().opposite(spoiled(pattern.for_it[clue]))}),
                    part(subject, "for", clue));
            for (std::size_t clue = 0; clue < pattern.against.size(); ++clue)
                add(m_proof.logic().all({met(pattern.against[clue].when),
                                         m_proof.logic().opposite(spoiled(pattern.against[clue]))}),
                    part(subject, "against", clue));
        }
        for (const auto& rule : m_rules.all) add(m_rules.fires(rule), rule.subject);
        for (std::size_t index = 0; index < m_proof.library().contraindications.size(); ++index)
            add(m_proof.everybody().contraindicated[index].yes,
                m_proof.entry("contraindications.yaml", index,
                              m_proof.library().contraindications[index].id));
        m_proof.somebody(
            "dead-rule",
            fmt::format("each of {} rules and clues can fire for somebody", claims.size()), claims);
    }

    void exceptions_can_hold() {
        constexpr std::string_view message = "this exception can hold for nobody, leave it out";
        Proof::Claims claims;
        for (std::size_t index = 0; index < m_proof.library().red_flags.size(); ++index) {
            const auto& flag = m_proof.library().red_flags[index];
            const auto subject = m_proof.entry("red-flags.yaml", index, flag.id);
            if (!flag.unless.always())
                claims.push_back({m_proof.logic().all({met(flag.when), met(flag.unless)}),
                                  key(subject, "unless"), std::string{message}});
            if (!flag.applies.always())
                claims.push_back({m_proof.logic().met(flag.applies, m_proof.everybody().truths).no,
                                  key(subject, "applies"), std::string{message}});
        }
        for (const auto& rule : m_rules.all)
            if (!rule.advice->unless.always())
                claims.push_back(
                    {m_proof.logic().all({met(rule.advice->when), met(rule.advice->unless),
                                          m_rules.stands(rule, rule.advice->avoid.empty())}),
                     key(rule.subject, "unless"), std::string{message}});
        m_proof.somebody("dead-rule",
                         fmt::format("each of {} exceptions can hold for somebody", claims.size()),
                         claims);
    }

private:
    Formula met(const Criteria& criteria) const {
        return m_proof.logic().met(criteria, m_proof.everybody().truths).yes;
    }
    Formula spoiled(const Clue& clue) const {
        return clue.unless.always() ? m_proof.logic().constant(false) : met(clue.unless);
    }
    static Subject key(const Subject& whole, std::string_view key) {
        return {whole.place.at(key), fmt::format("{}/{}", whole.path, key)};
    }

    Proof& m_proof;
    AdviceRules m_rules;
};

}  // namespace

void prove_rules_fire(Proof& proof) {
    DeadRules rules{proof};
    rules.all_can_fire();
    rules.exceptions_can_hold();
}

}  // namespace hamkit
