#include "content/criteria.hpp"

#include <algorithm>
#include <bit>
#include <map>

#include "content/atoms.hpp"
#include "content/finding.hpp"
#include "content/pattern.hpp"
#include "reading/fields.hpp"
#include "reading/schema.hpp"

namespace hamkit {
namespace {

Truth opposite(Truth truth) { return static_cast<Truth>(2 - static_cast<int>(truth)); }

Truth all_of(List<AtomBits> atoms, const Truths& truths) {
    auto result = Truth::yes;
    for (const auto& [word, bits] : atoms) {
        if ((truths.no(word) & bits) != 0) return Truth::no;
        if ((bits & ~truths.yes(word)) != 0) result = Truth::unknown;
    }
    return result;
}

Truth any_of(List<AtomBits> atoms, const Truths& truths) {
    auto result = Truth::no;
    for (const auto& [word, bits] : atoms) {
        if ((truths.yes(word) & bits) != 0) return Truth::yes;
        if ((bits & ~truths.no(word)) != 0) result = Truth::unknown;
    }
    return result;
}

void each_bit(List<AtomBits> atoms, const std::function<void(std::size_t)>& visit) {
    for (const auto& [word, bits] : atoms)
        for (auto rest = bits; rest != 0; rest &= rest - 1)
            visit(std::size_t{word} * 64 + static_cast<std::size_t>(std::countr_zero(rest)));
}

}  // namespace

Truth met(const Criteria& criteria, const Truths& truths) {
    if (criteria.of == Of::all) {
        auto result = all_of(criteria.atoms, truths);
        for (const auto& part : criteria.parts) {
            if (result == Truth::no) break;
            result = std::min(result, met(part, truths));
        }
        return result;
    }
    auto result = any_of(criteria.atoms, truths);
    for (const auto& part : criteria.parts) {
        if (result == Truth::yes) break;
        result = std::max(result, met(part, truths));
    }
    return criteria.of == Of::any ? result : opposite(result);
}

void for_each_atom(const Criteria& criteria, const std::function<void(std::size_t)>& visit) {
    each_bit(criteria.atoms, visit);
    for (const auto& part : criteria.parts) for_each_atom(part, visit);
}

void for_each_open_atom(const Criteria& criteria, const Truths& truths,
                        const std::function<void(std::size_t)>& visit) {
    bool open = false;
    each_bit(criteria.atoms, [&](std::size_t atom) {
        if (truths[atom] != Truth::unknown) return;
        open = true;
        visit(atom);
    });
    // Of an all-of, a no to its own atoms would settle it: its parts can wait.
    if (open && criteria.of == Of::all) return;
    for (const auto& part : criteria.parts)
        if (met(part, truths) == Truth::unknown) for_each_open_atom(part, truths, visit);
}

namespace {

constexpr std::array<std::string_view, 2> open_questions{"urgent", "patterns"};

class CriteriaReader {
public:
    explicit CriteriaReader(Tree& tree)
        : m_atoms{tree.ids.at(Finding::name)->names().size(),
                  tree.ids.at(Pattern::name)->names().size()} {}

    /// A whole criteria: a finding, or a map whose keys must all hold.
    Criteria whole(const Value& value) {
        Group group;
        if (value.kind() == Kind::map) keys(value, group);
        else atom(value, group);
        return finish(value.tree(), Of::all, group);
    }

private:
    struct Group {
        std::map<std::uint16_t, std::uint64_t> words;
        std::vector<Criteria> parts;
    };

    static void add(Group& group, std::size_t atom) {
        group.words[static_cast<std::uint16_t>(atom / 64)] |= std::uint64_t{1} << (atom % 64);
    }

    static Criteria finish(Tree& tree, Of of, const Group& group) {
        if (of == Of::all && group.words.empty() && group.parts.size() == 1)
            return group.parts.front();
        std::vector<AtomBits> atoms;
        for (const auto& [word, bits] : group.words) atoms.push_back({word, bits});
        return {of, keep(*tree.arena, atoms), keep(*tree.arena, group.parts)};
    }

