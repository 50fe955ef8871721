// What an allowance takes away, and what is said of one that is not in order.

#include "lint/silencing.hpp"

#include <doctest/doctest.h>

#include <fmt/format.h>

#include <filesystem>
#include <fstream>

using namespace hamkit;
namespace fs = std::filesystem;

namespace {

constexpr Check known[]{
    {"spelling", Area::wording, Severity::warning, true, "", ""},
    {"long-sentence", Area::wording, Severity::warning, true, "", ""},
    {"past-a-red-flag", Area::proofs, Severity::error, false, "", ""},
    {"review-due", Area::reviews, Severity::warning, true, "", ""},
};

/// A folder whose one file holds `text`; as content it is faulty, but its comments can be read.
struct Folder {
    explicit Folder(const std::string& text)
        : path{fs::temp_directory_path() / "hamkit-silencing"} {
        fs::remove_all(path);
        fs::create_directory(path);
        std::ofstream{path / "a.yaml"} << text;
        content = read_content(path);
    }
    ~Folder() { fs::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    fs::path path;
    std::unique_ptr<ReadContent> content;
};

/// What is left of a fault of `check` in `line` of a file with `text`, and what is said of its
/// allowances; "LINE:COLUMN message [check]", one a line.
std::string left(const std::string& text, std::string_view check, std::size_t line,
                 const char* today = "2026-11-20", bool proofs_ran = true) {
    const Folder folder{text};
    Faults faults;
    if (line != 0)
        faults.push_back({{(folder.path / "a.yaml").string(), line, 1, 0},
                          "a fault",
                          std::string{check},
                          Severity::warning});
    LintOptions options;
    if (today != nullptr) options.today = parse_date(today);
    LintResult result;
    result.proofs_ran = proofs_ran;
    silence(*folder.content, options, result, faults, known);
    std::string told;
    for (const auto& fault : faults)
        told += fmt::format("{}:{} {} [{}]\n", fault.where.line, fault.where.column, fault.message,
                            fault.check);
    return told;
}

const std::string sound = "# lint-allow: spelling until=2026-12-31 reason=A word of the field.";

}  // namespace

TEST_CASE("an allowance at the end of a line takes the fault of that line away") {
    CHECK(left("a: b  " + sound + "\n", "spelling", 1) == "");
    CHECK(left("a: b  " + sound + "\r\n", "spelling", 1) == "");
    CHECK(left("a: b  " + sound, "spelling", 1) == "");
    CHECK(left("a: b\t#\tlint-allow:\tspelling\tuntil=2026-12-31\treason=So.\n", "spelling", 1) ==
          "");
}

TEST_CASE("an allowance alone on a line speaks of the next one, and they can be stacked") {
    CHECK(left(sound + "\na: b\n", "spelling", 2) == "");
    CHECK(left("x: y\n  " + sound + "\n# lint-allow: long-sentence until=2026-12-31 reason=So.\n" +
                   "a: b\n",
               "spelling", 4) ==
          "3:1 long-sentence finds nothing in line 4, take this away "
          "[unused-allow]\n");
}

TEST_CASE("an allowance takes away its own check in its own line, nothing else") {
    CHECK(left("a: b  " + sound + "\n", "long-sentence", 1) ==
          "1:1 a fault [long-sentence]\n"
          "1:7 spelling finds nothing in line 1, take this away [unused-allow]\n");
    CHECK(left("a: b  " + sound + "\nc: d\n", "spelling", 2) ==
          "2:1 a fault [spelling]\n"
          "1:7 spelling finds nothing in line 1, take this away [unused-allow]\n");
    CHECK(left(sound + "\n\na: b\n", "spelling", 3) ==
          "3:1 a fault [spelling]\n"
          "1:1 spelling finds nothing in line 2, take this away [unused-allow]\n");
}

TEST_CASE("an allowance that allows nothing is a fault") {
    CHECK(left("a: b  " + sound + "\n", "spelling", 0) ==
          "1:7 spelling finds nothing in line 1, take this away [unused-allow]\n");
}

TEST_CASE("an allowance for what was not looked for is not called unused") {
    const std::string late = "a: b  # lint-allow: review-due until=2026-12-31 reason=Soon.\n";
    CHECK(left(late, "review-due", 0, nullptr) == "");
    CHECK(left(late, "review-due", 0) ==
          "1:7 review-due finds nothing in line 1, take this away [unused-allow]\n");
}

TEST_CASE("an allowance without check, end or reason is a fault and silences nothing") {
    CHECK(left("a: b # lint-allow: spelling until=2026-12-31\n", "spelling", 1) ==
          "1:1 a fault [spelling]\n"
          "1:6 it gives no reason, add reason=WHY at its end [incomplete-allow]\n");
    CHECK(left("a: b # lint-allow: spelling until=2026-12-31 reason= \n", "spelling", 1) ==
          "1:1 a fault [spelling]\n"
          "1:6 it gives no reason, add reason=WHY at its end [incomplete-allow]\n");
    CHECK(left("a: b # lint-allow: spelling reason=So.\n", "spelling", 1) ==
          "1:1 a fault [spelling]\n"
          "1:6 it has no end, add until=YYYY-MM-DD before the reason [incomplete-allow]\n");
    CHECK(left("a: b # lint-allow: spelling reason=So. until=2026-12-31\n", "spelling", 1) ==
          "1:1 a fault [spelling]\n"
          "1:6 it has no end, add until=YYYY-MM-DD before the reason [incomplete-allow]\n");
    CHECK(left("a: b # lint-allow: until=2026-12-31 reason=So.\n", "spelling", 1) ==
          "1:1 a fault [spelling]\n"
          "1:6 it names no check, expected \"# lint-allow: CHECK until=YYYY-MM-DD reason=WHY\" "
          "[incomplete-allow]\n");
    CHECK(left("a: b # lint-allow spelling\n", "spelling", 1).find("it names no check") !=
          std::string::npos);
}

TEST_CASE("a day that does not exist and a check that does not are faults") {
    CHECK(left("a: b # lint-allow: spelling until=2026-11-31 reason=So.\n", "spelling", 1) ==
          "1:1 a fault [spelling]\n"
          "1:6 \"2026-11-31\" is not a day, expected one such as 2026-11-23 [incomplete-allow]\n");
    CHECK(left("a: b # lint-allow: speling until=2026-12-31 reason=So.\n", "spelling", 1) ==
          "1:1 a fault [spelling]\n"
          "1:6 \"speling\" is not a check, did you mean \"spelling\"? [incomplete-allow]\n");
}

TEST_CASE("an allowance ends with its day, and silences nothing afterwards") {
    CHECK(left("a: b  " + sound + "\n", "spelling", 1, "2026-12-31") == "");
    CHECK(left("a: b  " + sound + "\n", "spelling", 1, "2027-01-01") ==
          "1:1 a fault [spelling]\n"
          "1:7 it ended on 2026-12-31, mend what it allows or take it away [expired-allow]\n");
    CHECK(left("a: b  " + sound + "\n", "spelling", 1, nullptr) == "");
}

TEST_CASE("what keeps people safe cannot be silenced") {
    CHECK(left("a: b # lint-allow: past-a-red-flag until=2026-12-31 reason=So.\n",
               "past-a-red-flag", 1) ==
          "1:1 a fault [past-a-red-flag]\n"
          "1:6 past-a-red-flag cannot be silenced, mend what it found [forbidden-allow]\n");
}

TEST_CASE("the words of an allowance inside a text are no allowance") {
    for (const auto* const text : {
             "a: 'b # lint-allow: spelling until=2026-12-31 reason=So.'\n",
             "a: \"b # lint-allow: spelling until=2026-12-31 reason=So.\"\n",
             "a: |\n  b # lint-allow: spelling until=2026-12-31 reason=So.\n",
             "a: >-\n  b\n  # lint-allow: spelling until=2026-12-31 reason=So.\n",
             "a: b# lint-allow: spelling until=2026-12-31 reason=So.\n",
         }) {
        CAPTURE(text);
        CHECK(left(text, "spelling", 0) == "");
    }
}

TEST_CASE("after such a text an allowance still counts") {
    CHECK(left("a: 'b # lint-allow: x'  " + sound + "\n", "spelling", 1) == "");
    CHECK(left("a: 'it''s # lint-allow: x'\n" + sound + "\nc: child's\n", "spelling", 3) == "");
    CHECK(left("a: child's\nb: c " + sound + "\nd: it's\n", "spelling", 2) == "");
}

TEST_CASE("what was commented out, and what only speaks of allowances, is none") {
    CHECK(left("# a: b  " + sound + "\nc: d\n", "spelling", 0) == "");
    CHECK(left("a: b  # see lint-allow in the manual\n", "spelling", 0) == "");
    CHECK(left("a: b  # lint-allowances are in the manual\n", "spelling", 0) == "");
}

TEST_CASE("a column of an allowance counts characters") {
    CHECK(left("a: \u00e4\u00f6  " + sound + "\n", "spelling", 0) ==
          "1:8 spelling finds nothing in line 1, take this away [unused-allow]\n");
}
