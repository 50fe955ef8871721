#include "lint/lint.hpp"

#include <algorithm>

#include "lint/editor_header.hpp"
#include "lint/examples.hpp"
#include "lint/plain_checks.hpp"
#include "lint/proof.hpp"
#include "lint/silencing.hpp"

namespace hamkit {
namespace {

/// What the readers and the loader found. Without such faults only can the content be reasoned
/// about.
void faults_of_reading(Inspection& inspection) {
    const auto folder = inspection.content.files.folder().lexically_normal();
    for (const auto& problem : inspection.content.problems) {
        // named within the content, wherever that is today
        const std::filesystem::path file{problem.where.file};
        inspection.faults.push_back({problem.where, problem.message, problem.rule, Severity::error,
                                     file.lexically_relative(folder).generic_string()});
    }
}

void prove(Inspection& inspection, LintResult& result) {
    Proof proof{inspection, result.proved};
    prove_safety(proof);
    prove_monotony(proof);
    prove_rules_fire(proof);
    prove_rules_needed(proof);
    prove_rules_agree(proof);
    prove_usefulness(proof);
    prove_properties(proof);
    result.proofs_ran = true;
}

/// Texts can be looked at as long as the files could be read.
void faults_of_texts(Inspection& inspection, const std::filesystem::path& dictionary) {
    if (!inspection.content.places.contains("wording.yaml")) return;
    const auto texts = texts_of(inspection.content);
    check_text_twice(inspection, texts);
    check_phrases(inspection, texts);
    check_reading_grade(inspection, texts);
    check_spelling(inspection, texts, dictionary);
}

void faults_of_form(Inspection& inspection, std::optional<Date> today) {
    const auto parts = parts_of(inspection.content);
    check_references(inspection);
    check_families(inspection);
    check_sources(inspection, parts);
    check_gaps(inspection, parts);
    check_reviews(inspection, parts, today);
}

}  // namespace

LintResult lint(ReadContent& content, const LintOptions& options) {
    Inspection inspection{content};
    faults_of_reading(inspection);
    check_editor_headers(inspection);
    faults_of_texts(inspection, options.dictionary);
    if (content.problems.empty()) faults_of_form(inspection, options.today);
    LintResult result;
    result.readable = content.problems.empty();
    if (options.proofs && result.readable) prove(inspection, result);
    if (options.people && result.readable) check_examples(inspection);
    // last, when it is known what ran
    silence(content, options, result, inspection.faults);
    std::ranges::stable_sort(inspection.faults, {}, [](const Fault& fault) {
        return std::tie(fault.where.file, fault.where.line, fault.where.column);
    });
    result.faults = std::move(inspection.faults);
    return result;
}

}  // namespace hamkit
