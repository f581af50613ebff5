"""A private PostgreSQL on a Unix socket."""
import contextlib
import os
import pathlib
import shutil
import subprocess
import tempfile

from parts import LeftOut

BIN = pathlib.Path("/usr/lib/postgresql/15/bin")


@contextlib.contextmanager
def cluster():
    """Gives the folder of its socket, for as long as the block lasts; its superuser is postgres."""
    if not (BIN / "initdb").exists():
        raise LeftOut("needs PostgreSQL 15 (apt-get install postgresql-15)")
    with tempfile.TemporaryDirectory() as folder:
        user = []
        if os.getuid() == 0:  # the server refuses to run as root
            user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
            shutil.chown(folder, "postgres", "postgres")

        def run(program, *arguments):
            subprocess.run([*user, BIN / program, "-D", folder + "/data", *arguments], check=True,
                           stdout=subprocess.DEVNULL, cwd=folder)

        # pg_trgm sees Han letters only in a locale that knows them as letters.
        run("initdb", "-U", "postgres", "-A", "trust", "--locale=C.UTF-8", "--encoding=UTF8")
        run("pg_ctl", "-w", "-l", folder + "/log", "-o",
            f"-c listen_addresses='' -c unix_socket_directories={folder}", "start")
        try:
            yield folder
        finally:
            run("pg_ctl", "-w", "-m", "fast", "stop")
