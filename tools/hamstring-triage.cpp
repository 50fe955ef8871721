// hamstring-triage: may this person train, or must somebody look first?

#include "advice/triage.hpp"
#include "document/assessment_text.hpp"
#include "document/template.hpp"
#include "stream.hpp"

using namespace hamkit;

int main(int argc, char** argv) {
    tool::App app{
        "Say what must be seen by a professional and how soon, what fits, what helps and what to "
        "leave.",
        "hamstring-triage"};
    tool::StreamOptions options;
    options.add_to(app,
                   "People or other tools' documents, YAML or JSON; - or none is standard input");
    bool brief = false;
    app.flag("--brief", brief,
             "With --json: ids and dispositions only, no sentences and no person");
    bool blank = false;
    app.flag("--template", blank,
             "Print a person file with every question, to be filled in, and exit");

    return app.run(argc, argv, [&] {
        if (brief && !options.json)
            throw tool::UsageError{"--brief", "it shortens JSON, so it goes with --json"};
        const auto& library = app.library();
        if (blank) {
            tool::Output out{app.output};
            out.write(person_template(library));
            out.finish();
            return int{tool::go_on};
        }
        const DocumentIds ids{library};
        auto style = app.style();
        style.sources = options.sources;
        return tool::answer_records(app, options, library, [&]() -> tool::Answer {
            return [&, assessment = Assessment{}](const Person& person, JsonWriter& json,
                                                  std::string& text) mutable {
                triage(person, library, assessment);
                if (options.json)
                    write_assessment(json, assessment, person, library, ids.tables, brief);
                else text = assessment_text(assessment, person, library, style);
                return assessment.blocked() ? tool::stop : tool::go_on;
            };
        });
    });
}
