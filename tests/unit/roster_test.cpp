// Documents of one client are joined wherever they stand, and only where they agree.

#include "page/roster.hpp"

#include "printable.hpp"

using namespace hamkit;

namespace {

const std::string lifter =
    "\nlifter: {lockout: 74 cm, floor_load: 100 kg}\nrack: {first_hole: 20 cm, spacing: 5 cm}\n";

std::string person(const std::string& client, const std::string& answers = "burning: no") {
    return (client.empty() ? "" : "client: " + client + "\n") + screened(answers) + lifter;
}

/// What adding the records one after the other says.
class TestRoster {
public:
    std::string add(const std::string& text) {
        TestRecord record{text};
        Problems warnings;
        roster.add(record.tree, warnings);
        return lines(record.problems) + lines(warnings, "warning");
    }
    Roster roster{built_in_library()};
};

}  // namespace

TEST_CASE("documents with one client are one person's, in whatever order they come") {
    TestRoster test;
    TestDocuments jane{person("jane")};
    TestDocuments kim{person("kim")};
    for (const auto& document : {jane.rack_advice({false, false, {}, LengthUnit::in}), kim.plan(),
                                 jane.plan(), jane.assessment(), jane.glide_schedule()})
        CHECK(test.add(document) == "");
    REQUIRE(test.roster.size() == 2);
    CHECK(test.roster.id(0) == "jane");
    const auto& documents = test.roster.documents(0);
    CHECK(documents.person.client == "jane");
    CHECK(documents.plan.has_value());
    CHECK(documents.rack.has_value());
    CHECK(documents.rack_unit == LengthUnit::in);
    CHECK(documents.glides.has_value());
    CHECK(documents.assessed);
    const auto& others = test.roster.documents(1);
    CHECK(others.person.client == "kim");
    CHECK(others.plan.has_value());
    CHECK(!others.rack);
    CHECK(!others.assessed);
}

TEST_CASE("a person alone is printed as an assessment") {
    TestRoster test;
    CHECK(test.add(person("jane")) == "");
    CHECK(test.roster.documents(0).assessed);
}

TEST_CASE("without a client, documents are joined by equal answers") {
    TestRoster test;
    TestDocuments one{person("", "burning: no")};
    TestDocuments same{person("", "burning: no, pain: unknown")};
    TestDocuments other{person("", "burning: yes")};
    CHECK(test.add(one.plan()) == "");
    CHECK(test.add(same.rack_advice()) == "");
    CHECK(test.add(other.assessment()) == "");
    CHECK(test.roster.size() == 2);
    CHECK(test.roster.documents(0).rack.has_value());
}

TEST_CASE("two answers for one client are refused: one of them could hide a red flag") {
    TestRoster test;
    CHECK(test.add(TestDocuments{person("jane", "burning: yes")}.assessment()) == "");
    CHECK(test.add(TestDocuments{person("jane", "burning: no")}.plan()) ==
          "test:1:1: error: \"answers\" of client \"jane\" does not agree with what stands at "
          "test:1: make all documents of a client from the same person [other-answers]\n");
    CHECK(!test.roster.sound(0));
    CHECK(test.add(person("kim")) == "");
    CHECK(test.roster.sound(1));
}

TEST_CASE("a screening of another day is another person") {
    TestRoster test;
    CHECK(test.add(person("jane")) == "");
    CHECK(test.add(TestDocuments{changed(person("jane"), "2026-11-28", "2026-11-27")}.plan())
              .find("\"screened\" of client \"jane\" does not agree") != std::string::npos);
}

TEST_CASE("two documents of a kind are refused") {
    TestRoster test;
    TestDocuments jane{person("jane")};
    CHECK(test.add(jane.plan()) == "");
    CHECK(test.add(jane.plan()) ==
          "test:1:1: error: a second plan of client \"jane\", expected one [two-of-a-kind]\n");
    CHECK(!test.roster.sound(0));
}

TEST_CASE("a log may only have grown") {
    const std::string log = "rack_log: [{date: 2026-11-20, height: 62 cm, pain: 0/10}]\n";
    TestRoster test;
    CHECK(test.add(TestDocuments{person("jane")}.assessment()) == "");
    CHECK(test.add(TestDocuments{person("jane") + log}.rack_advice()) == "");
    CHECK(test.roster.documents(0).person.rack_log.size() == 1);
    CHECK(test.add(TestDocuments{person("jane") + changed(log, "0/10", "3/10")}.plan())
              .find("\"rack_log\" of client \"jane\" does not agree") != std::string::npos);
}

TEST_CASE("what one document's log tells of stops the others too") {
    const std::string log =
        "glide_log: [{date: 2026-11-20, done: 1, during: 1/10, signs: "
        "[loss-of-bladder-control]}]\n";
    TestRoster test;
    CHECK(test.add(TestDocuments{person("jane")}.plan()) == "");
    CHECK(!test.roster.documents(0).plan->weeks.empty());
    CHECK(test.add(TestDocuments{person("jane") + log}.glide_schedule()) == "");
    const auto& documents = test.roster.documents(0);
    CHECK(documents.assessment.blocked());
    CHECK(documents.plan->weeks.empty());
    CHECK(documents.glides->state == GlideState::stop);
}

TEST_CASE("rack advice and glide schedules must follow from their person") {
    TestRoster test;
    TestDocuments jane{person("jane")};
    CHECK(test.add(changed(jane.rack_advice(), "\"state\":\"start\"", "\"state\":\"found\""))
              .find("\"state\" does not follow from the person in the document, expected "
                    "\"start\": make it again [does-not-follow]") != std::string::npos);
    CHECK(test.add(changed(jane.glide_schedule(), "\"asked\":", "\"wanted\":"))
              .find("\"asked\" is missing") != std::string::npos);
    CHECK(!test.roster.sound(0));
}

TEST_CASE("an error document gives its own faults, and others go on") {
    TestRoster test;
    CHECK(test.add("{document: error/1, where: {file: a.yaml, line: 2, column: 3, record: 1}, "
                   "message: no such thing, rule: unknown-id}") ==
          "a.yaml:2:3: error: no such thing [unknown-id]\n");
    CHECK(test.roster.lost_records() == 1);
    CHECK(test.roster.size() == 0);
}

TEST_CASE("a document of another kind is named") {
    TestRoster test;
    CHECK(test.add("{document: lint/1, faults: []}") ==
          "test:1:12: error: \"lint/1\" cannot be printed, expected a person or a document about "
          "one: assessment/1, plan/1, rack-advice/1 or glide-schedule/1 [unprintable]\n");
}
