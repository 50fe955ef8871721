#pragma once
// Records in, answers out: one answer a record, in their order, whatever becomes of the record.

#include <functional>
#include <string>
#include <vector>

#include "document/incoming.hpp"
#include "reading/json_writer.hpp"
#include "tool.hpp"

namespace hamkit::tool {

/// The options of a tool that answers records.
struct StreamOptions {
    std::vector<std::string> files;  // none: standard input
    std::string own_record;          // YAML, answered where there is no other input, if not empty
    bool json = false;
    bool sources = false;
    int jobs = 1;

    void add_to(App& app, const std::string& what);
    /// Where nothing is named or piped in, options describe the person. Throws when a screening is
    /// given for somebody in a file, who has their own.
    void describe_somebody(std::optional<Date> screened);
};

/// A fault in one record that only answering it brought up.
struct RecordError {
    std::string message;
    std::string rule;
};

/// Answers one person: gives `text`, or writes one document to `json`. Returns go_on or
/// stop. May throw RecordError. Each worker has its own.
using Answer = std::function<int(const Person& person, JsonWriter& json, std::string& text)>;

/// Answers every record of every file; `make_answer` is called once a worker. Returns the gravest
/// status. Throws std::runtime_error when the answers cannot be written.
int answer_records(App& app, const StreamOptions& options, const Library& library,
                   const std::function<Answer()>& make_answer);

}  // namespace hamkit::tool
