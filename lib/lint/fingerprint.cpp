#include "lint/fingerprint.hpp"

#include <fmt/format.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <map>

namespace hamkit {

std::vector<std::string> fingerprints(const Faults& faults) {
    std::vector<std::string> prints;
    std::map<std::string, int> seen;
    for (const auto& fault : faults) {
        auto what = fmt::format("{}\n{}", fault.check, fault.path);
        if (const auto earlier = seen[what]++; earlier > 0) what += fmt::format("\n{}", earlier);
        prints.push_back(fmt::format("{:016x}", XXH3_64bits(what.data(), what.size())));
    }
    return prints;
}

}  // namespace hamkit
