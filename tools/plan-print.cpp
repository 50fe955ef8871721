// plan-print: the pages that a coach hands to a client, from the documents of the other tools.

#include <unistd.h>

#include <charconv>
#include <cstdlib>
#include <filesystem>

#include "booklet_bytes.hpp"
#include "page/coach_file.hpp"
#include "page/file_names.hpp"
#include "page/make_booklet.hpp"
#include "roster_reader.hpp"
#include "values.hpp"

using namespace hamkit;

namespace {

struct Options {
    std::vector<std::string> files;
    std::string folder;
    std::optional<tool::BookletFormat> format;
    std::optional<PaperSize> paper;
    bool landscape = false;
    bool large_print = false;
    bool mono = false;
    std::vector<SectionKind> sections;
    std::string coach;
    std::string title;
    bool name = false;
    bool picture_room = false;
};

void add_options(tool::App& app, Options& options) {
    app.operands("document", options.files,
                 "People or other tools' documents, YAML or JSON; - or none is standard input",
                 "DOCUMENT");
    app.words("--out-dir", options.folder, "Write a file for each client into DIR", "DIR",
              "the name of a folder");
    tool::add_choice(app, "--format", options.format,
                     "pdf, html, text or markdown; else by the ending of FILE, else pdf", "FORMAT");
    tool::add_choice(app, "--paper", options.paper, "a4, letter or a5", "PAPER");
    app.flag("--landscape", options.landscape, "Turn the paper");
    app.flag("--large-print", options.large_print, "Print large");
    app.flag("--mono", options.mono, "Print in black alone, for copiers");
    app.list(
        "--sections",
        [&options](const std::string& name) {
            options.sections.push_back(tool::choice_value<SectionKind>("--sections", name));
        },
        "Print these sections alone, with commas, such as sessions,log", "LIST",
        tool::ListForm::commas);
    app.value("--coach", options.coach, "Name, contact and logo from a YAML file", "FILE");
    app.words("--title", options.title, "Title of the booklet", "TEXT", "words");
    app.flag("--name", options.name, "Print the client id instead of a line for the name");
    app.flag("--picture-room", options.picture_room,
             "Leave room for a picture beside each exercise");
}

/// What SOURCE_DATE_EPOCH says: seconds since 1970.
std::optional<std::int64_t> date_of_files() {
    const auto* const text = std::getenv("SOURCE_DATE_EPOCH");
    if (text == nullptr || *text == '\0') return {};
    const std::string_view digits{text};
    std::int64_t seconds = 0;
    const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
    if (end.ec != std::errc{} || end.ptr != digits.data() + digits.size() || seconds < 0)
        throw std::runtime_error{
            fmt::format("SOURCE_DATE_EPOCH is {}, expected seconds since 1970 such as 1795132800",
                        quote(digits))};
    return seconds;
}

/// How to make such pages again, without the names of anybody or of their files.
std::string command_of(const Options& options, tool::BookletFormat format) {
    auto command = fmt::format("plan-print --format {}", name_of(format));
    if (options.paper) command += fmt::format(" --paper {}", name_of(*options.paper));
    if (options.landscape) command += " --landscape";
    if (options.large_print) command += " --large-print";
    if (options.mono) command += " --mono";
    for (std::size_t index = 0; index < options.sections.size(); ++index)
        command += fmt::format("{}{}", index == 0 ? " --sections " : ",",
                               name_of(options.sections[index]));
    if (!options.coach.empty()) command += " --coach FILE";
    if (!options.title.empty()) command += " --title TEXT";
    if (options.name) command += " --name";
    if (options.picture_room) command += " --picture-room";
    return command + " DOCUMENT...";
}

bool says_stop(const ClientDocuments& documents) {
    return documents.assessment.blocked() ||
           (documents.rack && documents.rack->state == RackState::stop) ||
           (documents.glides && documents.glides->state == GlideState::stop);
}

class Printer {
public:
    Printer(const tool::App& app, const Options& options, const Library& library, Roster& roster)
        : m_app{app}, m_options{options}, m_library{library}, m_roster{roster} {
        m_print.format =
            options.format.value_or(tool::format_of(options.folder.empty() ? app.output : ""));
        m_print.paper = {options.paper.value_or(PaperSize{}), options.landscape,
                         options.large_print, options.mono};
        m_print.made = date_of_files();
        m_wishes.title = options.title;
        m_wishes.show_client = options.name;
        m_wishes.room_for_pictures = options.picture_room;
        m_wishes.sections = options.sections;
        m_wishes.tool = fmt::format("{} {}", app.name(), HAMKIT_VERSION);
        m_wishes.command = command_of(options, m_print.format);
        if (!options.coach.empty()) m_wishes.coach = read_coach(options.coach);
    }

