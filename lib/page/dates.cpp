#include "page/dates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "document/text_page.hpp"
#include "reading/quantity.hpp"

namespace hamkit {

std::string short_name(Weekday day) { return capitalized(name_of(day)); }

std::string short_date(Date date) {
    static constexpr std::array<std::string_view, 12> months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return fmt::format("{} {}", static_cast<unsigned>(date.day()),
                       months[static_cast<unsigned>(date.month()) - 1]);
}

std::string date_with_weekday(Date date) {
    const std::chrono::weekday day{std::chrono::sys_days{date}};
    return fmt::format("{} {}", short_name(static_cast<Weekday>(day.iso_encoding() - 1)),
                       short_date(date));
}

std::string full_date(Date date) {
    return fmt::format("{} {}", date_with_weekday(date), static_cast<int>(date.year()));
}

std::string with_weekdays(std::string_view text) {
    constexpr std::size_t length = std::string_view{"2026-11-23"}.size();
    std::string result;
    while (!text.empty()) {
        const auto word = std::min(text.find_first_of("0123456789"), text.size());
        result += text.substr(0, word);
        text.remove_prefix(word);
        const auto end = std::min(text.find_first_not_of("0123456789-"), text.size());
        const auto day = end == length ? parse_date(text.substr(0, end)) : std::nullopt;
        result += day ? date_with_weekday(*day) : std::string{text.substr(0, end)};
        text.remove_prefix(end);
    }
    return result;
}

}  // namespace hamkit
