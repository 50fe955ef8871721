#include "document/text_page.hpp"

#include <algorithm>

namespace hamkit {

std::size_t columns(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string capitalized(std::string_view text) {
    std::string result{text};
    if (!result.empty() && result[0] >= 'a' && result[0] <= 'z')
        result[0] = static_cast<char>(result[0] - 'a' + 'A');
    return result;
}

std::string sentence(std::string_view clause) {
    return capitalized(clause) + (clause.ends_with('?') ? "" : ".");
}

TextPage::TextPage(TextStyle style) : m_style{style} {
    constexpr std::size_t narrowest = 40;
    constexpr std::size_t widest = 100;  // longer lines are hard to read
    m_style.width = std::clamp(style.width, narrowest, widest);
}

void TextPage::bold(std::string_view text) {
    if (m_style.color) m_text += "\033[1m";
    paragraph(text);
    if (m_style.color) m_text.insert(m_text.size() - 1, "\033[0m");  // before the line ends
}

void TextPage::title(std::string_view text) { bold(text); }

void TextPage::heading(std::string_view text) {
    gap();
    bold(text);
}

void TextPage::gap() {
    if (!m_text.empty()) m_text += '\n';
}

void TextPage::paragraph(std::string_view text, std::string_view first) {
    const std::string indent(columns(first), ' ');
    std::string line{first};
    bool empty = true;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find(' ', start), text.size());
        const auto word = text.substr(start, end - start);
        start = end + 1;
        if (word.empty()) continue;
        if (!empty && columns(line) + 1 + columns(word) > m_style.width) {
            m_text += line + '\n';
            line = indent;
            empty = true;
        }
        if (!empty) line += ' ';
        line += word;
        empty = false;
    }
    m_text += line + '\n';
}

void TextPage::verbatim(std::string_view line) {
    m_text += line;
    m_text.erase(m_text.find_last_not_of(' ') + 1);
    m_text += '\n';
}

}  // namespace hamkit
