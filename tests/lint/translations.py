#!/usr/bin/python3
"""Every text of the app has a finished translation in every language, and no translation is left
over. usage: translations.py ROOT LUPDATE

Refreshes a copy of each .ts file from the sources, as the target `translations` does for the file
itself, and reports each message that is new, unfinished, gone, or has other placeholders than its
source.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml


def messages(ts):
    for context in xml.parse(ts).getroot().findall("context"):
        for message in context.findall("message"):
            key = (context.findtext("name"), message.findtext("source"))
            yield key, message.find("translation")


def placeholders(text):
    return sorted(set(re.findall(r"%L?\d+|%n", text or "")))


def problems(ts, lupdate, root):
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / ts.name
        shutil.copy(ts, fresh)
        subprocess.run([lupdate, "-silent", "-I", ".", "-locations", "none", "-no-obsolete", "app",
                        "-ts", str(fresh)], cwd=root, check=True)
        wanted = dict(messages(fresh))
    for key in dict(messages(ts)).keys() - wanted.keys():
        yield key, "is no longer in the sources"
    for (context, source), translation in wanted.items():
        forms = translation.findall("numerusform") or [translation]
        if translation.get("type") or not all(form.text for form in forms):
            yield (context, source), "has no finished translation"
            continue
        for form in forms:
            if placeholders(form.text) != placeholders(source):
                yield (context, source), f"has other placeholders: {form.text}"


def main(root, lupdate):
    failed = False
    files = sorted((root / "assets/translations").glob("*.ts"))
    if not files:
        sys.exit("assets/translations: no .ts file")
    for ts in files:
        for (context, source), problem in problems(ts, lupdate, root):
            failed = True
            print(f"{ts.relative_to(root)}: {context}: “{source}” {problem}")
    sys.exit(failed)


main(pathlib.Path(sys.argv[1]).resolve(), sys.argv[2])
