#pragma once
// What a person can report: yes, no or unknown, or a measure. Mirrors content/findings.yaml.

#include <chrono>
#include <optional>
#include <string>

#include "content/criteria.hpp"

namespace hamkit {

enum class FindingKind : std::uint8_t {
    red_flag,
    symptom,
    posture,
    history,
    habit,
    training,
    goal,
    medicine
};
inline std::span<const Text> names_of(FindingKind) {
    static constexpr std::array<Text, 8> names{"red-flag", "symptom",  "posture", "history",
                                               "habit",    "training", "goal",    "medicine"};
    return names;
}

enum class Unit : std::uint8_t { yes_no, rating, years, weeks };
inline std::span<const Text> names_of(Unit) {
    static constexpr std::array<Text, 4> names{"yes-no", "rating", "years", "weeks"};
    return names;
}
/// The number in a measure such as "4/10" or "71 years"; nothing when the unit is another.
std::optional<double> parse_measure(Unit unit, Text written);
/// The greatest amount that a measure can have; infinite for a time.
double most_of(Unit unit);
/// An amount as somebody would write it: "4/10", "71 years".
std::string written_measure(Unit unit, double amount);
/// "a rating from 0/10 to 10/10", for messages.
Text example_of(Unit unit);

enum class Otherwise : std::uint8_t { unknown, no };
inline std::span<const Text> names_of(Otherwise) {
    static constexpr std::array<Text, 2> names{"unknown", "no"};
    return names;
}

struct Finding;

/// A measure above a limit, or up to one, answers a finding yes; on the other side, `otherwise`.
struct Raise {
    Text above;  // or
    Text up_to;
    Id<Finding> finding;
    Otherwise otherwise{};
    double limit = 0;  // either as a number

    Text written() const { return above.empty() ? up_to : above; }
    bool met_by(double amount) const { return above.empty() ? amount <= limit : amount > limit; }
};
template <class F>
void describe(F& f, Raise& raise) {
    f.optional("above", raise.above, "a limit with its unit; above it the finding is yes");
    f.optional("up_to", raise.up_to, "a limit with its unit; at or below it the finding is yes");
    f.required("finding", raise.finding);
    f.optional("otherwise", raise.otherwise, "what an answer on the other side says");
    f.derived("limit", raise.limit);
}

struct Finding {
    static constexpr Text name = "finding";

    Text id;
    Text label;     // fits after "you report"
    Text question;  // answerable without training
    FindingKind kind{};
    Unit unit{};
    bool modifier = false;  // of a red flag: raises nothing by itself, only together with others
    std::chrono::year_month_day since{};  // of a red-flag question: the day it entered the content
    List<Raise> raises;
    Provenance provenance;
};
template <class F>
void describe(F& f, Finding& finding) {
    f.required("id", finding.id);
    f.required("name", finding.label, "a phrase that fits after \"you report\"");
    f.required("question", finding.question, "in plain words");
    f.required("kind", finding.kind);
    f.optional("unit", finding.unit, "what a measure is counted in");
    f.optional("modifier", finding.modifier,
               "yes, of a red flag that counts only together with others, such as an age");
    f.optional("since", finding.since, "of a red-flag question: the day it entered the content");
    f.optional("raises", finding.raises, "findings that a measure answers");
    f.required("provenance", finding.provenance);
}

enum class YesNo : std::uint8_t { yes, no };
inline std::span<const Text> names_of(YesNo) {
    static constexpr std::array<Text, 2> names{"yes", "no"};
    return names;
}

/// Answers that follow from others: when the criteria hold, the finding has this answer, whatever
/// was said.
struct Implication {
    Text id;
    Criteria when;
    Id<Finding> then;
    YesNo answer{};
    Provenance provenance;
};
template <class F>
void describe(F& f, Implication& implication) {
    f.required("id", implication.id);
    f.required("when", implication.when);
    f.required("then", implication.then);
    f.optional("answer", implication.answer, "yes or no; left out: yes");
    f.required("provenance", implication.provenance);
}

}  // namespace hamkit
