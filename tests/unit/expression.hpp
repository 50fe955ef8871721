#pragma once
// Regular expressions for tests. POSIX's, since <regex> of g++ 12 warns under the sanitizers.

#include <doctest/doctest.h>
#include <regex.h>

#include <array>
#include <string>
#include <vector>

namespace hamkit {

class Expression {
public:
    explicit Expression(const std::string& pattern) {
        // POSIX knows no groups that are not kept
        std::string plain = pattern;
        for (auto at = plain.find("(?:"); at != std::string::npos; at = plain.find("(?:"))
            plain.erase(at + 1, 2);
        REQUIRE(regcomp(&m_compiled, plain.c_str(), REG_EXTENDED) == 0);
    }
    ~Expression() { regfree(&m_compiled); }
    Expression(const Expression&) = delete;
    Expression& operator=(const Expression&) = delete;

    /// It occurs somewhere in the text.
    bool matches(const std::string& text) const {
        return regexec(&m_compiled, text.c_str(), 0, nullptr, 0) == 0;
    }

    /// What its first group holds wherever it occurs.
    std::vector<std::string> groups(const std::string& text) const {
        std::vector<std::string> found;
        std::array<regmatch_t, 2> at{};
        const char* rest = text.c_str();
        for (; regexec(&m_compiled, rest, at.size(), at.data(), 0) == 0; rest += at[0].rm_eo)
            found.emplace_back(rest + at[1].rm_so, rest + at[1].rm_eo);
        return found;
    }

private:
    regex_t m_compiled{};
};

}  // namespace hamkit
