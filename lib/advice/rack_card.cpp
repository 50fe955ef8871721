#include "advice/rack_card.hpp"

#include <algorithm>

namespace hamkit {
namespace {

class Explorer {
public:
    explicit Explorer(const RackBounds& bounds) : m_bounds{bounds} {}

    RackCard run(const RackSearch& start) {
        box_of(start);
        // boxes are added while this goes on
        for (std::size_t box = 0; box < m_card.boxes.size(); ++box) {
            if (m_card.boxes[box].state == RackState::stop) continue;
            m_card.boxes[box].fine = box_of(after(box, RackDay::Outcome::tolerated));
            m_card.boxes[box].hurt = box_of(after(box, RackDay::Outcome::painful));
        }
        return std::move(m_card);
    }

private:
    RackSearch after(std::size_t box, RackDay::Outcome outcome) const {
        auto search = m_searches[box];
        std::optional<std::size_t> hole = m_card.boxes[box].next;
        if (search.open) hole = outcome == RackDay::Outcome::painful ? search.blamed : search.open;
        search.add({outcome, hole});
        return search;
    }

    std::size_t box_of(RackSearch search) {
        search.confirmations = std::min(search.confirmations, m_bounds.confirmations);
        const auto found = std::ranges::find(m_searches, search);
        if (found == m_searches.end()) {
            const auto step = next_step(search, m_bounds);
            m_card.boxes.push_back({step.state, step.next.value_or(0)});
            m_searches.push_back(search);
            return m_searches.size() - 1;
        }
        return static_cast<std::size_t>(found - m_searches.begin());
    }

    const RackBounds& m_bounds;
    RackCard m_card;
    std::vector<RackSearch> m_searches;  // of the boxes
};

}  // namespace

RackCard all_paths(const RackSearch& search, const RackBounds& bounds) {
    return Explorer{bounds}.run(search);
}

}  // namespace hamkit
