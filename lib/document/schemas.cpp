#include "document/schemas.hpp"

#include "document/glide_schedule.hpp"
#include "document/rack_advice.hpp"

namespace hamkit {
namespace {

using S = SchemaFields;

const std::string text = R"({"type":"string"})";
const std::string number = R"({"type":"integer"})";
const std::string fraction = R"({"type":"number","minimum":0,"maximum":1})";

std::string constant(std::string_view name) { return R"({"const":)" + json_text(name) + "}"; }

/// Builds an object schema property by property.
class Object {
public:
    explicit Object(const IdTables& ids) : m_fields{ids} {}
    Object& required(std::string_view key, const std::string& schema) {
        m_fields.add(key, schema);
        m_required += (m_required.empty() ? "" : ",") + json_text(key);
        return *this;
    }
    Object& optional(std::string_view key, const std::string& schema) {
        m_fields.add(key, schema);
        return *this;
    }
    std::string done() const {
        auto schema = m_fields.object();
        const std::string_view empty = R"("required":[])";
        return schema.replace(schema.rfind(empty), empty.size(),  // its own comes last
                              R"("required":[)" + m_required + "]");
    }

private:
    SchemaFields m_fields;
    std::string m_required;
};

class Schemas {
public:
    explicit Schemas(const IdTables& ids) : m_ids{ids} {}

