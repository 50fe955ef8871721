#!/bin/sh
# readme.sh README: the worked pipeline in the README prints what the README shows.
set -eu
readme=$(realpath "$1")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
# the blocks marked as console sessions, as a transcript
awk '/^```console/ { on = 1; next } /^```/ { on = 0 } on { print "  " $0 }' "$readme" > "$work/readme.t"
grep -q '^  \$ hamstring-triage' "$work/readme.t" || { echo "the README shows no pipeline"; exit 1; }
! grep -nE '^[A-Z]+$' "$readme" || { echo "the README has a gap to be filled"; exit 1; }
"$(dirname "$0")/run-transcript.sh" "$work/readme.t"
