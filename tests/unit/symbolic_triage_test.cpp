// What the proofs reason about is the program that runs: the formulas and triage() agree on random
// people.

#include "lint/symbolic_triage.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>

#include "advice/objection.hpp"
#include "advice/routine.hpp"
#include "assess.hpp"
#include "lint/circuit.hpp"

using namespace hamkit;

namespace {

/// Somebody who answers few or many questions, seldom with a sign of danger, so that all
/// dispositions come up.
Person random_person(std::mt19937& draw, const Library& library) {
    const auto one_in = [&](std::mt19937::result_type count) { return draw() % count == 0; };
    Person person;
    if (!one_in(4))
        person.screened = std::ranges::max_element(library.findings, {}, &Finding::since)->since;
    const auto answered = 2 + draw() % 40;
    const auto danger = 1 + draw() % 200;
    for (std::size_t index = 0; index < library.findings.size(); ++index) {
        const auto& finding = library.findings[index];
        if (!one_in(answered)) continue;
        Answer answer;
        answer.finding.index = static_cast<std::uint16_t>(index);
        if (finding.unit == Unit::yes_no) {
            const bool grave = finding.kind == FindingKind::red_flag && !one_in(danger);
            answer.truth = one_in(6) ? Truth::unknown : grave || one_in(3) ? Truth::no : Truth::yes;
        } else if (!one_in(5)) {
            const auto limit =
                finding.raises.empty() ? 1.0 : finding.raises[draw() % finding.raises.size()].limit;
            answer.amount = std::max(0.0, limit - 1 + static_cast<double>(draw() % 3));
            answer.measure = "given";
        }
        person.answers.list.push_back(answer);
    }
    std::ranges::shuffle(person.answers.list, draw);
    return person;
}

/// The variables of a symbolic person, for 64 people.
class Variables {
public:
    explicit Variables(const SymbolicPerson& symbols) : m_symbols{symbols} {
        clear(symbols.screened);
        for (const auto& answer : symbols.answers)
            for (const auto& formula : {answer.yes, answer.no, answer.unknown}) clear(formula);
        for (const auto& measure : symbols.measures) {
            clear(measure.given);
            for (const auto& above : measure.above) clear(above);
        }
    }

    void set(const Person& person, unsigned lane) {
        if (person.screened) set(m_symbols.screened, lane);
        for (const auto& answer : person.answers.list) {
            const auto& symbols = m_symbols.answers[answer.finding.index];
            const auto measure = std::ranges::find(m_symbols.measures, answer.finding.index,
                                                   &SymbolicMeasure::finding);
            if (measure == m_symbols.measures.end())
                set(answer.truth == Truth::yes  ? symbols.yes
                    : answer.truth == Truth::no ? symbols.no
                                                : symbols.unknown,
                    lane);
            else if (answer.measure.empty()) continue;
            else {
                set(measure->given, lane);
                for (std::size_t limit = 0; limit < measure->limits.size(); ++limit)
                    if (answer.amount > measure->limits[limit]) set(measure->above[limit], lane);
            }
        }
    }

    std::map<std::string, std::uint64_t> values;

private:
    void clear(const Formula& variable) {
        if (variable.is_const() && !variable.is_false()) values[variable.decl().name().str()] = 0;
    }
    void set(const Formula& variable, unsigned lane) {
        values.at(variable.decl().name().str()) |= std::uint64_t{1} << lane;
    }

    const SymbolicPerson& m_symbols;
};

constexpr unsigned lanes = 64;

/// 64 random people, and what formulas come to for each of them.
struct RandomPeople {
    RandomPeople(std::mt19937& draw, const Library& library, const SymbolicPerson& symbols,
                 const Circuit& circuit) {
        Variables variables{symbols};
        for (unsigned lane = 0; lane < lanes; ++lane) {
            people.push_back(random_person(draw, library));
            variables.set(people.back(), lane);
        }
        circuit.extend(values, [&](const std::string& name) { return variables.values.at(name); });
    }
    bool holds(std::size_t node, unsigned lane) const { return (values[node] >> lane & 1U) != 0; }

