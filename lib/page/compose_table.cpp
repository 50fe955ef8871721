// Tables: heads that come again on every page, boxes to tick, rows to write in.

#include <algorithm>
#include <numeric>

#include "page/compose.hpp"

namespace hamkit {
namespace {

constexpr double hairline = 0.4;

/// The least width at which no word of the heading is broken, and no short cell has two lines.
double least_width(const Table& table, std::size_t column, const PageDesign& design,
                   Typesetter& type) {
    constexpr std::size_t short_text = 10;  // letters, about
    double least = 0;
    const auto hold = [&](std::string_view text, const Typeface& face) {
        least = std::max(least, type.shape(text, face, design.width).width());
    };
    const std::string_view heading = table.columns[column].heading;
    for (std::size_t begin = 0; begin < heading.size();) {
        const auto end = std::min(heading.find(' ', begin), heading.size());
        hold(heading.substr(begin, end - begin), design.small_label);
        begin = end + 1;
    }
    for (const auto& row : table.rows)
        if (row[column].text.size() <= short_text)
            hold(row[column].text, column == 0 ? design.label : design.body);
    return least + design.unit;
}

/// The widths of the columns: their shares, but never less than they need if that can be had.
std::vector<double> widths(const Table& table, double width, const PageDesign& design,
                           Typesetter& type) {
    std::vector<double> least;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        least.push_back(least_width(table, column, design, type));
    const auto needed = std::accumulate(least.begin(), least.end(), 0.0);
    const auto shares =
        std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                        [](double sum, const Column& column) { return sum + column.share; });
    std::vector<double> widths;
    if (needed > width) {
        for (const auto& column : table.columns) widths.push_back(width * column.share / shares);
        return widths;
    }
    // what is more than the least of all is shared among those whose share is more than their least
    double wanted = 0;
    const auto wish = [&](std::size_t column) {
        return std::max(0.0, width * table.columns[column].share / shares - least[column]);
    };
    for (std::size_t column = 0; column < least.size(); ++column) wanted += wish(column);
    for (std::size_t column = 0; column < least.size(); ++column)
        widths.push_back(least[column] +
                         (wanted > 0 ? (width - needed) * wish(column) / wanted : 0));
    return widths;
}

/// The left edges of the columns, and the right edge of the last.
std::vector<double> edges_of(const std::vector<double>& widths, double x) {
    std::vector<double> edges{x};
    for (const auto width : widths) edges.push_back(edges.back() + width);
    return edges;
}

}  // namespace

void Composer::add(const Table& table) {
    constexpr std::size_t most_together = 8;  // rows of a table that is not parted
    if (!table.caption.empty()) {
        text(table.caption, m_design.subheading, m_design.unit * 2, Role::heading);
        join();
    }
    const auto edges = edges_of(widths(table, m_width, m_design, m_type), m_x);
    add_head(table, edges);
    for (const auto& row : table.rows) {
        auto& atom = add_row(row, edges, table.fill_in);
        atom.joined =
            !table.fill_in && table.rows.size() <= most_together && &row != &table.rows.back();
    }
    m_table = -1;
}

void Composer::add_head(const Table& table, const std::vector<double>& edges) {
    const auto pad = m_design.unit / 2;
    std::vector<ShapedText> texts;
    double height = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        texts.push_back(m_type.shape(table.columns[column].heading, m_design.small_label,
                                     edges[column + 1] - edges[column] - 2 * pad));
        height = std::max(height, texts.back().height());
    }
    TableHead head{height + 2 * pad, {}};
    head.items.push_back({{m_x, 0, m_width, head.height}, PlacedShade{}});
    for (std::size_t column = 0; column < texts.size(); ++column)
        head.items.push_back(
            placed(texts[column], edges[column] + pad, pad + height - texts[column].height(),
                   edges[column + 1] - edges[column] - 2 * pad, Role::column_head));
    head.items.push_back(rule(m_x, head.height, m_width, 0, 1));
    auto& first = atom(head.height, m_design.unit / 2);
    first.items = head.items;
    join();
    m_table = static_cast<int>(m_flow.tables.size());
    m_flow.tables.push_back(std::move(head));
}

Atom& Composer::add_row(const std::vector<Cell>& row, const std::vector<double>& edges,
                        bool fill_in) {
    const auto pad = m_design.unit / 2;
    auto& atom = this->atom(fill_in ? m_design.write_row : 0, 0);
    for (std::size_t column = 0; column < row.size(); ++column) {
        const auto& cell = row[column];
        const auto x = edges[column] + pad;
        const auto width = edges[column + 1] - edges[column] - 2 * pad;
        const bool names = column == 0;
        const auto text = m_type.shape(cell.text, names ? m_design.label : m_design.body, width);
        double bottom = pad;
        if (!cell.text.empty()) {
            atom.items.push_back(placed(text, x, pad, width, names ? Role::row_head : Role::cell,
                                        link_to(cell.text)));
            bottom += text.height();
        }
        if (cell.boxes > 0) {
            // beside a short text, below a long one
            const auto after = text.width() + m_design.unit;
            const bool beside = !cell.text.empty() && text.lines() == 1 &&
                                after + cell.boxes * m_design.box * 1.5 <= width + m_design.box / 2;
            bottom = beside ? std::max(bottom, add_boxes(atom, cell.boxes, x + after, pad, width))
                            : add_boxes(atom, cell.boxes, x, bottom, width);
        }
        atom.height = std::max(atom.height, bottom + pad);
    }
    atom.items.push_back(rule(m_x, atom.height, m_width, 0, hairline, Ink::gray));
    for (std::size_t column = 1; fill_in && column < row.size(); ++column)
        atom.items.push_back(rule(edges[column], 0, 0, atom.height, hairline, Ink::gray));
    return atom;
}

/// Returns where they end.
double Composer::add_boxes(Atom& atom, int count, double x, double y, double width) const {
    const auto step = m_design.box * 1.5;
    const auto a_line = std::max(1, static_cast<int>((width + step - m_design.box) / step));
    int line = 0;
    for (int box = 0; box < count; ++box) {
        line = box / a_line;
        atom.items.push_back(
            {{x + (box % a_line) * step,
              y + line * m_design.body.leading + (m_design.body.leading - m_design.box) / 2,
              m_design.box, m_design.box},
             PlacedBox{}});
    }
    return y + (line + 1) * m_design.body.leading;
}

}  // namespace hamkit
