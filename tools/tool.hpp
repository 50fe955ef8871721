#pragma once
// What all tools share: their common options, the statuses they end with, and the one place that
// catches.

#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "content/loader.hpp"
#include "document/text_page.hpp"

namespace CLI {
class App;
}

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

/// A mistake in the command line: the option, and what would be right.
struct UsageError : std::runtime_error {
    UsageError(const std::string& option, const std::string& message)
        : std::runtime_error{option + ": " + message} {}
};

/// Takes one value of an option. Throws UsageError when it cannot be meant.
using Take = std::function<void(const std::string& text)>;

/// How the values of a list are given: `--x A --x B`, or `--x A,B` as well.
enum class ListForm { repeated, commas };

/// A program's command line with the options that every tool has. CLI11 does the work; its headers
/// are read in tool.cpp alone, since a source that reads them takes five times as long to compile.
///
/// Each option has names such as "-j,--json", a line for --help, and the word that stands for its
/// value there. `out` and what `take` holds must live as long as the App.
class App {
public:
    App(const std::string& about, const std::string& name);
    ~App();
    App(const App&) = delete;
    App& operator=(const App&) = delete;

    void flag(const std::string& names, bool& out, const std::string& about);
    void value(const std::string& names, std::string& out, const std::string& about,
               const std::string& type);
    void value(const std::string& names, const Take& take, const std::string& about,
               const std::string& type);
    /// A text that is more than blanks: an empty variable of a shell is easily taken for a value.
    void words(const std::string& names, std::string& out, const std::string& about,
               const std::string& type, const std::string& expected);
    /// A whole number from `low` to `high`.
    void whole(const std::string& names, int low, int high, int& out, const std::string& about);
    void whole(const std::string& names, int low, int high, std::optional<int>& out,
               const std::string& about);
    void list(const std::string& names, Take take, const std::string& about,
              const std::string& type, ListForm form);
    void list(const std::string& names, std::vector<std::string>& out, const std::string& about,
              const std::string& type, ListForm form);
    /// What stands on the command line without an option: one, or as many as there are.
    void operand(const std::string& name, std::string& out, const std::string& about);
    void operands(const std::string& name, std::vector<std::string>& out, const std::string& about,
                  const std::string& type);
    /// `option` is a mistake without `other`.
    void needs(const std::string& option, const std::string& other);
    /// --schema takes the KIND of a document too; it is in schema_kind then.
    void let_schema_take_kind();

    /// Parses, runs `body`, and turns whatever goes wrong into a message and `failed`.
    int run(int argc, char** argv, const std::function<int()>& body);

    const std::string& name() const { return m_name; }
    /// The content that --content asks for, else what was compiled in. Throws ContentError.
    const Library& library();
    /// The folder that --content or HAMKIT_CONTENT names; empty where neither does.
    const std::string& content_folder() const { return m_content; }
    /// For text on standard output: the terminal's width and whether it shows colour.
    TextStyle style() const;

    std::string output;       // -o
    std::string schema_kind;  // after --schema, in a tool whose --schema takes a KIND

private:
    std::string m_name;
    std::unique_ptr<CLI::App> m_line;
    std::string m_content;
    std::string m_color = "auto";
    bool m_version = false;
    std::unique_ptr<const LoadedLibrary> m_loaded;
};

/// Prints `message` for the user on standard error, as `NAME: message`.
void complain(std::string_view name, std::string_view message);

}  // namespace hamkit::tool
