"""What ./mct bench measures: each part has measure(binaries, root), which gives rows of the report."""


class LeftOut(Exception):
    """The part cannot be measured on this machine; says what it needs."""
