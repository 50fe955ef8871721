#pragma once
// The structure of a PDF for those who hear it: headings, lists, tables, in reading order.

#include <array>
#include <string>
#include <vector>

#include "page/layout.hpp"

namespace hamkit {

/// Opens and closes cairo's tags while pages are painted.
class PdfTags {
public:
    explicit PdfTags(cairo_t* cairo) : m_cairo{cairo} { open("Document"); }

    /// Before a text is painted.
    void enter(const PlacedText&);
    /// What was painted last ends with its page: cairo closes no tag there by itself.
    void end_page();
    /// Before the last page is shown.
    void end() { leave(0); }

private:
    void open(const char* tag);
    void leave(std::size_t depth);
    /// A tag right in the document.
    void single(const char* tag);
    /// A tag in a new second one of `containers`, in the first of them if that is open.
    void nested(std::array<const char*, 2> containers, const char* tag);
    /// A tag beside the last one.
    void beside(const char* tag);
    bool is_open(std::size_t depth, std::string_view tag) const {
        return m_open.size() > depth && m_open[depth] == tag;
    }

    cairo_t* m_cairo;
    std::vector<std::string> m_open;
    const PangoLayout* m_last = nullptr;  // whose lines were painted last
    bool m_heads = false;                 // the open row is that of the heads
};

}  // namespace hamkit
