#pragma once
// What a record turns out to be: a person, a document that carries one, or something to pass on
// untouched.

#include "document/person.hpp"

namespace hamkit {

enum class IncomingKind : std::uint8_t {
    person,      // `person` was read
    other,       // a document that is not ours to answer: pass it on untouched
    other_stop,  // the same, and it says stop: the status must say so too
    error,       // an error document: pass it on, the record could not be answered
    faulty,      // problems were reported
};

struct Incoming {
    IncomingKind kind = IncomingKind::faulty;
    Person person;
};

/// Sorts and reads a parsed record; faults go to the tree's problems. Texts are views into the
/// tree's input.
Incoming read_incoming(Tree& tree);

}  // namespace hamkit
