#!/bin/sh
# built-in-is-loaded.sh CONTENT: content loaded at run time gives byte for byte the answers of the content compiled in.
set -eu
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
set -- "$1" "$1"/people/*.yaml
content=$1 && shift
rack="--lockout 74cm --first-hole 20cm --spacing 5cm"
[ $# -ge 25 ] || { echo "only $# people"; exit 1; }
for arguments in "hamstring-triage" "hamstring-triage -j" "hamstring-triage -j --brief" "routine-gen" "routine-gen -j" \
    "rackpull-height $rack" "rackpull-height -j $rack" "rackpull-height --card $rack" "glide-schedule" "glide-schedule -j" \
    "hamstring-triage -V" "hamstring-triage --schema" "hamstring-triage --template"; do
  $arguments "$@" > "$work/built-in" 2> "$work/built-in.err" || true
  $arguments --content "$content" "$@" > "$work/loaded" 2> "$work/loaded.err" || true
  [ -s "$work/built-in" ] || { echo "$arguments printed nothing"; exit 1; }
  cmp "$work/built-in" "$work/loaded" || { echo "differs: $arguments"; exit 1; }
  cmp "$work/built-in.err" "$work/loaded.err"
done
echo "$# people, the same bytes"
