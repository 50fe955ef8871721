#include "advice/triage.hpp"

#include <algorithm>
#include <bit>

#include "advice/log_findings.hpp"
#include "advice/questions.hpp"

namespace hamkit {
namespace {

class Triage {
public:
    Triage(const Person& person, const Library& library, Assessment& out)
        : m_person{person},
          m_library{library},
          m_atoms{library.atoms()},
          m_out{out},
          m_truths{out.truths} {}

    void run() {
        take_answers();
        trust_screening();
        draw_implications();
        close_what_does_not_apply();
        match_patterns();
        raise_red_flags();
        weigh_dispositions();
        advise();
        answer_cramps();
        ask_next(m_person, m_library, m_out);
        pick_notes();
    }

private:
    void take_answers() {
        m_truths.reset(m_atoms.count());
        for (const auto& answer : m_person.answers.list)
            m_truths.set(answer.finding.index, answer.truth);
        // a measure speaks up for other findings, never against a yes
        for (const auto& answer : m_person.answers.list) {
            if (answer.measure.empty()) continue;
            for (const auto& raise : m_library.findings[answer.finding.index].raises) {
                if (raise.met_by(answer.amount)) m_truths.set(raise.finding.index, Truth::yes);
                else if (raise.otherwise == Otherwise::no &&
                         m_truths[raise.finding.index] == Truth::unknown)
                    m_truths.set(raise.finding.index, Truth::no);
            }
        }
        answer_from_logs(m_person, m_library, m_truths);
    }

    /// A screening answers no for the red-flag questions that were left out, if they were asked by
    /// then. An `unknown` was not left out: it is an answer.
    void trust_screening() {
        if (!m_person.screened) return;
        for (const auto& [word, bits] : m_library.screening)
            for (auto rest = bits; rest != 0; rest &= rest - 1) {
                const auto finding =
                    std::size_t{word} * 64 + static_cast<std::size_t>(std::countr_zero(rest));
                if (m_truths[finding] != Truth::unknown ||
                    m_library.findings[finding].since > *m_person.screened)
                    continue;
                const bool said = std::ranges::any_of(
                    m_person.answers.list,
                    [&](const Answer& answer) { return answer.finding.index == finding; });
                if (!said) m_truths.set(finding, Truth::no);
            }
    }

    void draw_implications() {
        for (const auto& implication : m_library.implications)
            if (met(implication.when, m_truths) == Truth::yes)
                m_truths.set(implication.then.index,
                             implication.answer == YesNo::yes ? Truth::yes : Truth::no);
    }

    /// A cramp question does not apply to somebody without cramps.
    void close_what_does_not_apply() {
        for (const auto& flag : m_library.red_flags) {
            if (met(flag.applies, m_truths) != Truth::no) continue;
            for_each_atom(flag.when, [&](std::size_t atom) {
                if (m_truths[atom] == Truth::unknown) m_truths.set(atom, Truth::no);
            });
        }
    }

    int points(const Pattern& pattern) const {
        const auto sum = [&](List<Clue> clues) {
            int total = 0;
            for (const auto& clue : clues)
                if (counts(clue, m_truths)) total += m_library.triage.points(clue.weight);
            return total;
        };
        return sum(pattern.for_it) - sum(pattern.against);
    }

    void match_patterns() {
        auto& matches = m_out.patterns;
        matches.clear();
        for (std::size_t index = 0; index < m_library.patterns.size(); ++index) {
            const auto total =
                m_library.patterns[index].fallback ? 0 : points(m_library.patterns[index]);
            if (total < m_library.triage.possible) continue;
            matches.push_back(
                {static_cast<std::uint16_t>(index),
                 total >= m_library.triage.likely ? Likelihood::likely : Likelihood::possible,
                 total});
        }
        if (matches.empty() && any_symptom())
            for (std::size_t index = 0; index < m_library.patterns.size(); ++index)
                if (m_library.patterns[index].fallback)
                    matches.push_back({static_cast<std::uint16_t>(index), Likelihood::likely, 0});
        std::ranges::sort(matches, [&](const PatternMatch& a, const PatternMatch& b) {
            return std::tuple{-a.points, rank(a)} < std::tuple{-b.points, rank(b)};
        });

        m_out.unclear.clear();
        for (const auto& match : matches)
            if (match.points == matches.front().points) m_out.unclear.push_back(match.pattern);
        if (m_out.unclear.size() < 2) m_out.unclear.clear();
        set_pattern_atoms();
    }

