#include "page/flow.hpp"

#include <fmt/format.h>

#include "page/page_design.hpp"

namespace hamkit {
namespace {

class Paginator {
public:
    Paginator(const Flow& flow, const Rect& body)
        : m_flow{flow}, m_atoms{flow.atoms}, m_body{body} {
        turn();
    }

    std::vector<LaidPage> run() {
        for (std::size_t first = 0; first < m_atoms.size();) {
            const auto whole = end_of_unit(first);
            const bool fits = m_y + height(first, whole) <= bottom();
            if (m_y > m_body.y && (m_atoms[first].new_page || !fits)) turn();
            // what is longer than a page is parted where it must be
            const auto last = height(first, whole) <= m_body.height ? whole : end_of_joined(first);
            for (; first < last; ++first) {
                if (m_y > m_body.y && m_y + height(first, first + 1) > bottom()) turn();
                place(m_atoms[first]);
            }
        }
        finish_frames();
        return std::move(m_pages);
    }

private:
    double bottom() const { return m_body.y + m_body.height + 0.01; }

    bool joined(std::size_t atom) const {
        return m_atoms[atom].joined && atom + 1 < m_atoms.size();
    }
    bool is_in_one_card(std::size_t atom) const {
        return m_atoms[atom].card >= 0 && atom + 1 < m_atoms.size() &&
               m_atoms[atom].card == m_atoms[atom + 1].card;
    }

    /// One past the last atom that must stay with `first`.
    std::size_t end_of_joined(std::size_t first) const {
        while (joined(first)) ++first;
        return first + 1;
    }
    /// One past the last atom that should be on the page of `first`. The rest of a card that could
    /// not stay whole fills the page.
    std::size_t end_of_unit(std::size_t first) const {
        if (m_card >= 0 && m_atoms[first].card == m_card) return end_of_joined(first);
        while (joined(first) || is_in_one_card(first)) ++first;
        return first + 1;
    }

    /// Of these atoms where the page stands now.
    double height(std::size_t first, std::size_t last) const {
        double sum = 0;
        for (auto atom = first; atom < last; ++atom)
            sum += m_atoms[atom].height + (atom == first ? 0 : m_atoms[atom].space);
        if (m_y > m_body.y) sum += m_atoms[first].space;
        return sum;
    }

    void place(const Atom& atom) {
        if (atom.card != m_card) finish_frames();
        auto& page = m_pages.back();
        if (m_y > m_body.y) m_y += atom.space;
        else if (atom.table >= 0) repeat(m_flow.tables[static_cast<std::size_t>(atom.table)]);
        if (m_y + atom.height > bottom())
            throw Overflow{fmt::format(
                "\"{}\" does not fit on the page: {:.0f} mm high, and there are {:.0f} mm",
                atom.shows, atom.height / points_per_mm, m_body.height / points_per_mm)};
        if (atom.card >= 0 && m_card < 0) {
            m_card = atom.card;
            m_frame_top = m_y;
        }
        for (auto item : atom.items) {
            item.rect.y += m_y;
            page.items.push_back(std::move(item));
        }
        for (auto anchor : atom.anchors) {
            anchor.y += m_y;
            page.anchors.push_back(std::move(anchor));
        }
        m_y += atom.height;
    }

    void repeat(const TableHead& head) {
        for (auto item : head.items) {
            item.rect.y += m_y;
            if (auto* const text = std::get_if<PlacedText>(&item.what))
                text->role = Role::furniture;
            m_pages.back().items.push_back(std::move(item));
        }
        m_y += head.height;
    }

    /// Frames what has been placed of a card on this page.
    void finish_frames() {
        if (m_card < 0) return;
        const auto& card = m_flow.cards[static_cast<std::size_t>(m_card)];
        m_pages.back().items.push_back(
            {{card.frame.x, m_frame_top, card.frame.width, m_y - m_frame_top},
             PlacedLine{card.thickness, Ink::black, card.dashed, true, card.radius}});
        m_card = -1;
    }

    void turn() {
        finish_frames();
        m_pages.emplace_back();
        m_y = m_body.y;
    }

    const Flow& m_flow;
    const std::vector<Atom>& m_atoms;
    Rect m_body;
    std::vector<LaidPage> m_pages;
    double m_y = 0;
    int m_card = -1;  // the one whose frame is open
    double m_frame_top = 0;
};

}  // namespace

std::vector<LaidPage> Flow::paginate(const Rect& body) const {
    return Paginator{*this, body}.run();
}

}  // namespace hamkit
