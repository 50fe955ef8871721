#pragma once
// The JSON Schemas of the content's files, for editors and for CI.

#include <string>
#include <string_view>
#include <vector>

#include "reading/json_fields.hpp"

namespace hamkit {

/// The kinds of files: the stem of a file in the content folder, such as "red-flags"; of a file in
/// a folder, what it holds, such as "exercise".
std::vector<std::string_view> content_kinds();

/// What the files of one kind hold, as JSON Schema (2020-12); empty when there is no such kind.
/// `ids` are those of the whole content.
std::string content_schema(std::string_view kind, const IdTables& ids);

/// The kind of the file with this name in the content folder; empty when there is none.
std::string_view content_kind_of(std::string_view file);

}  // namespace hamkit
