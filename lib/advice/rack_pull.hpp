#pragma once
// Where to set the pins today: who may pull, from which height, with how much.

#include "advice/rack_geometry.hpp"
#include "advice/rack_search.hpp"
#include "document/rack_card.hpp"

namespace hamkit {

/// Puts a log in the order of its days. Where some entry has no date the order is that of the log,
/// and what is wrong with it is returned; empty when nothing is.
std::string put_in_order(std::vector<RackEntry>&);

/// `assessment` must be triage's answer for `person`, whose log must be in order. Whoever may not
/// pull is told to stop, whatever the measures say.
std::variant<RackAdvice, ImpossibleRack> advise_rack_pull(const Person& person,
                                                          const Assessment& assessment,
                                                          const Library&, const RackWishes&);

/// Every path from where `advice`, made for `person`, stands. It must be no stop.
RackCard rack_card(const Person& person, const RackAdvice& advice, const Library&);

}  // namespace hamkit
