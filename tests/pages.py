"""pages.py CONTENT-DIR: what plan-print prints, looked at from outside with other programs.

For each worked example with all its documents: the PDF opens and has a title, an outline and tags; the stop rules and the number of the
page stand on every page; text copies out in the order in which HTML says it; nobody who has to stop gets an exercise; all formats hold
the same rules and exercises; the client is not named unless asked for; and the same input gives the same bytes.

That takes long: whose booklet has the same kinds of blocks as an earlier one on the same paper is passed over, but with HAMKIT_TEST_ALL=1 as
in .ci/run.
"""

import concurrent.futures
import dataclasses
import json
import os
import pathlib
import re
import sys
import zlib

import printed
from printed import letters, words

NAME = "somebody-nobody-may-read-of"
PAPERS = [("--paper", "letter"), ("--paper", "a5"), ("--landscape",), ("--large-print",), ("--paper", "a5", "--large-print"),
          ("--paper", "letter", "--landscape", "--mono", "--picture-room")]
ON_OTHER_PAPER = ["jane-d", "rack-pull-candidate", "nerve-glides-settling", "nobody-asked", "saddle-numbness"]


@dataclasses.dataclass
class Booklet:
    """A booklet in all formats, and what must be in it."""
    rules: list
    weeks: list  # of the plan: the names of the exercises of each
    stop: bool
    pdf: printed.Pdf
    html: printed.Html
    text: str
    markdown: str
    foreign: list  # exercises that are not in the plan

    def exercises(self):
        return list(dict.fromkeys(name for week in self.weeks for name in week))


def booklet(person, exercises, *options):
    given, _ = printed.documents(person)
    plan = next(d for d in map(json.loads, given.splitlines()) if d["document"] == "plan/1")
    blocked = printed.run("routine-gen", "--json", text=person.encode(), statuses=(0, 1))[0] == 1
    weeks = [[item["name"] for day in week["days"] for block in day["blocks"] for item in block["items"]] for week in plan["weeks"]]
    out = {form: printed.print_as(form, given, *options)[0] for form in printed.ENDINGS}
    used = {name for week in weeks for name in week}
    return Booklet([rule["text"] for rule in plan["stop_rules"]], weeks, blocked, printed.Pdf(out["pdf"]),
                   printed.Html(out["html"].decode()), out["text"].decode(), out["markdown"].decode(),
                   [name for name in exercises if name not in used])


# -- what must hold, each telling its faults


def opens(b):
    title = b.html.texts("title", outside=["svg"])[0]
    said = {"HTML": b.html.texts("h1")[0], "PDF": b.pdf.info.get("Title"), "text": b.text.splitlines()[0],
            "Markdown": words(b.markdown.splitlines()[0])}
    for where, other in said.items():
        if other != title:
            yield f'the title in {where} is "{other}", expected "{title}"'
    if not letters(b.pdf.read[0]).startswith(letters(title)):
        yield f'the PDF begins with "{b.pdf.read[0][:60]}", expected "{title}"'
    if b.pdf.info.get("Tagged") != "yes":
        yield "the PDF has no tags"
    if b"/Lang (en-US)" not in b.pdf.bytes:
        yield "the PDF has no language"
    if b.pdf.complaints:
        yield f"pdfinfo complains: {b.pdf.complaints}"
    sections = b.html.texts("a") or [text for text in b.html.texts("li", "nav")]
    if [title for level, _, title in b.pdf.outline if level == 1] != sections:
        yield f"the outline of the PDF is {b.pdf.outline}, expected {sections}"
    for _, page, title in b.pdf.outline[1:]:  # the first section shows no title
        if letters(title) not in letters(b.pdf.pages[page - 1]):
            yield f'the outline leads to page {page} for "{title}", and it is not there'


def rules_everywhere(b):
    if len(b.rules) < 3:
        yield f"{len(b.rules)} stop rules, expected some"
    text_pages = b.text.split("\f")
    parts = re.split(r"^## ", b.markdown, flags=re.M)
    places = [(f"page {n} of the PDF", letters(page)) for n, page in enumerate(b.pdf.pages, 1)]
    places += [(f"page {n} of the PDF as read", letters(page)) for n, page in enumerate(b.pdf.read, 1)]
    places += [(f"page {n} of the text", letters(page)) for n, page in enumerate(text_pages, 1)]
    places += [(f"part {n} of the Markdown", letters(words(part))) for n, part in enumerate(parts)]
    for where, page in places:
        for rule in b.rules:
            if letters(rule) not in page:
                yield f'{where} lacks the stop rule "{rule}"'
    if b.html.texts("li", "stop") != b.rules:
        yield f"the stop rules of the HTML are {b.html.texts('li', 'stop')}, expected {b.rules}"
    if int(b.pdf.info["Pages"]) != len(b.pdf.pages):
        yield f"{len(b.pdf.pages)} pages copied out of the PDF, expected {b.pdf.info['Pages']}"


