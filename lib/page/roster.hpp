#pragma once
// The documents of many people, in whatever order they come: joined by client and kept small, until
// each client is printed.

#include <map>

#include "page/client_documents.hpp"
#include "page/printable.hpp"
#include "reading/json.hpp"

namespace hamkit {

class Roster {
public:
    explicit Roster(const Library&);

    /// Takes in what a parsed record says, read with the ids and the context of `library`.
    /// Documents with the same client are one person's; without a client, those with the same
    /// answers. Faults go to the tree's problems: then the client is not printed. An error document
    /// gives its own.
    void add(Tree& tree, Problems& warnings);
    /// Counts a record that could not be parsed.
    void lose_record() { ++m_lost; }

    /// Clients, in the order in which they were first heard of.
    std::size_t size() const { return m_clients.size(); }
    /// False when some record about the client had a fault.
    bool sound(std::size_t client) const { return !m_clients[client].faulty; }
    /// The id as it was given; empty where there is none.
    const std::string& id(std::size_t client) const { return m_clients[client].id; }
    /// What is printed about a client: everything is worked out again from all that the documents
    /// together say of the person. Throws std::runtime_error when that cannot be. Texts are valid
    /// until the next call.
    const ClientDocuments& documents(std::size_t client);
    /// Records with faults that no client could be found for.
    std::size_t lost_records() const { return m_lost; }

private:
    struct Client {
        std::string id;
        std::string first;            // where the first of the documents stands
        std::string person;           // as JSON, with room for the parser after it
        std::array<bool, 5> kinds{};  // that came, in the order of PrintableKind
        bool faulty = false;
        std::optional<Plan> plan;
        std::optional<RackWishes> rack;
        std::optional<GlideHorizon> glides;
    };

    bool add_to(Client&, const Value& root, Printable& printable);
    void fail(const Value& root);
    Person read_person(const Client&);
    void keep_person(Client&, const Person&);

    const Library& m_library;
    DocumentIds m_ids;
    std::vector<Client> m_clients;
    std::map<std::string, std::size_t, std::less<>> m_numbers;  // by id, or by answers
    std::size_t m_lost = 0;
    JsonParser m_parser;
    Tree m_tree;  // of the person that was read last
    Problems m_problems;
    ClientDocuments m_documents;
};

}  // namespace hamkit
