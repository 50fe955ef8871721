"""content_schemas.py CONTENT: every content file and person is as its schema says, and broken ones are not.

The YAML is read as editors read it, by the core schema of YAML 1.2: yes, no and days are texts, whole numbers are numbers.
"""

import copy
import json
import pathlib
import re
import subprocess
import sys

import jsonschema
import yaml


class CoreLoader(yaml.SafeLoader):
    """Knows of no other types than YAML 1.2 does."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in (("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]), ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
                            ("int", r"[-+]?[0-9]+", "-+0123456789"),
                            ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789")):
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))


def schema(kind):
    ended = subprocess.run(["content-lint", "--schema", kind, str(content)], capture_output=True, text=True, check=True)
    found = json.loads(ended.stdout)
    jsonschema.Draft202012Validator.check_schema(found)
    return jsonschema.Draft202012Validator(found)


def header(file, kind):
    return f"# yaml-language-server: $schema={'../' * len(file.relative_to(content).parts)}.build/schemas/{kind}.json"


content = pathlib.Path(sys.argv[1])
files, kinds, values = 0, {}, {}
for file in sorted(content.rglob("*.yaml")):
    folder = file.parent.name if file.parent != content else ""
    kind = {"exercises": "exercise", "patterns": "pattern", "people": "person", "": file.stem}[folder]
    if kind not in kinds:
        kinds[kind] = schema(kind)
    text = file.read_text()
    assert text.splitlines()[0] == header(file, kind), f"{file}: the first line is not {header(file, kind)}"
    values[kind] = yaml.load(text, CoreLoader)  # the last of its kind
    for error in kinds[kind].iter_errors(values[kind]):
        sys.exit(f"{file}: {error.json_path}: {error.message}")
    files += 1


def broken(kind, change):
    """Whether a value with a change is refused."""
    value = copy.deepcopy(values[kind])
    change(value)
    return not kinds[kind].is_valid(value)


def put(*path):
    """Sets the value at a path of keys and indexes to its last."""
    def change(value):
        for key in path[:-2]:
            value = value[key]
        value[path[-2]] = path[-1]
    return change


refused = {
    "a key that nobody reads": ("exercise", put("equipmnt", [])),
    "a missing key": ("exercise", lambda value: value.pop("dosage")),
    "a word that is no choice": ("exercise", put("block", "strenght")),
    "an id that is not there": ("exercise", put("primary", ["gluts"])),
    "a bare number for a time": ("routine", put("strength_gap", 2)),
    "a time in kilograms": ("routine", put("strength_gap", "2 kg")),
    "a share without its sign": ("rack-pull", put("knee", "52")),
    "a rating out of 11": ("nerve-glides", put("during", "value", "2/11")),
    "a time of day past midnight": ("nerve-glides", put("wake", "value", "25:00")),
    "a word for a count": ("routine", put("weeks", "six")),
    "a single value for a list": ("routine", put("days", "mon")),
    "a map for a list": ("muscles", lambda value: value.__setitem__(0, [])),
    "a finding that is not there, in criteria": ("red-flags", put(0, "when", "no-such-finding")),
    "a key that criteria do not have": ("red-flags", put(0, "when", {"some": ["burning"]})),
    "an empty list in criteria": ("red-flags", put(0, "when", {"any": []})),
    "nested criteria with a slip": ("red-flags", put(0, "when", {"all": [{"any": [{"none": ["no-such-finding"]}]}]})),
    "a person with an unknown answer": ("person", put("answers", {"burnin": "yes"})),
}
for what, (kind, change) in refused.items():
    assert broken(kind, change), f"the schema of {kind} accepts {what}"
assert not broken("red-flags", put(0, "when", {"all": ["burning", {"any": ["electric"], "none": [{"first": "cramp"}]}]}))

names = re.findall(r"[a-z-]+", subprocess.run(["content-lint", "--schema", "nonsense", str(content)], capture_output=True, text=True,
                                              check=False).stderr.split("expected one of")[1].split(";")[0])
assert set(kinds) | {"assessment", "plan", "rack-advice", "glide-schedule", "lint", "error"} == set(names), names
for kind in set(names) - set(kinds):
    schema(kind)
print(f"{files} files of {len(kinds)} kinds are as described, {len(refused)} broken ones are not")
