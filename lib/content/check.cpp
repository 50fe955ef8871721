#include "content/check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace hamkit {
namespace {

class Checker {
public:
    Checker(const Library& library, const ContentPlaces& places, Problems& problems)
        : m_library{library}, m_places{places}, m_problems{problems} {}

    void run() {
        unique_ids();
        dispositions();
        findings();
        implications();
        red_flags();
        advice();
        clues();
        exercises();
        neighbours();
        contraindications();
        education();
        conflicts();
        routine();
    }

private:
    void fault(std::string_view file, std::size_t index, std::string_view rule,
               std::string message) {
        m_places.find(file)->second[index].problem(rule, std::move(message));
    }

    template <class T>
    void unique(std::string_view file, List<T> items) {
        std::set<Text> seen;
        for (std::size_t index = 0; index < items.size(); ++index) {
            if (!seen.insert(items[index].id).second)
                fault(file, index, "duplicate-id",
                      fmt::format("{} is the id of an earlier entry too", quote(items[index].id)));
            m_ids.insert(items[index].id);
        }
    }

    void unique_ids() {
        unique("sources.yaml", m_library.sources);
        unique("facts.yaml", m_library.facts);
        unique("equipment.yaml", m_library.equipment);
        unique("muscles.yaml", m_library.muscles);
        unique("findings.yaml", m_library.findings);
        unique("implications.yaml", m_library.implications);
        unique("red-flags.yaml", m_library.red_flags);
        unique("actions.yaml", m_library.actions);
        unique("avoids.yaml", m_library.avoids);
        unique("advice.yaml", m_library.advice);
        unique("contraindications.yaml", m_library.contraindications);
        unique("habits.yaml", m_library.habits);
        unique("education.yaml", m_library.education);
        for (const auto& pattern : m_library.patterns) m_ids.insert(pattern.id);
        for (const auto& exercise : m_library.exercises) m_ids.insert(exercise.id);
    }

    /// What is weighed before patterns and dispositions are known can rest on findings alone.
    void findings_only(std::string_view file, std::size_t index, const Criteria& criteria) {
        for_each_atom(criteria, [&](std::size_t atom) {
            if (atom >= m_library.findings.size())
                fault(file, index, "criteria",
                      "patterns and dispositions are not known yet, use findings");
        });
    }

    void dispositions() {
        const auto& list = m_library.dispositions;
        bool right = list.size() == disposition_count;
        for (std::size_t index = 0; right && index < list.size(); ++index)
            right = static_cast<std::size_t>(list[index].id) == index;
        if (!right && list.empty())
            m_problems.push_back(
                {{"dispositions.yaml", 0, 0, 0}, "there are no dispositions", "dispositions"});
        else if (!right)
            fault("dispositions.yaml", 0, "dispositions",
                  fmt::format("expected the five dispositions in the order {}",
                              fmt::join(names_of(Disposition{}), ", ")));
    }

    void findings() {
        for (std::size_t index = 0; index < m_library.findings.size(); ++index) {
            const auto& finding = m_library.findings[index];
            if (finding.unit == Unit::yes_no && !finding.raises.empty())
                fault("findings.yaml", index, "raises",
                      "only a measure raises findings, give it a unit");
            for (const auto& raise : finding.raises) {
                const auto limit = parse_measure(finding.unit, raise.above);
                if (finding.unit == Unit::yes_no) continue;
                if (!limit)
                    fault("findings.yaml", index, "wrong-unit",
                          fmt::format("the limit {} does not fit, expected {}", quote(raise.above),
                                      example_of(finding.unit)));
                else const_cast<Raise&>(raise).limit = *limit;  // the loader's memory
            }
        }
    }

    void implications() {
        const auto& list = m_library.implications;
        for (std::size_t index = 0; index < list.size(); ++index) {
            findings_only("implications.yaml", index, list[index].when);
            if (list[index].when.always())
                fault("implications.yaml", index, "criteria", "it would follow from nothing");
            for (std::size_t earlier = 0; earlier <= index; ++earlier)
                for_each_atom(list[earlier].when, [&](std::size_t atom) {
                    if (atom == list[index].then.index)
                        fault("implications.yaml", index, "order",
                              fmt::format("{} is read by {}, which must come later",
                                          quote(m_library.findings[atom].id),
                                          quote(list[earlier].id)));
                });
        }
    }

