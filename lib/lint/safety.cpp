// No person is lost between an answer and the help it asks for, and nobody who must wait is told to
// train.

#include <fmt/format.h>

#include <algorithm>

#include "lint/proof.hpp"

namespace hamkit {
namespace {

void one_disposition(Proof& proof) {
    const auto& logic = proof.logic();
    const auto& everybody = proof.everybody();
    Formulas all;
    Formulas two;
    for (std::size_t one = 0; one < disposition_count; ++one) {
        all.push_back(everybody.is(static_cast<Disposition>(one)));
        for (std::size_t other = 0; other < one; ++other)
            two.push_back(logic.all({all[one], all[other]}));
    }
    const Subject dispositions{proof.inspection.place("dispositions.yaml", 0), "dispositions"};
    proof.nobody("disposition", "every person gets exactly one disposition",
                 {{logic.opposite(logic.any(all)), dispositions, "somebody gets no disposition"},
                  {logic.any(two), dispositions, "somebody gets two dispositions"}});
}

/// The implications that may answer no to what a flag asks.
std::vector<RelatedPlace> who_takes_back(const Proof& proof, const RedFlag& flag) {
    std::vector<RelatedPlace> related;
    const auto& list = proof.library().implications;
    for (std::size_t index = 0; index < list.size(); ++index)
        for_each_atom(flag.when, [&](std::size_t atom) {
            if (list[index].answer == YesNo::no && atom == list[index].then.index)
                related.push_back({proof.inspection.place("implications.yaml", index).place(),
                                   fmt::format("{} answers no", quote(list[index].id))});
        });
    return related;
}

/// Weighed by what was said: an implication that takes an answer back must not take the flag with
/// it.
void no_flag_lost(Proof& proof) {
    const auto& logic = proof.logic();
    const auto& everybody = proof.everybody();
    const auto& flags = proof.library().red_flags;
    auto told = everybody.truths;
    std::ranges::copy(everybody.said, told.begin());
    Proof::Claims claims;
    for (std::size_t index = 0; index < flags.size(); ++index) {
        const auto& flag = flags[index];
        const auto spared = flag.unless.always() ? logic.constant(false)
                                                 : logic.met(flag.unless, everybody.truths).yes;
        claims.push_back(
            {logic.all({logic.met(flag.when, told).yes, logic.opposite(spared),
                        logic.opposite(everybody.best_case_at_least(flag.disposition))}),
             proof.entry("red-flags.yaml", index, flag.id),
             fmt::format("{} is yes for somebody whose disposition is less than {}; does an "
                         "implication take the answer back?",
                         quote(flag.id), name_of(flag.disposition)),
             who_takes_back(proof, flag)});
    }
    proof.nobody("red-flag-lost",
                 fmt::format("each of the {} red flags that is yes gives at least its disposition",
                             flags.size()),
                 claims);
}

/// What was asked because it can be dangerous is not left to self-care, whatever else was said.
void no_red_flag_is_passed_over(Proof& proof) {
    const auto& logic = proof.logic();
    const auto& everybody = proof.everybody();
    const auto& findings = proof.library().findings;
    Proof::Claims claims;
    for (std::size_t index = 0; index < findings.size(); ++index)
        if (findings[index].kind == FindingKind::red_flag && !findings[index].modifier)
            claims.push_back(
                {logic.all({everybody.said[index].yes, everybody.is(Disposition::self_care)}),
                 proof.entry("findings.yaml", index, findings[index].id),
                 fmt::format("{} is yes for somebody who may start alone; write a red flag for "
                             "it, or name it a modifier",
                             quote(findings[index].id))});
    proof.nobody("red-flag-passed-over",
                 fmt::format("none of the {} red-flag findings that is yes is left to self-care, "
                             "modifiers apart",
                             claims.size()),
                 claims);
}

void nobody_blocked_trains(Proof& proof) {
    const auto& logic = proof.logic();
    const auto& everybody = proof.everybody();
    const auto& actions = proof.library().actions;
    Proof::Claims claims;
    for (std::size_t index = 0; index < actions.size(); ++index)
        if (actions[index].kind == ActionKind::exercise)
            claims.push_back({logic.all({everybody.blocked(), everybody.recommended[index]}),
                              proof.entry("actions.yaml", index, actions[index].id),
                              fmt::format("{} is recommended to somebody who may not train yet; "
                                          "bar it in what they must avoid",
                                          quote(actions[index].id))});
    const auto& exercises = proof.library().exercises;
    for (std::size_t index = 0; index < exercises.size(); ++index)
        claims.push_back({logic.all({everybody.blocked(), everybody.offered(index)}),
                          proof.entry("exercises", index, exercises[index].id),
                          "it is given to somebody who may not train yet",
                          {},
                          exercises[index].equipment});
    proof.nobody("blocked-given",
                 "no blocked person is recommended or given an exercise, a rack height or a glide",
                 claims);
}

/// The steps of the answer to a cramp go by what is recommended; what rules their exercises out
/// must rule them out too.
Proof::Claims ruled_out_cramp_steps(Proof& proof) {
    const auto& logic = proof.logic();
    const auto& everybody = proof.everybody();
    const auto& steps = proof.library().cramp.steps;
    const auto places = proof.inspection.place("cramp.yaml", 0).at("steps");
    Proof::Claims claims;
    for (std::size_t index = 0; index < steps.size(); ++index) {
        Formulas shown;
        Formulas harmless;
        for (const auto id : steps[index].exercises) {
            Formulas recommended;
            for (const auto action : proof.library().exercises[id.index].actions)
                recommended.push_back(everybody.recommended[action.index]);
            shown.push_back(logic.any(recommended));
            harmless.push_back(
                logic.all({shown.back(), logic.opposite(everybody.objection[id.index])}));
        }
        claims.push_back({logic.all({logic.any(shown), logic.opposite(logic.any(harmless))}),
                          {places.at(index), fmt::format("cramp/steps/{}", index + 1)},
                          "this step is shown to somebody for whom each of its exercises is ruled "
                          "out or not known to be safe"});
    }
    return claims;
}

void nothing_avoided_is_given(Proof& proof) {
    const auto& logic = proof.logic();
    const auto& everybody = proof.everybody();
    const auto& library = proof.library();
    auto claims = ruled_out_cramp_steps(proof);
    for (std::size_t index = 0; index < library.actions.size(); ++index)
        claims.push_back({logic.all({everybody.recommended[index], everybody.barred[index]}),
                          proof.entry("actions.yaml", index, library.actions[index].id),
                          fmt::format("{} is recommended to somebody who must avoid it",
                                      quote(library.actions[index].id))});
    // what an exercise is most about stands first
    for (std::size_t index = 0; index < library.exercises.size(); ++index)
        if (const auto actions = library.exercises[index].actions; !actions.empty())
            claims.push_back(
                {logic.all({everybody.offered(index), everybody.barred[actions.front().index]}),
                 proof.entry("exercises", index, library.exercises[index].id),
                 fmt::format("{} is given to somebody who must avoid {}, its first action; name "
                             "what they avoid in \"barred_by\"",
                             quote(library.exercises[index].id),
                             quote(library.actions[actions.front().index].id)),
                 {},
                 library.exercises[index].equipment});
    proof.nobody("avoided-given", "nothing is recommended or given that is avoided", claims);
}

/// Of those without equipment: what a house has anyway must do.
void somebody_left_without(Proof& proof) {
    const auto& logic = proof.logic();
    const auto& everybody = proof.everybody();
    const auto& library = proof.library();
    Formulas choice;
    for (std::size_t index = 0; index < library.exercises.size(); ++index) {
        const auto& exercise = library.exercises[index];
        const auto rule =
            std::ranges::find(library.routine.blocks, exercise.block, &BlockRule::block);
        const bool alone = rule != library.routine.blocks.end() && !rule->before_lift;
        const bool at_hand = std::ranges::all_of(exercise.equipment, [&](Id<Equipment> id) {
            return library.equipment[id.index].household;
        });
        if (alone && at_hand) choice.push_back(everybody.offered(index));
    }
    proof.nobody(
        "nothing-to-do", "every self-care person has an exercise to choose, even without equipment",
        {{logic.all({everybody.is(Disposition::self_care), logic.opposite(logic.any(choice))}),
          {proof.inspection.place("routine.yaml", 0), "routine"},
          "a self-care person without equipment is left without any exercise"}});
}

}  // namespace

void prove_safety(Proof& proof) {
    one_disposition(proof);
    no_flag_lost(proof);
    no_red_flag_is_passed_over(proof);
    nobody_blocked_trains(proof);
    nothing_avoided_is_given(proof);
    somebody_left_without(proof);
}

}  // namespace hamkit
