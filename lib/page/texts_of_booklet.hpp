#pragma once
// Every text of a booklet, so that nothing which is printed escapes a rule.

#include "page/booklet.hpp"

namespace hamkit {

/// Calls `visit` with each std::string that a reader may see, in the order of the pages.
template <class Visit>
class EachText {
public:
    explicit EachText(Visit visit) : m_visit{std::move(visit)} {}

    void booklet(Booklet& booklet) {
        m_visit(booklet.title);
        m_visit(booklet.subtitle);
        m_visit(booklet.client);
        if (booklet.coach) {
            m_visit(booklet.coach->name);
            all(booklet.coach->contact);
        }
        m_visit(booklet.stop_title);
        all(booklet.stop_rules);
        m_visit(booklet.running_line);
        for (auto& section : booklet.sections) {
            m_visit(section.title);
            blocks(section.content);
        }
    }

    void blocks(Blocks& blocks) {
        for (auto& block : blocks)
            std::visit([this](auto& part) { (*this)(part); }, static_cast<Block::variant&>(block));
    }

    void operator()(Heading& heading) { m_visit(heading.text); }
    void operator()(Paragraph& paragraph) { m_visit(paragraph.text); }
    void operator()(BulletList& list) { all(list.items); }
    void operator()(LabelledTexts& texts) {
        for (auto& row : texts.rows) {
            m_visit(row.label);
            m_visit(row.text);
        }
    }
    void operator()(WriteIn& line) { m_visit(line.label); }
    void operator()(Table& table) {
        m_visit(table.caption);
        for (auto& column : table.columns) m_visit(column.heading);
        for (auto& row : table.rows)
            for (auto& cell : row) m_visit(cell.text);
    }
    void operator()(Card& card) {
        m_visit(card.title);
        m_visit(card.dose);
        blocks(card.content);
    }
    void operator()(Notice& notice) {
        m_visit(notice.title);
        blocks(notice.content);
    }
    void operator()(RackFigure& figure) {
        m_visit(figure.caption);
        for (auto& line : figure.lines) {
            m_visit(line.height_text);
            m_visit(line.label);
            m_visit(line.note);
        }
    }
    void operator()(WalletCard& card) {
        m_visit(card.title);
        all(card.front);
        all(card.back);
    }

private:
    void all(std::vector<std::string>& texts) {
        for (auto& text : texts) m_visit(text);
    }

    Visit m_visit;
};

}  // namespace hamkit
