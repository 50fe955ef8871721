#pragma once
// What was found, for whoever asked: a person, a script, or the machinery around a repository.
// Pure functions from the result of a run to a text; nothing in it can be obeyed by a terminal.

#include <functional>

#include "lint/lint.hpp"

namespace hamkit {

enum class ReportFormat : std::uint8_t { text, json, sarif, github, junit };
inline std::span<const std::string_view> names_of(ReportFormat) {
    static constexpr std::string_view names[]{"text", "json", "sarif", "github", "junit"};
    return names;
}

/// For a person, who may be at a terminal.
struct TextLook {
    bool color = false;
    bool excerpts = false;  // show the line of a fault and a caret under its column
    bool proofs = false;    // list what was proved
    std::size_t width = 80;
};
/// The text of a file as it is named in places; empty where it is not known.
using SourceText = std::function<std::string_view(std::string_view file)>;

/// A line a fault; under it its related places and its witness.
std::string text_report(const LintResult&, const TextLook&, const SourceText&);
/// A lint/1 document on one line.
std::string json_report(const LintResult&);
/// SARIF 2.1.0, with every check as a rule.
std::string sarif_report(const LintResult&, std::string_view version);
/// Workflow commands that GitHub shows as annotations.
std::string github_report(const LintResult&);
/// JUnit XML, a test case a check; faults less severe than `fail_on` fail nothing.
std::string junit_report(const LintResult&, const LintOptions&, Severity fail_on);

}  // namespace hamkit
