#include <fmt/format.h>

#include <map>

#include "lint/left_out.hpp"
#include "lint/report.hpp"
#include "lint/witness.hpp"
#include "reading/fields.hpp"

namespace hamkit {
namespace {

/// `text` as XML 1.0 may hold it, between tags and in attributes.
std::string xml(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto noncharacter = text.substr(at, 3);
        if (noncharacter == "\xEF\xBF\xBE" || noncharacter == "\xEF\xBF\xBF") {
            result += noncharacter == "\xEF\xBF\xBE" ? "\\xef\\xbf\\xbe" : "\\xef\\xbf\\xbf";
            at += 2;
            continue;
        }
        switch (text[at]) {
            case '&': result += "&amp;"; break;
            case '<': result += "&lt;"; break;
            case '>': result += "&gt;"; break;
            case '"': result += "&quot;"; break;
            default: result += text[at];
        }
    }
    return result;
}

std::string told(const Fault& fault) {
    auto text = to_string(fault) + '\n';
    for (const auto& place : fault.related) text += to_string(place) + '\n';
    if (!fault.witness.empty()) text += "for example:\n" + shown_witness(fault);
    return text;
}

class Suite {
public:
    /// `why_skipped` only where there are no faults.
    void add(std::string_view area, std::string_view id, const Faults& faults, Severity fail_on,
             std::string_view why_skipped) {
        std::string failures;
        std::string others;
        int count = 0;
        for (const auto& fault : faults) {
            const bool fails = fault.severity >= fail_on;
            (fails ? failures : others) += told(fault);
            count += fails ? 1 : 0;
        }
        m_text += fmt::format("    <testcase classname=\"{}\" name=\"{}\"", xml(area), xml(id));
        std::string inside;
        if (count > 0)
            inside +=
                fmt::format("      <failure message=\"{} fault{}\" type=\"{}\">{}</failure>\n",
                            count, count == 1 ? "" : "s", xml(id), xml(failures));
        if (!others.empty())
            inside += fmt::format("      <system-out>{}</system-out>\n", xml(others));
        if (faults.empty() && !why_skipped.empty())
            inside += fmt::format("      <skipped message=\"{}\"/>\n", xml(why_skipped));
        m_text += inside.empty() ? "/>\n" : ">\n" + inside + "    </testcase>\n";
        ++m_tests;
        m_failures += count > 0 ? 1 : 0;
        m_skipped += faults.empty() && !why_skipped.empty() ? 1 : 0;
    }

    std::string document() const {
        const auto counts = fmt::format(
            "name=\"content-lint\" tests=\"{}\" failures=\"{}\" errors=\"0\"", m_tests, m_failures);
        return fmt::format(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites {0}>\n"
            "  <testsuite {0} skipped=\"{1}\">\n{2}  </testsuite>\n</testsuites>\n",
            counts, m_skipped, m_text);
    }

private:
    std::string m_text;
    int m_tests = 0;
    int m_failures = 0;
    int m_skipped = 0;
};

}  // namespace

std::string junit_report(const LintResult& result, const LintOptions& options, Severity fail_on) {
    Suite suite;
    std::map<std::string_view, Faults> of_check;
    for (const auto& fault : result.faults) of_check[fault.check].push_back(fault);
    for (const auto& check : checks()) {
        suite.add(name_of(check.area), check.id, of_check[check.id], fail_on,
                  left_out(check, options, result));
        of_check.erase(check.id);
    }
    for (const auto& [id, faults] : of_check)  // no fault is lost, whoever reported it
        suite.add("other", id, faults, fail_on, {});
    return suite.document();
}

}  // namespace hamkit
