#pragma once
// glide-schedule/1: how many bouts of nerve glides to do next, and when.

#include "document/assessment.hpp"
#include "document/text_page.hpp"

namespace hamkit {

enum class GlideState : std::uint8_t { start, advance, hold, step_back, wait, stop };
inline std::span<const Text> names_of(GlideState) {
    static constexpr std::array<Text, 6> names{"start",     "advance", "hold",
                                               "step-back", "wait",    "stop"};
    return names;
}

/// What was asked for beside the person. It stands in the document, so that whoever reads it can
/// work it out again.
struct GlideHorizon {
    std::optional<Date> from;  // today, or the first day
    int days = 0;              // at most so many are scheduled; at least 1
};
template <class F>
void describe(F& f, GlideHorizon& horizon) {
    f.optional("from", horizon.from, "the day taken for today, or the first day");
    f.required("days", horizon.days, "at most so many are scheduled");
}

struct GlideDay {
    int stage = 0;             // the how-manieth day of glides, from 1
    std::optional<Date> date;  // none when nobody has said on which day it begins
    std::vector<int> times;    // minutes from the midnight that begins the day; some past the next
};

/// The glides of one bout.
struct GlideBout {
    int reps = 0;            // in all
    std::optional<Leg> leg;  // none when nobody has said
    bool each_leg = false;   // the reps are for each of the two
    std::chrono::minutes length{};
};

struct GlideSchedule {
    GlideState state{};
    std::string because;                     // a clause
    const Provenance* provenance = nullptr;  // of that
    std::vector<Statement> refer;            // where to go with it, when it is a stop
    int level = 0;                           // bouts a day; 0 in wait and stop
    GlideBout bout;
    std::optional<Date> first_day;   // not over yet: what comes next begins there
    std::optional<Date> withdrawn;   // what was planned from then on holds no more; or first_day
    std::optional<Date> until;       // last day that is scheduled, or of a pause
    std::vector<GlideDay> days;      // none in wait and stop
    std::optional<Date> review;      // when to look back
    std::vector<std::string> notes;  // sentences about the log and the hours
};

/// The day on which a bout of `day`, which has a date, falls: the next one past midnight.
Date date_of(const GlideDay& day, int time);
/// "20 slow reps with your left leg".
std::string to_string(const GlideBout&);

/// glide-schedule/1 as JSON.
void write_glide_schedule(JsonWriter&, const GlideSchedule&, const Assessment&, const Person&,
                          const Library&, const IdTables&, const GlideHorizon&);
/// The schedule as a person reads it: a table with boxes to tick, how a glide is done, when to
/// stop.
std::string glide_schedule_text(const GlideSchedule&, const Assessment&, const Person&,
                                const Library&, TextStyle);

}  // namespace hamkit