    void red_flags() {
        for (std::size_t index = 0; index < m_library.red_flags.size(); ++index) {
            const auto& flag = m_library.red_flags[index];
            findings_only("red-flags.yaml", index, flag.applies);
            if (!flag.referral && !flag.unless.always())
                fault("red-flags.yaml", index, "criteria", "only a referral has \"unless\"");
            if (flag.disposition <= Disposition::incomplete)
                fault("red-flags.yaml", index, "disposition",
                      "a red flag asks for professional, urgent or emergency");
            if (flag.when.always()) {
                const auto finding = std::ranges::find(m_library.findings, flag.id, &Finding::id);
                if (finding == m_library.findings.end())
                    fault("red-flags.yaml", index, "criteria",
                          fmt::format("without \"when\" {} must be the id of a finding",
                                      quote(flag.id)));
                else if (finding->since == std::chrono::year_month_day{})
                    fault("red-flags.yaml", index, "missing-since",
                          fmt::format("{} needs \"since\": it is a red-flag question",
                                      quote(flag.id)));
                continue;
            }
            for_each_atom(flag.when, [&](std::size_t atom) {
                if (atom >= m_library.findings.size()) {
                    if (!flag.referral)
                        fault("red-flags.yaml", index, "criteria",
                              "a screening question rests on findings alone");
                    else if (atom >= m_library.atoms().disposition(Disposition{}))
                        fault("red-flags.yaml", index, "criteria",
                              "dispositions are not known yet, use findings and patterns");
                } else if (!flag.referral &&
                           m_library.findings[atom].since == std::chrono::year_month_day{}) {
                    fault("red-flags.yaml", index, "missing-since",
                          fmt::format("{} needs \"since\": it is a red-flag question",
                                      quote(m_library.findings[atom].id)));
                }
            });
        }
        for (std::size_t index = 0; index < m_library.findings.size(); ++index) {
            const auto& finding = m_library.findings[index];
            if (finding.kind == FindingKind::red_flag &&
                finding.since == std::chrono::year_month_day{})
                fault("findings.yaml", index, "missing-since",
                      "a red-flag question needs the day it entered, \"since\"");
        }
    }

    void advice() {
        const auto nothing = [](const Advice& entry) {
            return entry.recommend.empty() && entry.avoid.empty();
        };
        for (std::size_t index = 0; index < m_library.advice.size(); ++index)
            if (m_library.advice[index].id.empty())
                fault("advice.yaml", index, "missing-key", "\"id\" is missing");
        for (std::size_t index = 0; index < m_library.advice.size(); ++index)
            if (nothing(m_library.advice[index]))
                fault("advice.yaml", index, "empty-advice", "it recommends and avoids nothing");
        for (std::size_t index = 0; index < m_library.patterns.size(); ++index)
            if (std::ranges::any_of(m_library.patterns[index].advice, nothing))
                fault("patterns", index, "empty-advice", "an advice recommends and avoids nothing");
    }

    void clues() {
        for (std::size_t index = 0; index < m_library.patterns.size(); ++index)
            for (const auto& list :
                 {m_library.patterns[index].for_it, m_library.patterns[index].against})
                for (const auto& clue : list) findings_only("patterns", index, clue.when);
    }

    void exercises() {
        for (std::size_t index = 0; index < m_library.exercises.size(); ++index) {
            const auto& exercise = m_library.exercises[index];
            const auto& dosage = exercise.dosage;
            if (dosage.sets.low < 1)
                fault("exercises", index, "no-dose", "the dosage needs at least 1 set");
            if (exercise.steps.empty())
                fault("exercises", index, "no-steps", "an exercise needs steps");
            if (std::ranges::any_of(exercise.steps, [](Text step) {
                    return step.find_first_not_of(' ') == Text::npos;
                }))
                fault("exercises", index, "blank-step", "a step is blank");
            for (const auto muscle : exercise.primary)
                if (std::ranges::find(exercise.secondary, muscle) != exercise.secondary.end())
                    fault("exercises", index, "muscle-twice",
                          fmt::format("{} is primary and secondary",
                                      quote(m_library.muscles[muscle.index].id)));
            if (!dosage.reps.given() && !dosage.hold.given() && !dosage.breaths.given() &&
                !dosage.duration.given())
                fault("exercises", index, "no-dose",
                      "the dosage needs reps, hold, breaths or duration");
        }
    }

