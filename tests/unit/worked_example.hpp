#pragma once
// The people of content/people with everything that is printed about them.

#include <algorithm>
#include <filesystem>

#include "advice/routine.hpp"
#include "assess.hpp"
#include "page/make_booklet.hpp"
#include "reading/file.hpp"

namespace hamkit {

/// All that the tools work out about a person.
inline ClientDocuments documents_of(const Person& person) {
    const auto& library = built_in_library();
    ClientDocuments documents;
    documents.person = person;
    documents.assessed = true;
    triage(person, library, documents.assessment);
    auto made = make_routine(person, documents.assessment, library, 0, std::nullopt);
    if (auto* const plan = std::get_if<Plan>(&made)) documents.plan = std::move(*plan);
    if (person.rack) {
        auto advice = advise_rack_pull(person, documents.assessment, library, {});
        if (auto* const found = std::get_if<RackAdvice>(&advice))
            documents.rack = std::move(*found);
    }
    auto glides = schedule_glides(person, documents.assessment, library, {std::nullopt, 7});
    if (auto* const found = std::get_if<GlideSchedule>(&glides))
        documents.glides = std::move(*found);
    return documents;
}

/// A worked example with its pages.
struct WorkedExample {
    WorkedExample(const std::string& name, const std::string& yaml, const BookletWishes& wishes)
        : file{name}, test{yaml}, documents{documents_of(test.person)} {
        booklet = make_booklet(documents, built_in_library(), wishes);
    }

    std::string file;
    TestPerson test;
    ClientDocuments documents;
    Booklet booklet;

    const Section* section(SectionKind kind) const {
        const auto found = std::ranges::find(booklet.sections, kind, &Section::kind);
        return found == booklet.sections.end() ? nullptr : &*found;
    }
    bool has_sessions() const { return documents.plan && !documents.plan->weeks.empty(); }
};

template <class Check>
void for_each_example(Check check, const BookletWishes& wishes = {}) {
    for (const auto& entry :
         std::filesystem::directory_iterator{std::filesystem::path{CONTENT_DIR} / "people"}) {
        CAPTURE(entry.path().filename().string());
        const WorkedExample example{entry.path().filename().string(),
                                    read_file(entry.path(), limits::file_bytes), wishes};
        check(example);
    }
}

inline WorkedExample example(const std::string& name, const BookletWishes& wishes = {}) {
    return {name,
            read_file(std::filesystem::path{CONTENT_DIR} / "people" / (name + ".yaml"),
                      limits::file_bytes),
            wishes};
}

}  // namespace hamkit
