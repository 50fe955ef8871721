#pragma once
// The files of a content folder, read and parsed; what they mean is left to the loader.

#include <deque>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "reading/yaml.hpp"

namespace hamkit {

struct ContentFile {
    std::string name;   // relative to the folder, as digested
    std::string shown;  // as in messages
    std::string text;
    Tree tree;
    bool parsed = false;
    bool used = false;
};

/// The YAML files of a folder in a fixed order, people apart.
class ContentFiles {
public:
    /// Reports what cannot be parsed. Throws when a file cannot be read. The trees keep pointers to
    /// `problems` and `arena`.
    ContentFiles(std::filesystem::path folder, std::pmr::memory_resource& arena,
                 Problems& problems);

    /// The file of that name; reports it, once, where there is none.
    ContentFile* find(std::string_view name);
    std::vector<ContentFile*> in_folder(std::string_view subfolder);
    /// Reports the files that neither of the above was asked for.
    void refuse_strangers();

    const std::filesystem::path& folder() const { return m_folder; }
    const std::string& digest() const { return m_digest; }
    std::deque<ContentFile>& all() { return m_files; }
    const std::deque<ContentFile>& all() const { return m_files; }

private:
    std::filesystem::path m_folder;
    Problems& m_problems;
    std::deque<ContentFile> m_files;
    std::set<std::string> m_missing;
    std::string m_digest;
};

}  // namespace hamkit
