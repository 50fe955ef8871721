#pragma once
// What is in a booklet, for the tests of its pages.

#include <algorithm>
#include <string>
#include <vector>

#include "page/texts_of_booklet.hpp"

namespace hamkit {

/// Every part of a kind in a section, also inside cards and notices.
template <class Kind>
std::vector<Kind> parts(const Blocks& blocks) {
    std::vector<Kind> found;
    for (const auto& block : blocks) {
        if (const auto* const part = std::get_if<Kind>(&block)) found.push_back(*part);
        std::vector<Kind> inside;
        if (const auto* const card = std::get_if<Card>(&block)) inside = parts<Kind>(card->content);
        if (const auto* const notice = std::get_if<Notice>(&block))
            inside = parts<Kind>(notice->content);
        found.insert(found.end(), inside.begin(), inside.end());
    }
    return found;
}
template <class Kind>
std::vector<Kind> parts(const Booklet& booklet) {
    std::vector<Kind> found;
    for (const auto& section : booklet.sections) {
        const auto inside = parts<Kind>(section.content);
        found.insert(found.end(), inside.begin(), inside.end());
    }
    return found;
}

inline std::vector<std::string> texts_of(Booklet booklet) {
    std::vector<std::string> texts;
    EachText{[&](const std::string& text) { texts.push_back(text); }}.booklet(booklet);
    return texts;
}
inline bool says(const Booklet& booklet, const std::string& words) {
    return std::ranges::any_of(texts_of(booklet), [&](const std::string& text) {
        return text.find(words) != std::string::npos;
    });
}

inline bool is_ladder(const Table& table) { return table.caption.starts_with("The ladder"); }

inline int boxes_of(const Table& table) {
    int boxes = 0;
    for (const auto& row : table.rows)
        for (const auto& cell : row) boxes += cell.boxes;
    return boxes;
}

}  // namespace hamkit
