#include "page/printable.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "advice/plan_check.hpp"
#include "advice/triage.hpp"
#include "document/incoming.hpp"
#include "document/plan_reading.hpp"
#include "reading/difference.hpp"
#include "reading/json.hpp"

namespace hamkit {
namespace {

/// A document as we write it, read again so that it can be compared.
class Written {
public:
    explicit Written(const JsonWriter& json)
        : m_size{json.result().size()}, m_text{std::string{json.result()}} {
        m_text.append(json_padding, ' ');
        m_parser.parse({"written", std::string_view{m_text}.substr(0, m_size), 1, 0}, m_tree,
                       m_problems);
    }
    Value root() { return m_tree.root(); }

private:
    std::size_t m_size;
    std::string m_text;
    JsonParser m_parser;
    Tree m_tree;
    Problems m_problems;
};

/// ", expected 3" for a scalar.
std::string instead(const Value& expected) {
    return expected.is_scalar() ? fmt::format(", expected {}", quote(expected.text()))
                                : std::string{};
}

class Reader {
public:
    Reader(Tree& tree, const Library& library, Problems& warnings)
        : m_tree{tree}, m_library{library}, m_warnings{warnings}, m_ids{library} {}

    std::optional<Printable> read() {
        const auto root = m_tree.root();
        const auto kind = kind_of(root.find("document"));
        if (!kind) return {};
        m_out.kind = *kind;
        const bool made = m_out.kind >= PrintableKind::plan;
        if (made && root.find("person").none()) {
            root.problem("no-person",
                         fmt::format("the {} carries no person, who must be checked first",
                                     name_of(m_out.kind)));
            return {};
        }
        if (made && !of_this_content(root)) return {};
        auto incoming = read_incoming(m_tree);
        if (incoming.kind != IncomingKind::person) return {};
        m_out.person = std::move(incoming.person);
        triage(m_out.person, m_library, m_assessment);
        if (m_out.kind == PrintableKind::plan) read_plan();
        if (m_out.kind == PrintableKind::rack_advice) read_rack_advice();
        if (m_out.kind == PrintableKind::glide_schedule) read_glide_schedule();
        if (!m_tree.problems().empty()) return {};
        return std::move(m_out);
    }

private:
    /// A record without the key is a person; so is what may be one, which read_incoming judges.
    static std::optional<PrintableKind> kind_of(const Value& document) {
        const auto name = document.text();
        if (document.none() || name.starts_with("person") || name.empty())
            return PrintableKind::person;
        const auto names = names_of(PrintableKind{});
        for (std::size_t index = 0; index < names.size(); ++index)
            if (name == fmt::format("{}/1", names[index])) return static_cast<PrintableKind>(index);
        document.problem("unprintable",
                         fmt::format("{} cannot be printed, expected a person or a document about "
                                     "one: assessment/1, plan/1, rack-advice/1 or "
                                     "glide-schedule/1",
                                     quote(name)));
        return {};
    }

    bool of_this_content(const Value& root) const {
        const auto content = root.find("content");
        const auto digest = content.find("digest");
        if (digest.text() == m_library.digest) return true;
        const auto& where = !digest.none() ? digest : !content.none() ? content : root;
        where.problem(
            "other-content",
            fmt::format("made with content {} {}, and this is {} {}: make it again, or name that "
                        "content with --content",
                        visible(content.find("version").text()), visible(digest.text()),
                        m_library.edition.version, m_library.digest));
        return false;
    }

    // -- plans

    void read_plan() {
        const auto root = m_tree.root();
        m_out.plan = hamkit::read_plan(root, m_assessment, m_library);
        if (!m_tree.problems().empty()) return;
        for (const auto& fault : faults_of(*m_out.plan, m_out.person, m_library))
            root.find("weeks").problem(
                "unsafe-plan",
                fmt::format("the plan failed its check and is not printed: {}", fault));
        if (!m_tree.problems().empty()) return;
        JsonWriter json;
        write_plan(json, *m_out.plan, m_assessment, m_out.person, m_library, m_ids.tables);
        Written written{json};
        const auto found = differences(root, written.root());
        const auto other_person = std::ranges::find(found, "disposition", &Difference::key);
        if (other_person != found.end()) return warn(*other_person);  // all else follows from it
        for (const auto& difference : found) warn(difference);
    }

