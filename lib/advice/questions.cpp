#include "advice/questions.hpp"

#include <algorithm>
#include <numeric>

namespace hamkit {
namespace {

class Asker {
public:
    Asker(const Person& person, const Library& library, Assessment& assessment)
        : m_person{person}, m_library{library}, m_out{assessment} {}

    void run() {
        m_out.ask_next.clear();
        about_red_flags();
        // whoever was asked all but the newest questions is asked those first
        if (m_out.disposition == Disposition::incomplete &&
            only_new_questions(m_out, m_person, m_library))
            return;
        if (m_out.disposition >= Disposition::urgent) return;
        about_referrals();
        m_most = m_out.ask_next.size() + static_cast<std::size_t>(m_library.triage.questions);
        if (m_out.patterns.empty()) about_any_pattern();
        else between_patterns();
        about_advice();
    }

private:
    bool open(std::size_t atom) const {
        if (atom >= m_library.findings.size() || m_out.truths[atom] != Truth::unknown) return false;
        // somebody who said "unknown" has been asked
        return std::ranges::none_of(m_person.answers.list, [&](const Answer& answer) {
            return answer.finding.index == atom && answer.truth == Truth::unknown;
        });
    }

    void ask(Question question) {
        if (std::ranges::find(m_out.ask_next, question.finding, &Question::finding) ==
            m_out.ask_next.end())
            m_out.ask_next.push_back(question);
    }

    /// Every open red-flag question, most urgent first. Where one answer can settle whether others
    /// apply at all, it is asked before them.
    void about_red_flags() {
        for (const auto& flag : m_library.red_flags) {
            if (flag.referral || met(flag.when, m_out.truths) != Truth::unknown) continue;
            for_each_open_atom(flag.applies, m_out.truths, [&](std::size_t atom) {
                if (open(atom))
                    ask({static_cast<std::uint16_t>(atom), Reason::gate, flag.disposition});
            });
            // safety questions are asked again even of those who said "unknown"
            for_each_open_atom(flag.when, m_out.truths, [&](std::size_t atom) {
                ask({static_cast<std::uint16_t>(atom), Reason::urgency, flag.disposition});
            });
        }
    }

    /// What could still spare somebody a referral.
    void about_referrals() {
        for (const auto index : m_out.red_flags) {
            const auto& flag = m_library.red_flags[index];
            if (flag.unless.always()) continue;
            for_each_open_atom(flag.unless, m_out.truths, [&](std::size_t atom) {
                if (open(atom))
                    ask({static_cast<std::uint16_t>(atom), Reason::referral, flag.disposition});
            });
        }
    }

    bool full() const { return m_out.ask_next.size() >= m_most; }

    template <class Visit>
    void each_clue(const Pattern& pattern, Weight weight, Visit visit) const {
        for (const auto& clues : {pattern.for_it, pattern.against})
            for (const auto& clue : clues)
                if (clue.weight == weight) for_each_open_atom(clue.when, m_out.truths, visit);
    }

    /// Nothing fits yet: the first strong clue of each pattern, worst to miss first.
    void about_any_pattern() {
        std::vector<std::uint16_t> patterns(m_library.patterns.size());
        std::iota(patterns.begin(), patterns.end(), std::uint16_t{0});
        std::ranges::stable_sort(
            patterns, {}, [&](std::uint16_t index) { return m_library.patterns[index].rank; });
        for (const auto pattern : patterns) {
            bool asked = false;
            each_clue(m_library.patterns[pattern], Weight::strong, [&](std::size_t atom) {
                if (asked || full() || !open(atom)) return;
                ask({static_cast<std::uint16_t>(atom), Reason::clue, {}, pattern});
                asked = true;
            });
        }
    }

    /// What bears on one of the two best patterns, strongest first.
    void between_patterns() {
        const auto best = m_out.patterns.front().pattern;
        const bool rivals = m_out.patterns.size() > 1;
        if (!rivals && m_out.patterns.front().likelihood == Likelihood::likely) return;
        const auto rival = rivals ? m_out.patterns[1].pattern : best;
        for (const auto weight : {Weight::strong, Weight::moderate})
            for (const auto pattern : {rival, best})
                each_clue(m_library.patterns[pattern], weight, [&](std::size_t atom) {
                    if (full() || !open(atom)) return;
                    const auto finding = static_cast<std::uint16_t>(atom);
                    ask(rivals ? Question{finding, Reason::between, {}, best, rival}
                               : Question{finding, Reason::clue, {}, best});
                });
    }

    /// What likely patterns would recommend if an open answer allowed it.
    void about_advice() {
        for (const auto& match : m_out.patterns) {
            if (match.likelihood != Likelihood::likely) continue;
            for (const auto& advice : m_library.patterns[match.pattern].advice) {
                if (advice.recommend.empty() || met(advice.when, m_out.truths) != Truth::unknown)
                    continue;
                for_each_open_atom(advice.when, m_out.truths, [&](std::size_t atom) {
                    if (!full() && open(atom))
                        ask({static_cast<std::uint16_t>(atom),
                             Reason::advice,
                             {},
                             advice.recommend.front().index});
                });
            }
        }
    }

    using Reason = Question::Reason;

    const Person& m_person;
    const Library& m_library;
    Assessment& m_out;
    std::size_t m_most = 0;
};

}  // namespace

void ask_next(const Person& person, const Library& library, Assessment& assessment) {
    Asker{person, library, assessment}.run();
}

}  // namespace hamkit
