#pragma once
// Rack advice as a lifter reads it: today's pins, why, the rack as a drawing, what the log says.

#include "document/rack_advice.hpp"
#include "document/text_page.hpp"

namespace hamkit {

std::string rack_advice_text(const RackAdvice&, const Assessment&, const Person&, const Library&,
                             LengthUnit, TextStyle);

/// What is said instead of heights to somebody who may not pull.
void add_no_rack_pulls(TextPage&, const RackAdvice&, const Assessment&, const Person&,
                       const Library&, const TextStyle&);

}  // namespace hamkit
