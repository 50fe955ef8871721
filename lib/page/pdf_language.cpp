#include "page/pdf_language.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace hamkit {
namespace {

/// What stands between `before` and `after`, where these come last in the file.
std::string_view last_between(std::string_view pdf, std::string_view before,
                              std::string_view after) {
    const auto found = pdf.rfind(before);
    const auto begin = found + before.size();
    const auto end = found == std::string_view::npos ? found : pdf.find(after, begin);
    if (end == std::string_view::npos)
        throw std::logic_error{fmt::format("the PDF has no {}", before)};
    return pdf.substr(begin, end - begin);
}

}  // namespace

std::string with_language(std::string pdf, std::string_view language) {
    const std::string trailer{last_between(pdf, "trailer\n<<", ">>")};
    const std::string table{last_between(pdf, "startxref\n", "\n")};
    const std::string root{last_between(trailer, "/Root ", " 0 R")};
    const std::string catalog{last_between(pdf, fmt::format("\n{} 0 obj\n<<", root), "\nendobj\n")};
    const auto dictionary = catalog.substr(0, catalog.rfind(">>"));

    const auto place = pdf.size();
    pdf += fmt::format(
        "{} 0 obj\n<<{}   /Lang ({})\n   /ViewerPreferences << /DisplayDocTitle true >>\n>>\n"
        "endobj\n",
        root, dictionary, language);
    const auto update = pdf.size();
    pdf += fmt::format(
        "xref\n{} 1\n{:010} 00000 n \ntrailer\n<<{}   /Prev {}\n>>\nstartxref\n{}\n%%EOF\n", root,
        place, trailer, table, update);
    return pdf;
}

}  // namespace hamkit
