"""letters.py: names in many scripts stand in booklets and can be copied out of PDF again; hostile ones do no harm.

A script for which this machine has no font is left out with a notice; if HAMKIT_SKIP_NOTHING=1 is set, that is a fault.
Exits with 77 where everything else holds and something was left out.
"""

import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

import printed

NAMES = {  # script: name, and the package with its font
    "Latin": ("Zoë Łukasiewicz-Ångström Nguyễn Þórsdóttir", "fonts-noto-core"),
    "joined Latin letters": ("Effie Office Fluffier", "fonts-noto-core"),
    "Cyrillic": ("Иван Ґалаґан Ђорђе", "fonts-noto-core"),
    "Greek": ("Ελένη Παπαδοπούλου Ὀδυσσεύς", "fonts-noto-core"),
    "Arabic": ("محمد عبد الله", "fonts-noto-core"),
    "Hebrew": ("שרה כהן", "fonts-noto-core"),
    "Devanagari": ("अनीता शर्मा", "fonts-noto-core"),
    "Chinese": ("王小明", "fonts-noto-cjk"),
    "Japanese": ("山田はなこ タロウ", "fonts-noto-cjk"),
    "Korean": ("김민수", "fonts-noto-cjk"),
    "emoji": ("Kim 🏃 Sam 😀", "fonts-noto-color-emoji"),
    "emoji alone": ("🏃", "fonts-noto-color-emoji"),
}
HOSTILE = {
    "script": "<script>alert(1)</script><img src=x onerror=alert(2)>",
    "end of style": "*/ } </style><script>alert(1)</script> <!-- ]]> ",
    "end of title": "</title></h1><iframe src='//example.org'>\" onload=\"alert(1)",
    "terminal": "a\x1b[31mred\x1b]0;title\x07\x1b[2J\x9b1m\x85b",
    "controls": "a\x01\x08\x0b\x0e\x1f\x7f\rb\nc\td",
    "overrides": "a\u202eevil\u202c \u2066x\u2069 \u200fy \u2028z\u2029",
    "Markdown": "**b** [x](javascript:alert(1)) `c` | d | # e\\ ![i](http://example.org/i.png) <http://example.org>",
    "quotes": "\"'`´“”„' name='x' dest='y' \\' \\",
    "PDF": ") Tj ET EMC endstream endobj (\\",
    "10 kB": "w" * 10_000,
}
ALLOWED = {"\n", "\f"}


def asked(name):
    """A person and a coach of this name."""
    person = json.dumps({"client": name, "screened": "2026-11-28", "answers": {"desk-work": "yes"}})
    quoted = "".join(letter if letter.isprintable() and letter not in '"\\' else f"\\U{ord(letter):08x}" for letter in name)
    return person, f'name: "{quoted}"\ncontact: ["{quoted}"]\n'


def booklet(form, name, folder, title=None):
    person, coach = asked(name)
    path = pathlib.Path(folder) / f"{abs(hash((form, name)))}.yaml"
    path.write_text(coach)
    title = name if title is None else title
    return printed.print_as(form, person, "--name", "--coach", str(path), "--title", title, statuses=(0, 1, 2))


def lacks_font(name):
    """The first letter that no font of the system has."""
    for letter in name:
        if letter.isspace() or unicodedata.category(letter) in ("Cf", "Mn"):
            continue
        if not subprocess.run(["fc-list", f":charset={ord(letter):x}"], capture_output=True, text=True, check=True).stdout:
            return letter
    return None


def letters_of(text):
    """Its letters, sorted: what is written from right to left and joined comes out in another order."""
    return "".join(sorted(letter for letter in unicodedata.normalize("NFKC", text) if not letter.isspace() and
                          unicodedata.category(letter) not in ("Cf", "Pd")))


