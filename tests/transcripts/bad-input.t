What goes wrong is said with its place, what would be right, and a name for the rule. All faults of a file
come in one run:

  $ cat > bad.yaml <<END
  > client: yes
  > screend: 2026-11-20
  > answers:
  >   burning: maybe
  >   burnin: yes
  >   pain: 4
  >   electric: yes
  >   electric: no
  >   age: 35 days
  > preferences:
  >   weeks: 06
  >   days: [mon, tues]
  >   equipment: [foam-rollr]
  >   start: 2026-02-30
  > END
  $ hamstring-triage bad.yaml
  bad.yaml:1:9: error: "yes" is not right here, expected a text: put quotes around it [wrong-type]
  bad.yaml:2:1: error: "screend" is not a key here, did you mean "screened"? [unknown-key]
  bad.yaml:4:12: error: "maybe" is not one of no, unknown, yes [unknown-name]
  bad.yaml:5:3: error: "burnin" is not a known finding id, did you mean "burning"? [unknown-id]
  bad.yaml:6:9: error: "4" does not answer "pain", expected a rating from "0/10" to "10/10" or unknown [wrong-unit]
  bad.yaml:8:3: error: "electric" is answered twice, keep one answer [duplicate-key]
  bad.yaml:9:8: error: "35 days" does not answer "age", expected an age such as "35 years" or unknown [wrong-unit]
  bad.yaml:11:10: error: "06" is not right here, expected a whole number such as 8 [wrong-type]
  bad.yaml:12:15: error: "tues" is not one of mon, tue, wed, thu, fri, sat, sun, did you mean "tue"? [unknown-name]
  bad.yaml:13:15: error: "foam-rollr" is not a known equipment id, did you mean "foam-roller"? [unknown-id]
  bad.yaml:14:10: error: "2026-02-30" is not right here, expected a day that exists, such as 2026-11-20 [wrong-type]
  [2]

JSON is read as strictly:

  $ echo '{"client": "x", "client": "y", "answers": {"burning": true}, "preferences": {"weeks": "6"}}' |
  > hamstring-triage
  -:1:17: error: "client" is given twice, keep one of them [duplicate-key]
  -:1:55: error: "true" is not one of no, unknown, yes [unknown-name]
  -:1:87: error: "6" is not right here, expected a whole number such as 8 [wrong-type]
  [2]
  $ echo '{"answers": {"burning": "yes"}' | hamstring-triage
  -:1:25: error: this is not JSON: The JSON document has an improper structure: missing or superfluous commas, braces, missing keys, etc. [json-syntax]
  [2]
  $ echo '{"answers": {"pain": 1e999}} x' | hamstring-triage
  -:1:1: error: this is not JSON: JSON document ended early in the middle of an object or array. [json-syntax]
  [2]

Columns count characters, not bytes:

  $ printf 'client: Zoë Ñuñez-Łoś\nanswers: {"Ünknown": yes}\n' | hamstring-triage
  -:2:11: error: "Ünknown" is not a known finding id [unknown-id]
  [2]

Nothing that is not text is read:

  $ head -c 200 /bin/ls | hamstring-triage 2>&1 | sed 's/:[0-9]*:[0-9]*:/:L:C:/'
  -:L:C: error: a NUL byte: this is not a text file [not-text]
  $ printf 'client: "\377"\n' | hamstring-triage
  -:1:10: error: a byte that is not UTF-8: save the file as UTF-8 [not-text]
  [2]
  $ printf '{"client": "\377"}\n' | hamstring-triage
  -:1:13: error: a byte that is not UTF-8: save the file as UTF-8 [not-text]
  [2]

