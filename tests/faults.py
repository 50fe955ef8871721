#!/usr/bin/env python3
"""faults.py [--accept] [CHECK...]: content-lint finds every seeded fault, word for word, and nothing in its mended twin.

Each check has a folder tests/faults/CHECK/ with bad.yaml, good.yaml and expected. The first two are changes to the project's own
content, in one or more sections. A section begins with a comment that names the file it changes:

    # exercises/plank.yaml              its top-level keys (in a list: its entries, by their ids) take the place of those in the
                                        file, line by line, or are added at the end; a new file is the section as it is
    # exercises/plank.yaml (whole)      the section is the whole file
    # cramp.yaml (removed)              the file is taken away

A line `---` may end a section. `expected` is what content-lint prints about bad.yaml, with the places in bad.yaml; what lies
outside of its lines keeps the file only. --accept writes it: read the difference before committing.
"""

import concurrent.futures
import contextlib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading

here = pathlib.Path(__file__).resolve().parent
content = here.parent / "content"
build = here.parent / os.environ.get("BUILD_DIR", ".build")
lint = shutil.which("content-lint") or str(build / "tools" / "content-lint")
environment = {key: value for key, value in os.environ.items() if key != "HAMKIT_CONTENT"}

areas = {"proofs": [], "examples": ["--no-proofs", "--people"]}  # what to run for their checks; for others, no proofs


def sections(change):
    """(file, mark, [(number, line)]) of each section; lines are bytes, because some are no text."""
    found = []
    for number, line in enumerate(change.split(b"\n")[:-1], 1):
        names = re.fullmatch(rb"# ([\w./-]+\.ya?ml)(?: \((whole|removed)\))?", line)
        if names:
            found.append((names[1].decode(), (names[2] or b"").decode(), []))
        elif line != b"---":
            found[-1][2].append((number, line))
    return found


def blocks(lines):
    """What stands before the first block, and the blocks: [key, lines], one a top-level key or entry of a list."""
    is_list = next((line.startswith(b"- ") for _, line in lines if line[:1].strip(b"#")), False)
    start = re.compile(rb"- (?:\{?id: ?([\w-]+))?" if is_list else rb"([^\s#][^:]*):")
    head, found = [], []
    for number, line in lines:
        begins = start.match(line)
        if begins:
            found.append([begins[1], []])
        (found[-1][1] if found else head).append((number, line))
    return head, found


def merged(old, new):
    """The lines of a file after the change; a line of the old file has no number."""
    head, kept = blocks([(None, line) for line in old])
    _, changed = blocks(new)
    result = list(head)
    used = set()
    for key, lines in kept:
        given = [block for name, block in changed if key is not None and name == key]
        for block in given if key not in used else []:
            result += block
        used.update([key] if given else [])
        result += [] if given else lines
    for key, block in changed:
        result += [] if key in used else block
    return result


def header_of(file):
    """The line for editors that files of this kind begin with; examples are spared it."""
    neighbour = file if file.exists() else next(iter(sorted(file.parent.glob("*.yaml"))), None)
    first = neighbour.read_bytes().split(b"\n")[0] if neighbour else b""
    return [(None, first)] if first.startswith(b"# yaml-language-server:") else []


def apply(change, folder, with_header):
    """Changes a copy of the content in `folder`; gives the numbers of the lines of each file it touched."""
    numbers = {}
    for name, mark, lines in sections(change):
        file = folder / name
        if mark == "removed":
            file.unlink()
            continue
        if mark == "whole" or not file.exists():
            lines = (header_of(content / name) if with_header else []) + lines
        else:
            lines = merged(file.read_bytes().split(b"\n")[:-1], lines)
        file.write_bytes(b"".join(line + b"\n" for _, line in lines))
        numbers[name] = [number for number, _ in lines]
    return numbers


def translated(line, numbers):
    """A line of content-lint with its place in the change."""
    parts = re.fullmatch(r"content/([^:]+)(?::(\d+))?(?::(\d+))?(: (?:error|warning|note): .*)", line)
    if not parts:
        return line
    name, row, column, rest = parts.groups()
    own = numbers.get(name, [])

    def own_number(line):
        return own[int(line) - 1] if line and int(line) <= len(own) else None

    number = own_number(row)
    rest = re.sub(r"(?<=in line )\d+", lambda found: str(own_number(found[0]) or found[0]), rest)
    return f"{name}:{number}:{column}{rest}" if number else f"{name}{rest}"


def options_of(check):
    return ["--from", "2026-11-20", *areas.get(checks.get(check), ["--no-proofs"])]


@contextlib.contextmanager
def changed_content(change, with_header):
    """A folder with the content after the change, and the numbers of the lines of each file. Each thread keeps one copy."""
    if not hasattr(copies, "work"):
        copies.work = tempfile.TemporaryDirectory()
        subprocess.run(["cp", "-R", content, pathlib.Path(copies.work.name) / "content"], check=True)
    folder = pathlib.Path(copies.work.name) / "content"
    try:
        yield copies.work.name, apply(change, folder, with_header)
    finally:
        for name, _, _ in sections(change):
            if (content / name).exists():
                shutil.copy(content / name, folder / name)
            else:
                (folder / name).unlink(missing_ok=True)


