// Every text of the content has its readers, so that no text for clients escapes the checks.

#include "lint/texts.hpp"

#include <algorithm>

#include "lint_lines.hpp"

using namespace hamkit;

TEST_CASE("every text key of the content is decided about: for clients, for the team, or code") {
    const ContentCopy copy;
    const auto content = read_content(copy.folder());
    const auto texts = texts_of(*content);  // throws for a key nobody decided about
    CHECK(std::ranges::count(texts, Reader::client, &ContentText::reader) > 1300);
    CHECK(std::ranges::count(texts, Reader::team, &ContentText::reader) > 400);
    CHECK_THROWS_WITH(reader_of("exercises", "cheers"),
                      "nobody decided who reads the key \"cheers\" of exercises");
}

TEST_CASE("the same key can be for others in another file") {
    CHECK(reader_of("dispositions", "title") == Reader::client);
    CHECK(reader_of("sources", "title") == Reader::code);
    CHECK(key_of("exercises/plank/steps/2") == "steps");
    CHECK(kind_of("exercises/plank/steps/2") == "exercises");
}

TEST_CASE("texts are looked at even where the content has other faults") {
    ContentCopy copy;
    copy.change("exercises/plank.yaml", "name: Front plank", "name: Front plannk")
        .change("triage.yaml", "likely: 4", "likely: 04");
    CHECK(lines_of(copy, "spelling").starts_with("exercises/plank.yaml: \"plannk\""));
    CHECK(lines_of(copy, "wrong-type").starts_with("triage.yaml: "));
    CHECK(lines_of(copy, "unused").empty());  // what follows ids waits for content that is whole
}

TEST_CASE("files that cannot be read at all leave no text to look at") {
    ContentCopy copy;
    copy.write("triage.yaml", "a: [");
    CHECK(lines_of(copy, "spelling").empty());
    CHECK_FALSE(lines_of(copy, "yaml-syntax").empty());
}

TEST_CASE("exercises with all the same steps are one exercise") {
    ContentCopy copy;
    const auto plank = read_file(copy.folder() / "exercises/plank.yaml", limits::file_bytes);
    const auto from = plank.find("steps:");
    const auto steps = plank.substr(from, plank.find("dosage:") - from);
    const auto bird = read_file(copy.folder() / "exercises/bird-dog.yaml", limits::file_bytes);
    const auto start = bird.find("steps:");
    copy.change("exercises/bird-dog.yaml", bird.substr(start, bird.find("dosage:") - start), steps);
    CHECK(lines_of(copy, "text-twice").find("these steps stand at exercises/bird-dog/steps too") !=
          std::string::npos);
}
