#pragma once
// What a check works with: the content, and where faults go.

#include "content/loader.hpp"
#include "lint/fault.hpp"

namespace hamkit {

class Inspection {
public:
    explicit Inspection(const ReadContent& content) : content{content} {}

    const ReadContent& content;
    const Library& library() const { return content.loaded->library; }

    /// Reports a fault of `check` at `at`; `path` names that part of the content.
    Fault& report(std::string_view check, const Value& at, std::string path, std::string message) {
        return faults.emplace_back(Fault{at.place(), std::move(message), std::string{check},
                                         find_check(check)->severity, std::move(path)});
    }

    /// Where entry `index` of a file's (or folder's) list stands: "findings.yaml", "exercises".
    const Value& place(std::string_view file, std::size_t index) const {
        return content.places.find(file)->second[index];
    }

    Faults faults;
};

}  // namespace hamkit
