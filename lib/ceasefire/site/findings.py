"""The three findings in words, each number printed from the tables and each with its doubt.

Sentences are HTML; every number in them is a link to the sentence it came from. They hold for
any collection: what a table does not hold is said, not filled in.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

import pandas as pd

from ceasefire.charts.page import evidence_url
from ceasefire.charts.words import CAPTIVES, counted, day, listed, place, wording
from ceasefire.site.evidence import safe

NOTHING = "These articles give no such number."


def findings(tables: dict[str, pd.DataFrame], shares: pd.DataFrame | None = None) -> dict[str, list[str]]:
    """The findings by the notebook they belong to; `shares` are those of the accuracy notebook, where there are any.

    An article that repeats another is counted once.
    """
    articles = tables["articles"]
    repeats = articles.loc[articles["duplicate_of"].ne(""), "article"]
    figures, positions = (table[~table["article"].isin(repeats)] for table in (tables["figures"], tables["positions"]))
    return {
        "10-casualties": [*casualties(figures), figures_doubt(_of(figures, "measure", "killed", "injured"), shares)],
        "20-hostages": [*hostages(figures), figures_doubt(_of(figures, "population", *CAPTIVES), shares)],
        "30-demands": [*demands(positions, tables["shifts"]), positions_doubt(positions, shares)],
    }


def _of(table: pd.DataFrame, column: str, *values: str) -> pd.DataFrame:
    """The rows that have one of these values."""
    return table[table[column].isin(values)]


def told(row) -> str:
    """A figure in its own words as a link, with who said it and when.

    >>> from ceasefire.tables import frame
    >>> row = {"figure_id": "a#F01", "quote": "some 40", "best": 40, "hedge": "about", "attribution": "Lys"}
    >>> told(frame("figures", [row]).iloc[0])
    '<a href="articles/a.html#F01">some 40</a> (Lys, date unknown)'
    """
    speaker, words = safe(row.attribution) or "no attribution stated", wording(row)
    words = safe(words[:1].lower() + words[1:])
    return f'<a href="{escape(evidence_url(row.figure_id))}">{words}</a> ({speaker}, {day(row.published)})'


def totals(figures: pd.DataFrame, measure: str) -> pd.DataFrame:
    """The figures of one measure that happened, without parts and repeats, by publication.

    Where a population has figures of no single place, those of single places are left out: they
    are not its toll. So are undated ones where there are dated ones.
    """
    keep = (figures["measure"] == measure) & figures["status"].isin(["reported", "withdrawn"])
    rows = figures[keep & (figures["part_of"] == "") & (figures["repeat_of"] == "")]
    for better in (rows["place"] == "", rows["published"].notna()):
        better = better[rows.index]
        rows = rows[better | ~rows["population"].isin(rows.loc[better, "population"])]
    return rows.sort_values(["published", "figure_id"], kind="stable")


def casualties(figures: pd.DataFrame) -> Iterator[str]:
    """The first and the last toll of each population, most reported first."""
    rows = totals(figures, "killed")
    people = rows["population"].value_counts()
    for who in sorted(people.index, key=lambda name: (-people[name], name)):
        own = rows[rows["population"] == who]
        first, last = told(own.iloc[0]), told(own.iloc[-1])
        in_time = own["published"].nunique() > 1
        span = f"first {first}, last {last}" if in_time else listed(map(told, own.itertuples()))
        yield f"<strong>Killed in {place(who)}</strong>: {span}."
    if rows.empty:
        yield NOTHING


def hostages(figures: pd.DataFrame) -> Iterator[str]:
    """How many were taken and are held, as first and last reported; what differs on one day; what had not happened."""
    own = figures[figures["population"] == "hostages"]
    for measure in ("taken", "held", "released"):
        rows = totals(own, measure)
        if len(rows):
            ends = rows.iloc[[0]] if len(rows) == 1 else rows.iloc[[0, -1]]
            name = {"taken": "Taken", "held": "Held", "released": "Released"}[measure]
            yield f"<strong>{name}</strong>: {', '.join(told(row) for row in ends.itertuples())}."
            yield from _same_day(rows) if measure == "held" else ()
    unreal = own[~own["status"].isin(["reported", ""])]["status"].value_counts()
    if len(unreal):
        kinds = listed(f"{n} {status}" for status, n in unreal.items())
        yield f"Of {counted(len(own), 'number')} of hostages, {kinds}: what had not happened when it was printed."
    if own.empty:
        yield NOTHING


def _same_day(rows: pd.DataFrame) -> Iterator[str]:
    """Days on which two reports of those held differ."""
    for date, same in rows.dropna(subset=["best"]).groupby("published"):
        if same["best"].nunique() > 1:
            yield f"On {day(date)} the reports differ, and both are kept: {listed(map(told, same.itertuples()))}."


def demands(positions: pd.DataFrame, shifts: pd.DataFrame) -> Iterator[str]:
    """The issue most spoken of and who stands where on it; then what moved."""
    rows = positions[positions["action"] != "mediate"]
    if rows.empty:
        yield "These articles state no position."
        return
    issue = rows["issue"].mode().iloc[0]
    about = rows[rows["issue"] == issue]
    parties = [f"{safe(actor)} {_acts(own)}" for actor, own in about.groupby("actor") if len(own) > 1]
    yield f"<strong>Most spoken of: {issue.replace('_', ' ')}</strong>. {'; '.join(parties or ['No party twice'])}."
    moved = shifts[shifts["kind"].isin(["quantity", "withdraw"])].drop_duplicates(["actor", "issue", "to_position"])
    for shift in moved.itertuples():
        yield f"<strong>{safe(shift.actor)} moved</strong> on {shift.issue.replace('_', ' ')}: {_moved(shift)}."
    if moved.empty:
        yield "No number and no demand is seen to have been given up."


def _acts(own: pd.DataFrame) -> str:
    """What one party does, each act with its count, most frequent first."""
    counts = own["action"].value_counts()
    order = sorted(counts.index, key=lambda act: (-counts[act], act))
    return listed(f"{act} ({counts[act]})" for act in order)


def _moved(shift) -> str:
    """One shift with links to its two sentences."""
    counted_both = shift.kind == "quantity"
    words = (shift.from_value or "before", shift.to_value or "after") if counted_both else ("before", "after")
    ends = zip((shift.from_position, shift.to_position), words, (shift.from_date, shift.to_date), strict=True)
    first, last = (f'<a href="{escape(evidence_url(row))}">{safe(word)}</a> ({day(date)})' for row, word, date in ends)
    return f"{'' if counted_both else 'a demand withdrawn, '}{first} to {last}"


def figures_doubt(figures: pd.DataFrame, shares: pd.DataFrame | None) -> str:
    """How firmly the figures stand, and how well they are read."""
    unnamed, hedged = int((figures["attribution"] == "").sum()), int((~figures["hedge"].isin(["exact", ""])).sum())
    return (
        f"<em>Doubt</em>: of {counted(len(figures), 'figure')}, {unnamed or 'none'} without a named speaker, "
        f"{hedged or 'none'} hedged; each is a report, not a fact."
        f"{_read(shares, 'Figures, by field', 'number and measure')}"
    )


def positions_doubt(positions: pd.DataFrame, shares: pd.DataFrame | None) -> str:
    """What a count of positions is worth, and how well they are read."""
    return (
        f"<em>Doubt</em>: {counted(len(positions), 'position')}, one per clause; a party that is quoted more has more, "
        f"so counts compare coverage, not firmness.{_read(shares, 'Positions, by field', 'party and issue')}"
    )


def _read(shares: pd.DataFrame | None, group: str, name: str) -> str:
    """One sentence on accuracy, from the shares of the accuracy notebook; empty where there are none."""
    own = shares[(shares["group"] == group) & (shares["name"] == name)] if shares is not None else ()
    if not len(own):
        return ""
    row = own.iloc[0]
    return (
        f" A careful coding of these articles holds {row.coded}: {row.right} of them were read, among {row.read} read. "
        "A language model made that coding; people have not adjudicated it."
    )
