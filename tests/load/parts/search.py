"""A search of the shipped catalogue against one of a catalogue that has grown to 100,000 names."""
import json
import subprocess
import tempfile

from rounds import Ratios, in_turn


def searches(binaries, root, names=100_000):
    """Times in the shipped catalogue and in one that has grown to `names`, one thread in process."""
    with tempfile.TemporaryDirectory(dir=root / "build" / "bench") as folder:
        done = subprocess.run([binaries / "mct-bench-search", "--root", root, "--folder", folder,
                               "--names", str(names)], stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout)


def growth(run):
    return run["grown"]["mean_us"] / run["shipped"]["mean_us"]


def measure(binaries, root):
    growths = Ratios(in_turn(5, lambda: searches(binaries, root)), growth)
    (middle,) = growths.middle
    shipped, grown = middle["shipped"], middle["grown"]
    return [{
        "what": f"Mean time of a search: {grown['names']:,} names ÷ {shipped['names']} names",
        "figure": f"{growths.median:.1f}",
        "aim": "≤ 3",
        "p50": f"{grown['p50_us']:.0f} µs ({shipped['names']}: {shipped['p50_us']:.0f})",
        "p99": f"{grown['p99_us']:.0f} µs ({shipped['names']}: {shipped['p99_us']:.0f})",
        "note": f"mean {grown['mean_us']:.0f} µs; {shipped['mean_us']:.0f} µs; in process, one "
                f"thread; index built in {grown['build_ms'] / 1e3:.1f} s; "
                f"{shipped['build_ms'] / 1e3:.2f} s; {growths.spread(1)}",
    }]
