#include "document/glide_schedule.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "document/referral.hpp"

namespace hamkit {

std::string to_string(const GlideBout& bout) {
    if (!bout.leg) return fmt::format("{} slow reps", bout.reps);
    if (*bout.leg != Leg::both)
        return fmt::format("{} slow reps with your {} leg", bout.reps, name_of(*bout.leg));
    return bout.each_leg ? fmt::format("{} slow reps with each leg", bout.reps)
                         : fmt::format("{} slow reps, half of them with each leg", bout.reps);
}

Date date_of(const GlideDay& day, int time) {
    return std::chrono::sys_days{*day.date} + std::chrono::days{time / (24 * 60)};
}

namespace {

class Writer {
public:
    Writer(JsonWriter& json, const GlideSchedule& schedule, const Library& library)
        : m_json{json}, m_schedule{schedule}, m_library{library} {}

    void days() {
        m_json.key("days");
        m_json.open_list();
        for (const auto& day : m_schedule.days) {
            m_json.open_object();
            if (day.date) m_json.field("date", to_string(*day.date));
            m_json.field("stage", day.stage);
            m_json.key("bouts");
            m_json.open_list();
            for (const auto time : day.times) bout(day, time);
            m_json.close_list();
            m_json.close_object();
        }
        m_json.close_list();
    }

    void exercise() {
        const auto& exercise = m_library.exercises[m_library.glides.exercise.index];
        m_json.key("exercise");
        m_json.open_object();
        m_json.field("id", exercise.id);
        m_json.field("name", exercise.label);
        m_json.field("position", exercise.position);
        m_json.key("steps");
        m_json.open_list();
        for (const auto step : exercise.steps) m_json.text(step);
        m_json.close_list();
        m_json.key("cautions");
        m_json.open_list();
        for (const auto& caution : exercise.cautions) m_json.text(caution.text);
        m_json.close_list();
        m_json.raw_field("sources", exercise.provenance.json);
        m_json.close_object();
    }

private:
    void bout(const GlideDay& day, int time) {
        const auto& bout = m_schedule.bout;
        m_json.open_object();
        m_json.field("time", clock_text(time));
        if (day.date && date_of(day, time) != *day.date)
            m_json.field("date", to_string(date_of(day, time)));
        m_json.field("reps", bout.reps);
        if (bout.leg) m_json.field("leg", name_of(*bout.leg));
        if (bout.leg == Leg::both)
            m_json.field("reps_for",
                         name_of(bout.each_leg ? RepsFor::each_leg : RepsFor::both_legs));
        m_json.field("max_hold", m_library.glides.hold.value.written);
        m_json.close_object();
    }

    JsonWriter& m_json;
    const GlideSchedule& m_schedule;
    const Library& m_library;
};

}  // namespace

void write_glide_schedule(JsonWriter& json, const GlideSchedule& schedule,
                          const Assessment& assessment, const Person& person,
                          const Library& library, const IdTables& ids,
                          const GlideHorizon& horizon) {
    Writer writer{json, schedule, library};
    open_document(json, "glide-schedule/1", person, library);
    json.field("disposition", name_of(assessment.disposition));
    json.field("state", name_of(schedule.state));
    json.field("level", schedule.level);
    if (schedule.until) json.field("until", to_string(*schedule.until));
    json.field("because", schedule.because);
    json.raw_field("sources", schedule.provenance != nullptr ? schedule.provenance->json : "[]");
    writer.days();
    if (schedule.review) json.field("review", to_string(*schedule.review));
    if (!schedule.days.empty()) writer.exercise();
    json.key("notes");
    json.open_list();
    for (const auto& note : schedule.notes) json.text(note);
    json.close_list();
    write_statements(json, "refer", schedule.refer);
    write_statements(json, "rules", library.glides.rules);
    write_statements(json, "stop_rules", library.routine.stop_rules);
    write_referral(json, assessment, library);
    JsonFields fields{json, ids};
    fields.required("asked", horizon);
    fields.required("person", person);
    json.close_object();
}

}  // namespace hamkit
