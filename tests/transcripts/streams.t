Records come as YAML documents, JSON, or JSON lines; each gives one answer, in its place:

  $ cat > people.ndjson <<END
  > {"client": "a", "screened": "2026-11-28"}
  > {"client": "b", "answers": {"burning": "maybe"}}
  > {"client": "c", "answers": {"loss-of-bladder-control": "yes"}}
  > END
  $ hamstring-triage -j --brief people.ndjson 2> errors | jq -c '[.document, .client, .disposition]'
  ["assessment/1","a","self-care"]
  ["error/1",null,null]
  ["assessment/1","c","emergency"]
  $ cat errors
  people.ndjson:2:40: error: "maybe" is not one of no, unknown, yes [unknown-name]

The status is the gravest of them:

  $ hamstring-triage -j people.ndjson > /dev/null 2>&1
  [2]
  $ sed 2d people.ndjson | hamstring-triage -j > /dev/null
  [1]
  $ head -1 people.ndjson | hamstring-triage -j > /dev/null

An error document says what is wrong with its record and where:

  $ hamstring-triage -j people.ndjson 2> /dev/null | sed -n 2p
  {"document":"error/1","where":{"file":"people.ndjson","line":2,"column":40,"record":2},"message":"\"maybe\" is not one of no, unknown, yes","rule":"unknown-name"}

YAML may hold several documents; a fault in one does not hide the others:

  $ cat > people.yaml <<END
  > client: a
  > screened: 2026-11-28
  > ---
  > client: [b
  > ---
  > client: c
  > screened: 2026-11-28
  > END
  $ hamstring-triage -j --brief people.yaml 2> errors | jq -c '[.document, .client, .disposition]'
  ["assessment/1","a","self-care"]
  ["error/1",null,null]
  ["assessment/1","c","self-care"]
  $ cat errors
  people.yaml:5:1: error: this is not YAML: end of sequence flow not found; is a quote, a bracket or a colon amiss? [yaml-syntax]

JSON laid out over lines is read as well, one object after the other:

  $ jq . people.ndjson > pretty.json
  $ hamstring-triage -j --brief pretty.json 2> /dev/null | jq -c '[.document, .client, .disposition]'
  ["assessment/1","a","self-care"]
  ["error/1",null,null]
  ["assessment/1","c","emergency"]

An empty line holds no person, but it keeps its place:

  $ printf '{"client":"a"}\n\n{"client":"c"}\n' | hamstring-triage -j --brief 2> errors | jq -c '[.document, .client]'
  ["assessment/1","a"]
  ["error/1",null]
  ["assessment/1","c"]
  $ cat errors
  -:2:1: error: the line is empty, expected a JSON object such as {"answers": {}} [empty-document]

A broken first line does not make something else of the stream:

  $ (echo garbage; cat people.ndjson) | hamstring-triage -j --brief 2> /dev/null | jq -c '[.document, .client]'
  ["error/1",null]
  ["assessment/1","a"]
  ["error/1",null]
  ["assessment/1","c"]

Text answers stand apart by an empty line, however many work on them:

  $ sed 2d people.ndjson | hamstring-triage > people.txt
  [1]
  $ sed 2d people.ndjson | hamstring-triage -J 2 | cmp - people.txt

Several files are answered in turn, - is standard input, and a file that cannot be read is one more error:

  $ head -1 people.ndjson | hamstring-triage -j --brief nowhere.yaml - 2> errors | jq -c '[.document, .client]'
  ["error/1",null]
  ["assessment/1","a"]
  $ cat errors
  hamstring-triage: nowhere.yaml: No such file or directory

Working on several records at a time changes nothing but the time it takes:

  $ for i in $(seq 1500); do cat people.ndjson; done > many.ndjson
  $ hamstring-triage -j many.ndjson > one-at-a-time 2> one-errors
  [2]
  $ hamstring-triage -j -J 5 many.ndjson > five-at-a-time 2> five-errors
  [2]
  $ cmp one-at-a-time five-at-a-time && cmp one-errors five-errors && wc -l < five-at-a-time
  4500

A reader that goes away is no error; a full disk is:

  $ (sed -n '1p;4p;7p' many.ndjson; cat many.ndjson | sed 2~3d) > fine.ndjson
  $ (hamstring-triage -j fine.ndjson; echo "status $?" > status) | head -1 | jq -c .document
  "assessment/1"
  $ cat status
  status 1
  $ head -1 people.ndjson | hamstring-triage -j > /dev/full
  hamstring-triage: cannot write standard output: No space left on device
  [2]

-o writes a file that appears only when it is whole. A failure replaces nothing:

  $ echo precious > out.json
  $ hamstring-triage -j -o out.json nowhere.yaml 2> /dev/null
  [2]
  $ cat out.json
  precious
  $ head -1 people.ndjson | hamstring-triage -j --brief -o out.json && jq -c .client out.json
  "a"
  $ ls | grep -c out.json
  1
