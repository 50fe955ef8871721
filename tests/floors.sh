#!/bin/sh
# floors.sh PROJECT: a header may include its own floor and lower ones, no type is defined in two headers, and lib/ never
# prints, exits, or reads a clock, a locale or the environment. Shows first that it would notice.
set -eu

# A number a floor: reading is 1, tools are 6.
violations() {
  cd "$1"
  for file in $(find lib tools -name '*.[ch]pp' | sort); do
    sed -nE 's/^#include "([a-z]+)\/.*/\1/p' "$file" | while read -r used; do
      echo "$file $used"
    done
  done | awk '
    BEGIN { n["reading"] = 1; n["content"] = 2; n["document"] = 3; n["advice"] = 4; n["lint"] = 5; n["page"] = 5; n["tools"] = 6 }
    { split($1, path, "/"); own = path[1] == "tools" ? "tools" : path[2]
      if (!(own in n)) print $1 ": no floor is called " own
      else if (!($2 in n)) print $1 ": no floor is called " $2
      else if (n[$2] > n[own] || (n[$2] == n[own] && $2 != own)) print $1 " includes " $2 ", which is not below it" }'
  # one program may link both, and would then take either for the other
  grep -rnoE --include='*.hpp' '^(struct|class|enum class) [A-Z][A-Za-z]+( [:{]|$)' lib tools | sed -E 's/ [:{]$//' |
    awk '{ name = $NF; split($1, place, ":"); if (name in first) print place[1] " defines " name ", as " first[name] " does"
           else first[name] = place[1] }'
  # content-compiler is a program of its own, run at build time
  grep -rnE '\b(std::cout|std::cerr|printf|fputs|std::exit|abort|getenv|setlocale|system_clock|std::time)\b' lib |
    grep -v '^lib/content/compiler/' | sed 's/$/   (lib never prints, exits or looks around)/' || true
}

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lib/reading" "$work/tools"
printf '#include "advice/triage.hpp"\nint x() { std::exit(1); }\n' > "$work/lib/reading/up.cpp"
for header in one two; do printf 'struct Twice {\n};\nstruct Twice;\n' > "$work/lib/reading/$header.hpp"; done
[ "$(violations "$work" | wc -l)" = 3 ] || { echo "this test does not notice what it is for"; exit 1; }

found=$(violations "$1")
[ -z "$found" ] || { echo "$found"; exit 1; }