    std::string all() const {
        std::string defs;
        std::string any;
        const auto add = [&](std::string_view name, const std::string& schema) {
            defs += (defs.empty() ? "" : ",") + json_text(name) + ":" + schema;
            any += (any.empty() ? "" : ",") + std::string{R"({"$ref":"#/$defs/)"} +
                   std::string{name} + "\"}";
        };
        add("person", S{m_ids}.of(Person{}));
        add("assessment", assessment());
        add("plan", plan());
        add("rack_advice", rack_advice());
        add("glide_schedule", glide_schedule());
        add("error", error());
        return R"({"$schema":"https://json-schema.org/draft/2020-12/schema","title":"hamkit documents","oneOf":[)" +
               any + R"(],"$defs":{)" + defs + "}}";
    }

private:
    Object object() const { return Object{m_ids}; }
    std::string dispositions() const { return S::names(names_of(Disposition{})); }
    std::string ids(std::string_view kind) const { return S::names(m_ids.at(kind)->names()); }
    std::string sources() const {
        return S::list_of(object()
                              .required("source", text)
                              .required("locator", text)
                              .optional("fact", text)
                              .done());
    }
    std::string content() const {
        return object().required("version", text).required("digest", text).done();
    }
    std::string advice(std::string_view kind) const {
        return S::list_of(object()
                              .required("id", ids(kind))
                              .optional("because", text)
                              .optional("sources", sources())
                              .done());
    }
    std::string clues() const {
        return S::list_of(object()
                              .required("because", text)
                              .required("findings", S::list_of(ids(Finding::name)))
                              .required("weight", S::names(names_of(Weight{})))
                              .required("sources", sources())
                              .done());
    }
    std::string red_flags() const {
        return S::list_of(object()
                              .required("id", text)
                              .required("disposition", dispositions())
                              .optional("because", text)
                              .optional("advice", text)
                              .optional("sources", sources())
                              .done());
    }
    std::string statements() const {
        return S::list_of(object().required("text", text).required("sources", sources()).done());
    }
    std::string person() const { return R"({"$ref":"#/$defs/person"})"; }

    /// The first keys of every answer.
    Object document(std::string_view name) const {
        auto document = object();
        document.required("document", constant(name))
            .optional("client", text)
            .required("content", content())
            .required("disposition", dispositions());
        return document;
    }

    std::string assessment() const {
        const auto patterns = object()
                                  .required("id", ids(Pattern::name))
                                  .optional("name", text)
                                  .required("likelihood", S::names(names_of(Likelihood{})))
                                  .optional("for", clues())
                                  .optional("against", clues())
                                  .done();
        const auto question = object()
                                  .required("finding", ids(Finding::name))
                                  .optional("question", text)
                                  .optional("because", text)
                                  .done();
        const auto note = object()
                              .required("id", text)
                              .required("text", text)
                              .required("sources", sources())
                              .done();
        return document("assessment/1")
            .required("best_case", dispositions())
            .required("worst_case", dispositions())
            .required("red_flags", red_flags())
            .required("unanswered", S::list_of(ids(Finding::name)))
            .required("patterns", S::list_of(patterns))
            .required("unclear", S::list_of(ids(Pattern::name)))
            .required("recommend", advice(Action::name))
            .required("avoid", advice(Avoid::name))
            .required("ask_next", S::list_of(question))
            .optional("cramp_response", statements())
            .optional("good_to_know", S::list_of(note))
            .optional("person", person())
            .done();
    }

    std::string plan() const {
        const auto dosage = object()
                                .required("text", text)
                                .required("sets", number)
                                .optional("reps", number)
                                .optional("reps_of", text)
                                .optional("hold", text)
                                .optional("breaths", number)
                                .optional("duration", text)
                                .optional("rest", text)
                                .required("side", S::names(names_of(Side{})))
                                .optional("tempo", text)
                                .required("sources", sources())
                                .done();
        const auto item = object()
                              .required("exercise", text)
                              .required("name", text)
                              .required("dosage", dosage)
                              .required("position", text)
                              .required("steps", S::list_of(text))
                              .required("cautions", S::list_of(text))
                              .required("because", text)
                              .required("because_sources", sources())
                              .required("sources", sources())
                              .done();
        const auto block = object()
                               .required("block", S::names(names_of(Block{})))
                               .required("items", S::list_of(item))
                               .done();
        const auto day = object()
                             .optional("date", text)
                             .required("weekday", S::names(names_of(Weekday{})))
                             .required("minutes", number)
                             .required("blocks", S::list_of(block))
                             .done();
        const auto week =
            object().required("week", number).required("days", S::list_of(day)).done();
        const auto notice = object()
                                .required("title", text)
                                .required("first", text)
                                .required("text", text)
                                .required("sources", sources())
                                .done();
        const auto habit = object()
                               .required("id", text)
                               .required("text", text)
                               .required("sources", sources())
                               .done();
        const auto left_out = object().required("exercise", text).required("because", text).done();
        const auto review =
            object().optional("date", text).required("after", text).required("text", text).done();
        return document("plan/1")
            .required("notice", notice)
            .required("red_flags", red_flags())
            .required("unanswered", S::list_of(ids(Finding::name)))
            .required("stop_rules", statements())
            .required("weeks", S::list_of(week))
            .required("habits", S::list_of(habit))
            .required("progression", statements())
            .required("left_out", S::list_of(left_out))
            .required("review", review)
            .required("person", person())
            .done();
    }

    std::string rack_advice() const {
        const auto next = object()
                              .required("height", text)
                              .required("hole", number)
                              .required("rom_fraction", fraction)
                              .required("landmark", text)
                              .optional("load_limit", text)
                              .optional("not_before", text)
                              .required("exercise", text)
                              .required("dosage", text)
                              .done();
        const auto rung = object()
                              .required("range", text)
                              .required("asked_height", text)
                              .required("height", text)
                              .required("hole", number)
                              .required("rom_fraction", fraction)
                              .required("landmark", text)
                              .required("text", text)
                              .required("sources", sources())
                              .done();
        const auto entry = object()
                               .optional("date", text)
                               .optional("height", text)
                               .optional("pain", text)
                               .optional("load", text)
                               .optional("form", S::names(names_of(Form{})))
                               .optional("signs", S::list_of(ids(Finding::name)))
                               .optional("next_morning", S::names(names_of(NextMorning{})))
                               .optional("counts", S::names(names_of(RackVerdict{})))
                               .done();
        return document("rack-advice/1")
            .required("state", S::names(names_of(RackState{})))
            .required("because", text)
            .required("sources", sources())
            .optional("next", next)
            .optional("lowest_tolerated", text)
            .optional("highest_painful", text)
            .optional("lockout", text)
            .optional("lockout_error", text)
            .optional("floor", text)
            .required("ladder", S::list_of(rung))
            .required("log", S::list_of(entry))
            .required("notes", S::list_of(text))
            .required("refer", statements())
            .required("rules", statements())
            .required("stop_rules", statements())
            .required("red_flags", red_flags())
            .required("unanswered", S::list_of(ids(Finding::name)))
            .required("person", person())
            .done();
    }

    std::string glide_schedule() const {
        const auto bout = object()
                              .required("time", text)
                              .optional("date", text)
                              .required("reps", number)
                              .optional("leg", S::names(names_of(Leg{})))
                              .optional("reps_for", S::names(names_of(RepsFor{})))
                              .required("max_hold", text)
                              .done();
        const auto day = object()
                             .optional("date", text)
                             .required("stage", number)
                             .required("bouts", S::list_of(bout))
                             .done();
        const auto exercise = object()
                                  .required("id", text)
                                  .required("name", text)
                                  .required("position", text)
                                  .required("steps", S::list_of(text))
                                  .required("cautions", S::list_of(text))
                                  .required("sources", sources())
                                  .done();
        return document("glide-schedule/1")
            .required("state", S::names(names_of(GlideState{})))
            .required("level", number)
            .optional("until", text)
            .required("because", text)
            .required("sources", sources())
            .required("days", S::list_of(day))
            .optional("review", text)
            .optional("exercise", exercise)
            .required("notes", S::list_of(text))
            .required("refer", statements())
            .required("rules", statements())
            .required("stop_rules", statements())
            .required("red_flags", red_flags())
            .required("unanswered", S::list_of(ids(Finding::name)))
            .required("person", person())
            .done();
    }

    std::string error() const {
        const auto where = object()
                               .required("file", text)
                               .required("line", number)
                               .required("column", number)
                               .required("record", number)
                               .done();
        const auto problem = object()
                                 .required("where", where)
                                 .required("message", text)
                                 .required("rule", text)
                                 .done();
        return object()
            .required("document", constant("error/1"))
            .required("where", where)
            .required("message", text)
            .required("rule", text)
            .optional("problems", S::list_of(problem))
            .done();
    }

    const IdTables& m_ids;
};

}  // namespace

std::string document_schemas(const IdTables& ids) { return Schemas{ids}.all(); }

}  // namespace hamkit
