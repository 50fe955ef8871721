#pragma once
// content/*.yaml -> Library, at build time for the compiler and at run time for --content.

#include <filesystem>
#include <memory>
#include <stdexcept>

#include "content/library.hpp"

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

/// Reads the whole folder. Throws ContentError with every fault found, in the order of files and
/// lines.
std::unique_ptr<const LoadedLibrary> load_library(const std::filesystem::path& folder);

}  // namespace hamkit
