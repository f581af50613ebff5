"""A Prosody of its own with one room, and how fast it tells everybody in it."""
import contextlib
import pathlib
import selectors
import shutil
import socket
import subprocess
import tempfile
import time

from ldap import free_port, wait_for
from parts import LeftOut

# Whoever comes is let in, without TLS, as with the others here. Every message is in the archive
# before it is told: SQLite's defaults, a rollback journal that is synchronized (synchronous = FULL).
CONFIG = """run_as_root = true
data_path = "{folder}"
pidfile = "{folder}/prosody.pid"
log = {{ error = "{folder}/log" }}
interfaces = {{ "127.0.0.1" }}
c2s_ports = {{ {port} }}
s2s_ports = {{}}
legacy_ssl_ports = {{}}
modules_enabled = {{ "saslauth"; "disco"; }}
modules_disabled = {{ "s2s"; "tls"; }}
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
network_settings = {{ tcp_backlog = 1024 }}
VirtualHost "district"
  authentication = "anonymous"
Component "rooms.district" "muc"
  modules_enabled = {{ "muc_mam" }}
  storage = {{ muc_log = "sql" }}
  sql = {{ driver = "SQLite3"; database = "{folder}/archive.sqlite" }}
  muc_log_all_rooms = true
  restrict_room_creation = false
"""
STREAM = ("<stream:stream to='district' version='1.0' xmlns='jabber:client' "
          "xmlns:stream='http://etherx.jabber.org/streams'>")
ROOM = "sample@rooms.district"


@contextlib.contextmanager
def server():
    """Gives its port and its process."""
    prosody = shutil.which("prosody")
    if prosody is None or not pathlib.Path("/usr/lib/x86_64-linux-gnu/lua/5.4/dbd").exists():
        raise LeftOut("needs Prosody (apt-get install prosody lua-dbi-sqlite3)")
    with tempfile.TemporaryDirectory() as folder:
        port = free_port()
        config = pathlib.Path(folder) / "prosody.cfg.lua"
        config.write_text(CONFIG.format(folder=folder, port=port))
        process = subprocess.Popen([prosody, "--config", config, "-F"],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            wait_for(port, process)
            yield port, process
        finally:
            process.terminate()
            process.wait(timeout=30)


class Member:
    """Somebody in the room, on a connection of their own."""

    def __init__(self, port, number):
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.left = b""
        self.say(STREAM)
        self.read_until(b"</stream:features>")
        self.say("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'/>")
        self.read_until(b"<success")
        self.say(STREAM)
        self.read_until(b"</stream:features>")
        self.say("<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>")
        self.read_until(b"</bind>")
        self.say("<iq type='set' id='session'>"
                 "<session xmlns='urn:ietf:params:xml:ns:xmpp-session'/></iq>")
        self.say(f"<presence to='{ROOM}/member{number}'>"
                 "<x xmlns='http://jabber.org/protocol/muc'><history maxstanzas='0'/></x>"
                 "</presence>")

    def say(self, text):
        self.socket.sendall(text.encode())

    def read_until(self, mark):
        while mark not in self.left:
            got = self.socket.recv(65_536)
            if not got:
                raise RuntimeError("Prosody has closed the connection")
            self.left += got
        self.left = self.left[self.left.index(mark) + len(mark):]


class Room:
    """So many members; the first owns the room."""

    def __init__(self, port, count):
        self.selector = selectors.DefaultSelector()
        self.members = []
        for number in range(count):
            member = Member(port, number)
            self.members.append(member)
            self.selector.register(member.socket, selectors.EVENT_READ, member)
            if number == 0:
                member.read_until(b"<status code='201'/>")
                member.say(f"<iq type='set' id='make' to='{ROOM}'>"
                           "<query xmlns='http://jabber.org/protocol/muc#owner'>"
                           "<x xmlns='jabber:x:data' type='submit'/></query></iq>")
            self.drain(0)
        self.drain(1)
        self.number = 0

    def drain(self, quiet):
        """Reads what comes until nothing has for `quiet` seconds."""
        while events := self.selector.select(quiet):
            for key, _ in events:
                key.data.socket.recv(1 << 20)

    def tell(self, text):
        """From sending until the last member, the sender too, has the message."""
        self.number += 1
        mark = f"id='tell{self.number}'".encode()
        for member in self.members:
            member.left = b""
        waiting = set(self.members)
        start = time.monotonic()
        self.members[0].say(f"<message to='{ROOM}' type='groupchat' id='tell{self.number}'>"
                            f"<body>{text}</body></message>")
        while waiting:
            events = self.selector.select(30)
            if not events:
                raise RuntimeError(f"{len(waiting)} members have got nothing")
            for key, _ in events:
                member = key.data
                member.left += member.socket.recv(65_536)
                if mark in member.left and b"</message>" in member.left:
                    waiting.discard(member)
        return {"ms": (time.monotonic() - start) * 1e3}
