// The card that is printed for the gym and the program that is asked every day must say the same:
// the card is read back from its paper, and every path on it is walked beside a real log.

#include "advice/rack_card.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <sstream>

#include "advice/rack_pull.hpp"
#include "assess.hpp"

using namespace hamkit;
using namespace std::chrono_literals;

namespace {

/// A box as it stands on paper.
struct PaperBox {
    std::string place;   // "hole 8", empty for a morning to report
    std::string height;  // "55 cm"
    bool found = false;  // it has a star
    int fine = 0;        // 0: STOP
    int hurt = 0;
};

/// The lines below the heading of the table, by the numbers of their boxes.
std::map<int, PaperBox> read_paper(const std::string& text) {
    std::map<int, PaperBox> boxes;
    auto table = text.substr(text.find("box  place"));
    table = table.substr(table.find('\n') + 1);
    table = table.substr(0, table.find("\n\n"));
    std::ranges::replace(table, '|', '\n');  // between two columns
    std::istringstream lines{table};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream in{line};
        std::vector<std::string> words;
        for (std::string word; in >> word;) words.push_back(word);
        if (words.empty()) continue;
        REQUIRE(words.size() > 4);
        const auto to = [](const std::string& word) {
            return word == "STOP" ? 0 : std::stoi(word);
        };
        PaperBox box;
        box.hurt = to(words[words.size() - 1]);
        box.fine = to(words[words.size() - 2]);
        if (words[1] != "the") {
            box.place = words[1] + ' ' + words[2];
            box.found = words[3] == "*";
            const std::size_t height = box.found ? 4 : 3;
            box.height = words[height] + ' ' + words[height + 1];
        }
        boxes[std::stoi(words[0])] = box;
    }
    return boxes;
}

struct Start {
    std::string yaml;
    RackWishes wishes{};
};

/// Walks a card and a log side by side.
class Walk {
public:
    explicit Walk(const Start& start) : m_test{start.yaml}, m_wishes{start.wishes} {}

    std::string paper() {
        const auto advice = ask();
        return card_text(rack_card(m_test.person, advice, built_in_library()), advice,
                         m_test.person, built_in_library(), m_wishes.unit, {});
    }

    /// The first step at which they differ, or nothing. `steps`: how many were compared.
    std::string difference(const std::string& paper, int& steps) {
        m_boxes = read_paper(paper);
        m_steps = 0;
        auto first = walk(1, 0);
        steps = m_steps;
        return first;
    }

private:
    static constexpr int longest = 8;

    RackAdvice ask() {
        Assessment assessment;
        triage(m_test.person, built_in_library(), assessment);
        auto made = advise_rack_pull(m_test.person, assessment, built_in_library(), m_wishes);
        if (const auto* const fault = std::get_if<ImpossibleRack>(&made)) FAIL(fault->message);
        return std::get<RackAdvice>(std::move(made));
    }

    std::string walk(int number, int day) {
        ++m_steps;
        const auto advice = ask();
        const auto says =
            fmt::format("day {}, box {}: the program says {}", day, number, name_of(advice.state));
        if (number == 0) return advice.state == RackState::stop ? "" : says;
        if (!m_boxes.contains(number)) return fmt::format("there is no box {}", number);
        const auto box = m_boxes.at(number);
        if (advice.state == RackState::stop) return says;
        if (box.place.empty() != (advice.state == RackState::wait)) return says;
        if (box.found != (advice.state == RackState::found)) return says;
        if (advice.next &&
            (hole_name(*advice.geometry, *advice.next) != box.place ||
             to_string(advice.geometry->holes[*advice.next].height, m_wishes.unit) != box.height))
            return says + " at " + hole_name(*advice.geometry, *advice.next);
        if (day == longest) return "";
        for (const bool fine : {true, false}) {
            m_test.person.rack_log.push_back(result(box, day, fine));
            auto first = walk(fine ? box.fine : box.hurt, day + 1);
            m_test.person.rack_log.pop_back();
            if (!first.empty()) return first;
        }
        return "";
    }

    /// What the lifter writes down after a box: pain on even days, a bad morning on odd ones.
    RackEntry result(const PaperBox& box, int day, bool fine) const {
        RackEntry entry;
        entry.date = std::chrono::sys_days{2026y / 12 / 1} + std::chrono::days{2 * day};
        if (box.place.empty()) {
            entry.date = m_test.person.rack_log.back().date;
            entry.next_morning = fine ? NextMorning::settled : NextMorning::worse;
            return entry;
        }
        const bool pain = !fine && day % 2 == 0;
        entry.height = *parse_quantity<Centimetre>(box.height);
        entry.pain = *parse_quantity<Rating>(pain ? "1/10" : "0/10");
        entry.next_morning = fine || pain ? NextMorning::settled : NextMorning::worse;
        return entry;
    }

    TestPerson m_test;
    RackWishes m_wishes;
    std::map<int, PaperBox> m_boxes;
    int m_steps = 0;
};