    /// Throws when the output could not take what this prints.
    void check_output() const {
        if (!m_options.folder.empty() && !m_app.output.empty())
            throw tool::UsageError("--out-dir", "it goes without --output");
        const bool to_terminal =
            m_options.folder.empty() && m_app.output.empty() && ::isatty(STDOUT_FILENO) == 1;
        if (to_terminal && m_print.format == tool::BookletFormat::pdf)
            throw tool::UsageError(
                "--format",
                "a terminal cannot show a PDF: name a file with --output, or ask for "
                "--format text");
    }

    int print_one() {
        if (m_roster.size() > 1)
            throw std::runtime_error{fmt::format(
                "the documents are about {} clients, and one file is for one: name a folder for "
                "their files with --out-dir DIR",
                m_roster.size())};
        if (m_roster.size() == 1) print(0, m_app.output);
        if (m_roster.lost_records() > 0) m_status = tool::failed;
        return m_status;
    }

    int print_all() {
        std::error_code fault;
        std::filesystem::create_directories(m_options.folder, fault);
        if (fault)
            throw std::runtime_error{
                fmt::format("cannot make the folder {}: {}", m_options.folder, fault.message())};
        FileNames names;
        std::size_t printed = 0;
        for (std::size_t client = 0; client < m_roster.size(); ++client) {
            const auto name = names.next(m_roster.id(client), tool::ending_of(m_print.format));
            if (print(client, (std::filesystem::path{m_options.folder} / name).string())) ++printed;
            show_progress(client + 1);
        }
        const auto failed = m_roster.size() - printed + m_roster.lost_records();
        if (failed > 0) m_status = tool::failed;
        tool::complain(
            m_app.name(),
            fmt::format("printed {} booklet{} to {}{}", printed, printed == 1 ? "" : "s",
                        m_options.folder, failed > 0 ? fmt::format(", {} failed", failed) : ""));
        return m_status;
    }

private:
    /// False when it could not be printed, which is told of; others go on.
    bool print(std::size_t client, const std::string& path) try {
        if (!m_roster.sound(client)) {
            m_status = tool::failed;
            return false;
        }
        const auto& documents = m_roster.documents(client);
        std::vector<std::string> warnings;
        const auto bytes =
            tool::booklet_bytes(make_booklet(documents, m_library, m_wishes), m_print, warnings);
        for (const auto& warning : warnings) complain_about(client, "warning: " + warning);
        tool::Output out{path};
        out.write(bytes);
        out.finish();
        if (says_stop(documents)) m_status = std::max<int>(m_status, tool::stop);
        return true;
    } catch (const std::runtime_error& error) {
        complain_about(client, error.what());
        m_status = tool::failed;
        return false;
    }

    void complain_about(std::size_t client, const std::string& message) const {
        const auto& id = m_roster.id(client);
        tool::complain(m_app.name(),
                       id.empty() ? message : fmt::format("client {}: {}", quote(id), message));
    }

    void show_progress(std::size_t done) const {
        if (::isatty(STDERR_FILENO) != 1) return;
        const bool last = done == m_roster.size();
        const auto text = last ? std::string{"\r\x1b[K"}
                               : fmt::format("\rprinted {} of {}", done, m_roster.size());
        std::fwrite(text.data(), 1, text.size(), stderr);
    }

    const tool::App& m_app;
    const Options& m_options;
    const Library& m_library;
    Roster& m_roster;
    tool::BookletPrint m_print;
    BookletWishes m_wishes;
    int m_status = tool::go_on;
};

}  // namespace

int main(int argc, char** argv) {
    tool::App app{"Print the pages of a client from what the other tools found.", "plan-print"};
    Options options;
    add_options(app, options);

    return app.run(argc, argv, [&]() -> int {
        const auto& library = app.library();
        Roster roster{library};
        try {
            Printer printer{app, options, library, roster};
            printer.check_output();
            tool::RosterReader reader{app.name(), roster, library};
            if (options.files.empty()) options.files.emplace_back("-");
            for (const auto& file : options.files) reader.read(file);
            return options.folder.empty() ? printer.print_one() : printer.print_all();
        } catch (const CoachError& error) {
            for (const auto& problem : error.problems) {
                const auto line = to_string(problem) + '\n';
                std::fwrite(line.data(), 1, line.size(), stderr);
            }
            throw;
        }
    });
}
