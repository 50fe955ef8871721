// Every log of rack pulls up to a length whose sets have weights: what hurt is not offered again
// until enough days went well at less. The rules are written here once more, in another way.
//
// Ranges over three heights of a search and two of a height that was found, weights below, at and
// above that of the search and sets without one, pain (none, low, severe), mornings (settled,
// worse, missing) and form. One set a day. Leaves out corrections, gaps between days, and other
// racks.

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>

#include "advice/rack_pull.hpp"
#include "advice/triage.hpp"
#include "document/incoming.hpp"
#include "reading/yaml.hpp"

using namespace hamkit;

namespace {

struct Letter {
    double height;
    double load;  // 0: none was written
    double pain;
    NextMorning morning;
    Form form = Form::kept;
};

constexpr double floor_load = 100;
constexpr double advised = 50;
constexpr double step = 10;
constexpr double severe = 5;
constexpr int patience = 2;

bool hurts(const Letter& day) { return day.pain > 0 || day.morning == NextMorning::worse; }

class Check {
public:
    /// All logs begin with the same days.
    Check(const std::vector<Letter>& first, std::vector<Letter> letters, std::size_t longest)
        : m_letters{std::move(letters)},
          m_longest{first.size() + longest},
          m_ids{built_in_library()} {
        m_tree.ids = m_ids.tables;
        m_tree.context = &built_in_library();
        Problems problems;
        const bool read = parse_yaml({"person", m_yaml, 1, 1}, m_tree, problems);
        if (!read || !problems.empty()) fail("the person could not be read");
        m_person = read_incoming(m_tree).person;
        for (const auto& day : first) append(day);
    }

    long run() {
        extend();
        return m_logs;
    }
    long offers() const { return m_offers; }

private:
    void extend() {
        check();
        if (m_days.size() == m_longest) return;
        for (const auto& letter : m_letters) {
            append(letter);
            extend();
            m_person.rack_log.pop_back();
            m_days.pop_back();
        }
    }

    void append(const Letter& day) {
        m_days.push_back(day);
        RackEntry entry;
        const std::chrono::sys_days first{std::chrono::year{2026} / 11 / 1};
        entry.date = first + std::chrono::days{2 * m_days.size()};
        entry.height = Length{day.height, {}};
        entry.pain = PainRating{day.pain, "9/10"};
        if (day.load > 0) entry.load = Mass{day.load, {}};
        entry.form = day.form;
        entry.next_morning = day.morning;
        m_person.rack_log.push_back(entry);
    }

    double search_load() const {
        return m_days.empty() || m_days.front().load == 0 ? advised : m_days.front().load;
    }
    double load_of(const Letter& day) const { return day.load == 0 ? search_load() : day.load; }

    void check() {
        ++m_logs;
        triage(m_person, built_in_library(), m_assessment);
        const auto made = advise_rack_pull(m_person, m_assessment, built_in_library(), {});
        const auto* const advice = std::get_if<RackAdvice>(&made);
        if (advice == nullptr) return fail("no advice is given");
        const bool stopped = advice->state == RackState::stop;
        if (std::ranges::any_of(m_days, [](const Letter& day) { return day.pain > severe; }) &&
            !stopped)
            fail("severe pain stops");
        if (!advice->next) return;
        ++m_offers;
        const auto height = advice->geometry->holes[*advice->next].height.value;
        const auto limit = number(advice->load_limit);
        if (limit > floor_load) fail("never more than from the floor");
        not_what_hurt(height, limit);
        above_what_hurt(height);
        one_step_at_a_time(height, limit);
    }

    /// That height or lower, that weight or more: only after enough days that went well at less.
    void not_what_hurt(double height, double limit) {
        for (std::size_t day = 0; day < m_days.size(); ++day) {
            if (!hurts(m_days[day]) || height > m_days[day].height || limit < load_of(m_days[day]))
                continue;
            int quiet = 0;
            for (auto later = day + 1; later < m_days.size(); ++later) {
                const auto& other = m_days[later];
                if (hurts(other)) quiet = 0;
                else if (other.morning == NextMorning::settled && other.form == Form::kept &&
                         (other.height > m_days[day].height ||
                          load_of(other) < load_of(m_days[day])))
                    ++quiet;
            }
            if (quiet < patience)
                fail(fmt::format("{} cm with {} kg is offered, and day {} hurt", height, limit,
                                 day + 1));
        }
    }

