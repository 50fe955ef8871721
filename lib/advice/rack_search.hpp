#pragma once
// The search for the lowest height that does not hurt: a pure function of the log, one day at a
// time. It never bisects: a jump below a height that was never tried is a risk.

#include <algorithm>

#include "document/rack_advice.hpp"

namespace hamkit {

/// What one day of rack pulls came to, at one hole. For a day that hurt below the lowest hole there
/// is none.
struct RackDay {
    enum class Outcome : std::uint8_t { tolerated, painful, open };
    Outcome outcome{};
    std::optional<std::size_t> hole;
    std::optional<std::size_t>
        blamed{};          // of an open day: the hole that a worse morning is laid to
    bool heavier = false;  // of a painful day: it hurt only with more weight than the search's

    bool operator==(const RackDay&) const = default;
};

/// All that matters of the days so far.
struct RackSearch {
    std::uint64_t tolerated = 0;            // bit n: hole n, above what hurt, was tolerated once
    std::optional<std::size_t> painful;     // highest that hurt
    std::optional<std::size_t> overloaded;  // the same with more weight only, for a while
    int quiet = 0;                          // tolerated days since, while something is overloaded
    int patience = 0;                   // such days until an overloaded height may be tried again
    bool hurt = false;                  // something hurt, perhaps below the lowest hole
    std::optional<std::size_t> lowest;  // tolerated since it last hurt, above what hurt
    int confirmations = 0;              // days at `lowest` since then
    std::optional<std::size_t> open;    // of the last day, when nobody told of the next morning
    std::optional<std::size_t> blamed;  // of that day
    bool stopped = false;               // a sign of danger: for good

    /// The highest hole that is out of bounds.
    std::optional<std::size_t> barrier() const { return std::max(painful, overloaded); }
    /// Goes on by one day.
    void add(const RackDay&);
    bool operator==(const RackSearch&) const = default;
};

/// Where the search stands, and the hole for the next day; none in wait and stop.
struct RackStep {
    RackState state{};
    std::optional<std::size_t> next;

    bool operator==(const RackStep&) const = default;
};

/// What bounds a search.
struct RackBounds {
    std::vector<std::size_t> rungs;  // their holes, highest first, none twice
    int confirmations = 1;           // days before a lower height
    bool deeper = false;             // below the last rung too
};
RackBounds bounds_of(const RackGeometry&, const RackLadder&, bool deeper);

RackStep next_step(const RackSearch&, const RackBounds&);

/// A share of the weight pulled from the floor; none when nobody has said it.
std::optional<Mass> share_of(std::optional<Mass> floor_load, const Rule<Share>&);

/// What the heights are looked for with: the first weight of the log, if it is no heavier than the
/// lift from the floor, else what the content says. A set without a weight was done with that. None
/// when nobody has said either.
std::optional<Mass> search_load(std::span<const RackEntry> log, std::optional<Mass> floor_load,
                                const RackLadder&);

/// The log as a search, and what each entry counts for. Entries of one date are one day; a report
/// without a date belongs to the entry before it. `load`: the weight the heights are looked
/// for with; fine sets at another count neither way, pain and a worse morning always do. None:
/// every load is taken for it.
struct RackReading {
    RackSearch search;
    std::vector<RackVerdict> verdicts;  // one an entry
};
RackReading read_rack_log(std::span<const RackEntry> log, const RackGeometry&, const RackLadder&,
                          std::optional<Mass> load);

}  // namespace hamkit
