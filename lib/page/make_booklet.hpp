#pragma once
// What stands on the pages of one person.

#include "page/booklet.hpp"
#include "page/client_documents.hpp"

namespace hamkit {

struct BookletWishes {
    std::string title;                  // empty: ours
    bool show_client = false;           // else a line to write the name on
    bool room_for_pictures = false;     // beside each exercise
    std::optional<Coach> coach;         // texts as they were given
    std::vector<SectionKind> sections;  // none: all that there is something to say about
    std::string tool;                   // "plan-print 0.1.0", for the last page
    std::string command;                // how to make these pages again
};

/// `documents` must agree with `library`. Whoever is blocked gets a referral and no exercise; the
/// first page and the stop rules are never left out.
Booklet make_booklet(const ClientDocuments& documents, const Library& library,
                     const BookletWishes& wishes);

}  // namespace hamkit
