"""The grid of the demands chart: which days share a column, what stands in a cell, where a shift is drawn."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterable
from typing import NamedTuple

import pandas as pd

from ceasefire.charts.page import LEAD, MARGIN, SMALL, WIDTH, text_width, wrap
from ceasefire.charts.words import day
from ceasefire.tables import VALUES

ISSUES = {  # names as they are printed; an issue that is not here is printed as it is coded
    "ceasefire_permanence": "end of the war",
    "ceasefire_pause": "pause in fighting",
    "negotiation_itself": "the talks themselves",
    "return_of_displaced": "return of displaced",
    "rafah_offensive": "Rafah offensive",
}
LEFT, STEP, LINE, MARK = MARGIN, 15.0, 15.0, 8.0  # points: first column, mark to mark, line to line, a mark's size
RIGHT, COLUMNS = WIDTH - MARGIN, 5


class Column(NamedTuple):
    """A column of the chart: its first and last day, and where it stands."""

    first: dt.date
    last: dt.date
    left: float = 0.0
    right: float = 0.0


class Item(NamedTuple):
    """One thing in a cell: a mark (with its row) or the word of an action, at its place in the cell."""

    x: float
    line: int
    action: str
    row: object | None


class Row(NamedTuple):
    """One issue of one party: what stands in each column, and its shifts."""

    actor: str
    issue: str
    cells: list[list[Item]]
    shifts: list
    lanes: list

    @property
    def lines(self) -> int:
        """How many lines the issue's name and the fullest cell have."""
        return 1 + max([1, *(item.line + 1 for cell in self.cells for item in cell)])

    @property
    def height(self) -> float:
        """How tall the row is, its shifts included."""
        return LINE * self.lines + 5 + sum(lane.height for lane in self.lanes)


def date_columns(days: Iterable[dt.date], most: int = COLUMNS) -> list[Column]:
    """Group days into at most `most` columns: days up to three apart share one, then the nearest do.

    >>> [f"{c.first:%d %b}-{c.last:%d %b}" for c in date_columns(dt.date(2024, 5, n) for n in (1, 2, 9, 30))]
    ['01 May-02 May', '09 May-09 May', '30 May-30 May']
    """
    columns = [Column(when, when) for when in sorted(set(days))]
    while len(columns) > 1:
        gaps = [(b.first - a.last).days for a, b in itertools.pairwise(columns)]
        if min(gaps) > 3 and len(columns) <= most:
            break
        at = gaps.index(min(gaps))
        columns[at : at + 2] = [Column(columns[at].first, columns[at + 1].last)]
    return columns


def place_columns(columns: list[Column]) -> list[Column]:
    """Give each column its place on the sheet."""
    width = (RIGHT - LEFT) / max(len(columns), 1)
    return [c._replace(left=LEFT + i * width, right=LEFT + (i + 1) * width) for i, c in enumerate(columns)]


def column_name(column: Column) -> str:
    """A column's days as they are printed.

    >>> column_name(Column(dt.date(2024, 4, 30), dt.date(2024, 5, 2)))
    '30 Apr–2 May 2024'
    """
    first, last = column.first, column.last
    if first == last:
        return day(last)
    if first.year != last.year:
        return f"{day(first)}–{day(last)}"
    return f"{first.day}–{day(last)}" if first.month == last.month else f"{first.day} {first:%b}–{day(last)}"


def heading(column: Column) -> list[str]:
    """A column's days in lines that fit its width, the last year below; a day stays with its month.

    >>> heading(Column(dt.date(2024, 4, 30), dt.date(2024, 5, 2), 0, 70))
    ['30\xa0Apr–', '2\xa0May', '2024']
    """
    room, name = column.right - column.left - 5, re.sub(r"(\d) ([A-Z])", "\\1\u00a0\\2", column_name(column))
    days, year = name[:-5], name[-4:]
    return [*([days] if text_width(days, SMALL) <= room else wrap(days.replace("–", "– "), room, SMALL)), year]


def issue_name(issue: str) -> str:
    """An issue in running text.

    >>> issue_name("aid_access"), issue_name("ceasefire_permanence")
    ('aid access', 'end of the war')
    """
    return ISSUES.get(issue, issue.replace("_", " "))


