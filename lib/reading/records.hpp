#pragma once
// A file or standard input as a stream of records: YAML documents, or JSON objects, one a line or
// laid out over several. A stream of lines is read in constant memory.

#include <stdexcept>
#include <string>
#include <vector>

#include "reading/value.hpp"

namespace hamkit {

/// An input that cannot be opened or read, or that holds nothing; the message names it.
struct InputError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One that holds nothing at all.
struct EmptyInput : InputError {
    using InputError::InputError;
};

enum class Format : std::uint8_t { yaml, json };

/// Some records in a row. Their texts are views into the reader and stay valid until its next call;
/// bytes enough for the JSON parser are readable after each.
struct Batch {
    Format format{};
    std::vector<Input> records;
    Problems faults;  // of records so large that they were skipped; each stands where `records` has
                      // an empty text
};

class RecordReader {
public:
    /// `path` "-" is standard input, shown as "-" too. Throws InputError when it cannot be opened.
    explicit RecordReader(std::string path);
    ~RecordReader();
    RecordReader(const RecordReader&) = delete;
    RecordReader& operator=(const RecordReader&) = delete;

    /// The next records, as soon as some are there; false at the end. Throws InputError when
    /// reading fails, EmptyInput when the input holds nothing at all.
    bool next(Batch& batch);

private:
    enum class Layout : std::uint8_t { unknown, yaml, lines, pages };

    bool fill();  // reads more; false at the end of the input
    void find_layout();
    void read_all();
    void split_lines(Batch& batch);
    void split_pages();
    void too_large(Batch& batch, std::size_t limit, std::string_view what);
    std::string_view rest() const {
        return std::string_view{m_buffer}.substr(m_start, m_end - m_start);
    }
    Input record(std::string_view text, std::size_t line);

    std::string m_path;
    int m_file;
    std::string m_buffer;
    std::size_t m_start = 0;  // of what is not handed out yet
    std::size_t m_end = 0;
    std::size_t m_line = 1;
    std::size_t m_record = 0;
    bool m_at_end = false;
    bool m_done = false;
    bool m_skipping = false;         // inside a line that was too long
    std::vector<Input> m_documents;  // of an input that is read whole
    std::size_t m_handed_out = 0;    // of them
    Layout m_layout = Layout::unknown;
};

}  // namespace hamkit
