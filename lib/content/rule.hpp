#pragma once
// One number, with what it means for whoever follows it and where it is from.

#include "content/provenance.hpp"

namespace hamkit {

template <class T>
struct Rule {
    T value{};
    Text text;  // for clients
    Provenance provenance;
};
template <class F, class T>
void describe(F& f, Rule<T>& rule) {
    f.required("value", rule.value, "with its unit, if it has one");
    f.required("text", rule.text, "what it means for the client");
    f.required("provenance", rule.provenance);
}

}  // namespace hamkit
