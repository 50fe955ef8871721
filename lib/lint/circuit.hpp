#pragma once
// Formulas as a program that works them out for 64 people at a time: bit n of a word is person n.

#include <cstdint>
#include <string>
#include <unordered_map>

#include "lint/logic.hpp"

namespace hamkit {

class Circuit {
public:
    /// The number of a formula's value in what extend() fills in.
    std::size_t add(const Formula&);
    /// Appends the values of all that was added since `values` was last extended. `word_of` gives
    /// the value of a variable.
    template <class WordOf>
    void extend(std::vector<std::uint64_t>& values, WordOf word_of) const {
        for (auto node = values.size(); node < m_nodes.size(); ++node) {
            const auto& variable = m_nodes[node].variable;
            values.push_back(variable.empty() ? value_of(m_nodes[node], values)
                                              : word_of(variable));
        }
    }

private:
    struct Node {
        Z3_decl_kind kind{};
        std::string variable;
        std::vector<std::size_t> parts;
    };
    static std::uint64_t value_of(const Node&, const std::vector<std::uint64_t>& values);

    std::vector<Node> m_nodes;  // parts before wholes
    std::unordered_map<unsigned, std::size_t> m_known;
    Formulas m_kept;  // an id is only a formula's own as long as that lives
};

}  // namespace hamkit
