"""browser.py BUILD-DIR PEOPLE-DIR: each HTML page as a reader meets it, in Chromium.

Nothing is loaded from elsewhere, axe-core finds no barrier on a wide and on a narrow screen, and on paper the stop rules
stand on every page, with as many pages as the PDF of the same booklet, give or take one.
Of the papers other than A4 one booklet each is looked at, with HAMKIT_TEST_ALL=1 as in .ci/run more.
Exits with 77 where a program for this is missing, or with 1 if HAMKIT_SKIP_NOTHING=1 is set.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

import printed

HERE = pathlib.Path(__file__).parent
PEOPLE = {  # what is shown: who
    'plan': 'desk-worker-forward-tilt', 'rack': 'rack-pull-candidate', 'glides': 'nerve-glides-settling',
    'professional': 'tingling-foot', 'referral': 'saddle-numbness', 'questions': 'nobody-asked'}
PAPERS = {  # for whom
    (): ['referral', 'plan', 'rack', 'glides', 'questions'],
    ('--paper', 'letter'): ['rack', 'professional'],
    ('--paper', 'a5'): ['plan', 'referral'],
    ('--landscape',): ['rack'],
    ('--large-print',): ['plan', 'questions'],
    ('--large-print', '--paper', 'a5'): ['referral'],
    ('--mono', '--name', '--picture-room'): ['plan']}
APART = 1  # pages that HTML and PDF may differ by


def skip(reason):
    print(f'SKIPPED: {reason}')
    sys.exit(1 if os.environ.get('HAMKIT_SKIP_NOTHING') == '1' else 77)


def chromium():
    for name in ('chromium', 'chromium-browser', 'google-chrome'):
        if path := shutil.which(name):
            return path
    return skip('no Chromium to print HTML with')


def packages(build):
    """The folder of the pinned npm packages, installed when they are not yet."""
    folder = build / 'npm'
    lock = (HERE / 'npm/package-lock.json').read_text()
    stamp = folder / 'installed-lock.json'
    if stamp.exists() and stamp.read_text() == lock:
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    for file in ('package.json', 'package-lock.json'):
        shutil.copy(HERE / 'npm' / file, folder)
    done = subprocess.run(['npm', 'ci', '--no-audit', '--no-fund', '--ignore-scripts'], cwd=folder,
                          capture_output=True, text=True)
    if done.returncode != 0:
        skip(f'npm ci failed:\n{done.stderr}')
    stamp.write_text(lock)
    return folder


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def pages(pdf):
    return int(re.search(r'^Pages:\s+(\d+)', output('pdfinfo', pdf), re.M)[1])


def letters(text):
    """Without what a line break may add or take away."""
    return re.sub(r'[\s•-]', '', text)


def faults_on_paper(seen, paper, pdf):
    texts = [letters(text) for text in output('pdftotext', '-layout', paper, '-').split('\f')[:-1]]
    # Beside the rules stands their title: read the columns apart.
    apart = [letters(text) for text in output('pdftotext', '-raw', paper, '-').split('\f')[:-1]]
    for number, (text, raw) in enumerate(zip(texts, apart), 1):
        for rule in seen['stop_rules']:
            if letters(rule) not in text and letters(rule) not in raw:
                yield f'page {number} lacks the stop rule "{rule}"'
        if f'Page{number}of{len(texts)}' not in text:
            yield f'page {number} does not say that it is "Page {number} of {len(texts)}"'
    if not seen['stop_rules']:
        yield 'no stop rules'
    if abs(pages(pdf) - len(texts)) > APART:
        yield f'{len(texts)} pages when printed, but {pages(pdf)} in the PDF, expected {APART} more or less at most'


def booklets(folder, people):
    """Name, HTML file and PDF file."""
    for options, shown in PAPERS.items():
        for what in shown if not options or os.environ.get('HAMKIT_TEST_ALL') == '1' else shown[:1]:
            given, _ = printed.documents((people / f'{PEOPLE[what]}.yaml').read_text())
            files = [folder / f'{what}{"".join(options)}.{form}' for form in ('html', 'pdf')]
            for file in files:
                file.write_bytes(printed.print_as(file.suffix[1:], given, *options)[0])
            yield ' '.join((what, *options)), *map(str, files)


def broken(folder, html):
    """The same page with what must be noticed: a page, and the faults in it."""
    text = pathlib.Path(html).read_text()
    changes = {
        'has a script': ('</body>', '<script>document.title</script></body>'),
        'opens a dialog': ('</body>', '<script>alert(1)</script></body>'),
        'loads ': ('</body>', '<img alt="" src="http://127.0.0.1:9/x.png"></body>'),
        'axe-core': ('</body>', '<img src="data:,"></body>'),
        'wider than the screen': ('<main>', '<main><div style="width: 3000px">x</div>'),
        'lacks the stop rule': ('Stop any exercise that hurts. Work around pain, not through it.</li>', 'Another rule.</li>'),
        'does not say that it is': ('counter(page)', '""'),
        'pages when printed': ('<main>', '<main>' + '<p style="break-after: page">x</p>' * 20),
    }
    without_rules = {'no stop rules': ('class="stop"', 'class="stopped"')}
    for number, faults in enumerate((changes, without_rules)):
        spoiled = text
        for old, new in faults.values():
            assert old in spoiled, f'the self-check looks for {old}'
            spoiled = spoiled.replace(old, new, 1)
        path = folder / f'broken-{number}.html'
        path.write_text(spoiled)
        yield str(path), list(faults)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    build, people = map(pathlib.Path, sys.argv[1:])
    browser = chromium()
    for program in ('node', 'npm', 'pdfinfo', 'pdftotext'):
        if not shutil.which(program):
            skip(f'no {program}')
    folder = packages(build)
    made = list(booklets(folder, people))
    wrong = list(broken(folder, made[0][1]))
    # Paper changes next to nothing on a screen: both screens are looked at on one paper.
    htmls = [(html, '1' if '--' in name else '2') for name, html, _ in made] + [(html, '1') for html, _ in wrong]
    jobs = [item for html, screens in htmls for item in (html, html + '.printed.pdf', screens)]
    looked = json.loads(output('node', str(HERE / 'browser.mjs'), str(folder), browser, *jobs))
    faults = 0
    for (name, html, pdf), seen in zip(made, looked):
        paper = html + '.printed.pdf'
        print(f'{name}: {pages(paper)} pages when printed from HTML, {pages(pdf)} in the PDF')
        for fault in [*seen['faults'], *faults_on_paper(seen, paper, pdf)]:
            print(f'{name}: {fault}')
            faults += 1
    for (html, expected), seen in zip(wrong, looked[len(made):]):
        found = [*seen['faults'], *faults_on_paper(seen, html + '.printed.pdf', made[0][2])]
        for missed in (fault for fault in expected if not any(fault in text for text in found)):
            print(f'not noticed in {html}: expected "{missed}", got {found}')
            faults += 1
    sys.exit(1 if faults else 0)


main()
