#include "document/person.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hamkit {
namespace {

void read_measure(const Value& value, const Finding& finding, Answer& answer) {
    if (value.text() == "unknown") return;
    const bool text = value.kind() == Kind::word || value.kind() == Kind::text;
    const auto amount = text ? parse_measure(finding.unit, value.text()) : std::nullopt;
    if (!amount) {
        value.problem("wrong-unit", fmt::format("{} does not answer {}, expected {} or unknown",
                                                quote(value.text()), quote(finding.id),
                                                example_of(finding.unit)));
        return;
    }
    answer.amount = *amount;
    read(value, answer.measure);
}

}  // namespace

void read(const Value& value, Answers& answers) {
    if (value.kind() == Kind::null) return;  // every line was deleted: nothing was answered
    if (value.kind() != Kind::map) {
        value.problem("wrong-type", "expected answers such as \"burning: yes\"");
        return;
    }
    const auto& library = *static_cast<const Library*>(value.tree().context);
    for (auto key = value.first(); !key.none(); key = key.next().next()) {
        const auto index = read_id(key, Finding::name);
        if (!index) continue;
        const bool twice = std::ranges::any_of(
            answers.list, [&](const Answer& a) { return a.finding.index == *index; });
        if (twice) {
            key.problem("duplicate-key",
                        fmt::format("{} is answered twice, keep one answer", quote(key.text())));
            continue;
        }
        auto& answer = answers.list.emplace_back();
        answer.finding.index = *index;
        const auto& finding = library.findings[*index];
        if (finding.unit != Unit::yes_no) read_measure(key.next(), finding, answer);
        else read(key.next(), answer.truth);
    }
}

void write_json(JsonFields& f, const Answers& answers) {
    auto& json = f.writer();
    json.open_object();
    for (const auto& answer : answers.list) {
        json.key(f.ids().at(Finding::name)->name(answer.finding.index));
        if (answer.measure.empty()) f.write(answer.truth);
        else json.text(answer.measure);
    }
    json.close_object();
}

std::string schema_of(const SchemaFields& f, const Answers&) {
    SchemaFields properties{f.ids()};
    for (const auto name : f.ids().at(Finding::name)->names())
        properties.add(name, R"({"type":"string"})");
    return properties.object();
}

}  // namespace hamkit
