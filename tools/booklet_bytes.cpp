#include "booklet_bytes.hpp"

#include <fmt/format.h>

#include "page/booklet_formats.hpp"
#include "page/pdf.hpp"

namespace hamkit::tool {
namespace {

constexpr std::array<std::string_view, 4> endings{".pdf", ".html", ".txt", ".md"};

std::string pdf_bytes(const Booklet& booklet, const BookletPrint& print,
                      std::vector<std::string>& warnings) {
    auto pdf = booklet_pdf(booklet, print.paper, print.made);
    for (const auto& missing : pdf.missing)
        warnings.push_back(fmt::format(
            "no font here has {}, and a box stands in its place: install one that has it",
            missing));
    return std::move(pdf.bytes);
}

}  // namespace

std::string_view ending_of(BookletFormat format) {
    return endings[static_cast<std::size_t>(format)];
}

BookletFormat format_of(std::string_view path) {
    std::string small{path};
    for (auto& letter : small)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter + ('a' - 'A'));
    if (small.ends_with(".htm")) return BookletFormat::html;
    for (std::size_t index = 0; index < endings.size(); ++index)
        if (small.ends_with(endings[index])) return static_cast<BookletFormat>(index);
    return BookletFormat::pdf;
}

std::string booklet_bytes(const Booklet& booklet, const BookletPrint& print,
                          std::vector<std::string>& warnings) {
    switch (print.format) {
        case BookletFormat::pdf: return pdf_bytes(booklet, print, warnings);
        case BookletFormat::html: return booklet_html(booklet, print.paper);
        case BookletFormat::text: return booklet_text(booklet, print.paper);
        case BookletFormat::markdown: return booklet_markdown(booklet);
    }
    return {};
}

}  // namespace hamkit::tool
