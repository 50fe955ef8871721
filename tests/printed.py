"""What the tests of plan-print share: booklets printed for people, and what stands in them."""

import dataclasses
import functools
import html.parser
import json
import os
import re
import subprocess
import tempfile
from html import unescape

ENDINGS = {"pdf": ".pdf", "html": ".html", "text": ".txt", "markdown": ".md"}


def run(*command, text=None, statuses=(0,), env=None):
    """Status, output and messages; the output is bytes."""
    done = subprocess.run(command, input=text, capture_output=True, check=False, env=None if env is None else {**os.environ, **env})
    messages = done.stderr.decode()
    if statuses and done.returncode not in statuses:
        raise AssertionError(f"{' '.join(command)}: status {done.returncode}, expected one of {statuses}\n{messages}")
    return done.returncode, done.stdout, messages


def documents(person):
    """What the tools say of a person (YAML), as NDJSON; and whether one of them says stop. Where there is too little for a document it is
    left out."""
    lines, stop = [], False
    for tool in (("hamstring-triage", "--json"), ("routine-gen", "--json"), ("rackpull-height", "--json"),
                 ("glide-schedule", "--json", "--from", "2026-11-23")):
        status, out, _ = run(*tool, text=person.encode(), statuses=(0, 1, 2))
        stop = stop or status == 1
        lines += [line for line in out.decode().splitlines() if json.loads(line)["document"] != "error/1"]
    return "\n".join(lines) + "\n", stop


def print_as(form, given, *options, statuses=(0, 1), env=None):
    """Output and messages of plan-print."""
    _, out, messages = run("plan-print", "--format", form, *options, text=given.encode(), statuses=statuses, env=env)
    return out, messages


def letters(text):
    """Without what a line break may add or take away."""
    return re.sub(r"[\s•-]", "", text)


def words(markdown):
    """What a reader of Markdown sees, in one line."""
    shown = unescape(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", re.sub(r"\*\*|^[>#|\s]+", " ", markdown, flags=re.M)))
    return " ".join(shown.split())


@dataclasses.dataclass
class Block:
    tag: str
    inside: tuple  # tags, ids and classes of what it stands in
    text: str = ""


class Html(html.parser.HTMLParser):
    """The elements that hold text, in order; `tags` are all that there are."""

    LEAVES = ("title", "h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "dt", "dd", "th", "td", "caption", "figcaption")
    EMPTY = ("meta", "col", "img", "br", "line", "rect", "circle", "path", "hr", "input", "link")

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.blocks, self.tags, self.attributes, self.open = [], set(), [], []
        self.feed(text)
        self.close()
        for block in self.blocks:
            block.text = " ".join(block.text.split())

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes += [name for name, _ in attrs]
        attributes = dict(attrs)
        self.open.append((tag, attributes.get("id"), *(attributes.get("class") or "").split()))
        if tag in self.LEAVES:
            self.blocks.append(Block(tag, tuple(name for names in self.open for name in names)))
        if tag in self.EMPTY:
            self.open.pop()

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in self.EMPTY:
            self.open.pop()

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        if self.blocks and self.blocks[-1].tag in (names[0] for names in self.open):
            self.blocks[-1].text += data

    def texts(self, tag, inside=None, outside=()):
        return [block.text for block in self.blocks if block.tag == tag and (inside is None or inside in block.inside) and
                not any(name in block.inside for name in outside)]


class Pdf:
    """A PDF as other programs see it. What is dear to find out is found out when it is asked for."""

    def __init__(self, data):
        self.bytes = data
        _, info, self.complaints = self.see("pdfinfo", "-isodates", "-enc", "UTF-8")
        self.info = dict(re.findall(r"^([^:]+):\s*(.*)$", info, re.M))
        self.pages = self.see("pdftotext", "-raw", after=["-"])[1].split("\f")[:-1]  # in the order it was written
        self.read = self.see("pdftotext", after=["-"])[1].split("\f")[:-1]  # in the order of reading, by place

    def see(self, *command, after=()):
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            file.write(self.bytes)
            file.flush()
            status, out, messages = run(*command, file.name, *after)
            return status, out.decode(), messages

    @functools.cached_property
    def structure(self):
        return self.see("pdfinfo", "-struct-text")[1]

    @functools.cached_property
    def pictures(self):
        return len(self.see("pdfimages", "-list")[1].splitlines()) - 2

    @functools.cached_property
    def outline(self):
        """Level, page and title of each entry."""
        text = self.see("pdftohtml", "-xml", "-i", "-stdout")[1]
        entries, level = [], 0
        for tag, page, title in re.findall(r'<(/?outline|item page="(\d+)")>([^<]*)', text[text.find("<outline>"):]):
            level += {"outline": 1, "/outline": -1}.get(tag, 0)
            if page:
                entries.append((level, int(page), unescape(title)))
        return entries
