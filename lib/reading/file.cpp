#include "reading/file.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <stdexcept>

namespace hamkit {

std::string read_file(const std::filesystem::path& path, std::size_t limit) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{std::fopen(path.c_str(), "rb"),
                                                               std::fclose};
    std::string text;
    constexpr std::size_t piece = 1U << 16U;
    while (file) {
        const auto before = text.size();
        text.resize(before + piece);
        text.resize(before + std::fread(text.data() + before, 1, piece, file.get()));
        if (std::ferror(file.get()) != 0) break;
        if (text.size() > limit)
            throw std::runtime_error{
                fmt::format("{}: the file is larger than {} bytes", path.string(), limit)};
        if (text.size() == before) return text;
    }
    throw std::runtime_error{fmt::format("{}: {}", path.string(), std::strerror(errno))};
}

}  // namespace hamkit
