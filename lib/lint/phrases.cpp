// Texts that are put together with others must fit: after "because", as a question, and never as a
// diagnosis.

#include <algorithm>
#include <cctype>

#include "lint/plain_checks.hpp"

namespace hamkit {
namespace {

bool is_upper(char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; }

/// What is wrong with it after "because"; empty when it fits.
std::string_view objection(Text because) {
    if (because.ends_with('.')) return "leave out the full stop";
    // "I" and what is written in capitals may begin a clause too
    if (is_upper(because.front()) && because.size() > 1 && !is_upper(because[1]) &&
        !because.starts_with("I "))
        return "begin in lower case";
    return {};
}

bool has_diagnosis(Text text) {
    std::string lower{text};
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    });
    return lower.find("diagnos") != std::string::npos || text.find("You have") != Text::npos;
}

}  // namespace

void check_phrases(Inspection& inspection, const std::vector<ContentText>& texts) {
    for (const auto& [spot, text, reader] : texts) {
        if (spot.key == "because")
            if (const auto what = objection(text); !what.empty())
                inspection.report("clause", spot.value, spot.path,
                                  fmt::format("it does not read well after \"because\", {}", what));
        if (spot.key == "question" && text.find('?') == Text::npos)
            inspection.report("question", spot.value, spot.path,
                              "a question needs a question mark");
        if (kind_of(spot.path) == "patterns" && reader == Reader::client && has_diagnosis(text))
            inspection.report("diagnosis", spot.value, spot.path,
                              "a pattern is no diagnosis, say what the signs may come from");
    }
}

}  // namespace hamkit
