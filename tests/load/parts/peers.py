"""The same proto served by Node, and other search engines, on the same data and queries."""
import npm
import postgres
import servers
from parts import peer_searches
from parts.calls import load, memory_row, row
from rounds import in_turn

CALLS = {"get": "GetItem", "list": "ListItems, 50"}


def call_rows(binaries, backend, node):
    (backend, backend_at), (node, node_at) = backend, node
    for call, name in CALLS.items():
        rounds = in_turn(5, lambda: load(binaries, backend_at, call),
                         lambda: load(binaries, node_at, call))
        yield row(f"{name}: calls/s ÷ those of @grpc/grpc-js with better-sqlite3", "Node", rounds)
    yield memory_row(backend, node, "Node")


def measure(binaries, root):
    # As deep as in the source tree, with the proto files at the same distance.
    packages = root / "build" / "bench" / "peers" / "tests" / "load" / "peers"
    npm.installed(root / "tests" / "load" / "peers", packages)
    protos = packages.parents[2] / "proto"
    if not protos.exists():
        protos.symlink_to(root / "proto")
    with servers.backend(binaries, root) as backend:
        with servers.node_server(packages, backend[1]) as node:
            rows = list(call_rows(binaries, backend, node))
        with postgres.cluster() as socket:
            rows += peer_searches.rows(binaries, root, packages, backend[1], socket)
    return rows
