#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <set>

#include "page/booklet_formats.hpp"
#include "page/html_margins.hpp"
#include "page/html_rack.hpp"
#include "page/html_style.hpp"
#include "page/html_text.hpp"
#include "page/page_design.hpp"

namespace hamkit {
namespace {

/// `text` as part of an id: small letters, digits and hyphens.
std::string id_part(std::string_view text) {
    std::string id;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain) id += c;
        else if (!id.empty() && !id.ends_with('-')) id += '-';
    }
    return id;
}

std::string boxes(int count) {
    if (count <= 0) return {};
    const auto name =
        count == 1 ? std::string{"box to tick"} : fmt::format("{} boxes to tick", count);
    std::string drawn;
    for (int box = 0; box < count; ++box) drawn += "<i></i>";
    return fmt::format("<span class=\"boxes\" role=\"img\" aria-label=\"{}\">{}</span>", name,
                       drawn);
}

class Writer {
public:
    Writer(const Booklet& booklet, const Paper& paper) : m_booklet{booklet}, m_paper{paper} {}

    std::string document() {
        m_text = fmt::format(
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n",
            html(m_booklet.language), html(m_booklet.title), html_style(m_booklet, m_paper));
        header();
        contents();
        m_text += "<main>\n";
        stop_rules();
        for (std::size_t i = 0; i < m_booklet.sections.size(); ++i) section(i);
        m_text += fmt::format("</main>\n<footer>\n<p>{}</p>\n</footer>\n</body>\n</html>\n",
                              html(m_booklet.running_line));
        return std::move(m_text);
    }

    void operator()(const Heading& block) { heading(std::max(block.level, 2) + 1, block.text); }

    void operator()(const Paragraph& block) {
        static constexpr std::array<std::string_view, 3> looks{"", "lead", "quiet"};
        paragraph(block.text, looks[static_cast<std::size_t>(block.look)]);
    }

    void operator()(const BulletList& block) {
        const bool numbers = block.bullets == Bullets::numbers;
        const bool to_tick = block.bullets == Bullets::boxes;
        m_text += numbers   ? "<ol>\n"
                  : to_tick ? "<ul class=\"to-tick\" role=\"list\">\n"
                            : "<ul>\n";
        for (const auto& item : block.items) {
            const auto* const form = to_tick ? "<li>{}<span>{}</span></li>\n" : "<li>{}{}</li>\n";
            m_text += fmt::format(fmt::runtime(form), boxes(to_tick ? 1 : 0), html(item));
        }
        m_text += numbers ? "</ol>\n" : "</ul>\n";
    }

    void operator()(const LabelledTexts& block) {
        if (block.rows.empty()) return;
        m_text += "<dl>";
        for (const auto& row : block.rows) {
            const bool first = &row == &block.rows.front();
            if (first || !row.label.empty()) {
                if (!first) m_text += "</div>";
                m_text += fmt::format("\n<div><dt>{}</dt>", html(row.label));
            }
            m_text += fmt::format("<dd>{}</dd>", html(row.text));
        }
        m_text += "</div>\n</dl>\n";
    }

    void operator()(const WriteIn& block) {
        m_text += fmt::format("<p class=\"write-in\"><span>{}:</span><span></span></p>\n",
                              html(block.label));
    }

    void operator()(const Table& block) {
        const auto id = new_id("table");
        m_text += fmt::format(
            "<div class=\"table{}\" tabindex=\"0\" role=\"group\" "
            "aria-labelledby=\"{}\">\n<table>\n",
            block.fill_in ? " fill-in" : "", id);
        m_text += fmt::format("<caption id=\"{}\">{}</caption>\n", id, html(block.caption));
        table_head(block.columns);
        m_text += "<tbody>\n";
        for (const auto& row : block.rows) table_row(row);
        m_text += "</tbody>\n</table>\n</div>\n";
    }

    void operator()(const Card& block) {
        const auto id = new_id("card-" + id_part(block.id));
        m_text += fmt::format("<article class=\"card\" id=\"{}\">\n<header>\n", id);
        heading(3, block.title);
        paragraph(block.dose, "dose");
        m_text += "</header>\n";
        if (block.room_for_picture) m_text += "<div class=\"picture\">Picture</div>\n";
        inside(block.content);
        m_text += "</article>\n";
    }

    void operator()(const Notice& block) {
        m_text += "<div class=\"notice\" role=\"note\">\n";
        heading(3, block.title);
        inside(block.content);
        m_text += "</div>\n";
    }

    void operator()(const RackFigure& block) {
        const auto drawing = draw_rack(block, new_id("rack"), print_area(m_booklet, m_paper),
                                       PageDesign{m_paper}.body.size);
        m_text +=
            fmt::format("<figure>\n<figcaption>{}</figcaption>\n{}<ul{}>\n", html(block.caption),
                        drawing.svg, drawing.readable ? " class=\"only-heard\"" : "");
        for (const auto& line : block.lines)
            m_text += fmt::format("<li>{} {} {}</li>\n", html(line.height_text), html(line.label),
                                  html(line.note));
        m_text += "</ul>\n</figure>\n";
    }

