#include "stream.hpp"

#include <fmt/format.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <future>

#include "document/error_document.hpp"
#include "reading/json.hpp"
#include "reading/records.hpp"
#include "reading/yaml.hpp"

namespace hamkit::tool {

void StreamOptions::add_to(App& app, const std::string& what) {
    app.operands("file", files, what, "FILE");
    app.flag("-j,--json", json, "Print JSON, one document a line, instead of text");
    app.flag("--sources", sources, "In text: say where each statement stands; JSON always does");
    app.whole("-J,--jobs", 1, 64, jobs, "Work on N records at a time; their order is kept");
}

void StreamOptions::describe_somebody(std::optional<Date> screened) {
    if (screened && !files.empty())
        throw UsageError("--screened",
                         "it speaks for somebody whom options describe; a file has its own key");
    own_record = screened ? fmt::format("{{screened: {}}}", to_string(*screened)) : "{}";
}

namespace {

/// What answering some records in a row brought about.
struct Answered {
    std::string out;
    std::string complaints;
    int status = go_on;
};

class Worker {
public:
    Worker(const Library& library, bool json, Answer answer)
        : m_ids{library}, m_json{json}, m_answer{std::move(answer)} {
        m_tree.ids = m_ids.tables;
        m_tree.context = &library;
    }

    void work(const Batch& batch, std::size_t first, std::size_t last, Answered& answered) {
        for (auto index = first; index < last; ++index) {
            m_problems.clear();
            const auto& input = batch.records[index];
            const auto fault = std::ranges::find(batch.faults, input.record,
                                                 [](const Problem& p) { return p.where.record; });
            if (fault != batch.faults.end()) m_problems.push_back(*fault);
            answer(batch.format, input, answered);
        }
    }

private:
    void answer(Format format, const Input& input, Answered& answered) {
        const bool parsed = m_problems.empty() &&
                            (format == Format::yaml ? parse_yaml(input, m_tree, m_problems)
                                                    : m_parser.parse(input, m_tree, m_problems));
        auto incoming = parsed ? read_incoming(m_tree) : Incoming{};
        switch (incoming.kind) {
            case IncomingKind::person: answer(incoming.person, answered); break;
            case IncomingKind::faulty: report(answered); break;
            case IncomingKind::error: pass_on(format, input, answered, failed); break;
            case IncomingKind::other_stop: pass_on(format, input, answered, stop); break;
            case IncomingKind::other: pass_on(format, input, answered, go_on); break;
        }
    }

    void answer(const Person& person, Answered& answered) {
        try {
            m_writer.clear();
            m_text.clear();
            const auto status = m_answer(person, m_writer, m_text);
            if (m_json) answered.out.append(m_writer.result()) += '\n';
            else
                (answered.out += '\n') += m_text;  // an empty line between people; the first is cut
            answered.status = std::max(answered.status, status);
        } catch (const RecordError& error) {
            m_problems.push_back({m_tree.place(0), error.message, error.rule});
            report(answered);
        }
    }

    void report(Answered& answered) {
        answered.status = failed;
        std::ranges::stable_sort(m_problems, {}, [](const Problem& problem) {
            return std::pair{problem.where.line, problem.where.column};
        });
        for (const auto& problem : m_problems) answered.complaints += to_string(problem) + '\n';
        if (!m_json) return;
        m_writer.clear();
        write_error(m_writer, m_problems);
        answered.out.append(m_writer.result()) += '\n';
    }

    /// As it came; only what is no single line of JSON has to be written again.
    void pass_on(Format format, const Input& input, Answered& answered, Status status) {
        answered.status = std::max<int>(answered.status, status);
        const auto end = input.text.find_last_not_of(" \t\r\n");
        const auto text = input.text.substr(0, end + 1);
        if (format == Format::json && text.find('\n') == std::string_view::npos) {
            answered.out.append(text) += '\n';
            return;
        }
        m_writer.clear();
        write(m_tree.root());
        answered.out.append(m_writer.result()) += '\n';
    }

    void write(const Value& value) {
        switch (value.kind()) {
            case Kind::null: m_writer.raw("null"); break;
            case Kind::boolean:
            case Kind::number: m_writer.raw(value.text()); break;
            case Kind::word:
                if (is_json_number(value.text())) m_writer.raw(value.text());
                else m_writer.text(value.text());
                break;
            case Kind::text: m_writer.text(value.text()); break;
            case Kind::list:
                m_writer.open_list();
                for (auto item = value.first(); !item.none(); item = item.next()) write(item);
                m_writer.close_list();
                break;
            case Kind::map:
                m_writer.open_object();
                for (auto key = value.first(); !key.none(); key = key.next().next()) {
                    m_writer.key(key.text());
                    write(key.next());
                }
                m_writer.close_object();
                break;
        }
    }

