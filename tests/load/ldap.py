"""An OpenLDAP server of its own, filled with people; and how fast it answers."""
import base64
import contextlib
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time

from parts import LeftOut

SCHEMA = pathlib.Path("/etc/ldap/schema")  # read, and nothing else of the system's
# A Han character is three bytes: the index of parts of names goes by characters.
CONFIG = """include {schema}/core.schema
include {schema}/cosine.schema
include {schema}/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile {folder}/slapd.pid
argsfile {folder}/slapd.args
index_substr_any_len 3
index_substr_any_step 3
sizelimit unlimited
database mdb
suffix "o=district"
directory {folder}
maxsize 1073741824
index objectClass eq
index departmentNumber eq
index cn eq,sub
"""


def entries(people):
    """LDIF of the people: one organization, a person an entry."""
    yield "dn: o=district\nobjectClass: organization\no: district\n"
    for number, (department, surname, given_name, post, phone) in enumerate(people):
        def text(value):
            return base64.b64encode(value.encode()).decode()
        yield (f"dn: uid={number},o=district\nobjectClass: inetOrgPerson\nuid: {number}\n"
               f"cn:: {text(surname + given_name)}\nsn:: {text(surname)}\ntitle:: {text(post)}\n"
               f"departmentNumber: {department}\nmobile: {phone}\n")


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def wait_for(port, process):
    for _ in range(100):
        if process.poll() is not None:
            break
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise RuntimeError("slapd did not start")


@contextlib.contextmanager
def server(people):
    """Gives its URL and its process; `people`: department, surname, given name, post, phone."""
    slapd = shutil.which("slapd", path="/usr/sbin:/usr/bin")
    if slapd is None or shutil.which("ldapsearch") is None:
        raise LeftOut("needs OpenLDAP (apt-get install slapd ldap-utils)")
    with tempfile.TemporaryDirectory() as folder:
        config, ldif = pathlib.Path(folder) / "slapd.conf", pathlib.Path(folder) / "people.ldif"
        config.write_text(CONFIG.format(schema=SCHEMA, folder=folder))
        ldif.write_text("\n".join(entries(people)))
        subprocess.run([slapd, "-T", "add", "-q", "-f", config, "-l", ldif], check=True)
        port = free_port()
        url = f"ldap://127.0.0.1:{port}/"
        process = subprocess.Popen([slapd, "-f", config, "-h", url, "-d", "0"])
        try:
            wait_for(port, process)
            yield url, process
        finally:
            process.terminate()
            process.wait(timeout=30)


def searches_per_second(url, pattern, values, most):
    """One after the other over one connection; at most `most` entries each."""
    with tempfile.NamedTemporaryFile("w") as file:
        file.write("\n".join(values) + "\n")
        file.flush()
        start = time.monotonic()
        done = subprocess.run(["ldapsearch", "-x", "-LLL", "-c", "-H", url, "-b", "o=district",
                               "-z", str(most), "-f", file.name, pattern],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
        took = time.monotonic() - start
    found = done.stdout.count(b"dn: ")
    if found < len(values) or done.returncode not in (0, 4):  # 4: there were more than `most`
        raise RuntimeError(f"ldapsearch found {found} entries and ended with {done.returncode}")
    return len(values) / took
