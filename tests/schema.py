"""schema.py PEOPLE-DIR: every document the tools print is one that --schema describes, and nonsense is not."""

import json
import pathlib
import subprocess
import sys

import jsonschema


def lines(*command, text=None):
    run = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
    return [json.loads(line) for line in run.stdout.splitlines()]


people = sorted(str(path) for path in pathlib.Path(sys.argv[1]).glob("*.yaml"))
schema = lines("hamstring-triage", "--schema")[0]
for tool in ("routine-gen", "rackpull-height", "glide-schedule", "plan-print"):
    assert schema == lines(tool, "--schema")[0], "the tools disagree about the schema"
validator = jsonschema.Draft202012Validator(schema)

documents = []
documents += lines("hamstring-triage", "-j", *people)
documents += lines("hamstring-triage", "-j", "--brief", *people)
documents += lines("routine-gen", "-j", *people)
rack = ("--lockout", "74cm", "--first-hole", "20cm", "--spacing", "5cm", "--floor-load", "100kg")
trials = [("--trial", "2026-11-20:65cm:0:settled"), ("--trial", "65cm:3", "--sign", "numbness-leg-foot"),
          ("--trial", "65cm:0:settled", "--trial", "50cm:2:worse", "--load", "50kg", "--form", "kept", "--morning", "worse"), ("--trial", "65cm:0"),
          ("--trial", "40cm:0:settled"), ()]
for trial in trials:
    documents += lines("rackpull-height", "-j", *rack, *trial, *people)
glides = [(), ("--from", "2026-11-20", "--leg", "both"), ("--from", "2026-11-20", "--done", "1", "--during", "4"),
          ("--from", "2026-11-20", "--done", "1", "--during", "1", "--morning", "settled", "--wake", "16:00", "--sleep", "07:00")]
for glide in glides:
    documents += lines("glide-schedule", "-j", *glide, *people)
states = {(document.get("document"), document.get("state")) for document in documents}
assert len(states) >= 13, f"few states: {states}"
documents += lines("hamstring-triage", "-j", text='{"answers": {"burnin": "yes", "pain": 4}}\n{"a\n{}\n')
documents += [document["person"] for document in documents if "person" in document]
for document in documents:
    kind = document.get("document", "person/1").split("/")[0].replace("-", "_")
    # one kind at a time: the messages of oneOf name every kind
    part = {"$schema": schema["$schema"], "$ref": f"#/$defs/{kind}", "$defs": schema["$defs"]}
    jsonschema.Draft202012Validator(part).validate(document)

for nonsense in ({"document": "assessment/1"}, {"answers": {"burnin": "yes"}}, {"answers": []}, 5):
    assert not validator.is_valid(nonsense), f"the schema accepts {nonsense}"
print(f"{len(documents)} documents are as described")
