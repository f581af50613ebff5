"""GetItem, ListItems and SearchItems of the backend against a bare gRPC echo."""
import json
import subprocess

import servers
from rounds import Ratios, in_turn

# name, the load's arguments, aim
CALLS = [
    ("GetItem", ["get"], "≥ 0.6"),
    ("SearchItems, the query file's mix", ["search"], "≥ 0.3"),
    ("SearchItems, no query twice", ["search", "--each-new"], ""),
    ("ListItems, 50", ["list"], ""),
]


def load(binaries, target, *call):
    done = subprocess.run([binaries / "mct-load", "--target", target, "--call", *call],
                          stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout)


def throughput(ours, theirs):
    return ours["per_second"] / theirs["per_second"]


def row(what, reference, rounds):
    """A row of the report on `rounds` of loads: ours, then the one of `reference`."""
    ratios = Ratios(rounds, throughput)
    ours, theirs = ratios.middle
    return {
        "what": what,
        "figure": f"{ratios.median:.2f}",
        "p50": f"{ours['p50_us']:.0f} µs ({reference} {theirs['p50_us']:.0f})",
        "p99": f"{ours['p99_us']:.0f} µs ({reference} {theirs['p99_us']:.0f})",
        "note": f"{ours['per_second']:.0f}/s; {reference} {theirs['per_second']:.0f}/s; "
                f"32 in flight; {ratios.spread()}",
    }


def memory_row(ours, theirs, reference):
    ours, theirs = servers.memory_mib(ours), servers.memory_mib(theirs)
    return {"what": f"Memory after the load: backend ÷ {reference}", "figure": f"{ours / theirs:.2f}",
            "memory": f"{ours:.0f} MiB ({reference} {theirs:.0f} MiB)"}


def measure(binaries, root):
    queries = root / "tests" / "fixtures" / "search_heldout.tsv"
    rows = []
    with servers.echo_server(binaries) as (echo, echo_at), \
            servers.backend(binaries, root) as (backend, backend_at):
        for name, call, aim in CALLS:
            rounds = in_turn(7,
                             lambda: load(binaries, backend_at, *call, "--queries", queries),
                             lambda: load(binaries, echo_at, "echo"))
            rows.append(row(f"{name}: calls/s ÷ bare echo's calls/s", "echo", rounds)
                        | {"aim": aim})
        rows.append(memory_row(backend, echo, "echo"))
    return rows
