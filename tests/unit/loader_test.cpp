// Faulty content is refused, with every fault at its place; sound content loads as it was compiled
// in.

#include "content/loader.hpp"

#include <filesystem>
#include <fstream>

#include "assess.hpp"
#include "content_copy.hpp"
#include "reading/file.hpp"

using namespace hamkit;
namespace fs = std::filesystem;

namespace {

using Copy = ContentCopy;

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the content loads as it was compiled in") {
    const auto loaded = load_library(CONTENT_DIR);
    CHECK(loaded->library.digest == built_in_library().digest);
    CHECK(loaded->library.findings.size() == built_in_library().findings.size());
    CHECK(Copy{}.faults() == "");
}

TEST_CASE("the digest changes with every file but the people") {
    const auto folder = fs::temp_directory_path() / "hamkit-digest";
    fs::remove_all(folder);
    fs::copy(CONTENT_DIR, folder, fs::copy_options::recursive);
    std::ofstream{folder / "people" / "jane-d.yaml", std::ios::app} << "# more\n";
    CHECK(load_library(folder)->library.digest == built_in_library().digest);
    std::ofstream{folder / "equipment.yaml", std::ios::app} << "# more\n";
    CHECK(load_library(folder)->library.digest != built_in_library().digest);
    fs::remove_all(folder);
}

TEST_CASE("all faults of all files are told in one run, in the order of their places") {
    Copy copy;
    copy.change("triage.yaml", "likely: 4", "likely: 04")
        .change("patterns/nerve-tension.yaml", "when: burning", "when: burninng")
        .change("equipment.yaml", "household: yes", "household: perhaps");
    CHECK(copy.faults() ==
          "equipment.yaml:3:48: error: \"perhaps\" is not one of no, yes [unknown-name]\n"
          "patterns/nerve-tension.yaml:9:11: error: \"burninng\" is not a known finding id, did "
          "you mean "
          "\"burning\"? [unknown-id]\n"
          "triage.yaml:6:9: error: \"04\" is not right here, expected a whole number such as 8 "
          "[wrong-type]\n");
}

TEST_CASE("an id that is not the name of its file is a fault") {
    CHECK(has(Copy{}.change("exercises/plank.yaml", "id: plank", "id: plonk").faults(),
              "exercises/plank.yaml:2:5: error: the id is \"plonk\", expected \"plank\" as in the "
              "file's name "
              "[id-is-not-file-name]\n"));
}

TEST_CASE("a second entry with the same id is a fault") {
    CHECK(has(Copy{}
                  .change("habits.yaml", "- id: ",
                          "- {id: movement-breaks, action: hydration, text: A., "
                          "provenance: {design: B.}}\n- id: ")
                  .faults(),
              "[duplicate-id]"));
}

TEST_CASE("neighbours must name each other and never lead in a circle") {
    CHECK(has(
        Copy{}.change("exercises/hip-thrust.yaml", "easier: [glute-bridge]", "easier: []").faults(),
        "exercises/hip-thrust.yaml:33:9: error: \"glute-bridge\" calls \"hip-thrust\" harder, so "
        "\"glute-bridge\" must be named here [one-way-neighbour]"));
    CHECK(Copy{}
              .change("exercises/glute-bridge.yaml", "easier: []", "easier: [hip-thrust]")
              .change("exercises/hip-thrust.yaml", "harder: [", "harder: [glute-bridge, ")
              .faults() ==
          "exercises/glute-bridge.yaml:35:9: error: following \"harder\" leads back to "
          "\"glute-bridge\" [circle]\n");
}

TEST_CASE("a fault points at the very part that is wrong") {
    CHECK(
        Copy{}
            .change("exercises/plank.yaml", "  - Hold and breathe normally.", "  - ' '")
            .faults() ==
        "exercises/plank.yaml:14:5: error: the step is blank, expected what to do [blank-step]\n");
    CHECK(Copy{}
              .change("exercises/plank.yaml", "[shoulders, glutes]", "[shoulders, core]")
              .faults() ==
          "exercises/plank.yaml:8:24: error: \"core\" is primary and secondary, keep one of them "
          "[muscle-twice]\n");
    CHECK(Copy{}
              .change("education.yaml", "about: [cramp", "about: [cramps")
              .faults()
              .find("\"cramps\" is not a known pattern id, did you mean \"cramp\"? [unknown-id]") !=
          std::string::npos);
    CHECK(Copy{}.change("nerve-glides.yaml", "value: 1 s", "value: 0 s").faults() ==
          "nerve-glides.yaml:11:3: error: a hold needs some time [range]\n");
}

