"""Where figures disagree: each pair with the reason the text gives, and counts that cannot all be right."""

from __future__ import annotations

import bisect
import itertools
import operator
from collections.abc import Iterable, Iterator

import pandas as pd

from ceasefire import tables
from ceasefire.articles.known import Firsts

_SAID = ("reported", "withdrawn")
_WINDOW = pd.Timedelta(days=7)  # figures this close in time are contemporaneous
_DAY = pd.Timedelta(days=1)
GROUP = ("measure", "population", "place", "period")  # what two figures must have in common to be compared


def disagreements(figures: pd.DataFrame) -> pd.DataFrame:
    """Pairs of figures for the same measure, population, place and period whose times overlap and that differ.

    One row is one pair, the earlier-published first. `reason` says why they differ, as far as the table
    tells: one is a part of the other, one is rounded, they speak of other days, the same speaker revised
    it, other speakers give them; else "unexplained". `evidence` holds both quotations with speaker and date.
    Figures only proposed or demanded are not compared, nor those whose days the text does not say. The same
    two numbers of the same two speakers stand once. Nothing is ever added up or corrected.

    >>> held = {"measure": "held", "population": "hostages", "hedge": "exact", "status": "reported"}
    >>> held |= {"period": "cumulative", "published": "2023-12-21", "as_of_end": "2023-12-21"}
    >>> counts = [(129, "the army"), (128, "Israel")]
    >>> rows = [held | {"low": n, "best": n, "high": n, "attribution": who} for n, who in counts]
    >>> said = tables.frame("figures", rows)
    >>> disagreements(said)["reason"].tolist()
    ['other_speaker']
    """
    said = comparable(figures)
    said = said.sort_values(["published", "article", "start"], kind="stable", ignore_index=True)
    timed = said[said["part_of"].eq("") & said["last"].notna()].assign(number=lambda table: table.index)
    timed = timed.sort_values([*GROUP, "first", "last"], kind="stable")
    return tables.frame("disagreements", [*parts(said), *pairs(timed.itertuples(index=False), {})])


def comparable(figures: pd.DataFrame) -> pd.DataFrame:
    """The figures that can disagree, with the days from `first` to `last` within which others must fall.

    A running total or a stock is compared with those of the day before and after. Both days are
    empty when the text does not say.
    """
    said = figures[figures["status"].isin(_SAID) & figures["hedge"].ne("indefinite")]
    total, end = said["period"].eq("cumulative"), said["as_of_end"]
    first = end.where(total, said["as_of_start"]).where(end.notna())
    return said.assign(first=first, last=(end + _DAY).where(total, end).where(first.notna()))


def parts(said: pd.DataFrame) -> Iterator[dict]:
    """Each part beside its whole, when both count the same measure."""
    by_id = {row.figure_id: row for row in said.itertuples(index=False)}
    for part in by_id.values():
        whole = by_id.get(part.part_of)
        if whole is not None and whole.measure == part.measure and _bounds(whole) != _bounds(part):
            yield _row(whole, part, "part_of_whole")


def pairs(timed: Iterable, met: Firsts | dict[tuple, str]) -> Iterator[dict]:
    """The pairs that differ while their times overlap, of figures in order of `GROUP`, `first` and `last`.

    `number` is the place of a figure in the order of publication; `met` is filled with the pairs found.
    """
    for group, rows in itertools.groupby(timed, operator.attrgetter(*GROUP)):
        open_rows: list = []
        for row in rows:
            open_rows = [other for other in open_rows if other.last >= row.first]
            for other in open_rows:
                a, b = sorted((other, row), key=operator.attrgetter("number"))
                said = [(_bounds(one), one.attribution) for one in (a, b)]
                if said[0][0] == said[1][0]:
                    continue
                pair = f"{a.number} {b.number}"
                if met.setdefault((group, *sorted(map(str, said))), pair) == pair:
                    yield _row(a, b, _reason(a, b))
            if not any(_same_words(other, row) for other in open_rows):
                open_rows.append(row)


def _same_words(a, b) -> bool:
    """Whether the same speaker gives the same number for the same days."""
    return (_bounds(a), a.attribution, a.as_of_end) == (_bounds(b), b.attribution, b.as_of_end)


def _bounds(row) -> tuple:
    """The number as it can be compared; empty bounds are None."""
    return tuple(None if pd.isna(value) else int(value) for value in (row.low, row.best, row.high))


def _reason(a, b) -> str:
    """Why two figures differ, the most telling reason first."""
    if _rounded(a, b) or _rounded(b, a):
        return "rounding"
    if a.as_of_end != b.as_of_end:
        return "other_day"
    if a.attribution and a.attribution == b.attribution:
        return "later_revision" if a.published != b.published else "unexplained"
    return "other_speaker" if a.attribution and b.attribution else "unexplained"


