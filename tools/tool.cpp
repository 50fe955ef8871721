#include "tool.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <CLI/CLI.hpp>

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

App::App(const std::string& about, const std::string& name)
    : m_name{name}, m_line{std::make_unique<CLI::App>(about, name)} {
    value("-o,--output", output, "Write to FILE, which appears only when it is whole", "FILE");
    m_line->add_option("--content", m_content, "Use the content in DIR instead of the one built in")
        ->envname("HAMKIT_CONTENT")
        ->type_name("DIR");
    m_line->add_option("--color", m_color, "Use bold text: auto, always or never")
        ->check(CLI::IsMember({"auto", "always", "never"}).description(""))
        ->type_name("WHEN");
    m_line->add_option("--schema", schema_kind, "Print the JSON Schema of the documents and exit")
        ->expected(0, 0)  // unlike expected(0): no "true" where nothing is given
        ->disable_flag_override()
        ->type_name("");
    flag("-V,--version", m_version, "Print the version of the tool and of the content and exit");
    m_line->get_formatter()->column_width(28);
    m_line->option_defaults()->always_capture_default(false);
    m_line->set_help_flag("-h,--help", "Print this help and exit");
}

App::~App() = default;

void App::flag(const std::string& names, bool& out, const std::string& about) {
    m_line->add_flag(names, out, about);
}

void App::value(const std::string& names, std::string& out, const std::string& about,
                const std::string& type) {
    m_line->add_option(names, out, about)->type_name(type);
}

void App::value(const std::string& names, const Take& take, const std::string& about,
                const std::string& type) {
    m_line->add_option_function<std::string>(names, take, about)->type_name(type);
}

void App::words(const std::string& names, std::string& out, const std::string& about,
                const std::string& type, const std::string& expected) {
    const auto check = [expected](const std::string& text) {
        const bool blank = text.find_first_not_of(" \t\r\n") == std::string::npos;
        return blank ? "nothing is given, expected " + expected : std::string{};
    };
    m_line->add_option(names, out, about)->type_name(type)->check(check, "");
}

void App::whole(const std::string& names, int low, int high, int& out, const std::string& about) {
    m_line->add_option(names, out, about)
        ->check(CLI::Range(low, high).description(""))
        ->type_name("N");
}

void App::whole(const std::string& names, int low, int high, std::optional<int>& out,
                const std::string& about) {
    m_line->add_option(names, out, about)
        ->check(CLI::Range(low, high).description(""))
        ->type_name("N");
}

void App::list(const std::string& names, Take take, const std::string& about,
               const std::string& type, ListForm form) {
    const auto take_all = [take = std::move(take)](const std::vector<std::string>& texts) {
        for (const auto& text : texts) take(text);
    };
    auto* const option =
        m_line->add_option_function<std::vector<std::string>>(names, take_all, about)
            ->type_name(type)
            ->allow_extra_args(false);  // what comes next is no value of the list
    if (form == ListForm::commas) option->delimiter(',');
}

void App::list(const std::string& names, std::vector<std::string>& out, const std::string& about,
               const std::string& type, ListForm form) {
    list(
        names, [&out](const std::string& text) { out.push_back(text); }, about, type, form);
}

void App::operand(const std::string& name, std::string& out, const std::string& about) {
    m_line->add_option(name, out, about)->type_name("");
}

void App::operands(const std::string& name, std::vector<std::string>& out, const std::string& about,
                   const std::string& type) {
    m_line->add_option(name, out, about)->type_name(type);
}

void App::needs(const std::string& option, const std::string& other) {
    m_line->get_option(option)->needs(m_line->get_option(other));
}

void App::let_schema_take_kind() {
    m_line->get_option("--schema")
        ->expected(0, 1)
        ->type_name("[KIND]")
        ->description("Print the JSON Schema of the documents, or of one KIND of file, and exit");
}

int App::run(int argc, char** argv, const std::function<int()>& body) try {
    std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is seen as EPIPE
    try {
        m_line->parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        Output{{}}.write(m_line->help());
        return go_on;
    }
    const bool schema = m_line->count("--schema") > 0 && schema_kind.empty();
    if (m_version || schema) {
        const auto& content = library();
        const DocumentIds ids{content};
        Output out{output};
        out.write(schema ? document_schemas(ids.tables) + '\n'
                         : fmt::format("{} {} (content {} {})\n", m_name, HAMKIT_VERSION,
                                       content.edition.version, content.digest));
        out.finish();
        return go_on;
    }
    return body();
} catch (const CLI::ParseError& error) {
    complain(m_name, fmt::format("{}; see {} --help", error.what(), m_name));
    return failed;  // CLI11's own statuses are 100 and up
} catch (const UsageError& error) {
    complain(m_name, fmt::format("{}; see {} --help", error.what(), m_name));
    return failed;
} catch (const ContentError& error) {
    for (const auto& problem : error.problems) complain_of(problem);
    complain(m_name, fmt::format("{}; no advice is given from it", error.what()));
    return failed;
} catch (const LogError& error) {
    for (const auto& problem : error.problems) complain_of(problem);
    complain(m_name, error.what());
    return failed;
} catch (const std::exception& error) {
    complain(m_name, error.what());
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
