// Every log of rack pulls up to a length: no step that the rules forbid is reachable from any of
// them. The rules are written here once more, in another way than the search has them.

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "advice/rack_geometry.hpp"
#include "advice/rack_search.hpp"

using namespace hamkit;

namespace {

const RackLadder& ladder() { return built_in_library().rack_pull; }

Length cm(double value) { return {value, {}}; }

RackGeometry rack() {
    Lifter lifter;
    lifter.lockout = cm(74);
    Rack rack;
    rack.first_hole = cm(20);
    rack.spacing = cm(5);
    return std::get<RackGeometry>(measure_rack(lifter, rack, ladder(), LengthUnit::cm));
}

RackEntry set(double height, double pain, NextMorning morning) {
    RackEntry entry;
    entry.height = cm(height);
    entry.pain = PainRating{pain, {}};
    entry.next_morning = morning;
    return entry;
}

RackEntry with_sign() {
    auto entry = set(50, 0, NextMorning::settled);
    entry.signs.push_back(ladder().stop_signs.front());
    return entry;
}

/// What one whole set a day amounts to, by height.
struct Facts {
    double painful = 0;        // highest height that hurt
    double lowest_before = 0;  // lowest fine height above it, of the whole log; 0: none
    double lowest = 0;         // of the days since it last hurt
    bool hurt = false;
    bool sign = false;
    bool open = false;
};

Facts facts_of(const std::vector<RackEntry>& log) {
    Facts facts;
    std::size_t since = 0;
    const auto hurts = [](const RackEntry& entry) {
        return entry.pain->value > 0 || entry.next_morning == NextMorning::worse;
    };
    for (std::size_t day = 0; day < log.size(); ++day) {
        facts.sign = facts.sign || !log[day].signs.empty();
        if (!hurts(log[day])) continue;
        facts.hurt = true;
        facts.painful = std::max(facts.painful, log[day].height->value);
        since = day + 1;
    }
    const auto lower = [](double& lowest, double height) {
        lowest = lowest == 0 ? height : std::min(lowest, height);
    };
    for (std::size_t day = 0; day < log.size(); ++day) {
        const auto height = log[day].height->value;
        if (hurts(log[day]) || log[day].next_morning != NextMorning::settled) continue;
        if (height <= facts.painful) continue;
        lower(facts.lowest_before, height);
        if (day >= since) lower(facts.lowest, height);
    }
    facts.open =
        !log.empty() && !hurts(log.back()) && log.back().next_morning == NextMorning::unknown;
    return facts;
}

class Check {
public:
    Check(bool deeper, std::vector<RackEntry> letters, std::size_t longest)
        : m_deeper{deeper},
          m_letters{std::move(letters)},
          m_longest{longest},
          m_rack{rack()},
          m_bounds{bounds_of(m_rack, ladder(), deeper)} {
        for (const auto& rung : m_rack.rungs)
            m_rungs.push_back(m_rack.holes[rung.hole].height.value);
    }

    long run() {
        std::vector<RackEntry> log;
        log.reserve(m_longest);
        extend(log);
        return m_logs;
    }

private:
    void extend(std::vector<RackEntry>& log) {
        check(log);
        if (log.size() == m_longest) return;
        for (const auto& letter : m_letters) {
            log.push_back(letter);
            extend(log);
            log.pop_back();
        }
    }

    void check(const std::vector<RackEntry>& log) {
        ++m_logs;
        const auto reading = read_rack_log(log, m_rack, ladder(), {});
        const auto step = next_step(reading.search, m_bounds);
        const auto facts = facts_of(log);
        const auto must = [&](bool holds, const char* rule) {
            if (!holds) fail(log, step, rule);
        };
        if (facts.sign) return must(step.state == RackState::stop, "a sign of danger stops");
        must(step.next.has_value() ==
                 (step.state != RackState::stop && step.state != RackState::wait),
             "only wait and stop have no height");
        must(!facts.open || step.state == RackState::wait,
             "no height before the next morning is known");
        if (step.state == RackState::stop)
            return must(facts.painful >= m_rungs.front() && facts.lowest_before == 0,
                        "it stops without a sign only when the highest part hurts");
        if (!step.next) return;
        const auto height = m_rack.holes[*step.next].height.value;
        must(height > facts.painful, "no height at or below one that hurt");
        must(m_deeper || height >= m_rungs.back() || height == facts.lowest,
             "not below the last rung unless asked");
        must(step.state != RackState::found || height == facts.lowest,
             "only a height that was fine is found");
        if (facts.lowest == 0) {
            must(height >= (facts.lowest_before == 0 ? m_rungs.front() : facts.lowest_before),
                 "nothing new and lower before a height was fine since it last hurt");
            return;
        }
        if (height < facts.lowest)
            must(height >= one_step_below(facts), "never more than one step down");
        else must(height == facts.lowest, "never higher than what was fine since it last hurt");
    }

    double one_step_below(const Facts& facts) const {
        double step = 0;
        if (!facts.hurt)
            for (const auto rung : m_rungs)
                if (rung < facts.lowest) return rung;
        for (const auto& hole : m_rack.holes)
            if (hole.height.value < facts.lowest) step = hole.height.value;
        return step;
    }

    [[noreturn]] static void fail(const std::vector<RackEntry>& log, const RackStep& step,
                                  const char* rule) {
        fmt::print("violated: {}\n", rule);
        for (const auto& entry : log)
            fmt::print("  {} cm, {}/10, {}{}\n", entry.height->value, entry.pain->value,
                       name_of(*entry.next_morning), entry.signs.empty() ? "" : ", a sign");
        fmt::print("  gave {}, hole {}\n", name_of(step.state),
                   step.next ? static_cast<int>(*step.next) : -1);
        std::exit(1);
    }

    bool m_deeper;
    std::vector<RackEntry> m_letters;
    std::size_t m_longest;
    RackGeometry m_rack;
    RackBounds m_bounds;
    std::vector<double> m_rungs;
    long m_logs = 0;
};

}  // namespace

int main(int argc, char** argv) {
    const bool longer = argc > 1 && std::string_view{argv[1]} == "--longer";
    const std::size_t longest = longer ? 8 : 7;
    const std::size_t longest_of_many = longer ? 5 : 4;
    using enum NextMorning;
    const std::vector<RackEntry> few{set(65, 0, settled), set(55, 0, settled), set(50, 0, settled),
                                     set(40, 0, settled), set(65, 1, settled), set(50, 3, settled),
                                     set(50, 0, unknown)};
    auto many = few;
    for (const auto height : {35, 40, 45, 55, 60, 70}) {
        many.push_back(set(height, 1, unknown));
        many.push_back(set(height, 0, worse));
    }
    many.push_back(set(35, 0, settled));
    many.push_back(set(70, 0, settled));
    many.push_back(with_sign());
    for (const bool deeper : {false, true}) {
        const auto* const how = deeper ? ", searched deeper" : "";
        fmt::print("{} logs of up to {} days, {} kinds of days{}: no violation\n",
                   Check(deeper, few, longest).run(), longest, few.size(), how);
        fmt::print("{} logs of up to {} days, {} kinds of days{}: no violation\n",
                   Check(deeper, many, longest_of_many).run(), longest_of_many, many.size(), how);
    }
}
