#include "roster_reader.hpp"

#include <unistd.h>

#include <algorithm>

#include "reading/yaml.hpp"

namespace hamkit::tool {

RosterReader::RosterReader(std::string tool, Roster& roster, const Library& library)
    : m_tool{std::move(tool)}, m_roster{roster}, m_ids{library} {
    m_tree.ids = m_ids.tables;
    m_tree.context = &library;
}

void RosterReader::read(const std::string& file) try {
    if (file == "-" && ::isatty(STDIN_FILENO) == 1)
        complain(m_tool, "reading documents from the keyboard; end with Ctrl-D, or see --help");
    RecordReader reader{file};
    Batch batch;
    while (reader.next(batch))
        for (const auto& input : batch.records) read(batch, input);
} catch (const InputError& error) {
    complain(m_tool, error.what());
    m_roster.lose_record();
}

void RosterReader::read(const Batch& batch, const Input& input) {
    m_problems.clear();
    m_warnings.clear();
    const auto fault = std::ranges::find(
        batch.faults, input.record, [](const Problem& problem) { return problem.where.record; });
    if (fault != batch.faults.end()) m_problems.push_back(*fault);
    const bool parsed = m_problems.empty() &&
                        (batch.format == Format::yaml ? parse_yaml(input, m_tree, m_problems)
                                                      : m_parser.parse(input, m_tree, m_problems));
    if (parsed) m_roster.add(m_tree, m_warnings);
    else m_roster.lose_record();
    tell();
    if (!parsed && batch.format == Format::yaml)  // most likely another tool's text
        complain(m_tool, "documents are what the other tools print with --json");
}

void RosterReader::tell() {
    const auto place = [](const Problem& problem) {
        return std::pair{problem.where.line, problem.where.column};
    };
    std::ranges::stable_sort(m_problems, {}, place);
    std::ranges::stable_sort(m_warnings, {}, place);
    std::string text;
    for (const auto& problem : m_problems) text += to_string(problem) + '\n';
    for (const auto& warning : m_warnings) text += to_string(warning, "warning") + '\n';
    std::fwrite(text.data(), 1, text.size(), stderr);
}

}  // namespace hamkit::tool
