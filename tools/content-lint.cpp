// content-lint: is the content consistent, and is nobody sent past a red flag?

#include <fmt/ranges.h>
#include <unistd.h>

#include <deque>
#include <filesystem>

#include "content/content_schemas.hpp"
#include "document/schemas.hpp"
#include "lint/explain.hpp"
#include "lint/rescreen.hpp"
#include "lint/witness.hpp"
#include "lint_options.hpp"
#include "reading/file.hpp"

using namespace hamkit;
using tool::LintCommand;
using tool::ReportRequest;
namespace fs = std::filesystem;

namespace {

/// The folder to check, as messages name it: relative where it is below the working folder.
fs::path content_of(const tool::App& app, const std::string& named) {
    auto folder = named.empty() ? app.content_folder() : named;
    if (folder.empty() && fs::is_directory("content")) folder = "content";
    if (folder.empty() && fs::is_directory(INSTALLED_CONTENT)) folder = INSTALLED_CONTENT;
    if (folder.empty())
        throw std::runtime_error{fmt::format(
            "there is neither ./content nor {}; name a content folder", INSTALLED_CONTENT)};
    const auto below = fs::path{folder}.lexically_relative(fs::current_path());
    return below.empty() || below.begin()->string() == ".." ? fs::path{folder} : below;
}

std::string explain(const std::string& id, const TextStyle& style) {
    if (const auto* const check = find_check(id)) return explanation(*check, style);
    std::vector<std::string_view> ids;
    for (const auto& check : checks()) ids.push_back(check.id);
    const auto near = did_you_mean(id, ids);
    throw tool::UsageError("--explain", fmt::format("{} is not a check{}", quote(id),
                                                    near.empty() ? ", --list names them" : near));
}

/// Says on standard error what was not looked for.
void confess(const tool::App& app, const LintOptions& options, const LintResult& result) {
    if (!options.today)
        tool::complain(app.name(),
                       "without --from, no review date and no end of an allowance is looked at");
    if (options.proofs && !result.proofs_ran && !result.faults.empty())
        tool::complain(app.name(), "the proofs did not run: mend the other faults first");
    if (options.people && !result.readable)
        tool::complain(app.name(), "the worked examples did not run: mend the other faults first");
}

void write_witnesses(const fs::path& folder, const Faults& faults) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        throw std::runtime_error{
            fmt::format("cannot write to {}: {}", folder.string(), error.message())};
    const auto names = witness_names(faults);
    for (std::size_t index = 0; index < faults.size(); ++index) {
        if (names[index].empty()) continue;
        tool::Output out{(folder / names[index]).string()};
        out.write(faults[index].witness);
        out.finish();
    }
}

class Run {
public:
    Run(const tool::App& app, const LintCommand& options)
        : m_app{app},
          m_options{options},
          m_content{read_content(content_of(app, options.folder))},
          m_result{lint(*m_content, options.lint)} {}

    int report() {
        confess(m_app, m_options.lint, m_result);
        if (!m_options.witnesses.empty()) write_witnesses(m_options.witnesses, m_result.faults);
        std::deque<tool::Output> outputs;
        for (const auto& report : m_options.reports)
            outputs.emplace_back(report.file).write(text_of(report));
        for (auto& output : outputs) output.finish();
        for (const auto& fault : m_result.faults)
            if (fault.severity >= m_options.fail_on) return tool::stop;
        return tool::go_on;
    }

private:
    std::string text_of(const ReportRequest& report) const {
        switch (report.format) {
            case ReportFormat::json: return json_report(m_result);
            case ReportFormat::sarif: return sarif_report(m_result, HAMKIT_VERSION);
            case ReportFormat::github: return github_report(m_result);
            case ReportFormat::junit:
                return junit_report(m_result, m_options.lint, m_options.fail_on);
            case ReportFormat::text: break;
        }
        const auto style = m_app.style();
        const bool shown = report.file == m_app.output;
        const bool terminal = report.file.empty() && ::isatty(STDOUT_FILENO) == 1;
        const bool color = shown && style.color;
        const TextLook look{color, color || terminal, m_options.list_proofs, style.width};
        return text_report(m_result, look, [this](std::string_view file) {
            for (const auto& known : m_content->files.all())
                if (known.shown == file) return std::string_view{known.text};
            return std::string_view{};
        });
    }

    const tool::App& m_app;
    const LintCommand& m_options;
    std::unique_ptr<ReadContent> m_content;
    LintResult m_result;
};

/// The schema of a kind of content file or document, with the ids of the content in `folder`.
int print_schema(tool::App& app, const fs::path& folder) {
    const auto content = read_content(folder);
    IdTables ids;
    for (const auto& [kind, table] : content->tables) ids[kind] = &table.table;
    auto schema = content_schema(app.schema_kind, ids);
    if (schema.empty()) schema = document_schema(app.schema_kind, ids);
    if (schema.empty()) {
        auto kinds = content_kinds();
        for (const auto kind : document_kinds()) kinds.push_back(kind);
        auto hint = did_you_mean(app.schema_kind, kinds);
        if (hint.empty()) hint = fmt::format(", expected one of {}", fmt::join(kinds, ", "));
        throw tool::UsageError("--schema",
                               fmt::format("{} is not a kind{}", quote(app.schema_kind), hint));
    }
    tool::Output out{app.output};
    out.write(schema + '\n');
    out.finish();
    return tool::go_on;
}

/// Moves the screenings of the worked examples on; says how many files changed.
int rescreen(const tool::App& app, const fs::path& people, Date day) {
    if (!fs::is_directory(people))
        throw std::runtime_error{
            fmt::format("there is no folder {} with examples", people.string())};
    std::size_t changed = 0;
    std::size_t all = 0;
    for (const auto& entry : fs::directory_iterator{people}) {
        if (entry.path().extension() != ".yaml") continue;
        ++all;
        const auto text = read_file(entry.path(), limits::file_bytes);
        const auto moved = rescreened(text, day);
        if (moved == text) continue;
        tool::Output out{entry.path().string()};
        out.write(moved);
        out.finish();
        ++changed;
    }
    tool::complain(app.name(), fmt::format("moved the screening of {} of {} examples on to {}",
                                           changed, all, to_string(day)));
    return tool::go_on;
}

}  // namespace

int main(int argc, char** argv) {
    tool::App app{"Prove the content consistent: contradictions, gaps, dead rules and bad wording.",
                  "content-lint"};
    LintCommand options;
    options.add_to(app);
    app.let_schema_take_kind();

    return app.run(argc, argv, [&] {
        if (options.list || !options.explain.empty()) {
            tool::Output out{app.output};
            out.write(options.list ? list_of_checks() : explain(options.explain, app.style()));
            out.finish();
            return int{tool::go_on};
        }
        if (options.rescreen)
            return rescreen(app, content_of(app, options.folder) / "people", *options.rescreen);
        if (!app.schema_kind.empty()) return print_schema(app, content_of(app, options.folder));
        options.settle(app.output);
        return Run{app, options}.report();
    });
}
