// Every report tells all that was found, and nothing in the content can break out of it.

#include "lint/report.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

#include "lint/fingerprint.hpp"
#include "lint/left_out.hpp"
#include "lint/witness.hpp"

using namespace hamkit;

namespace {

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

Fault fault(std::string message, std::string file = "content/a.yaml") {
    return {{std::move(file), 3, 7, 0},
            std::move(message),
            "duplicate-key",
            Severity::error,
            "a/1",
            {},
            {}};
}

LintResult of(Faults faults) {
    LintResult result;
    result.faults = std::move(faults);
    result.proofs_ran = true;
    return result;
}

std::string no_source(std::string_view) { return {}; }

std::string plain(const LintResult& result) {
    return text_report(result, {}, [](std::string_view) { return std::string_view{}; });
}

/// What is seen on a terminal of 40 columns, without color.
std::string seen(const Fault& fault, std::string_view source) {
    TextLook look;
    look.excerpts = true;
    look.width = 40;
    return text_report(of({fault}), look, [&](std::string_view) { return source; });
}

// everything that some format would obey
const std::string hostile =
    "%0A::error::x\n::warning::y\r\x1b[2J\"'<a>&]]>{0}[t](1)\u202e gr\u00f6\u00dfer "
    "\xff\xef\xbf\xbf";

}  // namespace

TEST_CASE("in text a fault is one line, with its related places and its witness below") {
    auto one = fault("it is wrong");
    one.related = {{{"content/b.yaml", 4, 1, 0}, "this one"}};
    one.witness = "client: x\nanswers: {}\n";
    CHECK(plain(of({one, fault("it is too")})) ==
          "content/a.yaml:3:7: error: it is wrong [duplicate-key]\n"
          "content/b.yaml:4:1: note: this one\n"
          "  for example:\n"
          "    client: x\n"
          "    answers: {}\n"
          "content/a.yaml:3:7: error: it is too [duplicate-key]\n");
}

TEST_CASE("what was proved is listed in text only when asked for") {
    auto result = of({});
    result.proved = {{"a-check", "nobody is blocked and given an exercise"}};
    CHECK(plain(result) == "");
    TextLook look;
    look.proofs = true;
    CHECK(text_report(result, look, no_source) ==
          "proved: nobody is blocked and given an exercise [a-check]\n");
}

TEST_CASE("on a terminal the line is shown, with a caret under the character") {
    CHECK(seen(fault("no"), "1\n2\n\u00e4\u00f6\tabc def\r\n4\n") ==
          "content/a.yaml:3:7: error: no [duplicate-key]\n"
          "    3 | \u00e4\u00f6 abc def\n"
          "      |       ^\n");
}

TEST_CASE("a long line is cut around the column") {
    auto late = fault("no");
    late.where = {"a.yaml", 1, 60, 0};
    const auto line = std::string(59, 'a') + "X" + std::string(40, 'b');
    const auto text = seen(late, line);
    CHECK(text ==
          "a.yaml:1:60: error: no [duplicate-key]\n"
          "    1 | ...aaaaaaaaaaaaaaaaaaaaaXbbbb...\n"
          "      |                         ^\n");
    late.where.column = 1;
    CHECK(has(seen(late, line), "    1 | " + std::string(29, 'a') + "...\n      | ^\n"));
    late.where.column = 100;
    CHECK(has(seen(late, line), "b\n      | " + std::string(24, ' ') + "^\n"));
}

TEST_CASE("a column past the end of its line, or a line past the end of its file, does no harm") {
    auto lost = fault("no");
    lost.where.column = 500;
    CHECK(has(seen(lost, "1\n2\nabc\n"), "    3 | abc\n      |    ^\n"));
    lost.where.line = 9;
    CHECK(seen(lost, "1\n") == "content/a.yaml:9:500: error: no [duplicate-key]\n");
}

