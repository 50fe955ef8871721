#pragma once
// rack-advice/1: where to set the pins today. Holes are indexes into RackGeometry::holes.

#include "document/assessment.hpp"

namespace hamkit {

/// A height at which the bar can lie, inside the pull.
struct RackHole {
    int number = 0;    // from 1, counted from the lowest of the whole rack
    Length height;     // of the middle of the bar
    double range = 0;  // share of the pull that is done from there, 0 to 1
};

/// A rung of the ladder on this rack.
struct RackRung {
    Length height;         // that the rung asks for
    std::size_t hole = 0;  // the one at that height or the next above
};

/// A lifter at a rack.
struct RackGeometry {
    Length floor;                         // of the bar on the floor
    Length lockout;                       // of the bar, standing tall
    std::optional<Length> lockout_error;  // when it was estimated: either way
    bool blocks = false;                  // the plates stand on blocks
    std::vector<RackHole> holes;          // lowest first, never empty, at most 64
    std::vector<RackRung> rungs;          // those of the ladder, in its order

    double pull() const { return lockout.value - floor.value; }
};

enum class RackState : std::uint8_t { start, go_lower, repeat, wait, go_higher, found, stop };
inline std::span<const Text> names_of(RackState) {
    static constexpr std::array<Text, 7> names{"start",     "go-lower", "repeat", "wait",
                                               "go-higher", "found",    "stop"};
    return names;
}

/// What an entry of the log counts for.
enum class RackVerdict : std::uint8_t {
    report,       // no set: it told about a morning or a sign
    tolerated,    // fine, and so was the next morning
    painful,      // it hurt, or the next morning was worse
    open,         // fine, and nobody has said how the next morning was
    other_load,   // neither way
    broken_form,  // neither way
    off_rack,     // neither way: no hole of the rack is as high
    same_day,     // neither way: another height of that day stands for the day
    doubtful,     // neither way: fine, yet a height that is not lower hurt
};
inline std::span<const Text> names_of(RackVerdict) {
    static constexpr std::array<Text, 9> names{"report",   "tolerated",  "painful",
                                               "open",     "other-load", "broken-form",
                                               "off-rack", "same-day",   "doubtful"};
    return names;
}

/// What was asked for beside the person. It stands in the document, so that whoever reads it can
/// work it out again.
struct RackWishes {
    bool deeper = false;         // search below the last rung too
    bool slow = false;           // the slow variant of the lift
    std::optional<Date> from{};  // today, for what must not lie in the future
    LengthUnit unit{};           // of the lengths in messages and reasons
};
template <class F>
void describe(F& f, RackWishes& wishes) {
    f.optional("from", wishes.from, "the day taken for today");
    f.required("units", wishes.unit, "of the lengths");
    f.optional("deeper", wishes.deeper, "the search goes on below the last rung");
    f.optional("slow", wishes.slow, "the slow variant of the lift");
}

struct RackAdvice {
    RackState state{};
    std::string because;                     // a clause
    const Provenance* provenance = nullptr;  // of that
    std::vector<Statement> refer;            // where to go with it, when the log ended the search
    std::optional<RackGeometry> geometry;    // none for those who may not pull
    std::optional<std::size_t> next;         // hole; none in wait and stop
    std::optional<Date> today;               // as it was asked for
    std::optional<Date> not_before;          // the day of `next` when the log has dates
    std::string load_limit;                  // "50 kg"; empty when the floor load is not known
    bool load_grows = false;                 // once the height is found
    std::optional<std::size_t> lowest_tolerated;  // since it last hurt
    std::optional<std::size_t> highest_painful;
    std::uint64_t tolerated = 0;        // bit n: hole n, above what hurt, was fine once
    std::vector<RackVerdict> verdicts;  // of each entry of the log, in its order
    std::vector<std::string> notes;     // sentences about the log and the measures
    bool slow = false;                  // the slow variant of the lift was asked for
    bool deeper = false;                // below the last rung was asked for

    bool gated() const { return !geometry; }
};

/// "hole 7", or "block 2".
std::string hole_name(const RackGeometry&, std::size_t hole);
/// "hole 7 (50 cm)".
std::string place_of(const RackGeometry&, std::size_t hole, LengthUnit);
/// The exercise that is advised.
const Exercise& exercise_of(const RackAdvice&, const Library&);
/// Where the bar is with this share of the pull left to do.
const Landmark& landmark_at(double range, const Library&);

/// rack-advice/1 as JSON.
void write_rack_advice(JsonWriter&, const RackAdvice&, const Assessment&, const Person&,
                       const Library&, const IdTables&, const RackWishes&);

}  // namespace hamkit
