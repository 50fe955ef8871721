#!/usr/bin/env python3
"""tests/picture.py [--accept] [BUILD-DIR]: man/plan-print.png, which the README shows, is what plan-print prints.

It shows the first page and a page of exercise cards of a worked example. Another version of a font or of poppler may draw
letters a little otherwise, so the ink of small squares is compared, not every pixel. --accept makes the picture anew.
BUILD-DIR is $BUILD_DIR or .build.
"""

import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import zlib

project = pathlib.Path(__file__).resolve().parent.parent
picture = project / "man" / "plan-print.png"
person = project / "content" / "people" / "downward-dog-too-hard.yaml"
resolution = 96
square = 16        # pixels; about the height of a line
tolerance = 0.08   # of the ink of a black square; a changed digit is 0.15, another renderer 0.06
gap = 12           # between the pages
shades = 15        # beside black
limit = 150_000    # bytes
signature = b"\x89PNG\r\n\x1a\n"


def drawn(page):
    """The rows of a page, a byte a pixel, 0 for black to `shades` for white."""
    data = page.read_bytes()
    kind, width, height, most = data.split(maxsplit=4)[:4]
    assert (kind, most) == (b"P5", b"255"), f"{page} is no gray picture"
    width, height = int(width), int(height)
    pixels = data[-width * height:].translate(bytes((value * shades + 127) // 255 for value in range(256)))
    return [pixels[start:start + width] for start in range(0, len(pixels), width)]


def printed(tools):
    environment = {name: value for name, value in os.environ.items() if name != "HAMKIT_CONTENT"}
    with tempfile.TemporaryDirectory() as folder:
        pdf = pathlib.Path(folder, "plan.pdf")
        plan = subprocess.run([tools / "routine-gen", "-j", "--from", "2026-11-23", person], env=environment,
                              stdout=subprocess.PIPE, check=True).stdout
        subprocess.run([tools / "plan-print", "--sections", "first-page,exercises", "-o", pdf], input=plan, env=environment,
                       check=True)
        subprocess.run(["pdftoppm", "-gray", "-r", str(resolution), "-l", "2", pdf, pathlib.Path(folder, "page")], check=True)
        first, cards = map(drawn, sorted(pathlib.Path(folder).glob("page-*.pgm")))
    frame = bytes([shades * 2 // 3])
    pages = [[frame * (len(rows[0]) + 2), *(frame + row + frame for row in rows), frame * (len(rows[0]) + 2)]
             for rows in (first, cards)]
    return [left + bytes([shades]) * gap + right for left, right in zip(*pages)]


def write(rows):
    """As a PNG of four bits a pixel."""
    width = len(rows[0])
    packed = b"".join(b"\0" + bytes(even << 4 | odd for even, odd in zip(row[::2], (row + b"\0")[1::2])) for row in rows)

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    picture.write_bytes(signature + chunk(b"IHDR", struct.pack(">IIBBBBB", width, len(rows), 4, 0, 0, 0, 0)) +
                        chunk(b"IDAT", zlib.compress(packed, 9)) + chunk(b"IEND", b""))


def read():
    """The rows of a PNG that `write` wrote."""
    data = picture.read_bytes()
    assert data.startswith(signature), "it is no PNG"
    width, height, *form = struct.unpack(">IIBBBBB", data[16:29])
    assert form == [4, 0, 0, 0, 0] and data[37:41] == b"IDAT", "it is of another kind than this script makes"
    packed = zlib.decompress(data[41:41 + int.from_bytes(data[33:37], "big")])
    length = (width + 1) // 2 + 1
    assert len(packed) == length * height and not any(packed[::length]), "it is of another kind than this script makes"
    lines = [packed[start + 1:start + length] for start in range(0, len(packed), length)]
    return [bytes(half for pair in line for half in (pair >> 4, pair & 15))[:width] for line in lines]


def ink(rows):
    """Of each square, as a share of a black one."""
    full = square * square * shades
    squares = {}
    for top in range(0, len(rows), square):
        for left in range(0, len(rows[0]), square):
            light = [value for row in rows[top:top + square] for value in row[left:left + square]]
            squares[left, top] = (len(light) * shades - sum(light)) / full
    return squares


def compare(old, new):
    size, wanted = [(len(rows[0]), len(rows)) for rows in (old, new)]
    assert size == wanted, f"it has {size[0]} by {size[1]} pixels, and now there are {wanted[0]} by {wanted[1]}"
    before, after = ink(old), ink(new)
    apart = {place: abs(before[place] - after[place]) for place in before}
    worst = max(apart, key=apart.get)
    differ = sum(value > tolerance for value in apart.values())
    assert differ == 0, (f"{differ} of {len(apart)} squares differ, the most at {worst[0]} pixels from the left and "
                         f"{worst[1]} from the top: {before[worst]:.0%} ink there, and now {after[worst]:.0%}")
    return apart[worst]


def main():
    accept = "--accept" in sys.argv[1:]
    (build,) = [word for word in sys.argv[1:] if word != "--accept"] or [project / os.environ.get("BUILD_DIR", ".build")]
    rows = printed(pathlib.Path(build) / "tools")
    if accept:
        write(rows)
    try:
        assert picture.stat().st_size <= limit, f"it has {picture.stat().st_size} bytes, and {limit} are enough"
        apart = compare(read(), rows)
    except (AssertionError, OSError, struct.error, zlib.error) as fault:
        sys.exit(f"{picture.relative_to(project)} does not show what plan-print prints: {fault}\n"
                 "If the pages are right, make the picture anew with tests/picture.py --accept, and look at it.")
    print(f"{picture.relative_to(project)}: {picture.stat().st_size} bytes, no square differs by more than {apart:.1%}")


main()
