#pragma once
// One record that asks to be printed, checked against the person in it and the content in use.

#include "advice/glide_schedule.hpp"
#include "advice/rack_pull.hpp"
#include "document/plan.hpp"

namespace hamkit {

enum class PrintableKind : std::uint8_t { person, assessment, plan, rack_advice, glide_schedule };
inline std::span<const Text> names_of(PrintableKind) {
    static constexpr std::array<Text, 5> names{"person", "assessment", "plan", "rack-advice",
                                               "glide-schedule"};
    return names;
}

struct Printable {
    PrintableKind kind{};
    Person person;                       // texts are views into the tree
    std::optional<Plan> plan;            // of a plan
    std::optional<RackWishes> rack;      // of a rack-advice: what makes it again
    std::optional<GlideHorizon> glides;  // of a glide-schedule: the same
};

/// Reads a parsed record. Nothing where it cannot be printed; why goes to the tree's problems. A
/// plan may have been changed by hand: what it decides is taken over if the second look finds it
/// safe, and `warnings` names the rest, which is not printed. Rack advice and glide schedules must
/// be what their person and `asked` lead to.
std::optional<Printable> read_printable(Tree& tree, const Library&, Problems& warnings);

/// The faults that an error/1 document tells of.
Problems problems_in(const Value& error);

}  // namespace hamkit
