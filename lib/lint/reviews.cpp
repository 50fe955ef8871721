// Content is looked over again before it grows old.

#include "lint/plain_checks.hpp"

namespace hamkit {
namespace {

struct Review {
    Date reviewed;
    Date by;
};

class Reviews {
public:
    Reviews(Inspection& inspection, std::optional<Date> today)
        : m_inspection{inspection}, m_today{today} {}

    /// `map` holds the days of a review; `due` tells that it gives the end itself.
    void check(const Value& map, const std::string& path, const Review& review, bool due) {
        const auto report = [&](std::string_view check, std::string_view key, std::string message) {
            m_inspection.report(check, map.at(key), path, std::move(message));
        };
        if (review.by <= review.reviewed)
            report("review-dates", "review_by",
                   fmt::format("the next review, {}, is not after the last, {}",
                               to_string(review.by), to_string(review.reviewed)));
        else if (m_today && review.reviewed > *m_today)
            report("review-dates", "reviewed",
                   fmt::format("the review of {} lies in the future, expected the day of the last "
                               "one",
                               to_string(review.reviewed)));
        else if (m_today && due && review.by < *m_today)
            report("review-due", "review_by",
                   fmt::format("the review was due on {}, have it looked over and move both days",
                               to_string(review.by)));
    }

private:
    Inspection& m_inspection;
    std::optional<Date> m_today;
};

}  // namespace

void check_reviews(Inspection& inspection, const Parts& parts, std::optional<Date> today) {
    Reviews reviews{inspection, today};
    const auto& edition = inspection.library().edition;
    reviews.check(inspection.place("content.yaml", 0), "content",
                  {edition.reviewed, edition.review_by}, true);
    for (const auto& placed : parts.provenances) {
        const auto& [spot, provenance] = placed;
        const bool has_last = provenance->reviewed != Date{};
        const bool has_next = provenance->review_by != Date{};
        if (has_last || has_next)
            reviews.check(spot.value, std::string{placed.owner()},
                          {has_last ? provenance->reviewed : edition.reviewed,
                           has_next ? provenance->review_by : edition.review_by},
                          has_next);
    }
}

}  // namespace hamkit
