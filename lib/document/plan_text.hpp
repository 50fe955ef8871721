#pragma once
// A plan as a client reads it.

#include "document/plan.hpp"
#include "document/text_page.hpp"

namespace hamkit {

std::string plan_text(const Plan&, const Assessment&, const Person&, const Library&, TextStyle);

}  // namespace hamkit
