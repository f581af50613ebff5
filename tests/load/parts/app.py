"""The app against a bare Qt Quick window: to the first frame, while a long list is flicked, memory."""
import os
import pathlib
import statistics
import subprocess
import tempfile

import grown_assets
import servers
from rounds import Ratios, in_turn

ROUNDS = 7


def numbers(program, option, *more):
    """What the program writes of itself, a number a line, drawing in software without a display."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "numbers"
        subprocess.run([program, option, file, *more], check=True, stdout=subprocess.DEVNULL,
                       env={**os.environ, "QT_QPA_PLATFORM": "offscreen",
                            "QT_QUICK_BACKEND": "software", "XDG_RUNTIME_DIR": folder})
        return [float(line) for line in file.read_text().splitlines()]


def p99(times):
    return statistics.quantiles(times, n=100)[98]


def start_rows(app, bare):
    rounds = in_turn(ROUNDS, app, bare)
    for place, what, aim, unit in ((0, "Cold start to the first frame", "≤ 1.6", "ms"),
                                   (1, "Cold start to the home page, filled by the server", "", "ms"),
                                   (2, "Memory with the home page", "", "MiB")):
        ratios = Ratios(rounds, lambda ours, theirs: ours[place] / theirs[place])
        ours, theirs = ratios.middle
        figures = f"{ours[place]:.0f} {unit} (bare {theirs[place]:.0f})"
        yield {"what": f"{what} ÷ a bare window's", "figure": f"{ratios.median:.2f}", "aim": aim,
               "memory" if unit == "MiB" else "p50": figures, "note": ratios.spread()}


def flick_row(app, bare):
    rounds = in_turn(ROUNDS, app, bare)
    ratios = Ratios(rounds, lambda ours, theirs: p99(ours) / p99(theirs))
    ours, theirs = ratios.middle
    return {"what": f"Frame time, p99, flicking {grown_assets.ITEMS:,} items ÷ a bare ListView's",
            "figure": f"{ratios.median:.2f}", "aim": "p99 ≤ 16.7 ms",
            "p50": f"{statistics.median(ours):.1f} ms (bare {statistics.median(theirs):.1f})",
            "p99": f"{p99(ours):.1f} ms (bare {p99(theirs):.1f})",
            "note": f"{len(ours)} frames; drawn by the CPU; {ratios.spread()}"}


def measure(binaries, root):
    app, bare = binaries / "mct-app", binaries / "mct-bare-window"
    with grown_assets.folder(root) as assets, servers.backend(binaries, assets) as (_, address):
        server = ["--server", address]
        rows = list(start_rows(lambda: numbers(app, "--start", *server),
                               lambda: numbers(bare, "--start")))
        rows.append(flick_row(lambda: numbers(app, "--flick", *server),
                              lambda: numbers(bare, "--flick")))
    return rows
