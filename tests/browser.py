"""browser.py BUILD-DIR HTML PDF [HTML PDF...]: each HTML page as a reader meets it, in Chromium.

Nothing is loaded from elsewhere, axe-core finds no barrier on a wide and on a narrow screen, and on paper the stop rules
stand on every page, with as many pages as the PDF of the same booklet, give or take one.
Exits with 77 where a program for this is missing, or with 1 if HAMKIT_SKIP_NOTHING=1 is set.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).parent


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


def faults_on_paper(seen, printed, pdf):
    texts = [letters(text) for text in output('pdftotext', '-layout', printed, '-').split('\f')[:-1]]
    # Beside the rules stands their title: read the columns apart.
    apart = [letters(text) for text in output('pdftotext', '-raw', printed, '-').split('\f')[:-1]]
    for number, (text, raw) in enumerate(zip(texts, apart), 1):
        for rule in seen['stop_rules']:
            if letters(rule) not in text and letters(rule) not in raw:
                yield f'page {number} lacks the stop rule "{rule}"'
        if f'Page{number}of{len(texts)}' not in text:
            yield f'page {number} does not say that it is "Page {number} of {len(texts)}"'
    if not seen['stop_rules']:
        yield 'no stop rules'
    if abs(pages(pdf) - len(texts)) > 1:
        yield f'{len(texts)} pages when printed, but {pages(pdf)} in {pdf}'


def main():
    build, files = pathlib.Path(sys.argv[1]), sys.argv[2:]
    if not files or len(files) % 2:
        sys.exit(__doc__)
    browser = chromium()
    for program in ('node', 'npm', 'pdfinfo', 'pdftotext'):
        if not shutil.which(program):
            skip(f'no {program}')
    folder = packages(build)
    printed = [str(folder / f'{index}.pdf') for index in range(len(files) // 2)]
    jobs = [item for pair in zip(files[::2], printed) for item in pair]
    looked = json.loads(output('node', str(HERE / 'browser.mjs'), str(folder), browser, *jobs))
    failed = False
    for html, pdf, paper, seen in zip(files[::2], files[1::2], printed, looked):
        for fault in [*seen['faults'], *faults_on_paper(seen, paper, pdf)]:
            print(f'{html}: {fault}')
            failed = True
    sys.exit(failed)


main()
