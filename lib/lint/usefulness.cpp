// Every pattern can be somebody's first, and every answer can change what somebody is told.

#include <fmt/format.h>

#include "lint/proof.hpp"

namespace hamkit {
namespace {

void patterns_can_lead(Proof& proof) {
    const auto& patterns = proof.library().patterns;
    Proof::Claims claims;
    for (std::size_t index = 0; index < patterns.size(); ++index)
        claims.push_back({proof.everybody().patterns[index].first,
                          proof.entry("patterns", index, patterns[index].id),
                          fmt::format("{} is never the first pattern of anybody; do its clues add "
                                      "up to enough?",
                                      quote(patterns[index].id))});
    proof.somebody(
        "pattern-never-first",
        fmt::format("each of the {} patterns can be the first for somebody", patterns.size()),
        claims);
}

/// What differs between two triages in what a person is told.
Formulas differences(const SymbolicTriage& a, const SymbolicTriage& b, Depth depth) {
    Formulas differences;
    const auto compare = [&](const Formula& one, const Formula& other) {
        if (!same(one, other)) differences.push_back(a.logic().differ(one, other));
    };
    const auto compare_all = [&](const Formulas& ones, const Formulas& others) {
        for (std::size_t index = 0; index < ones.size(); ++index)
            compare(ones[index], others[index]);
    };
    if (depth == Depth::points) {
        for (std::size_t index = 0; index < a.patterns.size(); ++index) {
            compare(a.patterns[index].possible, b.patterns[index].possible);
            compare(a.patterns[index].likely, b.patterns[index].likely);
        }
    } else if (depth == Depth::disposition) {
        compare_all(a.raised, b.raised);
        compare_all(a.open, b.open);
    } else {
        compare_all(a.recommended, b.recommended);
        compare_all(a.avoided, b.avoided);
        compare_all(a.objection, b.objection);
    }
    return differences;
}

/// Most answers show in the points of patterns or in the flags already, so those are looked at
/// first.
bool matters(Proof& proof, std::size_t finding) {
    for (const auto depth : {Depth::points, Depth::disposition, Depth::advice}) {
        const SymbolicTriage unanswered{proof.everybody(), {finding, Truth::unknown}, depth};
        for (const auto& difference : differences(proof.everybody(), unanswered, depth))
            if (proof.prover.easily_somebody(difference)) return true;
    }
    return false;
}

void answers_matter(Proof& proof) {
    const auto& findings = proof.library().findings;
    std::size_t count = 0;
    bool all = true;
    for (std::size_t index = 0; index < findings.size(); ++index) {
        if (findings[index].unit != Unit::yes_no) continue;  // a measure speaks up for others
        ++count;
        if (matters(proof, index)) continue;
        all = false;
        const auto subject = proof.entry("findings.yaml", index, findings[index].id);
        proof.inspection.report("answer-without-effect", subject.place, subject.path,
                                fmt::format("no answer to {} changes anything for anybody; name it "
                                            "in a rule, or ask no such question",
                                            quote(findings[index].id)));
    }
    if (all)
        proof.claim("answer-without-effect",
                    fmt::format("each of {} answers can change what somebody is told", count));
}

}  // namespace

void prove_usefulness(Proof& proof) {
    patterns_can_lead(proof);
    answers_matter(proof);
}

}  // namespace hamkit
