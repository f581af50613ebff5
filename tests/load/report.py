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
    "storage": ("Durable writes", "`./mct bench storage`"),
    "app": ("The app", "`./mct bench app`"),
    "peers": ("Side by side", "`./mct bench peers`"),
}


def machine():
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    compiler = subprocess.run(["g++", "-dumpfullversion"], capture_output=True, text=True).stdout
    return (f"{os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.machine()}, "
            f"g++ {compiler.strip()}, release build, load generator on the same machine")


def write_report(results, path, parts):
    text = ["# Performance", "",
            "Written by `./mct bench`; do not edit by hand. Each figure is a ratio to a reference "
            "of the same run (measured in turn, the median of at least five), because absolute "
            "times are a matter of the machine.", "",
            f"Last run: {date.today()}, {machine()}.", ""]
    for name in parts:
        file = results / f"{name}.json"
        if not file.exists():
            continue
        title, command = TITLES[name]
        text += [f"## {title}", "", f"Command: {command}", "",
                 "| what | figure | aim | p50 | p99 | memory | note |",
                 "| --- | --- | --- | --- | --- | --- | --- |"]
        for row in json.loads(file.read_text()):
            cells = [row.get(key, "") for key in
                     ("what", "figure", "aim", "p50", "p99", "memory", "note")]
            text.append("| " + " | ".join(cells) + " |")
        text.append("")
    path.write_text("\n".join(text))
