#pragma once
// What must be seen by somebody, and how soon. Mirrors content/red-flags.yaml.

#include "content/disposition.hpp"
#include "content/finding.hpp"

namespace hamkit {

/// Raised when `when` holds. Open while it is unknown and the question applies; a referral is never
/// open.
struct RedFlag {
    Text id;
    Disposition disposition{};
    Text because;  // a clause
    Text advice;
    Text card;              // the same as a few words for a wallet card; flags may share them
    Criteria when;          // in YAML left out: the finding of the same id
    Criteria unless;        // of a referral: not raised when this surely holds
    Criteria applies;       // the question need not be asked of those it does not apply to
    bool referral = false;  // raised by ordinary findings or patterns, not by a screening question
    Provenance provenance;
};
template <class F>
void describe(F& f, RedFlag& flag) {
    f.required("id", flag.id);
    f.required("disposition", flag.disposition);
    f.required("because", flag.because, "a clause that reads well after \"because\"");
    f.required("advice", flag.advice, "what to do about it");
    f.optional("card", flag.card,
               "a clause for a wallet card, shared by flags that belong together");
    f.optional("when", flag.when, "left out: the finding of the same id");
    f.optional("unless", flag.unless, "of a referral: not raised when this surely holds");
    f.optional("applies", flag.applies, "whom the question concerns; left out: everybody");
    f.optional("referral", flag.referral,
               "yes: raised by ordinary findings, never kept open by silence");
    f.required("provenance", flag.provenance);
}

}  // namespace hamkit
