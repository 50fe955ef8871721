// The card to cut out: two sides as large as a bank card, to be folded along the middle.

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "page/compose.hpp"

namespace hamkit {
namespace {

constexpr double card_width = 85.6 * points_per_mm;  // ISO/IEC 7810, ID-1
constexpr double card_height = 54 * points_per_mm;

struct Side {
    std::string_view title;
    const std::vector<std::string>& lines;
};

/// The texts of a side, one below the other.
std::vector<ShapedText> shape(Typesetter& type, const Side& side, double size, double width) {
    const Typeface body{size, size * 1.22, false};
    std::vector<ShapedText> texts;
    if (!side.title.empty())
        texts.push_back(type.shape(side.title, {size, size * 1.5, true}, width));
    for (const auto& line : side.lines) texts.push_back(type.shape(line, body, width));
    return texts;
}

double height_of(const std::vector<ShapedText>& texts) {
    double height = 0;
    for (const auto& text : texts) height += text.height();
    return height;
}

}  // namespace

void Composer::add(const WalletCard& card) {
    if (m_design.large) return add_large(card);
    const auto outer = m_id;
    m_id = card.title;
    const std::array<Side, 2> sides{{{card.title, card.front}, {{}, card.back}}};
    const bool beside = m_width >= 2 * card_width;
    const auto width = card_width;
    const auto pad = 3.2 * points_per_mm;
    // few sizes: fonts of a new size are what takes time
    constexpr std::array sizes{8.5, 7.5, 6.75, 6.0};
    const auto size = std::ranges::find_if(sizes, [&](double size) {
        return std::ranges::all_of(sides, [&](const Side& side) {
            return height_of(shape(m_type, side, size, width - 2 * pad)) <= card_height - 2 * pad;
        });
    });
    if (size == sizes.end())
        throw Overflow{fmt::format("\"{}\" has more words than a card of that size holds", m_id)};

    const auto x = beside ? m_x + (m_width - 2 * card_width) / 2 : m_x + (m_width - width) / 2;
    Atom* atom = nullptr;
    for (std::size_t index = 0; index < sides.size(); ++index) {
        const auto texts = shape(m_type, sides[index], *size, width - 2 * pad);
        const auto height = card_height;
        if (atom == nullptr || !beside) {
            if (atom != nullptr) join();
            atom = &this->atom(height, atom == nullptr ? m_design.unit * 2 : 0);
        }
        const auto left = beside ? x + static_cast<double>(index) * card_width : x;
        atom->items.push_back({{left, 0, width, height}, PlacedLine{0.7, Ink::black, true, true}});
        double y = (height - height_of(texts)) / 2;
        for (const auto& text : texts) {
            atom->items.push_back(placed(text, left + pad, y, width - 2 * pad, Role::text));
            y += text.height();
        }
    }
    m_id = outer;
}

/// In large print no bank card holds it: it is as wide as the page.
void Composer::add_large(const WalletCard& card) {
    for (const auto* side : {&card.front, &card.back})
        framed({{}, 0.7, 0, true}, [&] {
            if (side == &card.front) add(Heading{card.title, 2});
            for (const auto& line : *side) add(Paragraph{line, {}});
        });
}

}  // namespace hamkit
