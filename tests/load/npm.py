"""The Node packages that a part is measured against, kept in build/ so that the sources stay clean."""
import os
import pathlib
import shutil
import subprocess

from parts import LeftOut


def installed(sources, folder):
    """Copies `sources` to `folder` and installs what its lock file names, unless it is there."""
    if shutil.which("npm") is None:
        raise LeftOut("needs Node and npm (apt-get install nodejs npm)")
    shutil.copytree(sources, folder, dirs_exist_ok=True)
    wanted = (sources / "package-lock.json").read_bytes()
    mark = folder / "node_modules" / ".installed-lock.json"
    if mark.exists() and mark.read_bytes() == wanted:
        return
    done = subprocess.run(["npm", "ci", "--no-audit", "--no-fund"], cwd=folder, env=environment(),
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        said = done.stderr.strip().splitlines() or ["no reason given"]
        raise LeftOut("npm could not install the peers: " + said[0])
    mark.write_bytes(wanted)


def environment():
    """better-sqlite3 is compiled; the headers of a Node that lies in /usr need no download."""
    prefix = pathlib.Path(shutil.which("node")).resolve().parents[1]
    if (prefix / "include" / "node" / "node.h").exists():
        return {**os.environ, "npm_config_nodedir": str(prefix)}
    return dict(os.environ)
