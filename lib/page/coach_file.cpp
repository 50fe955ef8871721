#include "page/coach_file.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "reading/file.hpp"
#include "reading/yaml.hpp"

namespace hamkit {
namespace {

/// The bytes of the picture that `coach` names; what is wrong with it is told at `where`.
void read_logo(const std::filesystem::path& path, const Value& where, Coach& coach) try {
    coach.logo = read_file(path, limits::file_bytes);
    constexpr std::size_t beginning = 1024;  // an SVG may open with a comment
    coach.logo_is_svg =
        std::string_view{coach.logo}.substr(0, beginning).find("<svg") != std::string_view::npos;
    if (!coach.logo_is_svg && !coach.logo.starts_with("\x89PNG\r\n\x1a\n"))
        where.problem("wrong-logo",
                      fmt::format("{} is neither a PNG nor an SVG picture", quote(where.text())));
} catch (const std::runtime_error& error) {
    where.problem("wrong-logo", visible(error.what()));
}

}  // namespace

CoachError::CoachError(const std::string& file, Problems found)
    : std::runtime_error{fmt::format("{}: the coach file has {} fault{}, so nothing is printed",
                                     file, found.size(), found.size() == 1 ? "" : "s")},
      problems{std::move(found)} {}

Coach read_coach(const std::string& path) {
    const auto text = read_file(path, limits::file_bytes);
    Problems problems;
    Tree tree;
    Coach coach;
    if (parse_yaml({path, text, 1, 0}, tree, problems)) try {
            CoachFile file;
            read(tree.root(), file);
            coach.name = file.name;
            coach.contact.assign(file.contact.begin(), file.contact.end());
            if (!file.logo.empty())
                read_logo(std::filesystem::path{path}.parent_path() / file.logo,
                          tree.root().find("logo"), coach);
        } catch (const TooManyFaults&) {
            // what was told is enough
        }
    if (!problems.empty()) throw CoachError{path, std::move(problems)};
    return coach;
}

}  // namespace hamkit
