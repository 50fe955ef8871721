#include "content/loader.hpp"

#include <fmt/format.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <limits>
#include <set>

#include "content/check.hpp"
#include "content/walk.hpp"
#include "reading/file.hpp"
#include "reading/text.hpp"
#include "reading/yaml.hpp"

namespace hamkit {
namespace fs = std::filesystem;

ContentError::ContentError(Problems found)
    : std::runtime_error{fmt::format("the content has {} fault{}", found.size(),
                                     found.size() == 1 ? "" : "s")},
      problems{std::move(found)} {}

namespace {

/// The file that says which content this is.
struct Edition {
    Text version;
};
template <class F>
void describe(F& f, Edition& edition) {
    f.required("version", edition.version);
}

class Loader {
public:
    Loader(const fs::path& folder, LoadedLibrary& loaded) : m_folder{folder}, m_loaded{loaded} {}

    Problems load() {
        auto& library = m_loaded.library;
        parse_all();
        if (!m_problems.empty()) return std::move(m_problems);  // the rest would be noise
        prepare_ids();

        Edition edition;
        one("content.yaml", edition);
        library.version = edition.version;
        list("sources.yaml", library.sources);
        list("facts.yaml", library.facts);
        list("equipment.yaml", library.equipment);
        list("muscles.yaml", library.muscles);
        list("dispositions.yaml", library.dispositions);
        list("findings.yaml", library.findings);
        list("implications.yaml", library.implications);
        list("red-flags.yaml", library.red_flags);
        one("triage.yaml", library.triage);
        folder("patterns", library.patterns);
        list("actions.yaml", library.actions);
        list("avoids.yaml", library.avoids);
        list("advice.yaml", library.advice);
        folder("exercises", library.exercises);
        list("contraindications.yaml", library.contraindications);
        list("habits.yaml", library.habits);
        list("education.yaml", library.education);
        list("conflicts.yaml", library.conflicts);
        one("cramp.yaml", library.cramp);
        one("flossing.yaml", library.flossing);
        one("rack-pull.yaml", library.rack_pull);
        one("nerve-glides.yaml", library.glides);
        one("routine.yaml", library.routine);
        refuse_strangers();

        if (m_problems.empty()) check(library, m_places, m_problems);
        if (m_problems.empty()) derive(library);
        std::ranges::stable_sort(m_problems, {}, [](const Problem& problem) {
            return std::tuple{problem.where.file, problem.where.line, problem.where.column};
        });
        return std::move(m_problems);
    }

private:
    struct File {
        std::string name;  // relative to the folder, as digested
        std::string shown;
        std::string text;
        Tree tree;
        bool parsed = false;
        bool used = false;
    };

    void parse_all() {
        XXH3_state_t* const state = XXH3_createState();
        XXH3_64bits_reset(state);
        for (const auto& name : yaml_files(m_folder)) {
            auto& file = m_files.emplace_back();
            file.name = name;
            file.shown = (m_folder / name).lexically_normal().string();
            file.text = read_file(m_folder / name, limits::file_bytes);
            XXH3_64bits_update(state, name.data(),
                               name.size() + 1);  // with its end, so that names cannot run together
            XXH3_64bits_update(state, file.text.data(), file.text.size());
            file.parsed =
                parse_yaml({file.shown, without_bom(file.text), 1, 0}, file.tree, m_problems);
            file.tree.arena = &m_loaded.memory;
            file.tree.most_faults =
                std::numeric_limits<std::size_t>::max();  // an author wants all of them
        }
        m_loaded.library.digest = kept(fmt::format("{:016x}", XXH3_64bits_digest(state)));
        XXH3_freeState(state);
    }

    /// The YAML files of the content, people apart, in a fixed order.
    static std::vector<std::string> yaml_files(const fs::path& folder) {
        std::vector<std::string> names;
        for (const auto& entry : fs::recursive_directory_iterator{folder}) {
            const auto name = entry.path().lexically_relative(folder).generic_string();
            const auto extension = entry.path().extension();
            if (entry.is_regular_file() && (extension == ".yaml" || extension == ".yml") &&
                !name.starts_with("people/"))
                names.push_back(name);
        }
        std::ranges::sort(names);
        return names;
    }

    File* find(std::string_view name) {
        for (auto& file : m_files)
            if (file.name == name) {
                file.used = true;
                return &file;
            }
        if (!m_missing.insert(std::string{name}).second) return nullptr;
        m_problems.push_back({{(m_folder / name).lexically_normal().string(), 0, 0, 0},
                              "the file is missing",
                              "missing-file"});
        return nullptr;
    }

    std::vector<File*> files_in(std::string_view subfolder) {
        std::vector<File*> found;
        for (auto& file : m_files)
            if (file.name.starts_with(std::string{subfolder} + '/')) {
                file.used = true;
                found.push_back(&file);
            }
        return found;
    }

    /// Ids must be known before anything is read that refers to them.
    void prepare_ids() {
        const auto add = [&](std::string_view kind, std::vector<Text> names) {
            auto& table = m_tables[kind];
            table.slots = IdTable::slots_for(names);
            table.names = std::move(names);
            table.table = IdTable{table.names, table.slots};
        };
        const auto of_list = [&](std::string_view name) {
            std::vector<Text> ids;
            if (auto* const file = find(name);
                file != nullptr && file->parsed && file->tree.root().kind() == Kind::list)
                for (auto item = file->tree.root().first(); !item.none(); item = item.next())
                    ids.push_back(id_of(item));
            return ids;
        };
        const auto of_folder = [&](std::string_view name) {
            std::vector<Text> ids;
            for (const auto* const file : files_in(name))
                ids.push_back(kept(fs::path{file->name}.stem().string()));
            return ids;
        };
        add(Source::name, of_list("sources.yaml"));
        add(Fact::name, of_list("facts.yaml"));
        add(Equipment::name, of_list("equipment.yaml"));
        add(Muscle::name, of_list("muscles.yaml"));
        add(Finding::name, of_list("findings.yaml"));
        add(Action::name, of_list("actions.yaml"));
        add(Avoid::name, of_list("avoids.yaml"));
        add(Pattern::name, of_folder("patterns"));
        add(Exercise::name, of_folder("exercises"));
        for (auto& file : m_files)
            for (const auto& [kind, table] : m_tables) file.tree.ids[kind] = &table.table;
    }

