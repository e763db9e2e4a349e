"""Small tables of weights, as they would be read from a file."""

from collections.abc import Mapping

from lead_desk.flags.learnt_table import Table, Weights


def table(weights: Mapping[str, Weights], bias: Weights = (0, 0, 0), said: Mapping[str, str] | None = None) -> Table:
    """Return a table of some features.

    Args:
        weights: feature -> what it says of each kind.
        bias: what is said of an empty cell.
        said: feature -> what it says of the categories.
    """
    rows = [("", bias), *weights.items()]
    lines = [[feature, *map(str, each), *filter(None, [(said or {}).get(feature)])] for feature, each in rows]
    return Table.of("\n".join("\t".join(line) for line in lines))
