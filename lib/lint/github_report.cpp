#include <fmt/format.h>

#include "lint/report.hpp"
#include "lint/witness.hpp"
#include "reading/fields.hpp"

namespace hamkit {
namespace {

/// A value as GitHub's runner reads it back; in a property it may not hold a colon or comma either.
std::string escaped(std::string_view text, bool property) {
    std::string result;
    for (const char c : text) {
        if (c == '%' || c == '\r' || c == '\n' || (property && (c == ':' || c == ',')))
            result += fmt::format("%{:02X}", static_cast<unsigned>(c));
        else result += c;
    }
    return result;
}

}  // namespace

std::string github_report(const LintResult& result) {
    std::string text;
    for (const auto& fault : result.faults) {
        text += fmt::format("::{} file={}", name_of(fault.severity),
                            escaped(visible(fault.where.file), true));
        if (fault.where.line != 0) text += fmt::format(",line={}", fault.where.line);
        if (fault.where.column != 0) text += fmt::format(",col={}", fault.where.column);
        // the log shows the message alone, so it repeats the place
        auto message =
            fmt::format("{}: {} [{}]", to_string(fault.where), visible(fault.message), fault.check);
        for (const auto& related : fault.related) message += '\n' + to_string(related);
        if (!fault.witness.empty()) message += "\nfor example:\n" + shown_witness(fault);
        text += fmt::format(",title={}::{}\n", escaped(fault.check, true), escaped(message, false));
    }
    return text;
}

}  // namespace hamkit
