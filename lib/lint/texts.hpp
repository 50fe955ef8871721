#pragma once
// Every text in the content with its place, and who reads it.

#include <vector>

#include "lint/placed_walk.hpp"

namespace hamkit {

/// `code` is no language of ours: ids, numbers, titles of others.
enum class Reader : std::uint8_t { client, team, code };

/// Who reads the texts of this key, such as "steps", in the file or folder `kind`. Every key of the
/// content has its line in the list; throws for one that nobody decided about.
Reader reader_of(std::string_view kind, std::string_view key);

struct ContentText {
    Spot spot;
    Text text;
    Reader reader{};
};

/// In the order of the files; empty ones are left out.
std::vector<ContentText> texts_of(const ReadContent&);

/// "exercises" of "exercises/plank/steps/2".
std::string_view kind_of(std::string_view path);
/// "steps" of "exercises/plank/steps/2": numbers of items are no keys.
std::string_view key_of(std::string_view path);

}  // namespace hamkit
