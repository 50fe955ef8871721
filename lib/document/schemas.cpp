#include "document/schemas.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "document/glide_schedule.hpp"
#include "document/rack_advice.hpp"
#include "document/schema_pieces.hpp"

namespace hamkit {
namespace {

using S = SchemaFields;

const std::string text = R"({"type":"string"})";
const std::string number = R"({"type":"integer"})";
const std::string fraction = R"({"type":"number","minimum":0,"maximum":1})";

class Schemas : public SchemaPieces {
public:
    using SchemaPieces::SchemaPieces;

    std::string all() const {
        std::string any;
        std::string defs;
        for (const auto& [kind, schema] : kinds()) {
            const auto name = key(kind);
            any += fmt::format(R"({}{{"$ref":"#/$defs/{}"}})", any.empty() ? "" : ",", name);
            defs += fmt::format(R"({}"{}":{})", defs.empty() ? "" : ",", name, (this->*schema)());
        }
        return fmt::format(
            R"({{"$schema":"{}","title":"hamkit documents","oneOf":[{}],"$defs":{{{}}}}})", draft,
            any, defs);
    }

    std::string one(std::string_view kind) const {
        for (const auto& [name, schema] : kinds())
            if (name == kind) {
                auto defs = fmt::format(R"("person":{})", S{m_ids}.of(Person{}));  // many carry one
                if (kind != "person")
                    defs += fmt::format(R"(,"{}":{})", key(kind), (this->*schema)());
                return fmt::format(
                    R"({{"$schema":"{}","title":"{}","$ref":"#/$defs/{}","$defs":{{{}}}}})", draft,
                    kind, key(kind), defs);
            }
        return {};
    }

    struct DocumentKind {
        std::string_view name;
        std::string (Schemas::*schema)() const;
    };
    static std::span<const DocumentKind> kinds() {
        static constexpr std::array<DocumentKind, 7> all{
            {{"person", &Schemas::whole_person},
             {"assessment", &Schemas::assessment},
             {"plan", &Schemas::plan},
             {"rack-advice", &Schemas::rack_advice},
             {"glide-schedule", &Schemas::glide_schedule},
             {"lint", &Schemas::lint},
             {"error", &Schemas::error}}};
        return all;
    }

private:
    static constexpr std::string_view draft = "https://json-schema.org/draft/2020-12/schema";

    /// "rack-advice" -> "rack_advice"
    static std::string key(std::string_view kind) {
        std::string name{kind};
        std::ranges::replace(name, '-', '_');
        return name;
    }

    std::string whole_person() const { return S{m_ids}.of(Person{}); }
    std::string person() const { return R"({"$ref":"#/$defs/person"})"; }

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
                               .required("block", S::names(names_of(SessionBlock{})))
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
            .required("asked", S{m_ids}.of(RackWishes{}))
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
            .required("asked", S{m_ids}.of(GlideHorizon{}))
            .required("person", person())
            .done();
    }

    /// What content-lint finds; see lint/json_report.cpp.
    std::string lint() const {
        const auto where = object()
                               .required("file", text)
                               .optional("line", number)
                               .optional("column", number)
                               .done();
        const auto related = object().required("where", where).required("message", text).done();
        const auto fault = object()
                               .required("where", where)
                               .required("severity", R"({"enum":["warning","error"]})")
                               .required("message", text)
                               .required("check", text)
                               .required("path", text)
                               .required("fingerprint", text)
                               .required("related", S::list_of(related))
                               .optional("witness", text)
                               .done();
        const auto theorem = object().required("check", text).required("statement", text).done();
        return object()
            .required("document", constant("lint/1"))
            .required("faults", S::list_of(fault))
            .required("proved", S::list_of(theorem))
            .required("summary",
                      object().required("errors", number).required("warnings", number).done())
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
};

}  // namespace

std::string document_schemas(const IdTables& ids) { return Schemas{ids}.all(); }

std::vector<std::string_view> document_kinds() {
    std::vector<std::string_view> names;
    for (const auto& kind : Schemas::kinds()) names.push_back(kind.name);
    return names;
}

std::string document_schema(std::string_view kind, const IdTables& ids) {
    return Schemas{ids}.one(kind);
}

}  // namespace hamkit
