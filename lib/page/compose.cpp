#include "page/compose.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hamkit {

Placed placed(const ShapedText& text, double x, double y, double width, Role role,
              std::string link) {
    return {{x, y, width, text.height()}, PlacedText{text, 0, text.lines(), role, std::move(link)}};
}

Placed rule(double x, double y, double width, double height, double thickness, Ink ink) {
    return {{x, y, width, height}, PlacedLine{thickness, ink}};
}

Composer::Composer(const Booklet& booklet, const PageDesign& design, Typesetter& type,
                   const LogoShape& logo, double page)
    : m_booklet{booklet},
      m_design{design},
      m_type{type},
      m_logo{logo},
      m_page{page},
      m_x{design.margin},
      m_width{design.measure()} {}

Flow Composer::compose() {
    opening();
    for (const auto& section : m_booklet.sections) this->section(section);
    return std::move(m_flow);
}

Atom& Composer::atom(double height, double space) {
    auto& atom = m_flow.atoms.emplace_back();
    atom.height = height;
    atom.space = space;
    atom.card = m_card;
    atom.table = m_table;
    atom.shows = m_id;
    return atom;
}

Atom& Composer::text(std::string_view text, const Typeface& face, double space, Role role) {
    return hanging(text, face, 0, space, role);
}

Atom& Composer::hanging(std::string_view text, const Typeface& face, double indent, double space,
                        Role role) {
    const auto shaped = m_type.shape(text, face, m_width - indent);
    const auto first = m_flow.atoms.size();
    for (int line = 0; line < shaped.lines(); ++line) {
        auto& atom = this->atom(face.leading, line == 0 ? space : 0);
        atom.items.push_back({{m_x + indent, 0, m_width - indent, face.leading},
                              PlacedText{shaped, line, 1, role, {}}});
        // no line alone at the foot or the head of a page
        atom.joined = line + 1 < shaped.lines() && (line == 0 || line + 2 == shaped.lines());
    }
    return m_flow.atoms[first];
}

std::string Composer::link_to(std::string_view text) const {
    for (const auto& section : m_booklet.sections)
        for (const auto& block : section.content)
            if (const auto* const card = std::get_if<Card>(&block);
                card != nullptr && !card->title.empty() && text.ends_with(card->title))
                return card->id;
    return {};
}

void Composer::framed(const FlowCard& frame, const std::function<void()>& content) {
    m_card = static_cast<int>(m_flow.cards.size());
    m_flow.cards.push_back(frame);
    m_flow.cards.back().frame = {m_x, 0, m_width, 0};
    m_x += m_design.padding;
    m_width -= 2 * m_design.padding;
    atom(m_design.padding, m_design.unit * 2).joined = true;
    content();
    join();
    atom(m_design.padding, 0);
    m_x -= m_design.padding;
    m_width += 2 * m_design.padding;
    m_card = -1;
}

// -- sections

/// The title, and beside it who hands the pages over.
void Composer::opening() {
    const auto gutter = m_design.unit * 3;
    const auto beside = m_booklet.coach ? m_width * 0.34 : 0;
    const auto left = m_width - beside - (m_booklet.coach ? gutter : 0);
    constexpr int most_lines = 3;  // of large letters
    auto title = m_type.shape(m_booklet.title, m_design.title, left);
    if (title.lines() > most_lines) title = m_type.shape(m_booklet.title, m_design.heading, left);
    auto& atom = this->atom(0, 0);
    atom.items.push_back(placed(title, m_x, 0, left, Role::title));
    double height = title.height();
    if (!m_booklet.subtitle.empty()) {
        const auto subtitle = m_type.shape(m_booklet.subtitle, m_design.lead, left);
        atom.items.push_back(placed(subtitle, m_x, height, left, Role::text));
        height += subtitle.height();
    }
    if (m_booklet.coach) {
        const auto x = m_x + m_width - beside;
        double y = 0;
        if (m_logo.height > 0) {
            const auto scale = std::min(beside / m_logo.width, m_design.unit * 6 / m_logo.height);
            const auto width = m_logo.width * scale;
            atom.items.push_back(
                {{x + beside - width, y, width, m_logo.height * scale}, PlacedLogo{}});
            y += m_logo.height * scale + m_design.unit / 2;
        }
        const auto line = [&](std::string_view text, const Typeface& face) {
            const auto shaped = m_type.shape(text, face, beside, Align::end);
            atom.items.push_back(placed(shaped, x, y, beside, Role::text));
            y += shaped.height();
        };
        line(m_booklet.coach->name, m_design.label);
        for (const auto& contact : m_booklet.coach->contact) line(contact, m_design.small);
        height = std::max(height, y);
    }
    atom.height = height;
    atom.joined = true;
    auto& rule = this->atom(m_design.unit, m_design.unit / 2);
    rule.items.push_back(hamkit::rule(m_x, 0, m_width, 0, 1.5));
    rule.joined = true;
}

