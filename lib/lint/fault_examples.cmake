# cmake -DFAULTS=tests/faults -DOUT=fault_examples.cpp -P fault_examples.cmake
# Writes the folders of FAULTS as constants, in the order of their names.
file(GLOB folders RELATIVE ${FAULTS} ${FAULTS}/*)
list(SORT folders)
set(entries "")
set(count 0)
foreach(folder ${folders})
  if(NOT IS_DIRECTORY ${FAULTS}/${folder})
    continue()
  endif()
  string(APPEND entries "    {\"${folder}\"")
  foreach(part bad.yaml expected good.yaml)
    file(READ ${FAULTS}/${folder}/${part} text) # stops the build where one is missing
    string(APPEND entries ",\n     R\"~~~~(${text})~~~~\"")
  endforeach()
  string(APPEND entries "},\n")
  math(EXPR count "${count} + 1")
endforeach()
file(WRITE ${OUT} "// Written from tests/faults by fault_examples.cmake.

#include <array>

#include \"lint/fault_example.hpp\"

namespace hamkit {

std::span<const FaultExample> fault_examples() {
    static constexpr std::array<FaultExample, ${count}> all{{
${entries}    }};
    return all;
}

}  // namespace hamkit
")
