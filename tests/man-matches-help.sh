#!/bin/sh
# man-matches-help.sh TOOL PAGE: the options of the page are those of --help, in the same order.
set -eu
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
"$1" --help | sed -nE 's/^  (-[a-zA-Z],)?(--[a-z-]+).*/\2/p' > "$work/help"
sed -n '/^\.Sh OPTIONS/,/^\.Sh ENV/p' "$2" | grep '^\.It Fl' | sed -E 's/^\.It Fl (. , )?-([a-z-]+).*/--\2/' > "$work/page"
[ -s "$work/help" ] || { echo "$1 --help names no options"; exit 1; }
diff -u "$work/help" "$work/page"
