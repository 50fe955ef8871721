// Faulty content is refused, with every fault at its place; sound content loads as it was compiled
// in.

#include "content/loader.hpp"

#include <filesystem>
#include <fstream>

#include "assess.hpp"
#include "reading/file.hpp"

using namespace hamkit;
namespace fs = std::filesystem;

namespace {

/// A copy of the content that a test may spoil.
class Copy {
public:
    Copy()
        : m_folder{fs::temp_directory_path() / ("hamkit-content-" + std::to_string(counter()++))} {
        fs::remove_all(m_folder);
        fs::copy(CONTENT_DIR, m_folder, fs::copy_options::recursive);
    }
    ~Copy() { fs::remove_all(m_folder); }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;

    /// Replaces the first `from` in a file; the test fails when there is none.
    Copy& change(const std::string& file, const std::string& from, const std::string& to) {
        auto text = read_file(m_folder / file, limits::file_bytes);
        const auto at = text.find(from);
        REQUIRE_MESSAGE(at != std::string::npos, file << " has no " << from);
        write(file, text.replace(at, from.size(), to));
        return *this;
    }
    Copy& write(const std::string& file, const std::string& text) {
        std::ofstream{m_folder / file} << text;
        return *this;
    }
    Copy& remove(const std::string& file) {
        fs::remove(m_folder / file);
        return *this;
    }

    /// Every fault, as its reader sees it, without the name of the folder.
    std::string faults() const {
        try {
            load_library(m_folder);
            return "";
        } catch (const ContentError& error) {
            std::string text;
            for (const auto& problem : error.problems) {
                auto line = to_string(problem) + '\n';
                text +=
                    line.replace(line.find(m_folder.string()), m_folder.string().size() + 1, "");
            }
            return text;
        }
    }

private:
    static int& counter() {
        static int count = 0;
        return count;
    }
    fs::path m_folder;
};

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
          "equipment.yaml:2:48: error: \"perhaps\" is not one of no, yes [unknown-name]\n"
          "patterns/nerve-tension.yaml:8:11: error: \"burninng\" is not a known finding id, did "
          "you mean "
          "\"burning\"? [unknown-id]\n"
          "triage.yaml:5:9: error: \"04\" is not right here, expected a whole number such as 8 "
          "[wrong-type]\n");
}

TEST_CASE("an id that is not the name of its file is a fault") {
    CHECK(has(Copy{}.change("exercises/plank.yaml", "id: plank", "id: plonk").faults(),
              "exercises/plank.yaml:1:1: error: the id is \"plonk\", expected \"plank\" as in the "
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
        "\"glute-bridge\" calls it harder, so \"easier\" must name that [one-way-neighbour]"));
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
