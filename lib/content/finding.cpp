#include "content/finding.hpp"

#include <fmt/format.h>

#include <limits>

#include "reading/quantity.hpp"

namespace hamkit {

std::optional<double> parse_measure(Unit unit, Text written) {
    const auto value = [](const auto& quantity) {
        return quantity ? std::optional{quantity->value} : std::nullopt;
    };
    switch (unit) {
        case Unit::rating: return value(parse_quantity<Rating>(written));
        case Unit::years: return value(parse_quantity<Year>(written));
        case Unit::weeks: return value(parse_quantity<Week>(written));
        case Unit::yes_no: return {};
    }
    return {};
}

double most_of(Unit unit) {
    return unit == Unit::rating ? Rating::most : std::numeric_limits<double>::infinity();
}

std::string written_measure(Unit unit, double amount) {
    switch (unit) {
        case Unit::rating: return fmt::format("{}/{}", amount, Rating::most);
        case Unit::years: return fmt::format("{} years", amount);
        case Unit::weeks: return fmt::format("{} weeks", amount);
        case Unit::yes_no: break;
    }
    return {};
}

Text example_of(Unit unit) {
    switch (unit) {
        case Unit::rating: return Rating::example;
        case Unit::years: return Year::example;
        case Unit::weeks: return Week::example;
        case Unit::yes_no: return "yes, no or unknown";
    }
    return {};
}

}  // namespace hamkit
