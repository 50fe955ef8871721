#include "reading/schema.hpp"

namespace hamkit {

std::string json_text(std::string_view text) {
    JsonWriter writer;
    writer.text(text);
    return std::string{writer.result()};
}

void SchemaFields::add(std::string_view key, std::string schema, std::string_view about) {
    // a type may have its own description, so what the key says about itself is the title
    if (!about.empty() && schema.starts_with('{'))
        schema.insert(1,
                      fmt::format("\"title\":{}{}", json_text(about), schema == "{}" ? "" : ","));
    m_properties += fmt::format("{}\"{}\":{}", m_properties.empty() ? "" : ",", key, schema);
}

std::string SchemaFields::object() const {
    return fmt::format(
        R"({{"type":"object","properties":{{{}}},"required":[{}],"additionalProperties":false}})",
        m_properties, m_required);
}

std::string SchemaFields::patterned_text(std::string_view about, std::string_view pattern) {
    return fmt::format(R"({{"type":"string","description":{},"pattern":{}}})", json_text(about),
                       json_text(pattern));
}

std::string SchemaFields::names(std::span<const std::string_view> names) {
    std::string list;
    for (const auto name : names)
        list += fmt::format("{}{}", list.empty() ? "" : ",", json_text(name));
    return fmt::format("{{\"enum\":[{}]}}", list);
}

}  // namespace hamkit
