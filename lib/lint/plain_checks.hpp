#pragma once
// The checks that need no proof. Each reports what it finds to the inspection.

#include <filesystem>

#include "document/next_morning.hpp"
#include "lint/inspection.hpp"
#include "lint/parts.hpp"
#include "lint/texts.hpp"

namespace hamkit {

// -- checks that follow ids: the content must have been read without faults
void check_references(Inspection&);
void check_families(Inspection&);
void check_sources(Inspection&, const Parts&);
void check_gaps(Inspection&, const Parts&);
/// Nothing is overdue where nobody says what day it is.
void check_reviews(Inspection&, const Parts&, std::optional<Date> today);

// -- checks that look at texts alone
void check_text_twice(Inspection&, const std::vector<ContentText>&);
void check_phrases(Inspection&, const std::vector<ContentText>&);
void check_reading_grade(Inspection&, const std::vector<ContentText>&);
/// Throws when there is no dictionary of that name: `dictionary` with .aff and .dic.
void check_spelling(Inspection&, const std::vector<ContentText>&,
                    const std::filesystem::path& dictionary);

}  // namespace hamkit
