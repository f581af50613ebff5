"""The shipped assets with the catalogue grown to many items."""
import contextlib
import pathlib
import tempfile

ITEMS = 10_000


def grow(lines):
    """Repeats the district's rows, each time with further numbers and other names."""
    rows = [line.split("\t") for line in lines if line.startswith("district\t")]
    last = lines.index("\t".join(rows[-1])) + 1
    number, more = len(rows), []
    while len(more) + len(rows) < ITEMS:
        level, _, name, *rest = rows[number % len(rows)]
        number += 1
        more.append("\t".join([level, str(number), f"{name}（{number}）", *rest]))
    return lines[:last] + more + lines[last:]


@contextlib.contextmanager
def folder(root):
    """A folder that holds assets/ as `root` does, but for the grown catalogue."""
    with tempfile.TemporaryDirectory() as grown:
        assets, shipped = pathlib.Path(grown) / "assets", root / "assets"
        (assets / "catalogue").mkdir(parents=True)
        for file in shipped.iterdir():
            if file.name != "catalogue":
                (assets / file.name).symlink_to(file)
        for file in (shipped / "catalogue").iterdir():
            if file.name != "items.tsv":
                (assets / "catalogue" / file.name).symlink_to(file)
        lines = (shipped / "catalogue" / "items.tsv").read_text().splitlines()
        (assets / "catalogue" / "items.tsv").write_text("\n".join(grow(lines)) + "\n")
        yield pathlib.Path(grown)
