#include "advice/rack_notes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "advice/rack_geometry.hpp"
#include "advice/rack_search.hpp"

namespace hamkit {
namespace {

constexpr double percent = 0.01;

class Notes {
public:
    Notes(const RackAdvice& advice, const Person& person, const RackLadder& ladder, LengthUnit unit)
        : m_advice{advice},
          m_person{person},
          m_ladder{ladder},
          m_unit{unit},
          m_lifter{person.lifter.value_or(Lifter{})} {}

    std::vector<std::string> run(std::optional<Mass> load) {
        note_measures();
        note_load(load);
        note_log();
        return std::move(m_notes);
    }

private:
    const RackGeometry& geometry() const { return *m_advice.geometry; }
    std::string text(Length length) const { return to_string(length, m_unit); }
    std::string text(std::size_t hole) const { return place_of(geometry(), hole, m_unit); }
    void note(std::string sentence) { m_notes.push_back(std::move(sentence)); }

    void note_measures() {
        if (geometry().lockout_error)
            note(fmt::format(
                "Your lockout of {} is a guess from your body height, and may be off by {} "
                "either way. Measure it: stand tall with the bar, from the floor to "
                "the middle of the bar.",
                text(geometry().lockout), text(*geometry().lockout_error)));
        else if (m_lifter.stature) {
            const auto share = geometry().lockout.value / m_lifter.stature->value;
            const auto off = std::abs(share - m_ladder.lockout.value.value * percent);
            if (off > m_ladder.lockout_error.value.value * percent)
                note(fmt::format(
                    "A lockout of {} is unusual for a body height of {}. Please measure "
                    "both again.",
                    text(geometry().lockout), m_lifter.stature->written));
        }
        if (!m_person.rack->plate_diameter && !geometry().blocks)
            note(
                fmt::format("The plates are taken to be {} across. Give their size if they are "
                            "not.",
                            text(m_ladder.plate_diameter.value)));
        if (!m_lifter.floor_load)
            note("No load is given, since nobody has said what you pull from the floor.");
    }

    /// A log may begin with more than the content would.
    void note_load(std::optional<Mass> load) {
        const auto start = share_of(m_lifter.floor_load, m_ladder.start_load);
        if (start && load && *load > *start)
            note(
                fmt::format("The heights are looked for with {}, because the log begins with it. "
                            "We would begin with {} or less.",
                            load->written, limit_text(*start, *m_lifter.floor_load)));
    }

    void note_log() {
        const auto& log = m_person.rack_log;
        for (std::size_t index = 0; index < log.size(); ++index) {
            const auto& entry = log[index];
            const auto when =
                entry.date ? to_string(*entry.date) : fmt::format("set {}", index + 1);
            const auto at = entry.height ? text(*entry.height) : std::string{};
            switch (m_advice.verdicts[index]) {
                case RackVerdict::other_load:
                    note(
                        fmt::format("{}: {} at {} counts neither way, because the heights are "
                                    "looked for with another weight.",
                                    when, at, entry.load->written));
                    break;
                case RackVerdict::broken_form:
                    note(fmt::format("{}: {} counts neither way, because the form broke.", when,
                                     at));
                    break;
                case RackVerdict::off_rack:
                    note(
                        fmt::format("{}: {} counts neither way, because it is above every place "
                                    "for the bar.",
                                    when, at));
                    break;
                case RackVerdict::same_day:
                    note(
                        fmt::format("{}: {} counts neither way, because another height stands for "
                                    "that day.",
                                    when, at));
                    break;
                case RackVerdict::doubtful:
                    note(fmt::format("{}: {} was fine, yet {} hurt. The pain counts.", when, at,
                                     m_advice.highest_painful ? text(*m_advice.highest_painful)
                                                              : "a height that is no lower"));
                    break;
                case RackVerdict::tolerated:
                    note_between(when, entry);
                    note_contradiction(when, entry);
                    break;
                case RackVerdict::report: note_report(when, index); break;
                case RackVerdict::painful:
                case RackVerdict::open: break;
            }
        }
    }

    void note_between(const std::string& when, const RackEntry& entry) {
        const auto hole = *hole_at_or_above(geometry(), *entry.height);
        if (hole != hole_at_or_below(geometry(), *entry.height))
            note(fmt::format("{}: {} lies between two places for the bar, and counts as {}.", when,
                             text(*entry.height), text(hole)));
    }

    /// A lower height was fine before a higher one hurt.
    void note_contradiction(const std::string& when, const RackEntry& entry) {
        const auto hole = hole_at_or_above(geometry(), *entry.height);
        if (m_advice.highest_painful && *hole < *m_advice.highest_painful)
            note(fmt::format("{}: {} was fine, yet {} hurt. The pain counts.", when,
                             text(*entry.height), text(*m_advice.highest_painful)));
    }

    void note_report(const std::string& when, std::size_t index) {
        const auto& log = m_person.rack_log;
        const bool has_set = std::ranges::any_of(log, [&](const RackEntry& entry) {
            return entry.height && entry.date == log[index].date;
        });
        if (log[index].next_morning && log[index].date && !has_set)
            note(
                fmt::format("{}: the report of a morning counts for nothing, because there was no "
                            "set that day. It carries the date of the set.",
                            when));
    }

    const RackAdvice& m_advice;
    const Person& m_person;
    const RackLadder& m_ladder;
    LengthUnit m_unit;
    Lifter m_lifter;
    std::vector<std::string> m_notes;
};

}  // namespace

std::vector<std::string> rack_notes(const RackAdvice& advice, const Person& person,
                                    const RackLadder& ladder, std::optional<Mass> load,
                                    LengthUnit unit) {
    return Notes{advice, person, ladder, unit}.run(load);
}

}  // namespace hamkit
