"""Durable inserts on SQLite: many writes in one commit against a commit for each."""
import json
import subprocess
import tempfile

from rounds import Ratios, in_turn


def inserts(binaries, results):
    with tempfile.TemporaryDirectory(dir=results) as folder:
        done = subprocess.run([binaries / "mct-bench-storage", "--folder", folder],
                              stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout)


def gain(run):
    return run["rows_per_second_grouped"] / run["rows_per_second_single"]


def measure(binaries, root):
    results = root / "build" / "bench"
    gains = Ratios(in_turn(5, lambda: inserts(binaries, results)), gain)
    (middle,) = gains.middle
    return [{
        "what": "Durable inserts, 64 writers: rows/s in shared commits ÷ rows/s with a commit each",
        "figure": f"{gains.median:.1f}",
        "note": f"{middle['rows_per_second_grouped']:.0f}/s; "
                f"{middle['rows_per_second_single']:.0f}/s; {gains.spread(1)}",
    }]
