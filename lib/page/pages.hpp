#pragma once
// The sections of a booklet, a file each. Whatever they print from the content they cite, so that
// the last one can name the sources.

#include "page/make_booklet.hpp"
#include "page/used_sources.hpp"

namespace hamkit {

/// What the pages of one person are made from.
struct Pages {
    const ClientDocuments& documents;
    const Library& library;
    const BookletWishes& wishes;
    UsedSources& sources;

    /// `text`, whose source is used thereby.
    std::string said(std::string_view text, const Provenance& provenance) const {
        sources.add(provenance);
        return std::string{text};
    }
    std::vector<std::string> said(List<Statement>) const;
    const DispositionText& text_of(Disposition which) const {
        return library.dispositions[static_cast<std::size_t>(which)];
    }

    bool has_sessions() const { return documents.plan && !documents.plan->weeks.empty(); }
    bool has_rack_pulls() const {
        return documents.rack && documents.rack->state != RackState::stop;
    }
    bool has_glides() const {
        return documents.glides && documents.glides->state != GlideState::stop;
    }
    /// Glides that have pages of their own: how many, or that there are none, stands there alone.
    bool tells_elsewhere(Id<Action>) const;
    /// There is nothing to train: somebody must be seen or asked first.
    bool refers() const {
        return documents.assessment.blocked() ||
               (documents.assessment.disposition == Disposition::professional && !has_sessions() &&
                !has_rack_pulls() && !has_glides());
    }
    /// The client's id if it is to be shown and there is one; else empty.
    std::string_view client() const {
        return wishes.show_client ? documents.person.client : std::string_view{};
    }
};

// Each returns nothing when it has nothing to say.
Blocks first_page(const Pages&);
Blocks referral_page(const Pages&);  // in the place of the first page
Blocks findings_page(const Pages&);
Blocks session_pages(const Pages&);
Blocks exercise_cards(const Pages&);
Blocks log_page(const Pages&);
Blocks rack_page(const Pages&);
Blocks glide_page(const Pages&);
Blocks wallet_card(const Pages&);
Blocks sources_page(const Pages&);  // of what was made before it

// -- what several of them use

/// The name, or a line to write it on.
Block name_line(const Pages&);
/// How an exercise is done: where to start, the steps, what to mind. `others`: rows after that.
Blocks how_to_do(const Exercise&, const Pages&, std::vector<LabelledText> others);
/// Each exercise of a plan once, in the order of a session, as it first comes up.
std::vector<PlanItem> exercises_in_order(const Plan&, const Library&);
/// What stands in the place of rack pulls or glides that must end.
Block stop_notice(std::string title, std::string_view because, const Provenance*,
                  List<Statement> refer, const Pages&);
/// What whoever waits for a professional must know over each page with something to do.
void add_notice_of_disposition(Blocks&, const Pages&);
/// For a professional: the answers that raised red flags, if any did; and all that is known in
/// short.
void add_warning_answers(Blocks&, const Pages&);
void add_what_to_tell(Blocks&, const Pages&);
/// A list under a heading, unless it is empty.
void add_list(Blocks&, std::string heading, std::vector<std::string> items);
/// What to do every day, if there is anything.
void add_habits(Blocks&, const Plan&, const Pages&);
/// Whether a session of the plan holds one of these.
bool sessions_hold(std::initializer_list<Id<Exercise>> exercises, const Pages&);
/// A row of a table, of texts.
std::vector<Cell> cells(std::initializer_list<std::string> texts);

}  // namespace hamkit
