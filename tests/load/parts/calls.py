"""GetItem, ListItems and SearchItems of the backend against a bare gRPC echo."""
import json
import statistics
import subprocess

import servers

ROUNDS = 7
# name, the load's arguments, aim
CALLS = [
    ("GetItem", ["get"], "≥ 0.6"),
    ("SearchItems, the query file's mix", ["search"], "≥ 0.3"),
    ("SearchItems, no query twice", ["search", "--each-new"], ""),
    ("ListItems, 50", ["list"], ""),
]


def load(binaries, target, *call):
    done = subprocess.run([binaries / "mct-load", "--target", target, "--call", *call],
                          capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def measure(binaries, root):
    queries = root / "tests" / "fixtures" / "search_heldout.tsv"
    rows = []
    with servers.echo_server(binaries) as (echo, echo_at), \
            servers.backend(binaries, root) as (backend, backend_at):
        for name, call, aim in CALLS:
            runs = []
            for _ in range(ROUNDS):
                bare = load(binaries, echo_at, "echo")
                ours = load(binaries, backend_at, *call, "--queries", queries)
                runs.append((ours["per_second"] / bare["per_second"], ours, bare))
            ratio, ours, bare = sorted(runs, key=lambda run: run[0])[ROUNDS // 2]
            rows.append({
                "what": f"{name}: calls/s ÷ bare echo's calls/s",
                "figure": f"{ratio:.2f}",
                "aim": aim,
                "p50": f"{ours['p50_us']:.0f} µs (echo {bare['p50_us']:.0f})",
                "p99": f"{ours['p99_us']:.0f} µs (echo {bare['p99_us']:.0f})",
                "note": f"{ours['per_second']:.0f}/s; echo {bare['per_second']:.0f}/s; 32 in flight; "
                        f"{statistics.quantiles([r[0] for r in runs])[0]:.2f}–"
                        f"{statistics.quantiles([r[0] for r in runs])[2]:.2f} middle half",
            })
        rows.append({"what": "Memory after the load: backend ÷ bare echo",
                     "figure": f"{servers.memory_mib(backend) / servers.memory_mib(echo):.1f}",
                     "memory": f"{servers.memory_mib(backend):.0f} MiB "
                               f"(echo {servers.memory_mib(echo):.0f} MiB)"})
    return rows
