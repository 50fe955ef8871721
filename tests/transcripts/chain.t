The tools chain through documents, one JSON object a line. routine-gen takes a person or an assessment and
gives the same plan for both:

  $ printf 'client: ann\nscreened: 2026-11-20\nanswers: {broad-deep-pull: yes}\n' > ann.yaml
  $ hamstring-triage -j ann.yaml | routine-gen > through-the-chain.txt
  $ routine-gen ann.yaml > direct.txt
  $ cmp through-the-chain.txt direct.txt

It never trusts a disposition in its input, but works it out again from the answers:

  $ printf 'client: bob\nscreened: 2026-11-20\nanswers: {loss-of-bladder-control: yes}\n' > bob.yaml
  $ hamstring-triage -j bob.yaml | sed 's/"emergency"/"self-care"/g' > forged.json
  $ jq -c '.disposition' forged.json
  "self-care"
  $ routine-gen -j forged.json | jq -c '.disposition, .weeks'
  "emergency"
  []

A brief assessment carries no person, so there is nothing to plan for:

  $ hamstring-triage -j --brief ann.yaml | routine-gen
  -:1:13: error: the assessment carries no person: make it without --brief [no-person]
  [2]

An assessment can be assessed again, for instance with newer content:

  $ hamstring-triage -j ann.yaml > once.json
  $ hamstring-triage -j once.json | cmp - once.json

Documents that are not theirs and errors pass through untouched, and an error still shows in the status:

  $ echo '{"document":"weather/1",  "rain": true}' | routine-gen -j
  {"document":"weather/1",  "rain": true}
  $ echo '{"document":"error/1","message":"lost on the way"}' | routine-gen -j
  {"document":"error/1","message":"lost on the way"}
  [2]

What looks like a person is never passed on unanswered:

  $ echo '{"document":"person/9","answers":{"loss-of-bowel-control":"yes"}}' | hamstring-triage
  -:1:13: error: "person/9" is not a document known here, expected one such as "person/1" [unknown-document]
  [2]
  $ echo '{"document":"survey/1","answers":{"loss-of-bowel-control":"yes"}}' | routine-gen -j | jq -r .message
  -:1:13: error: "survey/1" is not a document known here, expected one such as "person/1" [unknown-document]
  "survey/1" is not a document known here, expected one such as "person/1"

The status lets a script go on only when the way is clear:

  $ hamstring-triage ann.yaml > /dev/null && echo train
  train
  $ hamstring-triage bob.yaml > /dev/null || echo "stop, status $?"
  stop, status 1
