#pragma once
// The lifter, the rack and the log of rack pulls in a person file.

#include "content/finding.hpp"
#include "document/next_morning.hpp"

namespace hamkit {

struct Lifter {
    std::optional<Length> stature;
    std::optional<Length> lockout;  // height of the bar, standing tall with it
    std::optional<Mass> floor_load;
};
template <class F>
void describe(F& f, Lifter& lifter) {
    f.optional("stature", lifter.stature, "body height");
    f.optional("lockout", lifter.lockout, "height of the bar when you stand tall with it");
    f.optional("floor_load", lifter.floor_load, "weight pulled from the floor");
}

/// Heights are those of the middle of the bar, once `pin_offset` is added.
struct Rack {
    std::optional<Length> first_hole;
    std::optional<Length> spacing;
    std::optional<int> holes;
    std::vector<Length> heights;
    std::vector<Length> blocks;
    std::optional<Length> pin_offset;
    std::optional<Length> plate_diameter;
};
template <class F>
void describe(F& f, Rack& rack) {
    f.optional("first_hole", rack.first_hole, "height of the lowest hole");
    f.optional("spacing", rack.spacing, "distance between holes");
    f.optional("holes", rack.holes, "how many holes; left out: as many as needed");
    f.optional("heights", rack.heights, "the heights themselves, instead of the three above");
    f.optional("blocks", rack.blocks, "heights of the blocks under the plates, instead of a rack");
    f.optional("pin_offset", rack.pin_offset, "from a hole up to the middle of the bar on its pin");
    f.optional("plate_diameter", rack.plate_diameter, "of the plates on the bar");
}

enum class Form : std::uint8_t { kept, broken };
inline std::span<const Text> names_of(Form) {
    static constexpr std::array<Text, 2> names{"kept", "broken"};
    return names;
}

/// A set, or with neither height nor pain a later report about the sets of that day.
struct RackEntry {
    std::optional<Date> date;  // left out: a day of its own, in the order of the log
    std::optional<Length> height;
    std::optional<PainRating> pain;
    std::optional<Mass> load;
    std::optional<Form> form;
    std::vector<Id<Finding>> signs;
    std::optional<NextMorning> next_morning;
};
template <class F>
void describe(F& f, RackEntry& entry) {
    f.optional("date", entry.date, "left out: a day of its own, in the order of the log");
    f.optional("height", entry.height, "of the bar");
    f.optional("pain", entry.pain, "worst in the set");
    f.optional("load", entry.load, "left out: the weight that was advised");
    f.optional("form", entry.form, "broken: the lift was not done well");
    f.optional("signs", entry.signs, "findings that are new or worse since");
    f.optional("next_morning", entry.next_morning);
}
/// Also reports a height without pain, pain without a height, and an entry that says nothing.
void read(const Value&, RackEntry&);

}  // namespace hamkit
