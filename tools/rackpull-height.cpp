// rackpull-height: the lowest pins for rack pulls that do not hurt, from a tape measure and a log.

#include <algorithm>
#include <filesystem>

#include "advice/rack_card.hpp"
#include "advice/rack_pull.hpp"
#include "advice/triage.hpp"
#include "document/rack_advice_text.hpp"
#include "log_file.hpp"
#include "stream.hpp"
#include "values.hpp"

using namespace hamkit;

namespace {

/// What the options say, beside or instead of a person file.
struct Options {
    Lifter lifter;
    Rack rack;
    int holes = 0;
    std::optional<Date> screened;
    std::vector<std::string> trials;
    std::optional<Mass> load;
    std::optional<Form> form;
    std::vector<std::string> signs;
    std::optional<NextMorning> morning;
    std::string log;
    std::optional<Date> from;
    std::optional<LengthUnit> units;
    bool deeper = false;
    bool slow = false;
    bool card = false;

    bool describe_somebody() const {
        return lifter.lockout || lifter.stature || rack.first_hole || !rack.heights.empty() ||
               !rack.blocks.empty() || !log.empty() || !trials.empty() || screened;
    }
    bool tell_results() const { return !trials.empty() || !signs.empty() || morning; }

    void check() const {
        if (trials.empty() && load)
            throw tool::UsageError("--load", "it is the weight in --trial, which is missing");
        if (trials.empty() && form)
            throw tool::UsageError("--form", "it is how --trial went, which is missing");
    }
};

void add_options(tool::App& app, Options& options) {
    tool::add_quantity(app, "--lockout", options.lifter.lockout,
                       "Height of the bar when you stand tall with it", "LENGTH");
    tool::add_quantity(app, "--stature", options.lifter.stature,
                       "Body height, to estimate the lockout from", "LENGTH");
    tool::add_quantity(app, "--floor-load", options.lifter.floor_load,
                       "Weight pulled from the floor", "WEIGHT");
    tool::add_quantity(app, "--plate", options.rack.plate_diameter, "Diameter of the plates",
                       "LENGTH");
    tool::add_quantity(app, "--first-hole", options.rack.first_hole, "Height of the lowest hole",
                       "LENGTH");
    tool::add_quantity(app, "--spacing", options.rack.spacing, "Distance between holes", "LENGTH");
    app.whole("--holes", 1, 999, options.holes, "How many holes; as many as needed by default");
    tool::add_quantities(app, "--heights", options.rack.heights,
                         "Heights of the holes, lowest first, with commas", "LENGTHS");
    tool::add_quantities(app, "--blocks", options.rack.blocks,
                         "Heights of blocks under the plates, lowest first, with commas",
                         "LENGTHS");
    tool::add_quantity(app, "--pin-offset", options.rack.pin_offset,
                       "From a hole up to the middle of the bar on its pin", "LENGTH");
    tool::add_date(app, "--screened", options.screened,
                   "Without a file: the day every safety question was answered no");
    app.list("--trial", options.trials, "A result, such as 62cm:0:settled or 2026-11-20:62cm:0",
             "RESULT", tool::ListForm::repeated);
    tool::add_quantity(app, "--load", options.load, "Weight on the bar in --trial", "WEIGHT");
    tool::add_choice(app, "--form", options.form, "How the lift went in --trial: kept or broken",
                     "WORD");
    app.list("--sign", options.signs, "A sign that is new or worse, by its id", "ID",
             tool::ListForm::repeated);
    tool::add_choice(app, "--morning", options.morning,
                     "How the morning after the last set was: settled or worse", "WORD");
    app.value("--log", options.log, "Keep the log in FILE, and add --trial and --morning to it",
              "FILE");
    tool::add_date(app, "--from", options.from, "Today");
    app.flag("--deeper", options.deeper, "Search below three quarters of the pull too");
    app.flag("--tempo", options.slow, "Pull slowly");
    app.flag("--card", options.card, "Print every path of the search on one page");
    tool::add_choice(app, "--units", options.units, "Print lengths in cm or in", "UNIT");
}

/// "[DATE:]HEIGHT:PAIN[:MORNING]".
RackEntry trial(const std::string& text) {
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(':', start), text.size());
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    RackEntry entry;
    if (std::ranges::count(parts.front(), '-') == 2) {
        entry.date = tool::date_value("--trial", parts.front());
        parts.erase(parts.begin());
    }
    if (parts.size() < 2 || parts.size() > 3)
        throw tool::UsageError(
            "--trial",
            fmt::format("\"{}\" is not right here, expected HEIGHT:PAIN or HEIGHT:PAIN:MORNING, "
                        "such as 62cm:0:settled, with a day before it if you like",
                        text));
    entry.height = tool::quantity_value<Centimetre>("--trial", parts[0]);
    const bool bare = parts[1].find('/') == std::string::npos;
    entry.pain = tool::quantity_value<Rating>("--trial", parts[1] + (bare ? "/10" : ""));
    if (parts.size() == 3)
        entry.next_morning = tool::choice_value<NextMorning>("--trial", parts[2]);
    return entry;
}

