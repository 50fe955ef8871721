#pragma once
// What stands in the place of exercises, pins and glides for somebody who must be seen or asked
// first.

#include "document/assessment.hpp"
#include "document/text_page.hpp"

namespace hamkit {

/// The red flags raised, and the safety questions that are open.
void add_referral(TextPage&, const Assessment&, const Library&, const TextStyle&);
/// The keys "red_flags" and "unanswered".
void write_referral(JsonWriter&, const Assessment&, const Library&);

}  // namespace hamkit
