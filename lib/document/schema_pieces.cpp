#include "document/schema_pieces.hpp"

#include "content/disposition.hpp"

namespace hamkit {
namespace {

using S = SchemaFields;

const std::string text = R"({"type":"string"})";

}  // namespace

ObjectSchema& ObjectSchema::required(std::string_view key, const std::string& schema) {
    m_fields.add(key, schema);
    m_required += (m_required.empty() ? "" : ",") + json_text(key);
    return *this;
}

ObjectSchema& ObjectSchema::optional(std::string_view key, const std::string& schema) {
    m_fields.add(key, schema);
    return *this;
}

std::string ObjectSchema::done() const {
    auto schema = m_fields.object();
    const std::string_view empty = R"("required":[])";
    return schema.replace(schema.rfind(empty), empty.size(),  // its own comes last
                          R"("required":[)" + m_required + "]");
}

std::string SchemaPieces::constant(std::string_view value) {
    return R"({"const":)" + json_text(value) + "}";
}

std::string SchemaPieces::dispositions() const { return S::names(names_of(Disposition{})); }
std::string SchemaPieces::ids(std::string_view kind) const {
    return S::names(m_ids.at(kind)->names());
}
std::string SchemaPieces::sources() const {
    return S::list_of(
        object().required("source", text).required("locator", text).optional("fact", text).done());
}

std::string SchemaPieces::content() const {
    return object().required("version", text).required("digest", text).done();
}

std::string SchemaPieces::advice(std::string_view kind) const {
    return S::list_of(object()
                          .required("id", ids(kind))
                          .optional("because", text)
                          .optional("sources", sources())
                          .done());
}

std::string SchemaPieces::clues() const {
    return S::list_of(object()
                          .required("because", text)
                          .required("findings", S::list_of(ids(Finding::name)))
                          .required("weight", S::names(names_of(Weight{})))
                          .required("sources", sources())
                          .done());
}

std::string SchemaPieces::red_flags() const {
    return S::list_of(object()
                          .required("id", text)
                          .required("disposition", dispositions())
                          .optional("findings", S::list_of(ids(Finding::name)))
                          .optional("because", text)
                          .optional("advice", text)
                          .optional("sources", sources())
                          .done());
}

std::string SchemaPieces::statements() const {
    return S::list_of(object().required("text", text).required("sources", sources()).done());
}

ObjectSchema SchemaPieces::document(std::string_view name) const {
    auto document = object();
    document.required("document", constant(name))
        .optional("client", text)
        .required("content", content())
        .required("disposition", dispositions());
    return document;
}

}  // namespace hamkit
