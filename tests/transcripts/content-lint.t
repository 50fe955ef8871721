content-lint proves the content consistent. The content that hamkit comes with is clean, and silence says so:

  $ content-lint --from 2026-11-20 "$CONTENT"

No tool reads the clock. Without a day, what depends on one is not looked at, and content-lint says so:

  $ content-lint --no-proofs "$CONTENT"
  content-lint: without --from, no review date and no end of an allowance is looked at

Here is a copy with two mistakes. Each is told where it stands, all of them in one run, and the status is 1:

  $ cp -R "$CONTENT" content
  $ sed -i 's/^  sets: 2-3/  sets: 3-2/' content/exercises/plank.yaml
  $ sed -i 's/^equipment:.*/&\nequipment: []/' content/exercises/bird-dog.yaml
  $ content-lint --from 2026-11-20
  content-lint: the proofs did not run: mend the other faults first
  content/exercises/bird-dog.yaml:10:1: error: "equipment" is given twice, keep one of them [duplicate-key]
  content/exercises/plank.yaml:17:9: error: "3-2" runs backward, expected the smaller number first [inverted-range]
  [1]

The folder is ./content where none is named. HAMKIT_CONTENT and --content name one, and an argument goes before both:

  $ mv content mine
  $ HAMKIT_CONTENT=mine content-lint --no-proofs --from 2026-11-20 | head -1
  mine/exercises/bird-dog.yaml:10:1: error: "equipment" is given twice, keep one of them [duplicate-key]
  $ content-lint --no-proofs --from 2026-11-20 --content ./mine/ | head -1
  mine/exercises/bird-dog.yaml:10:1: error: "equipment" is given twice, keep one of them [duplicate-key]
  $ HAMKIT_CONTENT=nowhere content-lint --no-proofs --from 2026-11-20 "$PWD/mine" | head -1
  mine/exercises/bird-dog.yaml:10:1: error: "equipment" is given twice, keep one of them [duplicate-key]
  $ cd mine && content-lint --no-proofs --from 2026-11-20 . | head -1
  exercises/bird-dog.yaml:10:1: error: "equipment" is given twice, keep one of them [duplicate-key]
  $ cd ..

On a terminal, or with --color always, the line is shown with a caret under the column:

  $ content-lint --from 2026-11-20 --no-proofs --color always mine | head -3 | sed 's/\x1b\[[0-9;]*m//g'
  mine/exercises/bird-dog.yaml:10:1: error: "equipment" is given twice, keep one of them [duplicate-key]
     10 | equipment: []
        | ^

Other formats are for machines. Several can be written in one run, each to a file of its own but one:

  $ content-lint --from 2026-11-20 --no-proofs --format text --format sarif=out.sarif --format junit=out.xml mine
  mine/exercises/bird-dog.yaml:10:1: error: "equipment" is given twice, keep one of them [duplicate-key]
  mine/exercises/plank.yaml:17:9: error: "3-2" runs backward, expected the smaller number first [inverted-range]
  [1]
  $ jq -r '.runs[0].results[] | .ruleId + " " + .locations[0].physicalLocation.artifactLocation.uri' out.sarif
  duplicate-key mine/exercises/bird-dog.yaml
  inverted-range mine/exercises/plank.yaml
  $ grep -o '<testsuites.*' out.xml | sed 's/tests="[0-9]*"/tests="..."/'
  <testsuites name="content-lint" tests="..." failures="2" errors="0">
  $ content-lint --from 2026-11-20 --no-proofs -j mine | jq -c '.document, .summary, .faults[0].where'
  "lint/1"
  {"errors":2,"warnings":0}
  {"file":"mine/exercises/bird-dog.yaml","line":10,"column":1}
  $ content-lint --from 2026-11-20 --no-proofs --format github -o annotations mine
  [1]
  $ cat annotations
  ::error file=mine/exercises/bird-dog.yaml,line=10,col=1,title=duplicate-key::mine/exercises/bird-dog.yaml:10:1: "equipment" is given twice, keep one of them [duplicate-key]
  ::error file=mine/exercises/plank.yaml,line=17,col=9,title=inverted-range::mine/exercises/plank.yaml:17:9: "3-2" runs backward, expected the smaller number first [inverted-range]

