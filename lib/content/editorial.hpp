#pragma once
// What the team keeps beside the knowledge itself, and no advice is built from: the edition, what
// the documents do not say, and how texts are worded. Mirrors content/content.yaml,
// content/gaps.yaml and content/wording.yaml.

#include "content/provenance.hpp"

namespace hamkit {

/// The file that says which content this is, and when it was looked over.
struct Edition {
    Text version;
    std::chrono::year_month_day reviewed{};
    std::chrono::year_month_day review_by{};
    Text disclaimer;  // what clients must know about all of it
};
template <class F>
void describe(F& f, Edition& edition) {
    f.required("version", edition.version, "of your own, once you change the content");
    f.required("reviewed", edition.reviewed, "the day of the last review");
    f.required("review_by", edition.review_by, "the day the next review is due");
    f.required("disclaimer", edition.disclaimer, "what clients must know about all of it");
}

enum class Silence : std::uint8_t { silent, partial };
inline std::span<const Text> names_of(Silence) {
    static constexpr std::array<Text, 2> names{"silent", "partial"};
    return names;
}

/// Something that the documents do not say. Parts of the content that it is about must not be
/// attributed to them: not at all where they are silent, not alone where they say a part of it.
struct Gap {
    Text id;
    Text text;
    Silence documents{};
    List<Text> about;  // paths of parts of the content: "exercises/plank/dosage"
};
template <class F>
void describe(F& f, Gap& gap) {
    f.required("id", gap.id);
    f.required("text", gap.text, "what the documents do not say");
    f.required("documents", gap.documents, "silent, or partial where they say some of it");
    f.required("about", gap.about, "parts of the content, such as exercises/plank/dosage");
}

/// How plain texts for clients must be, and the words of the field that no dictionary knows.
struct Wording {
    int grade = 0;     // most, on the Flesch-Kincaid scale
    int shortest = 0;  // words of a text that the grade is worked out for
    List<Text> words;  // correct, as the dictionary's own
    Provenance provenance;
};
template <class F>
void describe(F& f, Wording& wording) {
    f.required("grade", wording.grade, "hardest text for clients, in school grades");
    f.required("shortest", wording.shortest, "words of a text that can be graded");
    f.required("words", wording.words, "words of the field that no dictionary knows");
    f.required("provenance", wording.provenance);
}

}  // namespace hamkit
