// Where all of it comes from, and how to make it again.

#include <fmt/format.h>

#include "page/pages.hpp"

namespace hamkit {

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
    say(fmt::format("Content: version {}, digest {}.", edition.version, pages.library.digest));
    if (!pages.wishes.tool.empty()) say(fmt::format("Made by {}.", pages.wishes.tool));
    if (!pages.wishes.command.empty()) say(fmt::format("Command: {}", pages.wishes.command));
    return content;
}

}  // namespace hamkit
