#!/usr/bin/env python3
"""witnesses.py: each person that content-lint gives as an example shows the fault in the tools that clients use.

The seeded faults of tests/faults are linted with --witness. Each file written is given to hamstring-triage and routine-gen, with
the bad content, where it must show the fault, and with the mended content, where it must not; the first three of each check, or all
with HAMKIT_TEST_ALL=1 as in .ci/run.
"""

import functools
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import yaml

import faults

urgency = ["self-care", "incomplete", "professional", "urgent", "emergency"]


class Tools:
    """What the tools say of a person, going by the content in a folder."""

    def __init__(self, folder):
        self.folder = folder

    @functools.cache
    def say(self, tool, person, *options):
        with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
            file.write(person)
            file.flush()
            path = shutil.which(tool) or str(faults.build / "tools" / tool)
            ended = subprocess.run([path, "--content", self.folder, "--json", *options, file.name], capture_output=True, text=True,
                                   check=False, env=faults.environment)
        return ended

    def assessment(self, person):
        ended = self.say("hamstring-triage", person)
        if ended.returncode == 2:
            raise ValueError(f"hamstring-triage cannot read it: {ended.stderr}")
        return json.loads(ended.stdout)

    def level(self, person):
        return urgency.index(self.assessment(person)["disposition"])

    def advised(self, person):
        return [entry["id"] for entry in self.assessment(person)["recommend"]]

    def planned(self, person, exercise):
        """Whether the weeks of the plan hold the exercise; the person has what it needs."""
        plan = self.say("routine-gen", person, "--from", "2026-11-20", "--exercises", "4")
        return f'"exercise": "{exercise}"' in json.dumps(json.loads(plan.stdout)["weeks"])

    def entry(self, kind, name):
        if (self.folder / kind).is_dir():
            return self.read(self.folder / kind / f"{name}.yaml")
        return next(entry for entry in self.read(self.folder / f"{kind}.yaml") if entry["id"] == name)

    @functools.cache
    def read(self, path):
        return yaml.safe_load(path.read_text())


# -- what each check's example must show: (tools, person, what the fault is about, its message)


def below_its_flag(tools, person, flag, _):
    return tools.level(person) < urgency.index(tools.entry("red-flags", flag)["disposition"])


def less_urgent_than_before(tools, person, finding, message):
    before = re.search(r"than (no|unknown) would", message)[1]
    milder, count = re.subn(rf"(?m)^  {finding}: .*$", f"  {finding}: {before}", person)
    return tools.level(person) < tools.level(milder if count else person + f"  {finding}: {before}\n")


def told_to_train(tools, person, action, _):
    blocked = tools.assessment(person)["disposition"] in ("incomplete", "urgent", "emergency")
    return blocked and action in tools.advised(person)


def planned_though_avoided(tools, person, exercise, _):
    action = tools.entry("exercises", exercise)["actions"][0]
    avoided = [entry["id"] for entry in tools.assessment(person)["avoid"]]
    barred = any(action in tools.entry("avoids", avoid)["bars"] for avoid in avoided)
    return barred and tools.planned(person, exercise)


def no_plan(tools, person, _, __):
    return tools.assessment(person)["disposition"] == "self-care" and "[no-plan]" in tools.say("routine-gen", person).stderr


def given_against_a_promise(tools, person, _, message):
    return tools.planned(person, re.search(r'"([^"]+)" is given', message)[1])


def told_to_start_alone(tools, person, _, __):
    return tools.assessment(person)["disposition"] == "self-care"


shown = {
    "red-flag-passed-over": told_to_start_alone,
    "red-flag-lost": below_its_flag,
    "less-urgent": less_urgent_than_before,
    "blocked-given": told_to_train,
    "avoided-given": planned_though_avoided,
    "nothing-to-do": no_plan,
    "property": given_against_a_promise,
    "contradiction": None,  # the tools take the later of two implications and tell nobody; that they read the person must do
}
never_mended = {"property", "red-flag-passed-over"}  # the statement was wrong there, not what people are told


def judge(check, work):
    """What is wrong with the examples of a check."""
    bad, good, expected = faults.read(check)
    for name, change in (("bad", bad), ("good", good)):
        (work / name).mkdir()
        subprocess.run(["cp", "-R", faults.content, work / name / "content"], check=True)
        faults.apply(change, work / name / "content", True)
    ended = subprocess.run([faults.lint, *faults.options_of(check), "--format", "json", "--witness", "people", "content"],
                           cwd=work / "bad", capture_output=True, text=True, check=False, env=faults.environment)
    found = [fault for fault in json.loads(ended.stdout)["faults"] if fault.get("witness")]
    written = sorted(file.read_text() for file in (work / "bad" / "people").glob("*.yaml"))
    if written != sorted(fault["witness"] for fault in found) or len(found) != expected.count("  for example:"):
        yield f"{len(written)} files, {len(found)} examples in JSON, {expected.count('  for example:')} in text"
    some = None if os.environ.get("HAMKIT_TEST_ALL") == "1" else 3
    contents = {name: Tools(work / name / "content") for name in ("bad", "good")}
    for fault in found[:some]:
        about = (fault["path"].split("/") + [""])[1]
        shows = shown[fault["check"]]
        for name, tools in contents.items():
            try:
                tools.assessment(fault["witness"])
                shown_here = shows and shows(tools, fault["witness"], about, fault["message"])
            except ValueError as error:
                yield f"{name} content: {error}"
                continue
            if shows and name == "bad" and not shown_here:
                yield f"does not show that {fault['message']}:\n{fault['witness']}"
            if shows and name == "good" and shown_here and check not in never_mended:
                yield f"still shows with the mended content that {fault['message']}:\n{fault['witness']}"


def main():
    with_example = sorted(path.parent.name for path in (faults.here / "faults").glob("*/expected") if "  for example:" in path.read_text())
    failed = 0
    for check in with_example:
        with tempfile.TemporaryDirectory() as work:
            for line in judge(check, pathlib.Path(work)):
                print(f"{check}: {line}")
                failed += 1
    if set(with_example) != set(shown):
        print(f"checks with an example: {with_example}; known here: {sorted(shown)}")
        failed += 1
    print(f"{len(with_example)} checks give an example; {failed} faults in them")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
