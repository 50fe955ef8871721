#include <fmt/format.h>

#include "content/library.hpp"
#include "document/glide_log.hpp"
#include "document/rack_log.hpp"

namespace hamkit {
namespace {

template <class Entry>
void read_described(const Value& value, Entry& out) {
    Fields fields{value};
    describe(fields, out);
    fields.done();
}

void check_signs(const Value& value, const std::vector<Id<Finding>>& signs) {
    const auto& library = *static_cast<const Library*>(value.tree().context);
    for (const auto sign : signs)
        if (const auto& finding = library.findings[sign.index]; finding.unit != Unit::yes_no)
            value.problem("wrong-type",
                          fmt::format("{} is a measure, expected a sign that is there or not",
                                      quote(finding.id)));
}

/// The two belong together; without both, something else must be said.
template <class First, class Second>
void check_pair(const Value& value, std::string_view first, const std::optional<First>& has_first,
                std::string_view second, const std::optional<Second>& has_second,
                bool says_something) {
    if (value.kind() != Kind::map) return;
    if (has_first.has_value() != has_second.has_value())
        value.problem("missing-key",
                      fmt::format("\"{}\" is missing: it goes with \"{}\"",
                                  has_first ? second : first, has_first ? first : second));
    else if (!has_first && !says_something)
        value.problem("missing-key",
                      fmt::format("the entry says nothing, expected \"{}\" and \"{}\", or a report "
                                  "such as \"next_morning: settled\"",
                                  first, second));
}

}  // namespace

void read(const Value& value, RackEntry& out) {
    const auto faults = value.tree().problems().size();
    read_described(value, out);
    if (value.tree().problems().size() != faults) return;
    check_signs(value, out.signs);
    check_pair(value, "height", out.height, "pain", out.pain,
               out.next_morning.has_value() || !out.signs.empty());
}

void read(const Value& value, GlideEntry& out) {
    const auto faults = value.tree().problems().size();
    read_described(value, out);
    if (value.tree().problems().size() != faults) return;
    check_signs(value, out.signs);
    if (out.done == 0 && !out.during) return;  // a day without glides
    check_pair(value, "done", out.done, "during", out.during,
               out.next_morning.has_value() || !out.signs.empty());
}

}  // namespace hamkit
