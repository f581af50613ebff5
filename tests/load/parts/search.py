"""A search of the shipped catalogue against one of a catalogue that has grown to 100,000 names."""
import json
import subprocess
import tempfile

ROUNDS = 5


def searches(binaries, root):
    with tempfile.TemporaryDirectory(dir=root / "build" / "bench") as folder:
        done = subprocess.run([binaries / "mct-bench-search", "--root", root, "--folder", folder],
                              stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout)


def growth(run):
    return run["grown"]["mean_us"] / run["shipped"]["mean_us"]


def measure(binaries, root):
    runs = sorted((searches(binaries, root) for _ in range(ROUNDS)), key=growth)
    middle = runs[ROUNDS // 2]
    shipped, grown = middle["shipped"], middle["grown"]
    return [{
        "what": f"Mean time of a search: {grown['names']:,} names ÷ {shipped['names']} names",
        "figure": f"{growth(middle):.1f}",
        "aim": "≤ 3",
        "p50": f"{grown['p50_us']:.0f} µs ({shipped['names']}: {shipped['p50_us']:.0f})",
        "p99": f"{grown['p99_us']:.0f} µs ({shipped['names']}: {shipped['p99_us']:.0f})",
        "note": f"mean {grown['mean_us']:.0f} µs; {shipped['mean_us']:.0f} µs; in process, one "
                f"thread; index built in {grown['build_ms'] / 1e3:.1f} s; "
                f"{shipped['build_ms'] / 1e3:.2f} s; {growth(runs[0]):.1f}–{growth(runs[-1]):.1f} "
                "in all",
    }]