    /// After a day that hurt it goes up, until enough days went well up there.
    void above_what_hurt(double height) {
        double hurt = 0;
        int quiet = 0;
        for (const auto& day : m_days) {
            if (hurts(day)) hurt = std::max(quiet < patience ? hurt : 0, day.height), quiet = 0;
            else if (day.morning == NextMorning::settled && day.height > hurt) ++quiet;
        }
        if (quiet < patience && height <= hurt)
            fail(fmt::format("{} cm is offered right after {} cm hurt", height, hurt));
    }

    /// At most a step more than the search's weight, or than what was fine there since it last
    /// hurt.
    void one_step_at_a_time(double height, double limit) {
        auto most = search_load();
        for (const auto& day : m_days) {
            if (hurts(day)) most = search_load();
            else if (day.height == height && day.morning == NextMorning::settled)
                most = std::max(most, load_of(day));
        }
        if (limit > most + step)
            fail(fmt::format("{} kg are offered at {} cm, {} kg were fine", limit, height, most));
    }

    static double number(const std::string& text) {
        double value = 0;
        std::from_chars(text.data(), text.data() + text.size(), value);
        return value;
    }

    [[noreturn]] void fail(const std::string& rule) const {
        fmt::print("broken: {}\n", rule);
        for (const auto& day : m_days)
            fmt::print("  {} cm, {} kg, {}/10, morning {}, form {}\n", day.height, day.load,
                       day.pain, name_of(day.morning), name_of(day.form));
        std::exit(1);
    }

    std::vector<Letter> m_letters;
    std::size_t m_longest;
    std::string m_yaml =
        "screened: 2030-01-01\nanswers: {pain-off-floor: yes, mild-pain-in-deadlift: yes, "
        "recent-onset: yes}\nlifter: {lockout: 74 cm, floor_load: 100 kg}\n"
        "rack: {first_hole: 20 cm, spacing: 5 cm}\n";
    DocumentIds m_ids;
    Tree m_tree;
    Person m_person;
    Assessment m_assessment;
    std::vector<Letter> m_days;
    long m_logs = 0;
    long m_offers = 0;
};

}  // namespace

int main(int argc, char** argv) {
    const bool longer = argc > 1 && std::string_view{argv[1]} == "--longer";
    using enum NextMorning;
    const std::vector<Letter> letters{
        {65, 0, 0, settled},  {65, 50, 0, settled},
        {65, 70, 0, settled}, {55, 50, 0, settled},
        {50, 50, 0, settled}, {50, 60, 0, settled},
        {50, 70, 3, unknown}, {50, 50, 3, unknown},
        {50, 40, 3, unknown}, {65, 70, 3, settled},
        {65, 40, 3, unknown}, {50, 70, 0, worse},
        {65, 50, 0, worse},   {50, 70, 9, settled},
        {65, 50, 0, unknown}, {50, 60, 3, unknown, Form::broken},
    };
    const std::vector<Letter> found{
        {65, 50, 0, settled}, {50, 50, 0, settled}, {35, 50, 0, settled}};
    const std::vector<Letter> growing{
        {35, 50, 0, settled}, {35, 60, 0, settled}, {35, 70, 0, settled}, {35, 80, 0, settled},
        {40, 50, 0, settled}, {40, 60, 0, settled}, {40, 80, 0, settled}, {35, 60, 3, unknown},
        {35, 80, 3, unknown}, {35, 50, 3, unknown}, {40, 80, 0, worse},   {35, 70, 0, unknown}};
    const std::size_t longest = longer ? 5 : 4;
    for (const auto& [first, kinds] :
         {std::pair{std::vector<Letter>{}, letters}, std::pair{found, growing}}) {
        Check check{first, kinds, longest};
        const auto logs = check.run();
        fmt::print(
            "{} logs with weights of up to {} days{}, {} kinds of days, {} offers: no violation\n",
            logs, longest, first.empty() ? "" : " after the height was found", kinds.size(),
            check.offers());
    }
}
