The content is built in, and can be read from a folder instead. A copy is a start for content of your own:

  $ cp -r "$CONTENT" mine
  $ printf 'screened: 2026-11-28\nanswers: {broad-deep-pull: yes}\n' > ann.yaml
  $ hamstring-triage -j ann.yaml > built-in.json
  $ hamstring-triage -j --content mine ann.yaml | cmp - built-in.json
  $ HAMKIT_CONTENT=mine hamstring-triage -j ann.yaml | cmp - built-in.json

An edit shows in the answers and in the digest:

  $ sed -i 's/^exercises: 3/exercises: 2/' mine/routine.yaml
  $ routine-gen -j --content mine ann.yaml | jq -c '[.weeks[0].days[0].blocks[].items[].exercise]'
  ["leg-swings","seated-hamstring-stretch"]
  $ [ "$(hamstring-triage -V)" != "$(hamstring-triage --content mine -V)" ] && echo another digest
  another digest

Nobody is advised from faulty content:

  $ sed -i 's/^- id: burning/- id: burningg/' mine/findings.yaml
  $ hamstring-triage --content mine ann.yaml 2>&1 | head -3
  mine/patterns/cramp.yaml:72:20: error: "burning" is not a known finding id, did you mean "burningg"? [unknown-id]
  mine/patterns/cramp.yaml:78:11: error: "burning" is not a known finding id, did you mean "burningg"? [unknown-id]
  mine/patterns/muscular-tightness.yaml:38:18: error: "burning" is not a known finding id, did you mean "burningg"? [unknown-id]
  $ hamstring-triage --content mine ann.yaml > out 2> /dev/null
  [2]
  $ wc -c < out
  0
  $ hamstring-triage --content nowhere ann.yaml
  hamstring-triage: nowhere: there is no such content folder
  [2]
