#pragma once
// The command line of content-lint.

#include <filesystem>
#include <set>

#include "lint/report.hpp"
#include "values.hpp"

namespace hamkit::tool {

/// A report that was asked for: `--format FORMAT[=FILE]`.
struct ReportRequest {
    ReportFormat format{};
    std::string file;  // empty: standard output, or where -o points
};

struct LintCommand {
    std::string folder;
    std::vector<ReportRequest> reports;
    bool json = false;
    Severity fail_on = Severity::error;
    LintOptions lint;
    bool no_proofs = false;
    bool list_proofs = false;
    std::string witnesses;  // a folder
    bool list = false;
    std::string explain;  // the id of a check
    std::optional<Date> rescreen;

    void add_to(App& app) {
        app.operand("DIR", folder, "The content; ./content or the installed copy if left out");
        app.list(
            "--format", [this](const std::string& value) { add(value); },
            "Report as text, json, sarif, github or junit; can be repeated", "FORMAT[=FILE]",
            ListForm::repeated);
        app.flag("-j,--json", json, "The same as --format json");
        app.value(
            "--fail-on",
            [this](const std::string& text) {
                fail_on = choice_value<Severity>("--fail-on", text);
            },
            "What ends with status 1: error, or warning and error", "SEVERITY");
        add_date(app, "--from", lint.today,
                 "Today, to find reviews that are due and allowances that have ended");
        app.flag("--no-proofs", no_proofs, "Leave the proofs out");
        app.flag("--proofs", list_proofs, "In text: list what was proved");
        app.flag("--people", lint.people, "Run the examples in people/ too");
        app.value("--witness", witnesses, "Write each person who shows a fault to a file in DIR",
                  "DIR");
        add_date(app, "--rescreen", rescreen,
                 "Move the screenings of the examples in people/ on to DATE, and exit");
        app.flag("--list", list, "List the checks and exit");
        app.value("--explain", explain, "Say what a check is for, with an example, and exit",
                  "CHECK");
    }

    void add(const std::string& value) {
        const auto equals = value.find('=');
        ReportRequest report{choice_value<ReportFormat>("--format", value.substr(0, equals)), {}};
        if (equals != std::string::npos) {
            report.file = value.substr(equals + 1);
            if (report.file.empty())
                throw UsageError("--format", "a file name is missing after \"=\"");
        }
        reports.push_back(report);
    }

    /// Settles what goes where. Throws where two reports would go to the same place.
    void settle(const std::string& output) {
        if (json) reports.push_back({ReportFormat::json, {}});
        if (reports.empty()) reports.push_back({});
        std::set<std::filesystem::path> taken;
        for (auto& report : reports) {
            if (report.file.empty()) report.file = output;
            if (!taken.insert(std::filesystem::path{report.file}.lexically_normal()).second)
                throw UsageError(
                    "--format",
                    fmt::format("two reports cannot both go to {}, give each a file as in --format "
                                "sarif=out.sarif",
                                report.file.empty() ? "standard output" : report.file));
        }
        if (!output.empty() && !taken.contains(std::filesystem::path{output}.lexically_normal()))
            throw UsageError("--output", "every report has a file of its own already");
        lint.proofs = !no_proofs;
        if (list_proofs && no_proofs) throw UsageError("--proofs", "it cannot go with --no-proofs");
    }
};

}  // namespace hamkit::tool
