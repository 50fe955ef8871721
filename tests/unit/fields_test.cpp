// Fields and the readers of single values: every fault an author can make, word for word.

#include "reading/fields.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory_resource>

#include "reading/json.hpp"
#include "reading/yaml.hpp"

namespace hamkit {
namespace {

enum class Color : std::uint8_t { black, brown, white };
std::span<const std::string_view> names_of(Color) {
    static constexpr std::array<std::string_view, 3> names{"black", "brown", "white"};
    return names;
}

struct Maker {
    static constexpr std::string_view name = "maker";
};

struct Lace {
    std::string_view material;
    Length length;
};
template <class F>
void describe(F& f, Lace& lace) {
    f.required("material", lace.material);
    f.required("length", lace.length);
}

struct Shoe {
    std::string_view name;
    int size = 0;
    std::vector<Lace> laces;
    Color color{};
};
template <class F>
void describe(F& f, Shoe& shoe) {
    f.required("name", shoe.name);
    f.required("size", shoe.size);
    f.optional("laces", shoe.laces);
    f.optional("color", shoe.color);
}

/// Every complaint, one a line, in the order of their places.
std::string listed(Problems problems) {
    std::ranges::stable_sort(problems, {}, [](const Problem& problem) {
        return std::pair{problem.where.line, problem.where.column};
    });
    std::string text;
    for (const auto& problem : problems) text += to_string(problem) + '\n';
    return text;
}

constexpr std::array<std::string_view, 3> maker_names{"adler", "bata", "clark"};

template <class T>
std::string read_from(Tree& tree, const Value& value, const Problems& problems) {
    static const auto slots = IdTable::slots_for(maker_names);
    static const IdTable makers{maker_names, slots};
    tree.ids = {{"maker", &makers}};
    T out{};
    try {
        read(value, out);
    } catch (const TooManyFaults&) {
        CHECK(problems.back().rule == "limit");
    }
    return listed(problems);
}

/// What is wrong with `yaml` as a T.
template <class T = Shoe>
std::string complaints(std::string_view yaml) {
    Tree tree;
    Problems problems;
    REQUIRE(parse_yaml({"x", yaml, 1, 0}, tree, problems));
    return read_from<T>(tree, tree.root(), problems);
}

/// What is wrong with the one value in the JSON list `[json]` as a T.
template <class T>
std::string complaints_json(std::string_view json) {
    Tree tree;
    Problems problems;
    JsonParser parser;
    const auto text = '[' + std::string{json} + ']';
    const auto padded = text + std::string(json_padding, ' ');
    const auto record = std::string_view{padded}.substr(0, text.size());
    REQUIRE(parser.parse({"x", record, 1, 0}, tree, problems));
    return read_from<T>(tree, tree.root().first(), problems);
}

const std::string a_text = " is not right here, expected a text [wrong-type]\n";
const std::string quotes =
    " is not right here, expected a text: put quotes around it [wrong-type]\n";
const std::string a_whole = " is not right here, expected a whole number such as 8 [wrong-type]\n";

}  // namespace

TEST_CASE("what is right is read without a complaint") {
    CHECK(complaints("name: Oxford\nsize: 42\ncolor: brown\n"
                     "laces: [{material: cotton, length: 75 cm}]\n") == "");
}

TEST_CASE("every fault is reported where it was written, and reading goes on") {
    CHECK(complaints("size: 042\n"
                     "laces:\n"
                     "  - {material: Größe, length: 75, size: 1}\n"
                     "  - {length: 3 kg}\n"
                     "colour: brown\n"
                     "size: 43\n"
                     "color: braun\n") ==
          "x:1:1: error: \"name\" is missing [missing-key]\n"
          "x:1:7: error: \"042\" is not right here, expected a whole number such as 8 "
          "[wrong-type]\n"
          "x:3:31: error: \"75\" has no unit, expected a length such as \"172 cm\" or \"68 in\" "
          "[missing-unit]\n"
          "x:3:35: error: \"size\" is not a key here, expected one of material, length "
          "[unknown-key]\n"
          "x:4:5: error: \"material\" is missing [missing-key]\n"
          "x:4:14: error: \"3 kg\" is not right here, expected a length such as \"172 cm\" or "
          "\"68 in\" [wrong-type]\n"
          "x:5:1: error: \"colour\" is not a key here, did you mean \"color\"? [unknown-key]\n"
          "x:6:1: error: \"size\" is given twice, keep one of them [duplicate-key]\n"
          "x:7:8: error: \"braun\" is not one of black, brown, white, did you mean \"brown\"? "
          "[unknown-name]\n");
}

TEST_CASE("a key is near another when few letters differ, more in a longer word") {
    const auto unknown = [](const std::string& key) {
        return complaints("name: a\nsize: 1\n" + key + ": 1");
    };
    CHECK(unknown("siez") ==
          "x:3:1: error: \"siez\" is not a key here, did you mean \"size\"? [unknown-key]\n");
    CHECK(unknown("sieze") ==
          "x:3:1: error: \"sieze\" is not a key here, did you mean \"size\"? [unknown-key]\n");
    const std::string expected =
        " is not a key here, expected one of name, size, laces, color "
        "[unknown-key]\n";
    CHECK(unknown("width") == "x:3:1: error: \"width\"" + expected);
    CHECK(unknown("<<") == "x:3:1: error: \"<<\"" + expected);
    CHECK(unknown("Name").find("did you mean \"name\"?") != std::string::npos);
}

TEST_CASE("a slip is one letter in a short word, and one more for every four letters") {
    CHECK(nearest("abc", {"abx"}) == "abx");
    CHECK(nearest("abc", {"axx"}).empty());
    CHECK(nearest("abcd", {"abxx"}) == "abxx");
    CHECK(nearest("abcd", {"axxx"}).empty());
    CHECK(nearest("abcdefg", {"abcdxxx"}).empty());
    CHECK(nearest("abcdefgh", {"abcdexxx"}) == "abcdexxx");
    CHECK(nearest("abcd", {"axxd", "bacd", "abdc"}) == "bacd");  // the nearest, else the first
    CHECK(nearest("", {"a"}).empty());
}

TEST_CASE("a key given three times is two faults") {
    CHECK(complaints("name: a\nsize: 1\nname: b\nname: c\n") ==
          "x:3:1: error: \"name\" is given twice, keep one of them [duplicate-key]\n"
          "x:4:1: error: \"name\" is given twice, keep one of them [duplicate-key]\n");
}

TEST_CASE("a key must be a word") {
    CHECK(complaints("name: a\nsize: 1\n? [b]\n: c\n") ==
          "x:3:3: error: a key must be a word [unknown-key]\n");
}

TEST_CASE("what is no map is one fault, not one for each key") {
    CHECK(complaints("Oxford") ==
          "x:1:1: error: \"Oxford\" is not right here, expected a map such as \"key: value\" "
          "[wrong-type]\n");
    CHECK(complaints("[a]") ==
          "x:1:1: error: a list is not right here, expected a map such as "
          "\"key: value\" [wrong-type]\n");
    CHECK(complaints("~") ==
          "x:1:1: error: no value is not right here, expected a map such as "
          "\"key: value\" [wrong-type]\n");
}

TEST_CASE("a text is a word or in quotes") {
    for (const std::string text : {"Oxford", "'yes'", "\"null\"", "''", "010", "1.5", "yes and no"})
        CHECK_MESSAGE(complaints<std::string_view>(text) == "", text);
    CHECK(complaints<std::string_view>("~") == "x:1:1: error: no value" + a_text);
    CHECK(complaints<std::string_view>("[a]") == "x:1:1: error: a list" + a_text);
    CHECK(complaints<std::string_view>("{a: b}") == "x:1:1: error: a map" + a_text);
    CHECK(complaints_json<std::string_view>("5") == "x:1:2: error: \"5\"" + a_text);
    CHECK(complaints_json<std::string_view>("true") == "x:1:2: error: \"true\"" + a_text);
}

TEST_CASE("a word that other readers take for a boolean is no text without quotes") {
    for (const std::string word :
         {"yes", "Yes", "YES", "no", "No", "NO", "true", "True", "TRUE", "false", "False", "FALSE",
          "on", "On", "ON", "off", "Off", "OFF"}) {
        CHECK(complaints<std::string_view>(word) == "x:1:1: error: \"" + word + '"' + quotes);
        CHECK(complaints<std::string_view>('"' + word + '"') == "");
    }
}

TEST_CASE("a whole number is written plainly") {
    for (const std::string text : {"0", "8", "999999"})
        CHECK_MESSAGE(complaints<int>(text) == "", text);
    for (const std::string text : {"1000000", "010", "-1", "+1", "1.0", "0x10", "1e3", "eight"})
        CHECK(complaints<int>(text) == "x:1:1: error: \"" + text + '"' + a_whole);
    CHECK(complaints<int>("'8'") == "x:1:1: error: \"8\"" + a_whole);
    CHECK(complaints<int>("~") == "x:1:1: error: no value" + a_whole);
    CHECK(complaints_json<int>("8") == "");
    CHECK(complaints_json<int>("8.0") == "x:1:2: error: \"8.0\"" + a_whole);
    CHECK(complaints_json<int>("\"8\"") == "x:1:2: error: \"8\"" + a_whole);
}

TEST_CASE("yes and no are the only answers where one of them belongs") {
    CHECK(complaints<bool>("yes") == "");
    CHECK(complaints<bool>("'no'") == "");
    CHECK(complaints_json<bool>("\"yes\"") == "");
    const std::string expected = " is not one of no, yes [unknown-name]\n";
    for (const std::string word : {"true", "False", "YES", "off", "1"})
        CHECK(complaints<bool>(word).starts_with("x:1:1: error: \"" + word +
                                                 "\" is not one of no, yes"));
    CHECK(complaints_json<bool>("true") == "x:1:2: error: \"true\"" + expected);
    CHECK(complaints_json<bool>("null") ==
          "x:1:2: error: a value is missing, expected one of no, yes [unknown-name]\n");
    CHECK(complaints<bool>("[yes]") == "x:1:1: error: a list" + expected);
}

TEST_CASE("a name is one of its kind, spelled exactly") {
    CHECK(complaints<Color>("white") == "");
    CHECK(complaints<Color>("White") ==
          "x:1:1: error: \"White\" is not one of black, brown, "
          "white, did you mean \"white\"? [unknown-name]\n");
    CHECK(complaints<Color>("green") ==
          "x:1:1: error: \"green\" is not one of black, brown, white [unknown-name]\n");
    CHECK(complaints<Color>("~") ==
          "x:1:1: error: a value is missing, expected one of black, brown, white "
          "[unknown-name]\n");
}

TEST_CASE("an id is one that the content knows") {
    CHECK(complaints<Id<Maker>>("bata") == "");
    CHECK(complaints<Id<Maker>>("batta") ==
          "x:1:1: error: \"batta\" is not a known maker id, did "
          "you mean \"bata\"? [unknown-id]\n");
    CHECK(complaints<Id<Maker>>("zebra") ==
          "x:1:1: error: \"zebra\" is not a known maker id [unknown-id]\n");
    CHECK(complaints_json<Id<Maker>>("1") ==
          "x:1:2: error: \"1\" is not right here, expected a known maker id [wrong-type]\n");
}

TEST_CASE("a number never stands for an amount with a unit") {
    const std::string unit =
        " has no unit, expected a length such as \"172 cm\" or \"68 in\" [missing-unit]\n";
    CHECK(complaints<Length>("172 cm") == "");
    CHECK(complaints<Length>("172") == "x:1:1: error: \"172\"" + unit);
    CHECK(complaints<Length>("'172'") == "x:1:1: error: \"172\"" + unit);
    CHECK(complaints<Length>("-1.5") == "x:1:1: error: \"-1.5\"" + unit);
    CHECK(complaints_json<Length>("172") == "x:1:2: error: \"172\"" + unit);
    CHECK(complaints_json<Length>("1e3") == "x:1:2: error: \"1e3\"" + unit);
    CHECK(complaints<Durations>("20-30") ==
          "x:1:1: error: \"20-30\" has no unit, expected a time "
          "such as \"30 s\" or \"20-30 s\" [missing-unit]\n");
}

TEST_CASE("an amount of the wrong kind is answered with an example of the right one") {
    const auto wrong = [](const std::string& complaint) {
        const std::string start = "x:1:1: error: \"7 x\" is not right here, expected ";
        REQUIRE(complaint.starts_with(start));
        return complaint.substr(start.size());
    };
    CHECK(wrong(complaints<Length>("7 x")) ==
          "a length such as \"172 cm\" or \"68 in\" [wrong-type]\n");
    CHECK(wrong(complaints<Mass>("7 x")) ==
          "a weight such as \"100 kg\" or \"220 lb\" [wrong-type]\n");
    CHECK(wrong(complaints<Duration>("7 x")) ==
          "a time such as \"30 s\" or \"2 min\" [wrong-type]\n");
    CHECK(wrong(complaints<Span>("7 x")) ==
          "a time such as \"6 weeks\" or \"10 days\" [wrong-type]\n");
    CHECK(wrong(complaints<Age>("7 x")) == "an age such as \"35 years\" [wrong-type]\n");
    CHECK(wrong(complaints<Share>("7 x")) == "a share such as \"50 %\" [wrong-type]\n");
    CHECK(wrong(complaints<PainRating>("7 x")) ==
          "a rating from \"0/10\" to \"10/10\" [wrong-type]\n");
    CHECK(wrong(complaints<Durations>("7 x")) ==
          "a time such as \"30 s\" or \"20-30 s\" [wrong-type]\n");
    CHECK(wrong(complaints<Counts>("7 x")) == "a count such as 8 or 10-15 [wrong-type]\n");
    CHECK(wrong(complaints<std::chrono::year_month_day>("7 x")) ==
          "a day that exists, such as 2026-11-20 [wrong-type]\n");
}

TEST_CASE("a rating ends at 10/10") {
    CHECK(complaints<PainRating>("10/10") == "");
    CHECK(complaints<PainRating>("10.1/10") ==
          "x:1:1: error: \"10.1/10\" is not right here, expected a rating from \"0/10\" to "
          "\"10/10\" [wrong-type]\n");
}

TEST_CASE("a single value where a list belongs is a fault") {
    CHECK(complaints<std::vector<int>>("[]") == "");
    CHECK(complaints<std::vector<int>>("[1, 2]") == "");
    CHECK(complaints<std::vector<int>>("1") ==
          "x:1:1: error: expected a list such as [a, b] [wrong-type]\n");
    CHECK(complaints<std::vector<int>>("[1, a, 02]") ==
          "x:1:5: error: \"a\"" + a_whole + "x:1:8: error: \"02\"" + a_whole);
}

TEST_CASE("a list has up to 5000 items") {
    std::string items = "[1";
    for (int i = 1; i < 5'000; ++i) items += ",1";
    CHECK(complaints<std::vector<int>>(items + ']') == "");
    CHECK(complaints<std::vector<int>>(items + ",1,1]") ==
          "x:1:10002: error: the list is longer than 5000 items [limit]\n");
}

TEST_CASE("a hundred faults of a record are told, and then that there are more") {
    std::string expected = "x:1:3: error: \"a\"" + a_whole;
    std::string yaml = "- a\n";
    for (int line = 2; line <= 100; ++line) {
        yaml += "- a\n";
        expected += "x:" + std::to_string(line) + ":3: error: \"a\"" + a_whole;
    }
    CHECK(complaints<std::vector<int>>(yaml) == expected);
    CHECK(complaints<std::vector<int>>(yaml + "- a\n- a\n") ==
          expected + "x:101:3: error: and more faults from here on, which are not told [limit]\n");
}

TEST_CASE("a faulty value leaves what was there before") {
    Tree tree;
    Problems problems;
    REQUIRE(parse_yaml({"x", "name: [a]\nsize: 042\ncolor: red\n", 1, 0}, tree, problems));
    Shoe shoe{"before", 7, {}, Color::brown};
    read(tree.root(), shoe);
    CHECK(problems.size() == 3);
    CHECK(shoe.name == "before");
    CHECK(shoe.size == 7);
    CHECK(shoe.color == Color::brown);
}

TEST_CASE("what is kept in an arena outlives the record it was read from") {
    struct Kept {
        std::string_view name;
        std::span<const int> sizes;
        Length sole;
        Counts eyelets;
        Durations drying;
    };
    Tree tree;
    Problems problems;
    JsonParser parser;
    std::pmr::monotonic_buffer_resource arena;
    tree.arena = &arena;
    std::string record = R"(["Oxford", [1, 2], "3 cm", 8, "20-30 s"])";
    const auto size = record.size();
    record.append(json_padding, ' ');
    const auto parse = [&] {
        return parser.parse({"x", std::string_view{record}.substr(0, size), 1, 0}, tree, problems);
    };
    REQUIRE(parse());
    Kept kept;
    auto value = tree.root().first();
    read(value, kept.name), value = value.next();
    read(value, kept.sizes), value = value.next();
    read(value, kept.sole), value = value.next();
    read(value, kept.eyelets), value = value.next();
    read(value, kept.drying);
    REQUIRE(problems.empty());

    record.replace(0, size, R"(["xxxxxx", [0, 0], "xxxx", 0, "xxxxxxx"])");
    REQUIRE(parse());
    CHECK(kept.name == "Oxford");
    CHECK(kept.sizes.size() == 2);
    CHECK(kept.sizes.back() == 2);
    CHECK(kept.sole.written == "3 cm");
    CHECK(kept.eyelets.written == "8");
    CHECK(kept.drying.written == "20-30 s");
    CHECK(kept.drying.low.written.empty());  // only the range as a whole is written
}

}  // namespace hamkit
