#pragma once
// What YAML and JSON have in common once they are read: a tree of values, each with its place.
// Built by yaml.cpp and json.cpp, taken apart by fields.hpp; knows nothing of hamstrings.

#include <cstdint>
#include <deque>
#include <map>
#include <memory_resource>
#include <string>
#include <string_view>
#include <vector>

#include "reading/id_table.hpp"
#include "reading/problem.hpp"

namespace hamkit {

/// `word` is an unquoted YAML scalar, whose type only its reader knows; `number` and `boolean` are
/// JSON's.
enum class Kind : std::uint8_t { null, boolean, number, word, text, list, map };

/// The text a tree was read from. Views must stay valid as long as the tree is used.
struct Input {
    std::string_view file;
    std::string_view text;
    std::size_t first_line = 1;  // of `text` in the file
    std::size_t record = 0;      // from 1; 0 when the file is one record
};

/// Bounds that keep a hostile file from costing more than a message.
namespace limits {
constexpr std::size_t depth = 32;       // lists and maps inside each other
constexpr std::size_t nodes = 200'000;  // values in one record, aliases expanded
constexpr std::size_t list_items =
    5'000;  // items of one list, so that what we write can be read again
constexpr std::size_t file_bytes = 4U << 20U;    // one YAML or pretty-printed JSON input
constexpr std::size_t record_bytes = 4U << 20U;  // one line of JSON
constexpr std::size_t text_bytes = 10'000;       // one string
constexpr std::size_t faults = 100;              // told of one record
}  // namespace limits

class Tree;

/// A value in a tree; cheap to copy, valid as long as the tree.
class Value {
public:
    Value(Tree& tree, std::uint32_t node) : m_tree{&tree}, m_node{node} {}

    Kind kind() const;
    std::string_view text() const;  // of a scalar, as written without quotes; empty otherwise
    Value first() const;            // child, or none; a map's children alternate key, value
    Value next() const;             // sibling, or none
    bool none() const { return m_node == nothing; }
    Tree& tree() const { return *m_tree; }

    /// The value of `key` in a map, or none.
    Value find(std::string_view key) const;
    /// The value of `key` in a map, or item `index` of a list, from 0; this value itself where
    /// there is none, so that a fault points as near as can be.
    Value at(std::string_view key) const;
    Value at(std::size_t index) const;

    Place place() const;
    bool is_scalar() const { return kind() != Kind::list && kind() != Kind::map; }
    void mark_read() const;
    bool was_read() const;
    /// Reports a fault at this value. Throws TooManyFaults after the last one that is told.
    void problem(std::string_view rule, std::string message) const;

    static constexpr std::uint32_t nothing = 0xFFFFFFFF;

private:
    Tree* m_tree;
    std::uint32_t m_node;
};

/// One record, and all that reading it needs: where faults go, which ids exist, where texts are
/// kept.
class Tree {
public:
    struct Node {
        Kind kind = Kind::null;
        bool read = false;
        std::uint32_t offset = 0;
        std::uint32_t first = Value::nothing;
        std::uint32_t next = Value::nothing;
        std::string_view text;
    };

    /// Forgets the last record and starts on `input`; keeps its memory.
    void start(const Input& input, Problems& problems);

    // -- for the parsers
    std::uint32_t open(Kind kind,
                       std::size_t offset);  // a list or map; children follow until close()
    void close();
    std::uint32_t scalar(Kind kind, std::size_t offset, std::string_view text);
    std::string_view keep(std::string text);  // for as long as the tree
    void copy(std::uint32_t node);            // a finished subtree once more, as the next child
    bool finished(std::uint32_t node) const;  // false while `node` is still open

    // -- for the readers
    bool empty() const { return m_nodes.empty(); }
    Value root() { return {*this, m_nodes.empty() ? Value::nothing : 0U}; }
    Node& node(std::uint32_t index) { return m_nodes[index]; }
    Place place(std::size_t offset) const;
    Problems& problems() const { return *m_problems; }

    /// The ids that a reference to `kind` ("finding", "exercise", ...) may name.
    std::map<std::string_view, const IdTable*> ids;
    /// Whatever the readers of a higher floor need; they know its type.
    const void* context = nullptr;
    /// How many faults may be reported; then TooManyFaults is thrown.
    std::size_t most_faults = limits::faults;
    /// When set, texts and lists are copied there and outlive the tree; otherwise they are views
    /// into the input.
    std::pmr::memory_resource* arena = nullptr;

private:
    void attach(std::uint32_t node);

    struct Open {
        std::uint32_t node;
        std::uint32_t last_child;
    };
    Input m_input;
    Problems* m_problems = nullptr;
    std::vector<Node> m_nodes;
    std::vector<Open> m_open;
    std::deque<std::string> m_kept;
};

/// Thrown while parsing when a limit is passed or something is not used here; the parsers turn it
/// into a Problem.
struct ParseFault {
    std::size_t offset;
    std::string message;
    std::string_view rule = "limit";
};

/// Thrown by Value::problem when a record has more faults than anybody would read.
struct TooManyFaults {};

}  // namespace hamkit
