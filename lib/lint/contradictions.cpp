// No two rules contradict each other.

#include <fmt/format.h>

#include "lint/advice_rules.hpp"

namespace hamkit {
namespace {

class Contradictions {
public:
    explicit Contradictions(Proof& proof) : m_proof{proof}, m_rules{proof} {}

    void recommendations_can_be_followed() {
        Proof::Claims claims;
        for (const auto& rule : m_rules.all)
            for (std::size_t index = 0;
                 is_alive(m_proof, rule.subject) && index < rule.advice->recommend.size();
                 ++index) {
                const auto id = rule.advice->recommend[index];
                claims.push_back(
                    {m_proof.logic().all(
                         {m_proof.everybody().may_recommend(rule.applies, rule.pattern, id),
                          m_proof.logic().opposite(m_proof.everybody().barred[id.index])}),
                     part(rule.subject, "recommend", index),
                     fmt::format("everybody for whom this recommends {} must avoid it, or wait for "
                                 "a professional",
                                 quote(m_proof.library().actions[id.index].id)),
                     who_bars(id)});
            }
        m_proof.somebody("contradiction",
                         fmt::format("each of {} recommendations can be followed by somebody: "
                                     "nothing else always forbids it",
                                     claims.size()),
                         claims);
    }

    void implications_agree() {
        const auto& list = m_proof.library().implications;
        Proof::Claims claims;
        for (std::size_t later = 0; later < list.size(); ++later)
            for (std::size_t earlier = 0; earlier < later; ++earlier)
                if (list[earlier].then == list[later].then &&
                    list[earlier].answer != list[later].answer)
                    claims.push_back(
                        {m_proof.logic().all({m_proof.everybody().drawn[earlier],
                                              m_proof.everybody().drawn[later]}),
                         m_proof.entry("implications.yaml", later, list[later].id),
                         fmt::format("it contradicts {}: both can hold, and say yes and no",
                                     quote(list[earlier].id)),
                         {{m_proof.inspection.place("implications.yaml", earlier).place(),
                           "the other"}}});
        m_proof.nobody("contradiction", "no two implications give one person two answers", claims);
    }

private:
    std::vector<RelatedPlace> who_bars(Id<Action> id) const {
        std::vector<RelatedPlace> related;
        for (std::size_t index = 0; index < m_proof.library().avoids.size(); ++index)
            if (names(m_proof.library().avoids[index].bars, id))
                related.push_back(
                    {m_proof.inspection.place("avoids.yaml", index).place(),
                     fmt::format("{} bars it", quote(m_proof.library().avoids[index].id))});
        return related;
    }

    Proof& m_proof;
    AdviceRules m_rules;
};

}  // namespace

void prove_rules_agree(Proof& proof) {
    Contradictions rules{proof};
    rules.recommendations_can_be_followed();
    rules.implications_agree();
}

}  // namespace hamkit
