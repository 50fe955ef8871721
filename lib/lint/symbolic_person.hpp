#pragma once
// Every possible person at once: what somebody may say, as variables of Z3.

#include "document/person.hpp"
#include "lint/logic.hpp"

namespace hamkit {

/// An answer to a question: said yes, no or unknown, or nothing. At most one of them holds.
struct SymbolicAnswer {
    Formula yes;
    Formula no;
    Formula unknown;
};

/// A measure: left out, or a number, of which only the limits it passes matter.
struct SymbolicMeasure {
    std::size_t finding = 0;
    Formula given;
    std::vector<double> limits;  // rising
    Formulas above;              // one a limit
};

/// What one person says. A sign in a log counts as that finding answered yes, so logs need no
/// variables of their own.
struct SymbolicPerson {
    SymbolicPerson(const Logic&, const Library&);

    Formula screened;                     // after every red-flag question had entered the content
    std::vector<SymbolicAnswer> answers;  // one a finding; all false for a measure
    std::vector<SymbolicMeasure> measures;
    Formula possible;  // what holds for every person

    /// One formula for each line that a person file would have.
    Formulas lines() const;
};

/// A person file for the person that a model describes, with `heading` as a comment above it.
std::string person_file(const SymbolicPerson&, const z3::model&, const Library&,
                        std::string_view heading);

}  // namespace hamkit
