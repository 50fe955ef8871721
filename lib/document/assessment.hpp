#pragma once
// assessment/1: what triage finds about a person. Everything is an index into the Library it was
// found with.

#include "content/library.hpp"
#include "document/person.hpp"

namespace hamkit {

enum class Likelihood : std::uint8_t { possible, likely };
inline std::span<const Text> names_of(Likelihood) {
    static constexpr std::array<Text, 2> names{"possible", "likely"};
    return names;
}

/// A pattern that fits.
struct PatternMatch {
    std::uint16_t pattern = 0;
    Likelihood likelihood{};
    int points = 0;
};

struct Recommendation {
    Id<Action> action;
    const Advice* rule = nullptr;  // the first that recommends it
};
struct Avoidance {
    Id<Avoid> avoid;
    const Advice* rule = nullptr;
};

/// Why a question is asked.
struct Question {
    enum class Reason : std::uint8_t {
        gate,      // a no makes other safety questions fall away
        urgency,   // a yes can raise a red flag of `disposition`
        referral,  // it can spare a visit to a professional
        clue,      // it bears on pattern `about`
        between,   // it helps to tell pattern `about` from pattern `other`
        advice,    // action `about` depends on it
    };
    std::uint16_t finding = 0;
    Reason reason{};
    Disposition disposition{};
    std::uint16_t about = 0;
    std::uint16_t other = 0;
};
/// The reason as a clause that reads well after "because".
std::string because_of(const Question&, const Library&);

struct Assessment {
    Truths truths;  // the answers and all that was worked out from them
    Disposition disposition{};
    Disposition best_case{};
    Disposition worst_case{};
    bool open_urgent = false;              // an emergency or urgent question is open
    std::vector<std::uint16_t> red_flags;  // raised, most urgent first
    std::vector<std::uint16_t>
        unanswered;  // findings that open red-flag questions ask, most urgent first
    std::vector<PatternMatch> patterns;  // best first
    std::vector<std::uint16_t>
        unclear;  // patterns that tie for the first place; empty when one leads
    std::vector<Recommendation> recommend;  // most helpful first; nothing that `avoid` bars
    std::vector<Avoidance> avoid;
    std::vector<Question> ask_next;
    std::vector<std::uint16_t>
        cramp_response;  // steps of CrampResponse that suit, in order; empty without cramps
    std::vector<std::uint16_t> good_to_know;  // indexes of Library::education

    /// Nobody blocked is given an exercise, a rack height or a glide.
    bool blocked() const {
        return disposition == Disposition::emergency || disposition == Disposition::urgent ||
               disposition == Disposition::incomplete || open_urgent;
    }
    /// What is said first: whoever has a professional to see and urgent questions open must answer
    /// those.
    Disposition first_concern() const {
        return blocked() && disposition == Disposition::professional ? Disposition::incomplete
                                                                     : disposition;
    }
};

/// The red flags to tell a client about: beside what is urgent or an emergency, nothing that can
/// wait longer.
std::vector<std::uint16_t> told_red_flags(const Assessment&, const Library&);
/// What was reported that raised a flag, in the order of the findings.
std::vector<std::uint16_t> reported_for(const RedFlag&, const Assessment&, const Library&);
/// Every open safety question came after the screening: the person was asked all others.
bool only_new_questions(const Assessment&, const Person&, const Library&);

/// assessment/1 as JSON. `brief`: ids and dispositions only, no sentences, no person.
void write_assessment(JsonWriter&, const Assessment&, const Person&, const Library&,
                      const IdTables&, bool brief);

/// Opens a document with its first keys: "document", "client" if there is one, and "content", the
/// knowledge that it rests on.
void open_document(JsonWriter&, std::string_view name, const Person&, const Library&);
void write_statements(JsonWriter&, std::string_view key, List<Statement>);

}  // namespace hamkit