const std::vector<std::string> racks{
    "first_hole: 20 cm, spacing: 5 cm",
    "first_hole: 8 in, spacing: 2 in, plate_diameter: 17.5 in",
    "heights: [31 cm, 42 cm, 47 cm, 58 cm, 66 cm, 71 cm]",
    "blocks: [10 cm, 22 cm, 33 cm, 45 cm]",
    "heights: [66 cm]",
};
const std::vector<std::string> logs{
    "",
    "{date: 2026-11-01, height: 66 cm, pain: 0/10}",
    "{date: 2026-11-01, height: 65 cm, pain: 0/10, next_morning: settled}",
    "{date: 2026-11-01, height: 65 cm, pain: 0/10, next_morning: settled}, "
    "{date: 2026-11-03, height: 55 cm, pain: 2/10}",
    "{date: 2026-11-01, height: 68 cm, pain: 0/10}, "
    "{date: 2026-11-01, height: 53 cm, pain: 0/10}",
    "{date: 2026-11-01, height: 66 cm, pain: 0/10, next_morning: settled}, "
    "{date: 2026-11-03, height: 55 cm, pain: 0/10, next_morning: worse}, "
    "{date: 2026-11-05, height: 66 cm, pain: 0/10}",
    "{date: 2026-11-01, height: 42 cm, pain: 1/10}, "
    "{date: 2026-11-03, height: 50 cm, pain: 0/10, next_morning: settled}, "
    "{date: 2026-11-05, height: 45 cm, pain: 0/10, next_morning: settled, form: broken}",
};

Start start(const std::string& rack, const std::string& log, const RackWishes& wishes = {}) {
    return {
        screened("") + "\nlifter: {lockout: 78 cm}\nrack: {" + rack + "}\nrack_log: [" + log + "]",
        wishes};
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("the card and the program agree on every path of eight days") {
    int paths = 0;
    for (const auto& rack : racks)
        for (const auto& log : logs)
            for (const RackWishes& wishes :
                 {RackWishes{}, RackWishes{.deeper = true}, RackWishes{.unit = LengthUnit::in}}) {
                CAPTURE(rack);
                CAPTURE(log);
                CAPTURE(wishes.deeper);
                Walk walk{start(rack, log, wishes)};
                int steps = 0;
                CHECK(walk.difference(walk.paper(), steps) == "");
                paths += steps;
            }
    CHECK(paths > 10'000);
}

TEST_CASE("a card that was tampered with is noticed") {
    Walk walk{start(racks[0], logs[2])};
    const auto paper = walk.paper();
    int steps = 0;
    REQUIRE(walk.difference(paper, steps) == "");
    const std::string first = "  1  hole 8         55 cm  above the knee  41 %      2      3\n";
    REQUIRE(paper.find(first) != std::string::npos);
    for (const auto* const line : {
             "  1  hole 7         50 cm  above the knee  41 %      2      3\n",  // another hole
             "  1  hole 8         50 cm  above the knee  41 %      2      3\n",  // another height
             "  1  hole 8 *       55 cm  above the knee  41 %      2      3\n",  // found too early
             "  1  hole 8         55 cm  above the knee  41 %      3      2\n",  // swapped
             "  1  hole 8         55 cm  above the knee  41 %      2   STOP\n",  // stops too early
             "  1  hole 8         55 cm  above the knee  41 %      2      2\n",  // ignores pain
             "  1  hole 8         55 cm  above the knee  41 %      2     99\n",  // leads nowhere
         })
        CHECK_MESSAGE(walk.difference(replaced(paper, first, line), steps) != "", line);
    CHECK(walk.difference(replaced(paper, "     6   STOP\n", "     6      3\n"), steps) ==
          "day 8, box 3: the program says stop");
    CHECK(walk.difference(replaced(paper, "hole 5 *", "hole 5  "), steps) ==
          "day 2, box 4: the program says found");
}

TEST_CASE("paths that come to the same point share a box, and a card always ends") {
    for (const auto& rack : racks) {
        Walk walk{start(rack, "")};
        const auto boxes = read_paper(walk.paper());
        CHECK(boxes.size() <= 40);
        for (const auto& [number, box] : boxes) {
            CHECK(box.fine > 0);  // a good day never stops
            CHECK(box.fine <= static_cast<int>(boxes.size()));
            CHECK(box.hurt <= static_cast<int>(boxes.size()));
            if (box.found) CHECK(box.fine == number);
        }
    }
}

TEST_CASE("the first box of a card is where the log stands") {
    const auto first = [](const std::string& log) {
        Walk walk{start(racks[0], log)};
        const auto box = read_paper(walk.paper()).at(1);
        return box.place + (box.found ? " *" : "");
    };
    CHECK(first(logs[0]) == "hole 10");
    CHECK(first(logs[1]).empty());  // the morning first
    CHECK(first(logs[2]) == "hole 8");
    CHECK(first(logs[3]) == "hole 10");
}