copies = threading.local()


def run(check, change):
    """(lines, status) of content-lint on the content with a change."""
    with changed_content(change, check != "editor-header") as (work, numbers):
        ended = subprocess.run([lint, *options_of(check), "content"], cwd=work, capture_output=True, text=True, check=False,
                               env=environment)
    return [translated(line, numbers) for line in (ended.stdout + ended.stderr).splitlines()], ended.returncode


def touched(change):
    """What a change replaces: (file, key), or (file, None) for all of it."""
    return {(name, key) for name, mark, lines in sections(change) for key in ([None] if mark else [key for key, _ in blocks(lines)[1]])}


def together(checks):
    """Checks in groups whose good.yaml can stand in one content: they touch different things and want to be run alike."""
    def wants(check):
        return options_of(check), check == "editor-header"

    groups = []
    for check in checks:
        own = touched(read(check)[1])
        files = {name for name, key in own if key is None}
        for others, taken, wanted in groups:
            whole = {name for name, key in taken if key is None} | files
            if wanted == wants(check) and not own & taken and not {name for name, _ in own} & {name for name, _ in taken} & whole:
                others.append(check)
                taken |= own
                break
        else:
            groups.append(([check], own, wants(check)))
    return [others for others, _, _ in groups]


def good_is_clean(checks):
    """What is wrong with the good.yaml of each check. All in one content are looked at first: where that is clean, each is."""
    goods = {check: read(check)[1] for check in checks}
    if len(goods) > 1 and run(checks[0], b"\n---\n".join(goods.values())) == ([], 0):
        return {check: [] for check in checks}
    return {check: wrong_in_good(check, good) for check, good in goods.items()}


def wrong_in_good(check, good):
    lines, status = run(check, good)
    return [f"in good.yaml: {line}" for line in lines] + ([f"good.yaml ends with status {status}"] if status != 0 else [])


def wrong_in_bad(check, bad, expected):
    """What is wrong with content-lint or the example; empty when all is well."""
    lines, status = run(check, bad)
    wrong = [f"missed: {line}" for line in expected if line not in lines]
    wrong += [f"surplus: {line}" for line in lines if line not in expected]
    if not wrong and lines != expected:
        wrong.append("the lines come in another order")
    if not any(line.endswith(f"[{check}]") for line in expected):
        wrong.append(f"expected does not speak of {check}")
    if any(": error: " in line for line in expected) and status != 1:
        wrong.append(f"bad.yaml ends with status {status}")
    return wrong


def read(check):
    folder = here / "faults" / check
    expected = folder / "expected"
    return ((folder / "bad.yaml").read_bytes(), (folder / "good.yaml").read_bytes(),
            expected.read_text().splitlines() if expected.exists() else [])


def listed():
    """The area of each check."""
    lines = subprocess.run([lint, "--list"], capture_output=True, text=True, check=True, env=environment).stdout.splitlines()
    return {check: area for area, check, *_ in (line.split() for line in lines)}


checks = listed()


def accept(chosen):
    for check in chosen:
        lines = run(check, read(check)[0])[0]
        (here / "faults" / check / "expected").write_text("".join(line + "\n" for line in lines))
        print(f"{check}:", *lines, sep="\n  ")


def main(arguments):
    folders = sorted(path.name for path in (here / "faults").iterdir())
    chosen = [name for name in arguments if name != "--accept"] or folders
    if "--accept" in arguments:
        accept(chosen)
        return 0

    # would this test notice?
    bad, _, expected = read("duplicate-key")
    for found, message in ((wrong_in_bad("duplicate-key", bad, expected + ["never seen"]), "missed: never seen"),
                           (wrong_in_bad("duplicate-key", bad, []), "surplus: " + expected[0]),
                           (wrong_in_good("duplicate-key", bad), "in good.yaml: " + expected[0])):
        if message not in found:
            print(f"this test does not notice: {message}")
            return 1

    if chosen == folders and os.environ.get("HAMKIT_TEST_ALL") != "1":
        chosen = [check for check in chosen if areas.get(checks.get(check)) != []]
        print("the words of faults that take proofs are looked at with HAMKIT_TEST_ALL=1, as in .ci/run; witnesses.py looks at their people")
    caught = 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        goods = list(pool.map(good_is_clean, together(chosen)))
        in_good = {check: wrong for group in goods for check, wrong in group.items()}
        for check, wrong in zip(chosen, pool.map(lambda name: wrong_in_bad(name, read(name)[0], read(name)[2]), chosen)):
            wrong = wrong + in_good[check]
            caught += not wrong
            for line in wrong:
                print(f"{check}: {line}")
    print(f"{caught} of {len(chosen)} seeded faults caught, each as its example says, and nothing found where they are mended")
    astray = sorted(set(checks) ^ set(folders)) if not arguments else []
    for check in astray:
        print(f"{check}: {'no check has this name' if check in folders else 'no folder in tests/faults'}")
    return 1 if astray or caught < len(chosen) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
