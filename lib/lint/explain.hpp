#pragma once
// What each check is for, in words.

#include "document/text_page.hpp"
#include "lint/check.hpp"

namespace hamkit {

/// One line a check: its area, id, severity and title.
std::string list_of_checks();

/// What a check is for, how to mend what it finds, and an example.
std::string explanation(const Check&, const TextStyle&);

}  // namespace hamkit