def faults_of_name(script, name, out, messages):
    if messages:
        yield f"warns: {messages.strip()}"
    if not out.startswith(b"%PDF"):
        yield "is no PDF"
        return
    pdf = printed.Pdf(out)
    if pdf.info.get("Title") != name or pdf.info.get("Author") != name:
        yield f'is "{pdf.info.get("Title")}" as title and "{pdf.info.get("Author")}" as author'
    if script.startswith("emoji"):  # drawn as pictures, which no program copies as text
        if not pdf.pictures:
            yield "is not drawn"
        return
    first = pdf.read[0][:pdf.read[0].find("Start with the steps")]
    copied = letters_of(first.replace("Name", "", 1) if "Name" not in name else first)
    wanted = letters_of(name * 4)  # title, coach, contact, client
    if copied != wanted:
        yield f'copies as "{first}", expected it four times'
    for number, page in enumerate(pdf.read, 1):
        if set(letters_of(name)) - set(letters_of(page)):
            yield f"is not on page {number}"


def names(folder):
    """Faults, and what could not be tried."""
    faults, left_out = [], []
    for script, (name, package) in NAMES.items():
        if letter := lacks_font(name):
            left_out.append(f"{script}: no font here has {letter}: install {package}")
            continue
        out, messages = booklet("pdf", name, folder)
        faults += [f"{script}: \"{name}\" {fault}" for fault in faults_of_name(script, name, out, messages)]
        for form in ("html", "text", "markdown"):
            other = printed.words(booklet(form, name, folder)[0].decode())
            if other.count(name) < 4:
                faults.append(f'{script}: "{name}" is {other.count(name)} times in {form}, expected 4 or more')
    return faults, left_out


def unknown(folder):
    """What no font has is warned of, by name; the booklet is printed."""
    person, _ = asked("a\U0010fffdb")
    status, out, messages = printed.run("plan-print", "--format", "pdf", "--name", text=person.encode(), statuses=())
    if "U+10FFFD" not in messages or "warning" not in messages:
        yield f'no warning names U+10FFFD: "{messages}"'
    if not out.startswith(b"%PDF") or status == 2:
        yield f"nothing is printed for U+10FFFD: status {status}"


def controls(text):
    """What a terminal would obey, or what turns the text around."""
    return sorted({f"U+{ord(letter):04X}" for letter in text if letter not in ALLOWED and
                   (unicodedata.category(letter) in ("Cc", "Zl", "Zp", "Co") or letter in "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")})


def faults_of_html(text):
    page = printed.Html(text)
    known = {"html", "head", "meta", "title", "style", "body", "header", "div", "h1", "h2", "h3", "h4", "h5", "p", "strong", "nav", "ol", "ul",
             "li", "a", "main", "section", "span", "i", "dl", "dt", "dd", "table", "caption", "colgroup", "col", "thead", "tbody", "tr",
             "th", "td", "article", "footer", "figure", "figcaption", "svg"}
    if page.tags - known:
        yield f"has the elements {sorted(page.tags - known)}"
    if bad := [name for name in page.attributes if name.startswith("on") or name == "src"]:
        yield f"has the attributes {bad}"
    if bad := controls(text):
        yield f"has {bad}"
    if text.count("<style>") != 1 or text.count("</style>") != 1:
        yield "has more than one style"
    style = text[text.find("<style>"):text.find("</style>")]
    plain = re.sub(r'"(\\.|[^"\\\n])*"', "", style)
    if plain.count("{") != plain.count("}") or '"' in plain or "alert" in plain:
        yield "leaves the strings of its style"


def faults_of_markdown(text):
    plain = re.sub(r"\\[!-/:-@\[-`{-~]", "", text).replace("<!-- the back -->", "")  # of the wallet card
    for pattern, what in ((r"<[a-zA-Z/!]", "HTML"), (r"\]\(", "a link"), (r"`", "code"), (r"!\[", "a picture")):
        if re.search(pattern, plain):
            yield f"has {what}: {re.search(pattern, plain)[0]}"
    yield from (f"has {control}" for control in controls(text))


