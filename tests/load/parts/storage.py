"""Durable inserts on SQLite: many writes in one commit against a commit for each."""
import json
import statistics
import subprocess
import tempfile

ROUNDS = 5


def inserts(binaries, results):
    with tempfile.TemporaryDirectory(dir=results) as folder:
        done = subprocess.run([binaries / "mct-bench-storage", "--folder", folder],
                              stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout)


def measure(binaries, root):
    runs = [inserts(binaries, root / "build" / "bench") for _ in range(ROUNDS)]
    runs.sort(key=lambda run: run["rows_per_second_grouped"] / run["rows_per_second_single"])
    ratios = [run["rows_per_second_grouped"] / run["rows_per_second_single"] for run in runs]
    middle = runs[ROUNDS // 2]
    return [{
        "what": "Durable inserts, 64 writers: rows/s in shared commits ÷ rows/s with a commit each",
        "figure": f"{statistics.median(ratios):.1f}",
        "note": f"{middle['rows_per_second_grouped']:.0f}/s; "
                f"{middle['rows_per_second_single']:.0f}/s; {ratios[0]:.1f}–{ratios[-1]:.1f} in all",
    }]
