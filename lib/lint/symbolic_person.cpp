#include "lint/symbolic_person.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hamkit {

SymbolicPerson::SymbolicPerson(const Logic& logic, const Library& library)
    : screened{logic.variable("screened")}, possible{logic.constant(true)} {
    Formulas rules;
    for (std::size_t index = 0; index < library.findings.size(); ++index) {
        const auto& finding = library.findings[index];
        const auto say = [&](std::string_view word) {
            return logic.variable(fmt::format("{}={}", finding.id, word));
        };
        if (finding.unit == Unit::yes_no) {
            answers.push_back({say("yes"), say("no"), say("unknown")});
            const auto& answer = answers.back();
            rules.push_back(!answer.yes || !answer.no);
            rules.push_back(!answer.yes || !answer.unknown);
            rules.push_back(!answer.no || !answer.unknown);
            continue;
        }
        const auto nothing = logic.constant(false);
        answers.push_back({nothing, nothing, nothing});
        SymbolicMeasure measure{index, say("given"), {}, {}};
        for (const auto& raise : finding.raises)
            if (std::ranges::find(measure.limits, raise.limit) == measure.limits.end())
                measure.limits.push_back(raise.limit);
        std::ranges::sort(measure.limits);
        auto lower = measure.given;
        for (const auto limit : measure.limits) {
            const bool reachable = limit < most_of(finding.unit);
            measure.above.push_back(reachable ? say(fmt::format("above-{}", limit)) : nothing);
            rules.push_back(!measure.above.back() || lower);
            lower = measure.above.back();
        }
        measures.push_back(std::move(measure));
    }
    possible = logic.all(rules);
}

Formulas SymbolicPerson::lines() const {
    Formulas lines{screened};
    for (const auto& answer : answers)
        if (!answer.yes.is_false()) lines.push_back(answer.yes || answer.no || answer.unknown);
    for (const auto& measure : measures) lines.push_back(measure.given);
    return lines;
}

namespace {

bool holds(const Formula& formula, const z3::model& model) {
    return model.eval(formula, true).is_true();
}

/// A number that passes just the limits that it passes in the model.
std::string amount_in(const SymbolicMeasure& measure, const z3::model& model, Unit unit) {
    double amount = measure.limits.empty() ? 1 : measure.limits.front();
    for (std::size_t index = 0; index < measure.limits.size(); ++index) {
        if (!holds(measure.above[index], model)) break;
        const bool last = index + 1 == measure.limits.size();
        amount =
            last ? std::min(measure.limits[index] + 1, most_of(unit)) : measure.limits[index + 1];
    }
    return written_measure(unit, amount);
}

}  // namespace

std::string person_file(const SymbolicPerson& person, const z3::model& model,
                        const Library& library, std::string_view heading) {
    auto text = fmt::format("# {}\n", heading);
    if (holds(person.screened, model)) {
        auto day = std::chrono::year_month_day{};
        for (const auto& finding : library.findings) day = std::max(day, finding.since);
        text += fmt::format("screened: {}\n", to_string(day));
    }
    std::string answers;
    for (std::size_t index = 0; index < person.answers.size(); ++index) {
        const auto& answer = person.answers[index];
        for (const auto& [formula, word] :
             {std::pair{answer.yes, "yes"}, {answer.no, "no"}, {answer.unknown, "unknown"}})
            if (holds(formula, model))
                answers += fmt::format("  {}: {}\n", library.findings[index].id, word);
    }
    for (const auto& measure : person.measures)
        if (holds(measure.given, model)) {
            const auto& finding = library.findings[measure.finding];
            answers +=
                fmt::format("  {}: {}\n", finding.id, amount_in(measure, model, finding.unit));
        }
    return text + (answers.empty() ? "answers: {}\n" : "answers:\n" + answers);
}

}  // namespace hamkit
