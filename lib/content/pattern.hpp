#pragma once
// Ways in which tight, sore or cramping hamstrings come about; never diagnoses. Mirrors
// content/patterns/.

#include "content/action.hpp"
#include "content/finding.hpp"

namespace hamkit {

enum class Weight : std::uint8_t { weak, moderate, strong };
inline std::span<const Text> names_of(Weight) {
    static constexpr std::array<Text, 3> names{"weak", "moderate", "strong"};
    return names;
}

/// One clue for or against a pattern.
struct Clue {
    Criteria when;
    Criteria unless;  // does not count when this surely holds; left out: never
    Weight weight{};
    Text because;
    Provenance provenance;
};
template <class F>
void describe(F& f, Clue& clue) {
    f.required("when", clue.when);
    f.optional("unless", clue.unless, "does not count when this surely holds");
    f.required("weight", clue.weight, "strong, moderate or weak");
    f.required("because", clue.because, "a clause that reads well after \"because\"");
    f.required("provenance", clue.provenance);
}

struct Pattern {
    static constexpr Text name = "pattern";

    Text id;
    Text label;
    int rank = 0;           // among equals the lower rank is named first: what is worse to miss
    bool fallback = false;  // stands in when there are symptoms and nothing else fits
    Text explanation;
    List<Clue> for_it;
    List<Clue> against;
    List<Advice> advice;
    Provenance provenance;
};
template <class F>
void describe(F& f, Pattern& pattern) {
    f.required("id", pattern.id);
    f.required("name", pattern.label);
    f.required("rank", pattern.rank, "among equals the lower rank is named first");
    f.optional("fallback", pattern.fallback,
               "yes: stands in when there are symptoms and nothing else fits");
    f.required("explanation", pattern.explanation, "what a client reads");
    f.required("for", pattern.for_it, "clues for it");
    f.required("against", pattern.against, "clues against it");
    f.required("advice", pattern.advice,
               "what to do when it is likely, what to leave when it is possible");
    f.required("provenance", pattern.provenance);
}

/// Whether the clue counts for a person.
inline bool counts(const Clue& clue, const Truths& truths) {
    const bool spoiled = !clue.unless.always() && met(clue.unless, truths) == Truth::yes;
    return !spoiled && met(clue.when, truths) == Truth::yes;
}

/// How clues add up. In content because the numbers are clinical choices.
struct TriageRules {
    int strong = 0;  // points of a clue
    int moderate = 0;
    int weak = 0;
    int likely = 0;  // points from which a pattern is likely
    int possible = 0;
    int questions = 0;  // most questions asked next beyond the red flags
    int notes = 0;      // most notes shown as good to know
    Provenance provenance;

    int points(Weight weight) const {
        return weight == Weight::strong ? strong : weight == Weight::moderate ? moderate : weak;
    }
};
template <class F>
void describe(F& f, TriageRules& rules) {
    f.required("strong", rules.strong, "points of a strong clue");
    f.required("moderate", rules.moderate);
    f.required("weak", rules.weak);
    f.required("likely", rules.likely, "points from which a pattern is likely");
    f.required("possible", rules.possible);
    f.required("questions", rules.questions, "most questions asked next beyond the red flags");
    f.required("notes", rules.notes, "most notes shown as good to know");
    f.required("provenance", rules.provenance);
}

}  // namespace hamkit