Nor anything that is made to exhaust its reader:

  $ head -c 1000000 /dev/zero | tr '\0' '[' | hamstring-triage
  -:1:1: error: this is not JSON: JSON document ended early in the middle of an object or array. [json-syntax]
  [2]
  $ head -c 1000000 /dev/zero | tr '\0' '{' > deep.yaml
  $ hamstring-triage deep.yaml
  deep.yaml:1:32: error: lists and maps are nested more than 32 deep [limit]
  [2]
  $ (echo 'a: &a [x,x,x,x,x,x,x,x,x]'
  > for i in a b c d e f g; do echo "$i$i: &$i$i [*$i,*$i,*$i,*$i,*$i,*$i,*$i,*$i,*$i]"
  > eval "next=\$(echo $i | tr a-g b-h)"; echo "$next: &$next [*$i$i,*$i$i,*$i$i,*$i$i,*$i$i,*$i$i]"; done) > bomb.yaml
  $ hamstring-triage bomb.yaml
  bomb.yaml:1:14: error: the record holds more than 200000 values [limit]
  [2]
  $ (printf 'client: '; head -c 20000 /dev/zero | tr '\0' x) | hamstring-triage
  -:1:9: error: the text is longer than 10000 bytes [limit]
  [2]
  $ (printf '{"client": "'; head -c 5000000 /dev/zero | tr '\0' x; echo '"}') | hamstring-triage
  -:1:1: error: the line is longer than 4194304 bytes [limit]
  [2]
  $ head -c 5000000 /dev/zero | tr '\0' '\n' > large.yaml
  $ hamstring-triage large.yaml
  large.yaml:1:1: error: the input is longer than 4194304 bytes [limit]
  [2]

Nor anything that hides an answer. An open quote, an indented first line or a stray carriage return would make
the rest of the file vanish:

  $ printf 'screened: 2026-11-28\nclient: "jane\nanswers:\n  dark-urine: yes\n' | hamstring-triage
  -:2:9: error: the quote that is opened here is never closed [yaml-syntax]
  [2]
  $ printf '  screened: 2026-11-28\nanswers:\n  dark-urine: yes\n' | hamstring-triage
  -:2:1: error: this stands outside of what came before; is it indented differently? [yaml-syntax]
  [2]
  $ printf 'screened: 2026-11-28\n# note\ranswers: {dark-urine: yes}\n' | hamstring-triage
  -:2:7: error: a line break that not every program sees: end lines with a line feed [not-text]
  [2]
  $ printf '{"document": "assessment/1", "person": {}, "person": {"answers": {"dark-urine": "yes"}}}' |
  > hamstring-triage
  -:1:44: error: "person" is given twice, keep one of them [duplicate-key]
  [2]

More faults than anybody would read are not all told:

  $ (echo answers:; for i in $(seq 300); do echo "  nonsense-$i: yes"; done) | hamstring-triage 2>&1 | tail -2
  -:101:3: error: "nonsense-100" is not a known finding id [unknown-id]
  -:102:3: error: and more faults from here on, which are not told [limit]

Nothing at all is not an answer either:

  $ hamstring-triage < /dev/null
  hamstring-triage: -: there is nothing to read, expected a person
  [2]
  $ echo '# only a comment' | hamstring-triage
  hamstring-triage: -: there is nothing to read, expected a person
  [2]
  $ hamstring-triage nowhere.yaml
  hamstring-triage: nowhere.yaml: No such file or directory
  [2]
  $ hamstring-triage .
  hamstring-triage: .: Is a directory
  [2]

Neither tool takes an option it does not know:

  $ hamstring-triage --frobnicate
  hamstring-triage: The following argument was not expected: --frobnicate; see hamstring-triage --help
  [2]
  $ routine-gen --exercises none
  routine-gen: --exercises: Value none not in range 1 to 99; see routine-gen --help
  [2]
  $ hamstring-triage --brief < /dev/null
  hamstring-triage: --brief: it shortens JSON, so it goes with --json; see hamstring-triage --help
  [2]

What a file says cannot command the terminal:

  $ printf '{"client": "a\\u001b[2Jb", "screened": "2026-11-28"}' | hamstring-triage | head -1
  a\x1b[2Jb: You can start on your own [self-care]
