#pragma once
// content/*.yaml -> Library, at build time for the compiler and at run time for --content.

#include <stdexcept>

#include "content/check.hpp"
#include "content/content_files.hpp"

namespace hamkit {

/// A library and the memory its texts and lists live in.
struct LoadedLibrary {
    std::pmr::monotonic_buffer_resource memory;
    Library library;
};

/// Content with faults; nobody may be advised from it.
struct ContentError : std::runtime_error {
    explicit ContentError(Problems found);
    Problems problems;  // never empty
};

/// The ids of one kind. `table` looks into the two lists.
struct ContentTable {
    std::vector<Text> names;
    std::vector<std::uint16_t> slots;
    IdTable table;
};

/// By their kinds, such as "finding".
using ContentTables = std::map<std::string_view, ContentTable>;

/// A content folder with the place of everything in it, for whoever has to point there.
struct ReadContent {
    explicit ReadContent(const std::filesystem::path& folder);
    ReadContent(const ReadContent&) = delete;
    ReadContent& operator=(const ReadContent&) = delete;

    Problems problems;  // in the order of files and lines; with any, the library is not whole
    std::unique_ptr<LoadedLibrary> loaded;
    ContentFiles files;
    ContentPlaces places;  // in the order of the library's lists
    ContentTables tables;
};

/// Reads the whole folder and collects every fault. Throws when there is no such folder.
std::unique_ptr<ReadContent> read_content(const std::filesystem::path& folder);

/// The same for whoever advises from it. Throws ContentError with every fault found.
std::unique_ptr<const LoadedLibrary> load_library(const std::filesystem::path& folder);

}  // namespace hamkit
