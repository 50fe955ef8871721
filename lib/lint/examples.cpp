// The worked examples in people/: each gives what it expects, or says why not.

#include "lint/examples.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "advice/triage.hpp"
#include "document/incoming.hpp"
#include "reading/file.hpp"
#include "reading/text.hpp"
#include "reading/yaml.hpp"

namespace hamkit {
namespace fs = std::filesystem;

namespace {

class Example {
public:
    Example(Inspection& inspection, const Person& person, const Value& root, std::string path)
        : m_inspection{inspection},
          m_library{inspection.library()},
          m_root{root},
          m_path{std::move(path)} {
        triage(person, m_library, m_assessment);
    }

    void compare(const Expected& expected) {
        const auto place = m_root.at("expected");
        if (expected.disposition && *expected.disposition != m_assessment.disposition)
            miss(place.at("disposition"),
                 fmt::format("expected {}, but the disposition is {}: {}",
                             name_of(*expected.disposition), name_of(m_assessment.disposition),
                             why_disposition()));
        for (std::size_t index = 0; index < expected.patterns.size(); ++index)
            if (index >= m_assessment.patterns.size() ||
                m_assessment.patterns[index].pattern != expected.patterns[index].index)
                miss(place.at("patterns").at(index),
                     fmt::format("expected {} as pattern {}, but they are {}",
                                 quote(m_library.patterns[expected.patterns[index].index].id),
                                 index + 1, patterns()));
        for (std::size_t index = 0; index < expected.recommend.size(); ++index)
            if (!recommended(expected.recommend[index]))
                miss(place.at("recommend").at(index),
                     fmt::format("{} is not recommended: {}",
                                 quote(m_library.actions[expected.recommend[index].index].id),
                                 why_not(expected.recommend[index])));
        for (std::size_t index = 0; index < expected.avoid.size(); ++index)
            if (!avoided(expected.avoid[index]))
                miss(place.at("avoid").at(index),
                     fmt::format("{} is not to be avoided: no rule that applies says so",
                                 quote(m_library.avoids[expected.avoid[index].index].id)));
    }

    void miss(const Value& place, std::string message) {
        m_inspection.report("example", place, m_path, std::move(message));
    }

private:
    std::string why_disposition() const {
        if (!m_assessment.red_flags.empty())
            return std::string{m_library.red_flags[m_assessment.red_flags.front()].because};
        if (m_assessment.unanswered.empty()) return "no red flag is raised or open";
        return fmt::format("{} is open",
                           quote(m_library.findings[m_assessment.unanswered.front()].id));
    }

    std::string patterns() const {
        std::string list;
        for (const auto& match : m_assessment.patterns)
            list += fmt::format("{}{} ({}, {} points)", list.empty() ? "" : ", ",
                                m_library.patterns[match.pattern].id, name_of(match.likelihood),
                                match.points);
        return list.empty() ? "none" : list;
    }

    bool recommended(Id<Action> id) const {
        return std::ranges::find(m_assessment.recommend, id, &Recommendation::action) !=
               m_assessment.recommend.end();
    }
    bool avoided(Id<Avoid> id) const {
        return std::ranges::find(m_assessment.avoid, id, &Avoidance::avoid) !=
               m_assessment.avoid.end();
    }

    std::string why_not(Id<Action> id) const {
        for (const auto& avoidance : m_assessment.avoid) {
            const auto& avoid = m_library.avoids[avoidance.avoid.index];
            if (std::ranges::find(avoid.bars, id) != avoid.bars.end())
                return fmt::format("{} bars it, because {}", quote(avoid.id),
                                   avoidance.rule->because);
        }
        return fmt::format("no rule that applies says so, with the patterns {} and {}", patterns(),
                           name_of(m_assessment.disposition));
    }

    Inspection& m_inspection;
    const Library& m_library;
    Value m_root;
    std::string m_path;
    Assessment m_assessment;
};

void check_example(Inspection& inspection, const fs::path& file, const DocumentIds& ids) {
    const auto text = read_file(file, limits::file_bytes);
    const auto shown = file.lexically_normal().string();
    Problems problems;
    Tree tree;
    tree.ids = ids.tables;
    tree.context = &inspection.library();
    const bool parsed = parse_yaml({shown, without_bom(text), 1, 0}, tree, problems);
    const auto incoming = parsed ? read_incoming(tree) : Incoming{};
    const auto path = "people/" + file.stem().string();
    for (const auto& problem : problems)
        inspection.faults.push_back(
            {problem.where, problem.message, problem.rule, Severity::error, path});
    if (!problems.empty()) return;
    Example example{inspection, incoming.person, tree.root(), path};
    if (incoming.person.client != file.stem().string())
        example.miss(tree.root().at("client"),
                     fmt::format("the client is {}, expected {} as in "
                                 "the file's name",
                                 quote(incoming.person.client), quote(file.stem().string())));
    if (incoming.person.expected) example.compare(*incoming.person.expected);
    else
        example.miss(tree.root(),
                     "it does not say what is expected, such as \"expected: "
                     "{disposition: self-care}\"");
}

}  // namespace

void check_examples(Inspection& inspection) {
    const auto folder = inspection.content.files.folder() / "people";
    std::vector<fs::path> files;
    if (fs::is_directory(folder))
        for (const auto& entry : fs::directory_iterator{folder})
            if (entry.path().extension() == ".yaml") files.push_back(entry.path());
    std::ranges::sort(files);
    if (files.empty())
        throw std::runtime_error{
            fmt::format("{}: there are no worked examples", folder.lexically_normal().string())};
    const DocumentIds ids{inspection.library()};
    for (const auto& file : files) check_example(inspection, file, ids);
}

}  // namespace hamkit