def numbers(b):
    for what, pages, form in (("PDF", b.pdf.pages, "Page {} of {}"), ("text", b.text.split("\f"), "page {} of {}")):
        for number, page in enumerate(pages, 1):
            said = re.findall(form.format(r"\d+", r"\d+"), page)
            if said != [form.format(number, len(pages))]:
                yield f'page {number} of the {what} says {said}, expected "{form.format(number, len(pages))}"'


def without_foot(b):
    """The pages of the PDF one after the other."""
    title = letters(b.html.texts("h2", "stop")[0])
    return "".join(letters(page).rpartition(title)[0] for page in b.pdf.pages)


def order(b):
    """What HTML says comes in the same order from the PDF and from Markdown."""
    said = [block for block in b.html.blocks if block.text and block.tag != "title" and
            not {"nav", "stop", "only-heard", "footer", "write-in", "picture"} & set(block.inside)]
    for where, text in (("PDF", without_foot(b)), ("Markdown", letters(words(b.markdown)))):
        at = 0
        for block in said:
            found = text.find(letters(block.text.replace("--format html", f"--format {where.lower()}")), at)
            if found < 0:
                yield f'"{block.text}" ({block.tag}) is not in the {where} after "{text[max(0, at - 60):at]}"'
                break
            at = found + len(letters(block.text))
    notice = [block.text for block in said if block.tag == "h3" and {"section-1", "notice"} <= set(block.inside)]
    first = [b.html.texts("h1")[0], *notice[:1], *b.html.texts("caption", "section-1")[:1]]
    flow, at = without_foot(b), 0
    for text in first:
        if letters(text) not in flow[at:]:
            yield f'title, notice and weeks are not in this order: "{text}" is not where it should be'
        at = flow.find(letters(text), at) + 1
    if any(letters(text) not in letters(b.pdf.pages[0]) for text in first[:1 + len(notice[:1])]):
        yield f"the first page does not show {first[:1 + len(notice[:1])]}"


def rows_of_weeks(b):
    """(caption, its weeks, names of its rows) of each table of weeks."""
    tables = []
    for block in b.html.blocks:
        span = block.tag == "caption" and re.fullmatch(r"Weeks? (\d+)(?: (?:and|to) (\d+))?", block.text)
        if span:
            tables.append((block.text, range(int(span[1]), int(span[2] or span[1]) + 1), []))
        elif block.tag == "th" and re.match(r"\d+\. ", block.text):
            tables[-1][2].append(block.text)
    return tables


def tags(b):
    for tag in ("H1", "H2", "L", "LI", "LBody", "Note"):
        if not re.search(rf"^ +{tag} ?(\(|$)", b.pdf.structure, re.M):
            yield f"no tag {tag} in the PDF"
    rows = [name for _, _, names in rows_of_weeks(b) for name in names]
    heads = re.findall(r'^ +TH\n(?: +Link.*\n +Object.*\n)? +"(\d+\. [^"]*)"', b.pdf.structure, re.M)  # pdfinfo shows the first line of each
    if len(heads) != len(rows) or any(not row.startswith(head.rstrip()) for head, row in zip(heads, rows)):
        yield f"the tags of the PDF give the rows {heads}, expected {rows}"


def shape(html):
    """What kinds of blocks a booklet has."""
    names = {name for block in html.blocks for name in (block.tag, *block.inside) if name}
    return frozenset(name for name in names if not re.fullmatch(r"section-\d+|card-.*", name))


def sample(jobs, people):
    """Those that bring a shape or a paper that no earlier one has."""
    seen = set()
    for person, paper in jobs:
        page = printed.print_as("html", printed.documents(people[person])[0], *paper)[0].decode()
        new = {shape(printed.Html(page)), paper} - seen
        seen |= new
        if new:
            yield person, paper


def sessions(b):
    """The rows of each week are the exercises of the plan; weeks that ask for the same may share them."""
    weeks = []
    for caption, span, names in rows_of_weeks(b):
        weeks += span
        number = {name: index for index, name in enumerate(order_of(b), 1)}
        for week in span:
            expected = sorted(f"{number[name]}. {name}" for name in set(b.weeks[week - 1]))
            if sorted(names) != expected or names != sorted(names, key=lambda name: int(name.split(".")[0])):
                yield f'the rows of "{caption}" are {names}, expected {expected}'
    if weeks != list(range(1, len(b.weeks) + 1)):
        yield f"the tables are about the weeks {weeks}, expected 1 to {len(b.weeks)}"


