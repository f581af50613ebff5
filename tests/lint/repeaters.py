#!/usr/bin/python3
"""A Repeater stands in a positioner (Column, Row, Grid, Flow), never in a layout: Qt 6.4's layouts
keep items that a Repeater has dropped until they are next arranged, and crash when a size changes
before that.

usage: repeaters.py ROOT    prints one line a finding; exits 1 when there is any
"""
import pathlib
import re
import sys

OPENS = re.compile(r"^(\s*)(?:\w+\s*:\s*)?([A-Z]\w*) \{")
# Of ours, those whose content is a layout.
LAYOUTS = re.compile(r"\w*Layout$|ScrollColumn$")


def findings_in(path, root):
    open_items = []
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if not (found := OPENS.match(line)):
            continue
        indent, kind = len(found[1]), found[2]
        open_items = [item for item in open_items if item[0] < indent]
        if kind == "Repeater" and open_items and LAYOUTS.match(open_items[-1][1]):
            yield f"{path.relative_to(root)}:{number}: a Repeater in a {open_items[-1][1]}"
        open_items.append((indent, kind))


def main():
    root = pathlib.Path(sys.argv[1])
    findings = [finding for path in sorted((root / "app").rglob("*.qml"))
                for finding in findings_in(path, root)]
    print("\n".join(findings) or "repeaters: no findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
