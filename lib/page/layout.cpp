#include "page/layout.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "page/compose.hpp"

namespace hamkit {
namespace {

/// What stands at the foot of every page: when to stop, what these pages are, which page it is.
class Foot {
public:
    Foot(const Booklet& booklet, const PageDesign& design, Typesetter& type)
        : m_booklet{booklet}, m_design{design}, m_type{type} {
        const auto measure = design.measure();
        const bool wide =
            measure > 150 * points_per_mm && design.small.size < design.body.size * 0.9;
        m_pad = design.small.leading * 0.6;
        const auto inner = measure - 2 * m_pad;
        const auto gutter = design.small.leading * 1.5;
        m_title = type.shape(booklet.stop_title, design.label, inner);
        m_column = wide ? (inner - gutter) / 2 : inner;
        m_step = m_column + gutter;
        std::vector<ShapedText> rules;
        double sum = 0;
        for (const auto& rule : booklet.stop_rules) {
            rules.push_back(type.shape(rule, design.small, m_column - bullet()));
            sum += rules.back().height();
        }
        // down the first column until half of the lines stand there
        double y = 0;
        std::size_t column = 0;
        for (auto& rule : rules) {
            if (wide && column == 0 && y > 0 && y + rule.height() / 2 > sum / 2) {
                column = 1;
                y = 0;
            }
            const auto height = rule.height();
            m_rules.push_back({std::move(rule), column, y});
            y += height;
            m_rules_height = std::max(m_rules_height, y);
        }
        m_box = m_pad * 2 + m_title.height() + m_rules_height;
    }

    /// With the distance to what is above it.
    double height() const {
        return m_design.unit * 1.5 + m_box + m_design.unit / 2 + m_design.small.leading;
    }

    void add_to(LaidPage& page, std::size_t number, std::size_t count) {
        const auto x = m_design.margin;
        const auto width = m_design.measure();
        const auto line_y = m_design.height - m_design.margin - m_design.small.leading;
        const auto top = line_y - m_design.unit / 2 - m_box;
        const auto add = [&](Placed item) { page.items.push_back(std::move(item)); };
        add({{x, top, width, m_box}, PlacedLine{1.6, Ink::black, false, true, m_design.unit / 2}});
        const auto role = number == 1 ? Role::note : Role::furniture;
        add(placed(m_title, x + m_pad, top + m_pad, width - 2 * m_pad, role));
        for (const auto& rule : m_rules) {
            const auto left = x + m_pad + static_cast<double>(rule.column) * m_step;
            const auto y = top + m_pad + m_title.height() + rule.y;
            add(placed(m_type.shape("•", m_design.small, bullet()), left, y, bullet(),
                       Role::furniture));
            add(placed(rule.text, left + bullet(), y, m_column - bullet(), role));
        }
        const auto page_of = m_type.shape(fmt::format("Page {} of {}", number, count),
                                          m_design.small, width, Align::end);
        auto who = m_booklet.client;
        who +=
            (who.empty() || m_booklet.running_line.empty() ? "" : "  ·  ") + m_booklet.running_line;
        const auto left = width - page_of.width() - m_design.unit;
        const auto running = m_type.shape(who, m_design.small, left);
        auto line = placed(running, x, line_y, left, Role::furniture);
        if (running.lines() > 1) {  // a very long name: its first line says enough here
            std::get<PlacedText>(line.what).lines = 1;
            line.rect.height = m_design.small.leading;
        }
        add(std::move(line));
        add(placed(page_of, x, line_y, width, Role::furniture));
    }

private:
    struct Rule {
        ShapedText text;
        std::size_t column;
        double y;
    };
    double bullet() const { return m_design.small.size; }

    const Booklet& m_booklet;
    const PageDesign& m_design;
    Typesetter& m_type;
    ShapedText m_title;
    std::vector<Rule> m_rules;
    double m_pad = 0;
    double m_column = 0;  // width
    double m_step = 0;    // from one to the next
    double m_rules_height = 0;
    double m_box = 0;
};

}  // namespace

Layout lay_out(const Booklet& booklet, const Paper& paper, const LogoShape& logo) {
    const PageDesign design{paper};
    Typesetter type{booklet.language};
    Foot foot{booklet, design, type};
    Layout layout;
    layout.width = design.width;
    layout.height = design.height;
    layout.body = {design.margin, design.margin, design.measure(),
                   design.height - 2 * design.margin - foot.height()};
    layout.pages =
        Composer{booklet, design, type, logo, layout.body.height}.compose().paginate(layout.body);
    for (std::size_t page = 0; page < layout.pages.size(); ++page)
        foot.add_to(layout.pages[page], page + 1, layout.pages.size());
    layout.missing.assign(type.missing().begin(), type.missing().end());
    return layout;
}

}  // namespace hamkit
