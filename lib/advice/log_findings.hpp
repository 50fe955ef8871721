#pragma once
// What the logs of rack pulls and glides say about findings. It came up since the questions were
// asked, so it counts whatever was answered.

#include "document/person.hpp"

namespace hamkit {

/// Sets the findings that the logs answer yes: every sign, severe pain, rack pulls that hurt even
/// at the top, glides that were not tolerated. Never sets a no.
void answer_from_logs(const Person&, const Library&, Truths&);

}  // namespace hamkit
