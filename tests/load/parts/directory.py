"""Accounts and the directory: growth, sheets, signing in, what a session costs, and OpenLDAP."""
import contextlib
import json
import math
import pathlib
import random
import subprocess
import tempfile

import ldap
import servers
from parts import LeftOut
from parts.calls import load, memory_row, throughput
from rounds import Ratios, in_turn

SIZES = [5_000, 50_000, 1_000_000]
ROUNDS = 5


class Bench:
    """mct-bench-directory, with a folder for its databases."""

    def __init__(self, binaries, root, folder):
        self.binaries, self.root, self.folder = binaries, root, pathlib.Path(folder)

    def run(self, verb, *more):
        done = subprocess.run([self.binaries / "mct-bench-directory", verb, "--root", self.root,
                               *more], stdout=subprocess.PIPE, text=True, check=True)
        return done.stdout

    def file(self, cards):
        return self.folder / f"{cards}.sqlite"

    def on(self, cards, verb, *more):
        return self.run(verb, "--file", self.file(cards), "--cards", str(cards), *more)

    def in_new_folder(self, verb, *more):
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            return json.loads(self.run(verb, "--folder", folder, *more))


def search_rows(bench):
    """How the slowest searches grow, beside the logarithm of the number of people."""
    for cards in SIZES:
        bench.on(cards, "grow")
    seeds = iter(range(1, 1_000))

    def searches(cards):
        return lambda: json.loads(bench.on(cards, "search", "--seed", str(next(seeds) * 1_000)))

    rounds = in_turn(ROUNDS, *(searches(cards) for cards in SIZES))
    for place in range(1, len(SIZES)):
        ratios = Ratios([(every[place], every[0]) for every in rounds],
                        lambda grown, small: grown["p99_us"] / small["p99_us"])
        grown, small = ratios.middle
        logarithm = math.log(SIZES[place]) / math.log(SIZES[0])
        yield {"what": f"Search as one types, p99: {SIZES[place]:,} people ÷ {SIZES[0]:,}",
               "figure": f"{ratios.median:.2f}", "aim": f"≤ {logarithm:.2f}, the logarithms' ratio",
               "p50": f"{grown['p50_us']:.0f} µs ({small['p50_us']:.0f})",
               "p99": f"{grown['p99_us']:.0f} µs ({small['p99_us']:.0f})",
               "note": f"{grown['searches']} searches a round, in process on SQLite; slowest: "
                       f"{grown['slowest']}, p99 {grown['slowest_p99_us']:.0f} µs; "
                       f"{ratios.spread()}"}


def import_row(bench):
    ratios = Ratios(in_turn(ROUNDS, lambda: bench.in_new_folder("import")),
                    lambda run: run["import_ms"] / run["raw_ms"])
    (run,) = ratios.middle
    return {"what": "A sheet of 5,000 people, every check on ÷ raw inserts of the same rows",
            "figure": f"{ratios.median:.2f}", "aim": "≤ 3",
            "note": f"{run['import_ms']:.0f} ms; {run['raw_ms']:.0f} ms; {run['rows']} rows; "
                    f"{ratios.spread()}"}


def log_in_row(bench):
    ratios = Ratios(in_turn(ROUNDS, lambda: bench.in_new_folder("log-in")),
                    lambda run: run["log_in_ms"] / run["verify_ms"])
    (run,) = ratios.middle
    return {"what": "Signing in with a password ÷ Argon2id alone", "figure": f"{ratios.median:.2f}",
            "aim": "≤ 1.1", "note": f"{run['log_in_ms']:.1f} ms; {run['verify_ms']:.1f} ms; "
                                    f"{ratios.spread()}"}


@contextlib.contextmanager
def serving(bench, cards):
    """The directory behind the bridge: its address, and the arguments of whoever is signed in."""
    with servers.running([bench.binaries / "mct-bench-directory", "serve", "--root", bench.root,
                          "--file", bench.file(cards)],
                         lambda process: json.loads(process.stdout.readline()),
                         stdout=subprocess.PIPE, text=True) as (process, said):
        yield process, said["address"], ["--token", said["token"], "--card", said["card"]]


