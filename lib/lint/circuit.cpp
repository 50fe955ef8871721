#include "lint/circuit.hpp"

#include <stdexcept>

namespace hamkit {

std::size_t Circuit::add(const Formula& formula) {
    if (const auto known = m_known.find(formula.id()); known != m_known.end()) return known->second;
    Node node{formula.decl().decl_kind(), {}, {}};
    if (node.kind == Z3_OP_UNINTERPRETED) node.variable = formula.decl().name().str();
    for (unsigned part = 0; part < formula.num_args(); ++part)
        node.parts.push_back(add(formula.arg(part)));
    m_nodes.push_back(std::move(node));
    m_kept.push_back(formula);
    return m_known[formula.id()] = m_nodes.size() - 1;
}

std::uint64_t Circuit::value_of(const Node& node, const std::vector<std::uint64_t>& values) {
    constexpr auto everybody = ~std::uint64_t{0};
    std::uint64_t value = 0;
    switch (node.kind) {
        case Z3_OP_TRUE: return everybody;
        case Z3_OP_FALSE: return 0;
        case Z3_OP_NOT: return ~values[node.parts.front()];
        case Z3_OP_AND:
            value = everybody;
            for (const auto part : node.parts) value &= values[part];
            return value;
        case Z3_OP_OR:
            for (const auto part : node.parts) value |= values[part];
            return value;
        default: throw std::logic_error{"a circuit cannot hold a formula of this kind"};
    }
}

}  // namespace hamkit
