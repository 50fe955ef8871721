// American English, as hunspell and the content's own list of the field's words know it.

#include <hunspell/hunspell.hxx>

#include <algorithm>
#include <cctype>
#include <map>
#include <unordered_map>

#include "lint/plain_checks.hpp"

namespace hamkit {
namespace {

/// Suggestions cost more than all else; whoever has more faults than that has another problem.
constexpr int most_suggestions = 20;

std::string lower(std::string_view word) {
    std::string result{word};
    std::ranges::transform(result, result.begin(), [](char c) {
        return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    });
    return result;
}

/// Calls `visit` with every word: letters, and apostrophes inside. What holds a digit is none.
template <class Visit>
void for_each_word(std::string_view text, Visit visit) {
    const auto in_word = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return std::isalnum(byte) != 0 || byte >= 0x80 || c == '\'';
    };
    while (!text.empty()) {
        const auto length = static_cast<std::size_t>(
            std::distance(text.begin(), std::ranges::find_if_not(text, in_word)));
        auto word = text.substr(0, length);
        text.remove_prefix(std::max<std::size_t>(length, 1));
        while (word.starts_with('\'')) word.remove_prefix(1);
        while (word.ends_with('\'')) word.remove_suffix(1);
        if (!word.empty() && word.find_first_of("0123456789") == word.npos) visit(word);
    }
}

Hunspell open(const std::filesystem::path& dictionary) {
    auto rules = dictionary;
    rules += ".aff";
    auto words = dictionary;
    words += ".dic";
    for (const auto& file : {rules, words})
        if (!std::filesystem::is_regular_file(file))
            throw std::runtime_error{fmt::format(
                "{}: there is no such dictionary, install hunspell-en-us", file.string())};
    return Hunspell{rules.c_str(), words.c_str()};
}

class Speller {
public:
    Speller(Inspection& inspection, const std::filesystem::path& dictionary)
        : m_inspection{inspection}, m_dictionary{open(dictionary)} {
        for (const auto word : inspection.library().wording.words) m_own.emplace(word, false);
    }

    void check(const ContentText& text) {
        for_each_word(text.text, [&](std::string_view word) {
            const auto [found, added] = m_faults.try_emplace(word);
            if (added && !knows(word)) found->second = fault(word);
            if (!found->second.empty())
                m_inspection.report("spelling", text.spot.value, text.spot.path, found->second);
        });
    }

    /// What the list of words holds in vain.
    void check_list() {
        auto place = m_inspection.place("wording.yaml", 0).at("words").first();
        std::map<std::string_view, int> seen;
        for (const auto word : m_inspection.library().wording.words) {
            const auto report = [&](std::string_view why) {
                m_inspection.report("unused", place, fmt::format("wording/words/{}", word),
                                    fmt::format("{} is unused: {}; take it out", quote(word), why));
            };
            if (m_dictionary.spell(std::string{word})) report("the dictionary knows it");
            else if (++seen[word] > 1) report("it stands in the list already");
            else if (!m_own.at(word)) report("no text has this word");
            place = place.next();
        }
    }

private:
    bool knows(std::string_view word) {
        if (const auto own = m_own.find(word); own != m_own.end()) return own->second = true;
        if (m_dictionary.spell(std::string{word})) return true;
        const auto own = m_own.find(lower(word));  // at the start of a sentence
        return own != m_own.end() && (own->second = true);
    }

    std::string fault(std::string_view word) {
        const auto guess = suggestion(word);
        return fmt::format("{} is not in the dictionary, {}", quote(word),
                           guess.empty() ? "a word of the field belongs in wording.yaml"
                                         : fmt::format("did you mean {}?", quote(guess)));
    }

    std::string suggestion(std::string_view word) {
        std::vector<std::string_view> known;
        for (const auto& [name, used] : m_own) known.push_back(name);
        if (const auto own = nearest(lower(word), known); !own.empty()) return std::string{own};
        if (++m_suggestions > most_suggestions) return {};
        const auto found = m_dictionary.suggest(std::string{word});
        return std::string{nearest(word, {found.begin(), found.end()})};
    }

    Inspection& m_inspection;
    Hunspell m_dictionary;
    std::map<std::string_view, bool, std::less<>> m_own;         // whether a text uses it
    std::unordered_map<std::string_view, std::string> m_faults;  // of every word; none when right
    int m_suggestions = 0;
};

}  // namespace

void check_spelling(Inspection& inspection, const std::vector<ContentText>& texts,
                    const std::filesystem::path& dictionary) {
    Speller speller{inspection, dictionary};
    for (const auto& text : texts)
        if (text.reader != Reader::code) speller.check(text);
    if (inspection.content.problems.empty()) speller.check_list();
}

}  // namespace hamkit
