// Where all of it comes from, and how to make it again.

#include <fmt/format.h>

#include "page/pages.hpp"

namespace hamkit {
namespace {

bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// `command` with CLIENT in the place of `client`: files are often named after people.
std::string without_client(std::string command, std::string_view client) {
    constexpr std::string_view somebody = "CLIENT";
    if (client.empty()) return command;
    for (auto at = command.find(client); at != std::string::npos;) {
        const auto end = at + client.size();
        const bool whole = (at == 0 || !is_letter_or_digit(command[at - 1])) &&
                           (end == command.size() || !is_letter_or_digit(command[end]));
        if (whole) command.replace(at, client.size(), somebody);
        at = command.find(client, at + (whole ? somebody.size() : 1));
    }
    return command;
}

}  // namespace

Blocks sources_page(const Pages& pages) {
    Blocks content;
    const auto say = [&](std::string text) {
        content.push_back(Paragraph{std::move(text), Look::quiet});
    };
    content.push_back(Heading{"Sources"});
    for (auto& line : pages.sources.lines()) say(std::move(line));
    say(
        fmt::format("These pages make {} statements. With {} of them our own choice plays a part, "
                    "because the sources leave it open.",
                    pages.sources.statements(), pages.sources.our_choices()));

    content.push_back(Heading{"How to make these pages again"});
    const auto& edition = pages.library.edition;
    auto how =
        fmt::format("Content: version {}, digest {}.", edition.version, pages.library.digest);
    if (!pages.wishes.tool.empty()) how += fmt::format(" Made by {}.", pages.wishes.tool);
    const auto client = pages.wishes.show_client ? Text{} : pages.documents.person.client;
    if (!pages.wishes.command.empty())
        how += fmt::format(" Command: {}", without_client(pages.wishes.command, client));
    say(std::move(how));
    return content;
}

}  // namespace hamkit
