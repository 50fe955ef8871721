#include "advice/rack_search.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

#include "advice/rack_geometry.hpp"

namespace hamkit {

namespace {

std::uint64_t bit(std::size_t hole) { return std::uint64_t{1} << hole; }

}  // namespace

void RackSearch::add(const RackDay& day) {
    const auto hole = day.hole;
    open.reset();
    blamed.reset();
    switch (day.outcome) {
        case RackDay::Outcome::open:
            open = hole;
            blamed = day.blamed;
            break;
        case RackDay::Outcome::painful:
            hurt = true;
            if (auto& highest = day.heavier ? overloaded : painful; hole > highest) highest = hole;
            if (barrier()) tolerated &= ~(bit(*barrier()) | (bit(*barrier()) - 1));
            lowest.reset();  // the height above has to be tolerated again
            confirmations = 0;
            quiet = 0;
            break;
        case RackDay::Outcome::tolerated:
            if (hole <= barrier()) break;  // it hurt there or higher: the pain counts
            tolerated |= bit(*hole);
            if (!lowest || *hole < *lowest) {
                lowest = hole;
                confirmations = 0;
            }
            if (*hole == *lowest) ++confirmations;
            if (overloaded && ++quiet >= patience) {
                overloaded.reset();
                quiet = 0;
            }
            break;
    }
}

RackBounds bounds_of(const RackGeometry& geometry, const RackLadder& ladder, bool deeper) {
    RackBounds bounds;
    for (const auto& rung : geometry.rungs)
        if (bounds.rungs.empty() || rung.hole != bounds.rungs.back())
            bounds.rungs.push_back(rung.hole);
    bounds.confirmations = ladder.confirmations.value;
    bounds.deeper = deeper;
    return bounds;
}

namespace {

/// One step below the lowest tolerated hole: the next rung while nothing has hurt, else one hole.
std::optional<std::size_t> below(const RackSearch& search, const RackBounds& bounds) {
    const auto lowest = *search.lowest;
    if (!search.hurt)
        for (const auto rung : bounds.rungs)
            if (rung < lowest) return rung;
    if (lowest == 0 || (lowest <= bounds.rungs.back() && !bounds.deeper)) return {};
    const auto next = lowest - 1;
    if (search.barrier() && next <= *search.barrier()) return {};
    return next;
}

/// The height to go back up to: the lowest tolerated one above what hurt, else the first rung.
std::optional<std::size_t> above(const RackSearch& search, const RackBounds& bounds) {
    if (search.tolerated != 0) return static_cast<std::size_t>(std::countr_zero(search.tolerated));
    const auto first = bounds.rungs.front();
    if (!search.barrier() || first > *search.barrier()) return first;
    return {};
}

}  // namespace

RackStep next_step(const RackSearch& search, const RackBounds& bounds) {
    if (search.stopped) return {RackState::stop, {}};
    if (search.open) return {RackState::wait, {}};
    if (!search.lowest) {
        if (!search.hurt) return {RackState::start, bounds.rungs.front()};
        const auto next = above(search, bounds);
        return {next ? RackState::go_higher : RackState::stop, next};
    }
    if (search.confirmations < bounds.confirmations) return {RackState::repeat, search.lowest};
    if (const auto next = below(search, bounds)) return {RackState::go_lower, next};
    return {RackState::found, search.lowest};
}

namespace {

constexpr double same_load = 1;  // kg: the plates at hand decide

class LogReader {
public:
    LogReader(std::span<const RackEntry> log, const RackGeometry& geometry,
              const RackLadder& ladder, std::optional<Mass> load)
        : m_log{log}, m_geometry{geometry}, m_ladder{ladder}, m_load{load} {
        m_out.verdicts.resize(log.size());
        m_out.search.patience = ladder.after_pain.value;
    }

    RackReading run() {
        for (std::size_t first = 0; first < m_log.size();) {
            auto last = first + 1;
            while (last < m_log.size() && same_day(m_log[first], m_log[last])) ++last;
            read_day(first, last);
            first = last;
        }
        return std::move(m_out);
    }

private:
    static bool same_day(const RackEntry& first, const RackEntry& next) {
        return next.date ? next.date == first.date : !next.height;
    }
    bool hurts(const RackEntry& entry) const { return *entry.pain > m_ladder.pain.value; }
    bool heavier(const RackEntry& entry) const {
        return entry.load && m_load && entry.load->value - m_load->value > same_load;
    }
    void add_pain(const RackEntry& set) {
        m_out.search.add({RackDay::Outcome::painful,
                          hole_at_or_below(m_geometry, *set.height),
                          {},
                          heavier(set)});
    }

    /// Whether the set tells anything. Pain does, with any weight and any form.
    RackVerdict worth(const RackEntry& entry) const {
        if (!entry.height) return RackVerdict::report;
        if (hurts(entry)) return RackVerdict::painful;
        if (entry.form == Form::broken) return RackVerdict::broken_form;
        if (entry.load && m_load && std::abs(entry.load->value - m_load->value) > same_load)
            return RackVerdict::other_load;
        if (!hole_at_or_above(m_geometry, *entry.height)) return RackVerdict::off_rack;
        return RackVerdict::tolerated;
    }

