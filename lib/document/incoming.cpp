#include "document/incoming.hpp"

#include <fmt/format.h>

#include <set>

namespace hamkit {
namespace {

void read_person(const Value& value, Incoming& incoming) {
    auto& problems = value.tree().problems();
    const auto before = problems.size();
    try {
        read(value, incoming.person);
    } catch (const TooManyFaults&) {
        // what was told is enough
    }
    incoming.kind = problems.size() == before ? IncomingKind::person : IncomingKind::faulty;
}

/// True when a key stands twice: which of the two counts would be anybody's guess.
bool has_twins(const Value& map) {
    std::set<std::string_view> seen;
    for (auto key = map.first(); !key.none(); key = key.next().next())
        if (!seen.insert(key.text()).second) {
            key.problem("duplicate-key",
                        fmt::format("{} is given twice, keep one of them", quote(key.text())));
            return true;
        }
    return false;
}

/// True when the document itself says stop, so that passing it on keeps its status.
bool says_stop(const Value& root) {
    const auto disposition = root.find("disposition").text();
    return disposition == "emergency" || disposition == "urgent" || disposition == "incomplete" ||
           root.find("state").text() == "stop";
}

}  // namespace

Incoming read_incoming(Tree& tree) {
    Incoming incoming;
    const auto root = tree.root();
    const auto document = root.find("document");
    const auto name = document.text();
    if (document.none() || name == "person/1") {
        read_person(root, incoming);
        return incoming;
    }
    if (has_twins(root)) return incoming;
    const auto person = root.find("person");
    if (name.starts_with("error/")) incoming.kind = IncomingKind::error;
    else if (document.kind() == Kind::number || document.kind() == Kind::boolean || name.empty() ||
             name.starts_with("person") || !root.find("answers").none() ||
             !root.find("screened").none())
        // it looks like a person: passing it on unanswered could pass on a red flag
        document.problem(
            "unknown-document",
            fmt::format("{} is not a document known here, expected one such as \"person/1\"",
                        quote(name)));
    else if (!person.none()) read_person(person, incoming);
    else if (name == "assessment/1")
        document.problem("no-person", "the assessment carries no person: make it without --brief");
    else incoming.kind = says_stop(root) ? IncomingKind::other_stop : IncomingKind::other;
    return incoming;
}

}  // namespace hamkit
