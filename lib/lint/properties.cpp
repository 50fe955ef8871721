// The statements of properties.yaml, each for everybody it is about.

#include <fmt/format.h>

#include "lint/proof.hpp"

namespace hamkit {
namespace {

class PropertyProof {
public:
    PropertyProof(Proof& proof, std::size_t index)
        : m_proof{proof},
          m_property{proof.library().properties[index]},
          m_subject{proof.entry("properties.yaml", index, m_property.id)} {}

    void run() {
        const auto& logic = m_proof.logic();
        const auto& everybody = m_proof.everybody();
        m_about = {met(m_property.when)};
        if (!m_property.unless.always()) m_about.push_back(logic.opposite(met(m_property.unless)));
        if (!m_proof.prover.somebody(logic.all(m_about))) {
            m_proof.inspection.report("property", m_subject.place, m_subject.path,
                                      "it is about nobody, so it claims nothing");
            return;
        }
        claim(logic.opposite(met(m_property.then)), "then", "\"then\" does not hold");
        for (const auto id : m_property.recommends)
            claim(logic.opposite(everybody.recommended[id.index]), "recommends",
                  fmt::format("{} is not recommended",
                              quote(m_proof.library().actions[id.index].id)));
        for (const auto id : m_property.never_recommends)
            claim(everybody.recommended[id.index], "never_recommends",
                  fmt::format("{} is recommended", quote(m_proof.library().actions[id.index].id)));
        for (const auto id : m_property.avoids)
            claim(logic.opposite(everybody.avoided[id.index]), "avoids",
                  fmt::format("{} is not avoided", quote(m_proof.library().avoids[id.index].id)));
        for (const auto id : m_property.never_gives)
            claim(everybody.offered(id.index), "never_gives",
                  fmt::format("{} is given", quote(m_proof.library().exercises[id.index].id)),
                  m_proof.library().exercises[id.index].equipment);
        m_proof.nobody("property", fmt::format("{}: {}", m_property.id, m_property.says), m_claims);
    }

private:
    Formula met(const Criteria& criteria) const {
        return m_proof.logic().met(criteria, m_proof.everybody().truths).yes;
    }
    void claim(const Formula& broken, std::string_view key, const std::string& how,
               List<Id<Equipment>> equipment = {}) {
        auto formulas = m_about;
        formulas.push_back(broken);
        const auto place = m_subject.place.at(key);
        m_claims.push_back({m_proof.logic().all(formulas),
                            {place, fmt::format("{}/{}", m_subject.path, key)},
                            fmt::format("{} does not hold for everybody it is about: {}",
                                        quote(m_property.id), how),
                            {},
                            equipment});
    }

    Proof& m_proof;
    const Property& m_property;
    Subject m_subject;
    Formulas m_about;
    Proof::Claims m_claims;
};

}  // namespace

void prove_properties(Proof& proof) {
    for (std::size_t index = 0; index < proof.library().properties.size(); ++index)
        PropertyProof{proof, index}.run();
}

}  // namespace hamkit
