// No rule is implied by the others, alone or together.

#include <fmt/format.h>

#include <algorithm>

#include "lint/advice_rules.hpp"

namespace hamkit {
namespace {

class ImpliedRules {
public:
    explicit ImpliedRules(Proof& proof) : m_proof{proof}, m_rules{proof} {}

    void none_is_implied() {
        Proof::Claims claims;
        const auto add = [&](const Formula& formula, const Subject& subject, std::string message,
                             std::vector<RelatedPlace> others = {}) {
            if (is_alive(m_proof, subject))
                claims.push_back({formula, subject, std::move(message), std::move(others)});
        };
        for (const auto& rule : m_rules.all)
            add(contributes(rule), rule.subject,
                "whatever this recommends or avoids, others do already before it",
                who_does_the_same(rule));
        const auto& implications = m_proof.library().implications;
        for (std::size_t index = 0; index < implications.size(); ++index) {
            const auto& rule = implications[index];
            const auto& said = m_proof.everybody().said[rule.then.index];
            Formulas news{m_proof.everybody().drawn[index],
                          m_proof.logic().opposite(rule.answer == YesNo::yes ? said.yes : said.no)};
            for (std::size_t other = 0; other < implications.size(); ++other)
                if (other != index && implications[other].then == rule.then &&
                    implications[other].answer == rule.answer)
                    news.push_back(m_proof.logic().opposite(m_proof.everybody().drawn[other]));
            add(m_proof.logic().all(news), m_proof.entry("implications.yaml", index, rule.id),
                "others imply this whenever it holds");
        }
        const auto& flags = m_proof.library().red_flags;
        for (std::size_t index = 0; index < flags.size(); ++index) {
            Formulas alone{m_proof.everybody().raised[index]};
            for (std::size_t other = 0; other < flags.size(); ++other)
                if (other != index && flags[other].disposition >= flags[index].disposition)
                    alone.push_back(m_proof.logic().opposite(m_proof.everybody().raised[other]));
            add(m_proof.logic().all(alone), m_proof.entry("red-flags.yaml", index, flags[index].id),
                "whenever this is raised, others that are as urgent are raised too");
        }
        contraindications_are_needed(claims);
        m_proof.somebody("implied-rule",
                         fmt::format("each of {} rules does something that the others together do "
                                     "not",
                                     claims.size()),
                         claims);
    }

private:
    /// Whether `other` is always followed before `rule` where both recommend or avoid the same.
    bool comes_before(const AdviceRule& other, const AdviceRule& rule, bool care) const {
        if (other.pattern && rule.pattern)
            return *other.pattern == *rule.pattern && other.advice < rule.advice;
        if (!other.pattern && !rule.pattern) return other.advice < rule.advice;
        return care != other.pattern.has_value();  // care is recommended before patterns are
    }

    /// Somebody is recommended or made to avoid something first by this rule.
    Formula contributes(const AdviceRule& rule) const {
        Formulas some;
        for (const auto id : rule.advice->recommend) {
            Formulas new_to{m_proof.everybody().may_recommend(rule.applies, rule.pattern, id),
                            m_proof.logic().opposite(m_proof.everybody().barred[id.index])};
            const bool care = m_proof.library().actions[id.index].kind == ActionKind::care;
            for (const auto& other : m_rules.all)
                if (comes_before(other, rule, care) && names(other.advice->recommend, id))
                    new_to.push_back(m_proof.logic().opposite(
                        m_proof.everybody().may_recommend(other.applies, other.pattern, id)));
            some.push_back(m_proof.logic().all(new_to));
        }
        for (const auto id : rule.advice->avoid) {
            Formulas new_to{rule.applies, m_rules.stands(rule, false)};
            for (const auto& other : m_rules.all) {
                if (&other == &rule || !names(other.advice->avoid, id)) continue;
                auto fires = m_proof.logic().all({other.applies, m_rules.stands(other, false)});
                // patterns come first in self-care, general advice otherwise
                if (other.pattern.has_value() != rule.pattern.has_value()) {
                    const auto self_care = m_proof.everybody().is(Disposition::self_care);
                    fires = m_proof.logic().all(
                        {fires, other.pattern ? self_care : m_proof.logic().opposite(self_care)});
                } else if (!comes_before(other, rule, false)) {
                    continue;
                }
                new_to.push_back(m_proof.logic().opposite(fires));
            }
            some.push_back(m_proof.logic().all(new_to));
        }
        return m_proof.logic().any(some);
    }

    std::vector<RelatedPlace> who_does_the_same(const AdviceRule& rule) const {
        std::vector<RelatedPlace> related;
        const auto shared = [](const auto& one, const auto& other) {
            return std::ranges::any_of(one, [&](auto id) { return names(other, id); });
        };
        for (const auto& other : m_rules.all)
            if (&other != &rule && (shared(rule.advice->recommend, other.advice->recommend) ||
                                    shared(rule.advice->avoid, other.advice->avoid)))
                related.push_back({other.subject.place.place(), "this does some of it too"});
        return related;
    }

    void contraindications_are_needed(Proof::Claims& claims) {
        const auto& list = m_proof.library().contraindications;
        const auto holds = [&](std::size_t index) {
            return m_proof.logic().opposite(m_proof.everybody().contraindicated[index].no);
        };
        for (std::size_t index = 0; index < list.size(); ++index) {
            Formulas some;
            for (const auto exercise : list[index].exercises) {
                Formulas alone{holds(index)};
                for (std::size_t other = 0; other < list.size(); ++other)
                    if (other != index && names(list[other].exercises, exercise))
                        alone.push_back(m_proof.logic().opposite(holds(other)));
                some.push_back(m_proof.logic().all(alone));
            }
            const auto subject = m_proof.entry("contraindications.yaml", index, list[index].id);
            if (is_alive(m_proof, subject))
                claims.push_back({m_proof.logic().any(some), subject,
                                  "others rule out the same exercises whenever this does"});
        }
    }

    Proof& m_proof;
    AdviceRules m_rules;
};

}  // namespace

void prove_rules_needed(Proof& proof) { ImpliedRules{proof}.none_is_implied(); }

}  // namespace hamkit
