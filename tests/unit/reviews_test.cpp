// Content is looked over in time, and no review is made up.

#include "lint_lines.hpp"

using namespace hamkit;

namespace {
LintOptions on(int year, unsigned month, unsigned day) {
    LintOptions options;
    options.today = Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    return options;
}
}  // namespace

TEST_CASE("a review is due after its day, and only where somebody says what day it is") {
    const ContentCopy copy;
    CHECK(lines_of(copy, "review-due").empty());
    CHECK(lines_of(copy, "review-due", on(2027, 11, 20)).empty());
    CHECK(lines_of(copy, "review-due", on(2027, 11, 21)) ==
          "content.yaml: the review was due on 2027-11-20, have it looked over and move both "
          "days\n");
}

TEST_CASE("a review of the future has not been") {
    const ContentCopy copy;
    CHECK(lines_of(copy, "review-dates", on(2026, 11, 19)) ==
          "content.yaml: the review of 2026-11-20 lies in the future, expected the day of the "
          "last one\n");
}

TEST_CASE("a provenance has days of its own, and takes the other from the whole content") {
    ContentCopy copy;
    copy.change("exercises/plank.yaml", "    design: No document gives a hold",
                "    review_by: 2026-10-01\n    design: No document gives a hold");
    CHECK(lines_of(copy, "review-dates") ==
          "exercises/plank.yaml: the next review, 2026-10-01, is not after the last, "
          "2026-11-20\n");
    copy.change("exercises/plank.yaml", "review_by", "reviewed: 2025-10-01\n    review_by");
    CHECK(lines_of(copy, "review-dates").empty());
    CHECK(lines_of(copy, "review-due", on(2026, 11, 20)) ==
          "exercises/plank.yaml: the review was due on 2026-10-01, have it looked over and "
          "move both days\n");
}
