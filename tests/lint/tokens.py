#!/usr/bin/python3
"""Pages look as the theme says: no colour and no length of their own, and only icons that the
embedded font has.

usage: tokens.py ROOT    prints one line a finding; exits 1 when there is any
"""
import pathlib
import re
import sys

COLOR = re.compile(r'"#[0-9a-fA-F]{3,8}"|Qt\.(rgba|hsla)\(|[cC]olor: *"(?!transparent")')
# 0 is nothing and 1 a weight between columns; anything else is a token of Metrics or TypeScale.
LENGTH = re.compile(r"\b\w*(?:[wW]idth|[hH]eight|[mM]argins?|[sS]pacing|[pP]adding|[rR]adius|"
                    r"[sS]ize): *(?:[2-9]|1\d)[\d.]*\b")
ICON = re.compile(r"(?:\biconName|\bicon|\bname)(?::| =(?!=)) *(.*)")
NAME = re.compile(r'"([a-z][a-z_]+)"')


def own_looks(root):
    for path in sorted((root / "app/features").rglob("*.qml")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            for pattern, what in ((COLOR, "colour"), (LENGTH, "length")):
                if found := pattern.search(line):
                    yield f"{path.relative_to(root)}:{number}: a {what} of its own: {found[0]}"


def icons_in(path):
    text = path.read_text()
    if path.name.endswith("Icons.qml"):
        yield from NAME.findall(text)
    for rest in ICON.findall(text):
        # The condition of a choice may hold other words.
        yield from NAME.findall(rest.split("?", 1)[-1].split(", text:")[0])


def unknown_icons(root):
    known = {line.split()[0] for line in (root / "assets/icons/icons.txt").read_text().splitlines()
             if line.strip()}
    sources = [path for path in (root / "app").rglob("*") if path.suffix in {".qml", ".cpp"}
               and "tests" not in path.parts]
    for path in sorted(sources):
        for name in sorted(set(icons_in(path)) - known):
            yield f"{path.relative_to(root)}: icon {name} is not in assets/icons/icons.txt"


def main():
    root = pathlib.Path(sys.argv[1])
    findings = [*own_looks(root), *unknown_icons(root)]
    print("\n".join(findings) or "tokens: no findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
