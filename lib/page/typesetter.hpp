#pragma once
// Words of any script, shaped and broken into lines. The one file that includes pango.

#include <pango/pangocairo.h>

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "page/page_design.hpp"

namespace hamkit {

enum class Align : std::uint8_t { start, end };  // start: where the script begins its lines

/// Words in lines of one width. Copies share the lines.
class ShapedText {
public:
    ShapedText() = default;
    /// Takes over `layout`.
    ShapedText(PangoLayout* layout, const Typeface& face);

    int lines() const;
    double height() const { return lines() * m_face.leading; }
    /// Of the widest line.
    double width() const;
    /// How far the baseline of a line stands under its top.
    double baseline() const;
    double leading() const { return m_face.leading; }
    PangoLayout* layout() const { return m_layout.get(); }

private:
    std::shared_ptr<PangoLayout> m_layout;
    Typeface m_face;
};

/// Keeps what it has shaped: the booklets of a roster say mostly the same.
class Typesetter {
public:
    /// `language`: a tag such as "en-US", which decides among the forms that scripts share.
    explicit Typesetter(std::string_view language);

    /// `text` broken at `width` points; a word that is wider is broken too.
    ShapedText shape(std::string_view text, const Typeface&, double width, Align = {});

    /// The characters that no font at hand can show, as "U+1F9FF", of all that was shaped since it
    /// was asked for the last time.
    std::set<std::string> take_missing() { return std::exchange(m_missing, {}); }

private:
    struct Known {
        ShapedText text;
        std::set<std::string> missing;
    };
    Known shape_anew(std::string_view text, const Typeface&, double width, Align) const;

    std::shared_ptr<PangoContext> m_context;
    std::shared_ptr<PangoAttrList> m_plain_letters;
    std::unordered_map<std::string, Known> m_known;  // by all that shapes a text
    std::set<std::string> m_missing;
};

}  // namespace hamkit
