"""Durable inserts on SQLite: many writes in one commit against a commit for each."""
import json
import subprocess
import tempfile

ROUNDS = 5


def inserts(binaries, results):
    with tempfile.TemporaryDirectory(dir=results) as folder:
        done = subprocess.run([binaries / "mct-bench-storage", "--folder", folder],
                              stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout)


def gain(run):
    return run["rows_per_second_grouped"] / run["rows_per_second_single"]


def measure(binaries, root):
    results = root / "build" / "bench"
    runs = sorted((inserts(binaries, results) for _ in range(ROUNDS)), key=gain)
    middle = runs[ROUNDS // 2]
    return [{
        "what": "Durable inserts, 64 writers: rows/s in shared commits ÷ rows/s with a commit each",
        "figure": f"{gain(middle):.1f}",
        "note": f"{middle['rows_per_second_grouped']:.0f}/s; "
                f"{middle['rows_per_second_single']:.0f}/s; "
                f"{gain(runs[0]):.1f}–{gain(runs[-1]):.1f} in all",
    }]
