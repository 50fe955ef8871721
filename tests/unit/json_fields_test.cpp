// One description reads YAML, reads JSON, writes JSON and gives the JSON Schema.

#include "reading/json_fields.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "reading/json.hpp"
#include "reading/schema.hpp"
#include "reading/yaml.hpp"

namespace hamkit {
namespace {

enum class Terrain : std::uint8_t { road, trail };
std::span<const std::string_view> names_of(Terrain) {
    static constexpr std::array<std::string_view, 2> names{"road", "trail"};
    return names;
}

struct Shop {
    static constexpr std::string_view name = "shop";
};

struct Stop {
    int minute = 0;
    std::string_view because;
};
template <class F>
void describe(F& f, Stop& stop) {
    f.required("minute", stop.minute);
    f.optional("because", stop.because);
}

struct Run {
    std::string_view title;
    Terrain terrain{};
    std::optional<std::chrono::year_month_day> day;
    Duration time;
    Counts hills;
    Durations rests;
    int laps = 0;
    bool race = false;
    Id<Shop> shoes;
    std::vector<Stop> stops;
    int computed = 5;
};
template <class F>
void describe(F& f, Run& run) {
    f.required("title", run.title, "what to call it");
    f.required("terrain", run.terrain);
    f.optional("day", run.day);
    f.optional("time", run.time);
    f.optional("hills", run.hills);
    f.optional("rests", run.rests);
    f.optional("laps", run.laps);
    f.optional("race", run.race);
    f.optional("shoes", run.shoes);
    f.optional("stops", run.stops);
    f.derived("computed", run.computed);
}

constexpr std::array<std::string_view, 2> shop_names{"north", "south"};
const IdTables& tables() {
    static const auto slots = IdTable::slots_for(shop_names);
    static const IdTable shops{shop_names, slots};
    static const IdTables ids{{"shop", &shops}};
    return ids;
}

template <class T>
std::string written(const T& value) {
    JsonWriter writer;
    JsonFields{writer, tables()}.write(value);
    return std::string{writer.result()};
}

/// `text` as a Run and written again, or what is wrong with it.
std::string again(std::string_view text, bool json) {
    Tree tree;
    Problems problems;
    JsonParser parser;
    tree.ids = tables();
    const auto padded = std::string{text} + std::string(json_padding, ' ');
    const Input input{"x", std::string_view{padded}.substr(0, text.size()), 1, 0};
    Run run;
    if (json ? parser.parse(input, tree, problems) : parse_yaml(input, tree, problems))
        read(tree.root(), run);
    if (problems.empty()) return written(run);
    std::ranges::stable_sort(problems, {}, [](const Problem& problem) {
        return std::pair{problem.where.line, problem.where.column};
    });
    std::string faults;
    for (const auto& problem : problems) faults += problem.message + '\n';
    return faults;
}
std::string from_yaml(std::string_view text) { return again(text, false); }
std::string from_json(std::string_view text) { return again(text, true); }

constexpr std::string_view full =
    R"({"title":"Hills","terrain":"trail","day":"2026-02-28","time":"1.5 h","hills":"10-15",)"
    R"("rests":"20-30 s","laps":3,"race":"yes","shoes":"south",)"
    R"("stops":[{"minute":30,"because":"water"},{"minute":0}]})";

}  // namespace

TEST_CASE("the same description reads YAML and JSON alike") {
    CHECK(from_json(full) == full);
    CHECK(from_yaml("title: Hills\nterrain: trail\nday: 2026-02-28\ntime: 1.5 h\nhills: 10-15\n"
                    "rests: 20-30 s\nlaps: 3\nrace: yes\nshoes: south\n"
                    "stops:\n- {minute: 30, because: water}\n- {minute: 0}\n") == full);
    CHECK(from_yaml(full) == full);  // JSON is YAML too
}

TEST_CASE("a fault is told in the same words in YAML and in JSON") {
    const std::string faults =
        "\"terrain\" is missing\n"
        "\"titel\" is not a key here, did you mean \"title\"?\n"
        "\"title\" is given twice, keep one of them\n"
        "\"90\" has no unit, expected a time such as \"30 s\" or \"2 min\"\n"
        "\"1.5\" is not right here, expected a whole number such as 8\n"
        "\"west\" is not a known shop id\n"
        "\"minute\" is missing\n";
    CHECK(from_yaml("{titel: a, title: b, title: c, time: 90, laps: 1.5, shoes: west,\n"
                    "stops: [{}]}") == faults);
    CHECK(from_json(R"({"titel":"a","title":"b","title":"c","time":90,"laps":1.5,"shoes":"west",)"
                    "\n"
                    R"("stops":[{}]})") == faults);
}

TEST_CASE("a count may be a number in JSON and is written as a text") {
    CHECK(from_json(R"({"title":"a","terrain":"road","hills":8})") ==
          R"({"title":"a","terrain":"road","hills":"8"})");
    CHECK(from_yaml("{title: a, terrain: road, hills: 8}") ==
          R"({"title":"a","terrain":"road","hills":"8"})");
}

TEST_CASE("members that hold nothing are left out, required ones are not") {
    CHECK(written(Run{}) == R"({"title":"","terrain":"road"})");
    CHECK(written(Stop{}) == R"({"minute":0})");
}

TEST_CASE("an amount is written as its author wrote it") {
    CHECK(from_yaml("{title: a, terrain: road, time: 90min}") ==
          R"({"title":"a","terrain":"road","time":"90min"})");
}

TEST_CASE("a text is escaped where JSON asks for it") {
    CHECK(written(std::string_view{"a\"b\\c\n\x01é"}) == R"("a\"b\\c\n\u0001é")");
}

TEST_CASE("a value written again is the same value") {
    const auto once = from_yaml("{title: 'a \"b\"', terrain: trail, day: 2024-02-29, hills: 8}");
    CHECK(once == R"({"title":"a \"b\"","terrain":"trail","day":"2024-02-29","hills":"8"})");
    CHECK(from_json(once) == once);
    CHECK(from_yaml(once) == once);
}

