"""The accuracy chart: precision and recall as a heat map, each share with the counts behind it."""

from __future__ import annotations

import pandas as pd
from matplotlib.colors import LinearSegmentedColormap

from ceasefire.charts.page import INK, LEAD, MARGIN, PAPER, SLATE_TEXT, SMALL, Chart, Page, house_style, wrap

NOTE = (
    "Coded by a language model under the written rules, reviewed once by another, not adjudicated by people. "
    "Rows marked optional are neither missed nor wrong."
)
NAMES, LINE, HEAD = 138.0, 19.0, 38.0  # points: the names' column, a line of the map, a group's heading
SHADES = LinearSegmentedColormap.from_list("shares", ["#E9ECEE", "#929EA6"])  # ink stays readable on all of them
SHARES = {"precision": "read", "recall": "coded"}  # of which rows each share tells how many are right


def accuracy(scores: pd.DataFrame, *, source: str, note: str = NOTE) -> Chart:
    """Precision and recall, one line per group: how much of what is read is right, and how much is found.

    Takes rows of `group`, `name`, `right`, `read`, `coded`: `right` of the `read` rows agree with
    the coding, which holds `coded`. The darker a cell, the larger the share; a share of no rows is
    left blank and says so. Raises ChartError without source or note.
    """
    title = "How much of what the library reads is right, and how much it finds"
    subtitle = (
        "Precision: the share of what it reads that is right. Recall: the share of the coded rows that it finds. "
        "Darker: a larger share. Beside it: right of read, right of coded. Few rows make a coarse share."
    )
    groups = [(name, part) for name, part in scores.groupby("group", sort=False)]
    with house_style():
        body = sum(HEAD + 10 + _line(part) * len(part) for _, part in groups) + 4
        page = Page("accuracy", title, subtitle, source, note, max(body, 30))
        y, words = page.top, []
        for name, part in groups:
            page.text(MARGIN, y - 15, name, weight="bold")
            words += _group(page, part, y - HEAD)
            y -= HEAD + 10 + _line(part) * len(part)
        return page.finish(f"{title}. {' '.join(words)}", scores)


def _line(part: pd.DataFrame) -> float:
    """How tall a line of a group is: the longest name decides."""
    return LINE + LEAD * (max(len(wrap(name, NAMES - 6, SMALL)) for name in part["name"]) - 1)


def _group(page: Page, part: pd.DataFrame, top: float) -> list[str]:
    """One group: its names, its map, and what a blank cell means; returns its words for the alt text."""
    tall, wide = _line(part), (page.inner - NAMES) / len(SHARES)
    columns = {share: MARGIN + NAMES + wide * at for at, share in enumerate(SHARES)}
    for share, left in columns.items():
        page.text(left + wide / 2, top + 5, share, size=SMALL, color=SLATE_TEXT, ha="center")
    for at, row in enumerate(part.itertuples()):
        middle, lines = top - tall * (at + 0.5), wrap(row.name, NAMES - 6, SMALL)
        for index, line in enumerate(lines):
            page.text(MARGIN, middle - 3.5 + LEAD * ((len(lines) - 1) / 2 - index), line, size=SMALL)
        for share, left in columns.items():
            if not getattr(row, SHARES[share]):
                words = f"none {SHARES[share]}"
                page.text(left + wide / 2, middle - 3.5, words, size=SMALL, color=SLATE_TEXT, ha="center")
    _map(page, part, top - tall * len(part), tall * len(part))
    return [f"{r.group}, {r.name}: right {r.right} of {r.read} read, of {r.coded} coded." for r in part.itertuples()]


def _map(page: Page, part: pd.DataFrame, bottom: float, height: float) -> None:
    """The shares of a group as shaded cells, each with its value and its counts in words."""
    import seaborn  # late: it takes a second, and no other chart needs it

    shares = pd.DataFrame(
        {share: part["right"] / part[whole].where(part[whole] > 0) for share, whole in SHARES.items()}
    )
    words = [[_words(row.right, getattr(row, whole)) for whole in SHARES.values()] for row in part.itertuples()]
    look = {"cmap": SHADES, "vmin": 0, "vmax": 1, "linewidths": 2, "linecolor": PAPER, "cbar": False}
    text = {"size": SMALL, "color": INK, "va": "center_baseline"}
    axes = page.axes(MARGIN + NAMES, bottom, page.inner - NAMES, height)
    ticks = {"xticklabels": False, "yticklabels": False}
    seaborn.heatmap(shares.astype(float), ax=axes, annot=words, fmt="", annot_kws=text, **look, **ticks)


def _words(right: int, whole: int) -> str:
    """A share in words.

    >>> _words(9, 12)
    '75 %, 9 of 12'
    """
    return f"{right / whole:.0%}, {right} of {whole}".replace("%", " %") if whole else ""
