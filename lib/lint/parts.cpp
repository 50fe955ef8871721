#include "lint/parts.hpp"

#include <algorithm>

#include "lint/texts.hpp"

namespace hamkit {
namespace {

template <class T>
constexpr bool is_amount = std::is_same_v<T, int>;
template <class Unit>
constexpr bool is_amount<Quantity<Unit>> = true;
template <class Amount>
constexpr bool is_amount<Range<Amount>> = true;

bool has_digit(Text text) {
    return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether the text of this key tells a number: a limit, or something that a client reads.
bool tells_number(std::string_view path, Text text) {
    if (!has_digit(text)) return false;
    const auto key = key_of(path);
    return key == "above" || key == "at_most" || reader_of(kind_of(path), key) == Reader::client;
}

}  // namespace

Parts parts_of(const ReadContent& content) {
    Parts parts;
    for_each_placed(content, [&]<class T>(const Spot& spot, [[maybe_unused]] const T& value) {
        parts.paths.insert(spot.path);
        if constexpr (std::is_same_v<T, Provenance>) parts.provenances.push_back({spot, &value});
        else if constexpr (std::is_same_v<T, Text>) {
            if (tells_number(spot.path, value)) parts.numbers.push_back(spot.path);
        } else if constexpr (is_amount<T>) {
            if (spot.key != "rank") parts.numbers.push_back(spot.path);  // an order, not an amount
        }
    });
    return parts;
}

}  // namespace hamkit