    std::pair<int, std::uint16_t> rank(const PatternMatch& match) const {
        return {m_library.patterns[match.pattern].rank, match.pattern};
    }

    bool any_symptom() const {
        return std::ranges::any_of(m_library.symptoms, [&](const AtomBits& atoms) {
            return (m_truths.yes(atoms.word) & atoms.bits) != 0;
        });
    }

    void set_pattern_atoms() {
        for (std::size_t index = 0; index < m_library.patterns.size(); ++index)
            for (const auto standing : {Standing::possible, Standing::likely, Standing::first})
                m_truths.set(m_atoms.pattern(index, standing), Truth::no);
        for (const auto& match : m_out.patterns) {
            m_truths.set(m_atoms.pattern(match.pattern, Standing::possible), Truth::yes);
            if (match.likelihood == Likelihood::likely)
                m_truths.set(m_atoms.pattern(match.pattern, Standing::likely), Truth::yes);
        }
        m_truths.set(m_atoms.open_patterns(), m_out.unclear.empty() ? Truth::no : Truth::yes);
        if (!m_out.patterns.empty())
            m_truths.set(m_atoms.pattern(m_out.patterns.front().pattern, Standing::first),
                         Truth::yes);
    }

    void raise_red_flags() {
        m_out.red_flags.clear();
        m_open.clear();
        for (std::size_t index = 0; index < m_library.red_flags.size(); ++index) {
            const auto& flag = m_library.red_flags[index];
            const auto truth = met(flag.when, m_truths);
            const bool spared = !flag.unless.always() && met(flag.unless, m_truths) == Truth::yes;
            if (truth == Truth::yes && !spared)
                m_out.red_flags.push_back(static_cast<std::uint16_t>(index));
            else if (truth == Truth::unknown && !flag.referral)
                m_open.push_back(static_cast<std::uint16_t>(index));
        }
    }

    /// Red flags are in the order of their urgency, so the first one raised decides.
    void weigh_dispositions() {
        const auto urgency = [&](std::uint16_t index) {
            return m_library.red_flags[index].disposition;
        };
        m_out.best_case =
            m_out.red_flags.empty() ? Disposition::self_care : urgency(m_out.red_flags.front());
        m_out.worst_case =
            m_open.empty() ? m_out.best_case : std::max(m_out.best_case, urgency(m_open.front()));
        const bool nothing_raised = m_out.red_flags.empty();
        m_out.disposition =
            nothing_raised && !m_open.empty() ? Disposition::incomplete : m_out.best_case;
        m_out.open_urgent = !m_open.empty() && urgency(m_open.front()) >= Disposition::urgent;

        for (std::size_t index = 0; index < disposition_count; ++index)
            m_truths.set(m_atoms.disposition(static_cast<Disposition>(index)), Truth::no);
        m_truths.set(m_atoms.disposition(m_out.disposition), Truth::yes);
        m_truths.set(m_atoms.open_urgent(), m_out.open_urgent ? Truth::yes : Truth::no);

        m_out.unanswered.clear();
        for (const auto index : m_open)
            for_each_open_atom(m_library.red_flags[index].when, m_truths, [&](std::size_t atom) {
                const auto finding = static_cast<std::uint16_t>(atom);
                if (std::ranges::find(m_out.unanswered, finding) == m_out.unanswered.end())
                    m_out.unanswered.push_back(finding);
            });
    }

    bool applies(const Advice& advice) const {
        if (!advice.unless.always() && met(advice.unless, m_truths) == Truth::yes) return false;
        return met(advice.when, m_truths) == Truth::yes;
    }

