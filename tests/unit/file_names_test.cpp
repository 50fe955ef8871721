// Names of files for clients: whatever an id holds, it names one file in one folder.

#include "page/file_names.hpp"

#include <doctest/doctest.h>

using namespace hamkit;

namespace {
std::string name_of(std::string_view id) { return FileNames{}.next(id, ".pdf"); }
}  // namespace

TEST_CASE("letters, digits, hyphens and underscores of an id stay") {
    CHECK(name_of("jane-d") == "jane-d.pdf");
    CHECK(name_of("Team_B-07") == "Team_B-07.pdf");
}

TEST_CASE("a run of anything else is one hyphen, and none at either end") {
    CHECK(name_of("jane d, left leg") == "jane-d-left-leg.pdf");
    CHECK(name_of("../../etc/passwd") == "etc-passwd.pdf");
    CHECK(name_of(".hidden") == "hidden.pdf");
    CHECK(name_of("-rf") == "rf.pdf");
    CHECK(name_of("C:\\x") == "C-x.pdf");
    CHECK(name_of("J\u00f6rg\n") == "J-rg.pdf");
}

TEST_CASE("who has no id, or none that leaves anything, is numbered") {
    FileNames names;
    CHECK(names.next("", ".txt") == "client-1.txt");
    CHECK(names.next("jane", ".txt") == "jane.txt");
    CHECK(names.next("\u592a\u90ce", ".txt") == "client-2.txt");
}

TEST_CASE("two clients never share a file, also where capitals make no difference") {
    FileNames names;
    CHECK(names.next("jane", ".pdf") == "jane.pdf");
    CHECK(names.next("JANE", ".pdf") == "JANE-2.pdf");
    CHECK(names.next("jane!", ".pdf") == "jane-3.pdf");
    CHECK(names.next("jane-2", ".pdf") == "jane-2-2.pdf");
}

TEST_CASE("names that Windows keeps for itself are not used") {
    for (const auto* const device : {"con", "NUL", "Aux", "prn", "COM1", "lpt0"})
        CHECK(name_of(device) == std::string{device} + "_.pdf");
    for (const auto* const other : {"contra", "com", "com12", "lpta", "nul-1"})
        CHECK(name_of(other) == std::string{other} + ".pdf");
}

TEST_CASE("long ids are cut to 100 bytes and stay apart") {
    FileNames names;
    const std::string id(300, 'a');
    const auto first = names.next(id, ".html");
    const auto second = names.next(id, ".html");
    CHECK(first.size() == FileNames::longest);
    CHECK(second.size() == FileNames::longest);
    CHECK(first != second);
    CHECK(second.ends_with("-2.html"));
}
