#pragma once
// How many bouts a day the log allows: a pure function of its days.

#include "document/glide_schedule.hpp"

namespace hamkit {

/// What one day of glides came to.
struct GlideReport {
    enum class Outcome : std::uint8_t { open, tolerated, flare };
    Date date{};
    int done = 0;  // bouts
    Outcome outcome{};
    bool stops = false;  // a sign of danger
};

/// The log as days, in their order: of entries with one date the least that was done and the worst
/// that was felt count.
std::vector<GlideReport> read_glide_log(std::span<const GlideEntry> log, const GlideLadder&);

/// All that matters of the days so far.
struct GlideCourse {
    explicit GlideCourse(const GlideLadder& ladder) : level{ladder.start.value} {}

    GlideState state = GlideState::start;
    int level;                       // bouts on the next day
    int days = 0;                    // with glides
    int flares = 0;                  // in a row
    GlideReport::Outcome outcome{};  // of the last day
    bool whole_dose = false;         // was done on the last day
    bool in_pause = false;           // the last day was one that should have been left out
    bool new_start = false;          // after a gap
    std::optional<Date> first;       // day with glides
    std::optional<Date> last;        // day with glides
    std::optional<Date> not_before;  // the end of a pause
    bool sign = false;               // a sign of danger ended it

    /// Goes on by one day.
    void add(const GlideReport&, const GlideLadder&);
    /// Whether a report of a day without glides counts as one about the glides before: bad news
    /// does, unless they are long past or are known to have gone badly.
    bool is_news(const GlideReport&, const GlideLadder&) const;
    /// Lets the time pass until `today`, without glides: a pause may end, a gap may be too long.
    void wait_until(Date today, const GlideLadder&);

private:
    void bridge_gap(Date day, const GlideLadder&);
    void flare(const GlideReport&, const GlideLadder&);
};

}  // namespace hamkit
