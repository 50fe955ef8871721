// routine-gen: a plan of weeks for a person, or a referral where there can be none.

#include "advice/plan_check.hpp"
#include "advice/routine.hpp"
#include "advice/triage.hpp"
#include "document/plan_text.hpp"
#include "stream.hpp"
#include "values.hpp"

using namespace hamkit;

int main(int argc, char** argv) {
    tool::App app{"Make an exercise plan of several weeks from a person or an assessment.",
                  "routine-gen"};
    tool::StreamOptions options;
    options.add_to(app,
                   "People or other tools' documents, YAML or JSON; - or none is standard input");
    int exercises = 0;
    app.whole("--exercises", 1, 99, exercises, "Exercises in a session, few by default");
    std::optional<Date> from;
    tool::add_date(app, "--from", from, "First day of plans whose person names no start");

    return app.run(argc, argv, [&] {
        const auto& library = app.library();
        const DocumentIds ids{library};
        auto style = app.style();
        style.sources = options.sources;
        return tool::answer_records(app, options, library, [&]() -> tool::Answer {
            return [&, assessment = Assessment{}](const Person& person, JsonWriter& json,
                                                  std::string& text) mutable {
                triage(person, library,
                       assessment);  // whatever an assessment says, the answers decide
                auto made = make_routine(person, assessment, library, exercises, from);
                if (const auto* const refusal = std::get_if<Refusal>(&made))
                    throw tool::RecordError{refusal->message, "no-plan"};
                const auto& plan = std::get<Plan>(made);
                if (const auto faults = faults_of(plan, person, library); !faults.empty())
                    throw tool::RecordError{"the finished plan failed its check: " + faults.front(),
                                            "unsafe-plan"};
                if (options.json) write_plan(json, plan, assessment, person, library, ids.tables);
                else text = plan_text(plan, assessment, person, library, style);
                return assessment.blocked() ? tool::stop : tool::go_on;
            };
        });
    });
}
