#pragma once
// An assessment as a person reads it: what to do first, why, what fits, what helps, what to leave,
// what to ask.

#include "document/assessment.hpp"
#include "document/text_page.hpp"

namespace hamkit {

std::string assessment_text(const Assessment&, const Person&, const Library&, TextStyle);

/// What one rule advises, in a line.
struct AdviceGroup {
    std::string text;
    const Advice* rule = nullptr;
};
std::vector<AdviceGroup> what_to_do(const Assessment&, const Library&);
/// In an emergency only what matters now.
std::vector<AdviceGroup> what_to_leave(const Assessment&, const Library&);
/// The clues that hold.
std::vector<const Clue*> holding(List<Clue>, const Assessment&);

constexpr std::string_view no_pattern_fits = "No pattern fits what was answered so far.";
constexpr std::string_view several_fit =
    "Unclear: what you report fits more than one pattern equally well. The questions below can "
    "help.";
constexpr std::string_view no_diagnoses =
    "Patterns are not diagnoses. More than one can be at work.";
/// The rest of what is to be asked is in the JSON; a page is not read to its end.
constexpr std::size_t most_questions = 12;

/// `text`, followed by where it stands when the style asks for sources: "... [doc-003:16; nhs-dvt;
/// our choice]", line numbers after the colon.
std::string cited(std::string_view text, const Provenance&, const Library&, const TextStyle&);

/// A list of statements under a heading.
void add_statements(TextPage&, std::string_view heading, List<Statement>, const Library&,
                    const TextStyle&);

/// What clients must know about all of the content.
void add_disclaimer(TextPage&, const Library&);

}  // namespace hamkit
