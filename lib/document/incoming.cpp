#include "document/incoming.hpp"

#include <fmt/format.h>

namespace hamkit {
namespace {

/// The value of a key, or none.
Value member(const Value& map, std::string_view name) {
    if (map.kind() == Kind::map)
        for (auto key = map.first(); !key.none(); key = key.next().next())
            if (key.text() == name) return key.next();
    return {map.tree(), Value::nothing};
}

void read_person(const Value& value, Incoming& incoming) {
    auto& problems = value.tree().problems();
    const auto before = problems.size();
    read(value, incoming.person);
    incoming.kind = problems.size() == before ? IncomingKind::person : IncomingKind::faulty;
}

}  // namespace

Incoming read_incoming(Tree& tree) {
    Incoming incoming;
    const auto root = tree.root();
    const auto document = member(root, "document");
    if (document.none() || document.text() == "person/1") {
        read_person(root, incoming);
        return incoming;
    }
    const auto name = document.text();
    const auto person = member(root, "person");
    if (name.starts_with("error/")) incoming.kind = IncomingKind::error;
    else if (name == "assessment/1" && person.none())
        document.problem("no-person", "the assessment carries no person: make it without --brief");
    else if ((name == "assessment/1" || name == "plan/1" || name == "rack-advice/1" ||
              name == "glide-schedule/1") &&
             !person.none())
        read_person(person, incoming);
    else if (name.starts_with("person") || !member(root, "answers").none())
        // it looks like a person: passing it on unanswered could pass on a red flag
        document.problem(
            "unknown-document",
            fmt::format("{} is not a document known here, expected \"person/1\"", quote(name)));
    else incoming.kind = IncomingKind::other;
    return incoming;
}

}  // namespace hamkit
