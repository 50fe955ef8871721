#include "lint/silencing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "lint/allowance.hpp"
#include "lint/left_out.hpp"

namespace hamkit {
namespace {

/// Judges allowances one by one, against the faults they speak of.
class Silencer {
public:
    Silencer(const LintOptions& options, const LintResult& result, Faults& faults,
             std::span<const Check> known)
        : m_options{options}, m_result{result}, m_faults{faults}, m_known{known} {}

    void weigh(const Allowance& allowance) {
        const auto check = std::ranges::find(m_known, allowance.check, &Check::id);
        const auto until = parse_date(allowance.until);
        if (complete(allowance, check, until)) apply(allowance, *check);
    }

    void finish() {
        std::erase_if(m_faults, [&](const Fault& fault) { return m_silenced.contains(&fault); });
        m_faults.insert(m_faults.end(), m_own.begin(), m_own.end());
    }

private:
    template <class Found>
    bool complete(const Allowance& allowance, Found check, const std::optional<Date>& until) {
        const auto before = m_own.size();
        std::vector<std::string_view> ids;
        for (const auto& each : m_known) ids.push_back(each.id);
        constexpr std::string_view incomplete = "incomplete-allow";
        constexpr std::string_view form =
            "expected \"# lint-allow: CHECK until=YYYY-MM-DD reason=WHY\"";
        if (allowance.check.empty())
            report(incomplete, allowance, fmt::format("it names no check, {}", form));
        else if (check == m_known.end())
            report(incomplete, allowance,
                   fmt::format("{} is not a check{}", quote(allowance.check),
                               did_you_mean(allowance.check, ids)));
        else if (!check->silenceable)
            report("forbidden-allow", allowance,
                   fmt::format("{} cannot be silenced, mend what it found", allowance.check));
        if (allowance.until.empty())
            report(incomplete, allowance, "it has no end, add until=YYYY-MM-DD before the reason");
        else if (!until)
            report(incomplete, allowance,
                   fmt::format("{} is not a day, expected one such as 2026-11-23",
                               quote(allowance.until)));
        else if (m_options.today && *until < *m_options.today)
            report("expired-allow", allowance,
                   fmt::format("it ended on {}, mend what it allows or take it away",
                               allowance.until));
        if (allowance.reason.empty())
            report(incomplete, allowance, "it gives no reason, add reason=WHY at its end");
        return m_own.size() == before;
    }

    void apply(const Allowance& allowance, const Check& check) {
        bool used = false;
        for (const auto& fault : m_faults) {
            if (fault.check != check.id || fault.where.file != allowance.where.file ||
                fault.where.line != allowance.line)
                continue;
            m_silenced.insert(&fault);
            used = true;
        }
        if (!used && left_out(check, m_options, m_result).empty())
            report("unused-allow", allowance,
                   fmt::format("{} finds nothing in line {}, take this away", check.id,
                               allowance.line));
    }

    void report(std::string_view check, const Allowance& allowance, std::string message) {
        m_own.push_back({allowance.where, std::move(message), std::string{check},
                         find_check(check)->severity, allowance.path});
    }

    const LintOptions& m_options;
    const LintResult& m_result;
    Faults& m_faults;
    std::span<const Check> m_known;
    std::set<const Fault*> m_silenced;
    Faults m_own;
};

}  // namespace

void silence(const ReadContent& content, const LintOptions& options, const LintResult& result,
             Faults& faults, std::span<const Check> known) {
    Silencer silencer{options, result, faults, known};
    for (const auto& file : content.files.all())
        for (const auto& allowance : allowances(file)) silencer.weigh(allowance);
    silencer.finish();
}

}  // namespace hamkit
