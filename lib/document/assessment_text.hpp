#pragma once
// An assessment as a person reads it: what to do first, why, what fits, what helps, what to leave,
// what to ask.

#include "document/assessment.hpp"
#include "document/text_page.hpp"

namespace hamkit {

std::string assessment_text(const Assessment&, const Person&, const Library&, TextStyle);

/// `text`, followed by where it stands when the style asks for sources: "... [doc-003:16; nhs-dvt;
/// our choice]", line numbers after the colon.
std::string cited(std::string_view text, const Provenance&, const Library&, const TextStyle&);

/// A list of statements under a heading.
void add_statements(TextPage&, std::string_view heading, List<Statement>, const Library&,
                    const TextStyle&);

}  // namespace hamkit
