// What must hold for ids, and for the entries that do nothing but name others.

#include <fmt/format.h>

#include <algorithm>

#include "content/check.hpp"
#include "content/parts.hpp"

namespace hamkit {
namespace {

/// The ids of every entry; visits the parts, see for_each_part().
class Ids {
public:
    explicit Ids(const Checked& checked) : m_checked{checked} {}

    template <class T>
    void one(std::string_view, const T&) {}
    template <class T>
    void folder(std::string_view, List<T> items) {
        for (const auto& item : items) all.insert(item.id);
    }
    /// Reports an id that an earlier entry of the file has.
    template <class T>
    void list(std::string_view file, List<T> items) {
        if constexpr (requires(T t) { t.id.empty(); }) {
            std::set<Text> seen;
            for (std::size_t index = 0; index < items.size(); ++index) {
                const auto id = items[index].id;
                all.insert(id);
                if (!seen.insert(id).second && m_checked.sound({file}))
                    m_checked.at(file, index)
                        .at("id")
                        .problem("duplicate-id",
                                 fmt::format("{} is the id of an earlier entry too", quote(id)));
            }
        }
    }

    std::set<Text> all;

private:
    const Checked& m_checked;
};

void check_conflicts(const Checked& checked, const std::set<Text>& ids) {
    const auto& list = checked.library.conflicts;
    for (std::size_t index = 0; index < list.size(); ++index) {
        const auto& place = checked.at("conflicts.yaml", index);
        if (list[index].facts.size() != 2)
            place.at("facts").problem("conflict", "a conflict is between two facts");
        const auto by = place.at("by");
        if (list[index].by.empty())
            by.problem("conflict", "nothing carries the decision out, expected ids of content");
        for (auto id = by.first(); !id.none(); id = id.next())
            if (!ids.contains(id.text()))
                id.problem("unknown-id",
                           fmt::format("{} is not an id in the content{}", quote(id.text()),
                                       did_you_mean(id.text(), {ids.begin(), ids.end()})));
    }
}

}  // namespace

void check_ids(const Checked& checked) {
    Ids ids{checked};
    for_each_part(checked.library, ids);
    if (checked.faulty.empty()) check_conflicts(checked, ids.all);  // all ids are known
}

void check_notes(const Checked& checked) {
    std::vector<Text> known{"general"};
    for (const auto& pattern : checked.library.patterns) known.push_back(pattern.id);
    for (std::size_t index = 0; index < checked.library.education.size(); ++index) {
        const auto about = checked.at("education.yaml", index).at("about");
        for (auto item = about.first(); !item.none(); item = item.next())
            if (std::ranges::find(known, item.text()) == known.end())
                item.problem("unknown-id",
                             fmt::format("{} is not a known pattern id{}", quote(item.text()),
                                         did_you_mean(item.text(), known)));
    }
}

}  // namespace hamkit