std::optional<Date> last_day(const std::vector<RackEntry>& log) {
    std::optional<Date> last;
    for (const auto& entry : log)
        if (entry.height) last = std::max(last, entry.date);
    return last;
}

/// The results that the options tell of, in the order of the log. `before`: the log so far.
std::vector<RackEntry> results(const Options& options, const Library& library,
                               const std::vector<RackEntry>& before) {
    auto last = last_day(before);
    std::vector<RackEntry> entries;
    for (const auto& text : options.trials) {
        auto& entry = entries.emplace_back(trial(text));
        if (!entry.date && !options.log.empty()) entry.date = options.from;
        if (!entry.date && !options.log.empty())
            throw tool::UsageError(
                "--trial", "no tool reads the clock: say the day with --from, or in the trial");
        entry.load = options.load;
        entry.form = options.form;
        last = entry.date;
    }
    if (!options.signs.empty()) {
        if (options.trials.empty()) entries.emplace_back().date = last;
        for (const auto& id : options.signs)
            entries.back().signs.push_back(tool::sign_value(id, library));
    }
    if (options.morning) {
        if (options.trials.empty() && std::ranges::none_of(before, [](const RackEntry& entry) {
                return entry.height.has_value();
            }))
            throw tool::UsageError("--morning",
                                   "there is no set in the log that it could be the morning after");
        auto& entry = entries.emplace_back();
        entry.date = last;
        entry.next_morning = options.morning;
    }
    return entries;
}

/// Options stand in the place of what the file says.
void apply(const Options& options, Person& person) {
    const auto prefer = [](auto& value, const auto& option) {
        if (option) value = option;
    };
    auto lifter = person.lifter.value_or(Lifter{});
    prefer(lifter.lockout, options.lifter.lockout);
    prefer(lifter.stature, options.lifter.stature);
    prefer(lifter.floor_load, options.lifter.floor_load);
    person.lifter = lifter;
    auto rack = person.rack.value_or(Rack{});
    const auto& said = options.rack;
    if (said.first_hole || !said.heights.empty() || !said.blocks.empty()) {
        const auto plate = rack.plate_diameter;
        rack = {};
        rack.plate_diameter = plate;
        rack.first_hole = said.first_hole;
        rack.heights = said.heights;
        rack.blocks = said.blocks;
    }
    prefer(rack.spacing, said.spacing);
    if (options.holes > 0) rack.holes = options.holes;
    prefer(rack.pin_offset, said.pin_offset);
    prefer(rack.plate_diameter, said.plate_diameter);
    person.rack = rack;
}

using Log = tool::LogFile<RackEntry>;

/// Answers one person after the other.
class Answerer {
public:
    Answerer(const tool::App& app, const Options& options, const Library& library, Log* log,
             bool json, TextStyle style)
        : m_app{app},
          m_options{options},
          m_library{library},
          m_log{log},
          m_json{json},
          m_style{style},
          m_ids{library},
          m_wishes{options.deeper, options.slow, options.from,
                   options.units.value_or(LengthUnit::cm)} {}

