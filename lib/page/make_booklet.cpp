#include "page/make_booklet.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "page/dates.hpp"
#include "page/pages.hpp"
#include "page/texts_of_booklet.hpp"
#include "reading/problem.hpp"

namespace hamkit {
namespace {

struct Part {
    SectionKind kind{};
    std::string_view title;
    Blocks (*make)(const Pages&) = nullptr;
    bool for_blocked = false;  // nobody blocked is given an exercise
    bool own_page = true;
};
// in the order in which they are printed; the last one names what the others cite
constexpr std::array parts{
    Part{SectionKind::first_page, "What to do first", first_page, true},
    Part{SectionKind::findings, "What we found", findings_page},
    Part{SectionKind::sessions, "Your sessions", session_pages},
    Part{SectionKind::exercises, "Your exercises", exercise_cards},
    Part{SectionKind::log, "Your log", log_page},
    Part{SectionKind::rack, "Your rack pulls", rack_page},
    Part{SectionKind::glides, "Your nerve glides", glide_page},
    Part{SectionKind::wallet_card, "A card for your wallet", wallet_card, true, false},
    Part{SectionKind::sources, "Where this comes from", sources_page, true, false},
};

bool is_wanted(SectionKind kind, const BookletWishes& wishes) {
    return kind == SectionKind::first_page || wishes.sections.empty() ||
           std::ranges::find(wishes.sections, kind) != wishes.sections.end();
}

/// A referral is never called a plan.
void add_title(Booklet& booklet, const Pages& pages) {
    const auto& wished = pages.wishes.title;
    if (pages.refers()) {
        booklet.title = pages.text_of(pages.documents.assessment.first_concern()).title;
        booklet.subtitle = wished;
        return;
    }
    booklet.title = !wished.empty()          ? wished
                    : pages.has_sessions()   ? "Your hamstring plan"
                    : pages.has_rack_pulls() ? "Your rack pulls"
                    : pages.has_glides()     ? "Your nerve glides"
                                             : "Your hamstrings";
    if (pages.has_sessions()) booklet.subtitle = extent_of(*pages.documents.plan);
}

}  // namespace

Booklet make_booklet(const ClientDocuments& documents, const Library& library,
                     const BookletWishes& wishes) {
    UsedSources sources{library};
    const Pages pages{documents, library, wishes, sources};
    Booklet booklet;
    add_title(booklet, pages);
    booklet.client = pages.client();
    booklet.coach = wishes.coach;
    booklet.stop_title = "Stop and get help";
    booklet.stop_rules = pages.said(library.routine.stop_rules);
    booklet.running_line = fmt::format("hamkit, content {}", library.edition.version);
    for (const auto& part : parts) {
        if (!is_wanted(part.kind, wishes) || (documents.assessment.blocked() && !part.for_blocked))
            continue;
        auto content = part.make(pages);
        if (content.empty()) continue;
        if (part.kind == SectionKind::rack || part.kind == SectionKind::glides)
            EachText{[](std::string& text) { text = with_weekdays(text); }}.blocks(content);
        // without a week at a glance the first page has room for more
        const bool on_first_page = booklet.sections.size() == 1 && !pages.has_sessions();
        booklet.sections.push_back({part.kind, std::string{part.title}, std::move(content),
                                    part.own_page && !on_first_page});
    }
    EachText{[](std::string& text) { text = visible(text); }}.booklet(booklet);
    return booklet;
}

}  // namespace hamkit
