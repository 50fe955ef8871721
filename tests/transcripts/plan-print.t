plan-print makes the pages that a coach hands to a client.

  $ cat > jane.yaml <<END
  > client: jane-d
  > screened: 2026-11-20
  > answers: {constant-tightness: yes, forward-pelvic-tilt: yes}
  > preferences: {weeks: 1, days: [mon, thu], minutes: 15, start: 2026-11-23}
  > lifter: {lockout: 74 cm, floor_load: 100 kg}
  > rack: {first_hole: 20 cm, spacing: 5 cm}
  > END
  $ routine-gen -j jane.yaml > plan.json
  $ plan-print --title "Plan of Jane" -o jane.txt plan.json && head -1 jane.txt

A file without a known ending is a PDF, and the ending says which format another one is:

  $ plan-print -o jane.html plan.json && head -c 9 jane.html
  $ plan-print --format markdown plan.json | head -c 2

All documents of a client make one booklet, wherever they stand:

  $ rackpull-height -j jane.yaml > rack.json
  $ (glide-schedule -j --from 2026-11-23 jane.yaml; hamstring-triage -j jane.yaml) |
  > plan-print --format text plan.json - rack.json > all.txt

What somebody must be told first comes instead of a plan, and the status says so:

  $ sed 's/answers: {/&loss-of-bladder-control: yes, /' jane.yaml > stop.yaml
  $ plan-print -o stop.txt stop.yaml

The plan that was made before is no way around it:

  $ sed 's/"answers":{/&"loss-of-bladder-control":"yes",/' plan.json | plan-print -o stop.txt

A roster has a file for each client, and one broken record stops nobody else:

  $ cat > roster.ndjson <<END
  > {"client": "kim", "screened": "2026-11-20"}
  > {"client": "KIM", "screened": "2026-11-20"}
  > {"screened": "2026-11-20"}
  > {"client": "../sam w.", "screened": "2026-11-20"}
  > {"client": "con", "screened": "2026-11-20", "answers": {"burnin": "yes"}}
  > {"client": "lee", "screened": "2026-11-20"
  > END
  $ routine-gen -j roster.ndjson 2> /dev/null | plan-print --format html --out-dir pages
  $ ls pages

One file is for one client:

  $ head -2 roster.ndjson | plan-print --format text

Two answers for one client could hide a red flag, and two plans leave open which one counts:

  $ sed 's/constant-tightness: yes/burning: yes/' jane.yaml | hamstring-triage -j > other.json
  $ plan-print -o x.txt plan.json other.json
  $ cat plan.json plan.json | plan-print -o x.txt
  $ ls x.txt

A plan may be changed by hand. What it decides is taken over, and a warning names what is not printed:

  $ sed 's/"minutes":[0-9]*/"minutes":14/; s/"name":"[^"]*"/"name":"Bridges"/' plan.json > by-hand.json
  $ plan-print -o jane.txt by-hand.json

What is not safe is refused:

  $ sed 's/"sets":[0-9]*/"sets":9/' plan.json | plan-print -o x.txt
  $ sed 's/"exercise":"[^"]*"/"exercise":"toe-touch"/' plan.json | plan-print -o x.txt

Rack advice must follow from its person, and a plan from the content in use:

  $ sed 's/"state":"[a-z-]*"/"state":"found"/' rack.json | plan-print -o x.txt
  $ sed 's/"digest":"[0-9a-f]*"/"digest":"0123456789abcdef"/; s/"version":"[^"]*"/"version":"0"/' plan.json |
  > plan-print -o x.txt 2>&1 | sed 's/this is [^:]*:/this is ...:/'

Errors of the tools before it are told, and documents about nobody are named:

  $ echo '{"document": "assessment/1"}' | plan-print -o x.txt
  $ echo 'answers: {burnin: yes}' | routine-gen -j 2> /dev/null | plan-print -o x.txt
  $ content-lint -j "$CONTENT" | plan-print -o x.txt
  $ plan-print -o x.txt
  $ plan-print -o x.txt missing.json

The coach has a file, read as strictly as the others:

  $ printf 'name: Alex\ncontact: 555\nlogo: logo.png\nmail: a@b\n' > coach.yaml
  $ echo 'no picture' > logo.png
  $ plan-print --coach coach.yaml -o x.txt plan.json
  $ printf 'name: Alex\ncontact: [555 0100]\n' > coach.yaml
  $ plan-print --coach coach.yaml --format text plan.json | grep -c Alex

Words that are not right are told before anything is read:

  $ plan-print --sections sessions,lgo plan.json
  $ plan-print --paper a3 plan.json
  $ plan-print --out-dir pages -o x.txt plan.json
  $ SOURCE_DATE_EPOCH=today plan-print -o x.txt plan.json

Same documents, same bytes:

  $ plan-print --format html plan.json > a; plan-print --format html < plan.json > b; cmp a b
  $ plan-print --format text plan.json > /dev/full
  $ ls
