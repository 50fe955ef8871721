#!/bin/sh
# run-transcript.sh [--accept] FILE.t
# Replays a transcript and compares. Lines "  $ command" (and "  > more of it") are run, other indented
# lines are what they printed, "  [2]" is the exit status if not 0, and the rest is prose. The format is
# that of cram(1). The tools are found through PATH.
set -u
[ "$1" = --accept ] && accept=yes && shift
expected=$(realpath "$1")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && mkdir "$work/cwd"
unset NO_COLOR HAMKIT_CONTENT
export LC_ALL=C.UTF-8 TERM=dumb

awk -v q="'" '
  function quoted(text) { gsub(q, q "\\" q q, text); return q text q }
  function run() { if (command != "") print "run " quoted(command); command = "" }
  /^  \$ / { run(); print "say " quoted($0); command = substr($0, 5); next }
  /^  > /  { print "say " quoted($0); command = command "\n" substr($0, 5); next }
  /^  /    { next }
           { run(); print "say " quoted($0) }
  END      { run() }' "$expected" > "$work/script"

say() { printf '%s\n' "$1"; }
run() {
  eval "$1" > "$work/output" 2>&1 < /dev/null
  status=$?
  sed 's/^/  /' "$work/output"
  [ $status -eq 0 ] || printf '  [%d]\n' $status
}
# shellcheck disable=SC1091
cd "$work/cwd" && . "$work/script" > "$work/actual"

if [ "${accept-}" ]; then cp "$work/actual" "$expected"; else diff -u "$expected" "$work/actual"; fi
