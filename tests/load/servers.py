"""Servers of this machine for the time of a measurement."""
import contextlib
import os
import pathlib
import re
import subprocess
import tempfile
import time


def memory_mib(process):
    """Resident memory, in MiB."""
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024


def cpu_seconds(process):
    """What it has taken of the processors so far."""
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")


def wait_until_idle(process):
    """Until it has next to nothing to do for two seconds; gives what it took until then."""
    begun = last = cpu_seconds(process)
    while True:
        time.sleep(2)
        now = cpu_seconds(process)
        if now - last < 0.05:
            return now - begun
        last = now


@contextlib.contextmanager
def running(command, address_of, **options):
    process = subprocess.Popen(command, **options)
    try:
        yield process, address_of(process)
    finally:
        process.terminate()
        process.wait(timeout=30)


def printed_port(process):
    return f"127.0.0.1:{int(process.stdout.readline())}"


def echo_server(binaries):
    return running([binaries / "mct-echo-server", "127.0.0.1:0"], printed_port,
                   stdout=subprocess.PIPE, text=True)


def node_server(folder, backend):
    return running(["node", folder / "server.mjs", backend], printed_port,
                   stdout=subprocess.PIPE, text=True, cwd=folder)


@contextlib.contextmanager
def backend(binaries, root):
    """The backend with the shipped catalogue in a data folder of its own."""
    with tempfile.TemporaryDirectory() as data, backend_on(binaries, root, data) as server:
        yield server


def backend_on(binaries, root, data):
    """The backend on a data folder."""
    address_file = pathlib.Path(data) / "address"

    def address_of(process):
        for _ in range(300):
            if process.poll() is not None:
                raise RuntimeError("the backend did not start")
            if address_file.exists() and address_file.read_text().strip():
                return address_file.read_text().strip()
            time.sleep(0.1)
        raise RuntimeError("the backend has not said its address within 30 s")

    return running([binaries / "mctd", "--data", data, "--listen", "127.0.0.1:0", "--assets",
                    root / "assets", "--log-level", "warn"], address_of)
