#include "page/used_sources.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

namespace hamkit {

std::set<int> numbers_of(std::string_view lines) {
    std::set<int> numbers;
    const auto* at = lines.data();
    const auto* const end = at + lines.size();
    int last = 0;
    for (bool range = false; at != end;) {
        int number = 0;
        const auto [after, error] = std::from_chars(at, end, number);
        if (error != std::errc{} || number < 0) {
            range = *at == '-' || (range && *at == ' ');
            ++at;
            continue;
        }
        for (int each = range ? last + 1 : number; each <= number; ++each) numbers.insert(each);
        last = number;
        range = false;
        at = after;
    }
    return numbers;
}

std::string ranges_of(const std::set<int>& numbers) {
    std::string text;
    for (auto at = numbers.begin(); at != numbers.end();) {
        const int first = *at;
        int last = first;
        for (++at; at != numbers.end() && *at == last + 1; ++at) last = *at;
        text += fmt::format("{}{}", text.empty() ? "" : ", ", first);
        if (last != first) text += fmt::format("-{}", last);
    }
    return text;
}

void UsedSources::add(const Provenance& provenance) {
    m_statements.insert(provenance.json);
    if (!provenance.design.empty()) m_choices.insert(provenance.json);
    for (const auto fact : provenance.facts)
        for (const auto& place : m_library.facts[fact.index].at)
            m_document_lines[place.source.index].merge(numbers_of(place.lines));
    for (const auto& cited : provenance.evidence) {
        auto& places = m_publication_places[cited.source.index];
        if (std::ranges::find(places, cited.locator) == places.end())
            places.push_back(cited.locator);
    }
}

std::vector<std::string> UsedSources::lines() const {
    std::vector<std::string> result;
    for (std::size_t index = 0; index < m_library.sources.size(); ++index) {
        const auto& source = m_library.sources[index];
        std::vector<std::string> places;
        if (const auto found = m_document_lines.find(static_cast<std::uint16_t>(index));
            found != m_document_lines.end())
            places.push_back((found->second.size() == 1 ? "line " : "lines ") +
                             ranges_of(found->second));
        if (const auto found = m_publication_places.find(static_cast<std::uint16_t>(index));
            found != m_publication_places.end())
            places.insert(places.end(), found->second.begin(), found->second.end());
        if (!places.empty())
            result.push_back(fmt::format("{}. {} [{}]: {}.", source.title, source.reference,
                                         source.id, fmt::join(places, "; ")));
    }
    return result;
}

}  // namespace hamkit
