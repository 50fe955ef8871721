#include "page/html_text.hpp"

#include <fmt/format.h>
#include <glib.h>

#include <memory>

#include "page/wrap.hpp"
#include "reading/problem.hpp"

namespace hamkit {

std::string html(std::string_view text) {
    std::string result;
    for (const char c : visible(text)) switch (c) {
            case '&': result += "&amp;"; break;
            case '<': result += "&lt;"; break;
            case '>': result += "&gt;"; break;
            case '"': result += "&quot;"; break;
            case '\'': result += "&#39;"; break;
            default: result += c;
        }
    return result;
}

std::string breakable_html(std::string_view text) {
    constexpr std::size_t longest = 20;  // columns that the narrowest column has room for
    std::string result;
    const auto seen = visible(text);
    for (const auto word : words_of(seen)) {
        if (!result.empty()) result += ' ';
        const auto parts = wrapped(word, longest);
        for (std::size_t i = 0; i < parts.size(); ++i)
            result += (i > 0 ? "<wbr>" : "") + html(parts[i]);
    }
    return result;
}

std::string css_string(std::string_view text) {
    std::string result = "\"";
    for (const char c : visible(text)) {
        const bool means_something = std::string_view{"\\\"'<>&"}.find(c) != std::string_view::npos;
        if (means_something) result += fmt::format("\\{:x} ", static_cast<unsigned char>(c));
        else result += c;
    }
    return result + '"';
}

std::string data_url(std::string_view media_type, std::string_view bytes) {
    const std::unique_ptr<gchar, decltype(&g_free)> base64{
        g_base64_encode(reinterpret_cast<const guchar*>(bytes.data()), bytes.size()), &g_free};
    return fmt::format("data:{};base64,{}", media_type, base64.get());
}

}  // namespace hamkit
