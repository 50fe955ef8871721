#pragma once
// What all tools share: their common options, the statuses they end with, and the one place that
// catches.

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>

#include "content/loader.hpp"
#include "document/text_page.hpp"

namespace hamkit::tool {

/// As in grep: 1 is an answer that must stop a pipeline.
enum Status : int { go_on = 0, stop = 1, failed = 2 };

/// Where answers go: standard output, or a file that appears only when it is whole.
class Output {
public:
    explicit Output(std::string path);  // empty: standard output
    ~Output();
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    /// False when the reader has gone away (a closed pipe), which is no error. Throws when it
    /// cannot be written.
    bool write(std::string_view text);
    /// Lets the file appear under its name. Throws when it cannot. Standard output was written all
    /// along.
    void finish();

private:
    std::string m_path;
    std::string m_temporary;
    bool m_opened = false;  // a device or pipe, written as it is
    int m_file;
};

/// A program's command line with the options that every tool has.
class App : public CLI::App {
public:
    App(const std::string& about, const std::string& name);

    /// Parses, runs `body`, and turns whatever goes wrong into a message and `failed`.
    int run(int argc, char** argv, const std::function<int()>& body);

    /// The content that --content asks for, else what was compiled in. Throws ContentError.
    const Library& library();
    /// The folder that --content or HAMKIT_CONTENT names; empty where neither does.
    const std::string& content_folder() const { return m_content; }
    /// For text on standard output: the terminal's width and whether it shows colour.
    TextStyle style() const;

    std::string output;       // -o
    std::string schema_kind;  // after --schema, in a tool whose --schema takes a KIND

private:
    std::string m_content;
    std::string m_color = "auto";
    bool m_version = false;
    std::unique_ptr<const LoadedLibrary> m_loaded;
};

/// Prints `message` for the user on standard error, as `NAME: message`.
void complain(std::string_view name, std::string_view message);

}  // namespace hamkit::tool
