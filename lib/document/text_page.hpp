#pragma once
// Plain text for a terminal: headings, paragraphs and lists, wrapped at a width. Meaning is never
// in the colour alone.

#include <string>
#include <string_view>

namespace hamkit {

/// How text is laid out; the caller knows the terminal.
struct TextStyle {
    std::size_t width = 80;  // columns; never less than 40 are used
    bool color = false;
    bool sources = false;  // say where each statement stands
};

class TextPage {
public:
    explicit TextPage(TextStyle style);

    void title(std::string_view text);
    void heading(std::string_view text);  // after an empty line
    void gap();
    /// Wrapped text. `first` stands before its first line, and as many spaces before the others.
    void paragraph(std::string_view text, std::string_view first = "");

    /// A line that is not wrapped and keeps its spaces, as in a table or a drawing.
    void verbatim(std::string_view line);

    const std::string& text() const { return m_text; }

private:
    void bold(std::string_view text);

    TextStyle m_style;
    std::string m_text;
};

/// Columns that `text` takes, counting characters.
std::size_t columns(std::string_view text);

/// `text` with its first letter large.
std::string capitalized(std::string_view text);
/// A clause as a sentence of its own.
std::string sentence(std::string_view clause);

}  // namespace hamkit
