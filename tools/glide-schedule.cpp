// glide-schedule: how many bouts of sciatic nerve glides to do next, and when, from a log.

#include <atomic>
#include <filesystem>

#include "advice/glide_schedule.hpp"
#include "advice/triage.hpp"
#include "log_file.hpp"
#include "page/glide_calendar.hpp"
#include "reading/file.hpp"
#include "stream.hpp"
#include "values.hpp"

using namespace hamkit;

namespace {

/// What the options say, beside or instead of a person file.
struct Options {
    std::optional<Leg> leg;
    std::optional<RepsFor> reps_for;
    std::optional<ClockTime> wake;
    std::optional<ClockTime> sleep;
    std::vector<std::string> busy;
    bool late = false;
    std::optional<Date> screened;
    std::optional<Date> from;
    int days = 7;
    std::optional<int> done;
    std::optional<std::string> during;
    std::optional<Duration> settled_after;
    std::vector<std::string> signs;
    std::optional<NextMorning> morning;
    std::string log;
    std::string calendar;
    std::string zone;
    std::string previous;

    /// Both a log and a calendar are one person's.
    bool for_one_person() const { return !log.empty() || !calendar.empty(); }
    bool describe_somebody() const { return screened || !log.empty() || done; }
};

void add_options(tool::App& app, Options& options) {
    tool::add_choice(app, "--leg", options.leg, "The leg that is glided: left, right or both",
                     "LEG");
    tool::add_choice(app, "--reps-for", options.reps_for,
                     "With both legs, the reps are for each-leg or for both-legs", "LEGS");
    tool::add_quantity(app, "--wake", options.wake, "When the day begins", "TIME");
    tool::add_quantity(app, "--sleep", options.sleep, "When it ends", "TIME");
    app.list("--busy", options.busy, "Times without glides, such as 09:00-12:00", "TIMES",
             tool::ListForm::commas);
    app.flag("--late", options.late, "Use the last hour before bed too");
    tool::add_date(app, "--screened", options.screened,
                   "Without a file: the day every safety question was answered no");
    tool::add_date(app, "--from", options.from, "Today, or the first day");
    app.whole("--days", 1, 366, options.days, "Schedule at most N days");
    app.whole("--done", 0, 99, options.done, "Bouts done today");
    app.value(
        "--during", [&options](const std::string& text) { options.during = text; },
        "Worst while gliding today, such as 1/10", "RATING");
    tool::add_quantity(app, "--settled-after", options.settled_after,
                       "How long it took to settle today", "DURATION");
    app.list("--sign", options.signs, "A sign that is new or worse, by its id", "ID",
             tool::ListForm::repeated);
    tool::add_choice(app, "--morning", options.morning,
                     "How the morning after the last day was: settled or worse", "WORD");
    app.value("--log", options.log, "Keep the log in FILE, and add --done and --morning to it",
              "FILE");
    app.value("--ics", options.calendar, "Write the bouts to FILE as a calendar too", "FILE");
    app.value("--tz", options.zone, "Time zone of --ics, such as Europe/Berlin", "ZONE");
    app.value("--previous", options.previous,
              "What --ics wrote before: what is withdrawn since is cancelled", "FILE");
    app.needs("--tz", "--ics");
    app.needs("--previous", "--ics");
    app.needs("--ics", "--tz");
}

/// The last one written would be all that is left.
void check_files(const Options& options, const std::string& output) {
    const auto same = [](const std::string& one, const std::string& other) {
        return !one.empty() && one == other;
    };
    if (options.calendar == "-")
        throw tool::UsageError("--ics", "a calendar is a file, expected its name");
    if (same(options.calendar, options.log))
        throw tool::UsageError("--ics", "it names the file of --log, expected another");
    if (same(output, options.log) || same(output, options.calendar))
        throw tool::UsageError("--output", "it names the file of --log or --ics, expected another");
}

PainRating rating(const std::string& text) {
    const bool bare = text.find('/') == std::string::npos;
    return tool::quantity_value<Rating>("--during", text + (bare ? "/10" : ""));
}

/// Throws when the results that the options tell of do not go together.
void check_results(const Options& options, const Library& library) {
    const auto fault = [](const char* option, const char* message) {
        throw tool::UsageError(option, message);
    };
    if (options.done.has_value() != options.during.has_value() && options.done != 0)
        fault(options.done ? "--done" : "--during", "--done and --during go together");
    if (options.done && !options.from)
        fault("--done", "no tool reads the clock: say the day with --from DATE");
    if (options.settled_after && !options.done) fault("--settled-after", "it goes with --done");
    for (const auto& sign : options.signs) tool::sign_value(sign, library);
}

/// The last day with glides that is no later than `until`.
std::optional<Date> last_day(std::span<const GlideEntry> log, std::optional<Date> until) {
    std::optional<Date> last;
    for (const auto& entry : log)
        if (entry.done && *entry.done > 0 && (!until || entry.date <= *until))
            last = std::max(last, std::optional{entry.date});
    return last;
}

/// The results that the options tell of, about the days of `log` and today. Throws RecordError when
/// there is no such day.
std::vector<GlideEntry> results(const Options& options, const Library& library,
                                std::span<const GlideEntry> log) {
    std::vector<GlideEntry> entries;
    const auto add = [&](std::optional<Date> day, const char* fault) -> GlideEntry& {
        if (!day) throw tool::RecordError{fault, "impossible-glides"};
        auto& entry = entries.emplace_back();
        entry.date = *day;
        return entry;
    };
    if (options.morning) {
        // today's glides have had no morning after them yet
        auto yesterday = options.from;
        if (yesterday) yesterday = std::chrono::sys_days{*yesterday} - std::chrono::days{1};
        add(last_day(log, yesterday),
            "--morning tells of the day before, but there is no earlier day with glides")
            .next_morning = options.morning;
    }
    if (options.done) {
        auto& entry = add(options.from, "");
        entry.done = options.done;
        if (options.during) entry.during = rating(*options.during);
        entry.settled_after = options.settled_after;
    } else if (!options.signs.empty()) {
        const auto last = last_day(log, options.from);
        add(last ? last : options.from, "--sign needs the day, expected it with --from DATE");
    }
    for (const auto& sign : options.signs)
        entries.back().signs.push_back(tool::sign_value(sign, library));
    return entries;
}

/// The same, added to the file.
void add_results(const Options& options, const Library& library, std::string_view name,
                 tool::LogFile<GlideEntry>& log) try {
    for (const auto& entry : log.entries())
        if (options.from && entry.date > *options.from)
            throw tool::RecordError{fmt::format("the log tells of {}, which is after {}",
                                                to_string(entry.date), to_string(*options.from)),
                                    "impossible-glides"};
    const auto entries = results(options, library, log.entries());
    if (entries.empty() && log.entries().empty())
        tool::complain(name, fmt::format("{} has no entries yet", options.log));
    log.add(entries, name);
} catch (const tool::RecordError& error) {
    throw std::runtime_error{
        fmt::format("{}: {}; nothing was written to it", options.log, error.message)};
}

/// Options stand in the place of what the file says.
void apply(const Options& options, Person& person) {
    auto wishes = person.glides.value_or(GlideWishes{});
    if (options.leg) wishes.leg = options.leg;
    if (options.reps_for) wishes.reps_for = options.reps_for;
    if (options.wake) wishes.wake = options.wake;
    if (options.sleep) wishes.sleep = options.sleep;
    if (!options.busy.empty()) wishes.busy.clear();
    for (const auto& text : options.busy) {
        const auto times = parse_clock_times(tool::kept(text));
        if (!times)
            throw tool::UsageError(
                "--busy", fmt::format("\"{}\" is not right here, expected times of a day such as "
                                      "\"09:00-12:00\", the earlier first",
                                      text));
        wishes.busy.push_back(*times);
    }
    if (options.late) wishes.late = true;
    person.glides = wishes;
}

void write_calendar(const Options& options, const GlideSchedule& schedule, const Person& person,
                    const Library& library) {
    // the first time there is nothing yet that could be replaced
    const bool first =
        options.previous == options.calendar && !std::filesystem::exists(options.calendar);
    const auto previous = options.previous.empty() || first
                              ? std::string{}
                              : read_file(options.previous, limits::file_bytes);
    const auto text =
        calendar_text(glide_calendar(schedule, person, library, options.zone), previous);
    tool::Output out{options.calendar};
    out.write(text);
    out.finish();
}

}  // namespace

