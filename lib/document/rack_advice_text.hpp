#pragma once
// Rack advice as a lifter reads it: today's pins, why, the rack as a drawing, what the log says.

#include "document/rack_advice.hpp"
#include "document/text_page.hpp"

namespace hamkit {

std::string rack_advice_text(const RackAdvice&, const Assessment&, const Person&, const Library&,
                             LengthUnit, TextStyle);

}  // namespace hamkit
