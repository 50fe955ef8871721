#include "lint/fault.hpp"

#include <fmt/format.h>

#include "reading/fields.hpp"

namespace hamkit {

std::string to_string(const Place& where) {
    auto text = visible(where.file);
    if (where.line != 0) text += fmt::format(":{}", where.line);
    if (where.column != 0) text += fmt::format(":{}", where.column);
    return text;
}

std::string to_string(const Fault& fault) {
    return fmt::format("{}: {}: {} [{}]", to_string(fault.where), name_of(fault.severity),
                       visible(fault.message), fault.check);
}

std::string to_string(const RelatedPlace& related) {
    return fmt::format("{}: note: {}", to_string(related.where), visible(related.message));
}

}  // namespace hamkit
