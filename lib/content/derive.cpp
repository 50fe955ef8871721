#include "content/derive.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "content/walk.hpp"

namespace hamkit {

Text kept(std::pmr::memory_resource& memory, const std::string& text) {
    const auto copy = keep(memory, std::vector<char>{text.begin(), text.end()});
    return {copy.data(), copy.size()};
}

namespace {

class Derivation {
public:
    Derivation(LoadedLibrary& loaded, const ContentTables& tables, ContentPlaces& places)
        : m_loaded{loaded}, m_tables{tables}, m_places{places} {}

    void run() {
        auto& library = m_loaded.library;
        auto& memory = m_loaded.memory;
        for_each<Provenance>(library, [&](Provenance& provenance) {
            provenance.json = kept(sources_json(library, provenance));
        });
        for_each<Education>(library, [&](Education& note) { resolve(note); });
        for (const auto& finding : library.findings)
            for (const auto& raise : finding.raises)  // in our memory, and known to fit
                const_cast<Raise&>(raise).limit = *parse_measure(finding.unit, raise.written());
        sort_red_flags(library);

        library.finding_names = names(Finding::name);
        library.equipment_names = names(Equipment::name);
        library.pattern_names = names(Pattern::name);
        library.action_names = names(Action::name);
        library.avoid_names = names(Avoid::name);

        std::vector<std::size_t> symptoms;
        std::vector<std::size_t> screening;
        for (std::size_t index = 0; index < library.findings.size(); ++index) {
            const auto kind = library.findings[index].kind;
            if (kind == FindingKind::symptom) symptoms.push_back(index);
            if (kind == FindingKind::red_flag) screening.push_back(index);
        }
        library.symptoms = criteria_of(memory, symptoms).atoms;
        for (const auto& flag : library.red_flags)
            if (!flag.referral)
                for_each_atom(flag.when, [&](std::size_t atom) { screening.push_back(atom); });
        library.screening = criteria_of(memory, screening).atoms;
    }

private:
    /// Most urgent first, and their places with them.
    void sort_red_flags(Library& library) {
        auto& places = m_places.find("red-flags.yaml")->second;
        std::vector<std::pair<RedFlag, Value>> flags;
        for (std::size_t index = 0; index < library.red_flags.size(); ++index) {
            auto flag = library.red_flags[index];
            if (flag.when.always())
                flag.when =
                    criteria_of(m_loaded.memory, {m_tables.at(Finding::name).table.find(flag.id)});
            flags.emplace_back(flag, places[index]);
        }
        std::ranges::stable_sort(flags, std::ranges::greater{},
                                 [](const auto& entry) { return entry.first.disposition; });
        std::vector<RedFlag> sorted;
        for (std::size_t index = 0; index < flags.size(); ++index) {
            sorted.push_back(flags[index].first);
            places[index] = flags[index].second;
        }
        library.red_flags = keep(m_loaded.memory, sorted);
    }

    void resolve(Education& note) {
        std::vector<Id<Pattern>> patterns;
        for (const auto about : note.about) {
            if (about == "general") note.general = true;
            else patterns.push_back({m_tables.at(Pattern::name).table.find(about)});
        }
        note.patterns = keep(m_loaded.memory, patterns);
    }

    /// All of these atoms.
    static Criteria criteria_of(std::pmr::memory_resource& memory,
                                const std::vector<std::size_t>& atoms) {
        std::map<std::uint16_t, std::uint64_t> words;
        for (const auto atom : atoms)
            words[static_cast<std::uint16_t>(atom / 64)] |= std::uint64_t{1} << (atom % 64);
        std::vector<AtomBits> bits;
        bits.reserve(words.size());
        for (const auto& [word, set] : words) bits.push_back({word, set});
        return {Of::all, keep(memory, bits), {}};
    }

    static bool is_one(Text lines) { return lines.find_first_of(",-") == Text::npos; }

    static std::string sources_json(const Library& library, const Provenance& provenance) {
        JsonWriter json;
        const auto source = [&](Text id, Text locator, Text fact) {
            json.open_object();
            json.field("source", id);
            json.field("locator", locator);
            if (!fact.empty()) json.field("fact", fact);
            json.close_object();
        };
        json.open_list();
        for (const auto id : provenance.facts) {
            const auto& fact = library.facts[id.index];
            for (const auto& place : fact.at)
                source(library.sources[place.source.index].id,
                       fmt::format("{} {}", is_one(place.lines) ? "line" : "lines", place.lines),
                       fact.id);
        }
        for (const auto& cited : provenance.evidence)
            source(library.sources[cited.source.index].id, cited.locator, {});
        if (!provenance.design.empty()) source("design-choice", provenance.design, {});
        json.close_list();
        return std::string{json.result()};
    }

    Text kept(const std::string& text) { return hamkit::kept(m_loaded.memory, text); }

    Names names(std::string_view kind) {
        const auto& table = m_tables.at(kind);
        std::vector<Text> copies;
        for (const auto name : table.names) copies.push_back(kept(std::string{name}));
        return {keep(m_loaded.memory, copies), keep(m_loaded.memory, table.slots)};
    }

    LoadedLibrary& m_loaded;
    const ContentTables& m_tables;
    ContentPlaces& m_places;
};

}  // namespace

void derive(LoadedLibrary& loaded, const ContentTables& tables, ContentPlaces& places) {
    Derivation{loaded, tables, places}.run();
}

}  // namespace hamkit
