"""docs/performance.md from what the last run of each part found."""
import json
import os
import platform
import subprocess
from datetime import date

TITLES = {
    "calls": ("Calls", "`./mct bench calls`"),
    "search": ("Search and growth", "`./mct bench search`"),
    "directory": ("Accounts and the directory", "`./mct bench directory`"),
    "messages": ("Messages", "`./mct bench messages`"),
    "matters": ("Matters", "`./mct bench matters`"),
    "passes": ("Doors", "`./mct bench passes`"),
    "booking": ("Bookings", "`./mct bench booking`"),
    "storage": ("Durable writes", "`./mct bench storage`"),
    "app": ("The app", "`./mct bench app`"),
    "peers": ("Side by side", "`./mct bench peers`"),
}


def machine():
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    compiler = subprocess.run(["g++", "-dumpfullversion"], capture_output=True, text=True).stdout
    return (f"{os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.machine()}, "
            f"g++ {compiler.strip()}, release build, load generator on the same machine")


def sections_of(path):
    """The sections that the file has already, by their titles."""
    text = path.read_text() if path.exists() else ""
    return {section.split("\n", 1)[0]: section.rstrip() for section in text.split("\n## ")[1:]}


def write_report(results, path, parts):
    former = sections_of(path)
    text = ["# Performance", "",
            "Written by `./mct bench`; do not edit by hand. Each figure is a ratio to a reference "
            "of the same run (measured in turn, the median of at least five), because absolute "
            "times are a matter of the machine.", "",
            f"{machine()}. Each part says when it was measured last.", ""]
    for name in parts:
        file = results / f"{name}.json"
        title, command = TITLES[name]
        if not file.exists():
            if title in former:  # from a run elsewhere
                text += ["## " + former[title], ""]
            continue
        day = date.fromtimestamp(file.stat().st_mtime)
        text += [f"## {title}", "", f"Command: {command}; measured {day}", "",
                 "| what | figure | aim | p50 | p99 | memory | note |",
                 "| --- | --- | --- | --- | --- | --- | --- |"]
        for row in json.loads(file.read_text()):
            cells = [row.get(key, "") for key in
                     ("what", "figure", "aim", "p50", "p99", "memory", "note")]
            text.append("| " + " | ".join(cells) + " |")
        text.append("")
    path.write_text("\n".join(text))
