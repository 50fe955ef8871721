// What must hold for red flags and the questions they ask.

#include <fmt/format.h>

#include <algorithm>

#include "content/check.hpp"

namespace hamkit {
namespace {

class RedFlagCheck {
public:
    explicit RedFlagCheck(const Checked& checked)
        : m_checked{checked},
          m_findings{checked.library.findings},
          m_asked(m_findings.size(), false) {}

    void run() {
        const auto& flags = m_checked.library.red_flags;
        for (std::size_t index = 0; index < flags.size(); ++index)
            check(flags[index], m_checked.at("red-flags.yaml", index));
        for (std::size_t index = 0; index < m_findings.size(); ++index) {
            const auto& finding = m_findings[index];
            if ((m_asked[index] || finding.kind == FindingKind::red_flag) &&
                finding.since == std::chrono::year_month_day{})
                m_checked.at("findings.yaml", index)
                    .problem("missing-since",
                             fmt::format("{} is a red-flag question, expected the day it entered: "
                                         "\"since\"",
                                         quote(finding.id)));
        }
    }

private:
    void check(const RedFlag& flag, const Value& place) {
        check_findings_only(m_checked, place.at("applies"), flag.applies);
        if (!flag.referral && !flag.unless.always())
            place.at("unless").problem("criteria", "only a referral has \"unless\"");
        if (flag.disposition <= Disposition::incomplete)
            place.at("disposition")
                .problem("disposition", fmt::format("a red flag cannot ask for {}, expected "
                                                    "professional, urgent or emergency",
                                                    name_of(flag.disposition)));
        if (flag.when.always()) check_own_finding(flag, place);
        else for_each_atom(flag.when, [&](std::size_t atom) { check(flag, place, atom); });
    }

    void check_own_finding(const RedFlag& flag, const Value& place) {
        const auto finding = std::ranges::find(m_findings, flag.id, &Finding::id);
        if (finding != m_findings.end())
            m_asked[static_cast<std::size_t>(finding - m_findings.begin())] = true;
        else
            place.at("id").problem(
                "criteria",
                fmt::format("without \"when\" {} must be the id of a finding", quote(flag.id)));
    }

    void check(const RedFlag& flag, const Value& place, std::size_t atom) {
        const auto when = place.at("when");
        if (atom < m_findings.size()) {
            if (!flag.referral) m_asked[atom] = true;
        } else if (!flag.referral) {
            when.problem("criteria", "a screening question rests on findings alone");
        } else if (atom >= m_checked.library.atoms().disposition(Disposition{})) {
            when.problem("criteria", "dispositions are not known yet, use findings and patterns");
        }
    }

    const Checked& m_checked;
    List<Finding> m_findings;
    std::vector<bool> m_asked;  // by a red flag that is no referral
};

}  // namespace

void check_red_flags(const Checked& checked) { RedFlagCheck{checked}.run(); }

}  // namespace hamkit
