"""The demands chart: for each party its issues as rows, dates as columns, and where it moved."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import pandas as pd

from ceasefire.charts.page import (
    BASE,
    GRID,
    INK,
    MARGIN,
    PAPER,
    SLATE_TEXT,
    SMALL,
    WIDTH,
    Chart,
    Page,
    evidence_url,
    house_style,
    text_width,
    wrap,
)
from ceasefire.charts.words import counted, day, listed
from ceasefire.charts.words import dated as dated_title
from ceasefire.tables import VALUES

NOTE = (
    "A stance is what a sentence in an article ascribes to a party; praise, blame and military statements are left "
    "out, whoever makes them. No mark means that these articles say nothing, not that the party said nothing."
)
SHAPES = {  # the same act has the same shape, whoever does it: marker and whether it is filled
    "demand": (">", True),
    "reject": ("X", True),
    "accept": ("o", True),
    "offer": ("o", False),
    "concede": ("v", True),
    "vow": ("s", True),
    "threaten": ("^", True),
    "mediate": ("D", False),
}
ISSUES = {  # names as they are printed; an issue that is not here is printed as it is coded
    "ceasefire_permanence": "end of the war",
    "ceasefire_pause": "pause in fighting",
    "negotiation_itself": "the talks themselves",
    "return_of_displaced": "return of displaced",
    "rafah_offensive": "Rafah offensive",
}
LEFT, STEP, LINE, MARK = MARGIN + 96, 9.0, 11.5, 6.5  # points: first column, mark to mark, line to line, a mark's size
RIGHT, HEAD, COLUMNS = WIDTH - MARGIN, 31.0, 5


class Column(NamedTuple):
    """A column of the chart: its first and last day, and where it stands."""

    first: dt.date
    last: dt.date
    left: float = 0.0
    right: float = 0.0

    @property
    def middle(self) -> float:
        """The middle of the column."""
        return (self.left + self.right) / 2


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
        """How many lines the fullest cell has."""
        named = len(wrap(issue_name(self.issue), LEFT - MARGIN - 6, SMALL))
        return max([named, *(item.line + 1 for cell in self.cells for item in cell)])

    @property
    def height(self) -> float:
        """How tall the row is, its shifts included."""
        return LINE * self.lines + 5 + sum(lane.height for lane in self.lanes)


def demands(
    positions: pd.DataFrame,
    shifts: pd.DataFrame,
    *,
    source: str,
    actors: Sequence[str] = (),
    note: str = NOTE,
    base: str = BASE,
) -> Chart:
    """What each party demands, rejects, accepts, offers, concedes, vows, threatens or mediates, issue by issue.

    Takes rows of the positions and shifts tables. One mark is one stance; stances repeated from
    an earlier article are not drawn again. Days that lie close together share a column. Parties
    stand in alphabetical order, those who only mediate last. Raises ChartError without source or
    note.
    """
    rows = positions[positions["actor"].isin(list(actors))] if actors else positions
    rows = rows.assign(date=rows["date"].fillna(rows["published"]))
    dated = rows.dropna(subset=["date"]).sort_values(["date", "article", "start"], kind="stable")
    fresh = dated[~dated["repeat_of"].isin(set(dated["position_id"]))]
    more = (
        [f"Not drawn: {counted(len(dated) - len(fresh), 'repeat')} of an earlier sentence."]
        if len(fresh) < len(dated)
        else []
    )
    if len(dated) < len(rows):
        more.append(f"{counted(len(rows) - len(dated), 'stance')} without a date not drawn.")
    columns = place_columns(date_columns(fresh["date"].dt.date))
    act_of = dated.set_index("position_id")["action"]
    moved = shifts.assign(before=shifts["from_position"].map(act_of), after=shifts["to_position"].map(act_of))
    layout = list(_rows(fresh, moved.dropna(subset=["before", "after"]), columns))
    acts = "ask for, refuse, offer and give up" if 1 < len(actors) < 4 else "asks for, refuses, offers and gives up"
    title = dated_title(f"What {listed(actors) if 0 < len(actors) < 4 else 'each party'} {acts}", fresh["date"])
    subtitle = (
        "Stances by issue and day, one mark for each sentence that states it; the word beside the marks is the act. "
        "Dotted line: nothing stated. Arrow below a row: a shift, from before to after."
    )
    with house_style():
        return _draw(title, subtitle, source, " ".join([note, *more]) if note else note, layout, columns, fresh, base)


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


def _rows(positions: pd.DataFrame, shifts: pd.DataFrame, columns: list[Column]) -> Iterable[Row]:
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
        return 13.0 if self.beside else 15.0 + LINE * len(self.words)


def lane(shift, columns: list[Column]) -> Lane:
    """Lay out a shift: words to the right of the arrow, else to its left, else below it."""
    start, end = (_column_of(date, columns) for date in (shift.from_date, shift.to_date))
    left, right = start.left + 6, (end.left + 6 if end != start else end.left + 30)
    words = shift_words(shift)
    width = text_width(words, SMALL)
    if right + 6 + width <= RIGHT:
        return Lane(left, right, [words], right + 6, True)
    if left - 8 - width >= LEFT:
        return Lane(left, right, [words], left - 8 - width, True)
    return Lane(left, right, wrap(words, RIGHT - LEFT - 2, SMALL), LEFT + 2, False)


def _draw(title, subtitle, source, note, layout: list[Row], columns, rows: pd.DataFrame, base: str) -> Chart:
    """Draw the rows under each other, each party with a heading of its own."""
    actors = list(dict.fromkeys(row.actor for row in layout))
    body = sum(row.height for row in layout) + (HEAD + 6) * len(actors) + 6
    page = Page("demands", title, subtitle, source, note, max(body, 30))
    y, words, seen = page.top, [], ""
    if not layout:
        page.text(MARGIN, y - 16, "no stance in this selection", color=SLATE_TEXT)
    for row in layout:
        if row.actor != seen:
            y -= 6
            _heading(page, row.actor, columns, y)
            y -= HEAD
            words.append(f"{row.actor}:")
        seen = row.actor
        words.append(_row(page, row, columns, y, base))
        y -= row.height
    return page.finish(f"{title}. {' '.join(words)}", rows)


def _heading(page: Page, actor: str, columns: list[Column], y: float) -> None:
    """A party's name and the dates of the columns."""
    page.rule(y)
    for index, line in enumerate(wrap(actor, LEFT - MARGIN - 8, 9.5, "bold")):
        page.text(MARGIN, y - 13 - 11 * index, line, weight="bold")
    for column in columns:
        for index, line in enumerate(_two_lines(column_name(column))):
            page.text(column.left + 2, y - 13 - 10.5 * index, line, size=SMALL, color=SLATE_TEXT)


