// Nothing lies about that nobody uses.

#include "lint_lines.hpp"

using namespace hamkit;

namespace {
bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}
}  // namespace

TEST_CASE("a finding that answers are only written to is not read by anybody") {
    ContentCopy copy;
    copy.change("findings.yaml", "- id: worse-at-night\n",
                "- {id: only-told, name: a sign, question: 'Is it so?', kind: symptom, provenance: "
                "{design: A test.}}\n- id: worse-at-night\n");
    copy.change("implications.yaml", "- id: dead-foot-is-numb\n",
                "- {id: new, when: foot-dead, then: only-told, provenance: {design: A test.}}\n"
                "- id: dead-foot-is-numb\n");
    CHECK(
        has(lines_of(copy, "unused"), "findings.yaml: \"only-told\" is unused: no rule, measure"));
    copy.change("findings.yaml", "name: a sign", "unit: rating, name: a sign")
        .change("findings.yaml", "question: 'Is it so?'",
                "question: 'Is it so?', raises: [{above: 3/10, finding: pain-severe}]")
        .change("implications.yaml", "then: only-told", "then: stretch-worsens");
    CHECK_FALSE(has(lines_of(copy, "unused"), "only-told"));  // a measure is used by what it raises
}

TEST_CASE("an exercise is used when something that is used leads to it") {
    ContentCopy copy;
    copy.change("exercises/childs-pose.yaml", "actions: [", "actions: [] # [");
    const auto alone = lines_of(copy, "unused");
    CHECK(has(alone,
              "exercises/childs-pose.yaml: \"childs-pose\" is unused: no action that is "
              "recommended offers it, and no ladder, cramp step or neighbor leads to it"));
    copy.change("exercises/childs-pose.yaml", "easier: []", "easier: [cat-cow]")
        .change("exercises/cat-cow.yaml", "harder: []", "harder: [childs-pose]");
    CHECK_FALSE(has(lines_of(copy, "unused"), "childs-pose"));
}

TEST_CASE("actions and avoids are used by rules, sources by citations") {
    ContentCopy copy;
    copy.change("actions.yaml", "- id: cat-cow\n",
                "- {id: idle, name: Do nothing., kind: care, provenance: {design: A test.}}\n"
                "- id: cat-cow\n")
        .change("avoids.yaml", "- id: push-through-pain\n",
                "- {id: idle-avoid, name: Leave nothing out., bars: [idle], provenance: {design: "
                "A test.}}\n- id: push-through-pain\n")
        .change("sources.yaml", "- id: nhs-sciatica\n",
                "- {id: idle-source, title: A, kind: publication, verified: read, reference: B}\n"
                "- id: nhs-sciatica\n");
    const auto lines = lines_of(copy, "unused");
    CHECK(has(lines, "actions.yaml: \"idle\" is unused: no rule recommends it"));
    CHECK(has(lines, "avoids.yaml: \"idle-avoid\" is unused: no rule calls for it"));
    CHECK(has(lines, "sources.yaml: \"idle-source\" is unused: nothing cites it"));
}
