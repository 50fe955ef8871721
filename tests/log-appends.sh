#!/bin/sh
# log-appends.sh: --log under stress: many programs at once, faulty logs, logs in other layouts, and
# folders that cannot be written. Lines that are there are never changed. The tool is found through PATH.
set -u
work=$(mktemp -d) && trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work" || exit 2

fail() { echo "$*"; exit 1; }
pull() { rackpull-height --lockout 78cm --first-hole 20cm --spacing 5cm --screened 2026-11-28 "$@" < /dev/null; }

# Twenty at once, each with a day of its own: none is lost, and the whole is a log.
for day in $(seq 10 29); do
  pull --log many.yaml --trial "2026-10-$day:65cm:0:settled" > "out.$day" 2>&1 || touch failed &
done
wait
[ ! -e failed ] || fail "a program failed: $(cat out.*)"
[ "$(wc -l < many.yaml)" -eq 20 ] || fail "not 20 lines: $(cat many.yaml)"
[ "$(sort -u many.yaml | wc -l)" -eq 20 ] || fail "a line stands twice: $(cat many.yaml)"
pull --log many.yaml --json > many.json || fail "the log cannot be read"
[ "$(jq '.log | length' many.json)" -eq 20 ] || fail "not 20 entries"
[ -z "$(find . -name 'many.yaml.*')" ] || fail "a temporary file is left"
pull --log many.yaml --trial 2026-10-20:65cm:0:settled > out 2>&1 || fail "the same result again is a fault"
[ "$(wc -l < many.yaml)" -eq 20 ] || fail "the same result was added twice"

# Whatever cannot be read, or cannot be, leaves the log byte for byte as it was.
unchanged() { # NAME STATUS-AND-MESSAGE COMMAND...
  cp "$1" before && log=$1 && expected=$2 && shift 2
  pull --log "$log" "$@" > out 2> err
  actual="$? $(sed 's/.*error: //' err | tail -1)"
  [ "$actual" = "$expected" ] || fail "$log $*: expected <$expected>, got <$actual>"
  cmp "$log" before || fail "$log was changed"
}
printf -- '- {date: 2026-11-20, height: 65 cm, pain: 0}\n' > faulty.yaml
unchanged faulty.yaml '2 rackpull-height: faulty.yaml: the log has 1 fault, so nothing was written to it' --morning settled
printf -- '- {date: 2026-11-20, height: 65 cm, pain: 0/10}\n' > good.yaml
unchanged good.yaml '2 the height 20cm in the log is outside the pull, which goes from 22.5 cm to 78 cm [impossible-rack]' \
  --trial 2026-11-22:20cm:0
unchanged good.yaml '2 the log tells of 2026-11-22, which is after 2026-11-21 [impossible-rack]' \
  --from 2026-11-21 --trial 2026-11-22:65cm:0
unchanged good.yaml '2 plates of 5cm across cannot be, expected 15 cm to 70 cm [impossible-rack]' --plate 5cm --morning settled
printf 'client: jane\nrack: {first_hole: 20}\n' > jane.yaml
cp good.yaml before
! rackpull-height --log good.yaml --morning settled jane.yaml 2> err || fail "a faulty person is answered"
cmp good.yaml before || fail "the result of a faulty person was kept"

unchanged good.yaml '2 rackpull-height: --log: --output would replace the log by the answer; see rackpull-height --help' \
  --output good.yaml --morning settled
unchanged good.yaml '2 rackpull-height: --log: --output would replace the log by the answer; see rackpull-height --help' \
  --output ./good.yaml --morning settled

# A new line looks like those before it: its line end, its indentation; comments stay.
grown() { # NAME LINE
  cp "$1" before
  pull --log "$1" --morning settled > out 2>&1 || fail "$1: $(cat out)"
  { cat before; printf '%b' "$2"; } | cmp - "$1" || fail "$1 has: $(cat -A "$1")"
}
report='- {date: 2026-11-20, next_morning: settled}'
grown good.yaml "$report\n"
printf -- '# Jane\r\n- {date: 2026-11-20, height: 65 cm, pain: 0/10}  # good\r\n' > windows.yaml
grown windows.yaml "$report\r\n"
printf -- '  - date: 2026-11-20\n    height: 65 cm\n    pain: 0/10\n' > indented.yaml
grown indented.yaml "  $report\n"
printf -- '- {date: 2026-11-20, height: 65 cm, pain: 0/10}' > open-end.yaml
grown open-end.yaml "\n$report\n"
printf -- '# no set yet\n\n' > comment.yaml
pull --log comment.yaml --trial 2026-11-20:65cm:0 > out 2>&1 || fail "comment.yaml: $(cat out)"
[ "$(tail -1 comment.yaml)" = '- {date: 2026-11-20, height: 65cm, pain: 0/10}' ] || fail "comment.yaml: $(cat comment.yaml)"
[ "$(head -1 comment.yaml)" = '# no set yet' ] || fail "the comment is gone"

# A link stays a link, and permissions stay.
printf -- '- {date: 2026-11-20, height: 65 cm, pain: 0/10}\n' > real.yaml
chmod 640 real.yaml && ln -s real.yaml link.yaml
pull --log link.yaml --morning settled > out 2>&1 || fail "link.yaml: $(cat out)"
[ -L link.yaml ] || fail "the link is gone"
[ "$(stat -c %a real.yaml)" = 640 ] || fail "the permissions changed"
[ "$(wc -l < real.yaml)" -eq 2 ] || fail "what the link points to was not written"

# Where nothing can be written the tool says so, and the log is as it was.
refused() { # MESSAGE FILE
  pull --log "$2" --trial 2026-11-22:65cm:0 > out 2> err
  actual="$? $(cat err)"
  [ "$actual" = "2 rackpull-height: $1" ] || fail "$2: expected <$1>, got <$actual>"
}
refused 'cannot write gone/log.yaml: No such file or directory' gone/log.yaml
mkdir folder
refused 'folder: Is a directory' folder
if [ "$(id -u)" -ne 0 ]; then # root may write everywhere
  mkdir locked && cp good.yaml locked/log.yaml && chmod 555 locked
  refused 'cannot write locked/new.yaml: Permission denied' locked/new.yaml
  refused "cannot write $work/locked/log.yaml: Permission denied" locked/log.yaml
  cmp locked/log.yaml good.yaml || fail "a log in a locked folder was changed"
fi
echo "logs only ever grow"
