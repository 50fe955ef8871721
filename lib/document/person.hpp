#pragma once
// person/1: the one file a coach keeps per client. Described for people in hamkit-person(5).

#include <chrono>
#include <optional>
#include <vector>

#include "content/library.hpp"
#include "document/glide_log.hpp"
#include "document/rack_log.hpp"
#include "reading/schema.hpp"

namespace hamkit {

/// What was said about one finding, in words of the content.
struct Answer {
    Id<Finding> finding;
    Truth truth = Truth::unknown;  // of a measure: always unknown
    Text measure;                  // "4/10", of a measure
    double amount = 0;             // its number
};

/// In the order they were given; no finding twice.
struct Answers {
    std::vector<Answer> list;
    bool empty() const { return list.empty(); }
};
/// Reads findings by their ids. The tree's context is the Library.
void read(const Value&, Answers&);
void write_json(JsonFields&, const Answers&);
std::string schema_of(const SchemaFields&, const Answers&);

struct Preferences {
    std::optional<int> weeks;
    std::vector<Weekday> days;
    std::optional<int> minutes;  // of one session
    std::vector<Id<Equipment>> equipment;
    std::optional<Date> start;
};
template <class F>
void describe(F& f, Preferences& preferences) {
    f.optional("weeks", preferences.weeks, "length of the plan");
    f.optional("days", preferences.days, "training days");
    f.optional("minutes", preferences.minutes, "time for one session");
    f.optional("equipment", preferences.equipment, "what is at hand beyond household things");
    f.optional("start", preferences.start, "first day of the plan");
}

/// What a worked example must give; tools ignore it.
struct Expected {
    std::optional<Disposition> disposition;
    std::vector<Id<Pattern>> patterns;  // the first ones, in order
    std::vector<Id<Action>> recommend;
    std::vector<Id<Avoid>> avoid;
};
template <class F>
void describe(F& f, Expected& expected) {
    f.optional("disposition", expected.disposition);
    f.optional("patterns", expected.patterns, "the first patterns, in order");
    f.optional("recommend", expected.recommend, "must be recommended");
    f.optional("avoid", expected.avoid, "must be avoided");
}

enum class PersonFormat : std::uint8_t { version_1 };
inline std::span<const Text> names_of(PersonFormat) {
    static constexpr std::array<Text, 1> names{"person/1"};
    return names;
}

struct Person {
    std::optional<PersonFormat> document;
    Text client;
    std::optional<Date> screened;
    Answers answers;
    std::optional<Preferences> preferences;
    std::optional<Lifter> lifter;
    std::optional<Rack> rack;
    std::vector<RackEntry> rack_log;
    std::optional<GlideWishes> glides;
    std::vector<GlideEntry> glide_log;
    std::optional<Expected> expected;
};
template <class F>
void describe(F& f, Person& person) {
    f.optional("document", person.document);
    f.optional("client", person.client, "an id, not a name");
    f.optional(
        "screened", person.screened,
        "the day every red-flag question was asked; what is not answered below was answered no");
    f.optional("answers", person.answers, "yes, no, unknown or a quantity; left out: unknown");
    f.optional("preferences", person.preferences);
    f.optional("lifter", person.lifter);
    f.optional("rack", person.rack);
    f.optional("rack_log", person.rack_log);
    f.optional("glides", person.glides, "how nerve glides are done");
    f.optional("glide_log", person.glide_log);
    f.optional("expected", person.expected, "what a worked example must give; tools ignore it");
}

}  // namespace hamkit
