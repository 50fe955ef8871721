#pragma once
// How hard a text is to read.

#include <string_view>

namespace hamkit {

/// Words and syllables of an English text, counted by rules of thumb.
struct Measure {
    int words = 0;
    int sentences = 0;  // at least one where there are words
    int syllables = 0;

    /// The Flesch-Kincaid grade: the school year in which the text can be read. 0 without words.
    double grade() const;
};

Measure measure(std::string_view text);

/// The sentence of the highest grade.
std::string_view hardest_sentence(std::string_view text);

}  // namespace hamkit
