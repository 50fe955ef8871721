#include "page/roster.hpp"

#include <fmt/format.h>

#include <stdexcept>

#include "advice/plan_check.hpp"
#include "advice/triage.hpp"
#include "document/incoming.hpp"
#include "page/joined_person.hpp"

namespace hamkit {
namespace {

/// Under which a client is found again. No id begins with a line end: ids and answers never meet.
std::string key_of(std::string_view id, const Person& person, const Library& library) {
    return id.empty() ? '\n' + answers_text(person, library) : std::string{id};
}

std::string whose(std::string_view id) {
    return id.empty() ? "somebody without a client id who answered the same"
                      : fmt::format("client {}", quote(id));
}

}  // namespace

Roster::Roster(const Library& library) : m_library{library}, m_ids{library} {
    m_tree.ids = m_ids.tables;
    m_tree.context = &library;
}

void Roster::add(Tree& tree, Problems& warnings) {
    const auto root = tree.root();
    if (root.find("document").text() == "error/1") {
        for (auto& problem : problems_in(root)) tree.problems().push_back(std::move(problem));
        ++m_lost;
        return;
    }
    auto printable = read_printable(tree, m_library, warnings);
    if (!printable) return fail(root);
    const std::string id{printable->person.client};
    const auto key = key_of(id, printable->person, m_library);
    const auto [entry, is_new] = m_numbers.try_emplace(key, m_clients.size());
    if (is_new) m_clients.emplace_back().id = id;
    auto& client = m_clients[entry->second];
    if (client.first.empty())
        client.first = fmt::format("{}:{}", visible(root.place().file), root.place().line);
    if (!add_to(client, root, *printable)) client.faulty = true;
}

bool Roster::add_to(Client& client, const Value& root, Printable& printable) {
    auto& kind_came = client.kinds.at(static_cast<std::size_t>(printable.kind));
    if (kind_came) {
        root.problem("two-of-a-kind",
                     fmt::format("a second {} of {}, expected one{}", name_of(printable.kind),
                                 whose(client.id),
                                 client.id.empty() ? ": give each of them a client id" : ""));
        return false;
    }
    kind_came = true;
    auto person = printable.person;
    if (!client.person.empty()) {
        person = read_person(client);
        if (const auto key = join(person, printable.person, printable.kind, m_library);
            !key.empty()) {
            root.problem("other-answers",
                         fmt::format("{} of {} does not agree with what stands at {}: make all "
                                     "documents of a client from the same person",
                                     quote(key), whose(client.id), client.first));
            return false;
        }
    }
    keep_person(client, person);
    if (printable.plan) client.plan = std::move(printable.plan);
    if (printable.rack) client.rack = printable.rack;
    if (printable.glides) client.glides = printable.glides;
    return true;
}

/// Whoever a faulty record is about is not printed: a page would be missing.
void Roster::fail(const Value& root) {
    const auto person = root.find("person");
    const auto named = (person.none() ? root : person).find("client");
    const std::string id{named.text()};
    if (id.empty()) {
        ++m_lost;
        return;
    }
    const auto [entry, is_new] = m_numbers.try_emplace(id, m_clients.size());
    if (is_new) m_clients.emplace_back().id = id;
    m_clients[entry->second].faulty = true;
}

void Roster::keep_person(Client& client, const Person& person) {
    JsonWriter json;
    JsonFields{json, m_ids.tables}.write(person);
    client.person = json.result();
    client.person.append(json_padding, ' ');
}

Person Roster::read_person(const Client& client) {
    m_problems.clear();
    const auto text =
        std::string_view{client.person}.substr(0, client.person.size() - json_padding);
    if (!m_parser.parse({"person", text, 1, 0}, m_tree, m_problems))
        throw std::runtime_error{"a person could not be read again"};
    return read_incoming(m_tree).person;
}

const ClientDocuments& Roster::documents(std::size_t number) {
    const auto& client = m_clients[number];
    m_documents.person = read_person(client);
    auto& person = m_documents.person;
    auto& assessment = m_documents.assessment;
    triage(person, m_library, assessment);
    const auto came = [&](PrintableKind kind) {
        return client.kinds.at(static_cast<std::size_t>(kind));
    };
    m_documents.assessed =
        came(PrintableKind::assessment) || !(client.plan || client.rack || client.glides);

    m_documents.plan = client.plan;
    if (auto& plan = m_documents.plan) {
        // a log in another document can tell of what the plan did not know
        plan->disposition = assessment.disposition;
        plan->notice = assessment.first_concern();
        if (assessment.blocked()) plan->weeks.clear(), plan->habits.clear();
        if (const auto faults = faults_of(*plan, person, m_library); !faults.empty())
            throw std::runtime_error{fmt::format(
                "with what the other documents tell, the plan fails its check and has to be made "
                "again: {}",
                faults[0])};
    }
    m_documents.rack.reset();
    if (client.rack) {
        m_documents.rack_unit = client.rack->unit;
        if (auto fault = put_in_order(person.rack_log); !fault.empty())
            throw std::runtime_error{fault};
        auto made = advise_rack_pull(person, assessment, m_library, *client.rack);
        if (const auto* const fault = std::get_if<ImpossibleRack>(&made))
            throw std::runtime_error{fault->message};
        m_documents.rack = std::get<RackAdvice>(std::move(made));
    }
    m_documents.glides.reset();
    if (client.glides) {
        auto made = schedule_glides(person, assessment, m_library, *client.glides);
        if (const auto* const fault = std::get_if<ImpossibleGlides>(&made))
            throw std::runtime_error{fault->message};
        m_documents.glides = std::get<GlideSchedule>(std::move(made));
    }
    return m_documents;
}

}  // namespace hamkit