    int operator()(const Person& given, JsonWriter& json, std::string& text) {
        if (m_log != nullptr && ++m_people > 1)
            throw tool::RecordError{"--log keeps the log of one person, expected one",
                                    "one-person"};
        auto person = given;
        apply(m_options, person);
        if (m_log != nullptr) append(person.rack_log, m_log->entries());
        const auto told = results(m_options, m_library, person.rack_log);
        append(person.rack_log, told);
        auto advice = advise(person);
        if (m_log != nullptr && !told.empty()) {  // only what could be answered is kept
            m_log->add(told, m_app.name());
            person.rack_log = given.rack_log;
            append(person.rack_log, m_log->entries());
            advice = advise(person);
        }
        if (m_options.card && advice.state != RackState::stop)
            text = card_text(rack_card(person, advice, m_library), advice, person, m_library,
                             m_wishes.unit, m_style);
        else if (m_json)
            write_rack_advice(json, advice, m_assessment, person, m_library, m_ids.tables,
                              m_wishes);
        else
            text =
                rack_advice_text(advice, m_assessment, person, m_library, m_wishes.unit, m_style);
        return advice.state == RackState::stop ? tool::stop : tool::go_on;
    }

private:
    static void append(std::vector<RackEntry>& log, const std::vector<RackEntry>& entries) {
        log.insert(log.end(), entries.begin(), entries.end());
    }

    RackAdvice advise(Person& person) {
        if (auto fault = put_in_order(person.rack_log); !fault.empty())
            throw tool::RecordError{std::move(fault), "log-order"};
        triage(person, m_library, m_assessment);
        auto made = advise_rack_pull(person, m_assessment, m_library, m_wishes);
        if (const auto* const fault = std::get_if<ImpossibleRack>(&made))
            throw tool::RecordError{fault->message, "impossible-rack"};
        return std::get<RackAdvice>(std::move(made));
    }

    const tool::App& m_app;
    const Options& m_options;
    const Library& m_library;
    Log* m_log;
    bool m_json;
    TextStyle m_style;
    DocumentIds m_ids;
    RackWishes m_wishes;
    Assessment m_assessment;
    int m_people = 0;
};

}  // namespace

int main(int argc, char** argv) {
    tool::App app{"Say where to set the pins for rack pulls today, from a tape measure and a log.",
                  "rackpull-height"};
    tool::StreamOptions stream;
    stream.add_to(app,
                  "People or other tools' documents, YAML or JSON; - or none is standard "
                  "input, unless options describe somebody");
    Options options;
    add_options(app, options);

    return app.run(argc, argv, [&] {
        const auto& library = app.library();
        if (options.card && stream.json)
            throw tool::UsageError{"--card", "it is a page to print, so it goes without --json"};
        options.check();
        std::error_code none;
        if (!options.log.empty() && (options.log == app.output ||
                                     std::filesystem::equivalent(options.log, app.output, none)))
            throw tool::UsageError("--log", "--output would replace the log by the answer");
        if (options.describe_somebody()) stream.describe_somebody(options.screened);
        std::optional<Log> log;
        if (!options.log.empty()) {
            log.emplace(options.log, library);
            if (!options.tell_results() && !std::filesystem::exists(options.log, none))
                tool::complain(
                    app.name(),
                    fmt::format("{} is not there yet: the log is taken to be empty", options.log));
        }
        if (log) stream.jobs = 1;  // so that the first person is the one
        auto style = app.style();
        style.sources = stream.sources;
        return tool::answer_records(app, stream, library, [&]() -> tool::Answer {
            const auto answerer = std::make_shared<Answerer>(
                app, options, library, log ? &*log : nullptr, stream.json, style);
            return [answerer](const Person& person, JsonWriter& json, std::string& text) {
                return (*answerer)(person, json, text);
            };
        });
    });
}
