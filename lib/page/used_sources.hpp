#pragma once
// The sources of what has been printed.

#include <map>
#include <set>
#include <string>
#include <vector>

#include "content/library.hpp"

namespace hamkit {

class UsedSources {
public:
    explicit UsedSources(const Library& library) : m_library{library} {}

    void add(const Provenance&);

    /// One line a source, in the order of the content: its title, and where in it the statements
    /// stand.
    std::vector<std::string> lines() const;
    std::size_t statements() const { return m_statements.size(); }
    std::size_t our_choices() const { return m_choices.size(); }

private:
    const Library& m_library;
    std::set<Text> m_statements;  // by their provenance as JSON
    std::set<Text> m_choices;
    std::map<std::uint16_t, std::set<int>> m_document_lines;          // by source
    std::map<std::uint16_t, std::vector<Text>> m_publication_places;  // by source
};

/// The numbers in "3, 7-9".
std::set<int> numbers_of(std::string_view lines);
/// "3, 7-9" of its numbers.
std::string ranges_of(const std::set<int>& numbers);

}  // namespace hamkit
