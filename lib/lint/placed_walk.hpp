#pragma once
// Visits everything that was read from a content folder together with the place it was read from.

#include <fmt/format.h>

#include <algorithm>

#include "content/loader.hpp"
#include "content/parts.hpp"

namespace hamkit {

/// One part of the content: its value in the file, its key (empty in a list), and its path, such as
/// "exercises/plank/steps/2".
struct Spot {
    Value value;
    std::string_view key;
    std::string path;
};

/// `visit(const Spot&, const T&)` is called for every member, structs and lists before their parts.
template <class Visit>
class PlacedWalk {
public:
    PlacedWalk(Visit& visit, Value map, const std::string& path)
        : m_visit{visit}, m_map{map}, m_path{path} {}

    template <class T>
    void required(std::string_view key, T& value, std::string_view = {}) {
        if (m_map.kind() != Kind::map) return;
        for (auto name = m_map.first(); !name.none(); name = name.next().next())
            if (name.text() == key) {
                go(m_visit, {name.next(), key, fmt::format("{}/{}", m_path, key)}, value);
                return;
            }
    }
    template <class T>
    void optional(std::string_view key, T& value, std::string_view = {}) {
        required(key, value);
    }
    template <class T>
    void derived(std::string_view, T&) {}

    template <class T>
    static void go(Visit& visit, const Spot& spot, const T& value) {
        visit(spot, value);
        if constexpr (Described<T>) {
            PlacedWalk inner{visit, spot.value, spot.path};
            describe(inner, const_cast<T&>(value));  // a description only reads here
        }
    }
    template <class T>
    static void go(Visit& visit, const Spot& spot, const std::span<const T>& items) {
        visit(spot, items);
        auto place = spot.value.first();
        for (std::size_t index = 0; index < items.size() && !place.none(); ++index) {
            go(visit, {place, {}, fmt::format("{}/{}", spot.path, index + 1)}, items[index]);
            place = place.next();
        }
    }

private:
    Visit& m_visit;
    Value m_map;
    const std::string& m_path;
};

/// Visits the parts of the content; see for_each_part().
template <class Visit>
class PlacedParts {
public:
    PlacedParts(const ReadContent& content, Visit& visit)
        : m_places{content.places}, m_visit{visit} {}

    template <class T>
    void one(std::string_view file, const T& object) {
        for (const auto& place : places(file)) go(place, name_of_file(file), object);
    }
    template <class T>
    void list(std::string_view file, List<T> items) {
        const auto& at = places(file);
        for (std::size_t index = 0; index < std::min(items.size(), at.size()); ++index)
            go(at[index], fmt::format("{}/{}", name_of_file(file), id_of(items[index], index)),
               items[index]);
    }
    template <class T>
    void folder(std::string_view folder, List<T> items) {
        list(folder, items);
    }

private:
    const std::vector<Value>& places(std::string_view file) const {
        static const std::vector<Value> none;
        const auto found = m_places.find(file);
        return found == m_places.end() ? none : found->second;
    }
    static std::string name_of_file(std::string_view file) {
        return std::string{file.substr(0, file.find('.'))};
    }
    template <class T>
    static std::string id_of(const T& item, std::size_t index) {
        if constexpr (std::is_same_v<T, DispositionText>) return std::string{name_of(item.id)};
        else if constexpr (requires { item.id; })
            if (!item.id.empty()) return std::string{item.id};
        return fmt::format("{}", index + 1);
    }
    template <class T>
    void go(const Value& place, std::string path, const T& object) {
        PlacedWalk<Visit>::go(m_visit, Spot{place, {}, std::move(path)}, object);
    }

    const ContentPlaces& m_places;
    Visit& m_visit;
};

/// Visits the whole content in the order of its parts. Entries of lists are named by their ids
/// where they have one.
template <class Visit>
void for_each_placed(const ReadContent& content, Visit visit) {
    PlacedParts<Visit> parts{content, visit};
    for_each_part(content.loaded->library, parts);
}

}  // namespace hamkit
