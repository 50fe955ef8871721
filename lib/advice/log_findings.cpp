#include "advice/log_findings.hpp"

#include "advice/glide_course.hpp"
#include "advice/rack_pull.hpp"

namespace hamkit {
namespace {

void answer_signs(const auto& log, Truths& truths) {
    for (const auto& entry : log)
        for (const auto sign : entry.signs) truths.set(sign.index, Truth::yes);
}

/// Pain in a log is pain.
template <class Entry>
void answer_severe_pain(const std::vector<Entry>& log, std::optional<PainRating> Entry::*pain,
                        const auto& ladder, Truths& truths) {
    for (const auto& entry : log)
        if (entry.*pain && *(entry.*pain) > ladder.severe.value)
            truths.set(ladder.severe_pain.index, Truth::yes);
}

/// Without a lifter and a rack the log cannot be read.
bool rack_hurts_at_the_top(const Person& person, const RackLadder& ladder) {
    if (person.rack_log.empty() || !person.lifter || !person.rack) return false;
    const auto measured = measure_rack(*person.lifter, *person.rack, ladder, LengthUnit::cm);
    const auto* const geometry = std::get_if<RackGeometry>(&measured);
    if (geometry == nullptr) return false;
    auto log = person.rack_log;
    put_in_order(log);
    const auto load = search_load(log, person.lifter->floor_load, ladder);
    const auto search = read_rack_log(log, *geometry, ladder, load).search;
    return next_step(search, bounds_of(*geometry, ladder, false)).state == RackState::stop &&
           !search.stopped;
}

bool glides_were_not_tolerated(const Person& person, const GlideLadder& ladder) {
    GlideCourse course{ladder};
    for (const auto& day : read_glide_log(person.glide_log, ladder)) course.add(day, ladder);
    return course.state == GlideState::stop && !course.sign;
}

}  // namespace

void answer_from_logs(const Person& person, const Library& library, Truths& truths) {
    answer_signs(person.rack_log, truths);
    answer_signs(person.glide_log, truths);
    answer_severe_pain(person.rack_log, &RackEntry::pain, library.rack_pull, truths);
    answer_severe_pain(person.glide_log, &GlideEntry::during, library.glides, truths);
    if (rack_hurts_at_the_top(person, library.rack_pull))
        truths.set(library.rack_pull.hurts_at_top.index, Truth::yes);
    if (glides_were_not_tolerated(person, library.glides))
        truths.set(library.glides.not_tolerated.index, Truth::yes);
}

}  // namespace hamkit
