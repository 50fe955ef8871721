#pragma once
// What is printed about one person: the documents that came in, each worked out again from the
// answers that it carries.

#include "advice/glide_schedule.hpp"
#include "advice/rack_pull.hpp"
#include "document/plan.hpp"

namespace hamkit {

struct ClientDocuments {
    Person person;          // with what each tool was told on the command line
    Assessment assessment;  // of that person; whatever a document says, this decides
    bool assessed = false;  // an assessment was among the documents, or a person alone
    std::optional<Plan> plan;
    std::optional<RackAdvice> rack;
    LengthUnit rack_unit{};  // of the lengths in `rack`
    std::optional<GlideSchedule> glides;
};

}  // namespace hamkit
