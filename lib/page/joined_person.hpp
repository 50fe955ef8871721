#pragma once
// Several documents about one client, each with the person as one tool was told of them: one person
// again.

#include "page/printable.hpp"

namespace hamkit {

/// The answers and the screening as one text: equal where nobody would answer differently. An
/// answer of unknown is the same as none.
std::string answers_text(const Person&, const Library&);

/// Adds what a document of kind `kind` says to `person`. Rack and lifter are those of the rack
/// advice, the glides those of the glide schedule, the preferences those of the plan, else the
/// first that were given. Logs may only have grown from one document to the other. Gives the key of
/// what they disagree about, and an empty text where they agree.
std::string_view join(Person& person, const Person& more, PrintableKind kind, const Library&);

}  // namespace hamkit
