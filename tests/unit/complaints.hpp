#pragma once
// What the readers complain of, one complaint a line, for tests.

#include <doctest/doctest.h>

#include <algorithm>

#include "reading/fields.hpp"
#include "reading/json.hpp"
#include "reading/yaml.hpp"

namespace hamkit {

enum class Color : std::uint8_t { black, brown, white };
inline std::span<const std::string_view> names_of(Color) {
    static constexpr std::array<std::string_view, 3> names{"black", "brown", "white"};
    return names;
}

struct Maker {
    static constexpr std::string_view name = "maker";
};

/// Every complaint, one a line, in the order of their places.
inline std::string listed(Problems problems) {
    std::ranges::stable_sort(problems, {}, [](const Problem& problem) {
        return std::pair{problem.where.line, problem.where.column};
    });
    std::string text;
    for (const auto& problem : problems) text += to_string(problem) + '\n';
    return text;
}

constexpr std::array<std::string_view, 3> maker_names{"adler", "bata", "clark"};

template <class T>
std::string read_from(Tree& tree, const Value& value, const Problems& problems) {
    static const auto slots = IdTable::slots_for(maker_names);
    static const IdTable makers{maker_names, slots};
    tree.ids = {{"maker", &makers}};
    T out{};
    try {
        read(value, out);
    } catch (const TooManyFaults&) {
        CHECK(problems.back().rule == "limit");
    }
    return listed(problems);
}

/// What is wrong with `yaml` as a T.
template <class T>
std::string complaints(std::string_view yaml) {
    Tree tree;
    Problems problems;
    REQUIRE(parse_yaml({"x", yaml, 1, 0}, tree, problems));
    return read_from<T>(tree, tree.root(), problems);
}

/// What is wrong with the one value in the JSON list `[json]` as a T.
template <class T>
std::string complaints_json(std::string_view json) {
    Tree tree;
    Problems problems;
    JsonParser parser;
    const auto text = '[' + std::string{json} + ']';
    const auto padded = text + std::string(json_padding, ' ');
    const auto record = std::string_view{padded}.substr(0, text.size());
    REQUIRE(parser.parse({"x", record, 1, 0}, tree, problems));
    return read_from<T>(tree, tree.root().first(), problems);
}

inline const std::string a_text = " is not right here, expected a text [wrong-type]\n";
inline const std::string quotes =
    " is not right here, expected a text: put quotes around it [wrong-type]\n";
inline const std::string a_whole =
    " is not right here, expected a whole number such as 8 [wrong-type]\n";

}  // namespace hamkit
