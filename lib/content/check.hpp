#pragma once
// What must hold between the parts of the content once each of them reads well.

#include <initializer_list>
#include <map>
#include <set>
#include <string>

#include "content/library.hpp"

namespace hamkit {

/// The values that each file's (or folder's) entries were read from, in the order of the library's
/// lists.
using ContentPlaces = std::map<std::string, std::vector<Value>, std::less<>>;

/// What was read, and where.
struct Checked {
    const Library& library;                            // its lists must be those that were read
    const ContentPlaces& places;                       // of all files that are sound
    const std::set<std::string, std::less<>>& faulty;  // files and folders with faults, or missing

    /// Entry `index` of a file or folder that is sound; of an empty list 0 is the list itself.
    const Value& at(std::string_view file, std::size_t index = 0) const {
        return places.find(file)->second[index];
    }
    bool sound(std::initializer_list<std::string_view> files) const;
};

/// Reports every fault between parts that have none themselves.
void check(const Checked&);

// -- its parts; each needs the files that it speaks of to be sound
void check_ids(const Checked&);  // of the files that are sound
void check_dispositions(const Checked&);
void check_findings(const Checked&);  // and what follows from them
void check_red_flags(const Checked&);
void check_clues(const Checked&);
void check_advice(const Checked&);
void check_exercises(const Checked&);
void check_contraindications(const Checked&);
void check_notes(const Checked&);
void check_routine(const Checked&);
void check_triage(const Checked&);
void check_properties(const Checked&);
void check_wording(const Checked&);
void check_rack_ladder(const Checked&);
void check_glide_ladder(const Checked&);

/// Reports criteria at `place` that rest on more than findings: what is weighed before patterns and
/// dispositions are known cannot.
void check_findings_only(const Checked&, const Value& place, const Criteria&);

}  // namespace hamkit
