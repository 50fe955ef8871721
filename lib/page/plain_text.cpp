#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "page/booklet_formats.hpp"
#include "page/plain_text_blocks.hpp"
#include "page/wrap.hpp"
#include "reading/problem.hpp"

namespace hamkit {
namespace {

/// What fits on a page of typewriter letters: ten to an inch and six lines to an inch.
struct Sheet {
    std::size_t width = 80;   // columns
    std::size_t height = 66;  // lines
};

Sheet sheet_of(const Paper& paper) {
    static constexpr std::array<std::array<Sheet, 2>, 3> sheets{{
        {{{80, 66}, {80, 46}}},  // A4
        {{{80, 60}, {80, 46}}},  // letter
        {{{60, 48}, {80, 32}}},  // A5
    }};
    auto sheet = sheets[static_cast<std::size_t>(paper.size)][paper.landscape ? 1 : 0];
    if (!paper.large_print) return sheet;
    return {sheet.width * 11 / 16, sheet.height * 11 / 16};  // as much fewer as they are larger
}

/// The stop rules and what the page is, without its number.
std::vector<std::string> foot_of(const Booklet& booklet, std::size_t width) {
    std::vector<std::string> lines{std::string(width, '=')};
    const auto add = [&](std::string_view first, std::string_view text) {
        for (auto& line : hanging(first, visible(text), width)) lines.push_back(std::move(line));
    };
    add("", booklet.stop_title);
    for (const auto& rule : booklet.stop_rules) add("- ", rule);
    lines.emplace_back(width, '-');
    // a very long name stands whole on the first page; its first line says enough here
    if (const auto name = hanging("", visible(booklet.client), width); !name.empty())
        lines.push_back(name.front());
    add("", booklet.running_line);
    return lines;
}

void add_line(std::string& text, std::string_view line) {
    text += line;
    text.erase(text.find_last_not_of(' ') + 1);
    text += '\n';
}

std::vector<std::vector<Piece>> parts_of(const Booklet& booklet, std::size_t width) {
    std::vector<std::vector<Piece>> parts;
    for (const auto& section : booklet.sections) {
        PlainTextBlocks blocks{width};
        if (parts.empty()) blocks.front(booklet);
        else blocks.section(section.title);
        blocks.add(section.content);
        auto pieces = blocks.take();
        if (section.own_page || parts.empty()) parts.push_back(std::move(pieces));
        else std::ranges::move(pieces, std::back_inserter(parts.back()));
    }
    return parts;
}

}  // namespace

std::string booklet_text(const Booklet& booklet, const Paper& paper) {
    constexpr std::size_t least_body = 12;  // lines between head and foot, however small the paper
    const auto sheet = sheet_of(paper);
    const auto foot = foot_of(booklet, sheet.width);
    const auto foot_height = foot.size() + 2;  // an empty line above, the number below
    const auto body = std::max(sheet.height, foot_height + least_body) - foot_height;
    const auto pages = pages_of(parts_of(booklet, sheet.width), body);

    std::string text;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (page > 0) text += '\f';
        for (const auto& line : pages[page]) add_line(text, line);
        text.append(body + 1 - pages[page].size(), '\n');
        for (const auto& line : foot) add_line(text, line);
        add_line(text, fmt::format("{:>{}}", fmt::format("page {} of {}", page + 1, pages.size()),
                                   sheet.width));
    }
    return text;
}

}  // namespace hamkit
