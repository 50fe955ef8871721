#include "lint/fingerprint.hpp"
#include "lint/report.hpp"
#include "lint/witness.hpp"
#include "reading/fields.hpp"
#include "reading/json_writer.hpp"

namespace hamkit {
namespace {

void write(JsonWriter& json, const Place& where) {
    json.key("where");
    json.open_object();
    json.field("file", visible(where.file));
    if (where.line != 0) json.field("line", static_cast<int>(where.line));
    if (where.column != 0) json.field("column", static_cast<int>(where.column));
    json.close_object();
}

void write(JsonWriter& json, const Fault& fault, std::string_view fingerprint) {
    json.open_object();
    write(json, fault.where);
    json.field("severity", name_of(fault.severity));
    json.field("message", visible(fault.message));
    json.field("check", fault.check);
    json.field("path", visible(fault.path));
    json.field("fingerprint", fingerprint);
    json.key("related");
    json.open_list();
    for (const auto& place : fault.related) {
        json.open_object();
        write(json, place.where);
        json.field("message", visible(place.message));
        json.close_object();
    }
    json.close_list();
    if (!fault.witness.empty()) json.field("witness", shown_witness(fault));
    json.close_object();
}

}  // namespace

std::string json_report(const LintResult& result) {
    JsonWriter json;
    const auto prints = fingerprints(result.faults);
    int errors = 0;
    json.open_object();
    json.field("document", "lint/1");
    json.key("faults");
    json.open_list();
    for (std::size_t index = 0; index < result.faults.size(); ++index) {
        write(json, result.faults[index], prints[index]);
        errors += result.faults[index].severity == Severity::error ? 1 : 0;
    }
    json.close_list();
    json.key("proved");
    json.open_list();
    for (const auto& theorem : result.proved) {
        json.open_object();
        json.field("check", theorem.check);
        json.field("statement", visible(theorem.statement));
        json.close_object();
    }
    json.close_list();
    json.key("summary");
    json.open_object();
    json.field("errors", errors);
    json.field("warnings", static_cast<int>(result.faults.size()) - errors);
    json.close_object();
    json.close_object();
    return std::string{json.result()} + '\n';
}

}  // namespace hamkit
