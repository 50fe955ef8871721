#include "page/joined_person.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace hamkit {
namespace {

/// `more` where a document of its own kind brings it, or where there was nothing.
template <class T>
void take(std::optional<T>& part, const std::optional<T>& more, bool owner) {
    if (more && (owner || !part)) part = more;
}

/// The longer log; false when the other one holds an entry that it does not.
template <class Entry>
bool grow(std::vector<Entry>& log, const std::vector<Entry>& more, const IdTables& ids) {
    const auto texts = [&](const std::vector<Entry>& entries) {
        std::multiset<std::string> texts;
        for (const auto& entry : entries) {
            JsonWriter json;
            JsonFields{json, ids}.write(entry);
            texts.emplace(json.result());
        }
        return texts;
    };
    const auto before = texts(log);
    const auto after = texts(more);
    if (before.size() < after.size()) log = more;
    return before.size() < after.size() ? std::ranges::includes(after, before)
                                        : std::ranges::includes(before, after);
}

}  // namespace

std::string answers_text(const Person& person, const Library& library) {
    std::set<std::string> answers;
    for (const auto& answer : person.answers.list) {
        const auto id = library.findings[answer.finding.index].id;
        if (!answer.measure.empty()) answers.insert(fmt::format("{}: {}", id, answer.measure));
        else if (answer.truth != Truth::unknown)
            answers.insert(fmt::format("{}: {}", id, name_of(answer.truth)));
    }
    return fmt::format("screened: {}\n{}", person.screened ? to_string(*person.screened) : "",
                       fmt::join(answers, "\n"));
}

std::string_view join(Person& person, const Person& more, PrintableKind kind,
                      const Library& library) {
    if (person.screened != more.screened) return "screened";
    if (answers_text(person, library) != answers_text(more, library)) return "answers";
    const DocumentIds ids{library};
    if (!grow(person.rack_log, more.rack_log, ids.tables)) return "rack_log";
    if (!grow(person.glide_log, more.glide_log, ids.tables)) return "glide_log";
    take(person.preferences, more.preferences, kind == PrintableKind::plan);
    take(person.lifter, more.lifter, kind == PrintableKind::rack_advice);
    take(person.rack, more.rack, kind == PrintableKind::rack_advice);
    take(person.glides, more.glides, kind == PrintableKind::glide_schedule);
    return {};
}

}  // namespace hamkit
