"""content_ci.py PAGE: the commit hooks and the workflow that content-lint(1) shows do what it says of them.

They are taken from the page and run in a scratch repository with a copy of the content, clean and with a fault.
"""

import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

import yaml

sys.dont_write_bytecode = True
from examples import literal_blocks, plain  # noqa: E402

project = pathlib.Path(__file__).parent.parent
content = pathlib.Path(os.environ["CONTENT"])
blocks = [plain(block) for block in literal_blocks(pathlib.Path(sys.argv[1]).read_text())]


def block(start):
    found = [text for text in blocks if text.startswith(start)]
    assert len(found) == 1, f"the page has {len(found)} examples that begin with {start!r}"
    return found[0]


script = block("#!/bin/sh\n")
(hook,) = (hook for repo in yaml.safe_load(block("repos:"))["repos"] for hook in repo["hooks"])
steps = yaml.safe_load(block("name: content\n"))["jobs"]["lint"]["steps"]
build, lint = (step["run"] for step in steps if "run" in step)


class Repository:
    """A scratch repository with the content committed, and every clock at the day the content was looked over."""

    def __init__(self, folder):
        self.root = pathlib.Path(folder, "repository")
        self.root.mkdir()
        subprocess.run(["cp", "-R", content, self.root / "content"], check=True)
        stand_ins = pathlib.Path(folder, "stand-ins")
        stand_ins.mkdir()
        reviewed = yaml.safe_load((content / "content.yaml").read_text())["reviewed"]
        self.program(stand_ins / "date", f'[ "$*" = +%F ] && echo {reviewed}')
        self.environment = dict(os.environ, PATH=f"{stand_ins}:{os.environ['PATH']}", HOME=folder, LC_ALL="C.UTF-8",
                                GIT_CONFIG_NOSYSTEM="1", GIT_CONFIG_GLOBAL=os.devnull)
        for variable in [name for name in self.environment if name.startswith("GIT_") and "CONFIG" not in name]:
            del self.environment[variable]  # of a repository that this test is run from
        for key in ("AUTHOR", "COMMITTER"):
            self.environment |= {f"GIT_{key}_NAME": "a coach", f"GIT_{key}_EMAIL": "coach@example.org"}
        self.must("git", "init", "--quiet")
        self.must("git", "add", "content")
        self.must("git", "commit", "--quiet", "--message", "The content")

    @staticmethod
    def program(path, body):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body if body.startswith("#!") else f"#!/bin/sh\n{body}\n")
        path.chmod(0o755)

    def run(self, *command):
        return subprocess.run(command, cwd=self.root, env=self.environment, capture_output=True, text=True, check=False)

    def must(self, *command):
        run = self.run(*command)
        assert run.returncode == 0, f"{command}: status {run.returncode}\n{run.stdout}{run.stderr}"
        return run.stdout

    def change(self, file, old, new):
        path = self.root / file
        text = path.read_text()
        assert old in text, f"{file} has no {old!r}"
        path.write_text(text.replace(old, new, 1))

    def spoil(self):
        self.change("content/exercises/plank.yaml", "steps:", "stepps:")

    def mend(self):
        self.must("git", "checkout", "--quiet", "HEAD", "--", ".")


def commits(repository):
    return int(repository.must("git", "rev-list", "--count", "HEAD"))


def stops(run):
    return run.returncode == 1 and "[unknown-key]" in run.stdout + run.stderr


def the_script_guards_commits(repository):
    repository.program(repository.root / ".git" / "hooks" / "pre-commit", script)
    repository.change("content/content.yaml", "version: ", "version: ours-")
    repository.must("git", "commit", "--quiet", "--all", "--message", "A version of our own")
    assert commits(repository) == 2, "a clean change was not committed"

    repository.spoil()
    assert stops(repository.run("git", "commit", "--all", "--message", "A fault")), "a fault was committed"
    # staged, and mended in the working tree only
    repository.must("git", "add", "content")
    repository.change("content/exercises/plank.yaml", "stepps:", "steps:")
    assert stops(repository.run("git", "commit", "--message", "A fault")), "a staged fault was committed"
    assert commits(repository) == 2

    # the fault is in the working tree only
    repository.mend()
    repository.spoil()
    (repository.root / "notes").write_text("nothing of the content\n")
    repository.must("git", "add", "notes")
    repository.must("git", "commit", "--quiet", "--message", "A note")
    assert commits(repository) == 3, "a fault that was not to be committed stopped a commit"
    repository.mend()


def the_hook_is_the_same(repository):
    assert hook["language"] == "system" and not hook["pass_filenames"], "the entry must be run as it is"
    concerned = re.compile(hook["files"])
    assert concerned.search("content/exercises/plank.yaml") and not concerned.search("lib/content/loader.cpp")
    repository.must(*shlex.split(hook["entry"]))
    repository.spoil()
    assert stops(repository.run(*shlex.split(hook["entry"]))), "the hook lets a fault pass"
    repository.mend()


def the_workflow_annotates(repository):
    # The build is that of the project; here it has happened already.
    command, *targets = shlex.split(build)
    assert os.access(project / command, os.X_OK) and targets == ["content-lint"], build
    built = shutil.which("content-lint")
    repository.program(repository.root / command, f'mkdir -p .build/tools && ln -sf "{built}" .build/tools/content-lint')
    for step in (build, lint):
        assert repository.must("sh", "-e", "-c", step) == "", "clean content is annotated"
    sarif = repository.root / next(step["with"]["sarif_file"] for step in steps if "sarif_file" in step.get("with", {}))
    assert json.loads(sarif.read_text())["runs"][0]["results"] == []

    repository.spoil()
    run = repository.run("sh", "-e", "-c", lint)
    assert stops(run), "the workflow lets a fault pass"
    assert all(line.startswith("::error file=content/exercises/plank.yaml,line=") for line in run.stdout.splitlines())
    results = json.loads(sarif.read_text())["runs"][0]["results"]
    assert "unknown-key" in [result["ruleId"] for result in results]
    assert len(results) == len(run.stdout.splitlines())
    repository.mend()


for promise in (the_script_guards_commits, the_hook_is_the_same, the_workflow_annotates):
    with tempfile.TemporaryDirectory() as scratch:
        promise(Repository(scratch))
    print(promise.__name__.replace("_", " "))
