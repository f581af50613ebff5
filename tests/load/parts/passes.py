"""What a gate takes to decide, against bare Ed25519 verifications of the same run."""
import json
import subprocess

from rounds import Ratios, in_turn

# How many signatures each kind of pass carries: the issuer's, and the device's.
SIGNATURES = {"member": 2, "visitor": 1}


def decisions(binaries):
    done = subprocess.run([binaries / "mct-bench-passes"], stdout=subprocess.PIPE, text=True,
                          check=True)
    return json.loads(done.stdout)


def measure(binaries, root):
    rounds = in_turn(5, lambda: decisions(binaries))
    rows = []
    for kind, signatures in SIGNATURES.items():
        ratios = Ratios(rounds, lambda run: run[kind]["mean_us"] / (signatures * run["bare"]["mean_us"]))
        (middle,) = ratios.middle
        rows.append({
            "what": f"A gate decides about the pass of a {kind} ÷ {signatures} × a bare Ed25519 "
                    "verification",
            "figure": f"{ratios.median:.2f}",
            "aim": "—",
            "p50": f"{middle[kind]['p50_us']:.0f} µs (bare: {middle['bare']['p50_us']:.0f})",
            "p99": f"{middle[kind]['p99_us']:.0f} µs (bare: {middle['bare']['p99_us']:.0f})",
            "note": f"mean {middle[kind]['mean_us']:.0f} µs; memory of the gate not written; "
                    f"{ratios.spread(2)}",
        })
    return rows
