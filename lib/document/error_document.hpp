#pragma once
// error/1: what stands in the place of a record that could not be answered.

#include "reading/json_writer.hpp"
#include "reading/problem.hpp"

namespace hamkit {

/// The first problem, and all of them when there are more. `problems` is not empty.
void write_error(JsonWriter&, const Problems& problems);

}  // namespace hamkit
