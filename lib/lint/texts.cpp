#include "lint/texts.hpp"

#include <algorithm>
#include <array>

namespace hamkit {
namespace {

struct Key {
    std::string_view name;
    Reader reader;
};

using enum Reader;

/// The one list of who reads what. A key of one kind stands before the same key of all kinds.
constexpr std::array keys{
    Key{"gaps/text", team},
    Key{"families/because", team},
    Key{"sources/title", code},
    Key{"advice", client},
    Key{"because", client},
    Key{"explanation", client},
    Key{"first", client},
    Key{"name", client},
    Key{"notice", client},
    Key{"position", client},
    Key{"purpose", client},
    Key{"question", client},
    Key{"reps_of", client},
    Key{"review", client},
    Key{"steps", client},
    Key{"tempo", client},
    Key{"text", client},
    Key{"title", client},
    Key{"design", team},
    Key{"locator", team},
    Key{"says", team},
    Key{"settled", team},
    Key{"about", code},
    Key{"above", code},
    Key{"up_to", code},
    Key{"rule", code},
    Key{"disclaimer", client},
    Key{"card", client},
    Key{"title_when_new", client},
    Key{"at_most", code},
    Key{"by", code},
    Key{"id", code},
    Key{"lines", code},
    Key{"reference", code},
    Key{"version", code},
    Key{"words", code},
};

bool is_number(std::string_view part) {
    return part.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

Reader reader_of(std::string_view kind, std::string_view key) {
    for (const auto& [name, reader] : keys) {
        const auto slash = name.find('/');
        if (slash == std::string_view::npos
                ? name == key
                : name.substr(0, slash) == kind && name.substr(slash + 1) == key)
            return reader;
    }
    throw std::logic_error{fmt::format("nobody decided who reads the key \"{}\" of {}", key, kind)};
}

std::string_view kind_of(std::string_view path) { return path.substr(0, path.find('/')); }

std::string_view key_of(std::string_view path) {
    while (true) {
        const auto slash = path.rfind('/');
        const auto last = path.substr(slash == std::string_view::npos ? 0 : slash + 1);
        if (slash == std::string_view::npos || !is_number(last)) return last;
        path = path.substr(0, slash);
    }
}

std::vector<ContentText> texts_of(const ReadContent& content) {
    std::vector<ContentText> texts;
    for_each_placed(content, [&]<class T>(const Spot& spot, [[maybe_unused]] const T& value) {
        if constexpr (std::is_same_v<T, Text>)
            if (!value.empty())
                texts.push_back({spot, value, reader_of(kind_of(spot.path), key_of(spot.path))});
    });
    return texts;
}

}  // namespace hamkit