    void atom(const Value& value, Group& group) {
        Id<Finding> finding;
        read(value, finding);
        if (finding.known()) add(group, m_atoms.finding(finding.index));
    }

    void pattern_atom(const Value& value, Standing standing, Group& group) {
        Id<Pattern> pattern;
        read(value, pattern);
        if (pattern.known()) add(group, m_atoms.pattern(pattern.index, standing));
    }

    void list(const Value& value, Of of, Group& group) {
        if (value.kind() != Kind::list || value.first().none()) {
            value.problem("wrong-type",
                          "expected a list of findings and criteria, such as [burning, electric]");
            return;
        }
        Group inner;
        for (auto item = value.first(); !item.none(); item = item.next()) {
            if (item.kind() != Kind::map) atom(item, inner);
            else if (const auto part = whole(item);
                     of != Of::none && part.of == of && part.parts.empty())
                for (const auto& [word, bits] : part.atoms) inner.words[word] |= bits;
            else if (is_single_atom(part))
                inner.words[part.atoms.front().word] |= part.atoms.front().bits;
            else inner.parts.push_back(part);
        }
        if (of == Of::all) {
            for (const auto& [word, bits] : inner.words) group.words[word] |= bits;
            group.parts.insert(group.parts.end(), inner.parts.begin(), inner.parts.end());
        } else {
            group.parts.push_back(finish(value.tree(), of, inner));
        }
    }

    static bool is_single_atom(const Criteria& criteria) {
        return criteria.of == Of::all && criteria.parts.empty() && criteria.atoms.size() == 1 &&
               std::has_single_bit(criteria.atoms.front().bits);
    }

    void keys(const Value& map, Group& group) {
        std::vector<std::string_view> seen;
        for (auto key = map.first(); !key.none(); key = key.next().next()) {
            const auto name = key.text();
            const auto value = key.next();
            if (std::ranges::find(seen, name) != seen.end())
                key.problem("duplicate-key", quote(name) + " is given twice, keep one of them");
            seen.push_back(name);
            if (name == "all") list(value, Of::all, group);
            else if (name == "any") list(value, Of::any, group);
            else if (name == "none") list(value, Of::none, group);
            else if (name == "possible") pattern_atom(value, Standing::possible, group);
            else if (name == "likely") pattern_atom(value, Standing::likely, group);
            else if (name == "first") pattern_atom(value, Standing::first, group);
            else if (name == "disposition") disposition(value, group);
            else if (name == "open") open(value, group);
            else
                key.problem("unknown-key", quote(name) +
                                               " is not a key here, expected one of all, any, "
                                               "none, possible, likely, first, "
                                               "disposition, open");
        }
    }

    void open(const Value& value, Group& group) {
        if (const auto index = read_choice(value, open_questions))
            add(group, *index == 0 ? m_atoms.open_urgent() : m_atoms.open_patterns());
    }

    void disposition(const Value& value, Group& group) {
        if (const auto index = read_choice(value, names_of(Disposition{})))
            add(group, m_atoms.disposition(static_cast<Disposition>(*index)));
    }

    Atoms m_atoms;
};

}  // namespace

void read(const Value& value, Criteria& criteria) {
    criteria = CriteriaReader{value.tree()}.whole(value);
}

std::string schema_of(const SchemaFields&, const Criteria&) {
    return R"({"$ref":"#/$defs/criteria"})";
}

std::string criteria_schema(const SchemaFields& f) {
    const auto several = R"({"type":"array","minItems":1,"items":{"$ref":"#/$defs/criteria"}})";
    SchemaFields keys{f.ids()};
    for (const auto of : names_of(Of{})) keys.add(of, several);
    for (const auto* const standing : {"possible", "likely", "first"})
        keys.add(standing, f.of(Id<Pattern>{}));
    keys.add("disposition", f.of(Disposition{}));
    keys.add("open", SchemaFields::names(open_questions));
    return fmt::format(R"({{"anyOf":[{},{}]}})", f.of(Id<Finding>{}), keys.object());
}

}  // namespace hamkit
