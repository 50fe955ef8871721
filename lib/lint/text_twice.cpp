// No text stands twice among its like: a client would read it twice, or could not tell two apart.

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

#include "lint/plain_checks.hpp"

namespace hamkit {
namespace {

/// Reasons and what to do about a red flag may repeat; these may not.
constexpr std::array<std::string_view, 5> unlike{"name", "question", "explanation", "text",
                                                 "steps"};

/// The letters and digits of a text, in lower case.
std::string letters(Text text) {
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 || byte >= 0x80)
            result += static_cast<char>(std::tolower(byte));
    }
    return result;
}

/// What a text is compared with: "findings/question" for all findings, "exercises/plank/steps"
/// within one exercise.
std::string like(std::string_view path) {
    std::vector<std::string_view> parts;
    while (true) {
        const auto slash = path.find('/');
        parts.push_back(path.substr(0, slash));
        if (slash == path.npos) break;
        path.remove_prefix(slash + 1);
    }
    if (parts.size() == 3) return fmt::format("{}/{}", parts.front(), parts.back());
    std::erase_if(parts, [](std::string_view part) {
        return part.find_first_not_of("0123456789") == part.npos;
    });
    return fmt::format("{}", fmt::join(parts, "/"));
}

class Twice {
public:
    explicit Twice(Inspection& inspection) : m_inspection{inspection} {}

    void add(const Value& value, const std::string& path, std::string like, std::string_view what) {
        const auto [found, added] = m_seen.try_emplace(std::move(like), &value, path);
        if (added) return;
        m_inspection
            .report("text-twice", value, path,
                    fmt::format("{} stand{} at {} too, say it once or tell the two apart", what,
                                what.starts_with("these") ? "" : "s", found->second.second))
            .related.push_back({found->second.first->place(), "the first time"});
    }

private:
    Inspection& m_inspection;
    std::map<std::string, std::pair<const Value*, std::string>> m_seen;
};

}  // namespace

void check_text_twice(Inspection& inspection, const std::vector<ContentText>& texts) {
    Twice twice{inspection};
    for (const auto& [spot, text, reader] : texts)
        if (reader == Reader::client &&
            std::ranges::find(unlike, key_of(spot.path)) != unlike.end())
            twice.add(spot.value, spot.path, like(spot.path) + ':' + letters(text), "this text");

    std::map<std::string, std::string> steps;  // of each exercise
    std::map<std::string, const Spot*> first;
    for (const auto& [spot, text, reader] : texts) {
        if (kind_of(spot.path) != "exercises" || key_of(spot.path) != "steps") continue;
        const auto list = spot.path.substr(0, spot.path.rfind('/'));
        steps[list] += letters(text);
        first.try_emplace(list, &spot);
    }
    for (const auto& [list, all] : steps)
        twice.add(first[list]->value, list, "all steps:" + all, "these steps");
}

}  // namespace hamkit
