#include "document/template.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hamkit {
namespace {

std::string_view heading(FindingKind kind) {
    switch (kind) {
        case FindingKind::red_flag: return "Safety questions. Ask all of them.";
        case FindingKind::symptom: return "What is felt, and where.";
        case FindingKind::posture: return "How the body is held.";
        case FindingKind::history: return "How it began, and what was before.";
        case FindingKind::habit: return "Everyday habits.";
        case FindingKind::training: return "Training and lifting.";
        case FindingKind::goal: return "Goals.";
        case FindingKind::medicine: return "Medicines.";
    }
    return {};
}

/// A screening before that day does not cover all questions.
std::chrono::year_month_day newest_question(const Library& library) {
    return std::ranges::max_element(library.findings, {}, &Finding::since)->since;
}

}  // namespace

std::string person_template(const Library& library) {
    std::string text =
        "# A person for all tools of hamkit. See hamkit-person(5).\n"
        "# Answer yes, no or unknown. Leave `unknown` where you did not ask.\n"
        "# Careful with `screened`: with it, a safety question that you delete counts as answered "
        "no.\n"
        "client: somebody\n"
        "# screened: " +
        to_string(newest_question(library)) +
        "   # only if every safety question was asked that day\n"
        "# preferences: {weeks: 6, days: [mon, wed, fri], minutes: 20, equipment: [foam-roller]}\n"
        "# lifter: {stature: 172 cm, lockout: 74 cm, floor_load: 100 kg}\n"
        "# rack: {first_hole: 20 cm, spacing: 5 cm}\n"
        "# glides: {leg: left, wake: 07:00, sleep: 22:30, busy: [09:00-12:00]}\n"
        "answers:\n";
    for (std::size_t kind = 0; kind < names_of(FindingKind{}).size(); ++kind) {
        bool first = true;
        for (const auto& finding : library.findings) {
            if (static_cast<std::size_t>(finding.kind) != kind) continue;
            if (first) text += fmt::format("\n  # == {}\n", heading(finding.kind));
            first = false;
            const auto example = finding.unit == Unit::yes_no
                                     ? std::string{}
                                     : fmt::format("   # {}", example_of(finding.unit));
            text += fmt::format("  # {}\n  {}: unknown{}\n", finding.question, finding.id, example);
        }
    }
    text += "\n# Equipment that preferences may name:";
    for (const auto& equipment : library.equipment)
        if (!equipment.household) text += fmt::format(" {}", equipment.id);
    return text + '\n';
}

}  // namespace hamkit