void Composer::section(const Section& section) {
    const std::string name{names_of(section.kind)[static_cast<std::size_t>(section.kind)]};
    m_id = name;
    const bool first = &section == &m_booklet.sections.front();
    if (!first) {
        auto& heading = text(section.title, m_design.section, m_design.unit * 5, Role::section);
        heading.new_page = section.own_page;
        m_flow.atoms.back().joined = true;
        auto& line = this->atom(m_design.unit / 2, m_design.unit / 4);
        line.items.push_back(rule(m_x, 0, m_width, 0, 1));
        join();
    }
    auto& top = first ? m_flow.atoms.front() : *(m_flow.atoms.end() - 1);
    top.anchors.push_back({name, section.title, 1, 0});
    add(section.content);
}

void Composer::add(const Blocks& blocks) {
    for (const auto& block : blocks)
        std::visit([&](const auto& one) { add(one); }, static_cast<const Block::variant&>(block));
}

// -- text

void Composer::add(const Heading& heading) {
    const bool high = heading.level <= 2;
    text(heading.text, high ? m_design.heading : m_design.subheading,
         m_design.unit * (high ? 3 : 2), Role::heading);
    join();
}

void Composer::add(const Paragraph& paragraph) {
    const auto& face = paragraph.look == Look::lead    ? m_design.lead
                       : paragraph.look == Look::quiet ? m_design.small
                                                       : m_design.body;
    text(paragraph.text, face, paragraph.look == Look::quiet ? m_design.unit / 4 : m_design.unit);
}

void Composer::add(const BulletList& list) {
    int number = 0;
    const auto count = list.items.size();
    for (std::size_t index = 0; index < count; ++index) {
        const auto& item = list.items[index];
        const auto mark = list.bullets == Bullets::numbers ? fmt::format("{}.", ++number) : "•";
        auto& atom = hanging(item, m_design.body, m_design.indent, m_design.unit / 2, Role::item);
        if (list.bullets == Bullets::boxes)
            atom.items.push_back(
                {{m_x, (m_design.body.leading - m_design.box) / 2, m_design.box, m_design.box},
                 PlacedBox{}});
        else
            atom.items.insert(atom.items.begin(),
                              placed(m_type.shape(mark, m_design.body, m_design.indent), m_x, 0,
                                     m_design.indent, Role::label));
        // no item alone at the foot or the head of a page
        if (index + 1 < count && (index == 0 || index + 2 == count)) join();
    }
}

/// So wide that each label stands in one line.
double Composer::width_of_labels(const LabelledTexts& texts) {
    double width = 0;
    for (const auto& row : texts.rows)
        width = std::max(width, m_type.shape(row.label, m_design.label, m_width).width());
    return width;
}

void Composer::add(const LabelledTexts& texts) {
    constexpr std::size_t most_together = 4;
    const auto labels = std::max(width_of_labels(texts), m_least_labels);
    const auto indent = std::min(labels, m_width / 3) + m_design.unit * 1.5;
    for (const auto& row : texts.rows) {
        const auto label = m_type.shape(row.label, m_design.label, indent - m_design.unit);
        auto& atom = hanging(row.text, m_design.body, indent, m_design.unit / 2, Role::item);
        if (!row.label.empty())
            atom.items.insert(atom.items.begin(),
                              placed(label, m_x, 0, indent - m_design.unit, Role::label));
        atom.height = std::max(atom.height, label.height());
        if (texts.rows.size() <= most_together && &row != &texts.rows.back()) join();
    }
}

void Composer::add(const WriteIn& line) {
    const auto label = m_type.shape(line.label, m_design.label, m_width / 2);
    const auto start = m_x + label.width() + m_design.unit;
    auto& atom = this->atom(m_design.write_row, m_design.unit / 2);
    const auto base = m_design.write_row - m_design.unit / 2;
    atom.items.push_back(
        placed(label, m_x, base - label.baseline(), label.width() + 1, Role::text));
    atom.items.push_back(rule(start, base, m_x + std::min(m_width, m_width) - start, 0, 0.6));
}

}  // namespace hamkit
