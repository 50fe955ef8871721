#pragma once
// What stands in the place of exercises, pins and glides for somebody who must be seen or asked
// first.

#include "document/assessment.hpp"
#include "document/text_page.hpp"

namespace hamkit {

/// Why there is nothing to do now, for a program whose answer is one exercise.
struct NoExercise {
    std::string_view state;
    std::string_view because;                // a clause
    const Provenance* provenance = nullptr;  // of that
    List<Statement> advice;                  // what to do; none where the assessment says it
};
/// A page that says so, under `title`.
void add_no_exercise(TextPage&, std::string_view title, const NoExercise&, const Assessment&,
                     const Person&, const Library&, const TextStyle&);

/// The red flags raised, and the safety questions that are open.
void add_referral(TextPage&, const Assessment&, const Library&, const TextStyle&);
/// The keys "red_flags" and "unanswered".
void write_referral(JsonWriter&, const Assessment&, const Library&);

}  // namespace hamkit
