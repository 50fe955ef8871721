// The emergency signs to carry along: those that can concern this person.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "document/text_page.hpp"
#include "page/pages.hpp"

namespace hamkit {
namespace {

/// False where the flag does not apply, or goes with modifiers none of which the person reports.
bool concerns(const RedFlag& flag, const Pages& pages) {
    const auto& truths = pages.documents.assessment.truths;
    if (met(flag.applies, truths) == Truth::no) return false;
    bool modified = false;
    bool possible = false;
    for_each_atom(flag.when, [&](std::size_t atom) {
        if (atom >= pages.library.findings.size() || !pages.library.findings[atom].modifier) return;
        modified = true;
        possible = possible || truths[atom] == Truth::yes;
    });
    return possible || !modified;
}

/// The words of the card for what can concern this person, each once, as they come up first.
std::vector<const RedFlag*> signs_of(Disposition disposition, const Pages& pages) {
    std::vector<const RedFlag*> signs;
    for (const auto& flag : pages.library.red_flags) {
        if (flag.disposition != disposition || flag.card.empty() || !concerns(flag, pages))
            continue;
        if (std::ranges::none_of(signs,
                                 [&](const RedFlag* other) { return other->card == flag.card; }))
            signs.push_back(&flag);
    }
    return signs;
}

}  // namespace

Blocks wallet_card(const Pages& pages) {
    constexpr std::size_t signs_in_front = 9;  // beside what to do; the other side is fuller
    WalletCard card{"Get help", {}, {}};
    const auto& now = pages.text_of(Disposition::emergency);
    card.front.push_back(pages.said(now.first, now.provenance));
    card.front.emplace_back("Do so if one of these comes up, also on the back:");
    const auto signs = signs_of(Disposition::emergency, pages);
    for (std::size_t index = 0; index < signs.size(); ++index)
        (index < signs_in_front ? card.front : card.back)
            .push_back(pages.said(sentence(signs[index]->card), signs[index]->provenance));

    std::vector<std::string> clauses;
    for (const auto* const flag : signs_of(Disposition::urgent, pages))
        clauses.push_back(pages.said(flag->card, flag->provenance));
    const auto& today = pages.text_of(Disposition::urgent);
    card.back.push_back(fmt::format("{} if {}.", today.title, fmt::join(clauses, "; ")));
    return {std::move(card)};
}

}  // namespace hamkit
