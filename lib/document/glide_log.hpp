#pragma once
// How somebody does nerve glides, and the log of them, in a person file.

#include "content/finding.hpp"
#include "document/next_morning.hpp"

namespace hamkit {

enum class Leg : std::uint8_t { left, right, both };
inline std::span<const Text> names_of(Leg) {
    static constexpr std::array<Text, 3> names{"left", "right", "both"};
    return names;
}

enum class RepsFor : std::uint8_t { each_leg, both_legs };
inline std::span<const Text> names_of(RepsFor) {
    static constexpr std::array<Text, 2> names{"each-leg", "both-legs"};
    return names;
}

struct GlideWishes {
    std::optional<Leg> leg;
    std::optional<RepsFor> reps_for;
    std::optional<ClockTime> wake;
    std::optional<ClockTime> sleep;
    std::vector<ClockTimes> busy;
    std::optional<bool> late;
};
template <class F>
void describe(F& f, GlideWishes& wishes) {
    f.optional("leg", wishes.leg, "the leg that is glided");
    f.optional("reps_for", wishes.reps_for, "of both legs: the reps are for each, or for the two");
    f.optional("wake", wishes.wake, "when the day begins");
    f.optional("sleep", wishes.sleep, "when it ends; before wake: on the next day");
    f.optional("busy", wishes.busy, "times without glides");
    f.optional("late", wishes.late, "yes: the last hour before bed may be used");
}

/// A day of glides, or with neither `done` nor `during` a later report about that day.
struct GlideEntry {
    Date date{};
    std::optional<int> done;
    std::optional<PainRating> during;
    std::optional<Duration> settled_after;
    std::vector<Id<Finding>> signs;
    std::optional<NextMorning> next_morning;
};
template <class F>
void describe(F& f, GlideEntry& entry) {
    f.required("date", entry.date);
    f.optional("done", entry.done, "bouts done that day");
    f.optional("during", entry.during, "worst while gliding");
    f.optional("settled_after", entry.settled_after, "how long it took to settle after a bout");
    f.optional("signs", entry.signs, "findings that are new or worse since");
    f.optional("next_morning", entry.next_morning);
}
/// Also reports bouts without `during`, `during` without bouts, and an entry that says nothing.
void read(const Value&, GlideEntry&);

}  // namespace hamkit
