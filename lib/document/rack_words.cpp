#include "document/rack_words.hpp"

#include <fmt/format.h>

#include <cmath>

#include "document/plan.hpp"

namespace hamkit {

std::string headline_of(const RackAdvice& advice, LengthUnit unit) {
    if (!advice.next) return "first say how the next morning was";
    const auto place = fmt::format("{}, {}", hole_name(*advice.geometry, *advice.next),
                                   to_string(advice.geometry->holes[*advice.next].height, unit));
    switch (advice.state) {
        case RackState::start: return "begin at " + place;
        case RackState::go_lower: return "go lower, to " + place;
        case RackState::go_higher: return "go back up, to " + place;
        case RackState::found: return "this is your bar height: " + place;
        default: return "once more at " + place;
    }
}

static AdviceRow load_row(const RackAdvice& advice, const RackLadder& ladder) {
    if (advice.load_limit.empty())
        return {"Load", std::string{ladder.start_load.text}, &ladder.start_load.provenance};
    return {"Load", fmt::format("{} at most", advice.load_limit)};
}

std::vector<AdviceRow> rows_of_today(const RackAdvice& advice, const Library& library,
                                     LengthUnit unit) {
    std::vector<AdviceRow> rows;
    if (advice.next) {
        const auto& hole = advice.geometry->holes[*advice.next];
        rows.push_back({"Bar", fmt::format("{}: the middle of the bar at {}, {}",
                                           hole_name(*advice.geometry, *advice.next),
                                           to_string(hole.height, unit),
                                           landmark_at(hole.range, library).name)});
        rows.push_back(
            {"Pull", fmt::format("the top {} of the way from the floor", share_of_pull(hole))});
        rows.push_back(load_row(advice, library.rack_pull));
        const auto& exercise = exercise_of(advice, library);
        rows.push_back(
            {"Do", fmt::format("{}: {}", exercise.label,
                               to_string(dose_in_week(exercise.dosage, library.routine, 1, 1),
                                         exercise.dosage))});
        if (!exercise.dosage.tempo.empty())
            rows.push_back({"Pace", std::string{exercise.dosage.tempo}});
        if (advice.not_before)
            rows.push_back({"When", fmt::format("on {} or later", to_string(*advice.not_before))});
    }
    rows.push_back({"Why", advice.because, advice.provenance});
    return rows;
}

std::vector<Statement> how_it_goes_on(const RackAdvice& advice, const RackLadder& ladder) {
    std::vector<Statement> rules;
    const auto say = [&](const auto& rule) { rules.push_back({rule.text, rule.provenance}); };
    say(ladder.pain);
    if (advice.state != RackState::found) say(ladder.confirmations);
    for (const auto& rule : ladder.rules) say(rule);
    if (advice.state == RackState::found && advice.load_grows) say(ladder.load_step);
    else if (!advice.load_limit.empty()) say(ladder.start_load);
    say(ladder.load);
    return rules;
}

double knee_height(const RackGeometry& geometry, const RackLadder& ladder) {
    return geometry.lockout.value - ladder.knee.value / 100 * geometry.pull();
}

std::string share_of_pull(const RackHole& hole) {
    return fmt::format("{:.0f} %", std::round(hole.range * 100));
}

bool is_painful(const RackAdvice& advice, std::size_t hole) {
    return advice.highest_painful && hole == *advice.highest_painful;
}

bool is_tolerated(const RackAdvice& advice, std::size_t hole) {
    return (advice.tolerated >> hole & 1U) != 0;
}

std::string marks_of(const RackAdvice& advice, std::size_t hole, const RackLadder& ladder) {
    std::string marks;
    const auto add = [&](std::string_view mark) {
        marks += fmt::format("{}{}", marks.empty() ? "" : ", ", mark);
    };
    if (hole == advice.next) add("TODAY");
    if (is_tolerated(advice, hole))
        add(hole == advice.lowest_tolerated ? "lowest that was fine" : "fine");
    if (is_painful(advice, hole)) add("hurt");
    for (std::size_t rung = 0; rung < ladder.rungs.size(); ++rung)
        if (advice.geometry->rungs[rung].hole == hole) add(ladder.rungs[rung].name);
    return marks;
}

}  // namespace hamkit
