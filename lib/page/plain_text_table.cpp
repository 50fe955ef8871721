#include "page/plain_text_table.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <optional>

#include "page/plain_text_blocks.hpp"
#include "page/wrap.hpp"
#include "reading/problem.hpp"

namespace hamkit {
namespace {

using Widths = std::vector<std::size_t>;
using Lines = std::vector<std::string>;

constexpr std::size_t gap = 2;  // columns between columns
constexpr std::size_t narrowest = 4;
constexpr const char* whole_space = "\u00a0";  // where a line may not be broken

std::size_t longest_word(std::string_view text) {
    std::size_t longest = 0;
    for (const auto word : words_of(text)) longest = std::max(longest, width_of(word));
    return longest;
}

std::string words_in(const Cell& cell) {
    auto text = visible(cell.text);
    for (int box = 0; box < cell.boxes; ++box)
        text += std::string{text.empty() ? "" : " "} + "[" + whole_space + "]";
    return text;
}

std::string with_spaces(std::string line) {
    for (auto at = line.find(whole_space); at != std::string::npos; at = line.find(whole_space, at))
        line.replace(at, std::string_view{whole_space}.size(), 1, ' ');
    return line;
}

/// The least widths at which no word of the headings, and with `cells` of the cells, is broken.
Widths least_widths(const Table& table, bool cells) {
    Widths widths;
    for (const auto& column : table.columns)
        widths.push_back(std::max(narrowest, longest_word(visible(column.heading))));
    if (!cells) return widths;
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < std::min(row.size(), widths.size()); ++i)
            widths[i] = std::max(widths[i], longest_word(words_in(row[i])));
    return widths;
}

/// Nothing when the columns do not fit beside each other.
std::optional<Widths> widths_of(const Table& table, std::size_t width) {
    if (table.columns.empty()) return {};
    const auto gaps = gap * (table.columns.size() - 1);
    const auto whole = [](const Widths& widths) {
        return std::accumulate(widths.begin(), widths.end(), std::size_t{0});
    };
    auto widths = least_widths(table, true);
    if (whole(widths) + gaps > width) widths = least_widths(table, false);
    if (whole(widths) + gaps > width) return {};

    double shares = 0;
    for (const auto& column : table.columns) shares += std::max(column.share, 0.0);
    const auto spare = static_cast<double>(width - gaps - whole(widths));
    for (std::size_t i = 0; i < widths.size() && shares > 0; ++i)
        widths[i] +=
            static_cast<std::size_t>(spare * std::max(table.columns[i].share, 0.0) / shares);
    return widths;
}

/// `texts` beside each other.
Lines beside(const std::vector<std::string>& texts, const Widths& widths) {
    std::vector<Lines> cells;
    std::size_t height = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        cells.push_back(wrapped(texts[i], widths[i]));
        height = std::max(height, cells.back().size());
    }
    Lines lines(height);
    for (std::size_t y = 0; y < height; ++y) {
        std::size_t start = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            lines[y].append(start - width_of(lines[y]), ' ');
            if (y < cells[i].size()) lines[y] += cells[i][y];
            start += widths[i] + gap;
        }
        lines[y] = with_spaces(lines[y]);
    }
    return lines;
}

Piece head_of(const Table& table, const Widths& widths) {
    std::vector<std::string> headings;
    for (const auto& column : table.columns) headings.push_back(visible(column.heading));
    Piece head{beside(headings, widths), Bond::heading, table.caption.empty(), {}};
    std::string rule;
    for (const auto width : widths) {
        if (!rule.empty()) rule.append(gap, ' ');
        rule.append(width, '-');
    }
    head.lines.push_back(rule);
    return head;
}

std::vector<Piece> grid(const Table& table, const Widths& widths) {
    const auto head = head_of(table, widths);
    std::vector<Piece> pieces{head};
    bool high = table.fill_in;
    for (const auto& row : table.rows) {
        std::vector<std::string> texts;
        for (std::size_t i = 0; i < std::min(row.size(), widths.size()); ++i) {
            texts.push_back(words_in(row[i]));
            if (texts.back().empty() && table.fill_in) texts.back().append(widths[i], '_');
        }
        pieces.push_back({beside(texts, widths), Bond::none, false, head.lines});
        high = high || pieces.back().lines.size() > 1;
    }
    for (std::size_t i = 2; i < pieces.size(); ++i) pieces[i].gap = high;
    return pieces;
}

/// Row by row, each what it says under which heading.
std::vector<Piece> listed(const Table& table, std::size_t width) {
    std::vector<Piece> pieces;
    for (const auto& row : table.rows) {
        Piece piece;
        for (std::size_t i = 0; i < std::min(row.size(), table.columns.size()); ++i) {
            const auto cell = words_in(row[i]);
            auto text = visible(table.columns[i].heading);
            if (!text.empty()) text += ": ";
            text += cell.empty() && table.fill_in ? "________" : cell;
            for (auto& line : hanging(i == 0 ? "" : "  ", text, width))
                piece.lines.push_back(with_spaces(std::move(line)));
        }
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

}  // namespace

std::vector<Piece> table_pieces(const Table& table, std::size_t width) {
    std::vector<Piece> pieces;
    if (auto caption = hanging("", table.caption, width); !caption.empty())
        pieces.push_back({std::move(caption), Bond::heading, true, {}});
    const auto widths = widths_of(table, width);
    std::ranges::move(widths ? grid(table, *widths) : listed(table, width),
                      std::back_inserter(pieces));
    return pieces;
}

}  // namespace hamkit
