#include "advice/rack_pull.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "advice/mornings.hpp"
#include "advice/objection.hpp"
#include "advice/rack_card.hpp"
#include "advice/rack_notes.hpp"

namespace hamkit {
namespace {

class RackPull {
public:
    RackPull(const Person& person, const Assessment& assessment, const Library& library,
             const RackWishes& wishes)
        : m_person{person},
          m_assessment{assessment},
          m_library{library},
          m_ladder{library.rack_pull},
          m_wishes{wishes},
          m_lifter{person.lifter.value_or(Lifter{})},
          m_log{without_mornings_to_come<RackEntry>(person.rack_log, wishes.from)} {
        m_out.today = wishes.from;
        m_out.slow = wishes.slow;
        m_out.deeper = wishes.deeper;
        // while somebody waits for a professional nothing grows
        m_out.load_grows = assessment.disposition == Disposition::self_care;
    }

    std::variant<RackAdvice, ImpossibleRack> run() {
        if (gated()) return std::move(m_out);
        auto measured =
            measure_rack(m_lifter, m_person.rack.value_or(Rack{}), m_ladder, m_wishes.unit);
        if (auto* const fault = std::get_if<ImpossibleRack>(&measured)) return std::move(*fault);
        m_out.geometry = std::get<RackGeometry>(std::move(measured));
        if (auto fault = impossible_log(); !fault.empty()) return ImpossibleRack{std::move(fault)};

        const auto load = search_load(m_log, m_lifter.floor_load, m_ladder);
        auto reading = read_rack_log(m_log, geometry(), m_ladder, load);
        m_out.verdicts = std::move(reading.verdicts);
        m_search = reading.search;
        const auto step = next_step(m_search, bounds_of(geometry(), m_ladder, m_wishes.deeper));
        m_out.state = step.state;
        m_out.next = step.next;
        m_out.lowest_tolerated = m_search.lowest;
        m_out.highest_painful = m_search.barrier();
        m_out.tolerated = m_search.tolerated;
        explain();
        if (m_out.next) {
            schedule();
            limit_load(load);
        }
        m_out.notes = rack_notes(m_out, m_person, m_ladder, load, m_wishes.unit);
        if (std::ranges::any_of(m_person.rack_log, [&](const RackEntry& entry) {
                return tells_of_tomorrow(entry, m_wishes.from);
            }))
            m_out.notes.emplace_back(morning_to_come);
        return std::move(m_out);
    }

private:
    const RackGeometry& geometry() const { return *m_out.geometry; }
    std::string text(Length length) const { return to_string(length, m_wishes.unit); }
    std::string text(std::size_t hole) const { return place_of(geometry(), hole, m_wishes.unit); }

    /// Red flags, open urgent questions, a sign of danger in the log, and whatever rules the
    /// exercise out.
    bool gated() {
        const auto id = m_wishes.slow ? m_ladder.slow_exercise : m_ladder.exercise;
        auto found = gate(id, m_assessment, m_library);
        const auto sign = stop_sign();
        const auto severe = severe_pain();
        if (!found && !sign && !severe) return false;
        m_out.state = RackState::stop;
        if (sign && !m_assessment.blocked())
            refer(fmt::format("the log tells of {}", m_library.findings[sign->index].label));
        else if (severe && !m_assessment.blocked())
            refer(fmt::format("the log tells of pain of {}", severe->written));
        else because(std::move(found->because), found->provenance);
        return true;
    }

    std::optional<Id<Finding>> stop_sign() const {
        for (const auto& entry : m_person.rack_log)
            for (const auto sign : entry.signs)
                if (std::ranges::find(m_ladder.stop_signs, sign) != m_ladder.stop_signs.end())
                    return sign;
        return {};
    }

    std::optional<PainRating> severe_pain() const {
        for (const auto& entry : m_person.rack_log)
            if (entry.pain && *entry.pain > m_ladder.severe.value) return entry.pain;
        return {};
    }

    /// The log ended the search.
    void refer(std::string clause) {
        because(std::move(clause), &m_ladder.referral.provenance);
        m_out.refer = {m_ladder.referral, m_ladder.new_log};
    }

    void because(std::string clause, const Provenance* provenance) {
        m_out.because = std::move(clause);
        m_out.provenance = provenance;
    }

    /// A height outside the pull, or a day that has not come yet.
    std::string impossible_log() const {
        const auto error = geometry().lockout_error ? geometry().lockout_error->value : 0;
        constexpr double tape = 0.5;  // cm
        for (const auto& entry : m_person.rack_log) {
            if (entry.date && m_wishes.from && *entry.date > *m_wishes.from)
                return fmt::format("the log tells of {}, which is after {}", to_string(*entry.date),
                                   to_string(*m_wishes.from));
            if (entry.height && (entry.height->value < geometry().floor.value - tape ||
                                 entry.height->value > geometry().lockout.value + error + tape))
                return fmt::format(
                    "the height {} in the log is outside the pull, which goes from "
                    "{} to {}",
                    entry.height->written, text(geometry().floor), text(geometry().lockout));
        }
        return {};
    }

    // -- the load

    void limit_load(std::optional<Mass> load) {
        if (!m_lifter.floor_load || !load) return;
        auto limit = below_what_hurt(*load);
        if (m_out.state == RackState::found && m_out.load_grows) limit = raised(limit);
        m_out.load_limit = limit_text(limit, *m_lifter.floor_load);
    }

    /// At a height that was never fine, one step below the lightest weight that hurt anywhere.
    Mass below_what_hurt(Mass load) const {
        auto limit = load;
        const auto step = share_of(m_lifter.floor_load, m_ladder.load_step)->value;
        for (std::size_t index = 0; index < m_log.size(); ++index) {
            const auto& entry = m_log[index];
            if (m_out.verdicts[index] == RackVerdict::tolerated &&
                hole_at_or_above(geometry(), *entry.height) == m_out.next)
                return load;
            if (m_out.verdicts[index] == RackVerdict::painful)
                limit.value = std::min(limit.value, entry.load.value_or(load).value - step);
        }
        return std::max(limit, Mass{step, {}});
    }

