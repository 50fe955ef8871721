// Strict YAML: what a text becomes, and the one fault that stops it.

#include "reading/yaml.hpp"

#include <doctest/doctest.h>

namespace hamkit {
namespace {

/// A tree on one line: plain words bare, texts in quotes.
std::string shown(const Value& value) {
    if (value.none()) return "none";
    if (value.kind() == Kind::null) return "null";
    if (value.is_scalar())
        return value.kind() == Kind::word ? std::string{value.text()} : quote(value.text());
    const bool list = value.kind() == Kind::list;
    std::string text;
    for (auto child = value.first(); !child.none(); child = child.next())
        text += (text.empty() ? "" : " ") + shown(child);
    return (list ? '[' : '{') + text + (list ? ']' : '}');
}

/// The tree that `input` becomes, or its faults.
std::string parsed(const Input& input) {
    Tree tree;
    Problems problems;
    const bool ok = parse_yaml(input, tree, problems);
    CHECK(ok == problems.empty());
    if (ok) return shown(tree.root()).substr(0, 200);
    std::string text;
    for (const auto& problem : problems) text += to_string(problem);
    return text;
}
std::string parsed(std::string_view text) { return parsed(Input{"x.yaml", text, 1, 0}); }

/// The documents of a stream, each as its first line and what it becomes.
std::string stream(std::string_view text) {
    std::string result;
    for (const auto& document : split_yaml("x.yaml", text))
        result += std::to_string(document.first_line) + " " + parsed(document) + '\n';
    return result;
}

std::string not_yaml(std::string_view place, std::string_view why) {
    return "x.yaml:" + std::string{place} + ": error: this is not YAML: " + std::string{why} +
           "; is a quote, a bracket or a colon amiss? [yaml-syntax]";
}

std::string repeated(std::string_view part, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += part;
    return text;
}

}  // namespace

TEST_CASE("a plain scalar stays a word, a quoted one is a text, and neither is converted") {
    CHECK(parsed("[a, 010, no, 1e3, .nan, 0x10]") == "[a 010 no 1e3 .nan 0x10]");
    CHECK(parsed("['010', \"no\", 'it''s', \"\\u00e9\"]") == "[\"010\" \"no\" \"it's\" \"é\"]");
    CHECK(parsed("a: |\n  b\n  c\n") == "{a \"b\\x0ac\\x0a\"}");
    CHECK(parsed("a: b # a comment") == "{a b}");
}

TEST_CASE("null is the plain word, the tilde or nothing at all; in quotes it is a text") {
    CHECK(parsed("[null, ~, 'null', '~', '', nul]") == "[null null \"null\" \"~\" \"\" nul]");
    CHECK(parsed("a:\nb: x") == "{a null b x}");
}

TEST_CASE("both of two equal keys are kept for the readers to refuse") {
    CHECK(parsed("a: 1\na: 2") == "{a 1 a 2}");
}

TEST_CASE("an alias is a copy of what it stands for") {
    CHECK(parsed("a: &x {b: [1, 2]}\nc: *x") == "{a {b [1 2]} c {b [1 2]}}");
    CHECK(parsed("a: &x 1\nb: *x\nc: &x 2\nd: *x") == "{a 1 b 1 c 2 d 2}");
    CHECK(parsed("a: &x\nb: *x") == "{a null b null}");
    CHECK(parsed("a: &x b\n<<: *x") == "{a b << b}");
}

TEST_CASE("an alias inside what it stands for is refused") {
    CHECK(parsed("a: &x [b, *x]") ==
          "x.yaml:1:11: error: the alias stands inside what it stands for [limit]");
    CHECK(parsed("a: &x\n  b:\n    c: *x") ==
          "x.yaml:3:8: error: the alias stands inside what it stands for [limit]");
}

TEST_CASE("an alias of nothing is refused") {
    CHECK(parsed("a: 1\nb: *x") == not_yaml("2:4", "the referenced anchor is not defined"));
}

TEST_CASE("type tags are refused") {
    CHECK(parsed("a: !!int 3") ==
          "x.yaml:1:4: error: type tags such as \"!!int\" are not used here, leave "
          "it out [yaml-tag]");
    CHECK(parsed("a: !shoe [1]") ==
          "x.yaml:1:4: error: type tags such as \"!shoe\" are not used here, leave it out "
          "[yaml-tag]");
    CHECK(parsed("a: !shoe {b: 1}") ==
          "x.yaml:1:4: error: type tags such as \"!shoe\" are not used here, leave it out "
          "[yaml-tag]");
}

TEST_CASE("what is not YAML is refused where it goes wrong, in lines and characters") {
    CHECK(parsed("a: 1\nb: c: d") == not_yaml("2:5", "illegal map value"));
    CHECK(parsed("a: [1") == not_yaml("1:6", "end of sequence flow not found"));
    CHECK(parsed("a: \"b") == not_yaml("1:6", "illegal EOF in scalar"));
    CHECK(parsed("größe: *x") == not_yaml("1:8", "the referenced anchor is not defined"));
    CHECK(parsed("a: 1\r\nb: *x\r\n") == not_yaml("2:4", "the referenced anchor is not defined"));
}

TEST_CASE("comments before a fault do not move it") {
    const std::string comments = "# größe\n#\n";
    CHECK(parsed(comments + "a: 1 # b\n") == "{a 1}");
    CHECK(parsed(comments + "a: *x\n") == not_yaml("3:4", "the referenced anchor is not defined"));
    CHECK(parsed(comments + "\n# c\na: 'b\n").starts_with("x.yaml:5:4: "));
    CHECK(parsed(comments + "{a: 1}\nb: 2\n").starts_with("x.yaml:4:1: "));
    CHECK(parsed(comments + "a: !b c\n").starts_with("x.yaml:3:4: "));
}

TEST_CASE("a quote that is never closed does not swallow the answers after it") {
    const auto unclosed = [](std::string_view place) {
        return "x.yaml:" + std::string{place} +
               ": error: the quote that is opened here is never closed [yaml-syntax]";
    };
    CHECK(parsed("a: 'it hurts\nb: yes\n") == unclosed("1:4"));
    CHECK(parsed("é: \"b\nc: yes\n# d\n") == unclosed("1:4"));
    CHECK(parsed("a: \"b\\\"\r\n") == unclosed("1:4"));
    CHECK(parsed("a:\n  'b''\n\n") == unclosed("2:3"));
    CHECK(parsed("a: &x 'b\nc: yes\n") == unclosed("1:7"));
    CHECK(parsed("'a\n") == unclosed("1:1"));
    CHECK(parsed("a: 'b\n  c'\nd: &it's \"e\n  f\"\n") == "{a \"b c\" d \"e f\"}");
    CHECK(parsed("a: it's\nb: |\n  'c\nd: \"'\"\n") == "{a it's b \"'c\\x0a\" d \"'\"}");
}

TEST_CASE("a quote is never left open, whatever stands before it") {
    for (const std::string text :
         {"a: ! 'b\nc: yes\n", "a: !<!> 'b\nc: yes\n", "a: &x # d\n  'b\nc: yes\n"})
        CHECK_MESSAGE(parsed(text).starts_with("x.yaml:"), quote(text), " became ", parsed(text));
}

TEST_CASE("nothing after the end of a document is passed over in silence") {
    const auto outside = [](std::string_view place) {
        return "x.yaml:" + std::string{place} +
               ": error: this stands outside of what came before; is it indented differently? "
               "[yaml-syntax]";
    };
    CHECK(parsed("{a: 1}\nb: 2") == outside("2:1"));
    CHECK(parsed("{a: 1} {b: 2}") == outside("1:8"));
    CHECK(parsed("[a] b") == outside("1:5"));
    CHECK(parsed("- a\nb: c") == outside("2:1"));
    CHECK(parsed("- a\n- b\nc") == outside("3:1"));
    CHECK(parsed("\"a\"\n\"b\"") == outside("2:1"));
    CHECK(parsed("a: 1\n---\nb: 2") == outside("2:1"));
    CHECK(parsed("a: 1\n...\nb: 2") == outside("3:1"));
    CHECK(parsed("{a: 1}\n}") == not_yaml("2:1", "illegal flow end"));
    CHECK(parsed("{a: 1}\n# a comment\n") == "{a 1}");
    CHECK(parsed("a: 1\n...\n# a comment\n") == "{a 1}");
}

TEST_CASE("only UTF-8 without NUL bytes is text") {
    CHECK(parsed("é: \xFF") ==
          "x.yaml:1:4: error: a byte that is not UTF-8: save the file as UTF-8 [not-text]");
    CHECK(parsed("a: 1\nb: caf\xE9\n") ==
          "x.yaml:2:7: error: a byte that is not UTF-8: save the file as UTF-8 [not-text]");
    CHECK(parsed({"a: \0b", 5}) ==
          "x.yaml:1:4: error: a NUL byte: this is not a text file [not-text]");
}

TEST_CASE("a line break that not every program sees is refused") {
    for (const std::string line_break : {"\r", "\u0085", "\u2028", "\u2029"})
        CHECK(parsed("a: 1 # ä" + line_break + "b: 2\n") ==
              "x.yaml:1:9: error: a line break that not every program sees: end lines with a line "
              "feed [not-text]");
    CHECK(parsed("a: 1 # ä\r\nb: 2\r\n") == "{a 1 b 2}");
}

TEST_CASE("a document of comments only is empty") {
    const auto* const empty =
        "x.yaml:1:1: error: the document is empty, expected keys such as \"key: value\" "
        "[empty-document]";
    CHECK(parsed("") == empty);
    CHECK(parsed("# nothing yet\n\n") == empty);
}

TEST_CASE("lists and maps stand 32 deep inside each other and no deeper") {
    CHECK(parsed(repeated("[", 32) + repeated("]", 32)) == repeated("[", 32) + repeated("]", 32));
    CHECK(parsed(repeated("[", 33) + repeated("]", 33)) ==
          "x.yaml:1:33: error: lists and maps are nested more than 32 deep [limit]");
    CHECK(parsed(repeated("[", 10'000))
              .ends_with("error: lists and maps are nested more than 32 deep [limit]"));
}

TEST_CASE("depth counts through aliases") {
    const auto anchored = "- &x " + repeated("[", 30) + repeated("]", 30) + "\n";
    CHECK(parsed(anchored + "- [*x]").starts_with("["));
    CHECK(parsed(anchored + "- [[*x]]") ==
          "x.yaml:1:35: error: lists and maps are nested more than 32 deep [limit]");
}

TEST_CASE("a record holds 200000 values, aliases expanded, and no more") {
    // the outer list, a list of 99 words, and copies of these 100 values
    const auto words = "- &x [" + repeated("a,", 98) + "a]\n";
    CHECK(parsed(words + repeated("- *x\n", 1'998) + "- [" + repeated("a,", 97) + "a]")
              .starts_with("["));
    CHECK(parsed(words + repeated("- *x\n", 1'999)) ==
          "x.yaml:1:203: error: the record holds more than 200000 values [limit]");
}

TEST_CASE("aliases of aliases cannot grow past the limit") {
    std::string text = "a: &a [x, x, x, x, x, x, x, x, x, x]\n";
    for (char name = 'b'; name < 'k'; ++name) {
        const auto before = std::string{"*"} + static_cast<char>(name - 1);
        text +=
            std::string{name} + ": &" + name + " [" + repeated(before + ", ", 9) + before + "]\n";
    }
    CHECK(parsed(text).ends_with(": error: the record holds more than 200000 values [limit]"));
}

TEST_CASE("a text has up to 10000 bytes") {
    CHECK(parsed("a: " + std::string(10'000, 'b')).starts_with("{a bbb"));
    CHECK(parsed("a: " + std::string(10'001, 'b')) ==
          "x.yaml:1:4: error: the text is longer than 10000 bytes [limit]");
    CHECK(parsed(std::string(5'001, '\xC3') + ": b").ends_with("[not-text]"));
    CHECK(parsed("a: \"" + repeated("é", 5'001) + "\"") ==
          "x.yaml:1:4: error: the text is longer than 10000 bytes [limit]");
}

TEST_CASE("documents keep their places in the stream") {
    CHECK(stream("a: 1\n---\nb: 2\n---\nc: *x\n") ==
          "1 {a 1}\n"
          "2 {b 2}\n"
          "4 " +
              not_yaml("5:4", "the referenced anchor is not defined") + "\n");
    CHECK(stream("a: 1\r\n---\r\nb: 2\r\n") == "1 {a 1}\n2 {b 2}\n");
    CHECK(stream("--- # first\na: 1\n--- [b]\n---\tc\n") == "1 {a 1}\n3 [b]\n4 c\n");
    CHECK(stream("a: 1\n...\nb: 2\n...\n") == "1 {a 1}\n3 {b 2}\n");
}

TEST_CASE("a fault in one document cannot hide the next") {
    CHECK(stream("a: [1\n---\nb: {c\n---\nc: 3\n") ==
          "1 " + not_yaml("2:1", "end of sequence flow not found") +
              "\n"
              "2 " +
              not_yaml("4:1", "end of map flow not found") +
              "\n"
              "4 {c 3}\n");
}

TEST_CASE("what precedes the first marker counts only when it is more than comments") {
    CHECK(stream("# a comment\n\n---\na: 1\n") == "3 {a 1}\n");
    CHECK(stream("%YAML 1.2\n---\na: 1\n") == "2 {a 1}\n");
    CHECK(stream("# a comment\n") == "");
    CHECK(stream("") == "");
    CHECK(stream("# before\na: 1\n") == "1 {a 1}\n");
}

TEST_CASE("a document between two markers counts even when it is empty") {
    CHECK(split_yaml("x.yaml", "---\n---\na: 1\n").size() == 2);
    CHECK(split_yaml("x.yaml", "a: 1\n---\n").size() == 2);
    CHECK(split_yaml("x.yaml", "a: 1\n...\n").size() == 1);
}

TEST_CASE("three dashes begin a document at the start of a line only") {
    CHECK(stream("a: |\n  b\n  --- c\n  ---\n") == "1 {a \"b\\x0a--- c\\x0a---\\x0a\"}\n");
    CHECK(stream("a: b\n ---\n") == "1 {a b ---}\n");
    CHECK(stream("---a: 1\n") == "1 {---a 1}\n");
    CHECK(stream("a: |\n  b\n---\nc\n") == "1 {a \"b\\x0a\"}\n3 c\n");
}

}  // namespace hamkit