TEST_CASE("a writer starts afresh after clear") {
    JsonWriter writer;
    JsonFields{writer, tables()}.write(Stop{1, {}});
    writer.clear();
    JsonFields{writer, tables()}.write(Stop{2, {}});
    CHECK(writer.result() == R"({"minute":2})");
}

TEST_CASE("the schema says what the reader accepts, in the order of the description") {
    CHECK(SchemaFields{tables()}.of(Stop{}) ==
          R"({"type":"object","properties":{"minute":{"type":"integer","minimum":0},)"
          R"("because":{"type":"string"}},"required":["minute"],"additionalProperties":false})");
    CHECK(SchemaFields{tables()}.of(Run{}) ==
          R"({"type":"object","properties":{)"
          R"("title":{"title":"what to call it","type":"string"},)"
          R"("terrain":{"enum":["road","trail"]},)"
          R"("day":{"type":"string","format":"date"},)"
          R"("time":{"type":"string","description":"a time such as \"30 s\" or \"2 min\"",)"
          R"("pattern":"^(0|[1-9][0-9]{0,5})([.][0-9]+)? ?(s|min|h)$"},)"
          R"("hills":{"type":["integer","string"],"minimum":0,)"
          R"("pattern":"^(0|[1-9][0-9]{0,5})(-(0|[1-9][0-9]{0,5}))?$"},)"
          R"("rests":{"type":"string","description":"a time such as \"30 s\" or \"2 min\"",)"
          R"("pattern":"^(0|[1-9][0-9]{0,5})([.][0-9]+)?)"
          R"((-(0|[1-9][0-9]{0,5})([.][0-9]+)?)? ?(s|min|h)$"},)"
          R"("laps":{"type":"integer","minimum":0},)"
          R"("race":{"enum":["yes","no"]},)"
          R"("shoes":{"enum":["north","south"]},)"
          R"("stops":{"type":"array","items":{"type":"object","properties":{)"
          R"("minute":{"type":"integer","minimum":0},"because":{"type":"string"}},)"
          R"("required":["minute"],"additionalProperties":false}}},)"
          R"("required":["title","terrain"],"additionalProperties":false})");
}

TEST_CASE("a member of the schema is described once, also when its unit is described too") {
    SchemaFields fields{tables()};
    fields.optional("time", Duration{}, "how long it took");
    const auto schema = fields.object();
    const std::string_view key = R"("description":)";
    CHECK(schema.find("how long it took") != std::string::npos);
    CHECK(schema.find(key) == schema.rfind(key));
}

}  // namespace hamkit
