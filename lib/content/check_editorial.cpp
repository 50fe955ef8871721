// What must hold for what the team keeps beside the knowledge: properties and wording.

#include "content/check.hpp"

namespace hamkit {

void check_properties(const Checked& checked) {
    const auto& list = checked.library.properties;
    for (std::size_t index = 0; index < list.size(); ++index) {
        const auto& property = list[index];
        if (property.then.always() && property.recommends.empty() &&
            property.never_recommends.empty() && property.avoids.empty() &&
            property.never_gives.empty())
            checked.at("properties.yaml", index)
                .problem("empty-property",
                         "it claims nothing, expected then, recommends, never_recommends, avoids "
                         "or never_gives");
    }
}

void check_wording(const Checked& checked) {
    const auto& wording = checked.library.wording;
    const auto& place = checked.at("wording.yaml");
    if (wording.grade < 1) place.at("grade").problem("range", "grade must be at least 1");
    if (wording.shortest < 1) place.at("shortest").problem("range", "shortest must be at least 1");
}

}  // namespace hamkit
