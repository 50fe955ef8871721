// Whether what the content rests on can be looked up, and was.

#include <algorithm>
#include <cctype>
#include <set>

#include "lint/plain_checks.hpp"

namespace hamkit {
namespace {

void uncited_facts(Inspection& inspection, const Parts& parts) {
    const auto& library = inspection.library();
    std::vector<bool> cited(library.facts.size(), false);
    for (const auto& [spot, provenance] : parts.provenances)
        for (const auto fact : provenance->facts) cited[fact.index] = true;
    for (const auto& conflict : library.conflicts)
        for (const auto fact : conflict.facts) cited[fact.index] = true;
    for (std::size_t index = 0; index < cited.size(); ++index)
        if (!cited[index])
            inspection.report("uncited-fact", inspection.place("facts.yaml", index),
                              fmt::format("facts/{}", library.facts[index].id),
                              fmt::format("the fact {} is cited nowhere, cite it where the content "
                                          "follows it or settle it in conflicts.yaml",
                                          quote(library.facts[index].id)));
}

bool says_something(Text text) {
    return std::ranges::any_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return std::isalnum(byte) != 0 || byte >= 0x80;
    });
}

/// "3" or "3, 7-9": whole numbers from 1 that rise.
bool are_lines(Text lines) {
    int last = 0;
    const auto rises = [&](Text number) {
        const auto line = parse_whole(number);
        if (!line || *line <= last) return false;
        last = *line;
        return true;
    };
    while (true) {
        const auto comma = lines.find(", ");
        const auto range = lines.substr(0, comma);
        const auto dash = range.find('-');
        if (!rises(range.substr(0, dash))) return false;
        if (dash != Text::npos && !rises(range.substr(dash + 1))) return false;
        if (comma == Text::npos) return true;
        lines.remove_prefix(comma + 2);
    }
}

void locators(Inspection& inspection, const Parts& parts) {
    for (const auto& [spot, provenance] : parts.provenances) {
        auto place = spot.value.at("evidence").first();
        for (const auto& cited : provenance->evidence) {
            if (!says_something(cited.locator))
                inspection.report("no-locator", place.at("locator"),
                                  fmt::format("{}/evidence", spot.path),
                                  "the locator says nothing, expected where in the source it "
                                  "stands, such as \"table 2\"");
            place = place.next();
        }
    }
    const auto facts = inspection.library().facts;
    for (std::size_t index = 0; index < facts.size(); ++index) {
        auto place = inspection.place("facts.yaml", index).at("at").first();
        for (const auto& at : facts[index].at) {
            if (!are_lines(at.lines))
                inspection.report("no-locator", place.at("lines"),
                                  fmt::format("facts/{}/at", facts[index].id),
                                  fmt::format("{} are not lines, expected numbers that rise, such "
                                              "as \"3, 7-9\"",
                                              quote(at.lines)));
            place = place.next();
        }
    }
}

/// Nothing backs it but a source that nobody could check.
bool is_hearsay(const Provenance& provenance, const Library& library) {
    return provenance.facts.empty() && provenance.design.empty() &&
           std::ranges::all_of(provenance.evidence, [&](const Cited& cited) {
               return library.sources[cited.source.index].verified == Verified::memory;
           });
}

void unverified_numbers(Inspection& inspection, const Parts& parts) {
    std::set<std::string_view> owners;
    std::set<std::string_view> with_number;
    for (const auto& placed : parts.provenances) owners.insert(placed.owner());
    for (std::string_view path : parts.numbers) {
        while (!path.empty() && !owners.contains(path))
            path = path.substr(0, path.rfind('/') == path.npos ? 0 : path.rfind('/'));
        with_number.insert(path);
    }
    for (const auto& placed : parts.provenances)
        if (with_number.contains(placed.owner()) &&
            is_hearsay(*placed.provenance, inspection.library()))
            inspection.report("unverified-number", placed.spot.value, std::string{placed.owner()},
                              "a number rests on memory alone, cite a source that was checked or "
                              "say with \"design\" that it is our choice");
}

}  // namespace

void check_sources(Inspection& inspection, const Parts& parts) {
    uncited_facts(inspection, parts);
    locators(inspection, parts);
    unverified_numbers(inspection, parts);
}

}  // namespace hamkit