    static Text id_of(const Value& item) {
        for (auto key = item.first(); item.kind() == Kind::map && !key.none();
             key = key.next().next())
            if (key.text() == "id") return key.next().text();
        return {};
    }

    template <class T>
    void one(std::string_view name, T& out) {
        auto* const file = find(name);
        if (file == nullptr || !file->parsed) return;
        m_places.insert_or_assign(std::string{name}, std::vector<Value>{file->tree.root()});
        read(file->tree.root(), out);
    }

    template <class T>
    void list(std::string_view name, List<T>& out) {
        auto* const file = find(name);
        if (file == nullptr || !file->parsed) return;
        std::vector<T> items;
        read(file->tree.root(), items);
        std::vector<Value> places;
        if (file->tree.root().kind() == Kind::list)
            for (auto item = file->tree.root().first(); !item.none(); item = item.next())
                places.push_back(item);
        out = keep(m_loaded.memory, items);
        m_places.insert_or_assign(std::string{name}, std::move(places));
    }

    template <class T>
    void folder(std::string_view name, List<T>& out) {
        std::vector<T> items;
        std::vector<Value> places;
        for (auto* const file : files_in(name)) {
            if (!file->parsed) continue;
            auto& item = items.emplace_back();
            read(file->tree.root(), item);
            places.push_back(file->tree.root());
            if (const auto stem = fs::path{file->name}.stem().string();
                !item.id.empty() && item.id != stem)
                places.back().problem("id-is-not-file-name",
                                      fmt::format("the id is {}, expected {} as in the file's name",
                                                  quote(item.id), quote(stem)));
        }
        out = keep(m_loaded.memory, items);
        m_places.insert_or_assign(std::string{name}, std::move(places));
    }

    void refuse_strangers() {
        for (const auto& file : m_files)
            if (!file.used)
                m_problems.push_back({{file.shown, 0, 0, 0},
                                      "no part of the content is kept in a file of this name",
                                      "unknown-file"});
    }

    /// What is worked out from the files: indexes, masks, JSON that never changes.
    void derive(Library& library) {
        auto& memory = m_loaded.memory;
        for_each<Provenance>(library, [&](Provenance& provenance) {
            provenance.json = kept(sources_json(library, provenance));
        });
        for_each<Education>(library, [&](Education& note) { derive(note); });
        std::vector<RedFlag> flags{library.red_flags.begin(), library.red_flags.end()};
        for (auto& flag : flags)
            if (flag.when.always())
                flag.when = criteria_of(memory, {m_tables.at(Finding::name).table.find(flag.id)});
        std::ranges::stable_sort(flags, std::ranges::greater{}, &RedFlag::disposition);
        library.red_flags = keep(memory, flags);

        library.finding_names = names(Finding::name);
        library.equipment_names = names(Equipment::name);
        library.pattern_names = names(Pattern::name);
        library.action_names = names(Action::name);
        library.avoid_names = names(Avoid::name);

        std::vector<std::size_t> symptoms;
        for (std::size_t index = 0; index < library.findings.size(); ++index) {
            const auto kind = library.findings[index].kind;
            if (kind == FindingKind::symptom) symptoms.push_back(index);
        }
        library.symptoms = criteria_of(memory, symptoms).atoms;
        std::vector<std::size_t> screening;
        for (const auto& flag : library.red_flags)
            if (!flag.referral)
                for_each_atom(flag.when, [&](std::size_t atom) { screening.push_back(atom); });
        library.screening = criteria_of(memory, screening).atoms;
    }

    void derive(Education& note) {
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

    Text kept(const std::string& text) {
        const auto copy = keep(m_loaded.memory, std::vector<char>{text.begin(), text.end()});
        return {copy.data(), copy.size()};
    }

    Names names(std::string_view kind) {
        const auto& table = m_tables.at(kind);
        std::vector<Text> copies;
        for (const auto name : table.names) copies.push_back(kept(std::string{name}));
        return {keep(m_loaded.memory, copies), keep(m_loaded.memory, table.slots)};
    }

    struct Table {
        std::vector<Text> names;
        std::vector<std::uint16_t> slots;
        IdTable table;
    };

    fs::path m_folder;
    LoadedLibrary& m_loaded;
    Problems m_problems;
    std::deque<File> m_files;
    std::map<std::string_view, Table> m_tables;
    ContentPlaces m_places;
    std::set<std::string> m_missing;
};

}  // namespace

std::unique_ptr<const LoadedLibrary> load_library(const fs::path& folder) {
    if (!fs::is_directory(folder))
        throw std::runtime_error{
            fmt::format("{}: there is no such content folder", folder.string())};
    auto loaded = std::make_unique<LoadedLibrary>();
    auto problems = Loader{folder, *loaded}.load();
    if (!problems.empty()) throw ContentError{std::move(problems)};
    return loaded;
}

}  // namespace hamkit
