// Strict JSON: what a record becomes, and the one fault that stops it.

#include "reading/json.hpp"

#include <doctest/doctest.h>

namespace hamkit {
namespace {

constexpr std::string_view structure =
    "The JSON document has an improper structure: missing or superfluous commas, braces, missing "
    "keys, etc.";

/// A tree on one line: numbers and booleans bare, texts in quotes.
std::string shown(const Value& value) {
    if (value.none()) return "none";
    if (value.kind() == Kind::null) return "null";
    if (value.is_scalar())
        return value.kind() == Kind::text ? quote(value.text()) : std::string{value.text()};
    const bool list = value.kind() == Kind::list;
    std::string text;
    for (auto child = value.first(); !child.none(); child = child.next())
        text += (text.empty() ? "" : " ") + shown(child);
    return (list ? '[' : '{') + text + (list ? ']' : '}');
}

/// What `record` becomes in `tree`, or its faults. The parser is the one of the last record.
std::string parsed(std::string_view record, Tree& tree) {
    static JsonParser parser;
    static std::string padded;
    padded = std::string{record} + std::string(json_padding, ' ');
    Problems problems;
    const auto text = std::string_view{padded}.substr(0, record.size());
    const bool ok = parser.parse({"x.json", text, 1, 0}, tree, problems);
    CHECK(ok == problems.empty());
    if (ok) return shown(tree.root()).substr(0, 200);
    std::string faults;
    for (const auto& problem : problems) faults += to_string(problem);
    return faults;
}
std::string parsed(std::string_view record) {
    Tree tree;
    return parsed(record, tree);
}

std::string not_json(std::string_view place, std::string_view why) {
    return "x.json:" + std::string{place} + ": error: this is not JSON: " + std::string{why} +
           " [json-syntax]";
}

std::string repeated(std::string_view part, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += part;
    return text;
}

}  // namespace

TEST_CASE("a record becomes a tree with the types that JSON gave it") {
    CHECK(parsed(R"({"a":[1,"1",true,false,null],"b":{"c":{}}})") ==
          R"({"a" [1 "1" true false null] "b" {"c" {}}})");
    CHECK(parsed(" \t\r\n{ \"a\" : [ ] } \r\n") == R"({"a" []})");
    CHECK(parsed(R"({"\u0061":"\ud83d\ude00\n"})") == "{\"a\" \"😀\\x0a\"}");
    CHECK(parsed(R"({"a":1,"a":2})") == R"({"a" 1 "a" 2})");
}

TEST_CASE("a number is kept as it was written, however large") {
    CHECK(parsed("[1e999, 2, -0, 1.5E-3, 0.10, 123456789012345678901234567890]") ==
          "[1e999 2 -0 1.5E-3 0.10 123456789012345678901234567890]");
}

TEST_CASE("a number that JSON does not know is refused") {
    for (const std::string number :
         {"01", "1e", "1e+", "1.", "-", "-01", "1a", "1.e3", "00", "--1"})
        CHECK_MESSAGE(
            parsed("{\"a\":" + number + "}") == not_json("1:6", "Problem while parsing a number"),
            number);
    for (const std::string number : {"+1", ".5", "NaN", "Infinity"})
        CHECK_MESSAGE(parsed("{\"a\":" + number + "}") == not_json("1:6", structure), number);
}

TEST_CASE("what is a number is told without reading it") {
    for (const std::string number : {"0", "-0", "10", "0.5", "-1.25e+7", "1E400"})
        CHECK_MESSAGE(is_json_number(number), number);
    for (const std::string number : {"", "-", "01", ".5", "1.", "1e", "1e+", "+1", "1 ", "NaN"})
        CHECK_FALSE_MESSAGE(is_json_number(number), number);
}

TEST_CASE("a faulty structure is refused near where it goes wrong") {
    CHECK(parsed(R"({"a":1,})") == not_json("1:6", structure));
    CHECK(parsed("[1,]") == not_json("1:4", structure));
    CHECK(parsed("[1 2]") == not_json("1:2", structure));
    CHECK(parsed("[1,,2]") == not_json("1:4", structure));
    CHECK(parsed(R"({"a":})") == not_json("1:6", structure));
    CHECK(parsed(R"({"a" 1})") == not_json("1:1", structure));
    CHECK(parsed("{a:1}") == not_json("1:1", structure));
    CHECK(parsed("{'a':1}") == not_json("1:1", structure));
    CHECK(parsed(R"({"a":[1,2})") == not_json("1:9", structure));
    CHECK(parsed("{\"é\":\"ü\",\n\"b\":[1 2]}") == not_json("2:6", structure));
    CHECK(parsed("\xEF\xBB\xBF{}") == not_json("1:1", structure));
}

TEST_CASE("a misspelled true, false or null is refused") {
    for (const std::string word : {"tru", "truex", "fals", "nul", "nulll"})
        CHECK_MESSAGE(parsed("{\"a\":" + word + "}") ==
                          not_json("1:6", "The JSON element does not have the requested type."),
                      word);
}

TEST_CASE("a record that breaks off is refused") {
    const auto* const early = "JSON document ended early in the middle of an object or array.";
    CHECK(parsed("{") == not_json("1:1", early));
    CHECK(parsed(R"({"a":1)") == not_json("1:1", early));
    CHECK(parsed("[[1,2]") == not_json("1:5", structure));
    CHECK(parsed(R"({"a":"b)") == not_json("1:1", "A string is opened, but never closed."));
}

TEST_CASE("nothing may follow the end of the value") {
    const auto* const follows =
        "x.json:1:1: error: this is not one JSON value: something follows after its end "
        "[json-syntax]";
    CHECK(parsed(R"({"a":1}{"b":2})") == follows);
    CHECK(parsed(R"({"a":1} {"b":2})") == follows);
    CHECK(parsed(R"({"a":1}})") == follows);
    CHECK(parsed("[1]]") == follows);
    for (const std::string text : {"{} x", "{},", "{}#", "{} 1", "{} \"\"", "[] null"})
        CHECK_MESSAGE(parsed(text).ends_with("[json-syntax]"), text);
}

TEST_CASE("a record is an object or a list, never a bare value") {
    for (const std::string text : {"5", "\"x\"", "null", "true", "-1"})
        CHECK_MESSAGE(parsed(text) ==
                          "x.json:1:1: error: expected a JSON object such as "
                          "{\"answers\": {}} [wrong-type]",
                      text);
    CHECK(parsed("\n  5") ==
          "x.json:2:3: error: expected a JSON object such as {\"answers\": {}} [wrong-type]");
}

TEST_CASE("a blank record is a fault of its own") {
    for (const std::string text : {"", " ", "\t\r\n"})
        CHECK(parsed(text) ==
              "x.json:1:1: error: the line is empty, expected a JSON object such "
              "as {\"answers\": {}} [empty-document]");
}

TEST_CASE("half a surrogate pair is no character") {
    CHECK(parsed(R"({"a":"\ud800"})") == not_json("1:6", "Problem while parsing a string"));
    CHECK(parsed(R"({"a":"\udc00"})") == not_json("1:6", "Problem while parsing a string"));
    CHECK(parsed(R"({"\ud800":1})") == not_json("1:2", "Problem while parsing a string"));
    CHECK(parsed(R"({"a":"\x"})") == not_json("1:6", "Problem while parsing a string"));
}

TEST_CASE("only UTF-8 without NUL bytes is text") {
    CHECK(parsed({"{\"a\":\"\0\"}", 9}) ==
          "x.json:1:7: error: a NUL byte: this is not a text file [not-text]");
    CHECK(parsed("{\"é\":\"\xFF\"}") ==
          "x.json:1:7: error: a byte that is not UTF-8: save the file as UTF-8 [not-text]");
    CHECK(parsed("{\"a\":\"\xC3\"}").ends_with("[not-text]"));
    CHECK(parsed("{\"a\":\"\x01\"}") ==
          not_json("1:1",
                   "Within strings, some characters must be escaped, we found unescaped "
                   "characters"));
}

TEST_CASE("lists and maps stand 32 deep inside each other and no deeper") {
    CHECK(parsed(repeated("[", 32) + repeated("]", 32)) == repeated("[", 32) + repeated("]", 32));
    const auto* const too_deep =
        "x.json:1:33: error: lists and maps are nested more than 32 deep [limit]";
    CHECK(parsed(repeated("[", 33) + repeated("]", 33)) == too_deep);
    CHECK(parsed(repeated("[", 5'000) + repeated("]", 5'000)) == too_deep);
}

TEST_CASE("a record holds 200000 values, its keys among them, and no more") {
    CHECK(parsed("[" + repeated("1,", 199'998) + "1]").starts_with("[1 1"));
    CHECK(parsed("[" + repeated("1,", 199'999) + "1]") ==
          "x.json:1:400000: error: the record holds more than 200000 values [limit]");
    CHECK(parsed("[0,{" + repeated("\"\":1,", 99'998) + "\"\":1}]").ends_with("[limit]"));
    CHECK(parsed("[{" + repeated("\"\":1,", 99'998) + "\"\":1}]").starts_with("[{\"\" 1"));
}

TEST_CASE("a text has up to 10000 bytes, a key too") {
    CHECK(parsed("[\"" + std::string(10'000, 'b') + "\"]").starts_with("[\"bbb"));
    CHECK(parsed("[\"" + std::string(10'001, 'b') + "\"]") ==
          "x.json:1:2: error: the text is longer than 10000 bytes [limit]");
    CHECK(parsed("{\"" + std::string(10'001, 'b') + "\":1}") ==
          "x.json:1:2: error: the text is longer than 10000 bytes [limit]");
}

TEST_CASE("every value stands where it was written, in lines and characters") {
    Tree tree;
    Problems problems;
    const auto place = [&](const Value& value) {
        problems.clear();
        value.tree().problems().clear();
        value.problem("here", "here");
        return to_string(value.tree().problems().back());
    };
    const std::string text = "\n  {\"é\": [1,\n   \"ü\", 2]}" + std::string(json_padding, ' ');
    JsonParser parser;
    REQUIRE(
        parser.parse({"x.json", std::string_view{text}.substr(0, text.size() - json_padding), 7, 0},
                     tree, problems));
    const auto key = tree.root().first();
    const auto list = key.next();
    CHECK(place(key) == "x.json:8:4: error: here [here]");
    CHECK(place(list) == "x.json:8:9: error: here [here]");
    CHECK(place(list.first()) == "x.json:8:10: error: here [here]");
    CHECK(place(list.first().next()) == "x.json:9:4: error: here [here]");
    CHECK(place(list.first().next().next()) == "x.json:9:9: error: here [here]");
}

TEST_CASE("a fault of the whole object stands at its brace") {
    Tree tree;
    Problems problems;
    JsonParser parser;
    const auto text = "\n  {}" + std::string(json_padding, ' ');
    REQUIRE(parser.parse({"x.json", std::string_view{text}.substr(0, 5), 1, 0}, tree, problems));
    tree.root().problem("here", "here");
    CHECK(to_string(problems.back()) == "x.json:2:3: error: here [here]");
}

TEST_CASE("a fault in one record leaves nothing behind for the next") {
    Tree tree;
    CHECK(parsed(R"({"a":[1,{"b":)", tree).ends_with("[json-syntax]"));
    CHECK(parsed(R"({"c":2})", tree) == R"({"c" 2})");
}

}  // namespace hamkit
