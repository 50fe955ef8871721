plan-print makes the pages that a coach hands to a client.

  $ cat > jane.yaml <<END
  > client: jane-d
  > screened: 2026-11-28
  > answers: {constant-tightness: yes, forward-pelvic-tilt: yes}
  > preferences: {weeks: 1, days: [mon, thu], minutes: 15, start: 2026-11-23}
  > lifter: {lockout: 74 cm, floor_load: 100 kg}
  > rack: {first_hole: 20 cm, spacing: 5 cm}
  > END
  $ routine-gen -j jane.yaml > plan.json
  $ plan-print --title "Plan of Jane" -o jane.txt plan.json && grep -q "Plan of Jane" jane.txt

A file without a known ending is a PDF, and the ending says which format another one is:

  $ plan-print -o jane.html plan.json && grep -qi "<!doctype html>" jane.html
  $ plan-print --format markdown plan.json | head -1 | cut -c1
  #

All documents of a client make one booklet, wherever they stand:

  $ rackpull-height -j jane.yaml > rack.json
  $ (glide-schedule -j --from 2026-11-23 jane.yaml; hamstring-triage -j jane.yaml) |
  > plan-print --format text plan.json - rack.json > all.txt

What somebody must be told first comes instead of a plan, and the status says so:

  $ sed 's/answers: {/&loss-of-bladder-control: yes, /' jane.yaml > stop.yaml
  $ plan-print -o stop.txt stop.yaml
  [1]

The plan that was made before is no way around it:

  $ sed 's/"answers":{/&"loss-of-bladder-control":"yes",/' plan.json | plan-print -o stop.txt
  -:1:117: warning: the person in the plan is emergency, and the pages are for that [changed-by-hand]
  [1]

