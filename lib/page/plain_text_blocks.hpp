#pragma once
// The blocks of a booklet as lines of plain text.

#include <string>
#include <string_view>
#include <vector>

#include "page/booklet.hpp"
#include "page/text_pages.hpp"

namespace hamkit {

/// `text`, visible, in lines of at most `width` columns: `first` before the first line, as many
/// spaces before the others. Empty when the text is and `first` is blank.
std::vector<std::string> hanging(std::string_view first, std::string_view text, std::size_t width);

/// Collects pieces of lines at most `width` columns wide.
class PlainTextBlocks {
public:
    explicit PlainTextBlocks(std::size_t width) : m_width{width} {}

    /// What stands on the first page above everything else.
    void front(const Booklet& booklet);
    void section(std::string_view title);
    void add(const Blocks& blocks);
    std::vector<Piece> take() { return std::move(m_pieces); }

    void operator()(const Heading&);
    void operator()(const Paragraph&);
    void operator()(const BulletList&);
    void operator()(const LabelledTexts&);
    void operator()(const WriteIn&);
    void operator()(const Table&);
    void operator()(const Card&);
    void operator()(const Notice&);
    void operator()(const RackFigure&);
    void operator()(const WalletCard&);

private:
    void underlined(std::string_view text, char line);
    void piece(std::vector<std::string> lines, Bond bond = Bond::none, bool gap = true);
    /// Blocks that belong together, `lines` before and after them.
    void together(std::vector<std::string> before, const Blocks& blocks, std::size_t indent,
                  std::vector<std::string> after);

    std::size_t m_width;
    std::vector<Piece> m_pieces;
};

}  // namespace hamkit
