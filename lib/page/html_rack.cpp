#include "page/html_rack.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "page/html_text.hpp"
#include "page/wrap.hpp"
#include "reading/problem.hpp"

namespace hamkit {
namespace {

// Everything is in mm: the drawing is 1:1 where it fits.
constexpr double post_left = 3;
constexpr double post_right = 11;
constexpr double post_middle = (post_left + post_right) / 2;
constexpr double text_left = 22;

/// What stands beside one line of the figure.
struct Label {
    double mark = 0;  // y of the hole
    double top = 0;   // y of the text
    std::string height;
    std::vector<std::string> lines;
    std::string note;  // bold, after the last line
};

class Drawing {
public:
    Drawing(const RackFigure& figure, const PrintArea& area, double letter_points)
        : m_figure{figure},
          m_letter{letter_points * 25.4 / 72},
          m_line{m_letter * 1.3},
          m_width{std::min(area.width, 150.0)},
          m_most{std::max(area.height - 30, 30.0)} {
        for (const auto& line : figure.lines)
            m_label_left = std::max(m_label_left, text_left + wide(line.height_text));
        for (const auto& line : figure.lines) m_labels.push_back(label_of(line));
        m_height = height();
        place_labels();
    }

    std::string svg(const std::string& id) const {
        std::string result = fmt::format(
            "<svg role=\"img\" aria-labelledby=\"{0}\" viewBox=\"0 {1:.1f} {2:.1f} {3:.1f}\" "
            "width=\"{4:.1f}mm\" font-size=\"{5:.2f}\">\n<title id=\"{0}\">{6}</title>\n",
            id, -m_line, m_width, m_height + 2 * m_line, m_width * shown(), m_letter,
            html(m_figure.caption));
        result += post();
        for (std::size_t i = 0; i < m_labels.size(); ++i)
            result += mark(m_figure.lines[i].mark, m_labels[i]) + text(m_labels[i]);
        return result + "</svg>\n";
    }

    bool readable() const {
        constexpr double smallest = 7 * 25.4 / 72;
        return m_letter * shown() >= smallest;
    }

private:
    /// How large it is on paper, beside its own measures.
    double shown() const { return std::min(1.0, m_most / (m_height + 2 * m_line)); }

    static constexpr double letter_width = 0.58;  // of their size: broader than text is on average

    /// Room for a height, and what is between it and the label.
    double wide(std::string_view text) const {
        const auto columns = static_cast<double>(width_of(visible(text)) + 1);
        return std::min(columns * m_letter * letter_width, m_width / 3);
    }

    std::size_t columns_in(double width) const {
        return static_cast<std::size_t>(width / (m_letter * letter_width));
    }

    Label label_of(const RackLine& line) const {
        const auto columns = columns_in(m_width - m_label_left);
        Label label;
        label.note = visible(line.note);
        label.height = visible(line.height_text);
        label.lines = wrapped(visible(line.label), columns);
        if (label.lines.empty()) label.lines.emplace_back();
        if (label.note.empty()) return label;
        if (width_of(label.lines.back()) + 2 + width_of(label.note) > columns) {
            auto note = wrapped(label.note, columns);
            label.note = note.back();
            note.pop_back();
            for (auto& each : note) label.lines.push_back(std::move(each));
            label.lines.emplace_back();
        }
        return label;
    }

    double size(const Label& label) const {
        return static_cast<double>(label.lines.size()) * m_line;
    }

    double top() const {
        double highest = 0;
        for (const auto& line : m_figure.lines) highest = std::max(highest, line.height);
        return highest > 0 ? highest : 1;
    }

    /// High enough that labels stand beside their holes, but not much more than half a page, so
    /// that words fit on the same one.
    double height() const {
        constexpr double share = 0.62;  // of the page
        double nearest = top();
        for (std::size_t i = 1; i < m_figure.lines.size(); ++i) {
            const double step = m_figure.lines[i - 1].height - m_figure.lines[i].height;
            if (step > 0) nearest = std::min(nearest, step);
        }
        double labels = 0;
        for (const auto& label : m_labels) labels += size(label);
        const double good =
            std::clamp(top() / nearest * m_line, 60.0, std::max(m_most * share, 60.0));
        return std::max(good, labels);
    }

