#!/usr/bin/python3
"""Finds a conditional operator with a co_await in it: GCC 12 destroys its operands twice.

usage: coroutines.py ROOT    prints one line a finding; exits 1 when there is any
"""
import pathlib
import re
import sys

CONDITIONAL = re.compile(r"\?[^;{}?]*\bco_await\b|\bco_await\b[^;{}]*\?[^;{}]*:")


def findings_in(root):
    for path in sorted((root / "backend").rglob("*.cpp")) + sorted((root / "backend").rglob("*.h")):
        # Comments and texts may speak of it.
        text = re.sub(r"//[^\n]*", "", path.read_text())
        text = re.sub(r'"(?:\\.|[^"\\\n])*"', '""', text)
        for found in CONDITIONAL.finditer(text):
            line = text.count("\n", 0, found.start()) + 1
            yield f"{path.relative_to(root)}:{line}: co_await in a conditional operator"


def main():
    findings = list(findings_in(pathlib.Path(sys.argv[1])))
    print("\n".join(findings) or "coroutines: no findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
