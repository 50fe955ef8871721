#pragma once
// The JSON Schemas of the documents that flow between the tools.

#include "content/library.hpp"

namespace hamkit {

/// One JSON Schema (2020-12) that holds every document under `$defs`; what stands on a line of a
/// stream is one of them.
std::string document_schemas(const IdTables&);

}  // namespace hamkit