    /// Each as near to its hole as its neighbours allow.
    void place_labels() {
        double free = -m_line / 2;
        for (std::size_t i = 0; i < m_labels.size(); ++i) {
            auto& label = m_labels[i];
            label.mark = m_height * (1 - std::max(m_figure.lines[i].height, 0.0) / top());
            label.top = std::max(free, label.mark - m_line / 2);
            free = label.top + size(label);
        }
        double limit = m_height + m_line / 2;
        for (auto label = m_labels.rbegin(); label != m_labels.rend(); ++label) {
            label->top = std::min(label->top, limit - size(*label));
            limit = label->top;
        }
    }

    std::string post() const {
        return fmt::format(
            "<path d=\"M{0} {1:.1f}V{2:.1f}M{3} {1:.1f}V{2:.1f}\" stroke=\"#000\" "
            "stroke-width=\".5\"/>\n"
            "<path d=\"M0 {2:.1f}H{4:.1f}\" stroke=\"#000\" stroke-width=\"1\"/>\n",
            post_left, -m_line / 2, m_height, post_right, m_width);
    }

    /// Its shape differs, not its colour.
    std::string mark(RackMark mark, const Label& label) const {
        const double y = label.mark;
        const double middle = label.top + m_line / 2;
        std::string shape;
        switch (mark) {
            case RackMark::hole: shape = circle(y, 1.2, "none"); break;
            case RackMark::today: shape = circle(y, 1.3, "#000") + circle(y, 2.3, "none"); break;
            case RackMark::painful:
                shape = fmt::format(
                    "<path d=\"M{0} {2:.1f}L{1} {3:.1f}M{0} {3:.1f}L{1} {2:.1f}\" stroke=\"#000\" "
                    "stroke-width=\".7\"/>",
                    post_middle - 1.3, post_middle + 1.3, y - 1.3, y + 1.3);
                break;
            case RackMark::tolerated:
                shape = fmt::format(
                    "<path d=\"M{} {:.1f}l1.2 1.3 2-2.8\" fill=\"none\" stroke=\"#000\" "
                    "stroke-width=\".7\"/>",
                    post_middle - 1.6, y + .2);
                break;
            case RackMark::landmark:
                shape = fmt::format(
                    "<path d=\"M0 {:.1f}H{}\" stroke=\"#000\" stroke-width=\".5\" "
                    "stroke-dasharray=\"1.5 1\"/>",
                    y, post_right);
                break;
        }
        return shape + fmt::format(
                           "<path d=\"M{} {:.1f}L{} {:.1f}H{}\" fill=\"none\" stroke=\"#000\" "
                           "stroke-width=\".2\"/>\n",
                           post_right + .5, y, text_left - 4, middle, text_left - 1.5);
    }

    static std::string circle(double y, double radius, std::string_view fill) {
        return fmt::format(
            "<circle cx=\"{}\" cy=\"{:.1f}\" r=\"{}\" fill=\"{}\" stroke=\"#000\" "
            "stroke-width=\".4\"/>",
            post_middle, y, radius, fill);
    }

    std::string text(const Label& label) const {
        double y = label.top + m_line * .75;
        auto result = fmt::format("<text x=\"{}\" y=\"{:.1f}\" font-weight=\"bold\">{}</text>\n",
                                  text_left, y, html(label.height));
        for (std::size_t i = 0; i < label.lines.size(); ++i) {
            result += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\">{}", m_label_left, y,
                                  html(label.lines[i]));
            if (i + 1 == label.lines.size() && !label.note.empty())
                result += fmt::format(" <tspan font-weight=\"bold\">{}</tspan>", html(label.note));
            result += "</text>\n";
            y += m_line;
        }
        return result;
    }

    const RackFigure& m_figure;
    double m_letter;
    double m_line;
    double m_width;
    double m_label_left = 0;
    double m_most;  // height that a page has for the drawing
    double m_height = 0;
    std::vector<Label> m_labels;
};

}  // namespace

RackDrawing draw_rack(const RackFigure& figure, const std::string& id, const PrintArea& area,
                      double letter_points) {
    const Drawing drawing{figure, area, letter_points};
    return {drawing.svg(id), drawing.readable()};
}

}  // namespace hamkit
