#!/bin/sh
# calendar.sh PYTHON: calendars of glides as the tool writes them, across changes of the clock and run after run, are valid by
# another library; what did not change stays byte for byte.
set -eu
here=$(dirname "$(realpath "$0")")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
cat > kim.yaml << END
client: kim
screened: 2026-11-28
answers: {burning: yes, recent-onset: yes, pain: 1/10}
glides: {leg: left, wake: 00:00, sleep: 23:55, late: yes}
glide_log:
END
for day in 1 2 3 4 5; do
  echo "  - {date: 2026-10-1$day, done: $day, during: 0/10, next_morning: settled}" >> kim.yaml
done

# five bouts a day for a month, from midnight to midnight, over the last Sundays of March and October
for zone in Europe/Berlin America/New_York Australia/Lord_Howe Asia/Kathmandu UTC; do
  for year in 2026 2027; do
    sed "s/2026-10-1/$year-10-1/" kim.yaml > autumn.yaml
    sed "s/2026-10-1/$year-03-1/" kim.yaml > spring.yaml
    for season in autumn spring; do
      glide-schedule --days 30 --ics "$(basename $zone)-$season-$year.ics" --tz $zone $season.yaml > /dev/null && status=0 || status=$?
      [ $status -le 1 ] || { echo "status $status"; exit 1; }
    done
  done
done
"$1" "$here/check-calendar.py" ./*.ics

# again, with what was written before: nothing changes
glide-schedule --ics first.ics --tz Europe/Berlin kim.yaml > /dev/null
glide-schedule --ics second.ics --tz Europe/Berlin --previous first.ics kim.yaml > /dev/null
cmp first.ics second.ics

# a flare: the days after it are withdrawn, and other hours move events without making new ones
echo "  - {date: 2026-10-16, done: 5, during: 4/10, next_morning: worse}" >> kim.yaml
glide-schedule --ics third.ics --tz Europe/Berlin --previous second.ics --wake 08:00 kim.yaml > /dev/null
"$1" "$here/check-calendar.py" third.ics
count() { grep -c "$1" third.ics; }
[ "$(count '^STATUS:CONFIRMED')" = 4 ] && [ "$(count '^STATUS:CANCELLED')" = 26 ] || { cat third.ics; exit 1; }
[ "$(grep -h '^UID' second.ics third.ics | sort -u | wc -l)" = "$(grep -h '^UID' second.ics | wc -l)" ]
