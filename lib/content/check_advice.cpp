// What must hold for advice and contraindications: each of them does something, for somebody.

#include "content/check.hpp"

namespace hamkit {
namespace {

void check_entry(const Advice& advice, const Value& place) {
    if (advice.recommend.empty() && advice.avoid.empty())
        place.problem("empty-advice", "it recommends and avoids nothing");
}

}  // namespace

void check_advice(const Checked& checked) {
    const auto& list = checked.library.advice;
    for (std::size_t index = 0; index < list.size(); ++index) {
        const auto& place = checked.at("advice.yaml", index);
        if (list[index].id.empty()) place.problem("missing-key", "\"id\" is missing");
        check_entry(list[index], place);
    }
    const auto& patterns = checked.library.patterns;
    for (std::size_t index = 0; index < patterns.size(); ++index)
        for (std::size_t entry = 0; entry < patterns[index].advice.size(); ++entry)
            check_entry(patterns[index].advice[entry],
                        checked.at("patterns", index).at("advice").at(entry));
}

void check_contraindications(const Checked& checked) {
    const auto& list = checked.library.contraindications;
    for (std::size_t index = 0; index < list.size(); ++index) {
        const auto& place = checked.at("contraindications.yaml", index);
        if (list[index].when.always())
            place.at("when").problem("criteria", "it would hold for everybody, expected criteria");
        if (list[index].exercises.empty())
            place.at("exercises").problem("criteria", "it rules nothing out, expected exercises");
    }
}

}  // namespace hamkit
