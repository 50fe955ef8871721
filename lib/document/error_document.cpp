#include "document/error_document.hpp"

namespace hamkit {
namespace {

void write_where(JsonWriter& json, const Place& where) {
    json.key("where");
    json.open_object();
    json.field("file", where.file);
    json.field("line", static_cast<int>(where.line));
    json.field("column", static_cast<int>(where.column));
    json.field("record", static_cast<int>(where.record));
    json.close_object();
}

void write_problem(JsonWriter& json, const Problem& problem) {
    write_where(json, problem.where);
    json.field("message", problem.message);
    json.field("rule", problem.rule);
}

}  // namespace

void write_error(JsonWriter& json, const Problems& problems) {
    json.open_object();
    json.field("document", "error/1");
    write_problem(json, problems.front());
    if (problems.size() > 1) {
        json.key("problems");
        json.open_list();
        for (const auto& problem : problems) {
            json.open_object();
            write_problem(json, problem);
            json.close_object();
        }
        json.close_list();
    }
    json.close_object();
}

}  // namespace hamkit
