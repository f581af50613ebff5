"""Our search against other engines: how well and how fast each answers the same queries."""
import json
import subprocess

from parts.search import searches
from rounds import Ratios, in_turn


def judged(binaries, backend_at, queries):
    """hit@1, hit@5 and MRR@10 of our answers, as the backend gives them."""
    done = subprocess.run([binaries / "mctctl", "--server", backend_at, "search-eval", "--json",
                           queries], stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout)


def peer_engines(packages, backend_at, socket, queries):
    """The same of each peer, with its times, by the engine's name."""
    done = subprocess.run(["node", packages / "search.mjs", backend_at, socket, queries],
                          stdout=subprocess.PIPE, text=True, check=True, cwd=packages)
    engines = [json.loads(line) for line in done.stdout.splitlines()]
    return {engine["engine"]: engine for engine in engines}


def quality(found):
    return f"hit@1 {found['hit1']:.2f}, hit@5 {found['hit5']:.2f}, MRR@10 {found['mrr10']:.3f}"


def quality_row(ours, theirs):
    return {"what": f"Search quality: MRR@10 ÷ that of {theirs['engine']}",
            "figure": f"{ours['mrr10'] / theirs['mrr10']:.2f}",
            "note": f"{quality(ours)}; {theirs['engine']}: {quality(theirs)}"}


def time_row(name, rounds):
    ratios = Ratios([(ours["shipped"], peers[name]) for ours, peers in rounds],
                    lambda ours, theirs: ours["mean_us"] / theirs["mean_us"])
    ours, theirs = ratios.middle
    return {"what": f"Mean time of a search ÷ that of {name}", "figure": f"{ratios.median:.2f}",
            "p50": f"{ours['p50_us']:.0f} µs ({theirs['p50_us']:.0f})",
            "p99": f"{ours['p99_us']:.0f} µs ({theirs['p99_us']:.0f})",
            "note": f"each within its own process, one query at a time; {ratios.spread()}"}


def rows(binaries, root, packages, backend_at, socket):
    queries = root / "tests" / "fixtures" / "search_heldout.tsv"
    ours = judged(binaries, backend_at, queries)
    rounds = in_turn(5, lambda: searches(binaries, root, names=1000),
                     lambda: peer_engines(packages, backend_at, socket, queries))
    _, peers = rounds[0]
    for name, theirs in peers.items():
        yield quality_row(ours, theirs)
        yield time_row(name, rounds)