    void operator()(const WalletCard& block) {
        m_text += "<div class=\"wallet\">\n<div class=\"side\">\n";
        heading(3, block.title);
        for (const auto& text : block.front) paragraph(text);
        m_text += "</div>\n<div class=\"side\">\n";
        for (const auto& text : block.back) paragraph(text);
        m_text += "</div>\n</div>\n";
    }

private:
    /// Never more than one level below the heading before it.
    void heading(int level, std::string_view text, std::string_view attributes = "") {
        if (text.empty()) return;
        m_level = std::min(level + m_inside, m_level + 1);
        m_text += fmt::format("<h{0}{1}>{2}</h{0}>\n", m_level, attributes, html(text));
    }

    void paragraph(std::string_view text, std::string_view look = "") {
        if (text.empty()) return;
        m_text += look.empty() ? "<p>" : fmt::format("<p class=\"{}\">", look);
        m_text += html(text) + "</p>\n";
    }

    /// Content whose headings stand below that of what it is in.
    void inside(const Blocks& blocks) {
        ++m_inside;
        add(blocks);
        --m_inside;
    }

    void add(const Blocks& blocks) {
        for (const auto& block : blocks)
            std::visit(*this, static_cast<const Block::variant&>(block));
    }

    std::string new_id(const std::string& wish) {
        auto id = wish;
        for (int number = 2; !m_ids.insert(id).second; ++number)
            id = fmt::format("{}-{}", wish, number);
        return id;
    }

    static std::string section_id(std::size_t index) {
        return fmt::format("section-{}", index + 1);
    }

    void header() {
        m_text += "<header class=\"title\">\n<div>\n";
        heading(1, m_booklet.title, " dir=\"auto\"");
        paragraph(m_booklet.subtitle, "subtitle");
        m_text += "</div>\n";
        if (m_booklet.coach) coach(*m_booklet.coach);
        m_text += "</header>\n";
    }

    void coach(const Coach& coach) {
        m_text += "<div class=\"coach\">\n";
        if (!coach.logo.empty())
            m_text += fmt::format(
                "<img alt=\"\" src=\"{}\">\n",
                data_url(coach.logo_is_svg ? "image/svg+xml" : "image/png", coach.logo));
        m_text += fmt::format("<div><p dir=\"auto\"><strong>{}</strong></p>\n", html(coach.name));
        for (const auto& line : coach.contact)
            m_text += fmt::format("<p dir=\"auto\">{}</p>\n", html(line));
        m_text += "</div>\n</div>\n";
    }

    void contents() {
        if (m_booklet.sections.size() < 2) return;
        m_text += "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">Contents</h2>\n<ol>\n";
        for (std::size_t i = 0; i < m_booklet.sections.size(); ++i)
            if (const auto& title = m_booklet.sections[i].title; !title.empty())
                m_text +=
                    fmt::format("<li><a href=\"#{}\">{}</a></li>\n", section_id(i), html(title));
        m_text += "</ol>\n</nav>\n";
    }

    void stop_rules() {
        m_text += "<section class=\"stop\" aria-labelledby=\"stop\">\n";
        heading(2, m_booklet.stop_title, " id=\"stop\"");
        (*this)(BulletList{m_booklet.stop_rules, Bullets::dots});
        m_text += "</section>\n";
    }

    /// The first one stands under the title of the booklet; its own is there to be heard.
    void section(std::size_t index) {
        const auto& section = m_booklet.sections[index];
        m_text += fmt::format("<section id=\"{}\"{}>\n", section_id(index),
                              section.own_page ? "" : " class=\"follows\"");
        heading(2, section.title, index == 0 ? " class=\"only-heard\"" : "");
        add(section.content);
        m_text += "</section>\n";
    }

    void table_head(const std::vector<Column>& columns) {
        double shares = 0;
        for (const auto& column : columns) shares += column.share;
        m_text += "<colgroup>\n";
        for (const auto& column : columns)
            m_text += fmt::format("<col style=\"width:{:.2f}%\">\n", 100 * column.share / shares);
        m_text += "</colgroup>\n<thead>\n<tr>\n";
        for (const auto& column : columns)
            m_text += column.heading.empty() ? "<td></td>\n"
                                             : fmt::format("<th scope=\"col\">{}</th>\n",
                                                           breakable_html(column.heading));
        m_text += "</tr>\n</thead>\n";
    }

    void table_row(const std::vector<Cell>& row) {
        m_text += "<tr>\n";
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool names_row = i == 0 && !row[i].text.empty();
            const auto* const between = row[i].text.empty() || row[i].boxes == 0 ? "" : " ";
            m_text += fmt::format("<{0}>{1}{2}{3}</{4}>\n", names_row ? "th scope=\"row\"" : "td",
                                  breakable_html(row[i].text), between, boxes(row[i].boxes),
                                  names_row ? "th" : "td");
        }
        m_text += "</tr>\n";
    }

    const Booklet& m_booklet;
    const Paper& m_paper;
    std::string m_text;
    std::set<std::string> m_ids;
    int m_level = 0;   // of the last heading
    int m_inside = 0;  // cards and notices around what is being written
};

}  // namespace

std::string booklet_html(const Booklet& booklet, const Paper& paper) {
    return Writer{booklet, paper}.document();
}

}  // namespace hamkit
