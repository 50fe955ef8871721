// The first line of a file, by which an editor finds the schema to check it against.

#include "lint/editor_header.hpp"

#include <fmt/format.h>

#include "content/content_schemas.hpp"
#include "reading/text.hpp"

namespace hamkit {
namespace {

constexpr std::string_view start = "# yaml-language-server: $schema=";

std::string header_for(std::string_view file, std::string_view kind) {
    const bool in_folder = file.find('/') != std::string_view::npos;
    return fmt::format("{}{}/.build/schemas/{}.json", start, in_folder ? "../.." : "..", kind);
}

}  // namespace

void check_editor_headers(Inspection& inspection) {
    for (const auto& file : inspection.content.files.all()) {
        const auto kind = content_kind_of(file.name);
        const auto text = without_bom(file.text);
        const auto line = text.substr(0, text.find_first_of("\r\n"));
        // the folder of the schemas is up to the team
        if (kind.empty() ||
            (line.starts_with(start) && line.ends_with(fmt::format("/{}.json", kind))))
            continue;
        auto message = line.starts_with(start) ? fmt::format("{} is not the schema of this file",
                                                             quote(line.substr(start.size())))
                                               : std::string{"the first line names no schema"};
        inspection.faults.push_back(
            {{file.shown, 1, 1, 0},
             fmt::format("{}, expected \"{}\"", message, header_for(file.name, kind)),
             "editor-header",
             find_check("editor-header")->severity,
             file.name});
    }
}

}  // namespace hamkit
