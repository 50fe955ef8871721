#pragma once
// The JSON Schemas of the documents that flow between the tools.

#include <string>
#include <string_view>
#include <vector>

#include "content/library.hpp"

namespace hamkit {

/// One JSON Schema (2020-12) that holds every document under `$defs`; what stands on a line of a
/// stream is one of them.
std::string document_schemas(const IdTables&);

/// The kinds of documents: "person", "assessment", ...
std::vector<std::string_view> document_kinds();
/// The schema of documents of one kind; empty when there is no such kind.
std::string document_schema(std::string_view kind, const IdTables&);

}  // namespace hamkit
