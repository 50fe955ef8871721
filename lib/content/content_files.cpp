#include "content/content_files.hpp"

#include <fmt/format.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <limits>

#include "reading/file.hpp"
#include "reading/text.hpp"

namespace hamkit {
namespace fs = std::filesystem;

namespace {
std::vector<std::string> yaml_files(const fs::path& folder) {
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
}  // namespace

ContentFiles::ContentFiles(fs::path folder, std::pmr::memory_resource& arena, Problems& problems)
    : m_folder{std::move(folder)}, m_problems{problems} {
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
        file.parsed = parse_yaml({file.shown, without_bom(file.text), 1, 0}, file.tree, m_problems);
        file.tree.arena = &arena;
        file.tree.most_faults =
            std::numeric_limits<std::size_t>::max();  // an author wants all of them
    }
    m_digest = fmt::format("{:016x}", XXH3_64bits_digest(state));
    XXH3_freeState(state);
}

ContentFile* ContentFiles::find(std::string_view name) {
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

std::vector<ContentFile*> ContentFiles::in_folder(std::string_view subfolder) {
    std::vector<ContentFile*> found;
    for (auto& file : m_files)
        if (file.name.starts_with(std::string{subfolder} + '/')) {
            file.used = true;
            found.push_back(&file);
        }
    return found;
}

void ContentFiles::refuse_strangers() {
    for (const auto& file : m_files)
        if (!file.used)
            m_problems.push_back({{file.shown, 0, 0, 0},
                                  "no part of the content is kept in a file of this name",
                                  "unknown-file"});
}

}  // namespace hamkit
