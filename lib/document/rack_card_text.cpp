#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "document/assessment_text.hpp"
#include "document/plan.hpp"
#include "document/rack_card.hpp"

namespace hamkit {
namespace {

class Card {
public:
    Card(const RackCard& card, const RackAdvice& advice, const Person& person,
         const Library& library, LengthUnit unit, TextStyle style)
        : m_card{card},
          m_advice{advice},
          m_person{person},
          m_library{library},
          m_ladder{library.rack_pull},
          m_unit{unit},
          m_page{style} {}

    std::string write() {
        const auto who = m_person.client.empty() ? std::string{"you"} : visible(m_person.client);
        m_page.title(fmt::format("Rack pull card for {}", who));
        m_page.gap();
        const auto& exercise = exercise_of(m_advice, m_library);
        const auto dose = dose_in_week(exercise.dosage, m_library.routine, 1, 1);
        m_page.paragraph(
            fmt::format("One box a day, starting in box 1: {}, {}. Then leave at "
                        "least {} until the next.",
                        exercise.label, to_string(dose, exercise.dosage),
                        m_library.routine.strength_gap.written));
        m_page.paragraph(fmt::format("FINE: {} while you pull, and the next morning was no worse.",
                                     m_ladder.pain.value.written));
        m_page.paragraph(
            "HURT: more than that, or a worse morning. No word about the morning: do "
            "not go on.");
        m_page.gap();
        table();
        m_page.gap();
        if (m_advice.load_limit.empty()) m_page.paragraph(m_ladder.start_load.text, "Load: ");
        else
            m_page.paragraph(
                fmt::format("{} at most until you are in a box marked *.", m_advice.load_limit),
                "Load: ");
        m_page.paragraph(
            m_advice.load_grows ? m_ladder.load_step.text : "Your bar height is found.", "*     ");
        m_page.paragraph(m_ladder.referral.text, "STOP: ");
        m_page.paragraph(
            fmt::format("STOP too, whatever the box says, with any of these: {}.", signs()));
        return m_page.text();
    }

private:
    /// In two columns where one would not fit on the page.
    void table() {
        constexpr std::size_t most_rows = 32;
        std::vector<std::size_t> boxes;
        for (std::size_t box = 0; box < m_card.boxes.size(); ++box)
            if (m_card.boxes[box].state != RackState::stop) boxes.push_back(box);
        if (boxes.size() <= most_rows) {
            m_page.verbatim("box  place for the bar                    pull   FINE   HURT");
            for (const auto box : boxes) m_page.verbatim(wide(box));
            return;
        }
        const std::string_view heading = "box  place              pull FINE HURT";
        m_page.verbatim(fmt::format("{} | {}", heading, heading));
        const auto rows = (boxes.size() + 1) / 2;
        for (std::size_t row = 0; row < rows; ++row)
            m_page.verbatim(
                fmt::format("{} | {}", narrow(boxes[row]),
                            row + rows < boxes.size() ? narrow(boxes[row + rows]) : std::string{}));
    }

    std::string wide(std::size_t index) const {
        const auto& box = m_card.boxes[index];
        if (box.state == RackState::wait)
            return fmt::format("{:>3}  {:<42}{:>7}{:>7}", where(index),
                               "the morning after the last pulls", where(box.fine),
                               where(box.hurt));
        return fmt::format("{:>3}  {:<11}{:>9}  {:<15}{:>5}{:>7}{:>7}", where(index), place(box),
                           height(box),
                           landmark_at(m_advice.geometry->holes[box.next].range, m_library).name,
                           share(box), where(box.fine), where(box.hurt));
    }

    std::string narrow(std::size_t index) const {
        const auto& box = m_card.boxes[index];
        if (box.state == RackState::wait)
            return fmt::format("{:>3}  {:<23}{:>5}{:>5}", where(index), "the morning after",
                               where(box.fine), where(box.hurt));
        return fmt::format("{:>3}  {:<10}{:>8}{:>5}{:>5}{:>5}", where(index), place(box),
                           height(box), share(box), where(box.fine), where(box.hurt));
    }

    std::string place(const RackBox& box) const {
        return hole_name(*m_advice.geometry, box.next) +
               (box.state == RackState::found ? " *" : "");
    }
    std::string height(const RackBox& box) const {
        return to_string(m_advice.geometry->holes[box.next].height, m_unit);
    }
    std::string share(const RackBox& box) const {
        return fmt::format("{:.0f} %", std::round(m_advice.geometry->holes[box.next].range * 100));
    }

    /// The number of a box; a stop needs none.
    std::string where(std::size_t box) const {
        const auto stops = [](const RackBox& other) { return other.state == RackState::stop; };
        if (stops(m_card.boxes[box])) return "STOP";
        const auto end = m_card.boxes.begin() + static_cast<std::ptrdiff_t>(box);
        const auto skipped = std::count_if(m_card.boxes.begin(), end, stops);
        return fmt::format("{}", static_cast<std::ptrdiff_t>(box) + 1 - skipped);
    }

    std::string signs() const {
        std::string signs;
        for (const auto sign : m_ladder.stop_signs)
            signs += fmt::format("{}{}", signs.empty() ? "" : "; ",
                                 m_library.findings[sign.index].label);
        return signs;
    }

    const RackCard& m_card;
    const RackAdvice& m_advice;
    const Person& m_person;
    const Library& m_library;
    const RackLadder& m_ladder;
    LengthUnit m_unit;
    TextPage m_page;
};

}  // namespace

std::string card_text(const RackCard& card, const RackAdvice& advice, const Person& person,
                      const Library& library, LengthUnit unit, TextStyle style) {
    return Card{card, advice, person, library, unit, style}.write();
}

}  // namespace hamkit
