// What a client reads is plain: short sentences, simple words, clauses that fit after "because".

#include <cctype>

#include "assess.hpp"
#include "content/walk.hpp"

using namespace hamkit;

namespace {

bool is_vowel(char c) { return std::string_view{"aeiouyAEIOUY"}.find(c) != std::string_view::npos; }

/// Groups of vowels, a silent e at the end left out; at least one.
int syllables(std::string_view word) {
    int count = 0;
    for (std::size_t at = 0; at < word.size(); ++at)
        if (is_vowel(word[at]) && (at == 0 || !is_vowel(word[at - 1]))) ++count;
    if (count > 1 && word.ends_with('e') && !word.ends_with("le")) --count;
    return std::max(count, 1);
}

/// Flesch-Kincaid grade level: 0.39 words a sentence + 11.8 syllables a word - 15.59.
double grade(std::string_view text) {
    int words = 0;
    int sentences = 0;
    int parts = 0;
    std::string word;
    for (const char c : std::string{text} + ' ') {
        if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
            word += c;
            continue;
        }
        if (!word.empty()) {
            ++words;
            parts += syllables(word);
            word.clear();
        }
        if (c == '.' || c == '?' || c == '!' || c == ':') ++sentences;
    }
    if (words == 0) return 0;
    return 0.39 * words / std::max(sentences, 1) + 11.8 * parts / words - 15.59;
}

template <class Wanted, class Visit>
void visit(Visit visit) {
    int visited = 0;
    for_each<Wanted>(const_cast<Library&>(built_in_library()), [&](const Wanted& wanted) {
        visit(wanted);
        ++visited;
    });
    CHECK_MESSAGE(visited > 0, "nothing of this kind was read");
}

/// Checks a text of some length; on a few words the measure means nothing.
void check_plain(Text text) {
    constexpr double limit = 8;
    const auto spaces = std::ranges::count(text, ' ');
    if (spaces >= 11) CHECK_MESSAGE(grade(text) <= limit, text);
}

void check_clause(Text because) {
    CHECK_MESSAGE(!because.empty(), because);
    CHECK_MESSAGE(because.back() != '.', because);
    CHECK_MESSAGE(std::isupper(static_cast<unsigned char>(because.front())) == 0, because);
}

}  // namespace

TEST_CASE("the measure of plainness can tell plain from hard") {
    CHECK(grade("The cat sat on the mat. It was warm.") < 3);
    CHECK(
        grade("Sustained mechanical elongation of neuromeningeal structures exacerbates radicular "
              "symptomatology considerably.") > 12);
}

TEST_CASE("reasons read well after because") {
    visit<RedFlag>([](const RedFlag& flag) { check_clause(flag.because); });
    visit<Clue>([](const Clue& clue) { check_clause(clue.because); });
    visit<Advice>([](const Advice& advice) { check_clause(advice.because); });
    visit<Contraindication>([](const Contraindication& entry) { check_clause(entry.because); });
}

TEST_CASE("every finding has a question that ends with a question mark") {
    visit<Finding>([](const Finding& finding) {
        const auto plain = finding.question.substr(0, finding.question.find('?'));
        CHECK_MESSAGE(plain.size() < finding.question.size(), finding.question);
    });
    CHECK(built_in_library().findings.size() > 130);
}

TEST_CASE("what a client reads stays at grade 8 or lower") {
    visit<Finding>([](const Finding& finding) { check_plain(finding.question); });
    visit<RedFlag>([](const RedFlag& flag) { check_plain(flag.advice); });
    visit<Pattern>([](const Pattern& pattern) { check_plain(pattern.explanation); });
    visit<Education>([](const Education& note) { check_plain(note.text); });
    visit<Habit>([](const Habit& habit) { check_plain(habit.text); });
    visit<Statement>([](const Statement& statement) { check_plain(statement.text); });
    visit<CrampStep>([](const CrampStep& step) { check_plain(step.text); });
    visit<DispositionText>([](const DispositionText& text) {
        check_plain(text.first);
        check_plain(text.notice);
    });
    visit<Exercise>([](const Exercise& exercise) {
        std::string steps{exercise.position};
        for (const auto step : exercise.steps) steps += ' ' + std::string{step};
        check_plain(steps);
        for (const auto& caution : exercise.cautions) check_plain(caution.text);
    });
    CHECK(built_in_library().exercises.size() > 45);
}

TEST_CASE("patterns are never called diagnoses") {
    visit<Pattern>([](const Pattern& pattern) {
        CHECK(pattern.explanation.find("diagnos") == Text::npos);
        CHECK(pattern.explanation.find("You have ") == Text::npos);
    });
    CHECK(built_in_library().patterns.size() == 14);
}
