"""The same proto on Node, and other search engines, on the same data and queries."""
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile

import servers
from parts.calls import load

ROUNDS = 5
POSTGRES = pathlib.Path("/usr/lib/postgresql/15/bin")


def installed_peers(root):
    """The peers with their packages, outside the source tree."""
    if shutil.which("npm") is None:
        raise SystemExit("bench peers: needs Node (apt-get install nodejs npm)")
    folder = root / "build" / "bench" / "peers" / "tests" / "load" / "peers"
    shutil.copytree(root / "tests" / "load" / "peers", folder, dirs_exist_ok=True)
    protos = folder.parents[2] / "proto"
    if not protos.exists():
        protos.symlink_to(root / "proto")
    subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--silent"], cwd=folder, check=True)
    return folder


def call_rows(binaries, peer_at, backend_at):
    for call, name in (("get", "GetItem"), ("list", "ListItems, 50")):
        runs = []
        for _ in range(ROUNDS):
            theirs = load(binaries, peer_at, call)
            ours = load(binaries, backend_at, call)
            runs.append((ours["per_second"] / theirs["per_second"], ours, theirs))
        ratio, ours, theirs = sorted(runs, key=lambda run: run[0])[ROUNDS // 2]
        yield {
            "what": f"{name}: calls/s ÷ @grpc/grpc-js + better-sqlite3's",
            "figure": f"{ratio:.1f}",
            "p50": f"{ours['p50_us']:.0f} µs (Node {theirs['p50_us']:.0f})",
            "p99": f"{ours['p99_us']:.0f} µs (Node {theirs['p99_us']:.0f})",
            "note": f"{ours['per_second']:.0f}/s; Node {theirs['per_second']:.0f}/s",
        }


class Postgres:
    """A private cluster on a socket, for as long as the block lasts."""

    def __enter__(self):
        self.folder = tempfile.mkdtemp()
        self.user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        if os.getuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
        else:
            self.user = []
        data = self.folder + "/data"
        subprocess.run([*self.user, POSTGRES / "initdb", "-D", data, "-U", "postgres", "-A", "trust"],
                       check=True, capture_output=True, cwd=self.folder)
        self.control = [*self.user, POSTGRES / "pg_ctl", "-D", data, "-w"]
        options = f"-c listen_addresses='' -c unix_socket_directories={self.folder}"
        subprocess.run([*self.control, "-o", options, "-l", self.folder + "/log", "start"],
                       check=True, capture_output=True, cwd=self.folder)
        return self.folder

    def __exit__(self, *_):
        subprocess.run([*self.control, "-m", "fast", "stop"], capture_output=True, cwd=self.folder)
        shutil.rmtree(self.folder, ignore_errors=True)


def own_search(binaries, backend_at, queries):
    done = subprocess.run([binaries / "mctctl", "--server", backend_at, "search-eval", "--json",
                           queries], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def search_rows(binaries, folder, backend_at, queries):
    with Postgres() as socket:
        done = subprocess.run(["node", folder / "search.mjs", backend_at, queries, socket],
                              capture_output=True, text=True, check=True, cwd=folder)
    engines = [json.loads(line) for line in done.stdout.splitlines()]
    ours = own_search(binaries, backend_at, queries)
    yield {"what": "Search quality, MRR@10 (hit@1, hit@5): mct", "figure": f"{ours['mrr10']:.3f}",
           "aim": "≥ 0.90 on the given queries",
           "note": f"hit@1 {ours['hit1']:.2f}, hit@5 {ours['hit5']:.2f}"}
    for engine in engines:
        yield {"what": f"Search quality, MRR@10: {engine['engine']}",
               "figure": f"{engine['mrr10']:.3f}",
               "p50": f"{engine['p50_us']:.0f} µs", "p99": f"{engine['p99_us']:.0f} µs",
               "note": f"hit@1 {engine['hit1']:.2f}, hit@5 {engine['hit5']:.2f}; CJK bigrams; "
                       "time inside its own process"}


def measure(binaries, root):
    folder = installed_peers(root)
    queries = root / "tests" / "fixtures" / "search_heldout.tsv"
    with servers.backend(binaries, root) as (backend, backend_at):
        with servers.node_server(folder, backend_at) as (node, node_at):
            rows = list(call_rows(binaries, node_at, backend_at))
            ratio = statistics.fmean([servers.memory_mib(backend) / servers.memory_mib(node)])
            rows.append({"what": "Memory after the load: mct ÷ Node", "figure": f"{ratio:.2f}",
                         "memory": f"{servers.memory_mib(backend):.0f} MiB "
                                   f"(Node {servers.memory_mib(node):.0f} MiB)"})
        rows += search_rows(binaries, folder, backend_at, queries)
    return rows
