// What must hold for exercises: something to do, a dose of it, and neighbours that know each other.

#include <fmt/format.h>

#include <algorithm>

#include "content/check.hpp"

namespace hamkit {
namespace {

bool lists(List<Id<Exercise>> ids, std::size_t index) {
    return std::ranges::any_of(ids, [&](Id<Exercise> id) { return id.index == index; });
}

void check_dose(const Dosage& dosage, const Value& place) {
    if (dosage.sets.low < 1) place.at("sets").problem("no-dose", "a dosage has at least 1 set");
    if (!dosage.reps.given() && !dosage.hold.given() && !dosage.breaths.given() &&
        !dosage.duration.given())
        place.problem("no-dose", "the dosage needs reps, hold, breaths or duration");
}

void check_steps(List<Text> steps, const Value& place) {
    if (steps.empty()) place.problem("no-steps", "an exercise needs steps");
    for (std::size_t index = 0; index < steps.size(); ++index)
        if (steps[index].find_first_not_of(" \t\n") == Text::npos)
            place.at(index).problem("blank-step", "the step is blank, expected what to do");
}

void check_muscles(const Checked& checked, const Exercise& exercise, const Value& secondary) {
    for (std::size_t index = 0; index < exercise.secondary.size(); ++index) {
        const auto muscle = exercise.secondary[index];
        if (std::ranges::find(exercise.primary, muscle) != exercise.primary.end())
            secondary.at(index).problem(
                "muscle-twice", fmt::format("{} is primary and secondary, keep one of them",
                                            quote(checked.library.muscles[muscle.index].id)));
    }
}

void check_neighbours(const Checked& checked, std::size_t index) {
    const auto& list = checked.library.exercises;
    const auto complain = [&](std::size_t other, std::string_view here, std::string_view there) {
        checked.at("exercises", other)
            .at(there)
            .problem("one-way-neighbour",
                     fmt::format("{} calls {} {}, so {} must be named here", quote(list[index].id),
                                 quote(list[other].id), here, quote(list[index].id)));
    };
    for (const auto other : list[index].harder)
        if (!lists(list[other.index].easier, index)) complain(other.index, "harder", "easier");
    for (const auto other : list[index].easier)
        if (!lists(list[other.index].harder, index)) complain(other.index, "easier", "harder");
}

/// Which exercises "harder" leads to.
std::vector<bool> harder_than(List<Exercise> list, std::size_t from) {
    std::vector<bool> reached(list.size(), false);
    std::vector<std::size_t> open{from};
    while (!open.empty()) {
        const auto here = open.back();
        open.pop_back();
        for (const auto next : list[here].harder) {
            if (!reached[next.index]) open.push_back(next.index);
            reached[next.index] = true;
        }
    }
    return reached;
}

/// A circle is told of once, at the first of its exercises.
void check_circles(const Checked& checked) {
    const auto& list = checked.library.exercises;
    std::vector<bool> told(list.size(), false);
    for (std::size_t index = 0; index < list.size(); ++index) {
        const auto harder = harder_than(list, index);
        if (!harder[index] || told[index]) continue;
        checked.at("exercises", index)
            .at("harder")
            .problem("circle",
                     fmt::format("following \"harder\" leads back to {}", quote(list[index].id)));
        for (std::size_t other = 0; other < list.size(); ++other)
            if (harder[other]) told[other] = true;
    }
}

}  // namespace

void check_exercises(const Checked& checked) {
    const auto& list = checked.library.exercises;
    for (std::size_t index = 0; index < list.size(); ++index) {
        const auto& place = checked.at("exercises", index);
        check_dose(list[index].dosage, place.at("dosage"));
        check_steps(list[index].steps, place.at("steps"));
        check_muscles(checked, list[index], place.at("secondary"));
        check_neighbours(checked, index);
    }
    check_circles(checked);
}

}  // namespace hamkit
