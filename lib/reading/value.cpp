#include "reading/value.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hamkit {

Kind Value::kind() const { return none() ? Kind::null : m_tree->node(m_node).kind; }
std::string_view Value::text() const {
    return none() ? std::string_view{} : m_tree->node(m_node).text;
}
Value Value::first() const { return {*m_tree, none() ? nothing : m_tree->node(m_node).first}; }
Value Value::next() const { return {*m_tree, none() ? nothing : m_tree->node(m_node).next}; }
void Value::mark_read() const { m_tree->node(m_node).read = true; }
bool Value::was_read() const { return m_tree->node(m_node).read; }

Value Value::find(std::string_view key) const {
    for (auto name = first(); kind() == Kind::map && !name.none(); name = name.next().next())
        if (name.text() == key) return name.next();
    return {*m_tree, nothing};
}

Value Value::at(std::string_view key) const {
    const auto value = find(key);
    return value.none() ? *this : value;
}

Value Value::at(std::size_t index) const {
    for (auto item = first(); kind() == Kind::list && !item.none(); item = item.next())
        if (index-- == 0) return item;
    return *this;
}

Place Value::place() const { return m_tree->place(none() ? 0 : m_tree->node(m_node).offset); }

void Value::problem(std::string_view rule, std::string message) const {
    auto& problems = m_tree->problems();
    if (problems.size() >= m_tree->most_faults) {
        problems.push_back({place(), "and more faults from here on, which are not told", "limit"});
        throw TooManyFaults{};
    }
    problems.push_back({place(), std::move(message), std::string{rule}});
}

void Tree::start(const Input& input, Problems& problems) {
    m_input = input;
    m_problems = &problems;
    m_nodes.clear();
    m_open.clear();
    m_kept.clear();
}

void Tree::attach(std::uint32_t node) {
    if (m_open.empty()) return;
    auto& parent = m_open.back();
    if (parent.last_child == Value::nothing) m_nodes[parent.node].first = node;
    else m_nodes[parent.last_child].next = node;
    parent.last_child = node;
}

std::uint32_t Tree::open(Kind kind, std::size_t offset) {
    if (m_open.size() >= limits::depth)
        throw ParseFault{offset,
                         fmt::format("lists and maps are nested more than {} deep", limits::depth)};
    const auto node = scalar(kind, offset, {});
    m_open.push_back({node, Value::nothing});
    return node;
}

void Tree::close() { m_open.pop_back(); }

std::uint32_t Tree::scalar(Kind kind, std::size_t offset, std::string_view text) {
    if (m_nodes.size() >= limits::nodes)
        throw ParseFault{offset,
                         fmt::format("the record holds more than {} values", limits::nodes)};
    if (text.size() > limits::text_bytes)
        throw ParseFault{offset,
                         fmt::format("the text is longer than {} bytes", limits::text_bytes)};
    const auto index = static_cast<std::uint32_t>(m_nodes.size());
    Node node;
    node.kind = kind;
    node.offset = static_cast<std::uint32_t>(offset);
    node.text = text;
    m_nodes.push_back(node);
    attach(index);
    return index;
}

std::string_view Tree::keep(std::string text) { return m_kept.emplace_back(std::move(text)); }

void Tree::copy(std::uint32_t node) {
    const auto original = m_nodes[node];
    if (original.kind != Kind::list && original.kind != Kind::map) {
        scalar(original.kind, original.offset, original.text);
        return;
    }
    open(original.kind, original.offset);
    for (auto child = original.first; child != Value::nothing; child = m_nodes[child].next)
        copy(child);
    close();
}

bool Tree::finished(std::uint32_t node) const {
    return std::ranges::none_of(m_open, [&](const Open& open) { return open.node == node; });
}

Place Tree::place(std::size_t offset) const {
    const auto before = m_input.text.substr(0, std::min(offset, m_input.text.size()));
    const auto lines = static_cast<std::size_t>(std::ranges::count(before, '\n'));
    const auto line_start =
        before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    const auto characters = std::ranges::count_if(before.substr(line_start), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;  // not a continuation byte
    });
    return {std::string{m_input.file}, m_input.first_line + lines,
            static_cast<std::size_t>(characters) + 1, m_input.record};
}

}  // namespace hamkit
