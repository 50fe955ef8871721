// What the content rests on can be looked up, was checked, and says it.

#include "lint_lines.hpp"

using namespace hamkit;

namespace {

const std::string from_memory =
    "- {id: rumor, title: A rumor, kind: publication, verified: memory, reference: nobody}\n\n"
    "- id: nhs-sciatica\n";

/// The lines of a check once a habit rests on `provenance` alone.
std::string habit(std::string_view check, const std::string& text, const std::string& provenance) {
    ContentCopy copy;
    copy.change("sources.yaml", "- id: nhs-sciatica\n", from_memory);
    copy.change("habits.yaml", "- id: drink-with-minerals\n",
                fmt::format("- id: new-habit\n  action: electrolyte-drink\n  text: {}\n  "
                            "provenance: {}\n- id: drink-with-minerals\n",
                            text, provenance));
    return lines_of(copy, check);
}

}  // namespace

TEST_CASE("a number never rests on memory alone, a plain statement may") {
    const std::string rumor = "{evidence: [{source: rumor, locator: page 3}]}";
    CHECK(habit("unverified-number", "Drink 2 cups of water.", rumor)
              .starts_with("habits.yaml: a number rests on memory alone"));
    CHECK(habit("unverified-number", "Drink a cup of water.", rumor).empty());
    CHECK(habit("unverified-number", "Drink 2 cups of water.",
                "{evidence: [{source: rumor, locator: page 3}], design: Our choice.}")
              .empty());
    CHECK(habit("unverified-number", "Drink 2 cups of water.",
                "{evidence: [{source: rumor, locator: page 3}, {source: nhs-sciatica, locator: "
                "page 1}]}")
              .empty());
}

TEST_CASE("limits are numbers too, wherever they stand") {
    ContentCopy copy;
    copy.change("sources.yaml", "- id: nhs-sciatica\n", from_memory)
        .change("findings.yaml",
                "design: 'The documents give no numbers for mild or severe pain, "
                "so these limits are ours.'",
                "evidence: [{source: rumor, locator: page 3}]");
    CHECK(lines_of(copy, "unverified-number").starts_with("findings.yaml: "));
}

TEST_CASE("lines of a fact are numbers that rise") {
    for (const std::string lines : {"3", "3, 7-9", "80-81, 105"}) {
        ContentCopy copy;
        copy.change("facts.yaml", "lines: \"36, 80, 105\"", "lines: \"" + lines + '"');
        CHECK(lines_of(copy, "no-locator") == "");
    }
    for (const std::string lines : {"", "3,7", "9-7", "7, 3", "3, 3", "line 3", "0"}) {
        ContentCopy copy;
        copy.change("facts.yaml", "lines: \"36, 80, 105\"", "lines: \"" + lines + '"');
        CHECK(lines_of(copy, "no-locator") ==
              fmt::format("facts.yaml: \"{}\" are not lines, expected numbers that rise, such as "
                          "\"3, 7-9\"\n",
                          lines));
    }
}

TEST_CASE("a gap names parts that there are, and at least one") {
    ContentCopy copy;
    copy.change("gaps.yaml", "exercises/plank/dosage", "exercises/plonk/dosage");
    CHECK(lines_of(copy, "gap") ==
          "gaps.yaml: \"exercises/plonk/dosage\" is no part of the content, expected a path such "
          "as \"exercises/plank/dosage\"\n");
    copy.change("gaps.yaml", "- exercises/plonk/dosage", "- exercises/plank/dosage")
        .change("gaps.yaml", "  about:\n    - findings/recent-onset", "  about: []");
    CHECK(lines_of(copy, "gap") == "gaps.yaml: it names no part of the content, fill \"about\"\n");
}

TEST_CASE("where the documents say a part, facts alone are not enough") {
    ContentCopy copy;
    copy.change("nerve-glides.yaml",
                "    design: The document says upwards of five times. We read that as five at "
                "most.\n",
                "");
    CHECK(lines_of(copy, "gap") ==
          "nerve-glides.yaml: the documents do not say all of this, put evidence or a design "
          "beside the facts (gap upwards-of)\n");
}

TEST_CASE("a gap covers what stands under its part, and no part whose name only begins like it") {
    ContentCopy copy;
    copy.change("gaps.yaml", "- findings/recent-onset", "- findings/pain-more");
    CHECK(lines_of(copy, "gap").starts_with("gaps.yaml: \"findings/pain-more\" is no part"));
    CHECK(lines_of(copy, "gap").find("findings.yaml") == std::string::npos);
}
