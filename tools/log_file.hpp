#pragma once
// A log that grows by a line a day: a YAML list whose entries are those of a person file. Lines
// that are there are never changed.

#include <memory>
#include <string>
#include <vector>

#include "content/library.hpp"
#include "document/glide_log.hpp"
#include "document/rack_log.hpp"

namespace hamkit::tool {

/// The log is faulty: `problems` has every fault with its place. Nothing was written.
struct LogError : std::runtime_error {
    LogError(const std::string& file, Problems found);
    Problems problems;
};

template <class Entry>
class LogFile {
public:
    /// The entries of the file, which may be missing if something is about to be added. Throws
    /// LogError, or std::runtime_error when it cannot be read.
    LogFile(std::string path, const Library& library);
    ~LogFile();

    /// Their texts are valid as long as this object.
    const std::vector<Entry>& entries() const { return m_entries; }

    /// Adds entries, a line each. Locks the file, reads it again, checks the whole, and lets it
    /// appear in one go. An entry that is there already is left out, and `tool` says so. Throws as
    /// the constructor does.
    void add(const std::vector<Entry>& entries, std::string_view tool);

private:
    struct Text;
    std::unique_ptr<Text> parse(const std::string& text);

    std::string m_path;
    const Library& m_library;
    std::unique_ptr<Text> m_text;
    std::vector<Entry> m_entries;
};

}  // namespace hamkit::tool
