#pragma once
// The only way files are opened for reading.

#include <filesystem>
#include <string>

namespace hamkit {

/// The whole file. Throws std::runtime_error when it cannot be read or is larger than `limit`
/// bytes.
std::string read_file(const std::filesystem::path& path, std::size_t limit);

}  // namespace hamkit
