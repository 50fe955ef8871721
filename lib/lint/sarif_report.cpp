#include <fmt/format.h>

#include <algorithm>

#include "lint/fault_example.hpp"
#include "lint/fingerprint.hpp"
#include "lint/report.hpp"
#include "lint/witness.hpp"
#include "reading/fields.hpp"
#include "reading/json_writer.hpp"

namespace hamkit {
namespace {

/// A path as a URI: whatever is not plain is written as %XX.
std::string uri(std::string_view path) {
    std::string result{path.starts_with('/') ? "file://" : ""};
    for (const char c : path) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') ||
                           std::string_view{"-._~/"}.find(c) != std::string_view::npos;
        if (plain) result += c;
        else result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return result;
}

/// A message as a SARIF reader takes it apart: braces would hold arguments, and brackets before a
/// parenthesis a link (sections 3.11.5 and 3.11.6 of the standard).
std::string message(std::string_view text) {
    std::string result;
    for (const char c : visible(text)) {
        if (c == '(' && result.ends_with(']')) result += ' ';
        result += c;
        if (c == '{' || c == '}') result += c;
    }
    return result;
}

std::string link_text(std::string_view text) {
    std::string result;
    for (const char c : visible(text)) {
        if (c == '[' || c == ']' || c == '\\') result += '\\';
        result += c;
        if (c == '{' || c == '}') result += c;
    }
    return result;
}

class Sarif {
public:
    std::string write(const LintResult& result, std::string_view version) {
        m_json.open_object();
        m_json.field("$schema",
                     "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                     "sarif-schema-2.1.0.json");
        m_json.field("version", "2.1.0");
        m_json.key("runs");
        m_json.open_list();
        m_json.open_object();
        driver(version);
        m_json.field("columnKind", "unicodeCodePoints");
        m_json.key("results");
        m_json.open_list();
        const auto prints = fingerprints(result.faults);
        for (std::size_t index = 0; index < result.faults.size(); ++index)
            fault(result.faults[index], prints[index]);
        m_json.close_list();
        m_json.close_object();
        m_json.close_list();
        m_json.close_object();
        return std::string{m_json.result()} + '\n';
    }

private:
    void text(std::string_view key, std::string_view words, std::string_view markdown = {}) {
        m_json.key(key);
        m_json.open_object();
        m_json.field("text", words);
        if (!markdown.empty()) m_json.field("markdown", markdown);
        m_json.close_object();
    }

    void driver(std::string_view version) {
        m_json.key("tool");
        m_json.open_object();
        m_json.key("driver");
        m_json.open_object();
        m_json.field("name", "content-lint");
        m_json.field("version", version);
        m_json.key("rules");
        m_json.open_list();
        for (const auto& check : checks()) rule(check);
        m_json.close_list();
        m_json.close_object();
        m_json.close_object();
    }

    void rule(const Check& check) {
        m_json.open_object();
        m_json.field("id", check.id);
        text("shortDescription", check.title);
        text("fullDescription", check.help);
        auto markdown = std::string{check.help};
        if (const auto* const example = find_fault_example(check.id))
            markdown += fmt::format(
                "\n\nWrong:\n\n```yaml\n{}```\n\n```text\n{}```\n\nRight:\n\n```yaml\n{}```\n",
                example->bad, example->says, example->good);
        text("help", check.help, markdown);
        m_json.key("defaultConfiguration");
        m_json.open_object();
        m_json.field("level", name_of(check.severity));
        m_json.close_object();
        m_json.key("properties");
        m_json.open_object();
        m_json.key("tags");
        m_json.open_list();
        m_json.text(name_of(check.area));
        m_json.close_list();
        m_json.close_object();
        m_json.close_object();
    }

    void physical(const Place& where) {
        m_json.key("physicalLocation");
        m_json.open_object();
        m_json.key("artifactLocation");
        m_json.open_object();
        m_json.field("uri", uri(where.file));
        m_json.close_object();
        if (where.line != 0) {
            m_json.key("region");
            m_json.open_object();
            m_json.field("startLine", static_cast<int>(where.line));
            if (where.column != 0) m_json.field("startColumn", static_cast<int>(where.column));
            m_json.close_object();
        }
        m_json.close_object();
    }

    void fault(const Fault& fault, std::string_view fingerprint) {
        m_json.open_object();
        m_json.field("ruleId", fault.check);
        const auto all = checks();
        if (const auto* const check = find_check(fault.check))
            m_json.field("ruleIndex", static_cast<int>(check - all.data()));
        m_json.field("level", name_of(fault.severity));
        auto words = message(fault.message);
        for (std::size_t index = 0; index < fault.related.size(); ++index)
            words += fmt::format("\n[{}]({})", link_text(fault.related[index].message), index + 1);
        text("message", words);
        m_json.key("locations");
        m_json.open_list();
        m_json.open_object();
        physical(fault.where);
        m_json.close_object();
        m_json.close_list();
        m_json.key("partialFingerprints");
        m_json.open_object();
        m_json.field("checkAndPath/v1", fingerprint);
        m_json.close_object();
        if (!fault.related.empty()) related(fault.related);
        m_json.key("properties");
        m_json.open_object();
        m_json.field("path", visible(fault.path));
        if (!fault.witness.empty()) m_json.field("witness", shown_witness(fault));
        m_json.close_object();
        m_json.close_object();
    }

    void related(const std::vector<RelatedPlace>& places) {
        m_json.key("relatedLocations");
        m_json.open_list();
        for (std::size_t index = 0; index < places.size(); ++index) {
            m_json.open_object();
            m_json.field("id", static_cast<int>(index) + 1);
            physical(places[index].where);
            text("message", message(places[index].message));
            m_json.close_object();
        }
        m_json.close_list();
    }

    JsonWriter m_json;
};

}  // namespace

std::string sarif_report(const LintResult& result, std::string_view version) {
    return Sarif{}.write(result, version);
}

}  // namespace hamkit
