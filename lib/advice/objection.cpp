#include "advice/objection.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hamkit {
namespace {

/// It names the exercise, or bars everything that the exercise is for.
bool rules_out(Id<Avoid> avoid, const Exercise& exercise, const Library& library) {
    const auto bars = library.avoids[avoid.index].bars;
    return std::ranges::find(exercise.barred_by, avoid) != exercise.barred_by.end() ||
           std::ranges::all_of(exercise.actions, [&](Id<Action> action) {
               return std::ranges::find(bars, action) != bars.end();
           });
}

std::string open_question(const Contraindication& entry, const Assessment& assessment,
                          const Library& library) {
    std::string question;
    for_each_open_atom(entry.when, assessment.truths, [&](std::size_t atom) {
        if (question.empty() && atom < library.findings.size())
            question = library.findings[atom].question;
    });
    return fmt::format("this question is open: {}", question);
}

}  // namespace

std::optional<Objection> objection_to(Id<Exercise> id, const Assessment& assessment,
                                      const Library& library) {
    const auto& exercise = library.exercises[id.index];
    for (const auto& avoidance : assessment.avoid)
        if (rules_out(avoidance.avoid, exercise, library))
            return Objection{std::string{avoidance.rule->because}, &avoidance.rule->provenance};
    for (const auto& entry : library.contraindications) {
        if (std::ranges::find(entry.exercises, id) == entry.exercises.end()) continue;
        const auto truth = met(entry.when, assessment.truths);
        if (truth == Truth::yes) return Objection{std::string{entry.because}, &entry.provenance};
        if (truth == Truth::unknown)
            return Objection{open_question(entry, assessment, library), nullptr};
    }
    if (assessment.disposition == Disposition::professional &&
        !library.actions[exercise.actions.front().index].interim)
        return Objection{"it has to wait until a professional has seen you", nullptr};
    return {};
}

std::optional<Objection> gate(Id<Exercise> id, const Assessment& assessment,
                              const Library& library) {
    if (!assessment.blocked()) return objection_to(id, assessment, library);
    if (assessment.red_flags.empty()) return Objection{"safety questions are still open", nullptr};
    const auto& flag = library.red_flags[assessment.red_flags.front()];
    return Objection{std::string{flag.because}, &flag.provenance};
}

}  // namespace hamkit