    void advise() {
        m_out.recommend.clear();
        m_out.avoid.clear();
        // What a disposition forbids must be read first.
        if (m_out.disposition != Disposition::self_care) avoid_all(m_library.advice);
        for (const auto& match : m_out.patterns)
            avoid_all(m_library.patterns[match.pattern].advice);
        avoid_all(m_library.advice);

        for (const auto& advice : m_library.advice)
            if (applies(advice)) recommend(advice, true);
        // With an emergency or urgent sign, all other advice waits until medical help is reached.
        if (m_out.disposition >= Disposition::urgent) return;
        for (const auto& match : m_out.patterns)
            if (match.likelihood == Likelihood::likely)
                for (const auto& advice : m_library.patterns[match.pattern].advice)
                    if (applies(advice)) recommend(advice, false);
        for (const auto& advice : m_library.advice)
            if (applies(advice)) recommend(advice, false);
    }

    void avoid_all(List<Advice> list) {
        for (const auto& advice : list)
            if (!advice.avoid.empty() && applies(advice)) avoid(advice);
    }

    void avoid(const Advice& advice) {
        for (const auto id : advice.avoid)
            if (std::ranges::find(m_out.avoid, id, &Avoidance::avoid) == m_out.avoid.end())
                m_out.avoid.push_back({id, &advice});
    }

    bool barred(Id<Action> action) const {
        return std::ranges::any_of(m_out.avoid, [&](const Avoidance& avoidance) {
            const auto bars = m_library.avoids[avoidance.avoid.index].bars;
            return std::ranges::find(bars, action) != bars.end();
        });
    }

    /// Care comes before everything else.
    void recommend(const Advice& advice, bool care_only) {
        for (const auto id : advice.recommend) {
            const auto& action = m_library.actions[id.index];
            if (care_only && action.kind != ActionKind::care) continue;
            const bool needs_leave =
                action.kind == ActionKind::exercise || action.kind == ActionKind::first_aid;
            if (m_out.disposition == Disposition::professional && needs_leave && !action.interim)
                continue;
            if (std::ranges::find(m_out.recommend, id, &Recommendation::action) !=
                m_out.recommend.end())
                continue;
            if (!barred(id)) m_out.recommend.push_back({id, &advice});
        }
    }

    /// The steps whose exercises are recommended, and those between them; none where no step is.
    void answer_cramps() {
        m_out.cramp_response.clear();
        const auto recommended = [&](Id<Exercise> id) {
            return std::ranges::any_of(
                m_library.exercises[id.index].actions, [&](Id<Action> action) {
                    return std::ranges::find(m_out.recommend, action, &Recommendation::action) !=
                           m_out.recommend.end();
                });
        };
        bool any = false;
        for (std::size_t step = 0; step < m_library.cramp.steps.size(); ++step) {
            const auto& exercises = m_library.cramp.steps[step].exercises;
            const bool suits = std::ranges::any_of(exercises, recommended);
            any = any || suits;
            if (suits || exercises.empty())
                m_out.cramp_response.push_back(static_cast<std::uint16_t>(step));
        }
        if (!any) m_out.cramp_response.clear();
    }

    /// Notes about the patterns that fit, then general ones.
    void pick_notes() {
        m_out.good_to_know.clear();
        const auto take = [&](auto wanted) {
            for (std::size_t index = 0; index < m_library.education.size(); ++index) {
                if (m_out.good_to_know.size() >= static_cast<std::size_t>(m_library.triage.notes))
                    return;
                if (wanted(m_library.education[index]))
                    m_out.good_to_know.push_back(static_cast<std::uint16_t>(index));
            }
        };
        if (m_out.blocked()) return;
        for (const auto& match : m_out.patterns)
            if (match.likelihood == Likelihood::likely)
                take([&](const Education& note) {
                    return std::ranges::any_of(note.patterns,
                                               [&](auto id) { return id.index == match.pattern; });
                });
        take([](const Education& note) { return note.general; });
    }

    const Person& m_person;
    const Library& m_library;
    Atoms m_atoms;
    Assessment& m_out;
    Truths& m_truths;
    std::vector<std::uint16_t> m_open;  // red flags that may still be raised
};

}  // namespace

void triage(const Person& person, const Library& library, Assessment& out) {
    Triage{person, library, out}.run();
}

}  // namespace hamkit
