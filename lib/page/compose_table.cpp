// Tables: heads that come again on every page, boxes to tick, rows to write in.

#include <algorithm>
#include <numeric>

#include "page/compose.hpp"

namespace hamkit {
namespace {

constexpr double hairline = 0.4;

/// The left edges of the columns, and the right edge of the last.
std::vector<double> edges(const Table& table, double x, double width) {
    const auto shares =
        std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                        [](double sum, const Column& column) { return sum + column.share; });
    std::vector<double> edges{x};
    for (const auto& column : table.columns)
        edges.push_back(edges.back() + width * column.share / shares);
    return edges;
}

}  // namespace

/// A cell's text with its boxes below or beside it, from `top` on.
struct CellPlace {
    double x;
    double width;
};

void Composer::add(const Table& table) {
    if (!table.caption.empty()) {
        text(table.caption, m_design.subheading, m_design.unit * 2, Role::heading);
        join();
    }
    const auto pad = m_design.unit / 2;
    const auto edges = hamkit::edges(table, m_x, m_width);
    const auto last = table.columns.size();

    // the heads
    std::vector<ShapedText> heads;
    double head_height = 0;
    for (std::size_t column = 0; column < last; ++column) {
        heads.push_back(m_type.shape(table.columns[column].heading, m_design.small_label,
                                     edges[column + 1] - edges[column] - 2 * pad));
        head_height = std::max(head_height, heads.back().height());
    }
    TableHead head{head_height + 2 * pad, {}};
    head.items.push_back({{m_x, 0, m_width, head.height}, PlacedShade{}});
    for (std::size_t column = 0; column < last; ++column)
        head.items.push_back(
            placed(heads[column], edges[column] + pad, pad + head_height - heads[column].height(),
                   edges[column + 1] - edges[column] - 2 * pad, Role::column_head));
    head.items.push_back(rule(m_x, head.height, m_width, 0, 1));
    auto& first = atom(head.height, table.caption.empty() ? m_design.unit : m_design.unit / 2);
    first.items = head.items;
    join();
    m_table = static_cast<int>(m_flow.tables.size());
    m_flow.tables.push_back(std::move(head));

    const auto gap = m_design.box * 0.5;
    for (const auto& row : table.rows) {
        auto& atom = this->atom(0, 0);
        double height = table.fill_in ? m_design.write_row : 0;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const auto& cell = row[column];
            const auto x = edges[column] + pad;
            const auto width = edges[column + 1] - edges[column] - 2 * pad;
            double y = pad;
            if (!cell.text.empty()) {
                const auto shaped =
                    m_type.shape(cell.text, column == 0 ? m_design.label : m_design.body, width);
                atom.items.push_back(placed(shaped, x, y, width,
                                            column == 0 ? Role::row_head : Role::cell,
                                            link_to(cell.text)));
                y += shaped.height();
            }
            if (cell.boxes > 0) {
                const auto a_row =
                    std::max(1, static_cast<int>((width + gap) / (m_design.box + gap)));
                // beside a short text, below a long one
                auto start = x;
                const auto needed = cell.boxes * (m_design.box + gap);
                if (!cell.text.empty()) {
                    const auto used =
                        m_type.shape(cell.text, m_design.body, width).width() + m_design.unit;
                    if (y < pad + m_design.body.leading * 1.5 && used + needed <= width + gap) {
                        start = x + used;
                        y -= m_design.body.leading;
                    }
                }
                for (int box = 0; box < cell.boxes; ++box) {
                    const auto across = start + (box % a_row) * (m_design.box + gap);
                    const auto down = y + (box / a_row) * m_design.body.leading;
                    atom.items.push_back(
                        {{across, down + (m_design.body.leading - m_design.box) / 2, m_design.box,
                          m_design.box},
                         PlacedBox{}});
                }
                y += ((cell.boxes - 1) / a_row + 1) * m_design.body.leading;
            }
            height = std::max(height, y + pad);
        }
        atom.height = height;
        atom.items.push_back(rule(m_x, height, m_width, 0, hairline, Ink::gray));
        if (table.fill_in)
            for (std::size_t column = 1; column < last; ++column)
                atom.items.push_back(rule(edges[column], 0, 0, height, hairline, Ink::gray));
    }
    m_table = -1;
}

}  // namespace hamkit
