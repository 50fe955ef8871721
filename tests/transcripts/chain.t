The tools chain through documents, one JSON object a line. routine-gen takes a person or an assessment and
gives the same plan for both:

  $ printf 'client: ann\nscreened: 2026-11-28\nanswers: {broad-deep-pull: yes}\n' > ann.yaml
  $ hamstring-triage -j ann.yaml | routine-gen > through-the-chain.txt
  $ routine-gen ann.yaml > direct.txt
  $ cmp through-the-chain.txt direct.txt

It never trusts a disposition in its input, but works it out again from the answers:

  $ printf 'client: bob\nscreened: 2026-11-28\nanswers: {loss-of-bladder-control: yes}\n' > bob.yaml
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

All of them chain, in any order, since each carries the person along:

  $ printf '%s\n' 'client: cleo' 'screened: 2026-11-28' 'answers: {broad-deep-pull: yes}' > cleo.yaml
  $ printf '%s\n' 'lifter: {lockout: 74 cm}' 'rack: {first_hole: 20 cm, spacing: 5 cm}' >> cleo.yaml
  $ hamstring-triage -j cleo.yaml | rackpull-height -j | glide-schedule -j | routine-gen -j | jq -c '[.document, .client, (.weeks | length)]'
  ["plan/1","cleo",6]

A sign of danger in a log is lost nowhere, and neither is the status:

  $ echo 'glide_log: [{date: 2026-11-20, done: 1, during: 0/10, signs: [saddle-numbness]}]' >> cleo.yaml
  $ for tool in hamstring-triage rackpull-height glide-schedule routine-gen; do $tool -j cleo.yaml | jq -c '[.document, .disposition, .state]'; done
  ["assessment/1","emergency",null]
  ["rack-advice/1","emergency","stop"]
  ["glide-schedule/1","emergency","stop"]
  ["plan/1","emergency",null]
  $ glide-schedule -j cleo.yaml | rackpull-height -j | routine-gen -j > plan.json
  [1]
  $ jq -c '[.disposition, .weeks]' plan.json
  ["emergency",[]]

What a log found counts everywhere too. Pulls that hurt even at the top are in no plan:

  $ printf '%s\n' 'client: dee' 'screened: 2026-11-28' 'answers: {pain-off-floor: yes, mild-pain-in-deadlift: yes, recent-onset: yes}' > dee.yaml
  $ printf '%s\n' 'preferences: {minutes: 40, equipment: [barbell, rack]}' 'lifter: {lockout: 74 cm}' 'rack: {first_hole: 20 cm, spacing: 5 cm}' >> dee.yaml
  $ routine-gen -j dee.yaml | jq -c '[.weeks[0].days[0].blocks[].items[].exercise]'
  ["leg-swings","glute-bridge","rack-pull"]
  $ echo 'rack_log: [{date: 2026-11-20, height: 65 cm, pain: 1/10}]' >> dee.yaml
  $ routine-gen -j dee.yaml | jq -c '[.weeks[0].days[0].blocks[].items[].exercise]'
  ["cat-cow","glute-bridge","plank"]
