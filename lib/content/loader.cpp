#include "content/loader.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "content/check.hpp"
#include "content/derive.hpp"
#include "content/parts.hpp"

namespace hamkit {
namespace fs = std::filesystem;

ContentError::ContentError(Problems found)
    : std::runtime_error{fmt::format("the content has {} fault{}", found.size(),
                                     found.size() == 1 ? "" : "s")},
      problems{std::move(found)} {}

namespace {

/// The ids of what others refer to, found before anything is read.
class IdCollector {
public:
    IdCollector(ContentFiles& files, std::pmr::memory_resource& memory, ContentTables& tables)
        : m_files{files}, m_memory{memory}, m_tables{tables} {}

    template <class T>
    void one(std::string_view, const T&) {}
    template <class T>
    void list(std::string_view name, List<T>) {
        if constexpr (Named<T>) {
            std::vector<Text> ids;
            auto* const file = m_files.find(name);
            const bool is_list =
                file != nullptr && file->parsed && file->tree.root().kind() == Kind::list;
            if (!is_list) m_complete = false;
            else
                for (auto item = file->tree.root().first(); !item.none(); item = item.next())
                    ids.push_back(id_of(item));
            add(T::name, std::move(ids));
        }
    }
    template <class T>
    void folder(std::string_view name, List<T>) {
        std::vector<Text> ids;
        for (const auto* const file : m_files.in_folder(name))
            ids.push_back(kept(m_memory, fs::path{file->name}.stem().string()));
        add(T::name, std::move(ids));
    }

    bool complete() const { return m_complete; }

private:
    static Text id_of(const Value& item) {
        const auto id = item.at("id");
        return item.kind() == Kind::map && id.is_scalar() ? id.text() : Text{};
    }
    void add(std::string_view kind, std::vector<Text> names) {
        auto& table = m_tables[kind];
        table.slots = IdTable::slots_for(names);
        table.names = std::move(names);
        table.table = IdTable{table.names, table.slots};
    }

    ContentFiles& m_files;
    std::pmr::memory_resource& m_memory;
    ContentTables& m_tables;
    bool m_complete = true;
};

class Loader {
public:
    explicit Loader(ReadContent& content)
        : m_loaded{*content.loaded},
          m_files{content.files},
          m_places{content.places},
          m_tables{content.tables},
          m_problems{content.problems} {}

    void load() {
        auto& library = m_loaded.library;
        library.digest = kept(m_loaded.memory, m_files.digest());
        const bool all_ids = prepare_ids();
        for_each_part(library, *this);
        m_files.refuse_strangers();
        // what stands in a file that cannot be read may well be there
        if (!all_ids)
            std::erase_if(m_problems, [](const Problem& p) { return p.rule == "unknown-id"; });

        check({library, m_places, m_faulty});
        if (m_problems.empty()) derive(m_loaded, m_tables, m_places);
        std::ranges::stable_sort(m_problems, {}, [](const Problem& problem) {
            return std::tuple{problem.where.file, problem.where.line, problem.where.column};
        });
    }

    // -- the parts; see for_each_part()
    template <class T>
    void one(std::string_view name, T& out) {
        watch(name, [&] {
            if (auto* const file = parsed(name)) {
                place(name, {file->tree.root()});
                read(file->tree.root(), out);
            }
        });
    }

    template <class T>
    void list(std::string_view name, List<T>& out) {
        watch(name, [&] {
            auto* const file = parsed(name);
            if (file == nullptr) return;
            std::vector<T> items;
            read(file->tree.root(), items);
            out = keep(m_loaded.memory, items);
            std::vector<Value> places;
            if (file->tree.root().kind() == Kind::list)
                for (auto item = file->tree.root().first(); !item.none(); item = item.next())
                    places.push_back(item);
            if (places.empty()) places.push_back(file->tree.root());  // so that it can be shown
            place(name, std::move(places));
        });
    }

    template <class T>
    void folder(std::string_view name, List<T>& out) {
        watch(name, [&] {
            std::vector<T> items;
            std::vector<Value> places;
            for (auto* const file : m_files.in_folder(name)) {
                auto& item = items.emplace_back();
                places.push_back(file->tree.root());
                if (file->parsed) read_named(*file, item);
                else m_faulty.emplace(name);
            }
            out = keep(m_loaded.memory, items);
            place(name, std::move(places));
        });
    }

private:
    /// Runs `part`, which reads a file or folder, and notes whether that is sound.
    template <class Part>
    void watch(std::string_view name, Part part) {
        const auto before = m_problems.size();
        part();
        if (m_problems.size() != before) m_faulty.emplace(name);
    }

    ContentFile* parsed(std::string_view name) {
        auto* const file = m_files.find(name);
        if (file != nullptr && file->parsed) return file;
        m_faulty.emplace(name);
        return nullptr;
    }

    void place(std::string_view name, std::vector<Value> values) {
        m_places.insert_or_assign(std::string{name}, std::move(values));
    }

    /// A map in a file that has its id for a name.
    template <class T>
    static void read_named(ContentFile& file, T& item) {
        read(file.tree.root(), item);
        const auto stem = fs::path{file.name}.stem().string();
        if (!item.id.empty() && item.id != stem)
            file.tree.root().at("id").problem(
                "id-is-not-file-name",
                fmt::format("the id is {}, expected {} as in the file's name", quote(item.id),
                            quote(stem)));
    }

    /// Ids must be known before anything is read that refers to them. False where some are in files
    /// that cannot be read.
    bool prepare_ids() {
        IdCollector collector{m_files, m_loaded.memory, m_tables};
        for_each_part(m_loaded.library, collector);
        for (auto& file : m_files.all())
            for (const auto& [kind, table] : m_tables) file.tree.ids[kind] = &table.table;
        return collector.complete();
    }

    LoadedLibrary& m_loaded;
    ContentFiles& m_files;
    ContentPlaces& m_places;
    ContentTables& m_tables;
    Problems& m_problems;
    std::set<std::string, std::less<>> m_faulty;
};

}  // namespace

ReadContent::ReadContent(const fs::path& folder)
    : loaded{std::make_unique<LoadedLibrary>()}, files{folder, loaded->memory, problems} {
    Loader{*this}.load();
}

std::unique_ptr<ReadContent> read_content(const fs::path& folder) {
    if (!fs::is_directory(folder))
        throw std::runtime_error{
            fmt::format("{}: there is no such content folder", folder.string())};
    return std::make_unique<ReadContent>(folder);
}

std::unique_ptr<const LoadedLibrary> load_library(const fs::path& folder) {
    auto content = read_content(folder);
    if (!content->problems.empty()) throw ContentError{std::move(content->problems)};
    return std::move(content->loaded);
}

}  // namespace hamkit