int main(int argc, char** argv) {
    tool::App app{"Say how many bouts of sciatic nerve glides to do next, and when.",
                  "glide-schedule"};
    tool::StreamOptions stream;
    stream.add_to(app,
                  "People or other tools' documents, YAML or JSON; - or none is standard "
                  "input, unless options describe somebody");
    Options options;
    add_options(app, options);

    return app.run(argc, argv, [&] {
        const auto& library = app.library();
        check_results(options, library);
        check_files(options, app.output);
        if (options.describe_somebody()) stream.describe_somebody(options.screened);
        std::optional<tool::LogFile<GlideEntry>> log;
        if (!options.log.empty()) {
            log.emplace(options.log, library);
            add_results(options, library, app.name(), *log);
        }
        const DocumentIds ids{library};
        auto style = app.style();
        style.sources = stream.sources;
        const GlideHorizon horizon{options.from, options.days};
        std::atomic<int> people = 0;
        return tool::answer_records(app, stream, library, [&]() -> tool::Answer {
            return [&, assessment = Assessment{}](const Person& given, JsonWriter& json,
                                                  std::string& text) mutable {
                if (options.for_one_person() && ++people > 1)
                    throw tool::RecordError{
                        "--log and --ics keep the log and the calendar of one person, expected one",
                        "one-person"};
                auto person = given;
                apply(options, person);
                const auto more =
                    log ? log->entries() : results(options, library, person.glide_log);
                person.glide_log.insert(person.glide_log.end(), more.begin(), more.end());
                triage(person, library, assessment);
                const auto made = schedule_glides(person, assessment, library, horizon);
                if (const auto* const fault = std::get_if<ImpossibleGlides>(&made))
                    throw tool::RecordError{fault->message, "impossible-glides"};
                const auto& schedule = std::get<GlideSchedule>(made);
                auto status = schedule.state == GlideState::stop ? tool::stop : tool::go_on;
                try {
                    if (!options.calendar.empty())
                        write_calendar(options, schedule, person, library);
                } catch (const std::runtime_error& error) {
                    const bool impossible = dynamic_cast<const CalendarError*>(&error) != nullptr;
                    if (status != tool::stop && impossible)
                        throw tool::RecordError{error.what(), "no-calendar"};
                    if (status != tool::stop) throw;
                    // whoever has to stop is told so, whatever becomes of the calendar
                    tool::complain(app.name(), error.what());
                    status = tool::failed;
                }
                if (stream.json)
                    write_glide_schedule(json, schedule, assessment, person, library, ids.tables,
                                         horizon);
                else text = glide_schedule_text(schedule, assessment, person, library, style);
                return status;
            };
        });
    });
}
