#pragma once
// The JSON Schemas of the documents that flow between the tools.

#include "content/library.hpp"

namespace hamkit {

/// One JSON Schema (2020-12) that holds person/1, assessment/1, plan/1 and error/1 under `$defs`; a
/// document of a stream is one of them.
std::string document_schemas(const IdTables&);

}  // namespace hamkit
