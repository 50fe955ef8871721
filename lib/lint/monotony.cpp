// A worse answer to a safety question never makes the disposition less urgent, whatever else was
// said.

#include <fmt/format.h>

#include <set>

#include "lint/proof.hpp"

namespace hamkit {
namespace {

/// What a change touches, or all.
enum class Scope : std::uint8_t { changed, all };

/// `a` is less urgent than `b`. With what changed alone more people seem to be: a flag that is
/// raised either way is left out. That nobody is can be shown with it, and much quicker.
Formula less_urgent(const SymbolicTriage& a, const SymbolicTriage& b, Scope scope) {
    const auto& logic = a.logic();
    const auto& flags = a.library().red_flags;
    const auto any = [&](const SymbolicTriage& one, const SymbolicTriage& other, auto list,
                         Disposition at_least) {
        Formulas some;
        for (std::size_t index = 0; index < flags.size(); ++index)
            if (flags[index].disposition >= at_least &&
                (scope == Scope::all || !same((one.*list)[index], (other.*list)[index])))
                some.push_back((one.*list)[index]);
        return logic.any(some);
    };
    const auto raised = [&](const SymbolicTriage& one, const SymbolicTriage& other,
                            Disposition at_least) {
        return any(one, other, &SymbolicTriage::raised, at_least);
    };
    const auto seen = [&](const SymbolicTriage& one, const SymbolicTriage& other) {
        return logic.any({raised(one, other, Disposition::professional),
                          any(one, other, &SymbolicTriage::open, Disposition::professional)});
    };
    Formulas some{logic.all({seen(b, a), logic.opposite(seen(a, b))})};
    for (const auto level :
         {Disposition::professional, Disposition::urgent, Disposition::emergency})
        some.push_back(logic.all({raised(b, a, level), logic.opposite(raised(a, b, level))}));
    return logic.any(some);
}

/// What red flags ask about, referrals included.
std::set<std::size_t> safety_questions(const Library& library) {
    std::set<std::size_t> questions;
    for (const auto& flag : library.red_flags)
        if (!flag.referral)
            for_each_atom(flag.when, [&](std::size_t atom) { questions.insert(atom); });
    for (std::size_t index = 0; index < library.findings.size(); ++index)
        if (library.findings[index].kind == FindingKind::red_flag) questions.insert(index);
    return questions;
}

}  // namespace

void prove_monotony(Proof& proof) {
    const auto& logic = proof.logic();
    const auto& everybody = proof.everybody();
    bool all = true;
    const auto questions = safety_questions(proof.library());
    for (const auto finding : questions) {
        const auto& id = proof.library().findings[finding].id;
        const auto& said = everybody.said[finding];
        const SymbolicTriage instead_no{everybody, {finding, Truth::no}, Depth::disposition};
        const SymbolicTriage instead_unknown{
            everybody, {finding, Truth::unknown}, Depth::disposition};
        const auto compare = [&](const Formula& worse, const SymbolicTriage& better,
                                 std::string_view word, std::string_view before) {
            // one question a change: each has triage formulas of its own
            if (!proof.prover.somebody(
                    logic.all({worse, less_urgent(everybody, better, Scope::changed)})))
                return;
            const Proof::Claim claim{logic.all({worse, less_urgent(everybody, better, Scope::all)}),
                                     proof.entry("findings.yaml", finding, id),
                                     fmt::format("{} for {} makes somebody's disposition less "
                                                 "urgent than {} would",
                                                 word, quote(id), before)};
            all = proof.refute("less-urgent", {claim}) && all;
        };
        compare(logic.opposite(logic.any({said.yes, said.no})), instead_no, "unknown", "no");
        compare(said.yes, instead_unknown, "yes", "unknown");
    }
    if (all)
        proof.claim("less-urgent",
                    fmt::format("changing any of {} safety answers from no to unknown to yes never "
                                "makes the disposition less urgent",
                                questions.size()));
}

}  // namespace hamkit