TEST_CASE("a terminal obeys nothing that stood in the content") {
    auto one = fault(hostile, "content/\x1b[2J.yaml");
    one.related = {{{"b\n.yaml", 1, 1, 0}, hostile}};
    one.witness = "client: \x1b[2J\n";
    one.where.line = 1;
    const auto text = seen(one, "a \x1b[2J\u202e b");
    CHECK_FALSE(has(text, "\x1b"));
    CHECK_FALSE(has(text, "\r"));
    CHECK_FALSE(has(text, "\u202e"));
    CHECK_FALSE(has(text, "\n::warning"));
    CHECK(std::ranges::count(text, '\n') == 9);
}

TEST_CASE("JSON is one line with one object a fault and a summary") {
    auto warning = fault("less");
    warning.severity = Severity::warning;
    warning.where.column = 0;
    auto result = of({fault("it is \"wrong\""), warning});
    result.proved = {{"a-check", "so it is"}};
    CHECK(
        json_report(result) ==
        R"({"document":"lint/1","faults":[{"where":{"file":"content/a.yaml","line":3,"column":7},)"
        R"("severity":"error","message":"it is \"wrong\"","check":"duplicate-key","path":"a/1",)"
        R"("fingerprint":")" +
            fingerprints(result.faults)[0] +
            R"(","related":[]},{"where":{"file":"content/a.yaml","line":3},)"
            R"("severity":"warning","message":"less","check":"duplicate-key","path":"a/1",)"
            R"("fingerprint":")" +
            fingerprints(result.faults)[1] +
            R"(","related":[]}],"proved":[{"check":"a-check","statement":"so it is"}],)"
            R"("summary":{"errors":1,"warnings":1}})"
            "\n");
}

TEST_CASE("a fingerprint outlives a moved line, and no two are equal") {
    auto moved = fault("the same, said otherwise");
    moved.where.line = 99;
    const auto prints = fingerprints({fault("it is wrong"), fault("it is wrong")});
    CHECK(prints[0] == fingerprints({moved})[0]);
    CHECK(prints[0] != prints[1]);
    auto elsewhere = fault("it is wrong");
    elsewhere.path = "a/2";
    CHECK(prints[0] != fingerprints({elsewhere})[0]);
}

TEST_CASE("GitHub gets one command a fault, whatever the message holds") {
    CHECK(github_report(of({fault("50 % of it, or: more", "content/a,b:c.yaml")})) ==
          "::error file=content/a%2Cb%3Ac.yaml,line=3,col=7,title=duplicate-key::"
          "content/a,b:c.yaml:3:7: 50 %25 of it, or: more [duplicate-key]\n");
    auto one = fault(hostile);
    one.related = {{{"b.yaml", 1, 0, 0}, hostile}};
    one.witness = "client: x\n";
    const auto text = github_report(of({one}));
    CHECK(std::ranges::count(text, '\n') == 1);
    CHECK(has(text, "%250A::error::x"));  // the percent of the message, not a line end
    CHECK(has(text, "%0Ab.yaml:1: note: "));
    CHECK(has(text, "%0Afor example:%0Aclient: x"));
}

TEST_CASE("a fault without a line is reported without one") {
    auto missing = fault("the file is missing");
    missing.where = {"content/a.yaml", 0, 0, 0};
    CHECK(github_report(of({missing})) ==
          "::error file=content/a.yaml,title=duplicate-key::"
          "content/a.yaml: the file is missing [duplicate-key]\n");
    CHECK_FALSE(has(sarif_report(of({missing}), "1"), "region"));
}

TEST_CASE("SARIF knows every check as a rule, and a fault by its rule") {
    const auto text = sarif_report(of({fault("it is wrong", "content/a b.yaml")}), "1.2.3");
    for (const auto& check : checks())
        CHECK(has(text, "{\"id\":\"" + std::string{check.id} + "\",\"shortDescription\""));
    const auto index = find_check("duplicate-key") - checks().data();
    CHECK(has(text, fmt::format("\"ruleId\":\"duplicate-key\",\"ruleIndex\":{},\"level\":\"error\"",
                                index)));
    CHECK(has(text, "\"uri\":\"content/a%20b.yaml\""));
    CHECK(has(text, "\"version\":\"1.2.3\""));
    CHECK(has(text, "\"columnKind\":\"unicodeCodePoints\""));
}

