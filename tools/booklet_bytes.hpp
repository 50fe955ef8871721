#pragma once
// A booklet in the format that was asked for, as the bytes of a file.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "page/booklet.hpp"
#include "page/paper.hpp"

namespace hamkit::tool {

enum class BookletFormat : std::uint8_t { pdf, html, text, markdown };
inline std::span<const std::string_view> names_of(BookletFormat) {
    static constexpr std::array<std::string_view, 4> names{"pdf", "html", "text", "markdown"};
    return names;
}

/// What names of files end with: ".pdf".
std::string_view ending_of(BookletFormat);
/// That of the ending of `path`, else PDF.
BookletFormat format_of(std::string_view path);

struct BookletPrint {
    BookletFormat format{};
    Paper paper;
    std::optional<std::int64_t> made;  // seconds since 1970; none: no date in the file
};
/// Throws std::runtime_error when it cannot be laid out; `warnings` tells what is not as it should
/// be.
std::string booklet_bytes(const Booklet&, const BookletPrint&, std::vector<std::string>& warnings);

}  // namespace hamkit::tool
