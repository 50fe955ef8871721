#include "advice/glide_schedule.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "advice/glide_course.hpp"
#include "advice/glide_times.hpp"
#include "advice/mornings.hpp"
#include "advice/objection.hpp"
#include "document/plan.hpp"

namespace hamkit {
namespace {

class Scheduler {
public:
    Scheduler(const Person& person, const Assessment& assessment, const Library& library,
              const GlideHorizon& horizon)
        : m_person{person},
          m_assessment{assessment},
          m_library{library},
          m_ladder{library.glides},
          m_horizon{horizon},
          m_wishes{person.glides.value_or(GlideWishes{})},
          m_course{library.glides} {}

    std::variant<GlideSchedule, ImpossibleGlides> run() {
        find_first_day();
        if (gated()) {
            m_out.withdrawn = today();
            return std::move(m_out);
        }
        if (auto fault = impossible_log(); !fault.empty())
            return ImpossibleGlides{std::move(fault)};
        follow_log();
        describe_bout();
        m_out.state = m_course.state;
        explain();
        const bool bad = m_course.outcome == GlideReport::Outcome::flare;
        if (m_out.state == GlideState::stop || (bad && m_unfinished)) m_out.withdrawn = today();
        if (const auto first = m_course.first ? m_course.first : m_out.first_day)
            m_out.review = later(*first, whole_days(m_ladder.review.value));
        if (m_out.state == GlideState::wait)
            m_out.until = later(*m_course.not_before, std::chrono::days{-1});
        else if (m_out.state != GlideState::stop) {
            if (auto fault = impossible_hours(); !fault.empty())
                return ImpossibleGlides{std::move(fault)};
            lay_out();
        }
        note_wishes();
        return std::move(m_out);
    }

private:
    static Date later(Date date, std::chrono::days days) {
        return std::chrono::sys_days{date} + days;
    }
    bool tolerated() const { return m_course.outcome == GlideReport::Outcome::tolerated; }

    void because(std::string clause, const Provenance* provenance) {
        m_out.because = std::move(clause);
        m_out.provenance = provenance;
    }
    void note(std::string sentence) { m_out.notes.push_back(std::move(sentence)); }

    /// Red flags, open urgent questions, and whatever rules the exercise out.
    bool gated() {
        auto found = gate(m_ladder.exercise, m_assessment, m_library);
        if (!found) return false;
        m_out.state = GlideState::stop;
        // an open question has to be answered, no more
        if (!m_assessment.blocked() && found->provenance != nullptr) refer();
        because(std::move(found->because), found->provenance);
        return true;
    }

    void refer() {
        m_out.refer = {m_ladder.referral};
        if (!m_person.glide_log.empty()) m_out.refer.push_back(m_ladder.new_log);
    }

    /// The day of the question, or the last that the log tells of.
    std::optional<Date> today() const {
        auto day = m_horizon.from;
        if (!day)
            for (const auto& entry : m_person.glide_log)
                day = std::max(day, std::optional{entry.date});
        return day;
    }

    std::string impossible_log() const {
        for (const auto& entry : m_person.glide_log)
            if (m_horizon.from && entry.date > *m_horizon.from)
                return fmt::format("the log tells of {}, which is after {}", to_string(entry.date),
                                   to_string(*m_horizon.from));
        return {};
    }

    std::string impossible_hours() const {
        const auto hours = this->hours();
        if (hours.end - hours.begin < hours.length)
            return "the day is too short for a bout, expected more hours between wake and sleep";
        if (spread(1, hours).empty())
            return "no time of the day is free for a bout, expected fewer busy hours";
        return {};
    }

    // -- the dose

    /// While somebody waits for a professional nothing grows.
    bool grows() const { return m_assessment.disposition == Disposition::self_care; }
    GlideLadder allowed() const {
        auto ladder = m_ladder;
        if (!grows()) ladder.ceiling.value = ladder.start.value;
        return ladder;
    }

    void follow_log() {
        const auto ladder = allowed();
        if (std::ranges::any_of(m_person.glide_log, [&](const GlideEntry& entry) {
                return tells_of_tomorrow(entry, m_horizon.from);
            }))
            note(morning_to_come);
        const auto log = without_mornings_to_come<GlideEntry>(m_person.glide_log, m_horizon.from);
        for (const auto& day : read_glide_log(log, ladder)) {
            if (m_course.state != GlideState::stop) {
                note_late_report(day);
                note_dose(day);
            }
            if (day.done > 0) {
                auto due = m_course;
                due.wait_until(day.date, ladder);
                m_unfinished = day.done < due.level;
            }
            m_course.add(day, ladder);
        }
        if (m_horizon.from && m_course.last) m_course.wait_until(*m_horizon.from, ladder);
    }

