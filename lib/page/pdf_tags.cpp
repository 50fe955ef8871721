#include "page/pdf_tags.hpp"

namespace hamkit {

void PdfTags::enter(const PlacedText& text) {
    const auto* const layout = text.text.layout();
    if (layout == m_last && text.first_line > 0) return;  // the same text goes on
    m_last = layout;
    const bool heads = text.role == Role::column_head;
    switch (text.role) {
        case Role::furniture: leave(1); break;
        case Role::text: single("P"); break;
        case Role::title: single("H1"); break;
        case Role::section: single("H2"); break;
        case Role::heading: single("H3"); break;
        case Role::note: single("Note"); break;
        case Role::label: nested({"L", "LI"}, "Lbl"); break;
        case Role::item:
            if (is_open(3, "Lbl")) beside("LBody");
            else nested({"L", "LI"}, "LBody");
            break;
        case Role::column_head:
            if (m_heads) beside("TH");
            else {
                leave(1);  // another table than the one before
                nested({"Table", "TR"}, "TH");
            }
            break;
        case Role::row_head: nested({"Table", "TR"}, "TH"); break;
        case Role::cell:
            if (is_open(1, "Table") && !m_heads) beside("TD");
            else nested({"Table", "TR"}, "TD");
            break;
    }
    m_heads = heads;
}

void PdfTags::end_page() {
    leave(1);
    m_last = nullptr;
}

void PdfTags::open(const char* tag) {
    cairo_tag_begin(m_cairo, tag, nullptr);
    m_open.emplace_back(tag);
}

void PdfTags::leave(std::size_t depth) {
    for (; m_open.size() > depth; m_open.pop_back()) cairo_tag_end(m_cairo, m_open.back().c_str());
}

void PdfTags::single(const char* tag) {
    leave(1);
    open(tag);
}

void PdfTags::nested(std::array<const char*, 2> containers, const char* tag) {
    if (is_open(1, containers[0])) leave(2);
    else single(containers[0]);
    open(containers[1]);
    open(tag);
}

void PdfTags::beside(const char* tag) {
    leave(3);
    open(tag);
}

}  // namespace hamkit
