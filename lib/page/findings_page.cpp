// What fits what was answered, what to do, what to leave, what is still open; and for whoever waits
// for a professional, what to tell.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "document/assessment_text.hpp"
#include "document/text_page.hpp"
#include "page/pages.hpp"

namespace hamkit {
namespace {

std::string clues_of(List<Clue> clues, const Pages& pages) {
    std::vector<std::string> texts;
    for (const auto* const clue : holding(clues, pages.documents.assessment))
        texts.push_back(pages.said(clue->because, clue->provenance));
    return texts.empty() ? std::string{} : sentence(fmt::format("{}", fmt::join(texts, "; ")));
}

void add_pattern(Blocks& page, const PatternMatch& match, const Pages& pages) {
    const auto& pattern = pages.library.patterns[match.pattern];
    const bool likely = match.likelihood == Likelihood::likely;
    page.push_back(
        Heading{fmt::format("{}: {}", likely ? "Likely" : "Possible", pattern.label), 3});
    if (likely) page.push_back(Paragraph{pages.said(pattern.explanation, pattern.provenance)});
    LabelledTexts clues;
    if (auto text = clues_of(pattern.for_it, pages); !text.empty())
        clues.rows.push_back({"For it", std::move(text)});
    if (auto text = clues_of(pattern.against, pages); !text.empty())
        clues.rows.push_back({"Against it", std::move(text)});
    if (!clues.rows.empty()) page.push_back(std::move(clues));
}

void add_patterns(Blocks& page, const Pages& pages) {
    const auto& assessment = pages.documents.assessment;
    page.push_back(Heading{"What fits"});
    if (assessment.patterns.empty()) {
        page.push_back(Paragraph{std::string{no_pattern_fits}});
        return;
    }
    if (!assessment.unclear.empty()) page.push_back(Paragraph{std::string{several_fit}});
    for (const auto& match : assessment.patterns) add_pattern(page, match, pages);
    page.push_back(Paragraph{std::string{no_diagnoses}});
}

std::vector<std::string> texts_of(const std::vector<AdviceGroup>& groups, const Pages& pages) {
    std::vector<std::string> texts;
    texts.reserve(groups.size());
    for (const auto& group : groups)
        texts.push_back(pages.said(fmt::format("{} Why: {}.", group.text, group.rule->because),
                                   group.rule->provenance));
    return texts;
}

void add_cramp_response(Blocks& page, const Pages& pages) {
    BulletList steps{{}, Bullets::numbers};
    for (const auto index : pages.documents.assessment.cramp_response) {
        const auto& step = pages.library.cramp.steps[index];
        steps.items.push_back(pages.said(step.text, step.provenance));
    }
    if (steps.items.empty()) return;
    page.push_back(Heading{"When a cramp strikes"});
    page.push_back(std::move(steps));
}

std::vector<std::string> good_to_know(const Pages& pages) {
    std::vector<std::string> texts;
    for (const auto index : pages.documents.assessment.good_to_know) {
        const auto& note = pages.library.education[index];
        texts.push_back(pages.said(note.text, note.provenance));
    }
    return texts;
}

std::vector<std::string> open_questions(const Pages& pages) {
    std::vector<std::string> texts;
    for (const auto& question : pages.documents.assessment.ask_next)
        if (texts.size() < most_questions)
            texts.emplace_back(pages.library.findings[question.finding].question);
    return texts;
}

void add_assessment(Blocks& page, const Pages& pages) {
    auto assessment = pages.documents.assessment;
    std::erase_if(assessment.recommend,
                  [&](const Recommendation& item) { return pages.tells_elsewhere(item.action); });
    add_patterns(page, pages);
    add_list(page, "What to do", texts_of(what_to_do(assessment, pages.library), pages));
    add_list(page, "What to leave", texts_of(what_to_leave(assessment, pages.library), pages));
    add_cramp_response(page, pages);
    add_list(page, "Good to know", good_to_know(pages));
    add_list(page, "Questions still open", open_questions(pages));
}

}  // namespace

Blocks findings_page(const Pages& pages) {
    Blocks page;
    if (pages.documents.assessed) add_assessment(page, pages);
    const bool waits = pages.documents.assessment.disposition == Disposition::professional;
    if (waits && !pages.refers()) {
        add_what_to_tell(page, pages);
        add_warning_answers(page, pages);
    }
    return page;
}

}  // namespace hamkit
