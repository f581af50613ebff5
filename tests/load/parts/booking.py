"""Bookings of one slot that everybody wants, against bare conditional UPDATEs of the same run."""
import contextlib
import json
import subprocess
import tempfile

import postgres
from parts import LeftOut
from rounds import Ratios, in_turn


def bookings(binaries, arguments):
    done = subprocess.run([binaries / "mct-bench-booking", *arguments], stdout=subprocess.PIPE,
                          text=True, check=True)
    return json.loads(done.stdout)


def on_sqlite(binaries, results):
    with tempfile.TemporaryDirectory(dir=results) as folder:
        return bookings(binaries, ["--folder", folder])


def on_postgres(binaries, socket, number):
    name = f"bench{number}"
    base = f"host={socket} user=postgres dbname="
    subprocess.run(["psql", "-q", base + "postgres", "-c", f"CREATE DATABASE {name}"], check=True)
    return bookings(binaries, ["--postgres", base + name])


def row(engine, rounds):
    ratios = Ratios(rounds, lambda run: run["bookings_per_second"] / run["updates_per_second"])
    (middle,) = ratios.middle
    return {
        "what": f"Bookings of one slot, 64 people at once, {engine}: bookings/s ÷ bare "
                "UPDATE … WHERE taken < stock/s",
        "figure": f"{ratios.median:.2f}",
        "note": f"{middle['bookings_per_second']:.0f}/s; {middle['updates_per_second']:.0f}/s; "
                f"{ratios.spread(2)}",
    }


def measure(binaries, root):
    results = root / "build" / "bench"
    rows = [row("SQLite", in_turn(5, lambda: on_sqlite(binaries, results)))]
    with contextlib.suppress(LeftOut), postgres.cluster() as socket:
        numbers = iter(range(100))
        rows.append(row("PostgreSQL",
                        in_turn(5, lambda: on_postgres(binaries, socket, next(numbers)))))
    return rows
