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
assert schema == lines("routine-gen", "--schema")[0], "the tools disagree about the schema"
validator = jsonschema.Draft202012Validator(schema)

documents = []
documents += lines("hamstring-triage", "-j", *people)
documents += lines("hamstring-triage", "-j", "--brief", *people)
documents += lines("routine-gen", "-j", *people)
documents += lines("hamstring-triage", "-j", text='{"answers": {"burnin": "yes", "pain": 4}}\n{"a\n{}\n')
documents += [document["person"] for document in documents if "person" in document]
for document in documents:
    kind = document.get("document", "person/1").split("/")[0]
    # one kind at a time: the messages of oneOf name every kind
    part = {"$schema": schema["$schema"], "$ref": f"#/$defs/{kind}", "$defs": schema["$defs"]}
    jsonschema.Draft202012Validator(part).validate(document)

for nonsense in ({"document": "assessment/1"}, {"answers": {"burnin": "yes"}}, {"answers": []}, 5):
    assert not validator.is_valid(nonsense), f"the schema accepts {nonsense}"
print(f"{len(documents)} documents are as described")
