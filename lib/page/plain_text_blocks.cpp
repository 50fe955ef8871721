#include "page/plain_text_blocks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "page/plain_text_table.hpp"
#include "page/wrap.hpp"
#include "reading/problem.hpp"

namespace hamkit {

std::vector<std::string> hanging(std::string_view first, std::string_view text, std::size_t width) {
    const auto indent = width_of(first);
    auto lines = wrapped(visible(text), width > indent + 2 ? width - indent : 2);
    if (lines.empty() && first.find_first_not_of(' ') != std::string_view::npos)
        lines.emplace_back();
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].insert(0, i == 0 ? std::string{first} : std::string(indent, ' '));
    return lines;
}

void PlainTextBlocks::piece(std::vector<std::string> lines, Bond bond, bool gap) {
    if (!lines.empty()) m_pieces.push_back({std::move(lines), bond, gap, {}});
}

void PlainTextBlocks::underlined(std::string_view text, char line) {
    auto lines = hanging("", text, m_width);
    if (lines.empty()) return;
    std::size_t widest = 0;
    for (const auto& each : lines) widest = std::max(widest, width_of(each));
    lines.emplace_back(widest, line);
    piece(std::move(lines), Bond::heading);
}

void PlainTextBlocks::front(const Booklet& booklet) {
    if (booklet.coach) {
        auto lines = hanging("", booklet.coach->name, m_width);
        for (const auto& contact : booklet.coach->contact)
            std::ranges::move(hanging("", contact, m_width), std::back_inserter(lines));
        piece(std::move(lines));
    }
    underlined(booklet.title, '=');
    piece(hanging("", booklet.subtitle, m_width), Bond::heading, false);
}

void PlainTextBlocks::section(std::string_view title) { underlined(title, '='); }

void PlainTextBlocks::add(const Blocks& blocks) {
    for (const auto& block : blocks) std::visit(*this, static_cast<const Block::variant&>(block));
}

void PlainTextBlocks::operator()(const Heading& heading) {
    if (heading.level <= 2) underlined(heading.text, '-');
    else piece(hanging("", heading.text, m_width), Bond::heading);
}

void PlainTextBlocks::operator()(const Paragraph& paragraph) {
    piece(hanging("", paragraph.text, m_width));
}

void PlainTextBlocks::operator()(const BulletList& list) {
    const auto digits = std::to_string(list.items.size()).size();
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        std::string first = "- ";
        if (list.bullets == Bullets::boxes) first = "[ ] ";
        if (list.bullets == Bullets::numbers) first = fmt::format("{:>{}}. ", i + 1, digits);
        piece(hanging(first, list.items[i], m_width), Bond::none, i == 0);
    }
}

void PlainTextBlocks::operator()(const LabelledTexts& texts) {
    std::size_t labels = 0;
    for (const auto& row : texts.rows) labels = std::max(labels, width_of(visible(row.label)));
    labels = std::min(labels, m_width / 4);
    bool gap = true;
    for (const auto& row : texts.rows) {
        const auto label = visible(row.label);
        const auto width = width_of(label);
        if (width > labels) piece(hanging("", label, m_width), Bond::heading, gap);
        const std::string spaces(labels + 2 - (width > labels ? 0 : width), ' ');
        piece(hanging((width > labels ? "" : label) + spaces, row.text, m_width), Bond::none,
              gap && width <= labels);
        gap = false;
    }
}

void PlainTextBlocks::operator()(const WriteIn& line) {
    constexpr std::size_t shortest = 20;
    auto lines = hanging("", line.label + ":", m_width);
    if (width_of(lines.back()) + shortest > m_width) lines.emplace_back();
    if (!lines.back().empty()) lines.back() += ' ';
    lines.back().append(m_width - width_of(lines.back()), '_');
    piece(std::move(lines));
}

void PlainTextBlocks::operator()(const Table& table) {
    std::ranges::move(table_pieces(table, m_width), std::back_inserter(m_pieces));
}

void PlainTextBlocks::together(std::vector<std::string> before, const Blocks& blocks,
                               std::size_t indent, std::vector<std::string> after) {
    piece(std::move(before), Bond::heading);
    PlainTextBlocks inner{m_width > indent + 20 ? m_width - indent : m_width};
    inner.add(blocks);
    const std::string spaces(m_width - inner.m_width, ' ');
    for (auto& inside : inner.m_pieces) {
        for (auto* lines : {&inside.lines, &inside.head})
            for (auto& line : *lines) line.insert(0, spaces);
        inside.bond = std::max(inside.bond, Bond::card);
        m_pieces.push_back(std::move(inside));
    }
    piece(std::move(after), Bond::card);
    if (!m_pieces.empty()) m_pieces.back().bond = Bond::none;
}

void PlainTextBlocks::operator()(const Card& card) {
    const auto title = visible(card.title);
    const auto dose = visible(card.dose);
    auto head = hanging("", title, m_width);
    const auto room = m_width - (head.empty() ? 0 : width_of(head.back()));
    if (!dose.empty() && !head.empty() && width_of(dose) + 2 <= room) {
        head.back().append(room - width_of(dose), ' ');
        head.back() += dose;
    } else {
        std::ranges::move(hanging("", dose, m_width), std::back_inserter(head));
    }
    head.emplace_back(m_width, '-');
    together(std::move(head), card.content, 2, {});
}

void PlainTextBlocks::operator()(const Notice& notice) {
    const std::string frame(m_width, '*');
    std::vector<std::string> head{frame};
    std::ranges::move(hanging("  ", notice.title, m_width), std::back_inserter(head));
    together(std::move(head), notice.content, 2, {frame});
    m_pieces.back().gap = false;
}

void PlainTextBlocks::operator()(const RackFigure& figure) {
    static constexpr std::array<char, 5> marks{'o', '#', 'x', '+', '-'};  // of RackMark
    piece(hanging("", figure.caption, m_width), Bond::heading);
    std::size_t heights = 0;
    for (const auto& line : figure.lines)
        heights = std::max(heights, width_of(visible(line.height_text)));
    heights = std::min(heights, m_width / 4);
    std::vector<std::string> lines;
    for (const auto& line : figure.lines) {
        auto height = visible(line.height_text);
        std::string said;  // after the mark
        if (width_of(height) > heights) height.swap(said);
        for (const auto* part : {&line.label, &line.note})
            if (!part->empty()) said += (said.empty() ? "" : ": ") + *part;
        const std::string spaces(heights - width_of(height), ' ');
        const auto mark = marks[static_cast<std::size_t>(line.mark)];
        std::ranges::move(hanging(fmt::format("{}{}  |{}|  ", spaces, height, mark), said, m_width),
                          std::back_inserter(lines));
    }
    lines.push_back(std::string(heights, ' ') + "  ===  ground");
    piece(std::move(lines));
}

void PlainTextBlocks::operator()(const WalletCard& card) {
    const auto width = std::min<std::size_t>(m_width, 40);  // a bank card is 34 columns wide
    std::string cut;
    while (cut.size() + 2 <= width) cut += "- ";
    piece({cut}, Bond::heading);
    piece(hanging("", card.title, width), Bond::heading);
    for (const auto& text : card.front) piece(hanging("", text, width), Bond::card);
    piece({cut}, Bond::card);
    for (const auto& text : card.back) piece(hanging("", text, width), Bond::card);
    piece({cut});
}

}  // namespace hamkit
