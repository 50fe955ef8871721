#pragma once
// What is worked out from sound content: indexes, masks, JSON that never changes.

#include "content/loader.hpp"

namespace hamkit {

/// Fills what the files do not say. Sorts red flags, and their places with them.
void derive(LoadedLibrary&, const ContentTables&, ContentPlaces&);

/// A copy of `text` in the arena `memory`.
Text kept(std::pmr::memory_resource& memory, const std::string& text);

}  // namespace hamkit
