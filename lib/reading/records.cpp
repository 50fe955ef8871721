#include "reading/records.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <stdexcept>

#include "reading/json.hpp"
#include "reading/text.hpp"
#include "reading/yaml.hpp"

namespace hamkit {
namespace {

// Bytes asked for at a time: few at first, because most inputs are one person and fresh memory is
// not free.
constexpr std::size_t first_piece = 1U << 13U;
constexpr std::size_t largest_piece = 1U << 18U;
constexpr std::string_view blanks = " \t\r\n";

bool has_extension(std::string_view path, std::initializer_list<std::string_view> extensions) {
    return std::ranges::any_of(
        extensions, [&](std::string_view extension) { return path.ends_with(extension); });
}

std::string_view first_line_of(std::string_view text) { return text.substr(0, text.find('\n')); }

/// True when a line begins as a JSON object does.
bool has_json_line(std::string_view text) {
    for (auto at = text.find("{\""); at != std::string_view::npos; at = text.find("{\"", at + 1))
        if (at == 0 || text[at - 1] == '\n') return true;
    return false;
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace

RecordReader::RecordReader(std::string path)
    : m_path{std::move(path)},
      m_file{m_path == "-" ? STDIN_FILENO : ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC)} {
    if (m_file < 0) throw InputError{fmt::format("{}: {}", m_path, std::strerror(errno))};
}

RecordReader::~RecordReader() {
    if (m_file != STDIN_FILENO) ::close(m_file);
}

bool RecordReader::fill() {
    if (m_at_end) return false;
    if (m_start > 0) {
        std::copy(m_buffer.begin() + static_cast<long>(m_start),
                  m_buffer.begin() + static_cast<long>(m_end), m_buffer.begin());
        m_end -= m_start;
        m_start = 0;
    }
    constexpr std::size_t least = 4096;
    if (m_buffer.size() < m_end + json_padding + least)
        m_buffer.resize(m_end + std::clamp(m_end * 2, first_piece, largest_piece) + json_padding);
    const auto piece = std::min(m_buffer.size() - m_end - json_padding, largest_piece);
    ssize_t count = 0;
    do count = ::read(m_file, m_buffer.data() + m_end, piece);
    while (count < 0 && errno == EINTR);
    if (count < 0) throw InputError{fmt::format("{}: {}", m_path, std::strerror(errno))};
    m_at_end = count == 0;
    m_end += static_cast<std::size_t>(count);
    return !m_at_end;
}

/// The layout is known as soon as the first line says so; a doubtful first line waits for the
/// second, and what looks like YAML is read whole anyway.
void RecordReader::find_layout() {
    const auto whole_first_line = [&] {
        return trimmed(rest()).find('\n') != std::string_view::npos;
    };
    const auto line_end = [&] {
        const auto text = rest();
        return text.find('\n', std::min(text.find_first_not_of(blanks), text.size())) !=
               std::string_view::npos;
    };
    while (!line_end() && rest().size() <= limits::record_bytes && fill()) {
    }
    m_start += rest().size() - without_bom(rest()).size();
    const auto first = trimmed(first_line_of(trimmed(rest())));
    if (first.starts_with('{') && first.ends_with('}')) {
        m_layout = has_extension(m_path, {".yaml", ".yml"}) ? Layout::yaml : Layout::lines;
        return;
    }
    while (!whole_first_line() && rest().size() <= limits::record_bytes && fill()) {
    }
    const auto text = trimmed(rest());
    if (text.empty() && m_at_end)
        throw EmptyInput{fmt::format("{}: there is nothing to read, expected a person", m_path)};
    const bool looks_json =
        text.starts_with('{') || text.starts_with('[') || has_extension(m_path, {".json"});
    if (has_extension(m_path, {".ndjson", ".jsonl"})) {
        m_layout = Layout::lines;
    } else if (has_extension(m_path, {".yaml", ".yml"})) {
        m_layout = Layout::yaml;
    } else if (!looks_json) {
        read_all();
        // one bad line at the start must not make YAML of a stream of JSON
        m_layout = has_json_line(rest()) ? Layout::lines : Layout::yaml;
    } else {
        // Printers that lay an object out over lines open it alone on its line or indent the next
        // one.
        const auto following = text.substr(std::min(text.size(), text.find('\n') + 1));
        const bool indented = following.starts_with(' ') || following.starts_with('\t');
        m_layout = first == "{" || indented ? Layout::pages : Layout::lines;
    }
}

void RecordReader::read_all() {
    while (rest().size() <= limits::file_bytes && fill()) {
    }
}

Input RecordReader::record(std::string_view text, std::size_t line) {
    return {m_path, text, line, ++m_record};
}

void RecordReader::too_large(Batch& batch, std::size_t limit, std::string_view what) {
    batch.records.push_back(record({}, m_line));
    batch.faults.push_back({{m_path, m_line, 1, m_record},
                            fmt::format("{} is longer than {} bytes", what, limit),
                            "limit"});
}

bool RecordReader::next(Batch& batch) {
    batch.records.clear();
    batch.faults.clear();
    if (m_done) return false;
    if (m_layout == Layout::unknown) find_layout();
    batch.format = m_layout == Layout::yaml ? Format::yaml : Format::json;
    if (m_layout == Layout::lines) {
        split_lines(batch);
        return !batch.records.empty();
    }
    if (m_documents.empty()) {
        read_all();
        if (rest().size() > limits::file_bytes) {
            m_done = true;
            too_large(batch, limits::file_bytes, "the input");
            return true;
        }
        if (m_layout == Layout::pages) split_pages();
        else
            for (const auto& document : split_yaml(m_path, rest()))
                m_documents.push_back(record(document.text, document.first_line));
        if (m_documents.empty())
            throw EmptyInput{
                fmt::format("{}: there is nothing to read, expected a person", m_path)};
    }
    constexpr std::size_t most = 500;  // a batch, so that the answers do not pile up
    const auto count = std::min(most, m_documents.size() - m_handed_out);
    const auto begin = m_documents.begin() + static_cast<long>(m_handed_out);
    batch.records.assign(begin, begin + static_cast<long>(count));
    m_handed_out += count;
    m_done = m_handed_out == m_documents.size();
    return true;
}

void RecordReader::split_lines(Batch& batch) {
    while (batch.records.empty()) {
        const auto text = rest();
        const auto last_end = text.rfind('\n');
        if (m_skipping) {
            const auto end = text.find('\n');
            m_skipping = end == std::string_view::npos && !m_at_end;
            m_start += end == std::string_view::npos ? text.size() : end + 1;
            if (!m_skipping) ++m_line;
            if (m_skipping && !fill()) m_skipping = false;
            if (m_at_end && rest().empty()) break;
            continue;
        }
        if (last_end == std::string_view::npos && !m_at_end) {
            if (text.size() > limits::record_bytes) {
                too_large(batch, limits::record_bytes, "the line");
                m_skipping = true;
                break;
            }
            fill();
            continue;
        }
        const auto whole = last_end == std::string_view::npos ? text : text.substr(0, last_end + 1);
        for (std::size_t start = 0; start < whole.size(); ++m_line) {
            const auto end = std::min(whole.find('\n', start), whole.size());
            if (end - start > limits::record_bytes)
                too_large(batch, limits::record_bytes, "the line");
            else batch.records.push_back(record(whole.substr(start, end - start), m_line));
            start = end + 1;
        }
        m_start += whole.size();
        if (batch.records.empty()) break;  // the end
    }
}

/// Records end at a line that is a closing brace at its very start, as every pretty-printer writes
/// it; one that was cut short ends where the next begins.
void RecordReader::split_pages() {
    const auto text = rest();
    std::size_t start = 0;
    std::size_t start_line = 1;
    std::size_t line = 1;
    const auto finish = [&](std::size_t end, std::size_t next_line) {
        const auto part = text.substr(start, end - start);
        if (!trimmed(part).empty()) m_documents.push_back(record(part, start_line));
        start = end;
        start_line = next_line;
    };
    for (std::size_t at = 0; at < text.size(); ++line) {
        const auto end = std::min(text.find('\n', at) + 1, text.size());
        if (text[at] == '{') finish(at, line);
        if (text[at] == '}') finish(std::max(end, at + 1), line + 1);
        at = end == 0 ? text.size() : end;
    }
    finish(text.size(), line);
}

}  // namespace hamkit