    std::vector<Person> people;
    std::vector<std::uint64_t> values;  // of each node, a bit a person
};

/// What triage works out, in the order of `outcomes`.
std::vector<bool> outcomes(const Person& person, const Library& library, Assessment& assessment) {
    triage(person, library, assessment);
    std::vector<bool> values;
    for (std::size_t atom = 0; atom < library.atoms().count(); ++atom) {
        values.push_back(assessment.truths[atom] == Truth::yes);
        values.push_back(assessment.truths[atom] == Truth::no);
    }
    for (std::size_t flag = 0; flag < library.red_flags.size(); ++flag)
        values.push_back(std::ranges::find(assessment.red_flags, flag) !=
                         assessment.red_flags.end());
    for (std::size_t action = 0; action < library.actions.size(); ++action)
        values.push_back(std::ranges::any_of(assessment.recommend, [&](const Recommendation& item) {
            return item.action.index == action;
        }));
    for (std::size_t avoid = 0; avoid < library.avoids.size(); ++avoid)
        values.push_back(std::ranges::any_of(
            assessment.avoid, [&](const Avoidance& item) { return item.avoid.index == avoid; }));
    for (std::size_t index = 0; index < library.exercises.size(); ++index)
        values.push_back(
            objection_to({static_cast<std::uint16_t>(index)}, assessment, library).has_value());
    values.push_back(assessment.blocked());
    return values;
}

Formulas outcomes(const SymbolicTriage& triage) {
    Formulas formulas;
    const auto add = [&](const Formulas& more) {
        formulas.insert(formulas.end(), more.begin(), more.end());
    };
    for (const auto& truth : triage.truths) add({truth.yes, truth.no});
    add(triage.raised);
    add(triage.recommended);
    add(triage.avoided);
    add(triage.objection);
    formulas.push_back(triage.blocked());
    return formulas;
}

}  // namespace

TEST_CASE("the proofs speak of the program that runs: both agree on 100,000 random people") {
    constexpr int rounds = 1563;  // just above 100,000 people
    const auto& library = built_in_library();
    z3::context context;
    const Logic logic{context};
    const SymbolicPerson symbols{logic, library};
    const SymbolicTriage symbolic{logic, library, symbols};
    Circuit circuit;
    std::vector<std::size_t> nodes;
    for (const auto& formula : outcomes(symbolic)) nodes.push_back(circuit.add(formula));

    std::mt19937 draw{1};
    Assessment assessment;
    std::array<int, disposition_count> dispositions{};
    std::size_t disagreements = 0;
    for (int round = 0; round < rounds; ++round) {
        const RandomPeople random{draw, library, symbols, circuit};
        for (unsigned lane = 0; lane < lanes; ++lane) {
            const auto actual = outcomes(random.people[lane], library, assessment);
            ++dispositions[static_cast<std::size_t>(assessment.disposition)];
            REQUIRE(actual.size() == nodes.size());
            for (std::size_t index = 0; index < nodes.size(); ++index)
                if (actual[index] != random.holds(nodes[index], lane) && disagreements++ == 0)
                    MESSAGE("outcome " << index << " of round " << round);
        }
    }
    CHECK(disagreements == 0);
    for (const auto count : dispositions) CHECK_MESSAGE(count > 1000, "every disposition comes up");
}

TEST_CASE("a plan holds nothing that the proofs do not know of, and nobody alone is left without") {
    const auto& library = built_in_library();
    z3::context context;
    const Logic logic{context};
    const SymbolicPerson symbols{logic, library};
    const SymbolicTriage symbolic{logic, library, symbols};
    Circuit circuit;
    std::vector<std::size_t> offered;
    for (std::size_t index = 0; index < library.exercises.size(); ++index)
        offered.push_back(circuit.add(symbolic.offered(index)));
    std::vector<Id<Equipment>> everything;
    for (std::size_t index = 0; index < library.equipment.size(); ++index)
        everything.push_back({static_cast<std::uint16_t>(index)});

    std::mt19937 draw{2};
    Assessment assessment;
    std::set<std::uint16_t> planned;
    for (int round = 0; round < 60; ++round) {
        RandomPeople random{draw, library, symbols, circuit};
        for (unsigned lane = 0; lane < lanes; ++lane) {
            auto& person = random.people[lane];
            triage(person, library, assessment);
            for (const bool equipped : {false, true}) {
                person.preferences.emplace();
                person.preferences->minutes = 300;
                if (equipped) person.preferences->equipment = everything;
                const auto made = make_routine(person, assessment, library, 4, {});
                REQUIRE(std::holds_alternative<Plan>(made));
                const auto& plan = std::get<Plan>(made);
                if (assessment.disposition == Disposition::self_care) CHECK(!plan.weeks.empty());
                for (const auto& week : plan.weeks)
                    for (const auto& day : week.days)
                        for (const auto& item : day.items) {
                            planned.insert(item.exercise.index);
                            CHECK(random.holds(offered[item.exercise.index], lane));
                        }
            }
        }
    }
    CHECK(planned.size() > 15);
}
