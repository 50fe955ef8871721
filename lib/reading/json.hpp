#pragma once
// Strict JSON: one record -> Tree, through simdjson.

#include <simdjson.h>

#include "reading/value.hpp"

namespace hamkit {

/// Bytes that must be readable after the text of a JSON record.
constexpr std::size_t json_padding = simdjson::SIMDJSON_PADDING;

/// True for what JSON's grammar calls a number.
bool is_json_number(std::string_view text);

/// Reads record after record with the same memory. A tree's texts are views into it and into the
/// input: they stay valid until the next record.
class JsonParser {
public:
    /// False, with a Problem reported, when the record is not one JSON value or passes a limit.
    /// `json_padding` bytes after `input.text` must be readable.
    bool parse(const Input& input, Tree& tree, Problems& problems);

private:
    simdjson::ondemand::parser m_parser;
};

}  // namespace hamkit
