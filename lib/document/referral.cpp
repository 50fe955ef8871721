#include "document/referral.hpp"

#include <fmt/format.h>

#include "document/assessment_text.hpp"

namespace hamkit {

void add_no_exercise(TextPage& page, std::string_view title, const NoExercise& refusal,
                     const Assessment& assessment, const Person& person, const Library& library,
                     const TextStyle& style) {
    const auto who = person.client.empty() ? std::string{} : visible(person.client) + ": ";
    page.title(fmt::format("{}{} [{}]", who, title, refusal.state));
    page.gap();
    if (assessment.blocked()) {
        page.paragraph(
            library.dispositions[static_cast<std::size_t>(assessment.first_concern())].first);
    } else {
        const auto because = sentence(refusal.because);
        page.paragraph(refusal.provenance != nullptr
                           ? cited(because, *refusal.provenance, library, style)
                           : because);
        for (const auto& advice : refusal.advice)
            page.paragraph(cited(advice.text, advice.provenance, library, style));
    }
    add_referral(page, assessment, library, style);
}

void add_referral(TextPage& page, const Assessment& assessment, const Library& library,
                  const TextStyle& style) {
    if (!assessment.red_flags.empty()) page.heading("Why");
    for (const auto index : told_red_flags(assessment, library)) {
        const auto& flag = library.red_flags[index];
        const auto text = fmt::format("{}. {}", capitalized(flag.because), flag.advice);
        page.paragraph(cited(text, flag.provenance, library, style), "  - ");
    }
    if (!assessment.unanswered.empty()) page.heading("Safety questions without an answer");
    for (const auto index : assessment.unanswered) {
        const auto& finding = library.findings[index];
        page.paragraph(fmt::format("{} [{}]", finding.question, finding.id), "  - ");
    }
}

void write_referral(JsonWriter& json, const Assessment& assessment, const Library& library) {
    json.key("red_flags");
    json.open_list();
    for (const auto index : assessment.red_flags) {
        const auto& flag = library.red_flags[index];
        json.open_object();
        json.field("id", flag.id);
        json.field("disposition", name_of(flag.disposition));
        json.field("because", flag.because);
        json.field("advice", flag.advice);
        json.raw_field("sources", flag.provenance.json);
        json.close_object();
    }
    json.close_list();
    json.key("unanswered");
    json.open_list();
    for (const auto index : assessment.unanswered) json.text(library.findings[index].id);
    json.close_list();
}

}  // namespace hamkit
