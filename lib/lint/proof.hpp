#pragma once
// What the families of proofs share: the prover, the content to point at, and what was proved.

#include "lint/inspection.hpp"
#include "lint/lint.hpp"
#include "lint/prover.hpp"

namespace hamkit {

/// A part of the content that a proof is about.
struct Subject {
    Value place;
    std::string path;  // "red-flags/foot-drop"
};

class Proof {
public:
    Proof(Inspection& inspection, std::vector<Theorem>& proved)
        : inspection{inspection}, prover{inspection.library()}, m_proved{proved} {}

    Inspection& inspection;
    Prover prover;
    const Library& library() const { return inspection.library(); }
    const Logic& logic() const { return prover.logic(); }
    const SymbolicTriage& everybody() const { return prover.everybody(); }

    /// Where an entry of a list stands.
    Subject entry(std::string_view file, std::size_t index, std::string_view id) const {
        return {inspection.place(file, index),
                std::string{file.substr(0, file.find('.'))} + '/' + std::string{id}};
    }
    /// Something that nobody may be: what, and what is wrong where somebody is.
    struct Claim {
        Formula formula;
        Subject subject;
        std::string message;
        std::vector<RelatedPlace> related{};
        List<Id<Equipment>> equipment{};  // that the example must have for the fault to show
    };
    using Claims = std::vector<Claim>;
    /// True when none of the claims holds of anybody; reports each that does, with an example. All
    /// are one question, which is quick where they share most of their formulas.
    bool refute(std::string_view check, const Claims&);
    /// The same, and adds the statement to what was proved.
    void nobody(std::string_view check, std::string statement, const Claims&);
    /// Claims that each holds of somebody; reports each that does not.
    void somebody(std::string_view check, std::string statement, const Claims&);

    /// Adds to what was proved.
    void claim(std::string_view check, std::string statement) {
        m_proved.push_back({check, std::move(statement)});
    }

private:
    /// Lines of a person file about equipment that not everybody has.
    std::string with(List<Id<Equipment>> equipment) const;

    std::vector<Theorem>& m_proved;
};

// -- the families; each reports its faults and what it proved
void prove_safety(Proof&);    // dispositions, red flags, whoever is blocked
void prove_monotony(Proof&);  // a worse answer is never less urgent
void prove_rules_fire(Proof&);
void prove_rules_needed(Proof&);  // after the above: what is dead is told of once
void prove_rules_agree(Proof&);   // the same
void prove_properties(Proof&);    // what the content claims of itself
void prove_usefulness(Proof&);    // patterns, answers and plans that nobody could ever have

}  // namespace hamkit
