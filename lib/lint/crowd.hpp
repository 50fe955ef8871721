#pragma once
// Some thousand random people. Whatever holds of one of them needs no solver to be shown possible.

#include <random>

#include "lint/circuit.hpp"
#include "lint/symbolic_person.hpp"

namespace hamkit {

/// The same people every time.
class Crowd {
public:
    Crowd(const Logic&, const SymbolicPerson&, const Library&);

    /// True when the formula holds of somebody here; false says nothing about others.
    bool has(const Formula&);

private:
    static constexpr int rounds = 60;  // of 64 people each

    void draw(const SymbolicPerson&, const Library&);

    Circuit m_circuit;
    std::vector<std::unordered_map<std::string, std::uint64_t>> m_people;  // a round each
    std::vector<std::vector<std::uint64_t>> m_values;
};

}  // namespace hamkit