def _rounded(coarse, fine) -> bool:
    """Whether `coarse` is `fine` in round numbers: "about 250" and 251, "more than 20,000" and 20,057."""
    if coarse.hedge not in ("about", "more_than") or pd.isna(coarse.best) or pd.isna(fine.best):
        return False
    text = str(int(coarse.best))
    unit = 10 ** (len(text) - len(text.rstrip("0")))
    return unit > 1 and abs(int(fine.best) - int(coarse.best)) < unit


def _row(a, b, reason: str) -> dict:
    return {
        "figure_a": a.figure_id,
        "figure_b": b.figure_id,
        "measure": a.measure,
        "population": a.population,
        "place": a.place,
        "reason": reason,
        "evidence": f"{_cited(a)} — {_cited(b)}",
    }


def _cited(row) -> str:
    """A quotation with its speaker and the day it was printed."""
    when = f"{row.published:%Y-%m-%d}" if pd.notna(row.published) else "date unknown"
    return f"“{row.quote}” ({row.attribution or 'speaker not stated'}, {when})"


def inconsistencies(figures: pd.DataFrame) -> pd.DataFrame:
    """Counts of captives that cannot all be right: more held than were taken less those released and returned dead.

    One row is one `held` figure that exceeds what contemporaneous figures allow. The bound is
    taken − released − bodies returned, where released and bodies returned are the largest single figure
    of each (figures are never added up, so the bound is generous). Contemporaneous means printed in the
    same article or within a week. Columns: held, taken, released, bodies (figure ids, "" when none),
    `counted` (the least the held figure says), `bound` (the most the others allow), evidence (the
    quotations). Flagged, never repaired.

    >>> said = {"population": "hostages", "hedge": "exact", "status": "reported", "article": "a"}
    >>> counts = [("taken", 250), ("released", 105), ("held", 150)]
    >>> rows = [said | {"measure": m, "low": n, "best": n, "high": n} for m, n in counts]
    >>> inconsistencies(tables.frame("figures", rows))[["counted", "bound"]].to_dict("list")
    {'counted': [150], 'bound': [145]}
    """
    known = figures["status"].eq("reported") & figures["hedge"].ne("indefinite") & figures["part_of"].eq("")
    said = figures[known & figures["population"].eq("hostages")]
    dated = said["published"].notna()
    groups = [said[dated], *(group for _, group in said[~dated].groupby("article", sort=True))]
    pairs = (pair for group in groups for pair in _contemporaries(list(group.itertuples(index=False))))
    rows = [row for held, near in pairs if (row := _impossible(held, near))]
    columns = ["held", "taken", "released", "bodies", "counted", "bound", "evidence"]
    types = {name: "int64" if name in ("counted", "bound") else "str" for name in columns}
    return pd.DataFrame(rows, columns=columns).astype(types)


def _contemporaries(said: list) -> Iterator[tuple]:
    """Each `held` figure with a lower bound, and the figures printed within a week of it."""
    said = sorted(said, key=lambda row: row.published) if said and pd.notna(said[0].published) else said
    days = [row.published for row in said]
    for held in said:
        if held.measure == "held" and pd.notna(held.low):
            if pd.isna(held.published):
                yield held, said
                continue
            first = bisect.bisect_left(days, held.published - _WINDOW)
            yield held, said[first : bisect.bisect_right(days, held.published + _WINDOW)]


def _impossible(held, near: list) -> dict | None:
    """The row for one held figure, or None when nothing contradicts it."""
    taken = max((x for x in near if x.measure == "taken" and pd.notna(x.high)), key=lambda x: x.high, default=None)
    if taken is None:
        return None
    freed = [x for x in near if x.measure == "released" and pd.notna(x.low)]
    dead = [x for x in near if x.measure == "dead_hostages" and x.rule == "bodies" and pd.notna(x.low)]
    gone = {
        name: max(rows, key=lambda x: x.low, default=None) for name, rows in (("released", freed), ("bodies", dead))
    }
    bound = int(taken.high) - sum(int(x.low) for x in gone.values() if x is not None)
    if int(held.low) <= bound:
        return None
    ids = {name: "" if x is None else x.figure_id for name, x in gone.items()}
    evidence = " — ".join(_cited(x) for x in (held, taken, *gone.values()) if x is not None)
    counts = {"counted": int(held.low), "bound": bound, "evidence": evidence}
    return {"held": held.figure_id, "taken": taken.figure_id, **ids, **counts}