TEST_CASE("a SARIF message has no arguments and no links but to its related places") {
    auto one = fault("a {0} and a [t](1)");
    one.related = {{{"b.yaml", 1, 1, 0}, "the [other]"}};
    const auto text = sarif_report(of({one}), "1");
    CHECK(has(text, "\"text\":\"a {{0}} and a [t] (1)\\n[the \\\\[other\\\\]](1)\""));
    CHECK(has(text, "\"relatedLocations\":[{\"id\":1,"));
}

TEST_CASE("JUnit has a case for every check, and fails those with faults") {
    const auto text = junit_report(of({fault("a < b"), fault("c")}), {}, Severity::error);
    CHECK(has(text, "failures=\"1\""));
    CHECK(has(text,
              "    <testcase classname=\"form\" name=\"duplicate-key\">\n"
              "      <failure message=\"2 faults\" type=\"duplicate-key\">"
              "content/a.yaml:3:7: error: a &lt; b [duplicate-key]\n"
              "content/a.yaml:3:7: error: c [duplicate-key]\n</failure>\n    </testcase>\n"));
    CHECK(has(text, "<testcase classname=\"silencing\" name=\"unused-allow\"/>"));
    for (const auto& check : checks()) CHECK(has(text, "name=\"" + std::string{check.id} + '"'));
}

TEST_CASE("in JUnit a warning fails its case only when warnings are to fail") {
    auto warning = fault("less");
    warning.severity = Severity::warning;
    CHECK_FALSE(has(junit_report(of({warning}), {}, Severity::error), "<failure"));
    CHECK(has(junit_report(of({warning}), {}, Severity::error), "<system-out>content/a.yaml"));
    CHECK(has(junit_report(of({warning}), {}, Severity::warning), "<failure"));
}

TEST_CASE("JUnit says which checks were left out, and loses no fault") {
    CHECK(has(junit_report(of({}), {}, Severity::error),
              "name=\"expired-allow\">\n      <skipped message=\"no day was given\"/>"));
    auto unknown = fault("no");
    unknown.check = "a-new-one";
    CHECK(has(junit_report(of({unknown}), {}, Severity::error),
              "<testcase classname=\"other\" name=\"a-new-one\">\n      <failure"));
    auto unread = of({fault("no")});
    unread.readable = false;
    CHECK_FALSE(has(junit_report(unread, {}, Severity::error), "name=\"unused-allow\"/>"));
}

TEST_CASE("JUnit is XML whatever the message holds") {
    const auto text = junit_report(of({fault(hostile)}), {}, Severity::error);
    CHECK_FALSE(has(text, "]]>"));
    CHECK_FALSE(has(text, "\x1b"));
    CHECK_FALSE(has(text, "\xef\xbf\xbf"));
    CHECK(has(text, "&lt;a&gt;&amp;]]&gt;"));
}

TEST_CASE("a witness has a file name of its own that stays in its folder") {
    auto one = fault("no");
    one.witness = "client: x\n";
    one.path = "../../Etc/passw d/";
    auto without = fault("no");
    CHECK(witness_names({one, without, one}) ==
          std::vector<std::string>{"duplicate-key--etc-passw-d.yaml", "",
                                   "duplicate-key--etc-passw-d-2.yaml"});
    one.path = std::string(5000, 'a');
    CHECK(witness_names({one})[0].size() < 250);
}

TEST_CASE("what was not looked for is known") {
    const Check proof{"p", Area::proofs, Severity::error, false, "", ""};
    const Check review{"review-due", Area::reviews, Severity::error, false, "", ""};
    const Check person{"x", Area::examples, Severity::error, false, "", ""};
    const Check form{"f", Area::form, Severity::error, false, "", ""};
    LintResult result;
    CHECK(left_out(proof, {}, result) == "other faults must be mended first");
    CHECK(left_out(review, {}, result) == "no day was given");
    CHECK(left_out(person, {}, result) == "the people were not asked for");
    CHECK(left_out(form, {}, result) == "");
    result.proofs_ran = true;
    LintOptions all;
    all.today = parse_date("2026-11-20");
    all.people = true;
    for (const auto& check : {proof, review, person, form})
        CHECK(left_out(check, all, result) == "");
}
