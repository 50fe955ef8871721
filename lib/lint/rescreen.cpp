#include "lint/rescreen.hpp"

#include "reading/quantity.hpp"

namespace hamkit {

std::string rescreened(std::string_view person, std::chrono::year_month_day day) {
    constexpr std::string_view key = "screened: ";
    std::string text{person};
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        if (std::string_view{text}.substr(start, key.size()) == key) {
            const auto length = to_string(day).size();
            const auto written = std::string_view{text}.substr(start + key.size(), length);
            const auto before = parse_date(written);
            if (before && *before < day) text.replace(start + key.size(), length, to_string(day));
        }
        start = end + 1;
    }
    return text;
}

}  // namespace hamkit
