#include <fmt/format.h>

#include <algorithm>

#include "page/booklet_formats.hpp"
#include "reading/problem.hpp"

namespace hamkit {
namespace {

constexpr const char* line_to_write_on = "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_";

bool is_alphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// `c` of `text` in words that mean nothing to Markdown or HTML.
std::string escaped(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (c == '<') return "&lt;";
    if (c == '>') return "&gt;";
    if (c == '&') {  // only what could begin a character reference
        const bool begins =
            at + 1 < text.size() && (is_alphanumeric(text[at + 1]) || text[at + 1] == '#');
        return begins ? "&amp;" : "&";
    }
    if (std::string_view{"\\`*_[]#|~$"}.find(c) != std::string_view::npos) return {'\\', c};
    return {c};
}

/// How many bytes at the start of a line are a list item's number: "12" of "12. ".
std::size_t item_number(std::string_view line) {
    const auto digits = line.find_first_not_of("0123456789");
    if (digits == 0 || digits == std::string_view::npos) return 0;
    return line[digits] == '.' || line[digits] == ')' ? digits : 0;
}

/// `text` within a line, so that Markdown shows just that.
std::string inline_markdown(std::string_view text) {
    auto line = visible(text);
    line.erase(0, std::min(line.find_first_not_of(' '), line.size()));
    line.erase(line.find_last_not_of(' ') + 1);
    std::string result;
    for (std::size_t i = 0; i < line.size(); ++i) result += escaped(line, i);
    return result;
}

/// The same where it begins a line and must not begin a list, a rule or a heading.
std::string markdown(std::string_view text) {
    auto line = inline_markdown(text);
    const bool means_something =
        line.starts_with('-') || line.starts_with('+') || line.starts_with('=');
    if (means_something) line.insert(0, 1, '\\');
    else if (const auto number = item_number(line); number > 0) line.insert(number, 1, '\\');
    return line;
}

std::string bold(std::string_view text) {
    const auto inside = inline_markdown(text);
    return inside.empty() ? "" : "**" + inside + "**";
}

std::string quoted_lines(std::string_view text) {
    std::string result;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        const auto line = text.substr(start, end - start);
        result += line.empty() ? ">\n" : fmt::format("> {}\n", line);
        start = end + 1;
    }
    return result;
}

class Writer {
public:
    /// A paragraph or the like: an empty line stands between two of them.
    void lines(std::string_view text) {
        if (text.empty()) return;
        if (!m_text.empty()) m_text += '\n';
        m_text += text;
        if (!m_text.ends_with('\n')) m_text += '\n';
    }
    void heading(int level, std::string_view text) {
        const auto inside = inline_markdown(text);
        if (!inside.empty())
            lines(fmt::format("{} {}", std::string(static_cast<std::size_t>(level), '#'), inside));
    }
    void add(const Blocks& blocks) {
        for (const auto& block : blocks)
            std::visit(*this, static_cast<const Block::variant&>(block));
    }
    std::string take() { return std::move(m_text); }

    void operator()(const Heading& block) { heading(block.level <= 2 ? 3 : 4, block.text); }

    void operator()(const Paragraph& block) { lines(markdown(block.text)); }

    void operator()(const BulletList& block) {
        std::string text;
        for (std::size_t i = 0; i < block.items.size(); ++i) {
            std::string first = "- ";
            if (block.bullets == Bullets::boxes) first = "- [ ] ";
            if (block.bullets == Bullets::numbers) first = fmt::format("{}. ", i + 1);
            text += first + markdown(block.items[i]) + '\n';
        }
        lines(text);
    }

    void operator()(const LabelledTexts& block) {
        if (block.rows.empty()) return;
        std::string text;
        for (const auto& row : block.rows)
            text += row.label.empty()
                        ? " " + inline_markdown(row.text)
                        : fmt::format("{}- {} {}", text.empty() ? "" : "\n", bold(row.label + ":"),
                                      inline_markdown(row.text));
        lines(text + "\n");
    }

    void operator()(const WriteIn& block) {
        lines(fmt::format("{} {}", markdown(block.label + ":"), line_to_write_on));
    }

    void operator()(const Table& block) {
        lines(bold(block.caption));
        std::string head = "|";
        std::string rule = "|";
        for (const auto& column : block.columns) {
            head += fmt::format(" {} |", inline_markdown(column.heading));
            rule += " --- |";
        }
        std::string text = head + '\n' + rule + '\n';
        for (const auto& row : block.rows) {
            text += '|';
            for (const auto& each : row) text += fmt::format(" {} |", cell(each));
            text += '\n';
        }
        lines(text);
    }

    void operator()(const Card& block) {
        heading(3, block.title);
        lines(bold(block.dose));
        add(block.content);
    }

    void operator()(const Notice& block) {
        Writer inside;
        inside.lines(bold(block.title));
        inside.add(block.content);
        lines(quoted_lines(inside.take()));
    }

    void operator()(const RackFigure& block) {
        lines(bold(block.caption));
        std::string text = "| Height | Where | Note |\n| --- | --- | --- |\n";
        for (const auto& line : block.lines)
            text += fmt::format("| {} | {} | {} |\n", inline_markdown(line.height_text),
                                inline_markdown(line.label), bold(line.note));
        lines(text);
    }

    void operator()(const WalletCard& block) {
        heading(3, block.title);
        for (const auto* side : {&block.front, &block.back}) {
            Writer inside;
            for (const auto& paragraph : *side) inside.lines(markdown(paragraph));
            lines(quoted_lines(inside.take()));
            if (side == &block.front) lines("<!-- the back -->");  // else the two quotes were one
        }
    }

private:
    static std::string cell(const Cell& cell) {
        auto text = inline_markdown(cell.text);
        for (int box = 0; box < cell.boxes; ++box) text += text.empty() ? "☐" : " ☐";
        return text;
    }

    std::string m_text;
};

/// The stop rules in a quote, as they stand at the head of each section.
std::string stop_rules(const Booklet& booklet) {
    Writer inside;
    inside.lines(bold(booklet.stop_title));
    inside(BulletList{booklet.stop_rules, Bullets::dots});
    return quoted_lines(inside.take());
}

void coach(Writer& writer, const Coach& coach) {
    std::string text = bold(coach.name);
    for (const auto& line : coach.contact) {
        if (!text.empty()) text += "\\\n";  // a line of its own, in the same paragraph
        text += markdown(line);
    }
    writer.lines(text);
}

}  // namespace

std::string booklet_markdown(const Booklet& booklet) {
    Writer writer;
    writer.heading(1, booklet.title);
    writer.lines(markdown(booklet.subtitle));
    writer.lines(markdown(booklet.client));
    if (booklet.coach) coach(writer, *booklet.coach);
    for (std::size_t i = 0; i < booklet.sections.size(); ++i) {
        const auto& section = booklet.sections[i];
        if (i > 0) writer.heading(2, section.title);
        writer.lines(stop_rules(booklet));
        writer.add(section.content);
    }
    writer.lines("---");
    writer.lines(markdown(booklet.running_line));
    return writer.take();
}

}  // namespace hamkit
