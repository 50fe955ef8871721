// Everything in the content is used by something. What is not is reviewed and kept up for nobody.

#include <algorithm>

#include "lint/plain_checks.hpp"

namespace hamkit {
namespace {

/// Which entries of one kind something refers to.
class Used {
public:
    explicit Used(std::size_t count) : m_used(count, false) {}

    void add(std::size_t index) {
        if (index < m_used.size()) m_used[index] = true;
    }
    bool operator[](std::size_t index) const { return m_used[index]; }

private:
    std::vector<bool> m_used;
};

class References {
public:
    explicit References(Inspection& inspection)
        : m_inspection{inspection}, m_library{inspection.library()} {}

    void run() {
        for_each_placed(m_inspection.content,
                        [&]<class T>(const Spot& spot, [[maybe_unused]] const T& value) {
                            if constexpr (requires { add(spot, value); }) add(spot, value);
                        });
        implicit_findings();
        exercises();
        report("sources.yaml", m_library.sources, m_sources, "nothing cites it");
        report("equipment.yaml", m_library.equipment, m_equipment, "no exercise needs it");
        report("muscles.yaml", m_library.muscles, m_muscles, "no exercise is for it");
        report("findings.yaml", m_library.findings, m_findings,
               "no rule, measure or ladder reads it");
        report("actions.yaml", m_library.actions, m_actions, "no rule recommends it");
        report("avoids.yaml", m_library.avoids, m_avoids, "no rule calls for it");
        report("exercises", m_library.exercises, m_exercises,
               "no action that is recommended offers it, and no ladder, cramp step or neighbor "
               "leads to it");
    }

private:
    void add(const Spot&, const Id<Source>& id) { m_sources.add(id.index); }
    void add(const Spot&, const Id<Equipment>& id) { m_equipment.add(id.index); }
    void add(const Spot&, const Id<Muscle>& id) { m_muscles.add(id.index); }
    void add(const Spot& spot, const Id<Finding>& id) {
        // measures and implications write these, and a family lists them; that alone changes
        // nothing
        if (spot.key != "finding" && spot.key != "then" && kind_of(spot.path) != "families")
            m_findings.add(id.index);
    }
    void add(const Spot&, const Criteria& criteria) {
        for_each_atom(criteria, [&](std::size_t atom) { m_findings.add(atom); });
    }
    void add(const Spot&, const Advice& advice) {
        for (const auto action : advice.recommend) m_actions.add(action.index);
        for (const auto avoid : advice.avoid) m_avoids.add(avoid.index);
    }
    void add(const Spot& spot, const Id<Exercise>& id) {
        const auto kind = kind_of(spot.path);
        if (kind != "exercises" && kind != "contraindications") m_exercises.add(id.index);
    }

    void implicit_findings() {
        for (const auto& flag : m_library.red_flags)  // the finding of the same id
            for_each_atom(flag.when, [&](std::size_t atom) { m_findings.add(atom); });
        for (std::size_t index = 0; index < m_library.findings.size(); ++index)
            if (!m_library.findings[index].raises.empty()) m_findings.add(index);
    }

    void exercises() {
        const auto list = m_library.exercises;
        for (std::size_t index = 0; index < list.size(); ++index)
            if (std::ranges::any_of(list[index].actions,
                                    [&](Id<Action> action) { return m_actions[action.index]; }))
                m_exercises.add(index);
        std::vector<bool> followed(list.size(), false);
        for (bool more = true; more;) {
            more = false;
            for (std::size_t index = 0; index < list.size(); ++index) {
                if (!m_exercises[index] || followed[index]) continue;
                followed[index] = more = true;
                for (const auto next : list[index].easier) m_exercises.add(next.index);
                for (const auto next : list[index].harder) m_exercises.add(next.index);
            }
        }
    }

    template <class T>
    void report(std::string_view file, List<T> items, const Used& used, std::string_view why) {
        for (std::size_t index = 0; index < items.size(); ++index)
            if (!used[index])
                m_inspection.report(
                    "unused", m_inspection.place(file, index),
                    fmt::format("{}/{}", file.substr(0, file.find('.')), items[index].id),
                    fmt::format("{} is unused: {}; use it or take it out", quote(items[index].id),
                                why));
    }

    Inspection& m_inspection;
    const Library& m_library;
    Used m_sources{m_library.sources.size()};
    Used m_equipment{m_library.equipment.size()};
    Used m_muscles{m_library.muscles.size()};
    Used m_findings{m_library.findings.size()};
    Used m_actions{m_library.actions.size()};
    Used m_avoids{m_library.avoids.size()};
    Used m_exercises{m_library.exercises.size()};
};

}  // namespace

void check_references(Inspection& inspection) { References{inspection}.run(); }

}  // namespace hamkit