def order_of(b):
    """The exercises as the sessions list them at first."""
    blocks = [block.text for block in b.html.blocks]
    start = blocks.index("In each session, in this order:") + 1
    return [text.split(", to ")[0] for text in blocks[start:start + len(b.exercises())]]


def exercises_of(b):
    formats = {"PDF": " ".join(" ".join(b.pdf.pages).split()), "HTML": " ".join(block.text for block in b.html.blocks),
               "text": " ".join(b.text.split()), "Markdown": words(b.markdown)}
    for where, text in formats.items():
        flat = letters(text)
        for name in b.exercises():
            if letters(name) not in flat:
                yield f'"{name}" is in the plan and not in the {where}'
        if b.stop:
            for name in b.foreign:
                if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text):
                    yield f'"{name}" is in the {where} of somebody who has to stop'
    if b.stop and b.weeks:
        yield "a plan with sessions for somebody who has to stop"


CHECKS = [opens, rules_everywhere, numbers, order, sessions, exercises_of]


def faults(b):
    return [fault for check in CHECKS for fault in check(b)]


# -- every check notices what it is for


def changed(b, **pdf):
    other = object.__new__(printed.Pdf)
    other.__dict__.update({**b.pdf.__dict__, **pdf})
    return dataclasses.replace(b, pdf=other)


def in_page(pages, number, old, new):
    assert old in pages[number], f'the self-check looks for "{old}"'
    return [page.replace(old, new) if n == number else page for n, page in enumerate(pages)]


def check_the_checks(plan, stop):
    rule = "Stop any exercise that hurts."
    weeks = next(n for n, page in enumerate(plan.pdf.pages) if "\nWeek 2\n" in page)
    swapped = [page.replace("Week 1", "Week 0").replace("Week 2", "Week 1").replace("Week 0", "Week 2") if n == weeks else page
               for n, page in enumerate(plan.pdf.pages)]
    broken = {
        "title": (opens, changed(plan, info={**plan.pdf.info, "Title": "Plan"})),
        "tags": (opens, changed(plan, info={**plan.pdf.info, "Tagged": "no"})),
        "no language": (opens, changed(plan, bytes=plan.pdf.bytes.replace(b"/Lang", b"/Long"))),
        "no tag LBody": (tags, changed(plan, structure=plan.pdf.structure.replace("LBody", "P"))),
        "the outline of": (opens, changed(plan, outline=plan.pdf.outline[:-1])),
        "the outline leads to": (opens, changed(plan, outline=[(level, 1, title) for level, _, title in plan.pdf.outline])),
        "page 3 of the PDF lacks": (rules_everywhere, changed(plan, pages=in_page(plan.pdf.pages, 2, rule, ""))),
        "page 2 of the PDF as read lacks": (rules_everywhere, changed(plan, read=in_page(plan.pdf.read, 1, rule, ""))),
        "of the text lacks": (rules_everywhere, dataclasses.replace(plan, text=plan.text.replace(rule, "", 1))),
        "of the Markdown lacks": (rules_everywhere, dataclasses.replace(plan, markdown=plan.markdown.replace(rule, "", 1))),
        "rules of the HTML": (rules_everywhere, dataclasses.replace(plan, rules=plan.rules[1:])),
        'expected "Page 2 of': (numbers, changed(plan, pages=in_page(plan.pdf.pages, 1, "Page 2 of", "Page 3 of"))),
        'expected "page 1 of': (numbers, dataclasses.replace(plan, text=plan.text.replace("page 1 of", ""))),
        "is not in the PDF after": (order, changed(plan, pages=swapped)),
        "is not in the Markdown": (order, dataclasses.replace(plan, markdown=plan.markdown.replace("In each session", ""))),
        "are not in this order": (order, changed(plan, pages=in_page(plan.pdf.pages, 0, "Your week at a glance", ""))),
        "the first page does not show": (order, changed(plan, pages=["", *plan.pdf.pages])),
        "are about the weeks": (sessions, dataclasses.replace(plan, weeks=[*plan.weeks, plan.weeks[0]])),
        'the rows of "Week 1" are': (sessions, dataclasses.replace(plan, weeks=[plan.weeks[0][1:2], *plan.weeks[1:]])),
        "tags of the PDF give": (tags, changed(plan, structure=plan.pdf.structure.replace('"2. ', '"'))),
        "not in the text": (exercises_of, dataclasses.replace(plan, text=plan.text.replace(plan.weeks[0][0], ""))),
        "in the HTML of somebody": (exercises_of, dataclasses.replace(stop, foreign=[stop.html.texts("h1")[0]])),
        "sessions for somebody": (exercises_of, dataclasses.replace(plan, stop=True)),
    }
    for expected, (check, b) in broken.items():
        found = list(check(b))
        assert any(expected in fault for fault in found), f'the check does not notice: expected "{expected}", got {found[:3]}'


