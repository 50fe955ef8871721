#include "page/typesetter.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hamkit {
namespace {

// The fonts of one family for most scripts; what it lacks comes from whatever the system has.
constexpr const char* family = "Noto Sans, Noto Sans CJK SC, DejaVu Sans, sans-serif";

double points(int units) { return pango_units_to_double(units); }

template <class T>
std::shared_ptr<T> owned(T* object) {
    return {object, [](T* held) { g_object_unref(held); }};
}

struct FontDescription {
    explicit FontDescription(const Typeface& face) {
        pango_font_description_set_absolute_size(font, face.size * PANGO_SCALE);
        pango_font_description_set_weight(font,
                                          face.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    }
    ~FontDescription() { pango_font_description_free(font); }
    FontDescription(const FontDescription&) = delete;
    FontDescription& operator=(const FontDescription&) = delete;
    PangoFontDescription* font = pango_font_description_from_string(family);
};

std::set<std::string> missing_in(PangoLayout* layout) {
    std::set<std::string> missing;
    for (int line = 0; line < pango_layout_get_line_count(layout); ++line)
        for (const auto* run = pango_layout_get_line_readonly(layout, line)->runs; run != nullptr;
             run = run->next) {
            const auto* const glyphs = static_cast<const PangoLayoutRun*>(run->data)->glyphs;
            for (int index = 0; index < glyphs->num_glyphs; ++index) {
                const auto glyph = glyphs->glyphs[index].glyph;
                if ((glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0)
                    missing.insert(fmt::format("U+{:04X}", glyph & ~PANGO_GLYPH_UNKNOWN_FLAG));
            }
        }
    return missing;
}

}  // namespace

ShapedText::ShapedText(PangoLayout* layout, const Typeface& face)
    : m_layout{owned(layout)}, m_face{face} {}

int ShapedText::lines() const { return m_layout ? pango_layout_get_line_count(layout()) : 0; }

double ShapedText::width() const {
    double widest = 0;
    for (int line = 0; line < lines(); ++line) {
        PangoRectangle logical;
        pango_layout_line_get_extents(pango_layout_get_line_readonly(layout(), line), nullptr,
                                      &logical);
        widest = std::max(widest, points(logical.width));
    }
    return widest;
}

double ShapedText::baseline() const {
    constexpr double capital = 0.714;  // height of a capital, as a share of the size
    return (m_face.leading + m_face.size * capital) / 2;  // capitals stand in the middle
}

Typesetter::Typesetter(std::string_view language)
    : m_context{owned(pango_font_map_create_context(pango_cairo_font_map_get_default()))} {
    pango_context_set_language(m_context.get(),
                               pango_language_from_string(std::string{language}.c_str()));
    // joined letters would be found by no search in the file
    m_plain_letters.reset(pango_attr_list_new(), pango_attr_list_unref);
    pango_attr_list_insert(m_plain_letters.get(), pango_attr_font_features_new("liga 0, clig 0"));
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
    auto* const options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);  // paper has no pixels
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
}

ShapedText Typesetter::shape(std::string_view text, const Typeface& face, double width,
                             Align align) {
    constexpr std::size_t most = 4000;  // a few tens of MB
    auto key = fmt::format("{} {} {} {} {}\n{}", face.size, face.leading, face.bold, width,
                           static_cast<int>(align), text);
    auto known = m_known.find(key);
    if (known == m_known.end()) {
        if (m_known.size() >= most) m_known.clear();
        known = m_known.emplace(std::move(key), shape_anew(text, face, width, align)).first;
    }
    m_missing.insert(known->second.missing.begin(), known->second.missing.end());
    return known->second.text;
}

Typesetter::Known Typesetter::shape_anew(std::string_view text, const Typeface& face, double width,
                                         Align align) const {
    auto* const layout = pango_layout_new(m_context.get());
    pango_layout_set_font_description(layout, FontDescription{face}.font);
    pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
    pango_layout_set_attributes(layout, m_plain_letters.get());
    pango_layout_set_width(layout, pango_units_from_double(width));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_auto_dir(layout, TRUE);
    pango_layout_set_alignment(layout, align == Align::end ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
    Known known{{layout, face}, {}};
    if (pango_layout_get_unknown_glyphs_count(layout) > 0) known.missing = missing_in(layout);
    return known;
}

}  // namespace hamkit