def session_row(bench, address, who):
    """What it takes longer than a call that is open to everybody, as a share of a GetItem."""
    with servers.backend(bench.binaries, bench.root) as (_, catalogue):
        rounds = in_turn(7, lambda: load(bench.binaries, address, "bridged-echo", *who),
                         lambda: load(bench.binaries, address, "bridged-echo"),
                         lambda: load(bench.binaries, catalogue, "get"))
    ratios = Ratios(rounds, lambda held, open_to_all, item: item["per_second"] * (
        1 / held["per_second"] - 1 / open_to_all["per_second"]))
    held, open_to_all, item = ratios.middle
    return {"what": "Checking the session and the card: time added to a call ÷ a GetItem",
            "figure": f"{ratios.median:.2f}", "aim": "≤ 0.15",
            "p50": f"{held['p50_us']:.0f} µs (without {open_to_all['p50_us']:.0f})",
            "p99": f"{held['p99_us']:.0f} µs (without {open_to_all['p99_us']:.0f})",
            "note": f"{held['per_second']:.0f}/s; without {open_to_all['per_second']:.0f}/s; "
                    f"GetItem {item['per_second']:.0f}/s; {ratios.spread()}"}


def people_of(bench, cards):
    """What mct-bench-directory says, with the department in place of the unit."""
    lines = [line.split("\t") for line in bench.on(cards, "people").splitlines()]
    counts = {}
    for unit, *rest in lines:
        number = counts[unit] = counts.get(unit, -1) + 1
        yield [f"{unit}-{number // 50}", *rest]


def ldap_rows(bench, server, address, who):
    people = list(people_of(bench, SIZES[0]))
    departments = sorted({person[0] for person in people})
    names = [person[2] for person in random.Random(1).sample(people, 1_000)]
    with ldap.server(people) as (url, process), tempfile.NamedTemporaryFile("w") as queries:
        queries.write("\n".join(names))
        queries.flush()
        for what, call, pattern, values, most in (
                ("Listing a department of 50", ["departments"], "(departmentNumber=%s)",
                 departments * 10, 0),
                ("Searching by a part of a name, 20 people", ["cards", "--queries", queries.name],
                 "(cn=*%s*)", names, 20)):
            rounds = in_turn(
                ROUNDS, lambda: load(bench.binaries, address, *call, *who, "--in-flight", "1"),
                lambda: {"per_second": ldap.searches_per_second(url, pattern, values, most)})
            ratios = Ratios(rounds, throughput)
            ours, theirs = ratios.middle
            yield {"what": f"{what}: calls/s ÷ those of OpenLDAP",
                   "figure": f"{ratios.median:.2f}",
                   "p50": f"{ours['p50_us']:.0f} µs (OpenLDAP, mean "
                          f"{1e6 / theirs['per_second']:.0f})",
                   "p99": f"{ours['p99_us']:.0f} µs",
                   "note": f"{ours['per_second']:.0f}/s; OpenLDAP {theirs['per_second']:.0f}/s, "
                           f"ldapsearch over one connection; {SIZES[0]:,} people, one call at a "
                           f"time; {ratios.spread()}"}
        yield memory_row(server, process, "OpenLDAP")


def measure(binaries, root):
    with tempfile.TemporaryDirectory(dir=root / "build" / "bench") as folder:
        bench = Bench(binaries, root, folder)
        rows = [*search_rows(bench), import_row(bench), log_in_row(bench)]
        with serving(bench, SIZES[0]) as (server, address, who):
            rows.append(session_row(bench, address, who))
            try:
                rows += ldap_rows(bench, server, address, who)
            except LeftOut as reason:
                rows.append({"what": "The same people in OpenLDAP", "figure": "left out",
                             "note": str(reason)})
    return rows
