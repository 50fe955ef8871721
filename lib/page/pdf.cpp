#include "page/pdf.hpp"

#include <cairo-pdf.h>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <librsvg/rsvg.h>

#include <cstring>

#include "page/pdf_language.hpp"
#include "page/pdf_tags.hpp"

namespace hamkit {
namespace {

struct Close {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
    void operator()(RsvgHandle* svg) const { g_object_unref(svg); }
};
using Surface = std::unique_ptr<cairo_surface_t, Close>;
using Cairo = std::unique_ptr<cairo_t, Close>;
using Svg = std::unique_ptr<RsvgHandle, Close>;

/// A coach's logo, whatever it was drawn with.
class Logo {
public:
    explicit Logo(const Booklet& booklet) {
        if (!booklet.coach || booklet.coach->logo.empty()) return;
        const auto& bytes = booklet.coach->logo;
        if (booklet.coach->logo_is_svg) read_svg(bytes);
        else read_png(bytes);
        if (m_shape.width <= 0 || m_shape.height <= 0)
            throw std::runtime_error{"the logo is no PNG or SVG picture"};
    }
    const LogoShape& shape() const { return m_shape; }

    void paint(cairo_t* cairo, const Rect& rect) const {
        cairo_save(cairo);
        cairo_translate(cairo, rect.x, rect.y);
        cairo_scale(cairo, rect.width / m_shape.width, rect.height / m_shape.height);
        if (m_svg) {
            const RsvgRectangle viewport{0, 0, m_shape.width, m_shape.height};
            rsvg_handle_render_document(m_svg.get(), cairo, &viewport, nullptr);
        } else {
            cairo_set_source_surface(cairo, m_png.get(), 0, 0);
            cairo_paint(cairo);
        }
        cairo_restore(cairo);
    }

private:
    void read_svg(const std::string& bytes) {
        m_svg.reset(rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(bytes.data()),
                                              bytes.size(), nullptr));
        if (!m_svg) return;
        if (rsvg_handle_get_intrinsic_size_in_pixels(m_svg.get(), &m_shape.width,
                                                     &m_shape.height) == FALSE)
            m_shape = {100, 100};
    }

    void read_png(const std::string& bytes) {
        std::string_view left = bytes;
        const auto read = [](void* from, unsigned char* to, unsigned int length) {
            auto& left = *static_cast<std::string_view*>(from);
            if (left.size() < length) return CAIRO_STATUS_READ_ERROR;
            std::memcpy(to, left.data(), length);
            left.remove_prefix(length);
            return CAIRO_STATUS_SUCCESS;
        };
        m_png.reset(cairo_image_surface_create_from_png_stream(read, &left));
        if (cairo_surface_status(m_png.get()) != CAIRO_STATUS_SUCCESS) return;
        m_shape = {static_cast<double>(cairo_image_surface_get_width(m_png.get())),
                   static_cast<double>(cairo_image_surface_get_height(m_png.get()))};
    }

    Surface m_png;
    Svg m_svg;
    LogoShape m_shape;
};

class Press {
public:
    Press(const Booklet& booklet, const Paper& paper, std::optional<std::int64_t> made)
        : m_logo{booklet},
          m_layout{lay_out(booklet, paper, m_logo.shape())},
          m_mono{paper.mono},
          m_language{booklet.language} {
        const auto write = [](void* to, const unsigned char* from, unsigned int length) {
            static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(from), length);
            return CAIRO_STATUS_SUCCESS;
        };
        m_surface.reset(
            cairo_pdf_surface_create_for_stream(write, &m_bytes, m_layout.width, m_layout.height));
        const auto set = [&](cairo_pdf_metadata_t key, const std::string& text) {
            cairo_pdf_surface_set_metadata(m_surface.get(), key, text.c_str());
        };
        set(CAIRO_PDF_METADATA_TITLE, booklet.title);
        if (booklet.coach) set(CAIRO_PDF_METADATA_AUTHOR, booklet.coach->name);
        set(CAIRO_PDF_METADATA_CREATOR, "hamkit");
        // left alone, cairo would read the clock
        set(CAIRO_PDF_METADATA_CREATE_DATE,
            made ? fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time_t{*made})) : "");
        m_cairo.reset(cairo_create(m_surface.get()));
        m_tags.emplace(m_cairo.get());
    }

    Pdf print() {
        for (const auto& page : m_layout.pages) {
            begin_page();
            for (const auto& anchor : page.anchors) mark(anchor);
            for (const auto& item : page.items)
                std::visit([&](const auto& what) { paint(item.rect, what); }, item.what);
            m_tags->end_page();
            if (&page == &m_layout.pages.back()) m_tags->end();
            cairo_show_page(m_cairo.get());
        }
        outline();
        m_cairo.reset();
        cairo_surface_finish(m_surface.get());
        if (const auto status = cairo_surface_status(m_surface.get());
            status != CAIRO_STATUS_SUCCESS)
            throw std::runtime_error{
                fmt::format("the PDF could not be written: {}", cairo_status_to_string(status))};
        return {with_language(std::move(m_bytes), m_language), m_layout.pages.size(),
                m_layout.missing};
    }

