#include "document/rack_advice.hpp"

#include <fmt/format.h>

#include <cmath>

#include "document/plan.hpp"
#include "document/referral.hpp"

namespace hamkit {

std::string hole_name(const RackGeometry& geometry, std::size_t hole) {
    return fmt::format("{} {}", geometry.blocks ? "block" : "hole", geometry.holes[hole].number);
}

std::string place_of(const RackGeometry& geometry, std::size_t hole, LengthUnit unit) {
    return fmt::format("{} ({})", hole_name(geometry, hole),
                       to_string(geometry.holes[hole].height, unit));
}

const Exercise& exercise_of(const RackAdvice& advice, const Library& library) {
    const auto& ladder = library.rack_pull;
    return library.exercises[(advice.slow ? ladder.slow_exercise : ladder.exercise).index];
}

const Landmark& landmark_at(double range, const Library& library) {
    const auto& landmarks = library.rack_pull.landmarks;
    std::size_t index = 0;
    while (index + 1 < landmarks.size() && range * 100 > landmarks[index].up_to.value) ++index;
    return landmarks[index];
}

namespace {

class Writer {
public:
    Writer(JsonWriter& json, const RackAdvice& advice, const Library& library, const IdTables& ids,
           LengthUnit unit)
        : m_json{json}, m_advice{advice}, m_library{library}, m_fields{json, ids}, m_unit{unit} {}

    void next() {
        if (!m_advice.next) return;
        m_json.key("next");
        m_json.open_object();
        place(*m_advice.next);
        if (!m_advice.load_limit.empty()) m_json.field("load_limit", m_advice.load_limit);
        if (m_advice.not_before) m_json.field("not_before", to_string(*m_advice.not_before));
        const auto& exercise = exercise_of(m_advice, m_library);
        m_json.field("exercise", exercise.id);
        m_json.field("dosage", to_string(dose_in_week(exercise.dosage, m_library.routine, 1, 1),
                                         exercise.dosage));
        m_json.close_object();
    }

    void height(std::string_view key, std::optional<std::size_t> hole) {
        if (hole) m_json.field(key, text(m_advice.geometry->holes[*hole].height));
    }

    void ladder() {
        m_json.key("ladder");
        m_json.open_list();
        const auto& rungs = m_library.rack_pull.rungs;
        for (std::size_t index = 0; m_advice.geometry && index < rungs.size(); ++index) {
            const auto& rung = m_advice.geometry->rungs[index];
            m_json.open_object();
            m_json.field("range", rungs[index].range.written);
            m_json.field("asked_height", text(rung.height));
            place(rung.hole);
            m_json.field("text", rungs[index].text);
            m_json.raw_field("sources", rungs[index].provenance.json);
            m_json.close_object();
        }
        m_json.close_list();
    }

    void log(const std::vector<RackEntry>& log) {
        m_json.key("log");
        m_json.open_list();
        for (std::size_t index = 0; index < log.size(); ++index) {
            m_json.open_object();
            describe(m_fields,
                     const_cast<RackEntry&>(log[index]));  // a description only reads here
            if (index < m_advice.verdicts.size())
                m_json.field("counts", name_of(m_advice.verdicts[index]));
            m_json.close_object();
        }
        m_json.close_list();
    }

    std::string text(Length length) const { return to_string(length, m_unit); }

private:
    void place(std::size_t index) {
        const auto& hole = m_advice.geometry->holes[index];
        m_json.field("height", text(hole.height));
        m_json.field("hole", hole.number);
        m_json.key("rom_fraction");
        m_json.number(std::round(hole.range * 1000) / 1000);
        m_json.field("landmark", landmark_at(hole.range, m_library).name);
    }

    JsonWriter& m_json;
    const RackAdvice& m_advice;
    const Library& m_library;
    JsonFields m_fields;
    LengthUnit m_unit;
};

}  // namespace

void write_rack_advice(JsonWriter& json, const RackAdvice& advice, const Assessment& assessment,
                       const Person& person, const Library& library, const IdTables& ids,
                       const RackWishes& wishes) {
    Writer writer{json, advice, library, ids, wishes.unit};
    open_document(json, "rack-advice/1", person, library);
    json.field("disposition", name_of(assessment.disposition));
    json.field("state", name_of(advice.state));
    json.field("because", advice.because);
    json.raw_field("sources", advice.provenance != nullptr ? advice.provenance->json : "[]");
    writer.next();
    writer.height("lowest_tolerated", advice.lowest_tolerated);
    writer.height("highest_painful", advice.highest_painful);
    if (advice.geometry) {
        json.field("lockout", writer.text(advice.geometry->lockout));
        if (advice.geometry->lockout_error)
            json.field("lockout_error", writer.text(*advice.geometry->lockout_error));
        json.field("floor", writer.text(advice.geometry->floor));
    }
    writer.ladder();
    writer.log(person.rack_log);
    json.key("notes");
    json.open_list();
    for (const auto& note : advice.notes) json.text(note);
    json.close_list();
    write_statements(json, "refer", advice.refer);
    write_statements(json, "rules", library.rack_pull.rules);
    write_statements(json, "stop_rules", library.routine.stop_rules);
    write_referral(json, assessment, library);
    JsonFields fields{json, ids};
    fields.required("asked", wishes);
    fields.required("person", person);
    json.close_object();
}

}  // namespace hamkit