    /// A day comes to one outcome at one hole. What counts is first marked painful or tolerated.
    void read_day(std::size_t first, std::size_t last) {
        auto morning = NextMorning::unknown;
        bool painful = false;
        bool fine = false;
        bool pulled = false;
        for (auto index = first; index < last; ++index) {
            const auto& entry = m_log[index];
            morning = std::max(morning, entry.next_morning.value_or(NextMorning::unknown));
            m_out.search.stopped = m_out.search.stopped || stops(entry);
            m_out.verdicts[index] = worth(entry);
            painful = painful || m_out.verdicts[index] == RackVerdict::painful;
            fine = fine || m_out.verdicts[index] == RackVerdict::tolerated;
            pulled = pulled || entry.height;
        }
        if (painful) hurt(first, last);
        else if (pulled && morning == NextMorning::worse) woke_worse(first, last, fine);
        else if (fine) tolerate(first, last, morning == NextMorning::settled);
    }

    bool stops(const RackEntry& entry) const {
        if (entry.pain && *entry.pain > m_ladder.severe.value) return true;
        return std::ranges::any_of(entry.signs, [&](Id<Finding> sign) {
            return std::ranges::find(m_ladder.stop_signs, sign) != m_ladder.stop_signs.end();
        });
    }

    /// Every set that hurt counts, and none that was fine.
    void hurt(std::size_t first, std::size_t last) {
        for (auto index = first; index < last; ++index) {
            auto& verdict = m_out.verdicts[index];
            if (verdict == RackVerdict::tolerated) verdict = RackVerdict::same_day;
            if (verdict == RackVerdict::painful) add_pain(m_log[index]);
        }
    }

    /// Of sets that were fine the lowest is to blame for a worse morning; where none counts, the
    /// lowest of all.
    void woke_worse(std::size_t first, std::size_t last, bool fine) {
        const auto lowest = lowest_of(first, last, !fine);
        for (auto index = first; index < last; ++index)
            if (m_out.verdicts[index] == RackVerdict::tolerated)
                m_out.verdicts[index] = RackVerdict::same_day;
        m_out.verdicts[lowest] = RackVerdict::painful;
        add_pain(m_log[lowest]);
    }

    /// The lowest set that was fine, or of all sets; one there must be.
    std::size_t lowest_of(std::size_t first, std::size_t last, bool of_all = false) const {
        auto lowest = last;
        for (auto index = first; index < last; ++index)
            if ((of_all ? m_log[index].height.has_value()
                        : m_out.verdicts[index] == RackVerdict::tolerated) &&
                (lowest == last || *m_log[index].height < *m_log[lowest].height))
                lowest = index;
        return lowest;
    }

    /// The lowest hole stands for the day, unless two were new: then only the higher of the new.
    void tolerate(std::size_t first, std::size_t last, bool settled) {
        std::optional<std::size_t> lowest;
        std::uint64_t fresh = 0;
        const auto hole_of = [&](std::size_t index) {
            return *hole_at_or_above(m_geometry, *m_log[index].height);
        };
        for (auto index = first; index < last; ++index) {
            if (m_out.verdicts[index] != RackVerdict::tolerated) continue;
            const auto hole = hole_of(index);
            lowest = lowest ? std::min(*lowest, hole) : hole;
            if ((m_out.search.tolerated & bit(hole)) == 0) fresh |= bit(hole);
        }
        if (std::popcount(fresh) > 1) lowest = static_cast<std::size_t>(std::bit_width(fresh)) - 1;
        const auto& search = m_out.search;
        const bool doubtful = lowest <= search.barrier();
        const auto blamed = hole_at_or_below(m_geometry, *m_log[lowest_of(first, last)].height);
        const auto verdict = !settled   ? RackVerdict::open
                             : doubtful ? RackVerdict::doubtful
                                        : RackVerdict::tolerated;
        for (auto index = first; index < last; ++index)
            if (m_out.verdicts[index] == RackVerdict::tolerated)
                m_out.verdicts[index] = hole_of(index) == *lowest ? verdict : RackVerdict::same_day;
        m_out.search.add(
            {settled ? RackDay::Outcome::tolerated : RackDay::Outcome::open, lowest, blamed});
    }

    std::span<const RackEntry> m_log;
    const RackGeometry& m_geometry;
    const RackLadder& m_ladder;
    std::optional<Mass> m_load;
    RackReading m_out;
};

}  // namespace

std::optional<Mass> share_of(std::optional<Mass> floor_load, const Rule<Share>& rule) {
    if (!floor_load) return {};
    return Mass{floor_load->value * rule.value.value / 100, {}};
}

std::optional<Mass> search_load(std::span<const RackEntry> log, std::optional<Mass> floor_load,
                                const RackLadder& ladder) {
    const auto most = share_of(floor_load, ladder.load);
    const auto advised = share_of(floor_load, ladder.start_load);
    for (const auto& entry : log) {
        if (!entry.height) continue;
        if (!entry.load && advised) return advised;
        if (entry.load && (!most || *entry.load <= *most)) return entry.load;
    }
    return advised;
}

RackReading read_rack_log(std::span<const RackEntry> log, const RackGeometry& geometry,
                          const RackLadder& ladder, std::optional<Mass> load) {
    return LogReader{log, geometry, ladder, load}.run();
}

}  // namespace hamkit
