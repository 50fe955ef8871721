#include "lint/reading_grade.hpp"

#include <algorithm>
#include <cctype>

#include "lint/plain_checks.hpp"

namespace hamkit {
namespace {

bool is_letter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return std::isalpha(byte) != 0 || byte >= 0x80;
}
bool is_vowel(char c) { return std::string_view{"aeiouyAEIOUY"}.find(c) != std::string_view::npos; }

/// Groups of vowels, a silent e at the end left out; at least one.
int syllables(std::string_view word) {
    int count = 0;
    for (std::size_t at = 0; at < word.size(); ++at)
        if (is_vowel(word[at]) && (at == 0 || !is_vowel(word[at - 1]))) ++count;
    if (count > 1 && word.ends_with('e') && !word.ends_with("le")) --count;
    return std::max(count, 1);
}

/// Takes the first sentence off `text`, with what ends it: one of .?!: before a space or the end.
std::string_view take_sentence(std::string_view& text) {
    std::size_t end = 0;
    while (end < text.size() &&
           !(std::string_view{".?!:"}.find(text[end]) != std::string_view::npos &&
             (end + 1 == text.size() || text[end + 1] == ' ')))
        ++end;
    const auto sentence = text.substr(0, std::min(end + 1, text.size()));
    text.remove_prefix(sentence.size());
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return sentence;
}

}  // namespace

double Measure::grade() const {
    return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
}

Measure measure(std::string_view text) {
    Measure total;
    while (!text.empty()) {
        auto sentence = take_sentence(text);
        const int before = total.words;
        while (!sentence.empty()) {
            const auto end = std::ranges::find_if_not(
                sentence, [](char c) { return is_letter(c) || c == '\''; });
            const auto word =
                sentence.substr(0, static_cast<std::size_t>(std::distance(sentence.begin(), end)));
            if (!word.empty()) {
                ++total.words;
                total.syllables += syllables(word);
            }
            sentence.remove_prefix(std::max<std::size_t>(word.size(), 1));
        }
        if (total.words > before) ++total.sentences;
    }
    return total;
}

std::string_view hardest_sentence(std::string_view text) {
    std::string_view hardest;
    double highest = -100;  // short words alone come out below 0
    while (!text.empty()) {
        const auto sentence = take_sentence(text);
        const auto one = measure(sentence);
        if (one.words == 0 || one.grade() <= highest) continue;
        highest = one.grade();
        hardest = sentence;
    }
    return hardest;
}

namespace {

void check_plain(Inspection& inspection, const Spot& spot, std::string_view text) {
    const auto& wording = inspection.library().wording;
    const auto measured = measure(text);
    if (measured.words < wording.shortest || measured.grade() <= wording.grade) return;
    inspection.report("reading-grade", spot.value, spot.path,
                      fmt::format("it reads at grade {:.1f}, expected at most {}; the hardest "
                                  "sentence is {}",
                                  measured.grade(), wording.grade, quote(hardest_sentence(text))));
}

}  // namespace

/// Steps are short, so they are weighed together with the position they start from.
void check_reading_grade(Inspection& inspection, const std::vector<ContentText>& texts) {
    const Spot* position = nullptr;
    std::string steps;
    const auto finish = [&] {
        if (position != nullptr) check_plain(inspection, *position, steps);
        position = nullptr;
        steps.clear();
    };
    for (const auto& [spot, text, reader] : texts) {
        if (reader != Reader::client) continue;
        const auto key = key_of(spot.path);
        if (key == "position") {
            finish();
            position = &spot;
            steps = text;
        } else if (key == "steps") {
            steps += ' ';
            steps += text;
        } else {
            check_plain(inspection, spot, text);
        }
    }
    finish();
}

}  // namespace hamkit
