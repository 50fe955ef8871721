#include "page/dates.hpp"

#include <fmt/format.h>

#include <array>

#include "document/text_page.hpp"

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

}  // namespace hamkit
