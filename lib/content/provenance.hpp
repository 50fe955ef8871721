#pragma once
// Where a statement comes from: facts of the five documents, published evidence, or our own choice.
// Mirrors content/sources.yaml and content/facts.yaml, and every `provenance:` in content/.

#include <array>
#include <chrono>
#include <span>
#include <string_view>

#include "reading/id_table.hpp"

namespace hamkit {

// Content is constant: texts and lists are views into tables compiled in, or into a LoadedLibrary's
// arena.
using Text = std::string_view;
template <class T>
using List = std::span<const T>;

enum class SourceKind : std::uint8_t { document, publication };
inline std::span<const Text> names_of(SourceKind) {
    static constexpr std::array<Text, 2> names{"document", "publication"};
    return names;
}

/// How far a publication was verified: its own page was read, somebody's summary of it, its data
/// were worked out, or nothing but somebody's memory vouches for it.
enum class Verified : std::uint8_t { read, secondary, computed, memory };
inline std::span<const Text> names_of(Verified) {
    static constexpr std::array<Text, 4> names{"read", "secondary", "computed", "memory"};
    return names;
}

struct Source {
    static constexpr Text name = "source";

    Text id;
    Text title;
    SourceKind kind{};
    Verified verified{};
    Text reference;  // authors, journal, year, or the publisher
};
template <class F>
void describe(F& f, Source& source) {
    f.required("id", source.id);
    f.required("title", source.title);
    f.required("kind", source.kind);
    f.required("verified", source.verified,
               "how far somebody checked it: read, secondary, computed or memory");
    f.required("reference", source.reference);
}

struct FactPlace {
    Id<Source> source;
    Text lines;  // "3" or "3, 7-9"
};
template <class F>
void describe(F& f, FactPlace& place) {
    f.required("source", place.source);
    f.required("lines", place.lines, "line numbers in the document");
}

/// A fact of the documents, by the id it has in the ledger; its wording stays there.
struct Fact {
    static constexpr Text name = "fact";

    Text id;
    bool stated = true;  // false: inferred from the documents, not stated in them
    List<FactPlace> at;
};
template <class F>
void describe(F& f, Fact& fact) {
    f.required("id", fact.id);
    f.required("stated", fact.stated, "no: inferred from the documents");
    f.required("at", fact.at);
}

struct Cited {
    Id<Source> source;
    Text locator;
};
template <class F>
void describe(F& f, Cited& cited) {
    f.required("source", cited.source);
    f.required("locator", cited.locator, "where in the source it stands");
}

/// At least one of the three is given.
struct Provenance {
    List<Id<Fact>> facts;
    List<Cited> evidence;
    Text design;                             // why we chose it, where no source says it
    std::chrono::year_month_day reviewed{};  // where it differs from that of the whole content
    std::chrono::year_month_day review_by{};
    Text json;  // the same as a JSON list of {source, locator, fact}
};
template <class F>
void describe(F& f, Provenance& provenance) {
    f.optional("facts", provenance.facts, "facts of the five documents");
    f.optional("evidence", provenance.evidence, "publications");
    f.optional("design", provenance.design, "our own choice, and why");
    f.optional("reviewed", provenance.reviewed, "left out: with the whole content");
    f.optional("review_by", provenance.review_by, "left out: with the whole content");
    f.derived("json", provenance.json);
}

/// A text for clients, and where it comes from.
struct Statement {
    Text text;
    Provenance provenance;
};
template <class F>
void describe(F& f, Statement& statement) {
    f.required("text", statement.text);
    f.required("provenance", statement.provenance);
}

class Value;
void read(const Value&, Provenance&);  // reports when none of the three is given

}  // namespace hamkit
