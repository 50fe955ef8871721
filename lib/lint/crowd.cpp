#include "lint/crowd.hpp"

namespace hamkit {

Crowd::Crowd(const Logic& logic, const SymbolicPerson& person, const Library& library)
    : m_people(rounds), m_values(rounds) {
    draw(person, library);
    if (!has(person.possible) || has(logic.opposite(person.possible)))
        throw std::logic_error{"somebody in the crowd is impossible"};
}

/// From people who answer every other question to people who answer one or two.
void Crowd::draw(const SymbolicPerson& person, const Library& library) {
    std::mt19937_64 random{1};
    int round = 0;
    for (auto& people : m_people) {
        const auto sparse = 1 + round++ % 10;
        const auto few = [&] {
            auto word = ~std::uint64_t{0};
            for (int half = 0; half < sparse; ++half) word &= random();
            return word;
        };
        const auto set = [&](const Formula& variable, std::uint64_t word) {
            if (!variable.is_false()) people[variable.decl().name().str()] = word;
        };
        set(person.screened, random() | random());
        const bool safe = round % 3 != 0;  // most are not in danger, or nothing else comes to show
        for (std::size_t finding = 0; finding < person.answers.size(); ++finding) {
            const auto& answer = person.answers[finding];
            auto answered = few();
            if (safe && library.findings[finding].kind == FindingKind::red_flag)
                answered &=
                    random() & random() & random() & random() & random() & random() & random();
            const auto yes = random();
            const auto sure = random() | random();
            set(answer.yes, answered & sure & yes);
            set(answer.no, answered & sure & ~yes);
            set(answer.unknown, answered & ~sure);
        }
        for (const auto& measure : person.measures) {
            auto word = few();
            set(measure.given, word);
            for (const auto& above : measure.above) set(above, word &= random());
        }
    }
}

bool Crowd::has(const Formula& formula) {
    const auto node = m_circuit.add(formula);
    bool any = false;
    for (std::size_t round = 0; round < m_values.size(); ++round) {
        m_circuit.extend(m_values[round],
                         [&](const std::string& name) { return m_people[round].at(name); });
        any = any || m_values[round][node] != 0;
    }
    return any;
}

}  // namespace hamkit