    /// The last day of the log is over, glides or not: the next is the first, or a later one.
    void find_first_day() {
        auto& first = m_out.first_day;
        first = m_horizon.from;
        if (!first && m_person.preferences) first = m_person.preferences->start;
        std::optional<Date> last;
        for (const auto& entry : m_person.glide_log)
            if (entry.done) last = std::max(last, std::optional{entry.date});
        if (!last) return;
        const auto next = later(*last, std::chrono::days{1});
        first = m_horizon.from ? std::max(*m_horizon.from, next) : next;
    }

    void note_late_report(const GlideReport& day) {
        if (m_course.is_news(day, m_ladder))
            note(
                fmt::format("{}: no glides were done that day, so its bad report counts for the "
                            "day before it.",
                            to_string(day.date)));
        else if (day.done == 0 && day.outcome != GlideReport::Outcome::open)
            note(
                fmt::format("{}: the report counts for nothing, because no glides were done that "
                            "day. Give a report the date of its glides.",
                            to_string(day.date)));
    }

    void note_dose(const GlideReport& day) {
        auto course = m_course;
        course.wait_until(day.date, allowed());
        if (course.new_start && day.done > 0 && !m_course.new_start)
            note(fmt::format("{}: after a gap the ladder began again.", to_string(day.date)));
        if (course.not_before && day.date < *course.not_before && day.done > 0)
            note(fmt::format("{}: it was a day of the pause, so it earns nothing.",
                             to_string(day.date)));
        else if (!grows()) return;  // the days may be from before the wait, when more was due
        else if (day.done > course.level)
            note(fmt::format("{}: {} bouts were done and {} {} due. More than that earns no more.",
                             to_string(day.date), day.done, course.level,
                             course.level == 1 ? "was" : "were"));
        else if (day.done > 0 && day.done < course.level &&
                 day.outcome == GlideReport::Outcome::tolerated)
            note(
                fmt::format("{}: {} of {} bouts were done. What was missed is not made up for, and "
                            "the day brings no more.",
                            to_string(day.date), day.done, course.level));
    }

    void describe_bout() {
        auto& bout = m_out.bout;
        const bool both = m_wishes.leg == Leg::both;
        bout.leg = m_wishes.leg;
        bout.each_leg = both && m_wishes.reps_for != RepsFor::both_legs;
        bout.reps = m_ladder.reps.value;
        bout.length = bout_length();
    }

    /// Rounded up to five minutes, to find the chair.
    std::chrono::minutes bout_length() const {
        constexpr double grid = 5;
        const auto& dosage = m_library.exercises[m_ladder.exercise.index].dosage;
        const auto dose = dose_in_week(dosage, m_library.routine, 1, 1);
        const bool twice = m_wishes.leg == Leg::both && m_wishes.reps_for != RepsFor::both_legs;
        const auto minutes =
            seconds_of(dose, dosage, m_library.routine.pace) * (twice ? 2 : 1) / 60;
        return std::chrono::minutes{std::lround(std::ceil(minutes / grid) * grid)};
    }

    // -- reasons

    void explain() {
        switch (m_out.state) {
            case GlideState::start:
                return because(
                    m_course.new_start ? "there was a gap, so the ladder begins again"
                                       : "nothing has been done yet, and the ladder begins low",
                    m_course.new_start ? &m_ladder.gap.provenance : &m_ladder.start.provenance);
            case GlideState::advance:
                return because("the last day went well, and so did the morning after",
                               &m_ladder.step.provenance);
            case GlideState::hold: return explain_hold();
            case GlideState::step_back:
                return because("the last day did not go well", &m_ladder.step_back.provenance);
            case GlideState::wait:
                return because("once a day was too much, so there is a pause",
                               &m_ladder.pause.provenance);
            case GlideState::stop: return explain_stop();
        }
    }

    void explain_hold() {
        if (!grows() && tolerated() && m_course.whole_dose)
            return because("you are waiting for a professional, and nothing grows until then",
                           &m_library.routine.interim_progression.front().provenance);
        if (m_course.level == m_ladder.ceiling.value && tolerated() && m_course.whole_dose)
            return because("this is the most there is", &m_ladder.ceiling.provenance);
        if (tolerated() && m_course.in_pause)
            return because("the last day was one of the pause, so it earns nothing",
                           &m_ladder.pause.provenance);
        if (tolerated())
            return because("not all of the last day's bouts were done", &m_ladder.step.provenance);
        if (m_course.outcome == GlideReport::Outcome::flare)
            return because("the last day did not go well, so it is tried once more",
                           &m_ladder.pause.provenance);
        because("nobody has said how the morning after the last day was",
                &m_ladder.step.provenance);
    }

