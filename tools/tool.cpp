#include "tool.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include "document/schemas.hpp"
#include "log_file.hpp"

namespace hamkit::tool {

void complain(std::string_view name, std::string_view message) {
    const auto line = fmt::format("{}: {}\n", name, visible(message));
    std::fwrite(line.data(), 1, line.size(), stderr);
}

namespace {

void complain_of(const Problem& problem) {
    const auto line = to_string(problem) + '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace

Output::Output(std::string path) : m_path{std::move(path)}, m_file{STDOUT_FILENO} {
    if (m_path.empty()) return;
    std::error_code none;
    if (std::filesystem::is_symlink(m_path, none) && !std::filesystem::exists(m_path, none))
        throw std::runtime_error{fmt::format("cannot write {}: the link leads nowhere", m_path)};
    if (std::filesystem::exists(m_path, none)) {
        m_path = std::filesystem::canonical(m_path);  // a link stays a link
        if (!std::filesystem::is_regular_file(m_path)) {
            // a device or a pipe is written, never replaced
            m_file = ::open(m_path.c_str(), O_WRONLY | O_CLOEXEC);
            m_opened = true;
        }
    }
    if (!m_opened) {
        m_temporary =
            m_path + ".XXXXXX";  // beside it, so that the rename cannot cross file systems
        m_file = ::mkstemp(m_temporary.data());
    }
    if (m_file < 0)
        throw std::runtime_error{fmt::format("cannot write {}: {}", m_path, std::strerror(errno))};
}

Output::~Output() {
    if (m_opened) ::close(m_file);
    if (m_temporary.empty()) return;
    ::close(m_file);
    ::unlink(m_temporary.c_str());
}

bool Output::write(std::string_view text) {
    while (!text.empty()) {
        const auto count = ::write(m_file, text.data(), text.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0 && errno == EPIPE) return false;
        if (count < 0)
            throw std::runtime_error{fmt::format("cannot write {}: {}",
                                                 m_path.empty() ? "standard output" : m_path,
                                                 std::strerror(errno))};
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

void Output::finish() {
    if (m_temporary.empty()) return;
    const auto fail = [&] {
        throw std::runtime_error{fmt::format("cannot write {}: {}", m_path, std::strerror(errno))};
    };
    // mkstemp made it private; give it what the old file had, or what a new file would have
    struct stat old {};
    const auto mask = ::umask(0);
    ::umask(mask);
    const mode_t mode = ::stat(m_path.c_str(), &old) == 0 ? old.st_mode & 07777U : 0666U & ~mask;
    if (::fchmod(m_file, mode) != 0 || ::fsync(m_file) != 0) fail();
    if (std::rename(m_temporary.c_str(), m_path.c_str()) != 0) fail();
    ::close(m_file);
    m_temporary.clear();
}

App::App(const std::string& about, const std::string& name) : CLI::App{about, name} {
    add_option("-o,--output", output, "Write to FILE, which appears only when it is whole")
        ->type_name("FILE");
    add_option("--content", m_content, "Use the content in DIR instead of the one built in")
        ->envname("HAMKIT_CONTENT")
        ->type_name("DIR");
    add_option("--color", m_color, "Use bold text: auto, always or never")
        ->check(CLI::IsMember({"auto", "always", "never"}).description(""))
        ->type_name("WHEN");
    add_option("--schema", schema_kind, "Print the JSON Schema of the documents and exit")
        ->expected(0, 0)  // unlike expected(0): no "true" where nothing is given
        ->disable_flag_override()
        ->type_name("");
    add_flag("-V,--version", m_version,
             "Print the version of the tool and of the content and exit");
    get_formatter()->column_width(28);
    option_defaults()->always_capture_default(false);
    set_help_flag("-h,--help", "Print this help and exit");
}

int App::run(int argc, char** argv, const std::function<int()>& body) try {
    std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is seen as EPIPE
    try {
        parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        Output{{}}.write(help());
        return go_on;
    }
    const bool schema = count("--schema") > 0 && schema_kind.empty();
    if (m_version || schema) {
        const auto& content = library();
        const DocumentIds ids{content};
        Output out{output};
        out.write(schema ? document_schemas(ids.tables) + '\n'
                         : fmt::format("{} {} (content {} {})\n", get_name(), HAMKIT_VERSION,
                                       content.edition.version, content.digest));
        out.finish();
        return go_on;
    }
    return body();
} catch (const CLI::ParseError& error) {
    complain(get_name(), fmt::format("{}; see {} --help", error.what(), get_name()));
    return failed;  // CLI11's own statuses are 100 and up
} catch (const ContentError& error) {
    for (const auto& problem : error.problems) complain_of(problem);
    complain(get_name(), fmt::format("{}; no advice is given from it", error.what()));
    return failed;
} catch (const LogError& error) {
    for (const auto& problem : error.problems) complain_of(problem);
    complain(get_name(), error.what());
    return failed;
} catch (const std::exception& error) {
    complain(get_name(), error.what());
    return failed;
}

const Library& App::library() {
    if (m_content.empty()) return built_in_library();
    if (!m_loaded) m_loaded = load_library(m_content);
    return m_loaded->library;
}

TextStyle App::style() const {
    TextStyle style;
    const bool terminal = output.empty() && ::isatty(STDOUT_FILENO) == 1;
    winsize size{};
    if (terminal && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        style.width = size.ws_col;
    const auto* const no_color = std::getenv("NO_COLOR");
    const auto* const term = std::getenv("TERM");
    const bool plain = (no_color != nullptr && *no_color != '\0') ||
                       (term != nullptr && std::strcmp(term, "dumb") == 0);
    style.color = m_color == "always" || (m_color == "auto" && terminal && !plain);
    return style;
}

}  // namespace hamkit::tool
