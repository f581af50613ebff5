"""Matters: filing and moving one step, durable; lists of a hundred thousand."""
import contextlib
import json
import os
import pathlib
import subprocess
import tempfile

import servers
from parts.calls import throughput
from rounds import Ratios, in_turn

# As parts/messages.py says.
SCALE = float(os.environ.get("MCT_BENCH_SCALE", "1"))
CLIENTS = 64
MATTERS = max(1_000, int(100_000 * SCALE))
READERS = 4
ROUNDS = 7


class Bench:
    """mct-bench-matters with a server, and the people that it has signed in there."""

    def __init__(self, binaries, address, people):
        self.binaries, self.address, self.people = binaries, address, people

    def run(self, verb, *more):
        done = subprocess.run([self.binaries / "mct-bench-matters", verb, "--target", self.address,
                               *self.people, *map(str, more)], stdout=subprocess.PIPE, text=True,
                              check=True)
        return json.loads(done.stdout)


@contextlib.contextmanager
def backend(binaries, root):
    """The backend with people of a unit that file and people of another that handle feedback."""
    with tempfile.TemporaryDirectory(dir=root / "build" / "bench") as data:
        with servers.backend_on(binaries, root, data):
            pass  # makes the database
        people = []
        for role, unit, first in (("applicants", "minzheng", 0), ("handlers", "jingxin", 1_000)):
            file = pathlib.Path(data) / f"{role}.tsv"
            subprocess.run([binaries / "mct-bench-matters", "prepare", "--database",
                            pathlib.Path(data) / "mct.sqlite", "--people", file, "--unit", unit,
                            "--first", str(first), "--count", str(CLIENTS)], check=True)
            people += [f"--{role}", file]
        with servers.backend_on(binaries, root, data) as (_, address):
            yield Bench(binaries, address, people)


def step_row(ours, bare):
    rounds = in_turn(ROUNDS, lambda: ours.run("step", "--clients", CLIENTS),
                     lambda: bare.run("step", "--clients", CLIENTS))
    ratios = Ratios(rounds, throughput)
    moved, echoes = ratios.middle
    return {"what": "Matters filed and accepted in turn, answered after the commit: calls/s ÷ bare "
                    "echo's calls/s",
            "figure": f"{ratios.median:.2f}", "aim": "≥ 0.25",
            "p50": f"{moved['p50_us']:.0f} µs (echo {echoes['p50_us']:.0f})",
            "p99": f"{moved['p99_us']:.0f} µs (echo {echoes['p99_us']:.0f})",
            "note": f"{moved['per_second']:.0f}/s; echo {echoes['per_second']:.0f}/s; {CLIENTS} "
                    f"clients on connections of their own; SQLite; {ratios.spread()}"}


def list_rows(ours):
    filled = ours.run("fill", "--count", MATTERS)["matters"]
    names = {"pending": "what waits for a handler, by when it is due",
             "unit": "what is open in the unit, by when it is due",
             "handled": "what a handler has acted on"}
    runs = [ours.run("list", "--clients", READERS) for _ in range(ROUNDS)]
    for name, what in names.items():
        middle = sorted((run[name] for run in runs), key=lambda it: it["p99_us"])[ROUNDS // 2]
        yield {"what": f"A page of {what}", "figure": f"p99 {middle['p99_us'] / 1e3:.1f} ms",
               "aim": "p99 < 20 ms", "p50": f"{middle['p50_us'] / 1e3:.1f} ms",
               "p99": f"{middle['p99_us'] / 1e3:.1f} ms",
               "note": f"{filled:,} matters of one unit; 50 a page; {READERS} readers at once, "
                       f"{middle['per_second']:.0f} pages/s; the round with the median p99 of "
                       f"{ROUNDS}"}


def measure(binaries, root):
    rows = []
    with servers.echo_server(binaries) as (_, echo), backend(binaries, root) as ours:
        rows.append(step_row(ours, Bench(binaries, echo, [])))
        rows += list_rows(ours)
    return rows
