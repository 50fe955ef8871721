#pragma once
// The words that exercises and plans use for things and body parts. Mirrors content/equipment.yaml,
// content/muscles.yaml.

#include "content/provenance.hpp"

namespace hamkit {

struct Equipment {
    static constexpr Text name = "equipment";

    Text id;
    Text label;
    bool household = false;  // everybody has it
};
template <class F>
void describe(F& f, Equipment& equipment) {
    f.required("id", equipment.id);
    f.required("name", equipment.label);
    f.optional("household", equipment.household, "yes: everybody has it");
}

struct Muscle {
    static constexpr Text name = "muscle";

    Text id;
    Text label;
};
template <class F>
void describe(F& f, Muscle& muscle) {
    f.required("id", muscle.id);
    f.required("name", muscle.label);
}

}  // namespace hamkit