    DocumentIds m_ids;
    bool m_json;
    Answer m_answer;
    Tree m_tree;
    JsonParser m_parser;
    JsonWriter m_writer;
    std::string m_text;
    Problems m_problems;
};

class Stream {
public:
    Stream(App& app, const StreamOptions& options, const Library& library,
           const std::function<Answer()>& make_answer)
        : m_app{app}, m_options{options}, m_output{app.output} {
        for (int job = 0; job < options.jobs; ++job)
            m_workers.push_back(std::make_unique<Worker>(library, options.json, make_answer()));
        m_answered.resize(m_workers.size());
    }

    int run() {
        auto files = m_options.files;
        if (files.empty() && (m_options.own_record.empty() || is_fed())) files.emplace_back("-");
        if (files.empty()) answer_own_record();
        for (const auto& file : files)
            if (!answer_file(file)) break;
        if (m_written || m_status != failed) m_output.finish();  // a failure replaces no file
        return m_status;
    }

private:
    /// True when something is piped or redirected to standard input: it must not be passed over.
    bool is_fed() const {
        struct stat input {};
        const bool fed =
            ::fstat(STDIN_FILENO, &input) == 0 &&
            (S_ISFIFO(input.st_mode) || S_ISSOCK(input.st_mode) || S_ISREG(input.st_mode));
        constexpr int patience = 3000;  // ms
        pollfd waiting{STDIN_FILENO, POLLIN, 0};
        if (fed && ::poll(&waiting, 1, patience) == 0)
            complain(m_app.name(),
                     "waiting for a person on standard input; with \"< /dev/null\" the options "
                     "alone are answered");
        return fed;
    }

    bool answer_own_record() {
        return answer_batch({Format::yaml, {{"options", m_options.own_record, 1, 0}}, {}});
    }

    /// False when nobody reads the answers any more.
    bool answer_file(const std::string& file) {
        try {
            if (file == "-" && ::isatty(STDIN_FILENO) == 1)
                complain(m_app.name(),
                         "reading a person from the keyboard; end with Ctrl-D, or see --help");
            RecordReader reader{file};
            Batch batch;
            while (reader.next(batch))
                if (!answer_batch(batch)) return false;
        } catch (const EmptyInput& error) {
            const bool fed = m_options.files.empty() && !m_options.own_record.empty();
            return fed ? answer_own_record() : cannot_read(file, error.what());
        } catch (const InputError& error) {
            return cannot_read(file, error.what());
        }
        return true;
    }

    /// A file that cannot be read is one record that cannot be answered; the next file is tried all
    /// the same.
    bool cannot_read(const std::string& file, std::string message) {
        complain(m_app.name(), message);
        m_status = failed;
        if (!m_options.json) return true;
        JsonWriter writer;
        write_error(writer, {{{file, 0, 0, 0}, std::move(message), "unreadable"}});
        return m_output.write(std::string{writer.result()} + '\n');
    }

    bool answer_batch(const Batch& batch) {
        const auto share = (batch.records.size() + m_workers.size() - 1) / m_workers.size();
        std::vector<std::future<void>> running;
        for (std::size_t job = 0; job < m_workers.size(); ++job) {
            const auto first = std::min(job * share, batch.records.size());
            const auto last = std::min(first + share, batch.records.size());
            m_answered[job] = {};
            const auto work = [this, &batch, job, first, last] {
                m_workers[job]->work(batch, first, last, m_answered[job]);
            };
            if (m_workers.size() == 1) work();
            else running.push_back(std::async(std::launch::async, work));
        }
        for (auto& job : running) job.get();  // rethrows what went wrong there
        for (const auto& answered : m_answered) {
            m_status = std::max(m_status, answered.status);
            std::fwrite(answered.complaints.data(), 1, answered.complaints.size(), stderr);
            std::string_view out = answered.out;
            if (!m_written && !m_options.json && out.starts_with('\n')) out.remove_prefix(1);
            m_written = m_written || !out.empty();
            if (!m_output.write(out)) return false;
        }
        return true;
    }

    App& m_app;
    const StreamOptions& m_options;
    Output m_output;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::vector<Answered> m_answered;
    int m_status = go_on;
    bool m_written = false;
};

}  // namespace

int answer_records(App& app, const StreamOptions& options, const Library& library,
                   const std::function<Answer()>& make_answer) {
    return Stream{app, options, library, make_answer}.run();
}

}  // namespace hamkit::tool
