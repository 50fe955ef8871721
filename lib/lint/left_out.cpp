#include "lint/left_out.hpp"

namespace hamkit {

std::string_view left_out(const Check& check, const LintOptions& options,
                          const LintResult& result) {
    if (!result.readable) return "the content cannot be read, so not all is checked";
    if (check.area == Area::proofs && !result.proofs_ran)
        return options.proofs ? "other faults must be mended first" : "proofs were not asked for";
    if ((check.id == "review-due" || check.id == "expired-allow") && !options.today)
        return "no day was given";
    if (check.area == Area::examples && !options.people) return "the people were not asked for";
    return {};
}

}  // namespace hamkit
