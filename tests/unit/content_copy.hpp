#pragma once
// A copy of the content in a folder of its own, gone after the test.

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "content/loader.hpp"
#include "reading/file.hpp"

namespace hamkit {

/// A copy of the content that a test may spoil.
class ContentCopy {
public:
    ContentCopy()
        : m_folder{std::filesystem::temp_directory_path() /
                   fmt::format("hamkit-content-{}-{}", getpid(), counter()++)} {
        std::filesystem::remove_all(m_folder);
        std::filesystem::copy(CONTENT_DIR, m_folder, std::filesystem::copy_options::recursive);
    }
    ~ContentCopy() { std::filesystem::remove_all(m_folder); }
    ContentCopy(const ContentCopy&) = delete;
    ContentCopy& operator=(const ContentCopy&) = delete;

    /// Replaces the first `from` in a file; the test fails when there is none.
    ContentCopy& change(const std::string& file, const std::string& from, const std::string& to) {
        auto text = read_file(m_folder / file, limits::file_bytes);
        const auto at = text.find(from);
        REQUIRE_MESSAGE(at != std::string::npos, file << " has no " << from);
        write(file, text.replace(at, from.size(), to));
        return *this;
    }
    ContentCopy& write(const std::string& file, const std::string& text) {
        std::ofstream{m_folder / file} << text;
        return *this;
    }
    ContentCopy& remove(const std::string& file) {
        std::filesystem::remove(m_folder / file);
        return *this;
    }

    const std::filesystem::path& folder() const { return m_folder; }

    /// Every fault, as its reader sees it, without the name of the folder.
    std::string faults() const {
        try {
            load_library(m_folder);
            return "";
        } catch (const ContentError& error) {
            std::string text;
            for (const auto& problem : error.problems) {
                auto line = to_string(problem) + '\n';
                text +=
                    line.replace(line.find(m_folder.string()), m_folder.string().size() + 1, "");
            }
            return text;
        }
    }

private:
    static int& counter() {
        static int count = 0;
        return count;
    }
    std::filesystem::path m_folder;
};

}  // namespace hamkit
