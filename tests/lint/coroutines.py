#!/usr/bin/python3
"""Finds what GCC 12 destroys twice: the operands of a conditional operator with a co_await in it, and
an argument in braces of a call that is awaited.

usage: coroutines.py ROOT    prints one line a finding; exits 1 when there is any
"""
import pathlib
import re
import sys

CONDITIONAL = re.compile(r"\?[^;{}?]*\bco_await\b|\bco_await\b[^;{}]*\?[^;{}]*:")

BRACED = re.compile(r"\bco_await\b[^;{}]*[(,]\s*\{")
RULES = ((CONDITIONAL, "co_await in a conditional operator"),
         (BRACED, "an argument in braces of an awaited call: name it first"))


def findings_in(root):
    for path in sorted((root / "backend").rglob("*.cpp")) + sorted((root / "backend").rglob("*.h")):
        # Comments and texts may speak of it.
        text = re.sub(r"//[^\n]*", "", path.read_text())
        text = re.sub(r'"(?:\\.|[^"\\\n])*"', '""', text)
        for rule, what in RULES:
            for found in rule.finditer(text):
                line = text.count("\n", 0, found.start()) + 1
                yield f"{path.relative_to(root)}:{line}: {what}"


def main():
    findings = list(findings_in(pathlib.Path(sys.argv[1])))
    print("\n".join(findings) or "coroutines: no findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