A format that is not known, and two reports in one place, are errors:

  $ content-lint --format yaml mine
  content-lint: --format: "yaml" is not right here, expected one of text, json, sarif, github, junit; see content-lint --help
  [2]
  $ content-lint -j --format text mine
  content-lint: --format: two reports cannot both go to standard output, give each a file as in --format sarif=out.sarif; see content-lint --help
  [2]
  $ content-lint --format sarif=a --format junit=./a mine
  content-lint: --format: two reports cannot both go to ./a, give each a file as in --format sarif=out.sarif; see content-lint --help
  [2]
  $ content-lint --format sarif=a -o b mine
  content-lint: --output: every report has a file of its own already; see content-lint --help
  [2]

The checks have names. --list names them, and --explain says what one is for:

  $ content-lint --list | grep ' unused-allow '
  silencing  unused-allow           error    every allowance allows something
  $ content-lint --explain unused-allow
  unused-allow: every allowance allows something
  
  It was left behind when its fault was mended, or it stands at the wrong line,
  and would hide the next fault there. Take it away or move it.
  
  Its area is silencing. What it finds is an error and cannot be silenced.
  
  Wrong
    # exercises/plank.yaml
    steps:
      - Lift your body into one straight line.  # lint-allow: spelling until=2027-03-01 reason=A new word.
      - Hold and breathe normally.
  
  What content-lint says of it
    exercises/plank.yaml:3:45: error: spelling finds nothing in line 3, take this away [unused-allow]
  
  Right
    # exercises/plank.yaml
    steps:
      - Lift your body into one straight lyne.  # lint-allow: spelling until=2027-03-01 reason=A new word.
      - Hold and breathe normally.
  $ content-lint --explain unused-alow
  content-lint: --explain: "unused-alow" is not a check, did you mean "unused-allow"?; see content-lint --help
  [2]

The content is also proved for everybody who may ever ask, whatever they answer or leave open:

  $ content-lint --from 2026-11-20 --proofs "$CONTENT" | head -4
  proved: every person gets exactly one disposition [disposition]
  proved: each of the 119 red flags that is yes gives at least its disposition [red-flag-lost]
  proved: none of the 77 red-flag findings that is yes is left to self-care, modifiers apart [red-flag-passed-over]
  proved: no blocked person is recommended or given an exercise, a rack height or a glide [blocked-given]

Where a proof fails, there is a person who shows it, with as few answers as can be. Here somebody forgot that whoever has to wait must not warm up for training either:

  $ rm -r mine && cp -R "$CONTENT" mine
  $ sed -i '/^    - leg-swings$/d' mine/avoids.yaml
  $ content-lint --from 2026-11-20 --witness people mine
  mine/actions.yaml:111:3: error: "leg-swings" is recommended to somebody who may not train yet; bar it in what they must avoid [blocked-given]
    for example:
      # "leg-swings" is recommended to somebody who may not train yet; bar it in what they must avoid
      answers:
        stretch-eases-temporarily: yes
  [1]

