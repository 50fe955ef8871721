#pragma once

#include "lint/inspection.hpp"

namespace hamkit {

/// Reports content files whose first line does not name the schema of their kind.
void check_editor_headers(Inspection&);

}  // namespace hamkit
