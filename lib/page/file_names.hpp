#pragma once
// Names of files for clients: safe on every system, whatever their ids hold.

#include <set>
#include <string>
#include <string_view>

namespace hamkit {

class FileNames {
public:
    /// Letters and digits of ASCII, "-" and "_" of `id` and then `ending`, which is ASCII and
    /// begins with a dot. All else becomes "-". Never the same name twice, also where capitals make
    /// no difference; never one that Windows keeps for itself; at most `longest` bytes. Without an
    /// id: "client-1", "client-2" and so on.
    std::string next(std::string_view id, std::string_view ending);

    static constexpr std::size_t longest = 100;

private:
    std::set<std::string> m_taken;  // in small letters
    int m_nameless = 0;
};

}  // namespace hamkit