    /// What somebody changed by hand and no page will show.
    void warn(const Difference& difference) {
        static constexpr std::array<std::string_view, 5> sources{"sources", "because_sources",
                                                                 "source", "locator", "fact"};
        if (difference.kind == Difference::Kind::missing) return;  // nothing that could be lost
        if (std::ranges::find(sources, difference.key) != sources.end()) return;
        if (m_warnings.size() >= limits::faults) return;
        m_warnings.push_back({difference.given.place(), lost(difference), "changed-by-hand"});
    }

    std::string lost(const Difference& difference) const {
        if (difference.kind == Difference::Kind::added)
            return fmt::format("{} is no key of a plan, and is not printed", quote(difference.key));
        if (difference.key == "disposition")
            return fmt::format("the person in the plan is {}, and the pages are for that",
                               name_of(m_assessment.disposition));
        return fmt::format(
            "{} does not follow from the rest of the plan: the pages keep to the content{}",
            quote(difference.key),
            difference.expected.is_scalar()
                ? fmt::format(", which says {}", quote(difference.expected.text()))
                : std::string{});
    }

    // -- what is worked out again

    void read_rack_advice() {
        if (!read_asked(m_out.rack)) return;
        if (auto fault = put_in_order(m_out.person.rack_log); !fault.empty())
            return m_tree.root().problem("log-order", std::move(fault));
        const auto made = advise_rack_pull(m_out.person, m_assessment, m_library, *m_out.rack);
        if (const auto* const fault = std::get_if<ImpossibleRack>(&made))
            return m_tree.root().problem("impossible-rack", fault->message);
        JsonWriter json;
        write_rack_advice(json, std::get<RackAdvice>(made), m_assessment, m_out.person, m_library,
                          m_ids.tables, *m_out.rack);
        must_follow(json);
    }

    void read_glide_schedule() {
        if (!read_asked(m_out.glides)) return;
        if (m_out.glides->days < 1)
            return m_tree.root().find("asked").problem("wrong-type",
                                                       "0 days were asked, expected 1 or more");
        const auto made = schedule_glides(m_out.person, m_assessment, m_library, *m_out.glides);
        if (const auto* const fault = std::get_if<ImpossibleGlides>(&made))
            return m_tree.root().problem("impossible-glides", fault->message);
        JsonWriter json;
        write_glide_schedule(json, std::get<GlideSchedule>(made), m_assessment, m_out.person,
                             m_library, m_ids.tables, *m_out.glides);
        must_follow(json);
    }

    /// What was asked beside the person.
    template <class Wishes>
    bool read_asked(std::optional<Wishes>& wishes) {
        const auto value = m_tree.root().find("asked");
        if (value.none())
            m_tree.root().problem("missing-key",
                                  "\"asked\" is missing, so the document cannot be worked out "
                                  "again: make it again");
        else hamkit::read(value, wishes.emplace());
        return m_tree.problems().empty();
    }

    void must_follow(const JsonWriter& json) {
        Written written{json};
        for (const auto& difference : differences(m_tree.root(), written.root())) {
            const bool other = difference.kind == Difference::Kind::other;
            difference.given.problem(
                "does-not-follow",
                fmt::format("{} does not follow from the person in the document{}: make it again",
                            quote(difference.key),
                            other ? instead(difference.expected) : std::string{}));
        }
    }

    Tree& m_tree;
    const Library& m_library;
    Problems& m_warnings;
    DocumentIds m_ids;
    Assessment m_assessment;
    Printable m_out;
};

}  // namespace

std::optional<Printable> read_printable(Tree& tree, const Library& library, Problems& warnings) {
    try {
        return Reader{tree, library, warnings}.read();
    } catch (const TooManyFaults&) {
        return {};  // what was told is enough
    }
}

Problems problems_in(const Value& error) {
    const auto number = [](const Value& value) {
        return static_cast<std::size_t>(parse_whole(value.text()).value_or(0));
    };
    const auto problem = [&](const Value& value) -> Problem {
        const auto where = value.find("where");
        return {{std::string{where.find("file").text()}, number(where.find("line")),
                 number(where.find("column")), number(where.find("record"))},
                visible(value.find("message").text()),
                visible(value.find("rule").text())};
    };
    Problems problems;
    const auto all = error.find("problems");
    for (auto item = all.first(); all.kind() == Kind::list && !item.none(); item = item.next())
        problems.push_back(problem(item));
    if (problems.empty()) problems.push_back(problem(error));
    return problems;
}

}  // namespace hamkit
