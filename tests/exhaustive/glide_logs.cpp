// Every log of nerve glides up to a length: no dose that the rules forbid is reachable from any of
// them. The rules are written here once more, in another way than the course has them.

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "advice/glide_course.hpp"

using namespace hamkit;

namespace {

const GlideLadder& ladder() { return built_in_library().glides; }

/// A day of the alphabet: how long after the one before, and what it came to.
struct Letter {
    int days_later = 1;
    int done = 0;
    double during = 0;
    NextMorning morning = NextMorning::unknown;
    bool spread = false;
    bool sign = false;

    bool flare() const { return during > 2 || morning == NextMorning::worse || spread; }
    bool tolerated() const { return done > 0 && !flare() && morning == NextMorning::settled; }
};

/// What the rules allow after a log, worked out from the list of its days.
struct Allowed {
    int most = 1;  // bouts on the next day
    bool stop = false;
};

class Check {
public:
    Check(std::vector<Letter> letters, std::size_t longest)
        : m_letters{std::move(letters)}, m_longest{longest} {}

    long run() {
        extend();
        return m_logs;
    }

private:
    void extend() {
        check();
        if (m_days.size() == m_longest) return;
        for (const auto& letter : m_letters) {
            GlideEntry entry;
            const auto before = m_log.empty() ? std::chrono::sys_days{std::chrono::days{20'000}}
                                              : std::chrono::sys_days{m_log.back().date};
            entry.date = before + std::chrono::days{letter.days_later};
            entry.done = letter.done;
            entry.during = PainRating{letter.during, {}};
            entry.next_morning = letter.morning;
            if (letter.spread) entry.signs.push_back(ladder().spread_signs.front());
            if (letter.sign) entry.signs.push_back(ladder().stop_signs.front());
            m_log.push_back(std::move(entry));
            m_days.push_back(letter);
            extend();
            m_log.pop_back();
            m_days.pop_back();
        }
    }

    GlideCourse course() const {
        GlideCourse course{ladder()};
        for (const auto& day : read_glide_log(m_log, ladder())) course.add(day, ladder());
        return course;
    }

    /// A day earns one bout when all that was due was done and went well; a flare takes one away,
    /// also one that is reported on a day without glides.
    Allowed allowed() const {
        Allowed allowed;
        int idle = 0;
        int bad_days = 0;
        int pause = 0;  // days that are still to be left out
        bool begun = false;
        bool bad_news = false;  // of the last day with glides
        for (const auto& day : m_days) {
            if (day.sign || day.during > 5) allowed.stop = true;
            idle += day.days_later - 1;
            pause = std::max(0, pause - (day.days_later - 1));
            if (day.done == 0) {
                ++idle;
                pause = std::max(0, pause - 1);
                if (day.flare() && begun && !bad_news && idle <= 3) {
                    bad_news = true;
                    if (++bad_days == 2) allowed.stop = true;
                    allowed.most = std::max(1, allowed.most - 1);
                }
                continue;
            }
            if (begun && idle >= 3) allowed.most = 1, pause = 0;
            begun = true;
            idle = 0;
            const bool paused = pause > 0;
            pause = 0;
            bad_news = day.flare();
            if (day.flare()) {
                if (++bad_days == 2) allowed.stop = true;
                if (allowed.most == 1) pause = 1;
                allowed.most = std::max(1, allowed.most - 1);
            } else if (day.tolerated()) {
                bad_days = 0;
                if (day.done >= allowed.most && !paused)
                    allowed.most = std::min(5, allowed.most + 1);
            }
        }
        return allowed;
    }

    void check() {
        ++m_logs;
        const auto got = course();
        const auto want = allowed();
        const auto must = [&](bool holds, const char* rule) {
            if (!holds) fail(got, rule);
        };
        must(want.stop == (got.state == GlideState::stop),
             "signs, severe pain and two bad days in a row stop, for good, and nothing else does");
        if (want.stop) return;
        must(got.level >= 1 && got.level <= 5, "one to five bouts a day");
        must(got.level <= want.most, "never more than the days have earned");
        must(got.level == want.most, "never less than the days have earned");
        if (m_days.empty()) return must(got.state == GlideState::start, "it begins at the start");
        const auto& last = m_days.back();
        if (last.done == 0) return;
        must((got.state == GlideState::advance) <= last.tolerated(),
             "more only after a day that is known to have gone well");
        must(!last.flare() || got.state == GlideState::step_back || got.state == GlideState::wait,
             "a bad day steps back or pauses");
        must(got.state != GlideState::wait || got.not_before.has_value(), "a pause has an end");
        // three days without glides and the ladder begins again
        auto later = got;
        later.wait_until(std::chrono::sys_days{m_log.back().date} + std::chrono::days{4}, ladder());
        must(later.level == 1 && later.state == GlideState::start, "a gap begins again");
    }

    [[noreturn]] void fail(const GlideCourse& course, const char* rule) const {
        fmt::print("violated: {}\n", rule);
        for (const auto& day : m_days)
            fmt::print("  {} later: {} done, {}/10, {}{}{}\n", day.days_later, day.done, day.during,
                       name_of(day.morning), day.spread ? ", spread" : "",
                       day.sign ? ", a sign" : "");
        fmt::print("  gave {}, {} a day\n", name_of(course.state), course.level);
        std::exit(1);
    }

    std::vector<Letter> m_letters;
    std::size_t m_longest;
    std::vector<Letter> m_days;
    std::vector<GlideEntry> m_log;
    long m_logs = 0;
};

}  // namespace

int main(int argc, char** argv) {
    const bool longer = argc > 1 && std::string_view{argv[1]} == "--longer";
    const std::size_t longest = longer ? 8 : 7;
    const std::size_t longest_of_many = longer ? 5 : 4;
    using enum NextMorning;
    const std::vector<Letter> few{{1, 5, 1, settled}, {1, 1, 2, settled}, {1, 5, 0, unknown},
                                  {1, 5, 3, settled}, {1, 1, 0, worse},   {4, 5, 0, settled},
                                  {2, 0, 0, unknown}};
    auto many = few;
    for (const auto& letter : std::initializer_list<Letter>{{1, 2, 0, settled},
                                                            {1, 3, 0, settled},
                                                            {1, 4, 2, settled},
                                                            {1, 9, 0, settled},
                                                            {2, 5, 0, settled},
                                                            {3, 5, 0, settled},
                                                            {5, 2, 4, unknown},
                                                            {1, 0, 0, settled},
                                                            {1, 0, 0, worse},
                                                            {3, 0, 0, unknown, true},
                                                            {1, 5, 0, settled, true},
                                                            {1, 5, 0, unknown, true},
                                                            {1, 1, 10, worse},
                                                            {2, 3, 5, settled},
                                                            {1, 1, 6, settled},
                                                            {1, 1, 0, settled, false, true},
                                                            {1, 0, 0, unknown, false, true}})
        many.push_back(letter);
    fmt::print("{} logs of up to {} days, {} kinds of days: no violation\n",
               Check(few, longest).run(), longest, few.size());
    fmt::print("{} logs of up to {} days, {} kinds of days: no violation\n",
               Check(many, longest_of_many).run(), longest_of_many, many.size());
}
