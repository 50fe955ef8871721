#pragma once
// What the schemas of several documents are made of.

#include <string>
#include <string_view>

#include "content/library.hpp"
#include "reading/schema.hpp"

namespace hamkit {

/// Builds the schema of an object key by key.
class ObjectSchema {
public:
    explicit ObjectSchema(const IdTables& ids) : m_fields{ids} {}
    ObjectSchema& required(std::string_view key, const std::string& schema);
    ObjectSchema& optional(std::string_view key, const std::string& schema);
    std::string done() const;

private:
    SchemaFields m_fields;
    std::string m_required;
};

/// Each is a JSON Schema.
class SchemaPieces {
public:
    explicit SchemaPieces(const IdTables& ids) : m_ids{ids} {}

    static std::string constant(std::string_view value);
    ObjectSchema object() const { return ObjectSchema{m_ids}; }
    /// One of the ids of a kind of content.
    std::string ids(std::string_view kind) const;
    std::string dispositions() const;
    std::string content() const;
    // -- lists
    std::string sources() const;
    std::string advice(std::string_view kind) const;
    std::string clues() const;
    std::string red_flags() const;
    std::string statements() const;
    /// The first keys of every answer.
    ObjectSchema document(std::string_view name) const;

protected:
    const IdTables& m_ids;
};

}  // namespace hamkit