TEST_CASE("an empty list is pointed at as a whole") {
    CHECK(
        has(Copy{}.write("dispositions.yaml", "[]\n").faults(),
            "dispositions.yaml:1:1: error: expected the five dispositions in the order self-care, "
            "incomplete, professional, urgent, emergency [dispositions]\n"));
    CHECK(has(Copy{}.write("red-flags.yaml", "[]\n").faults(), "[unknown-id]"));
}

TEST_CASE("a faulty file does not hide what is wrong with the others") {
    Copy copy;
    copy.change("exercises/plank.yaml", "primary: [core]", "primary: [shoulders]")
        .change("habits.yaml", "action: posture-awareness", "action: posture-awarenes")
        .change("routine.yaml", "weeks: 6", "weeks: 40");
    const std::string rest =
        "exercises/plank.yaml:8:13: error: \"shoulders\" is primary and secondary, keep one of "
        "them "
        "[muscle-twice]\n"
        "habits.yaml:15:11: error: \"posture-awarenes\" is not a known action id, did you mean "
        "\"posture-awareness\"? [unknown-id]\n"
        "routine.yaml:3:8: error: weeks must be from 1 to most_weeks [range]\n";
    CHECK(copy.faults() == rest);
    SUBCASE("that cannot be parsed") {
        copy.write("cramp.yaml", "steps: [\n");
        CHECK(has(copy.faults(), "cramp.yaml:"));
        CHECK(has(copy.faults(), "[muscle-twice]"));
        CHECK(has(copy.faults(), "[range]"));
    }
    SUBCASE("that is missing, and what refers to it is not blamed") {
        copy.remove("findings.yaml");
        CHECK(
            copy.faults() ==
            "exercises/plank.yaml:8:13: error: \"shoulders\" is primary and secondary, keep one of "
            "them [muscle-twice]\n"
            "findings.yaml: error: the file is missing [missing-file]\n"
            "routine.yaml:3:8: error: weeks must be from 1 to most_weeks [range]\n");
    }
}

TEST_CASE("a statement without a source is a fault") {
    CHECK(has(Copy{}.change("habits.yaml", "provenance: {", "provenance: {} # {").faults(),
              "the provenance is empty, expected facts, evidence or design [no-source]"));
}

TEST_CASE("an exercise needs steps and a dose") {
    CHECK(has(Copy{}.change("exercises/plank.yaml", "hold: ", "tempo: ").faults(), "[no-dose]"));
}

TEST_CASE("an unknown file is a fault, and so is a missing one") {
    CHECK(Copy{}.write("spare.yaml", "a: b\n").faults() ==
          "spare.yaml: error: no part of the content is kept in a file of this name "
          "[unknown-file]\n");
    CHECK(Copy{}.remove("triage.yaml").faults() ==
          "triage.yaml: error: the file is missing [missing-file]\n");
}

TEST_CASE("a screening question needs the day it entered the content") {
    CHECK(has(Copy{}.change("findings.yaml", "  since: 2026-11-20\n", "").faults(),
              "[missing-since]"));
}

TEST_CASE("clues and implications rest on findings, not on what is worked out from them") {
    CHECK(
        has(Copy{}
                .change("patterns/cramp.yaml", "when: cramp-episode", "when: {disposition: urgent}")
                .faults(),
            "patterns and dispositions are not known yet, use findings [criteria]"));
    CHECK(
        has(Copy{}.change("implications.yaml", "when: foot-dead", "when: {likely: cramp}").faults(),
            "[criteria]"));
}

TEST_CASE("an implication that reads what a later one writes is a fault") {
    CHECK(has(
        Copy{}.change("implications.yaml", "when: foot-dead", "when: pain-with-lifting").faults(),
        "\"pain-with-lifting\" is read by \"dead-foot-is-numb\", which must come later [order]"));
}

TEST_CASE("criteria refuse a key given twice and a key they do not have") {
    CHECK(has(Copy{}
                  .change("advice.yaml", "when: {disposition: urgent}",
                          "when: {any: [burning], any: [electric]}")
                  .faults(),
              "\"any\" is given twice, keep one of them [duplicate-key]"));
    CHECK(has(Copy{}
                  .change("advice.yaml", "when: {disposition: urgent}", "when: {some: [burning]}")
                  .faults(),
              "[unknown-key]"));
}

TEST_CASE("a plan's defaults must lie within its limits") {
    CHECK(has(Copy{}.change("routine.yaml", "weeks: 6", "weeks: 40").faults(), "[range]"));
    CHECK(has(Copy{}.change("routine.yaml", "days: [mon,", "days: [monday,").faults(),
              "\"monday\" is not one of mon, tue, wed, thu, fri, sat, sun [unknown-name]"));
}

TEST_CASE("a folder that is not there is said to be missing") {
    CHECK_THROWS_WITH(load_library("no-such-folder"),
                      "no-such-folder: there is no such content folder");
}
