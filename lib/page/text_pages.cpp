#include "page/text_pages.hpp"

#include <span>

namespace hamkit {
namespace {

class Pages {
public:
    explicit Pages(std::size_t length) : m_length{length} {}

    void begin_page() { m_pages.emplace_back(); }

    /// Places `pieces` run by run; those of a run are held together by `bond` or a stronger one.
    void place(std::span<const Piece> pieces, Bond bond) {
        while (!pieces.empty()) {
            std::size_t size = 1;
            while (size < pieces.size() && pieces[size - 1].bond >= bond) ++size;
            place_run(pieces.first(size), bond);
            pieces = pieces.subspan(size);
        }
    }

    std::vector<std::vector<std::string>> take() { return std::move(m_pages); }

private:
    std::vector<std::string>& page() { return m_pages.back(); }
    const std::vector<std::string>& page() const { return m_pages.back(); }

    void place_run(std::span<const Piece> run, Bond bond) {
        const bool fits_a_page = height_of(run, true) <= m_length;
        if (fits_a_page || fits_here(run)) {
            if (!fits_here(run)) begin_page();
            for (const auto& piece : run) put(piece);
        } else if (bond == Bond::card) {
            place(run, Bond::heading);
        } else {
            if (!starts_well_here(run)) begin_page();
            for (const auto& piece : run) put(piece);
        }
    }

    bool fits_here(std::span<const Piece> run) const {
        return page().size() + height_of(run, page().empty()) <= m_length;
    }

    /// Whether some lines of the last piece would stand on this page, under its headings.
    bool starts_well_here(std::span<const Piece> run) const {
        constexpr std::size_t enough = 3;
        const auto headings = height_of(run.first(run.size() - 1), page().empty());
        return page().empty() || page().size() + headings + enough < m_length;
    }

    static std::size_t height_of(std::span<const Piece> run, bool at_top) {
        std::size_t height = 0;
        for (const auto& piece : run) {
            if (at_top) height += piece.head.size();
            else if (piece.gap) ++height;
            height += piece.lines.size();
            at_top = false;
        }
        return height;
    }

    void put(const Piece& piece) {
        if (page().empty()) repeat_head(piece);
        else if (piece.gap && page().size() < m_length) page().emplace_back();
        for (const auto& line : piece.lines) {
            if (page().size() >= m_length) {
                begin_page();
                repeat_head(piece);
            }
            page().push_back(line);
        }
    }

    /// Not where it would leave no room for what stands under it.
    void repeat_head(const Piece& piece) {
        if (piece.head.size() < m_length)
            page().insert(page().end(), piece.head.begin(), piece.head.end());
    }

    std::size_t m_length;
    std::vector<std::vector<std::string>> m_pages;
};

}  // namespace

std::vector<std::vector<std::string>> pages_of(const std::vector<std::vector<Piece>>& parts,
                                               std::size_t length) {
    Pages pages{length};
    for (const auto& part : parts) {
        pages.begin_page();
        pages.place(part, Bond::card);
    }
    return pages.take();
}

}  // namespace hamkit