def party_order(positions: pd.DataFrame) -> list[str]:
    """Parties in alphabetical order, those who only mediate last."""
    only = positions.groupby("actor")["action"].agg(lambda actions: set(actions) == {"mediate"})
    return sorted(only.index, key=lambda actor: (bool(only[actor]), actor))


def chart_rows(positions: pd.DataFrame, shifts: pd.DataFrame, columns: list[Column]) -> Iterable[Row]:
    """The rows of the chart in order: parties, and within them issues in the order of the codebook."""
    order = {issue: index for index, issue in enumerate(VALUES["issue"])}
    for actor in party_order(positions):
        own = positions[positions["actor"] == actor]
        for issue in sorted(set(own["issue"]), key=lambda issue: order.get(issue, 99)):
            part = list(own[own["issue"] == issue].itertuples())
            moved = shifts[(shifts["actor"] == actor) & (shifts["issue"] == issue)]
            cells, steps = [_cell(part, column) for column in columns], list(moved.itertuples())
            yield Row(actor, issue, cells, steps, [lane(shift, columns) for shift in steps])


def _cell(rows: list, column: Column) -> list[Item]:
    """What stands in one cell: for each action its marks and then its word, wrapped to the column's width."""
    inside = [row for row in rows if column.first <= row.date.date() <= column.last]
    items: list[Item] = []
    line, room = -1, column.right - column.left - 4
    for action in (name for name in VALUES["action"] if any(row.action == name for row in inside)):
        line, x = line + 1, 0.0
        for row in (row for row in inside if row.action == action):
            line, x = (line, x) if x + STEP <= room else (line + 1, 0.0)
            items.append(Item(x + STEP / 2, line, action, row))
            x += STEP
        line, x = (line, x) if x + 2 + text_width(action, SMALL) <= room else (line + 1, 0.0)
        items.append(Item(x + 2, line, action, None))
    return items


def shift_words(shift) -> str:
    """A shift in words: its kind, and its before and after with what was asked or given, as printed.

    >>> row = {"kind": "soften", "before": "reject", "after": "offer", "from_value": "a truce", "to_value": ""}
    >>> shift_words(pd.Series(row))
    'soften: reject “a truce” → offer'
    """
    sides = ((shift.before, shift.from_value), (shift.after, shift.to_value))
    if shift.kind == "quantity":
        return f"{shift.kind}: “{shift.from_value}” → “{shift.to_value}”"
    return f"{shift.kind}: " + " → ".join(f"{act} “{_short(value)}”" if value else act for act, value in sides)


def _short(words: str) -> str:
    """The first seven words; the table holds the rest."""
    first = words.split()[:7]
    return " ".join(first) + (" …" if len(first) < len(words.split()) else "")


class Lane(NamedTuple):
    """Where one shift is drawn: its arrow's ends, its words, and whether they stand beside it or below."""

    left: float
    right: float
    words: list[str]
    at: float
    beside: bool

    @property
    def height(self) -> float:
        """The lane's height."""
        return 16.0 if self.beside else 19.0 + LEAD * len(self.words)


def lane(shift, columns: list[Column]) -> Lane:
    """Lay out a shift: words to the right of the arrow, else to its left, else below it."""
    start, end = (column_of(date, columns) for date in (shift.from_date, shift.to_date))
    left, right = start.left + 6, (end.left + 6 if end != start else end.left + 34)
    words = shift_words(shift)
    width = text_width(words, SMALL)
    if right + 8 + width <= RIGHT:
        return Lane(left, right, [words], right + 8, True)
    if left - 8 - width >= LEFT:
        return Lane(left, right, [words], left - 8 - width, True)
    return Lane(left, right, wrap(words, RIGHT - LEFT - 2, SMALL), LEFT + 2, False)


def column_of(date, columns: list[Column]) -> Column:
    """The column in which a date lies, else the nearest."""
    when = date.date()
    return min(columns, key=lambda c: max((c.first - when).days, (when - c.last).days, 0))