A roster has a file for each client, and one broken record stops nobody else:

  $ cat > roster.ndjson <<END
  > {"client": "kim", "screened": "2026-11-28"}
  > {"client": "KIM", "screened": "2026-11-28"}
  > {"screened": "2026-11-28"}
  > {"client": "../sam w.", "screened": "2026-11-28"}
  > {"client": "con", "screened": "2026-11-28", "answers": {"burnin": "yes"}}
  > {"client": "lee", "screened": "2026-11-28"
  > END
  $ routine-gen -j roster.ndjson 2> /dev/null | plan-print --format html --out-dir pages
  roster.ndjson:5:57: error: "burnin" is not a known finding id, did you mean "burning"? [unknown-id]
  roster.ndjson:6:1: error: this is not JSON: JSON document ended early in the middle of an object or array. [json-syntax]
  plan-print: printed 4 booklets to pages, 2 failed
  [2]
  $ ls pages
  KIM-2.html
  client-1.html
  kim.html
  sam-w.html

One file is for one client:

  $ head -2 roster.ndjson | plan-print --format text
  plan-print: the documents are about 2 clients, and one file is for one: name a folder for their files with --out-dir DIR
  [2]

Two answers for one client could hide a red flag, and two plans leave open which one counts:

  $ sed 's/constant-tightness: yes/burning: yes/' jane.yaml | hamstring-triage -j > other.json
  $ plan-print -o x.txt plan.json other.json
  other.json:1:1: error: "answers" of client "jane-d" does not agree with what stands at plan.json:1: make all documents of a client from the same person [other-answers]
  [2]
  $ cat plan.json plan.json | plan-print -o x.txt
  -:2:1: error: a second plan of client "jane-d", expected one [two-of-a-kind]
  [2]
  $ ls x.txt
  ls: cannot access 'x.txt': No such file or directory
  [2]

A plan may be changed by hand. What it decides is taken over, and a warning names what is not printed:

  $ sed 's/"minutes":[0-9]*/"minutes":14/; s/"name":"[^"]*"/"name":"Bridges"/' plan.json > by-hand.json
  $ plan-print -o jane.txt by-hand.json
  by-hand.json:1:2763: warning: "name" does not follow from the rest of the plan: the pages keep to the content, which says "Leg swings" [changed-by-hand]

What is not safe is refused:

  $ sed 's/"sets":[0-9]*/"sets":9/' plan.json | plan-print -o x.txt
  -:1:2624: error: the plan failed its check and is not printed: the dose of leg-swings is outside its limits [unsafe-plan]
  [2]
  $ sed 's/"exercise":"[^"]*"/"exercise":"toe-touch"/' plan.json | plan-print -o x.txt
  -:1:2742: error: "toe-touch" is not a known exercise id [unknown-id]
  [2]

Rack advice must follow from its person, and a plan from the content in use:

  $ sed 's/"state":"[a-z-]*"/"state":"found"/' rack.json | plan-print -o x.txt
  -:1:144: error: "state" does not follow from the person in the document, expected "start": make it again [does-not-follow]
  [2]
  $ sed 's/"digest":"[0-9a-f]*"/"digest":"0123456789abcdef"/; s/"version":"[^"]*"/"version":"0"/' plan.json |
  > plan-print -o x.txt 2>&1 | sed 's/this is [^:]*:/this is ...:/'
  -:1:74: error: made with content 0 0123456789abcdef, and this is ...: make it again, or name that content with --content [other-content]

Errors of the tools before it are told, and documents about nobody are named:

  $ echo '{"document": "assessment/1"}' | plan-print -o x.txt
  -:1:14: error: the assessment carries no person: make it without --brief [no-person]
  [2]
  $ echo 'answers: {burnin: yes}' | routine-gen -j 2> /dev/null | plan-print -o x.txt
  -:1:11: error: "burnin" is not a known finding id, did you mean "burning"? [unknown-id]
  [2]
  $ echo '{"document": "lint/1", "faults": []}' | plan-print -o x.txt
  -:1:14: error: "lint/1" cannot be printed, expected a person or a document about one: assessment/1, plan/1, rack-advice/1 or glide-schedule/1 [unprintable]
  [2]
  $ plan-print -o x.txt
  plan-print: -: there is nothing to read, expected a person
  [2]
  $ plan-print -o x.txt missing.json
  plan-print: missing.json: No such file or directory
  [2]

The coach has a file, read as strictly as the others:

  $ printf 'name: Alex\ncontact: 555\nlogo: logo.png\nmail: a@b\n' > coach.yaml
  $ echo 'no picture' > logo.png
  $ plan-print --coach coach.yaml -o x.txt plan.json
  coach.yaml:2:10: error: expected a list such as [a, b] [wrong-type]
  coach.yaml:4:1: error: "mail" is not a key here, expected one of name, contact, logo [unknown-key]
  coach.yaml:3:7: error: "logo.png" is neither a PNG nor an SVG picture [wrong-logo]
  plan-print: coach.yaml: the coach file has 3 faults, so nothing is printed
  [2]
  $ printf 'name: Alex\ncontact: [555 0100]\n' > coach.yaml
  $ plan-print --coach coach.yaml --format text plan.json | grep -q Alex

What another tool prints for people to read is no document:

  $ routine-gen jane.yaml | plan-print -o x.pdf 2>&1 | sed 's/.*error: //'
  this is not YAML: illegal map value; is a quote, a bracket or a colon amiss? [yaml-syntax]
  plan-print: documents are what the other tools print with --json
  $ ls x.pdf
  ls: cannot access 'x.pdf': No such file or directory
  [2]

Words that are not right are told before anything is read:

  $ plan-print --sections sessions,lgo plan.json
  plan-print: --sections: "lgo" is not right here, expected one of first-page, findings, sessions, exercises, log, rack, glides, wallet-card, sources; see plan-print --help
  [2]
  $ plan-print --paper a3 plan.json
  plan-print: --paper: "a3" is not right here, expected one of a4, letter, a5; see plan-print --help
  [2]
  $ plan-print --out-dir pages -o x.txt plan.json
  plan-print: --out-dir: it goes without --output; see plan-print --help
  [2]
  $ plan-print --out-dir "" plan.json
  plan-print: --out-dir: nothing is given, expected the name of a folder; see plan-print --help
  [2]
  $ plan-print --title " " plan.json
  plan-print: --title: nothing is given, expected words; see plan-print --help
  [2]
  $ SOURCE_DATE_EPOCH=today plan-print -o x.txt plan.json
  plan-print: SOURCE_DATE_EPOCH is "today", expected seconds since 1970 such as 1795132800
  [2]

An ending says the format, capitals or not:

  $ plan-print -o a.HTM plan.json && head -n 1 a.HTM && rm a.HTM
  <!doctype html>

Same documents, same bytes:

  $ plan-print --format html plan.json > a; plan-print --format html < plan.json > b; cmp a b
  $ plan-print --format text plan.json > /dev/full
  plan-print: client "jane-d": cannot write standard output: No space left on device
  [2]
  $ ls
  a
  all.txt
  b
  by-hand.json
  coach.yaml
  jane.html
  jane.txt
  jane.yaml
  logo.png
  other.json
  pages
  plan.json
  rack.json
  roster.ndjson
  stop.txt
  stop.yaml
