// RecordReader: what a file is cut into, and where each part stands.

#include "reading/records.hpp"

#include <doctest/doctest.h>
#include <stdlib.h>  // mkdtemp

#include <filesystem>
#include <fstream>

namespace hamkit {
namespace {
namespace fs = std::filesystem;

/// A folder that is gone when the test is over.
class Folder {
public:
    Folder() {
        auto name = (fs::temp_directory_path() / "hamkit-records-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error{"no temporary folder"};
        m_path = name;
    }
    ~Folder() { fs::remove_all(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::string file(std::string_view name, std::string_view text) const {
        const auto path = m_path / name;
        std::ofstream{path, std::ios::binary} << text;
        return path.string();
    }
    std::string path() const { return m_path.string(); }

private:
    fs::path m_path;
};

/// A record's text on one line, or its size when it is long.
std::string brief(std::string_view text) {
    if (text.size() > 60) return std::to_string(text.size()) + " bytes";
    std::string line;
    for (const char c : text)
        if (c == '\n') line += '|';
        else if (c == '\r') line += '^';
        else line += c;
    return line;
}

/// Each record as "FORMAT RECORD:LINE TEXT" or what is wrong with it, or why there is none.
std::string records(std::string_view name, std::string_view text) {
    const Folder folder;
    const auto path = folder.file(name, text);
    std::string result;
    try {
        RecordReader reader{path};
        for (Batch batch; reader.next(batch);) {
            const std::string format = batch.format == Format::yaml ? "yaml" : "json";
            auto fault = batch.faults.begin();
            for (const auto& input : batch.records) {
                CHECK(input.file == path);
                result += format + ' ' + std::to_string(input.record) + ':' +
                          std::to_string(input.first_line) + ' ';
                if (fault != batch.faults.end() && fault->where.record == input.record) {
                    CHECK(input.text.empty());
                    CHECK(fault->where == Place{path, input.first_line, 1, input.record});
                    result += fault->message + " [" + fault->rule + ']';
                    ++fault;
                }
                result += brief(input.text) + '\n';
            }
            CHECK(fault == batch.faults.end());
        }
    } catch (const InputError& error) {
        const std::string_view message = error.what();
        REQUIRE(message.starts_with(path));
        result += message.substr(path.size());
    }
    return result;
}

const std::string nothing = ": there is nothing to read, expected a person";
const std::string long_line = "the line is longer than 4194304 bytes [limit]\n";

/// A JSON line of exactly `size` bytes, its end not counted.
std::string line_of(std::size_t size) { return "{\"a\":\"" + std::string(size - 8, 'x') + "\"}"; }

}  // namespace

TEST_CASE("one person in YAML is one record") {
    CHECK(records("a.yaml", "a: 1\nb: 2\n") == "yaml 1:1 a: 1|b: 2|\n");
    CHECK(records("a", "a: 1") == "yaml 1:1 a: 1\n");
    CHECK(records("a.yml", "{a: 1}") == "yaml 1:1 {a: 1}\n");
}

TEST_CASE("each YAML document is a record with its own place") {
    CHECK(records("a.yaml", "# people\n---\na: 1\n---\nb: 2\n") ==
          "yaml 1:2 ---|a: 1|\nyaml 2:4 ---|b: 2|\n");
}

TEST_CASE("each line of a stream of JSON is a record") {
    CHECK(records("a.ndjson", "{\"a\":1}\n{\"b\":2}\n") ==
          "json 1:1 {\"a\":1}\njson 2:2 {\"b\":2}\n");
    CHECK(records("a", "{\"a\":1}\n{\"b\":2}\n") == "json 1:1 {\"a\":1}\njson 2:2 {\"b\":2}\n");
    CHECK(records("a.json", "{\"a\":1}") == "json 1:1 {\"a\":1}\n");
}

TEST_CASE("the last line needs no end") {
    CHECK(records("a.ndjson", "{\"a\":1}\n{\"b\":2}") ==
          "json 1:1 {\"a\":1}\njson 2:2 {\"b\":2}\n");
}

TEST_CASE("a blank line in the middle keeps its place") {
    CHECK(records("a.ndjson", "{\"a\":1}\n\n{\"b\":2}\n") ==
          "json 1:1 {\"a\":1}\njson 2:2 \njson 3:3 {\"b\":2}\n");
}

TEST_CASE("a line that is no object does not take the others with it") {
    CHECK(records("a", "{\"a\":1}\noops\n{\"b\":2}\n") ==
          "json 1:1 {\"a\":1}\njson 2:2 oops\njson 3:3 {\"b\":2}\n");
    CHECK(records("a", "{\"a\":\n{\"b\":2}\n") == "json 1:1 {\"a\":\njson 2:2 {\"b\":2}\n");
}

TEST_CASE("one bad line at the start does not make YAML of a stream of JSON") {
    CHECK(records("a", "oops\n{\"a\":1}\n") == "json 1:1 oops\njson 2:2 {\"a\":1}\n");
    CHECK(records("a", "\n{\"a\":1}\n") == "json 1:1 \njson 2:2 {\"a\":1}\n");
    CHECK(records("a", "oops: |\n  {\"a\":1}\n") == "yaml 1:1 oops: ||  {\"a\":1}|\n");
}

TEST_CASE("JSON laid out over lines is one record up to the brace at the start of a line") {
    CHECK(records("a.json", "{\n  \"a\": {\n    \"b\": 1\n  }\n}\n") ==
          "json 1:1 {|  \"a\": {|    \"b\": 1|  }|}|\n");
    CHECK(records("a", "{\n  \"a\": 1\n}\n{\n  \"b\": 2\n}") ==
          "json 1:1 {|  \"a\": 1|}|\njson 2:4 {|  \"b\": 2|}\n");
    CHECK(records("a.json", "[\n  1\n]\n") == "json 1:1 [|  1|]|\n");
}

TEST_CASE("blank lines around objects laid out over lines are no records") {
    CHECK(records("a", "{\n}\n\n{\n}\n\n") == "json 1:1 {|}|\njson 2:4 {|}|\n");
}

TEST_CASE("an input that holds nothing is refused") {
    for (const std::string text : {"", "\n", " \r\n\t\n", "\xEF\xBB\xBF", "\xEF\xBB\xBF\n"})
        for (const std::string name : {"a", "a.yaml", "a.json", "a.ndjson"})
            CHECK_MESSAGE(records(name, text) == nothing, name);
    CHECK(records("a.yaml", "# later\n\n# perhaps\n") == nothing);
    CHECK(records("a", "# later\n") == nothing);
}

TEST_CASE("a byte order mark is no part of the first record") {
    CHECK(records("a.yaml",
                  "\xEF\xBB\xBF"
                  "a: 1\n") == "yaml 1:1 a: 1|\n");
    CHECK(records("a", "\xEF\xBB\xBF{\"a\":1}\n{}\n") == "json 1:1 {\"a\":1}\njson 2:2 {}\n");
}

TEST_CASE("lines may end as on Windows") {
    CHECK(records("a.ndjson", "{\"a\":1}\r\n{\"b\":2}\r\n") ==
          "json 1:1 {\"a\":1}^\njson 2:2 {\"b\":2}^\n");
    CHECK(records("a.yaml", "a: 1\r\n---\r\nb: 2\r\n") ==
          "yaml 1:1 a: 1^|\nyaml 2:2 ---^|b: 2^|\n");
    CHECK(records("a.json", "{\r\n\"a\": 1\r\n}\r\n{\r\n}\r\n") ==
          "json 1:1 {^|\"a\": 1^|}^|\njson 2:4 {^|}^|\n");
}

TEST_CASE("a line has up to 4 MiB; one that is longer is one fault and the next is still read") {
    CHECK(records("a", line_of(limits::record_bytes) + "\n{}\n") ==
          "json 1:1 4194304 bytes\njson 2:2 {}\n");
    CHECK(records("a", line_of(limits::record_bytes + 1) + "\n{}\n") ==
          "json 1:1 " + long_line + "json 2:2 {}\n");
    CHECK(records("a", line_of(3 * limits::record_bytes) + "\n{}\n") ==
          "json 1:1 " + long_line + "json 2:2 {}\n");
}

TEST_CASE("a line that is too long keeps its place among the others") {
    const auto too_long = line_of(2 * limits::record_bytes) + '\n';
    CHECK(records("a.ndjson", "{}\n" + too_long + too_long + "\n{}\n" + too_long) ==
          "json 1:1 {}\njson 2:2 " + long_line + "json 3:3 " + long_line +
              "json 4:4 \njson 5:5 {}\njson 6:6 " + long_line);
}

TEST_CASE("a last line without an end may be too long as well") {
    CHECK(records("a.ndjson", "{}\n" + line_of(limits::record_bytes)) ==
          "json 1:1 {}\njson 2:2 4194304 bytes\n");
    CHECK(records("a.ndjson", "{}\n" + line_of(limits::record_bytes + 1)) ==
          "json 1:1 {}\njson 2:2 " + long_line);
    CHECK(records("a.ndjson", line_of(2 * limits::record_bytes)) == "json 1:1 " + long_line);
}

TEST_CASE("many lines are all read, each once and in order") {
    std::string text;
    std::string expected;
    for (int line = 1; line <= 20'000; ++line) {
        const auto number = std::to_string(line);
        text += "{\"n\":" + number + "}\n";
        expected += "json " + number + ':' + number + " {\"n\":" + number + "}\n";
    }
    CHECK((records("a.ndjson", text) == expected));
}

TEST_CASE("many documents are all read, each once and in order") {
    std::string text;
    std::string expected;
    for (int document = 1; document <= 1'201; ++document) {
        text += "---\n" + std::to_string(document) + "\n";
        expected += "yaml " + std::to_string(document) + ':' + std::to_string(2 * document - 1) +
                    " ---|" + std::to_string(document) + "|\n";
    }
    CHECK((records("a.yaml", text) == expected));
}

TEST_CASE("a YAML input has up to 4 MiB") {
    const auto yaml = [](std::size_t size) { return "a: " + std::string(size - 3, 'x'); };
    CHECK(records("a.yaml", yaml(limits::file_bytes)) == "yaml 1:1 4194304 bytes\n");
    CHECK(records("a.yaml", yaml(limits::file_bytes + 1)) ==
          "yaml 1:1 the input is longer than 4194304 bytes [limit]\n");
}

TEST_CASE("JSON laid out over lines has up to 4 MiB") {
    const auto pages = [](std::size_t size) {
        return "{\n\"a\":\"" + std::string(size - 10, 'x') + "\"\n}";
    };
    CHECK(records("a.json", pages(limits::file_bytes)) == "json 1:1 4194304 bytes\n");
    CHECK(records("a.json", pages(limits::file_bytes + 1)) ==
          "json 1:1 the input is longer than 4194304 bytes [limit]\n");
}

TEST_CASE("what cannot be opened or read is named") {
    const Folder folder;
    const auto missing = folder.path() + "/missing.yaml";
    CHECK_THROWS_WITH_AS(RecordReader{missing}, (missing + ": No such file or directory").c_str(),
                         InputError);
    RecordReader reader{folder.path()};
    Batch batch;
    CHECK_THROWS_WITH_AS(reader.next(batch), (folder.path() + ": Is a directory").c_str(),
                         InputError);
}

}  // namespace hamkit
