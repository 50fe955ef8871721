#pragma once
// An assessment as a person reads it: what to do first, why, what fits, what helps, what to leave,
// what to ask.

#include "document/assessment.hpp"
#include "document/text_page.hpp"

namespace hamkit {

std::string assessment_text(const Assessment&, const Person&, const Library&, TextStyle);

}  // namespace hamkit
