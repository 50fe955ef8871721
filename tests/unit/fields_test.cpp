// Fields: every fault an author can make with keys and lists, word for word.

#include "reading/fields.hpp"

#include <memory_resource>

#include "complaints.hpp"

namespace hamkit {
namespace {

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

}  // namespace

TEST_CASE("what is right is read without a complaint") {
    CHECK(complaints<Shoe>("name: Oxford\nsize: 42\ncolor: brown\n"
                           "laces: [{material: cotton, length: 75 cm}]\n") == "");
}

TEST_CASE("every fault is reported where it was written, and reading goes on") {
    CHECK(complaints<Shoe>("size: 042\n"
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
        return complaints<Shoe>("name: a\nsize: 1\n" + key + ": 1");
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
    CHECK(complaints<Shoe>("name: a\nsize: 1\nname: b\nname: c\n") ==
          "x:3:1: error: \"name\" is given twice, keep one of them [duplicate-key]\n"
          "x:4:1: error: \"name\" is given twice, keep one of them [duplicate-key]\n");
}

TEST_CASE("a key must be a word") {
    CHECK(complaints<Shoe>("name: a\nsize: 1\n? [b]\n: c\n") ==
          "x:3:3: error: a key must be a word [unknown-key]\n");
}

TEST_CASE("what is no map is one fault, not one for each key") {
    CHECK(complaints<Shoe>("Oxford") ==
          "x:1:1: error: \"Oxford\" is not right here, expected a map such as \"key: value\" "
          "[wrong-type]\n");
    CHECK(complaints<Shoe>("[a]") ==
          "x:1:1: error: a list is not right here, expected a map such as "
          "\"key: value\" [wrong-type]\n");
    CHECK(complaints<Shoe>("~") ==
          "x:1:1: error: no value is not right here, expected a map such as "
          "\"key: value\" [wrong-type]\n");
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
