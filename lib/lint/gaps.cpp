// Nothing is attributed to the documents that they do not say.

#include "lint/plain_checks.hpp"

namespace hamkit {
namespace {

bool is_under(std::string_view path, std::string_view part) {
    return path.starts_with(part) && (path.size() == part.size() || path[part.size()] == '/');
}

/// What is wrong with it where the documents do not say `gap`; empty when nothing is.
std::string objection(const Provenance& provenance, const Gap& gap) {
    if (provenance.facts.empty()) return {};
    if (gap.documents == Silence::silent)
        return fmt::format("the documents do not say this, cite no facts here (gap {})", gap.id);
    if (provenance.evidence.empty() && provenance.design.empty())
        return fmt::format(
            "the documents do not say all of this, put evidence or a design beside the facts "
            "(gap {})",
            gap.id);
    return {};
}

}  // namespace

void check_gaps(Inspection& inspection, const Parts& parts) {
    const auto gaps = inspection.library().gaps;
    for (std::size_t index = 0; index < gaps.size(); ++index) {
        const auto& gap = gaps[index];
        const auto& entry = inspection.place("gaps.yaml", index);
        auto place = entry.at("about").first();
        if (gap.about.empty())
            inspection.report("gap", entry, fmt::format("gaps/{}", gap.id),
                              "it names no part of the content, fill \"about\"");
        for (const auto part : gap.about) {
            if (!parts.paths.contains(std::string{part}))
                inspection.report("gap", place, fmt::format("gaps/{}/about", gap.id),
                                  fmt::format("{} is no part of the content, expected a path such "
                                              "as \"exercises/plank/dosage\"",
                                              quote(part)));
            for (const auto& [spot, provenance] : parts.provenances) {
                if (!is_under(spot.path, part)) continue;
                if (auto message = objection(*provenance, gap); !message.empty())
                    inspection.report("gap", spot.value.at("facts"), spot.path, std::move(message))
                        .related.push_back({place.place(), std::string{gap.text}});
            }
            place = place.next();
        }
    }
}

}  // namespace hamkit