    /// One step above the heaviest that was tolerated at the height found since it last hurt, once
    /// enough days went well; never more than from the floor.
    Mass raised(Mass limit) const {
        const auto& log = m_log;
        const auto hurt =
            std::ranges::find(m_out.verdicts.rbegin(), m_out.verdicts.rend(), RackVerdict::painful);
        const auto since = static_cast<std::size_t>(m_out.verdicts.rend() - hurt);
        int days = 0;
        for (auto index = since; index < log.size(); ++index) {
            const auto& entry = log[index];
            if (!entry.height || entry.form == Form::broken) continue;
            if (morning_after(entry) != NextMorning::settled) continue;
            if (index == since || log[index - 1].date != entry.date || !entry.date) ++days;
            if (entry.load && hole_at_or_above(geometry(), *entry.height) == m_out.next)
                limit = std::max(limit, *entry.load);
        }
        if (since == 0 || days >= m_ladder.after_pain.value)
            limit.value += share_of(m_lifter.floor_load, m_ladder.load_step)->value;
        return std::min(limit, *share_of(m_lifter.floor_load, m_ladder.load));
    }

    /// The worst that any entry of the same day says.
    NextMorning morning_after(const RackEntry& set) const {
        auto morning = set.next_morning.value_or(NextMorning::unknown);
        for (const auto& entry : m_log)
            if (set.date && entry.date == set.date)
                morning = std::max(morning, entry.next_morning.value_or(NextMorning::unknown));
        return morning;
    }

    // -- reasons

    void explain() {
        const auto& rules = m_ladder;
        switch (m_out.state) {
            case RackState::start:
                return because(m_person.rack_log.empty()
                                   ? "nothing has been tried yet, and the search begins high"
                                   : "no set in the log counts yet, and the search begins high",
                               &rules.rungs.front().provenance);
            case RackState::go_lower:
                return because(fmt::format("{} did not hurt, and the next morning was fine",
                                           text(*m_search.lowest)),
                               &rules.pain.provenance);
            case RackState::repeat:
                return because(fmt::format("{} was fine on {} of {} days", text(*m_search.lowest),
                                           m_search.confirmations, rules.confirmations.value),
                               &rules.confirmations.provenance);
            case RackState::wait:
                return because(fmt::format("nobody has said how the morning after {} was",
                                           text(*m_search.open)),
                               &rules.pain.provenance);
            case RackState::go_higher:
                return because(
                    fmt::format("{} hurt or left the next morning worse, so a higher place has "
                                "to be fine first",
                                m_search.barrier() ? text(*m_search.barrier()) : "the last height"),
                    &rules.pain.provenance);
            case RackState::found: return because(why_found(), &rules.pain.provenance);
            case RackState::stop: return refer("even the highest part of the pull hurt");
        }
    }

    std::string why_found() const {
        const auto lowest = *m_search.lowest;
        if (m_search.barrier() && *m_search.barrier() + 1 == lowest)
            return fmt::format(
                "it is the lowest height that does not hurt: {} hurt or left the next morning "
                "worse",
                text(*m_search.barrier()));
        if (lowest == 0) return "it does not hurt, and there is no lower place for the bar";
        return fmt::format("it does not hurt, and {} of the pull is low enough",
                           m_ladder.rungs.back().name);
    }

    /// Lifting days keep the distance that the content asks for.
    void schedule() {
        for (const auto& entry : m_person.rack_log)
            if (entry.date && entry.height)
                m_out.not_before =
                    std::chrono::sys_days{*entry.date} + whole_days(m_library.routine.strength_gap);
        if (m_out.not_before && m_wishes.from && *m_wishes.from > *m_out.not_before)
            m_out.not_before = m_wishes.from;
    }

    const Person& m_person;
    const Assessment& m_assessment;
    const Library& m_library;
    const RackLadder& m_ladder;
    const RackWishes& m_wishes;
    Lifter m_lifter;
    std::vector<RackEntry> m_log;
    RackSearch m_search;
    RackAdvice m_out;
};

}  // namespace

std::string put_in_order(std::vector<RackEntry>& log) {
    const auto dated = [](const RackEntry& entry) { return entry.date.has_value(); };
    if (std::ranges::all_of(log, dated)) {
        std::ranges::stable_sort(log, {}, [](const RackEntry& entry) { return *entry.date; });
        return {};
    }
    std::optional<Date> latest;
    for (const auto& entry : log) {
        if (!entry.date) continue;
        if (latest && *entry.date < *latest)
            return fmt::format(
                "the log goes back from {} to {}; with entries that have no date it "
                "must be in the order of the days",
                to_string(*latest), to_string(*entry.date));
        latest = entry.date;
    }
    return {};
}

RackCard rack_card(const Person& person, const RackAdvice& advice, const Library& library) {
    const auto& ladder = library.rack_pull;
    const auto log = without_mornings_to_come<RackEntry>(person.rack_log, advice.today);
    const auto reading = read_rack_log(log, *advice.geometry, ladder,
                                       search_load(log, person.lifter->floor_load, ladder));
    return all_paths(reading.search, bounds_of(*advice.geometry, ladder, advice.deeper));
}

std::variant<RackAdvice, ImpossibleRack> advise_rack_pull(const Person& person,
                                                          const Assessment& assessment,
                                                          const Library& library,
                                                          const RackWishes& wishes) {
    return RackPull{person, assessment, library, wishes}.run();
}

}  // namespace hamkit
