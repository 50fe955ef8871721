#pragma once
// The logic of a rule. In YAML: the id of a finding, or a map with `all`, `any`, `none` (together
// they must all hold), or {possible|likely|first: pattern}, {disposition: id}, {open:
// urgent|patterns}. Compiled to bit masks.

#include <functional>
#include <string>

#include "content/provenance.hpp"
#include "content/truth.hpp"

namespace hamkit {

class Value;
class SchemaFields;

/// The atoms of word number `word` that are set in `bits`.
struct AtomBits {
    std::uint16_t word = 0;
    std::uint64_t bits = 0;
};
template <class F>
void describe(F& f, AtomBits& atoms) {
    f.derived("word", atoms.word);
    f.derived("bits", atoms.bits);
}

enum class Of : std::uint8_t { all, any, none };
inline std::span<const Text> names_of(Of) {
    static constexpr std::array<Text, 3> names{"all", "any", "none"};
    return names;
}

/// Holds for everybody when nothing is given.
struct Criteria {
    Of of{};
    List<AtomBits> atoms;
    List<Criteria> parts;

    bool always() const { return of == Of::all && atoms.empty() && parts.empty(); }
};
template <class F>
void describe(F& f, Criteria& criteria) {
    f.derived("of", criteria.of);
    f.derived("atoms", criteria.atoms);
    f.derived("parts", criteria.parts);
}

/// All-of is the least of its parts, any-of the greatest, none-of the opposite of any-of.
Truth met(const Criteria&, const Truths&);

/// Calls `visit` with every atom the criteria name, each as often as it is named.
void for_each_atom(const Criteria&, const std::function<void(std::size_t atom)>& visit);

/// Calls `visit` with the unknown atoms worth asking first: what only matters after another answer
/// is left out.
void for_each_open_atom(const Criteria&, const Truths&,
                        const std::function<void(std::size_t atom)>& visit);

void read(const Value&, Criteria&);

/// A reference to criteria_schema(), which must stand under `$defs` as "criteria".
std::string schema_of(const SchemaFields&, const Criteria&);
std::string criteria_schema(const SchemaFields&);

}  // namespace hamkit
