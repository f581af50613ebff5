"""Messages: durable sends, their delivery, one notice to ten thousand, opening after a month."""
import contextlib
import json
import os
import pathlib
import statistics
import subprocess
import tempfile

import prosody
import servers
from parts import LeftOut
from parts.calls import throughput
from rounds import Ratios, in_turn

# MCT_BENCH_SCALE=0.02: whether it runs at all, within a minute; such figures say nothing.
SCALE = float(os.environ.get("MCT_BENCH_SCALE", "1"))
CLIENTS = 64
STREAMS = max(50, int(10_000 * SCALE))
CONVERSATIONS = max(20, int(1_000 * SCALE))
MESSAGES_EACH = 100
MEMBERS = max(20, int(500 * SCALE))
ROUNDS = 7
SENDING_SECONDS = 2.5  # with the warm-up


class Bench:
    """mct-bench-messages with a server on whose database it has signed people in."""

    def __init__(self, binaries, server, address, people):
        self.binaries, self.server, self.address = binaries, server, address
        self.people = ["--people", people] if people else []

    def arguments(self, verb, *more):
        return [self.binaries / "mct-bench-messages", verb, "--target", self.address, *self.people,
                *map(str, more)]

    def run(self, verb, *more):
        done = subprocess.run(self.arguments(verb, *more), stdout=subprocess.PIPE, text=True,
                              check=True)
        return json.loads(done.stdout)

    @contextlib.contextmanager
    def holding(self, count, *more):
        """Streams that are open; gives what has something told to them, and what each costs."""
        before = servers.memory_mib(self.server)
        with subprocess.Popen(self.arguments("hold", "--streams", count, *more), text=True,
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            streams = json.loads(process.stdout.readline())["streams"]
            kib = (servers.memory_mib(self.server) - before) * 1024 / streams

            def tell():
                print("tell", file=process.stdin, flush=True)
                return json.loads(process.stdout.readline())

            yield tell, kib
            process.stdin.close()


@contextlib.contextmanager
def backend(binaries, root, people):
    """The backend with so many people of one unit, signed in for 15 minutes."""
    with tempfile.TemporaryDirectory(dir=root / "build" / "bench") as data:
        with servers.backend_on(binaries, root, data):
            pass  # makes the database
        file = pathlib.Path(data) / "people.tsv"
        subprocess.run([binaries / "mct-bench-messages", "prepare", "--database",
                        pathlib.Path(data) / "mct.sqlite", "--people", file, "--count",
                        str(people)], check=True)
        with servers.backend_on(binaries, root, data) as (process, address):
            yield Bench(binaries, process, address, file)


@contextlib.contextmanager
def bare(binaries):
    with servers.echo_server(binaries) as (process, address):
        yield Bench(binaries, process, address, None)


def sends(ours):
    figures = ours.run("send", "--clients", CLIENTS)
    # What the messages are found by is written now: not while the echo is measured.
    behind = servers.wait_until_idle(ours.server)
    figures["behind_us"] = behind * 1e6 / (figures["per_second"] * SENDING_SECONDS)
    return figures


def talk_rows(ours, echo):
    rounds = in_turn(ROUNDS, lambda: sends(ours),
                     lambda: echo.run("send", "--clients", CLIENTS))
    ratios = Ratios(rounds, throughput)
    told, echoes = ratios.middle
    yield {"what": "Messages sent, acknowledged after the commit: sends/s ÷ bare echo's calls/s",
           "figure": f"{ratios.median:.2f}", "aim": "≥ 0.35",
           "p50": f"{told['p50_us']:.0f} µs (echo {echoes['p50_us']:.0f})",
           "p99": f"{told['p99_us']:.0f} µs (echo {echoes['p99_us']:.0f})",
           "note": f"{told['per_second']:.0f}/s; echo {echoes['per_second']:.0f}/s; {CLIENTS} "
                   f"clients on connections of their own, in pairs; SQLite; what the messages are "
                   f"found by is written when the rush is over, {told['behind_us']:.0f} µs of a "
                   f"processor each; {ratios.spread()}"}
    rate = int(statistics.median(run["per_second"] for run, _ in rounds) / 2)
    runs = [ours.run("deliver", "--clients", CLIENTS, "--rate", rate) for _ in range(ROUNDS)]
    middle = sorted(runs, key=lambda run: run["p99_us"])[ROUNDS // 2]
    yield {"what": "A message, from when it is sent until the other one's stream has told it",
           "figure": f"p99 {middle['p99_us'] / 1e3:.1f} ms", "aim": "p99 < 50 ms",
           "p50": f"{middle['p50_us'] / 1e3:.1f} ms", "p99": f"{middle['p99_us'] / 1e3:.1f} ms",
           "note": f"at half load: {rate}/s; the round with the median p99 of {ROUNDS}"}


def fan_out_rows(ours, echo):
    with ours.holding(STREAMS) as (tell, ours_kib):
        size = tell()["bytes"]
        with echo.holding(STREAMS, "--bytes", size) as (bare_tell, bare_kib):
            rounds = in_turn(ROUNDS, tell, bare_tell)
        ratios = Ratios(rounds, lambda notice, bytes_alone: notice["ms"] / bytes_alone["ms"])
        notice, alone = ratios.middle
        yield {"what": f"One notice until the last of {STREAMS:,} open streams has it ÷ a bare "
                       "server that writes the same bytes",
               "figure": f"{ratios.median:.2f}", "aim": "≤ 2",
               "note": f"{notice['ms']:.0f} ms; bare {alone['ms']:.0f} ms; {size} bytes each; "
                       f"everybody on a connection of their own; {ratios.spread()}"}
        yield {"what": "Memory for each idle stream with its connection ÷ bare server's",
               "figure": f"{ours_kib / bare_kib:.2f}",
               "memory": f"{ours_kib:.0f} KiB (bare {bare_kib:.0f} KiB)",
               "note": f"{STREAMS:,} streams"}


def opening_row(ours):
    filled = ours.run("fill", "--messages", MESSAGES_EACH)
    runs = sorted((ours.run("open") for _ in range(ROUNDS)), key=lambda run: run["inbox_ms"])
    middle = runs[ROUNDS // 2]
    return {"what": "Opening after a long time: until the inbox can be used",
            "figure": f"{middle['inbox_ms']:.0f} ms", "aim": "< 1,000 ms",
            "note": f"{filled['conversations']:,} conversations with {filled['messages']:,} "
                    f"messages unread; the stream has told all {middle['topics']:,} topics after "
                    f"{middle['topics_ms']:.0f} ms and has caught up after "
                    f"{middle['caught_up_ms']:.0f} ms with {middle['events']:,} events; "
                    f"{middle['behind']:,} topics are left for when they are opened"}


def group_row(ours):
    what = f"A message until the last of {MEMBERS} members of a group has it ÷ Prosody's"
    try:
        with prosody.server() as (port, _), ours.holding(MEMBERS, "--in-a-group") as (tell, _):
            room = prosody.Room(port, MEMBERS)
            ratios = Ratios(in_turn(ROUNDS, tell, lambda: room.tell("明天上午九点碰头。")),
                            lambda message, peer: message["ms"] / peer["ms"])
    except LeftOut as reason:
        return {"what": what, "figure": "left out", "note": str(reason)}
    message, peer = ratios.middle
    return {"what": what, "figure": f"{ratios.median:.2f}",
            "note": f"{message['ms']:.1f} ms; Prosody {peer['ms']:.1f} ms, a room whose messages "
                    "mod_muc_mam writes to SQLite (synchronous = FULL) before they are told; "
                    f"everybody on a connection of their own; {ratios.spread()}"}


def measure(binaries, root):
    rows = []
    with bare(binaries) as echo, backend(binaries, root, CLIENTS) as ours:
        rows += talk_rows(ours, echo)
    with bare(binaries) as echo, backend(binaries, root, STREAMS) as ours:
        rows += fan_out_rows(ours, echo)
    with backend(binaries, root, MEMBERS) as ours:
        rows.append(group_row(ours))
    with backend(binaries, root, CONVERSATIONS + 1) as ours:
        rows.append(opening_row(ours))
    return rows