    void neighbours() {
        const auto& list = m_library.exercises;
        const auto lists = [](List<Id<Exercise>> ids, std::size_t index) {
            return std::ranges::any_of(ids, [&](Id<Exercise> id) { return id.index == index; });
        };
        for (std::size_t index = 0; index < list.size(); ++index) {
            for (const auto harder : list[index].harder)
                if (!lists(list[harder.index].easier, index))
                    fault("exercises", harder.index, "one-way-neighbour",
                          fmt::format("{} calls it harder, so \"easier\" must name that",
                                      quote(list[index].id)));
            for (const auto easier : list[index].easier)
                if (!lists(list[easier.index].harder, index))
                    fault("exercises", easier.index, "one-way-neighbour",
                          fmt::format("{} calls it easier, so \"harder\" must name that",
                                      quote(list[index].id)));
            if (leads_to(index, index, 0))
                fault("exercises", index, "circle", "following \"harder\" leads back to it");
        }
    }

    bool leads_to(std::size_t from, std::size_t target, std::size_t depth) const {
        if (depth > m_library.exercises.size()) return false;
        return std::ranges::any_of(m_library.exercises[from].harder, [&](Id<Exercise> next) {
            return next.index == target || leads_to(next.index, target, depth + 1);
        });
    }

    void contraindications() {
        for (std::size_t index = 0; index < m_library.contraindications.size(); ++index) {
            const auto& entry = m_library.contraindications[index];
            if (entry.when.always() || entry.exercises.empty())
                fault("contraindications.yaml", index, "criteria",
                      "it needs criteria and exercises");
        }
    }

    void education() {
        for (std::size_t index = 0; index < m_library.education.size(); ++index)
            for (const auto about : m_library.education[index].about)
                if (about != "general" &&
                    std::ranges::find(m_library.patterns, about, &Pattern::id) ==
                        m_library.patterns.end())
                    fault("education.yaml", index, "unknown-id",
                          fmt::format("{} is not the id of a pattern", quote(about)));
    }

    void conflicts() {
        for (std::size_t index = 0; index < m_library.conflicts.size(); ++index) {
            const auto& conflict = m_library.conflicts[index];
            if (conflict.facts.size() != 2)
                fault("conflicts.yaml", index, "conflict", "a conflict is between two facts");
            if (conflict.by.empty())
                fault("conflicts.yaml", index, "conflict",
                      "nothing carries the decision out, fill \"by\"");
            for (const auto by : conflict.by)
                if (!m_ids.contains(by))
                    fault("conflicts.yaml", index, "unknown-id",
                          fmt::format("{} is not an id in the content", quote(by)));
        }
    }

    void routine() {
        const auto& rules = m_library.routine;
        if (rules.weeks < 1 || rules.weeks > rules.most_weeks || rules.interim_weeks < 1)
            fault("routine.yaml", 0, "range",
                  "weeks must be from 1 to most_weeks, interim_weeks at least 1");
        if (rules.exercises < 1 || rules.exercises > rules.most_exercises || rules.minutes < 1)
            fault("routine.yaml", 0, "range",
                  "exercises must be from 1 to most_exercises, minutes at least 1");
        if (rules.days.empty()) fault("routine.yaml", 0, "range", "a plan needs days");
        if (rules.pace.hold_step.value < 1 || rules.weekly_rise.value <= 0)
            fault("routine.yaml", 0, "range",
                  "hold_step must be at least 1 s, weekly_rise more than 0 %");
        const auto& blocks = rules.blocks;
        for (const auto block : {Block::warm_up, Block::activation, Block::glide, Block::strength,
                                 Block::lift, Block::release, Block::mobility, Block::stretch}) {
            const auto rule = std::ranges::find(blocks, block, &BlockRule::block);
            if (rule == blocks.end() || rule->at_most < 1)
                fault("routine.yaml", 0, "range",
                      fmt::format("the block {} needs at_most of at least 1", name_of(block)));
        }
        const auto& triage = m_library.triage;
        if (triage.weak < 1 || triage.moderate < triage.weak || triage.strong < triage.moderate ||
            triage.possible < 1 || triage.likely < triage.possible)
            fault("triage.yaml", 0, "range",
                  "expected 1 <= weak <= moderate <= strong and 1 <= possible <= likely");
        if (std::ranges::adjacent_find(blocks, std::ranges::greater_equal{}, &BlockRule::block) !=
            blocks.end())
            fault("routine.yaml", 0, "order",
                  "blocks must stand once each, in the order of a session");
    }

    const Library& m_library;
    const ContentPlaces& m_places;
    Problems& m_problems;
    std::set<Text> m_ids;
};

}  // namespace

void check(const Library& library, const ContentPlaces& places, Problems& problems) {
    Checker{library, places, problems}.run();
    check_rack_ladder(library.rack_pull, places.find("rack-pull.yaml")->second.front());
    check_glide_ladder(library.glides, places.find("nerve-glides.yaml")->second.front());
}

}  // namespace hamkit
