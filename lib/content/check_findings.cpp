// What must hold for findings, what follows from them, and for whatever is weighed before patterns
// and dispositions are known.

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "content/check.hpp"

namespace hamkit {

void check_findings_only(const Checked& checked, const Value& place, const Criteria& criteria) {
    bool told = false;
    for_each_atom(criteria, [&](std::size_t atom) {
        if (atom < checked.library.findings.size() || std::exchange(told, true)) return;
        place.problem("criteria", "patterns and dispositions are not known yet, use findings");
    });
}

namespace {

void check_raises(const Finding& finding, const Value& place) {
    if (finding.raises.empty()) return;
    const auto raises = place.at("raises");
    if (finding.unit == Unit::yes_no) {
        raises.problem("raises", "only a measure raises findings, give it a unit");
        return;
    }
    for (std::size_t index = 0; index < finding.raises.size(); ++index) {
        const auto& raise = finding.raises[index];
        if (raise.above.empty() == raise.up_to.empty())
            raises.at(index).problem("raises", "expected a limit, either \"above\" or \"up_to\"");
        else if (!parse_measure(finding.unit, raise.written()))
            raises.at(index)
                .at(raise.above.empty() ? "up_to" : "above")
                .problem("wrong-unit",
                         fmt::format("the limit {} does not fit, expected {}",
                                     quote(raise.written()), example_of(finding.unit)));
    }
}

void check_finding(const Finding& finding, const Value& place) {
    check_raises(finding, place);
    if (finding.modifier && finding.kind != FindingKind::red_flag)
        place.at("modifier")
            .problem("modifier", fmt::format("{} is no red flag, so there is nothing to modify",
                                             quote(finding.id)));
}

/// Reports an implication whose finding was read by then, naming the first that reads it.
void check_order(const Checked& checked, std::size_t index) {
    const auto& list = checked.library.implications;
    const auto reads = [&](const Implication& entry) {
        bool found = false;
        for_each_atom(entry.when, [&](std::size_t atom) {
            if (atom == list[index].then.index) found = true;
        });
        return found;
    };
    const auto until = list.first(index + 1);
    const auto reader = std::ranges::find_if(until, reads);
    if (reader != until.end())
        checked.at("implications.yaml", index)
            .at("then")
            .problem("order",
                     fmt::format("{} is read by {}, which must come later",
                                 quote(checked.library.findings[list[index].then.index].id),
                                 quote(reader->id)));
}

}  // namespace

void check_findings(const Checked& checked) {
    const auto& findings = checked.library.findings;
    for (std::size_t index = 0; index < findings.size(); ++index)
        check_finding(findings[index], checked.at("findings.yaml", index));

    const auto& list = checked.library.implications;
    for (std::size_t index = 0; index < list.size(); ++index) {
        const auto& place = checked.at("implications.yaml", index);
        check_findings_only(checked, place.at("when"), list[index].when);
        if (list[index].when.always())
            place.at("when").problem("criteria", "it would follow from nothing, name findings");
        check_order(checked, index);
    }
}

void check_clues(const Checked& checked) {
    const auto& patterns = checked.library.patterns;
    for (std::size_t index = 0; index < patterns.size(); ++index) {
        const auto check = [&](std::string_view key, List<Clue> clues) {
            const auto places = checked.at("patterns", index).at(key);
            for (std::size_t clue = 0; clue < clues.size(); ++clue) {
                check_findings_only(checked, places.at(clue).at("when"), clues[clue].when);
                check_findings_only(checked, places.at(clue).at("unless"), clues[clue].unless);
            }
        };
        check("for", patterns[index].for_it);
        check("against", patterns[index].against);
    }
}

}  // namespace hamkit
