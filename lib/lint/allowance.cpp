#include "lint/allowance.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "document/text_page.hpp"

namespace hamkit {
namespace {

constexpr std::string_view mark = "lint-allow";
constexpr std::string_view blanks = " \t";
constexpr auto npos = std::string_view::npos;

using Spot = std::pair<std::size_t, std::size_t>;  // line, column

/// The scalars that hold the mark themselves: where each begins, and how many times it does.
void find_in_scalars(const Value& value, std::map<Spot, std::size_t>& found) {
    if (value.is_scalar()) {
        std::size_t times = 0;
        const auto text = value.text();
        for (auto at = text.find(mark); at != npos; at = text.find(mark, at + 1)) ++times;
        const auto where = value.place();
        if (times > 0) found[{where.line, where.column}] = times;
    }
    for (auto child = value.first(); !child.none(); child = child.next())
        find_in_scalars(child, found);
}

/// Tells comments from text by what the YAML reader took for text: a scalar that holds the mark
/// takes the first ones in the file after its beginning, and those that are left are comments.
class Marks {
public:
    explicit Marks(const ContentFile& file) {
        find_in_scalars(const_cast<Tree&>(file.tree).root(), m_scalars);  // only looks
    }

    /// Where in `line` a comment of ours begins: "#", blanks, the mark. On a line that is all
    /// comment the mark comes first, so that what was commented out stays out.
    std::size_t comment_in(std::string_view line, std::size_t number) {
        auto start = npos;
        for (auto at = line.find(mark); at != npos; at = line.find(mark, at + 1)) {
            if (in_text({number, columns(line.substr(0, at)) + 1})) continue;
            const auto after = line.substr(at + mark.size(), 1);
            if (!after.empty() && std::string_view{": \t\r"}.find(after) == npos) continue;
            const auto before = line.substr(0, at).find_last_not_of(blanks);
            if (before == npos || line[before] != '#') continue;
            const auto first = line.find_first_not_of(blanks);
            const bool apart = before == 0 || blanks.find(line[before - 1]) != npos;
            if (apart && (line[first] != '#' || first == before)) start = before;
        }
        return start;
    }

private:
    bool in_text(const Spot& spot) {
        for (auto scalar = m_scalars.upper_bound(spot); scalar != m_scalars.begin();) {
            --scalar;
            if (scalar->second > 0) return --scalar->second, true;
        }
        return false;
    }

    std::map<Spot, std::size_t> m_scalars;
};

/// The value after `key` in the words of an allowance, and takes both away.
std::string take(std::string& words, std::string_view key, bool to_the_end) {
    const auto at = words.find(key);
    if (at == std::string::npos) return {};
    const auto begin = at + key.size();
    const auto end = to_the_end ? words.size() : std::min(words.find(' ', begin), words.size());
    auto value = words.substr(begin, end - begin);
    words.erase(at, end - at);
    return value;
}

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return std::string{text.substr(first, text.find_last_not_of(' ') - first + 1)};
}

void fill(Allowance& allowance, std::string_view comment) {
    auto words = std::string{comment.substr(comment.find(mark) + mark.size())};
    if (!words.starts_with(':')) return;
    words[0] = ' ';
    for (auto& c : words)
        if (c == '\t' || c == '\r') c = ' ';
    allowance.reason = trimmed(take(words, " reason=", true));
    allowance.until = take(words, " until=", false);
    allowance.check = trimmed(words);
}

}  // namespace

std::vector<Allowance> allowances(const ContentFile& file) {
    std::vector<Allowance> found;
    if (!file.parsed || file.text.find(mark) == npos) return found;
    Marks marks{file};
    std::vector<std::size_t> waiting;  // those alone on a line, until the one they speak of comes
    std::size_t number = 0;
    for (std::string_view rest = file.text; !rest.empty();) {
        const auto end = std::min(rest.find('\n'), rest.size());
        const auto line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        ++number;
        const auto first = line.find_first_not_of(blanks);
        const bool all_comment = first != npos && line[first] == '#';
        if (!all_comment) {
            for (const auto index : waiting) found[index].line = number;
            waiting.clear();
        }
        const auto at = marks.comment_in(line, number);
        if (at == npos) continue;
        if (all_comment) waiting.push_back(found.size());
        auto& allowance = found.emplace_back();
        allowance.where = {file.shown, number, columns(line.substr(0, at)) + 1, 0};
        allowance.line = number;
        fill(allowance, line.substr(at));
        allowance.path = fmt::format("{}/lint-allow/{}", file.name, allowance.check);
    }
    return found;
}

}  // namespace hamkit
