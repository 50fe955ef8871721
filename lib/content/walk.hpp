#pragma once
// Visits every object of one type inside a described struct, however deep.

#include "content/library.hpp"

namespace hamkit {

template <class Wanted, class Visit>
class Walk {
public:
    explicit Walk(Visit visit) : m_visit{std::move(visit)} {}

    template <class T>
    void required(std::string_view, T& value, std::string_view = {}) {
        go(value);
    }
    template <class T>
    void optional(std::string_view, T& value, std::string_view = {}) {
        go(value);
    }
    template <class T>
    void derived(std::string_view, T& value) {
        go(value);
    }

private:
    template <class T>
    void go(T& value) {
        if constexpr (std::is_same_v<T, Wanted>) m_visit(value);
        else if constexpr (Described<T>) describe(*this, value);
    }
    template <class T>
    void go(std::span<const T>& items) {
        // the library's lists are constant to everybody but its loader
        for (const auto& item : items) go(const_cast<T&>(item));
    }

    Visit m_visit;
};

/// Calls `visit(Wanted&)` for each. Only the loader may change what it is given.
template <class Wanted, class Object, class Visit>
void for_each(Object& object, Visit visit) {
    Walk<Wanted, Visit> walk{std::move(visit)};
    describe(walk, object);
}

}  // namespace hamkit