def faults_of_hostile(form, name, out, messages):
    if controls(messages):
        yield f"the messages have {controls(messages)}"
    if not out:  # refused: too large for paper
        if form != "pdf" or "does not fit" not in messages:
            yield f"is not printed: {messages[:300]}"
        return
    if form == "pdf":
        pdf = printed.Pdf(out)
        if pdf.complaints or int(pdf.info["Pages"]) != len(pdf.pages):
            yield f"does not open cleanly: {pdf.complaints}"
        for number, page in enumerate(pdf.pages, 1):
            if f"Page {number} of {len(pdf.pages)}" not in page or "Stop any exercise" not in page:
                yield f"page {number} lost its foot"
    elif form == "html":
        yield from faults_of_html(out.decode())
    elif form == "markdown":
        yield from faults_of_markdown(out.decode())
    else:
        yield from (f"has {control}" for control in controls(out.decode()))
        for number, page in enumerate(out.decode().split("\f"), 1):
            longest = max(map(len, page.splitlines()))
            if longest > 100:
                yield f"page {number} has a line of {longest} letters"


def hostile(folder):
    jobs = [(what, name, form) for what, name in HOSTILE.items() for form in printed.ENDINGS]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        made = pool.map(lambda job: booklet(job[2], job[1], folder, job[1].replace("\0", "")), jobs)
        for (what, name, form), (out, messages) in zip(jobs, made):
            yield from (f"{what} in {form} {fault}" for fault in faults_of_hostile(form, name, out, messages))
    status, out, messages = printed.run("plan-print", "--format", "text", "--name", text=b'client: "a\0b"\n', statuses=())
    if status != 2 or out or "not-text" not in messages:
        yield f'a NUL byte is not refused: status {status}, "{messages}"'
    out, _ = printed.print_as("text", asked("a\0b")[0], "--name")
    if b"\0" in out:
        yield "NUL in JSON comes out as it came"


def check_the_checks(folder):
    """Every check notices what it is for."""
    name = NAMES["Greek"][0]
    out, messages = booklet("pdf", name, folder)
    assert not list(faults_of_name("Greek", name, out, messages))
    for expected, given in {"warns": (name, out, "no font"), "is no PDF": (name, b"", ""), "as title": ("Ελένη", out, ""),
                            "copies as": (name + "x", out, ""), "is not on page": ("Щ", out, ""), "is not drawn": (name, out, "")}.items():
        script = "emoji" if expected == "is not drawn" else "Greek"
        assert any(expected in fault for fault in faults_of_name(script, *given)), f'not noticed: "{expected}"'
    for expected, html in {"elements": "<script>x</script>", "attributes": "<p onclick=x>", "has ['U+001B']": "\x1b", "more than one": "</style>",
                           "leaves the strings": '<style>a{content:"x"} } </style>'}.items():
        assert any(expected in fault for fault in faults_of_html(html)), f'not noticed: "{expected}"'
    for expected, markdown in {"HTML": "<b>", "a link": "[x](y)", "code": "`x`", "U+202E": "\u202e"}.items():
        assert any(expected in fault for fault in faults_of_markdown(markdown)), f'not noticed: "{expected}"'
    for expected, form, text in (("messages", "text", b"a"), ("has U+001B", "text", b"\x1b"), ("line of", "text", b"w" * 200),
                                 ("is not printed", "html", b""), ("lost its foot", "pdf", out)):
        given = "\x1b" if expected == "messages" else ""
        if expected == "lost its foot":  # page 2 is alone, and says that it is page 2
            whole, second = pathlib.Path(folder, "whole.pdf"), pathlib.Path(folder, "second.pdf")
            whole.write_bytes(out)
            printed.run("pdfseparate", "-f", "2", "-l", "2", str(whole), str(second))
            text = second.read_bytes()
        assert any(expected in fault for fault in faults_of_hostile(form, "a", text, given)), f'not noticed: "{expected}"'


def main():
    with tempfile.TemporaryDirectory() as folder:
        check_the_checks(folder)
        faults, left_out = names(folder)
        faults += [*unknown(folder), *hostile(folder)]
    if os.environ.get("HAMKIT_SKIP_NOTHING") == "1":
        faults += left_out
        left_out = []
    print("\n".join(faults + [f"SKIPPED: {what}" for what in left_out]))
    print(f"{len(faults)} faults in {len(NAMES) + len(HOSTILE)} names")
    sys.exit(1 if faults else 77 if left_out else 0)


main()