That person can be given to the tools, with the faulty content and with the sound one:

  $ ls people
  blocked-given--actions-leg-swings.yaml
  $ hamstring-triage -j --content mine people/* | jq -c '[.disposition, (.recommend[] | select(.id == "leg-swings") | .id)]'
  ["incomplete","leg-swings"]
  $ hamstring-triage -j people/* | jq -c '[.disposition, (.recommend[] | select(.id == "leg-swings") | .id)]'
  ["incomplete"]

The worked examples of the content are its own tests. A miss says what was given instead, and why:

  $ rm -r mine && cp -R "$CONTENT" mine
  $ sed -i 's/disposition: self-care/disposition: urgent/' mine/people/jane-d.yaml
  $ sed -i 's/    - bird-dog/    - nerve-glide/' mine/people/jane-d.yaml
  $ content-lint --from 2026-11-20 --no-proofs --people mine
  mine/people/jane-d.yaml:29:16: error: expected urgent, but the disposition is self-care: no red flag is raised or open [example]
  mine/people/jane-d.yaml:35:7: error: "nerve-glide" is not recommended: no rule that applies says so, with the patterns over-lengthened-apt (likely, 15 points), glute-underactivity (likely, 5 points), low-back-tightness (possible, 2 points) and self-care [example]
  [1]

A fault can be allowed for a while, with a reason. What keeps people safe cannot, and the end of an allowance counts:

  $ content-lint --list | awk '$1 == "silencing" { print $2 }'
  expired-allow
  forbidden-allow
  incomplete-allow
  unused-allow
  $ rm -r mine && cp -R "$CONTENT" mine
  $ sed -i 's/^id: .*/&  # lint-allow: duplicate-key until=2026-12-31 reason=We want both./' mine/exercises/plank.yaml
  $ content-lint --from 2026-11-20 --no-proofs mine
  mine/exercises/plank.yaml:2:12: error: duplicate-key cannot be silenced, mend what it found [forbidden-allow]
  [1]
  $ sed -i 's/^\(id: .*\)#.*/\1# lint-allow: duplicate-kye until=2026-11-31/' mine/exercises/plank.yaml
  $ content-lint --from 2026-11-20 --no-proofs mine
  mine/exercises/plank.yaml:2:12: error: "duplicate-kye" is not a check, did you mean "duplicate-key"? [incomplete-allow]
  mine/exercises/plank.yaml:2:12: error: "2026-11-31" is not a day, expected one such as 2026-11-23 [incomplete-allow]
  mine/exercises/plank.yaml:2:12: error: it gives no reason, add reason=WHY at its end [incomplete-allow]
  [1]

Nothing that goes wrong can look like clean content:

  $ content-lint nowhere
  content-lint: nowhere: there is no such content folder
  [2]
  $ content-lint --from yesterday mine
  content-lint: --from: yesterday is not a day, expected one such as 2026-11-23; see content-lint --help
  [2]
  $ content-lint --fail-on warnings mine
  content-lint: --fail-on: "warnings" is not right here, expected one of warning, error; see content-lint --help
  [2]
  $ content-lint --from 2026-11-20 --no-proofs mine > /dev/full
  content-lint: cannot write standard output: No space left on device
  [2]
  $ content-lint --from 2026-11-20 --no-proofs --format json=/nowhere/out.json mine
  content-lint: cannot write /nowhere/out.json: No such file or directory
  [2]
  $ touch file && content-lint --from 2026-11-20 --no-proofs --witness file mine
  content-lint: cannot write to file: Not a directory
  [2]
  $ content-lint --from 2026-11-20 --no-proofs mine | head -0

An editor checks files while they are written. The schema of each kind of file is generated from what the readers read:

  $ content-lint --schema muscles "$CONTENT" | jq -c .
  {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"muscles","type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"}},"required":["id","name"],"additionalProperties":false}}
  $ content-lint --schema exercise "$CONTENT" | jq -c .properties.block
  {"enum":["warm-up","activation","glide","strength","lift","release","mobility","static","first-aid"]}
  $ content-lint --schema muscle "$CONTENT"
  content-lint: --schema: "muscle" is not a kind, did you mean "muscles"?; see content-lint --help
  [2]

Once questions were added, the examples have to be asked them too. --rescreen moves their screenings on, and never back:

  $ rm -rf mine/people; mkdir mine/people; cp "$CONTENT/people/first-cramp.yaml" mine/people/
  $ content-lint --rescreen 2026-12-24 mine
  content-lint: moved the screening of 1 of 1 examples on to 2026-12-24
  $ grep -h screened: mine/people/first-cramp.yaml
  screened: 2026-12-24
  $ content-lint --rescreen 2026-12-01 mine
  content-lint: moved the screening of 0 of 1 examples on to 2026-12-01