private:
    cairo_t* cairo() const { return m_cairo.get(); }

    /// A speck of white: cairo 1.16 loses count of the tags of a page that begins with a picture,
    /// and it draws colored letters as pictures.
    void begin_page() {
        cairo_set_source_rgb(cairo(), 1, 1, 1);
        cairo_rectangle(cairo(), 0, 0, 1, 1);
        cairo_fill(cairo());
    }

    /// Names are quoted in tags: ids hold nothing that would end the quotes.
    void mark(const Anchor& anchor) {
        const auto attributes =
            fmt::format("name='{}' x={:.2f} y={:.2f}", anchor.name, 0.0, anchor.y);
        cairo_tag_begin(cairo(), CAIRO_TAG_DEST, attributes.c_str());
        cairo_tag_end(cairo(), CAIRO_TAG_DEST);
    }

    void outline() {
        int parent = CAIRO_PDF_OUTLINE_ROOT;
        for (const auto& page : m_layout.pages)
            for (const auto& anchor : page.anchors) {
                const auto entry = cairo_pdf_surface_add_outline(
                    m_surface.get(), anchor.level == 1 ? CAIRO_PDF_OUTLINE_ROOT : parent,
                    anchor.title.c_str(), fmt::format("dest='{}'", anchor.name).c_str(),
                    anchor.level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN
                                      : static_cast<cairo_pdf_outline_flags_t>(0));
                if (anchor.level == 1) parent = entry;
            }
    }

    void set_ink(Ink ink) {
        const double level = ink == Ink::gray && !m_mono ? 0.55 : 0;
        cairo_set_source_rgb(cairo(), level, level, level);
    }

    void paint(const Rect& rect, const PlacedText& text) {
        set_ink(Ink::black);
        m_tags->enter(text);
        if (!text.link.empty())
            cairo_tag_begin(cairo(), CAIRO_TAG_LINK, fmt::format("dest='{}'", text.link).c_str());
        auto* const lines = pango_layout_get_iter(text.text.layout());
        for (int line = 0; line < text.first_line; ++line) pango_layout_iter_next_line(lines);
        for (int line = 0; line < text.lines; ++line) {
            PangoRectangle logical;
            pango_layout_iter_get_line_extents(lines, nullptr, &logical);
            cairo_move_to(cairo(), rect.x + pango_units_to_double(logical.x),
                          rect.y + line * text.text.leading() + text.text.baseline());
            pango_cairo_show_layout_line(cairo(), pango_layout_iter_get_line_readonly(lines));
            pango_layout_iter_next_line(lines);
        }
        pango_layout_iter_free(lines);
        if (!text.link.empty()) cairo_tag_end(cairo(), CAIRO_TAG_LINK);
    }

    void outline_of(const Rect& rect, double radius) {
        constexpr double quarter = 1.5707963267948966;
        const auto right = rect.x + rect.width - radius;
        const auto bottom = rect.y + rect.height - radius;
        cairo_new_sub_path(cairo());
        cairo_arc(cairo(), right, rect.y + radius, radius, -quarter, 0);
        cairo_arc(cairo(), right, bottom, radius, 0, quarter);
        cairo_arc(cairo(), rect.x + radius, bottom, radius, quarter, 2 * quarter);
        cairo_arc(cairo(), rect.x + radius, rect.y + radius, radius, 2 * quarter, 3 * quarter);
        cairo_close_path(cairo());
    }

    void paint(const Rect& rect, const PlacedLine& line) {
        set_ink(line.ink);
        cairo_set_line_width(cairo(), line.thickness);
        if (line.dashed) {
            const std::array<double, 2> dashes{4, 3};
            cairo_set_dash(cairo(), dashes.data(), 2, 0);
        }
        if (line.frame) outline_of(rect, line.radius);
        else {
            cairo_move_to(cairo(), rect.x, rect.y);
            cairo_line_to(cairo(), rect.x + rect.width, rect.y + rect.height);
        }
        cairo_stroke(cairo());
        cairo_set_dash(cairo(), nullptr, 0, 0);
    }

    void paint(const Rect& rect, const PlacedBox&) {
        set_ink(Ink::black);
        cairo_set_line_width(cairo(), 0.9);
        outline_of(rect, 1.2);
        cairo_stroke(cairo());
    }

    void paint(const Rect& rect, const PlacedDot& dot) {
        set_ink(Ink::black);
        cairo_new_sub_path(cairo());
        cairo_arc(cairo(), rect.x + rect.width / 2, rect.y + rect.height / 2, rect.width / 2, 0,
                  6.283185307179586);
        cairo_set_line_width(cairo(), 0.6);
        if (dot.filled) cairo_fill(cairo());
        else cairo_stroke(cairo());
    }

    void paint(const Rect& rect, const PlacedShade&) {
        if (m_mono) return;
        cairo_set_source_rgb(cairo(), 0.93, 0.93, 0.93);
        cairo_rectangle(cairo(), rect.x, rect.y, rect.width, rect.height);
        cairo_fill(cairo());
    }

    void paint(const Rect& rect, const PlacedLogo&) { m_logo.paint(cairo(), rect); }

    Logo m_logo;
    Layout m_layout;
    bool m_mono;
    std::string m_language;
    std::string m_bytes;
    Surface m_surface;
    Cairo m_cairo;
    std::optional<PdfTags> m_tags;
};

}  // namespace

Pdf booklet_pdf(const Booklet& booklet, const Paper& paper, std::optional<std::int64_t> made) {
    return Press{booklet, paper, made}.print();
}

}  // namespace hamkit
