#include "lint/explain.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "lint/fault_example.hpp"
#include "reading/fields.hpp"

namespace hamkit {
namespace {

void lines(TextPage& page, std::string_view heading, std::string_view text) {
    page.heading(heading);
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        page.verbatim(fmt::format("  {}", text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

}  // namespace

std::string list_of_checks() {
    std::size_t widest = 0;
    for (const auto& check : checks()) widest = std::max(widest, check.id.size());
    std::string text;
    for (const auto& check : checks())
        text += fmt::format("{:9}  {:{}}  {:7}  {}\n", name_of(check.area), check.id, widest,
                            name_of(check.severity), check.title);
    return text;
}

std::string explanation(const Check& check, const TextStyle& style) {
    TextPage page{style};
    page.title(fmt::format("{}: {}", check.id, check.title));
    page.gap();
    page.paragraph(check.help);
    page.gap();
    page.paragraph(fmt::format("Its area is {}. What it finds is {} and can{} be silenced.",
                               name_of(check.area),
                               check.severity == Severity::error ? "an error" : "a warning",
                               check.silenceable ? "" : "not"));
    if (const auto* const example = find_fault_example(check.id)) {
        lines(page, "Wrong", example->bad);
        lines(page, "What content-lint says of it", example->says);
        lines(page, "Right", example->good);
    }
    return page.text();
}

}  // namespace hamkit