def _two_lines(name: str) -> list[str]:
    """A column's name with its last year on a line of its own."""
    return [name[:-5], name[-4:]]


def _row(page: Page, row: Row, columns: list[Column], y: float, base: str) -> str:
    """One issue of one party; returns its words for the alt text."""
    for index, line in enumerate(wrap(issue_name(row.issue), LEFT - MARGIN - 6, SMALL)):
        page.text(MARGIN, y - 10 - LINE * index, line, size=SMALL)
    said = []
    for column, cell in zip(columns, row.cells, strict=True):
        if not cell:
            middle = y - 7
            page.line([column.left + 2, column.right - 6], [middle, middle], color="#C3CACF", width=0.9, linestyle=":")
        acts = [item.action for item in cell if item.row is None]
        said += [f"{', '.join(acts)} ({column_name(column)})"] if acts else []
        for item in cell:
            _item(page, item, column, y, base)
    bottom = y - LINE * row.lines - 4
    for shift, place in zip(row.shifts, row.lanes, strict=True):
        _shift(page, shift, place, bottom, base)
        bottom -= place.height
        said.append(f"{day(shift.from_date)} to {day(shift.to_date)}, {shift_words(shift)}")
    page.line([MARGIN, RIGHT], [y - row.height, y - row.height], color=GRID, width=0.5)
    return f"{issue_name(row.issue)}: {'; '.join(said)}."


def _item(page: Page, item: Item, column: Column, y: float, base: str) -> None:
    """A mark with its link, or an action's word."""
    x, middle = column.left + item.x, y - 7 - LINE * item.line
    if item.row is None:
        page.text(x, middle - 3, item.action, size=SMALL)
        return
    marker, filled = SHAPES.get(item.action, ("P", False))
    page.shape(x, middle, marker, MARK, face=INK if filled else PAPER, edge=INK, width=1.0)
    page.link(x, middle, STEP / 2, evidence_url(item.row.position_id, base), _name(item.row))


def _name(row) -> str:
    """What a mark is, for its link."""
    said = f" ({row.speaker})" if row.speaker else ""
    return f"{row.actor}{said}, {row.action}, {issue_name(row.issue)}, {day(row.date)}: open its sentence"


def _column_of(date, columns: list[Column]) -> Column:
    """The column in which a date lies, else the nearest."""
    when = date.date()
    return min(columns, key=lambda c: max((c.first - when).days, (when - c.last).days, 0))


def _shift(page: Page, shift, place: Lane, y: float, base: str) -> None:
    """Draw one shift: an arrow from its before to its after, both ends doors, and both in words."""
    middle = y - 6
    page.line([place.left, place.right], [middle, middle], color=INK, width=1.3)
    tip = place.right
    page.line([tip - 4, tip, tip - 4], [middle - 3, middle, middle + 3], color=INK, width=1.3)
    page.shape(place.left, middle, "o", 4.5, face=INK, edge=INK)
    for x, position in ((place.left, shift.from_position), (tip, shift.to_position)):
        url = evidence_url(position, base)
        page.link(x, middle, STEP / 2, url, page.titles.get(url, position))
    first = middle - 3 if place.beside else middle - 3 - LINE
    for index, line in enumerate(place.words):
        page.text(place.at, first - LINE * index, line, size=SMALL)
