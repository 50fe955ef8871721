// What stands in a frame: exercise cards and notices.

#include <algorithm>

#include "page/compose.hpp"

namespace hamkit {

void Composer::add(const Card& card) {
    const auto outer = m_id;
    m_id = card.id;
    framed({{}, 0.8, m_design.unit / 2}, [&] {
        // the dose stands beside the title where there is room, else below it
        const auto dose = m_type.shape(card.dose, m_design.label, m_width * 0.48, Align::end);
        const auto beside = m_width - dose.width() - m_design.unit * 2;
        const auto title = m_type.shape(card.title, m_design.heading, beside);
        const bool fits = dose.lines() <= 1 && title.lines() <= 1;
        auto& atom = text(card.title, m_design.heading, 0, Role::heading);
        atom.anchors.push_back({card.id, card.title, 2, 0});
        join();
        if (fits && !card.dose.empty())
            atom.items.push_back(placed(dose, m_x + m_width * 0.52,
                                        m_design.heading.leading - m_design.label.leading -
                                            (m_design.heading.leading - m_design.label.leading) / 4,
                                        m_width * 0.48, Role::text));
        else if (!card.dose.empty()) {
            text(card.dose, m_design.label, 0);
            join();
        }
        // labels line up all down the card
        for (const auto& block : card.content)
            if (const auto* const texts = std::get_if<LabelledTexts>(&block))
                m_least_labels = std::max(m_least_labels, width_of_labels(*texts));
        const auto room = card.room_for_picture ? std::min(m_width * 0.3, 45 * points_per_mm) : 0;
        const auto first = m_flow.atoms.size();
        m_width -= room > 0 ? room + m_design.padding : 0;
        add(card.content);
        m_width += room > 0 ? room + m_design.padding : 0;
        m_least_labels = 0;
        if (room <= 0) return;
        double height = 0;
        for (auto index = first; index < m_flow.atoms.size(); ++index)
            height += m_flow.atoms[index].height + m_flow.atoms[index].space;
        if (height < room + m_design.unit) {
            join();
            this->atom(room + m_design.unit - height, 0);
        }
        for (auto index = first; index + 1 < m_flow.atoms.size() && height > 0; ++index)
            m_flow.atoms[index].joined = true;
        if (first < m_flow.atoms.size())
            m_flow.atoms[first].items.push_back(
                {{m_x + m_width - room, m_design.unit, room, room},
                 PlacedLine{0.5, Ink::gray, true, true, m_design.unit / 2}});
    });
    m_id = outer;
}

void Composer::add(const Notice& notice) {
    framed({{}, 2, m_design.unit / 2}, [&] {
        if (!notice.title.empty()) {
            text(notice.title, m_design.heading, 0, Role::heading);
            join();
        }
        add(notice.content);
    });
}

}  // namespace hamkit
