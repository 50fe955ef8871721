// A rule that names one finding of a family and forgets its siblings is one-sided.

#include <fmt/format.h>

#include <algorithm>

#include "lint/plain_checks.hpp"

namespace hamkit {
namespace {

class Families {
public:
    explicit Families(Inspection& inspection)
        : m_inspection{inspection}, m_library{inspection.library()} {}

    void run() {
        look_at("red-flags.yaml", m_library.red_flags);
        look_at("implications.yaml", m_library.implications);
        look_at("advice.yaml", m_library.advice);
        look_at("contraindications.yaml", m_library.contraindications);
        for (std::size_t index = 0; index < m_library.families.size(); ++index)
            report_idle_excuses(index);
    }

private:
    template <class Rules>
    void look_at(std::string_view file, const Rules& rules) {
        for (std::size_t index = 0; index < rules.size(); ++index) {
            auto named = std::vector<bool>(m_library.findings.size());
            std::size_t count = 0;
            for_each_atom(rules[index].when, [&](std::size_t atom) {
                if (atom < named.size() && !named[atom]) named[atom] = true, ++count;
            });
            // a rule about one finding is that finding's own
            if (count > 1) compare(file, index, rules[index].id, with_what_implies(named));
        }
    }

    /// Whoever says that both legs are weak says that one is.
    std::vector<bool> with_what_implies(std::vector<bool> named) const {
        for (std::size_t index = 0; index < named.size(); ++index)
            if (!named[index] && std::ranges::any_of(m_library.implications, [&](auto& rule) {
                    return rule.answer == YesNo::yes && named[rule.then.index] &&
                           is_only(rule.when, index);
                }))
                named[index] = true;
        return named;
    }
    static bool is_only(const Criteria& criteria, std::size_t finding) {
        bool only = criteria.of != Of::none;
        for_each_atom(criteria, [&](std::size_t atom) { only = only && atom == finding; });
        return only;
    }

    void compare(std::string_view file, std::size_t rule, Text id, const std::vector<bool>& named) {
        for (const auto& family : m_library.families) {
            const auto is_named = [&](Id<Finding> finding) { return named[finding.index]; };
            if (std::ranges::none_of(family.findings, is_named) ||
                std::ranges::all_of(family.findings, is_named))
                continue;
            const auto excuse = std::ranges::find(family.excused, id, &Excuse::rule);
            if (excuse != family.excused.end()) {
                m_used.push_back(&*excuse);
                continue;
            }
            std::string missing;
            for (const auto finding : family.findings)
                if (!is_named(finding))
                    missing += fmt::format("{}{}", missing.empty() ? "" : ", ",
                                           m_library.findings[finding.index].id);
            m_inspection.report("family", m_inspection.place(file, rule).at("when"),
                                fmt::format("{}/{}/when", file.substr(0, file.find('.')), id),
                                fmt::format("{} names a part of the family {}: complete it with "
                                            "{}, or excuse it in families.yaml",
                                            quote(id), quote(family.id), missing));
        }
    }

    void report_idle_excuses(std::size_t index) {
        const auto& excused = m_library.families[index].excused;
        const auto places = m_inspection.place("families.yaml", index).at("excused");
        for (std::size_t excuse = 0; excuse < excused.size(); ++excuse)
            if (std::ranges::find(m_used, &excused[excuse]) == m_used.end())
                m_inspection.report(
                    "family", places.at(excuse).at("rule"),
                    fmt::format("families/{}/excused/{}", m_library.families[index].id, excuse + 1),
                    fmt::format("{} needs no excuse: there is no such rule, or it names the whole "
                                "family or nothing of it",
                                quote(excused[excuse].rule)));
    }

    Inspection& m_inspection;
    const Library& m_library;
    std::vector<const Excuse*> m_used;
};

}  // namespace

void check_families(Inspection& inspection) { Families{inspection}.run(); }

}  // namespace hamkit
