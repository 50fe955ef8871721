#pragma once
// Who must see this person, and how soon. Mirrors content/dispositions.yaml.

#include "content/provenance.hpp"

namespace hamkit {

/// From least to most urgent, so that the greater of two is the safer.
enum class Disposition : std::uint8_t { self_care, incomplete, professional, urgent, emergency };
constexpr std::size_t disposition_count = 5;
inline std::span<const Text> names_of(Disposition) {
    static constexpr std::array<Text, disposition_count> names{
        "self-care", "incomplete", "professional", "urgent", "emergency"};
    return names;
}

/// What a client reads about a disposition.
struct DispositionText {
    Disposition id{};
    Text title;
    Text first;           // what to do first
    Text notice;          // printed above or instead of a plan
    Text title_when_new;  // of incomplete: where all that is open is newer than the screening
    Provenance provenance;
};
template <class F>
void describe(F& f, DispositionText& text) {
    f.required("id", text.id);
    f.required("title", text.title, "a few words");
    f.required("first", text.first, "what to do first");
    f.required("notice", text.notice, "printed above a plan, or instead of one");
    f.optional("title_when_new", text.title_when_new,
               "of incomplete: the title where all open questions are newer than the screening");
    f.required("provenance", text.provenance);
}

}  // namespace hamkit
