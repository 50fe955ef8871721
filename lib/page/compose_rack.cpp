// The rack, drawn to scale: every hole on its post, and what is known about it beside it.

#include <fmt/format.h>

#include <algorithm>

#include "page/compose.hpp"

namespace hamkit {
namespace {

bool matters(const RackLine& line) { return line.mark != RackMark::hole; }

/// What is said about a line, from `top` on.
struct Label {
    ShapedText text;
    double points_at = 0;
    double top = 0;
    double bottom() const { return top + text.height(); }
    double middle() const { return top + text.height() / 2; }
};

/// Moves labels apart that would touch: down, and up again from the foot.
void spread(std::vector<Label>& labels, double height) {
    double free = 0;
    for (auto& label : labels) {
        label.top = std::max(label.points_at - label.text.height() / 2, free);
        free = label.bottom();
    }
    double foot = height;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->top = std::min(label->top, foot - label->text.height());
        foot = label->top;
    }
}

}  // namespace

void Composer::add(const RackFigure& figure) {
    if (figure.lines.empty()) return;
    if (!figure.caption.empty()) {
        text(figure.caption, m_design.subheading, m_design.unit * 2, Role::heading);
        join();
    }
    const auto post = m_x + m_width * 0.16;
    const auto second = post + m_width * 0.16;
    const auto text_x = second + m_width * 0.16;
    const auto width = m_x + m_width - text_x;
    const auto label = [&](const RackLine& line, bool small) {
        const auto words = fmt::format("{}  {}{}{}", line.height_text, line.label,
                                       line.note.empty() ? "" : ": ", line.note);
        const bool today = line.mark == RackMark::today;
        const auto& face = small ? (today ? m_design.small_label : m_design.small)
                                 : (today ? m_design.label : m_design.body);
        return Label{m_type.shape(words, face, width), 0, 0};
    };
    const auto height_of_marks = [&](bool small) {
        double sum = 0;
        for (const auto& line : figure.lines)
            if (matters(line)) sum += label(line, small).text.height();
        return sum;
    };
    const auto line_height = m_design.body.leading;
    const bool small = height_of_marks(false) + line_height * 3 > m_page;
    const auto needed = height_of_marks(small);
    const auto all = static_cast<double>(figure.lines.size()) * line_height;
    const auto height =
        std::max(std::min(m_page * 0.62, all + line_height * 2), needed + line_height);
    const auto top = figure.lines.front().height;
    const auto y_of = [&](double meters) {
        return line_height / 2 + (height - line_height) * (1 - meters / top);
    };

    // every hole has a label where there is room, else every second, third ... and all that matter
    const auto room = static_cast<std::size_t>((height - needed) / line_height);
    const auto plain = static_cast<std::size_t>(
        std::ranges::count_if(figure.lines, [](const RackLine& line) { return !matters(line); }));
    const auto every = room == 0 ? plain + 1 : (plain + room - 1) / room;
    std::vector<Label> labels;
    std::size_t hole = 0;
    for (const auto& line : figure.lines)
        if (matters(line) || hole++ % every == every - 1) {
            labels.push_back(label(line, small));
            labels.back().points_at = y_of(line.height);
        }
    spread(labels, height);

    auto& atom = this->atom(height, m_design.unit);
    const auto add = [&](Placed item) { atom.items.push_back(std::move(item)); };
    const auto ground = y_of(0);
    for (const auto x : {post, second}) {
        add(rule(x - 4, 0, 0, ground, 0.8));
        add(rule(x + 4, 0, 0, ground, 0.8));
    }
    add(rule(post - m_width * 0.12, ground, second - post + m_width * 0.22, 0, 1.5));
    for (const auto& line : figure.lines) {
        const auto y = y_of(line.height);
        const bool here = line.mark == RackMark::today;
        if (line.mark == RackMark::landmark) {
            auto dashes =
                rule(post - m_width * 0.12, y, second - post + m_width * 0.24, 0, 0.6, Ink::gray);
            std::get<PlacedLine>(dashes.what).dashed = true;
            add(std::move(dashes));
            continue;
        }
        for (const auto x : {post, second})
            add({{x - 1.6, y - 1.6, 3.2, 3.2}, PlacedDot{line.mark != RackMark::hole}});
        if (here) add(rule(post - m_width * 0.12, y, second - post + m_width * 0.24, 0, 3.5));
        if (line.mark == RackMark::painful)  // a cross
            for (const auto x : {post, second}) {
                add(rule(x - 5, y - 5, 10, 10, 1.2));
                add({{x - 5, y + 5, 10, -10}, PlacedLine{1.2}});
            }
    }
    for (const auto& label : labels) {
        const auto from = second + m_width * 0.12;
        add({{from, label.points_at, text_x - m_design.unit / 2 - from,
              label.middle() - label.points_at},
             PlacedLine{0.4, Ink::gray}});
        add(placed(label.text, text_x, label.top, width, Role::text));
    }
}

}  // namespace hamkit
