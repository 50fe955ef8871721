#pragma once
// Reads the documents that are to be printed into a Roster, and tells what is wrong with them.

#include "page/roster.hpp"
#include "reading/records.hpp"
#include "tool.hpp"

namespace hamkit::tool {

class RosterReader {
public:
    RosterReader(std::string tool, Roster& roster, const Library& library);

    /// Every record of a file; "-" is standard input. Faults are told on standard error.
    void read(const std::string& file);

private:
    void read(const Batch& batch, const Input& input);
    void tell();

    std::string m_tool;
    Roster& m_roster;
    DocumentIds m_ids;
    Tree m_tree;
    JsonParser m_parser;
    Problems m_problems;
    Problems m_warnings;
};

}  // namespace hamkit::tool
