#include "content/content_schemas.hpp"

#include "content/parts.hpp"
#include "reading/schema.hpp"

namespace hamkit {
namespace {

/// Calls `visit(kind, file, object, is_list)` for each kind of file, with an empty object of it.
template <class Visit>
class Kinds {
public:
    explicit Kinds(Visit visit) : m_visit{std::move(visit)} {}

    template <class T>
    void one(std::string_view file, const T& object) {
        m_visit(stem(file), file, object);
    }
    template <class T>
    void list(std::string_view file, const List<T>& items) {
        m_visit(stem(file), file, items);
    }
    template <class T>
    void folder(std::string_view folder, const List<T>&) {
        m_visit(T::name, folder, T{});
    }

private:
    static std::string_view stem(std::string_view file) { return file.substr(0, file.find('.')); }

    Visit m_visit;
};

template <class Visit>
void for_each_kind(Visit visit) {
    const Library nothing;
    Kinds kinds{std::move(visit)};
    for_each_part(nothing, kinds);
}

}  // namespace

std::vector<std::string_view> content_kinds() {
    std::vector<std::string_view> names;
    for_each_kind(
        [&](std::string_view kind, std::string_view, const auto&) { names.push_back(kind); });
    return names;
}

std::string_view content_kind_of(std::string_view file) {
    const auto slash = file.find('/');
    const auto part = file.substr(0, slash);
    std::string_view found;
    for_each_kind([&](std::string_view kind, std::string_view name, const auto&) {
        if (name == part) found = kind;
    });
    return found;
}

std::string content_schema(std::string_view kind, const IdTables& ids) {
    const SchemaFields fields{ids};
    std::string schema;
    for_each_kind([&](std::string_view name, std::string_view, const auto& object) {
        if (name != kind) return;
        schema = fields.of(object);
        const auto defs =
            schema.find("#/$defs/criteria") == std::string::npos
                ? std::string{}
                : fmt::format(R"(,"$defs":{{"criteria":{}}})", criteria_schema(fields));
        schema.insert(schema.size() - 1, defs);
        schema.insert(1, fmt::format(R"("$schema":"{}","title":"{}",)",
                                     "https://json-schema.org/draft/2020-12/schema", kind));
    });
    return schema;
}

}  // namespace hamkit
