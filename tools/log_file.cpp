#include "log_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "reading/file.hpp"
#include "reading/text.hpp"
#include "reading/yaml.hpp"
#include "tool.hpp"

namespace hamkit::tool {
namespace fs = std::filesystem;

LogError::LogError(const std::string& file, Problems found)
    : std::runtime_error{fmt::format("{}: the log has {} fault{}, so nothing was written to it",
                                     file, found.size(), found.size() == 1 ? "" : "s")},
      problems{std::move(found)} {}

namespace {

/// Holds the lock on a file, and that file is still the one of its name.
class Lock {
public:
    explicit Lock(const std::string& path) {
        // whoever held the lock before may have put another file in its place
        for (bool current = false; !current;) {
            if (m_file >= 0) ::close(m_file);
            m_file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
            if (m_file < 0 || ::flock(m_file, LOCK_EX) != 0)
                throw std::runtime_error{
                    fmt::format("cannot write {}: {}", path, std::strerror(errno))};
            struct stat locked {};
            struct stat named {};
            current = ::fstat(m_file, &locked) == 0 && ::stat(path.c_str(), &named) == 0 &&
                      locked.st_ino == named.st_ino && locked.st_dev == named.st_dev;
        }
    }
    ~Lock() { ::close(m_file); }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;

private:
    int m_file = -1;
};

/// "- {key: value, ...}"; what is empty is left out.
class Line {
public:
    void add(std::string_view key, std::string_view value) {
        if (!value.empty())
            m_text += fmt::format("{}{}: {}", m_text.empty() ? "" : ", ", key, value);
    }
    void add_signs(const std::vector<Id<Finding>>& signs, const Library& library) {
        std::string list;
        for (const auto sign : signs)
            list += fmt::format("{}{}", list.empty() ? "" : ", ", library.findings[sign.index].id);
        if (!list.empty()) add("signs", "[" + list + "]");
    }
    std::string done() const { return "- {" + m_text + "}"; }

private:
    std::string m_text;
};

template <class Quantity>
std::string_view written(const std::optional<Quantity>& quantity) {
    return quantity ? quantity->written : std::string_view{};
}
template <Choice E>
std::string_view name(const std::optional<E>& choice) {
    return choice ? name_of(*choice) : std::string_view{};
}

std::string line_of(const RackEntry& entry, const Library& library) {
    Line line;
    if (entry.date) line.add("date", to_string(*entry.date));
    line.add("height", written(entry.height));
    line.add("pain", written(entry.pain));
    line.add("load", written(entry.load));
    line.add("form", name(entry.form));
    line.add_signs(entry.signs, library);
    line.add("next_morning", name(entry.next_morning));
    return line.done();
}

std::string line_of(const GlideEntry& entry, const Library& library) {
    Line line;
    line.add("date", to_string(entry.date));
    if (entry.done) line.add("done", fmt::format("{}", *entry.done));
    line.add("during", written(entry.during));
    line.add("settled_after", written(entry.settled_after));
    line.add_signs(entry.signs, library);
    line.add("next_morning", name(entry.next_morning));
    return line.done();
}

/// No more than comments and empty lines.
bool blank(std::string_view text) {
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto start = text.find_first_not_of(" \t\r");
        if (start < end && text[start] != '#') return false;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return true;
}

/// How the entries of a log are set in, and how its lines end: new ones look the same.
struct Layout {
    std::string before;
    std::string_view end = "\n";

    explicit Layout(const std::string& text) {
        if (text.find("\r\n") != std::string::npos) end = "\r\n";
        for (std::size_t line = 0; line < text.size();) {
            const auto start = text.find_first_not_of(' ', line);
            if (start == std::string::npos) return;
            if (text.compare(start, 2, "- ") == 0) {
                before = text.substr(line, start - line);
                return;
            }
            line = std::min(text.find('\n', start), text.size() - 1) + 1;
        }
    }
};

}  // namespace

/// A parsed log; the entries are views into it.
template <class Entry>
struct LogFile<Entry>::Text {
    explicit Text(const Library& library) : ids{library} {}
    std::string text;
    DocumentIds ids;
    Tree tree;
};

template <class Entry>
LogFile<Entry>::LogFile(std::string path, const Library& library)
    : m_path{std::move(path)}, m_library{library} {
    std::error_code none;
    m_text =
        parse(fs::exists(m_path, none) ? read_file(m_path, limits::file_bytes) : std::string{});
}

template <class Entry>
LogFile<Entry>::~LogFile() = default;

template <class Entry>
std::unique_ptr<typename LogFile<Entry>::Text> LogFile<Entry>::parse(const std::string& text) {
    auto parsed = std::make_unique<Text>(m_library);
    parsed->text = text;
    parsed->tree.ids = parsed->ids.tables;
    parsed->tree.context = &m_library;
    std::vector<Entry> entries;
    Problems problems;
    const auto yaml = without_bom(parsed->text);
    if (!blank(yaml) && parse_yaml({m_path, yaml, 1, 0}, parsed->tree, problems)) {
        try {
            read(parsed->tree.root(), entries);
        } catch (const TooManyFaults&) {
            // what was told is enough
        }
    }
    if (!problems.empty()) throw LogError{m_path, std::move(problems)};
    m_entries = std::move(entries);
    return parsed;
}

template <class Entry>
void LogFile<Entry>::add(const std::vector<Entry>& entries, std::string_view tool) {
    if (entries.empty()) return;
    const Lock lock{m_path};
    auto text = read_file(m_path, limits::file_bytes);
    const Layout layout{text};
    if (!text.empty() && !text.ends_with('\n')) text += layout.end;
    std::size_t written = 0;
    for (const auto& entry : entries) {
        const auto line =
            fmt::format("{}{}{}", layout.before, line_of(entry, m_library), layout.end);
        if (("\n" + text).find("\n" + line) != std::string::npos) continue;
        text += line;
        ++written;
    }
    m_text = parse(text);
    if (written < entries.size()) complain(tool, "what is in the log already was not added again");
    if (written == 0) return;
    Output out{m_path};
    out.write(text);
    out.finish();
}

template class LogFile<RackEntry>;
template class LogFile<GlideEntry>;

}  // namespace hamkit::tool
