"""Repeats of a measurement and its reference, in turn, so that a busy machine is met by both."""
import statistics


def in_turn(count, *measurements):
    """Calls each of `measurements` `count` times; gives a tuple of their results for each round."""
    assert count >= 5
    return [tuple(measure() for measure in measurements) for _ in range(count)]


class Ratios:
    """`ratio` makes one number of a round. The round whose ratio is the median stands for all."""

    def __init__(self, rounds, ratio):
        ordered = sorted(rounds, key=lambda results: ratio(*results))
        self.all = [ratio(*results) for results in ordered]
        self.median = self.all[len(ordered) // 2]
        self.middle = ordered[len(ordered) // 2]

    def spread(self, digits=2):
        """The middle half of the ratios, for a note."""
        low, _, high = statistics.quantiles(self.all)
        return f"{low:.{digits}f}–{high:.{digits}f} middle half"
