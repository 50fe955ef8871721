"""examples.py PAGE...: runs every command that the man pages show, in a folder with the files they speak of.

A command line begins with "$ "; lines that begin with "> " continue it, as do those of a here-document. What follows up to
the next command is what it must print; where nothing follows, the output is not compared. A status above 1 is a failure.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile


def plain(line):
    """The text of an mdoc line."""
    return line.replace("\\(dq", '"').replace("\\e", "\\").replace("\\&", "").replace("\\-", "-")


def literal_blocks(page):
    return re.findall(r"^\.Bd -literal.*?\n(.*?)^\.Ed", page, re.S | re.M)


def examples(page):
    """(command, expected lines) in the order of the page."""
    blocks = re.findall(r"^\.Bd -literal.*?\n(.*?)^\.Ed|^\.Dl (\$ [^\n]*)$", page, re.S | re.M)
    for block, line in blocks:
        command, expected, end = None, [], None
        for text in plain(block or line).splitlines():
            if end is not None:
                command += "\n" + text
                end = None if text == end else end
            elif text.startswith("$ "):
                if command is not None:
                    yield command, expected
                command, expected = text[2:], []
                here = re.search(r"<<\s*'?(\w+)", text)
                end = here and here.group(1)
            elif text.startswith("> ") and command is not None:
                command += "\n" + text[2:]
            elif command is not None:
                expected.append(text)
        if command is not None:
            yield command, expected


def main():
    content = os.environ["CONTENT"]
    pages = {path: pathlib.Path(path).read_text() for path in sys.argv[1:]}
    person = next(page for path, page in pages.items() if path.endswith("hamkit-person.5"))
    jane = next(plain(block) for block in literal_blocks(person) if block.startswith("client: jane-d"))

    count = 0
    for path, page in pages.items():
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, "jane.yaml").write_text(jane)
            subprocess.run(["cp", "-R", content, pathlib.Path(folder, "content")], check=True)
            installed = pathlib.Path(folder, "prefix", "share", "hamkit")
            installed.mkdir(parents=True)
            subprocess.run(["cp", "-R", content, installed / "content"], check=True)
            environment = dict(os.environ, prefix=str(installed.parent.parent), LC_ALL="C.UTF-8", TERM="dumb")
            for command, expected in examples(page):
                if re.match(r"(sudo|man|cmake|apt|ninja|git)\b", command):
                    continue
                run = subprocess.run(["sh", "-c", command], cwd=folder, env=environment, capture_output=True, text=True,
                                     stdin=subprocess.DEVNULL, check=False)
                shown = f"{path}: $ {command}"
                assert run.returncode <= 1, f"{shown}\n{run.stderr}status {run.returncode}"
                if expected:
                    assert run.stdout.splitlines() == expected, f"{shown}\nprinted\n{run.stdout}\nnot\n" + "\n".join(expected)
                count += 1
    assert count > 10, "no examples were found"
    print(f"{count} examples hold")


if __name__ == "__main__":
    main()
