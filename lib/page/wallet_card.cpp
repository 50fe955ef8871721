// The emergency signs to carry along: those that can concern this person.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "document/text_page.hpp"
#include "page/pages.hpp"

namespace hamkit {
namespace {

/// A sign that somebody can notice: asked on its own, not put together from several answers.
bool is_plain_sign(const RedFlag& flag, const Library& library) {
    return std::ranges::find(library.findings, flag.id, &Finding::id) != library.findings.end();
}

std::vector<const RedFlag*> signs_of(Disposition disposition, const Pages& pages) {
    std::vector<const RedFlag*> signs;
    for (const auto& flag : pages.library.red_flags) {
        const bool concerns = met(flag.applies, pages.documents.assessment.truths) != Truth::no;
        const bool plain =
            disposition == Disposition::emergency || is_plain_sign(flag, pages.library);
        if (flag.disposition == disposition && concerns && plain && !flag.referral)
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
            .push_back(pages.said(sentence(signs[index]->because), signs[index]->provenance));

    std::vector<std::string> clauses;
    for (const auto* const flag : signs_of(Disposition::urgent, pages))
        clauses.push_back(pages.said(flag->because, flag->provenance));
    const auto& today = pages.text_of(Disposition::urgent);
    card.back.push_back(fmt::format("{} if {}.", today.title, fmt::join(clauses, "; ")));
    return {std::move(card)};
}

}  // namespace hamkit
