#include "content/finding.hpp"

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