# -- names and bytes


def everything(pdf):
    """The bytes of a PDF with what is packed in it, and what can be copied."""
    parts = [pdf]
    for match in re.finditer(rb"stream\r?\n", pdf):
        try:
            parts.append(zlib.decompressobj().decompress(pdf[match.end():]))
        except zlib.error:
            continue
    read = printed.Pdf(pdf)
    return b"\n".join(parts) + "\n".join([*read.pages, *read.info.values()]).encode()


def names(form, person):
    """Nobody is named unless asked; then on each page."""
    given, _ = printed.documents(person)
    out = {name: printed.print_as(form, given, *(["--name"] if name else []))[0] for name in (False, True)}
    if form == "pdf":
        pages = printed.Pdf(out[True]).pages
        out = {name: everything(data) for name, data in out.items()}
    else:
        pages = out[True].decode().split("\f")
    if NAME.encode() in out[False]:
        yield f"{form} names the client without --name"
    for number, page in enumerate(pages, 1):
        if letters(NAME) not in letters(page).replace("\\", ""):
            yield f"page {number} of {form} does not name the client with --name"


def same_bytes(form, given):
    zones = [{"TZ": "UTC", "LC_ALL": "C"}, {"TZ": "Asia/Kathmandu", "LC_ALL": "C.UTF-8"},
             {"TZ": "America/Los_Angeles", "LANG": "tr_TR.UTF-8", "LC_ALL": ""}, {"TZ": "UTC", "LC_ALL": "C"}]
    for epoch in ("", "0", "1795132800") if os.environ.get("HAMKIT_TEST_ALL") == "1" else ("1795132800",):
        made = [printed.print_as(form, given, env={**zone, "SOURCE_DATE_EPOCH": epoch})[0] for zone in zones]
        for zone, other in zip(zones, made):
            if other != made[0]:
                yield f"{form} with SOURCE_DATE_EPOCH={epoch} differs in {zone}"
        if form == "pdf":
            date = printed.Pdf(made[1]).info.get("CreationDate")
            expected = {"": None, "0": "1970-01-01T00:00:00Z", "1795132800": "2026-11-20T00:00:00Z"}[epoch]
            if date != expected:
                yield f"the PDF of SOURCE_DATE_EPOCH={epoch} says that it was made {date}, expected {expected}"


def main():
    content = pathlib.Path(sys.argv[1])
    exercises = [re.search(r"^name: (.*)$", path.read_text(), re.M)[1] for path in sorted(content.glob("exercises/*.yaml"))]
    people = {path.stem: re.sub(r"^client: .*$", f"client: {NAME}", path.read_text(), flags=re.M)
              for path in sorted(content.glob("people/*.yaml"))}
    assert len(exercises) > 40 and len(people) > 40, "few exercises or people"
    check_the_checks(booklet(people["jane-d"], exercises), booklet(people["saddle-numbness"], exercises))

    jobs = [(person, ()) for person in people] + [(person, paper) for person in ON_OTHER_PAPER for paper in PAPERS]
    if os.environ.get("HAMKIT_TEST_ALL") != "1":
        jobs = list(sample(jobs, people))
    told, pages, stopped, shapes = [], 0, 0, set()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for (person, paper), b in zip(jobs, pool.map(lambda job: booklet(people[job[0]], exercises, *job[1]), jobs)):
            new = shape(b.html) not in shapes  # to read the tags takes poppler five times as long as all else
            shapes.add(shape(b.html))
            found = faults(b) + (list(tags(b)) if new else [])
            told += [f"{person} {' '.join(paper)}: {fault}" for fault in found]
            pages += len(b.pdf.pages)
            stopped += b.stop
    assert stopped > 1, f"{stopped} people have to stop, expected more"
    for person in ("rack-pull-candidate", "nobody-asked"):
        for form in printed.ENDINGS:
            told += [f"{person}: {fault}" for fault in names(form, people[person])]
            told += [f"{person}: {fault}" for fault in same_bytes(form, printed.documents(people[person])[0])]
    print("\n".join(told))
    print(f"{len(jobs)} booklets with {pages} pages in {len(shapes)} shapes, {len(told)} faults")
    sys.exit(1 if told else 0)


main()