    void explain_stop() {
        refer();
        const auto* const provenance = &m_ladder.referral.provenance;
        for (const auto& entry : m_person.glide_log)
            if (entry.during && *entry.during > m_ladder.severe.value)
                return because(fmt::format("the log tells of pain of {}", entry.during->written),
                               &m_ladder.severe.provenance);
        for (const auto& entry : m_person.glide_log)
            for (const auto sign : entry.signs)
                if (m_course.sign &&
                    std::ranges::find(m_ladder.stop_signs, sign) != m_ladder.stop_signs.end())
                    return because(
                        fmt::format("the log tells of {}", m_library.findings[sign.index].label),
                        provenance);
        because(fmt::format("{} days in a row did not go well", m_course.flares),
                &m_ladder.flares.provenance);
    }

    // -- days and times

    DayHours hours() const {
        const auto wake = m_wishes.wake.value_or(m_ladder.wake.value);
        const auto sleep = m_wishes.sleep.value_or(m_ladder.sleep.value);
        constexpr int whole_day = 24 * 60;
        DayHours hours;
        hours.begin = static_cast<int>(wake.value);
        hours.end = static_cast<int>(sleep.value) + (sleep <= wake ? whole_day : 0);
        if (!m_wishes.late.value_or(false))
            hours.end -= static_cast<int>(m_ladder.quiet.value.value / 60);
        hours.length = static_cast<int>(bout_length().count());
        hours.apart = static_cast<int>(m_ladder.apart.value.value / 60);
        // the first bout of the next day is no closer than those of one day
        hours.end = std::min(hours.end, hours.begin + whole_day - hours.apart + hours.length);
        for (const auto& busy : m_wishes.busy)
            hours.busy.push_back(
                {static_cast<int>(busy.low.value), static_cast<int>(busy.high.value)});
        return hours;
    }

    /// Where a good day would bring more, the morning after it is the next gate. Where the level
    /// cannot rise, the same day is repeated for as long as it goes well.
    int days_to_next_gate() const {
        const auto most = grows() ? m_ladder.ceiling.value : m_ladder.start.value;
        const bool level = tolerated() && m_course.level == most && m_out.state == GlideState::hold;
        return level ? m_horizon.days : 1;
    }

    void lay_out() {
        m_out.level = m_course.level;
        const auto times = spread(m_course.level, hours());
        if (static_cast<int>(times.size()) < m_course.level)
            note(fmt::format("Only {} of {} bouts fit into the day; the others are dropped.",
                             times.size(), m_course.level));
        const auto days = days_to_next_gate();
        for (int day = 0; day < days; ++day) {
            auto& planned = m_out.days.emplace_back();
            planned.stage = m_course.days + 1 + day;
            planned.times = times;
            if (!m_out.first_day) break;
            planned.date = later(*m_out.first_day, std::chrono::days{day});
            m_out.until = planned.date;
        }
    }

    void note_wishes() {
        if (m_out.state == GlideState::stop) return;
        if (!m_wishes.leg)
            note("Nobody has said which leg. Glide the sore one, or say left, right or both.");
        else if (m_out.bout.each_leg) note(std::string{m_ladder.reps.text});
        if (!m_wishes.wake) note(std::string{m_ladder.wake.text});
        if (!m_wishes.sleep) note(std::string{m_ladder.sleep.text});
        const auto& exercise = m_library.exercises[m_ladder.exercise.index];
        if (std::ranges::none_of(exercise.actions, [&](Id<Action> action) {
                return std::ranges::find(m_assessment.recommend, action, &Recommendation::action) !=
                       m_assessment.recommend.end();
            }))
            note("Nothing you report points to the nerve, so glides may not be what you need.");
    }

    const Person& m_person;
    const Assessment& m_assessment;
    const Library& m_library;
    const GlideLadder& m_ladder;
    const GlideHorizon& m_horizon;
    GlideWishes m_wishes;
    GlideCourse m_course;
    bool m_unfinished = false;  // bouts of the last day were left
    GlideSchedule m_out;
};

}  // namespace

std::variant<GlideSchedule, ImpossibleGlides> schedule_glides(const Person& person,
                                                              const Assessment& assessment,
                                                              const Library& library,
                                                              const GlideHorizon& horizon) {
    return Scheduler{person, assessment, library, horizon}.run();
}

}  // namespace hamkit
