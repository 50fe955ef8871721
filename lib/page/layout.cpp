#include "page/layout.hpp"

#include <fmt/format.h>

#include <map>

#include "page/compose.hpp"
#include "page/page_foot.hpp"

namespace hamkit {
namespace {

/// What stands at the foot of every page: when to stop, what these pages are, which page it is.
class Foot {
public:
    Foot(const Booklet& booklet, const PageDesign& design, Typesetter& type)
        : m_booklet{booklet}, m_design{design}, m_type{type}, m_foot{design} {
        m_title =
            type.shape(booklet.stop_title, design.label, design.measure() - 2 * m_foot.padding);
        std::vector<double> heights;
        for (const auto& rule : booklet.stop_rules) {
            m_rules.push_back(type.shape(rule, design.small, m_foot.column - m_foot.bullet));
            heights.push_back(m_rules.back().height());
        }
        m_places = m_foot.places(heights);
        m_frame = m_foot.frame_height(m_title.height(), heights);
    }

    double height() const { return m_foot.above + m_frame + m_foot.below; }

    void add_to(LaidPage& page, std::size_t number, std::size_t count) {
        const auto x = m_design.margin;
        const auto width = m_design.measure();
        const auto top = m_design.height - m_design.bottom - m_foot.below - m_frame;
        const auto line_y = m_design.height - m_design.bottom - m_design.small.leading;
        const auto add = [&](Placed item) { page.items.push_back(std::move(item)); };
        add({{x, top, width, m_frame},
             PlacedLine{1.6, Ink::black, false, true, m_design.unit / 2}});
        const auto role = number == 1 ? Role::note : Role::furniture;
        const auto inner = top + m_foot.padding;
        add(placed(m_title, x + m_foot.padding, inner, width - 2 * m_foot.padding, role));
        const auto bullet = m_type.shape("•", m_design.small, m_foot.bullet);
        for (std::size_t rule = 0; rule < m_rules.size(); ++rule) {
            const auto [column, below] = m_places[rule];
            const auto left =
                x + m_foot.padding + static_cast<double>(column) * (m_foot.column + m_foot.gutter);
            const auto y = inner + m_title.height() + below;
            add(placed(bullet, left, y, m_foot.bullet, Role::furniture));
            add(placed(m_rules[rule], left + m_foot.bullet, y, m_foot.column - m_foot.bullet,
                       role));
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
    const Booklet& m_booklet;
    const PageDesign& m_design;
    Typesetter& m_type;
    PageFoot m_foot;
    ShapedText m_title;
    std::vector<ShapedText> m_rules;
    std::vector<PageFoot::Place> m_places;  // of the rules
    double m_frame = 0;                     // height
};

/// One for all booklets in a language.
Typesetter& typesetter_of(const std::string& language) {
    thread_local std::map<std::string, Typesetter> typesetters;
    auto& typesetter = typesetters.try_emplace(language, language).first->second;
    typesetter.take_missing();  // of a booklet that could not be laid out
    return typesetter;
}

}  // namespace

Layout lay_out(const Booklet& booklet, const Paper& paper, const LogoShape& logo) {
    const PageDesign design{paper};
    auto& type = typesetter_of(booklet.language);
    Foot foot{booklet, design, type};
    Layout layout;
    layout.width = design.width;
    layout.height = design.height;
    layout.body = {design.margin, design.top, design.measure(),
                   design.height - design.top - design.bottom - foot.height()};
    layout.pages =
        Composer{booklet, design, type, logo, layout.body.height}.compose().paginate(layout.body);
    for (std::size_t page = 0; page < layout.pages.size(); ++page)
        foot.add_to(layout.pages[page], page + 1, layout.pages.size());
    const auto missing = type.take_missing();
    layout.missing.assign(missing.begin(), missing.end());
    return layout;
}

}  // namespace hamkit
