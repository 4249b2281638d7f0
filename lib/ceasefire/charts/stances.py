"""The demands chart: for each party its issues as rows, dates as columns, and where it moved."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ceasefire.charts.grid import (
    LINE,
    MARK,
    RIGHT,
    STEP,
    Column,
    Item,
    Lane,
    Row,
    chart_rows,
    column_name,
    date_columns,
    heading,
    issue_name,
    place_columns,
    shift_words,
)
from ceasefire.charts.page import (
    BASE,
    GRID,
    INK,
    LEAD,
    MARGIN,
    PAPER,
    SLATE_TEXT,
    SMALL,
    Chart,
    Page,
    evidence_url,
    house_style,
)
from ceasefire.charts.words import counted, day, listed
from ceasefire.charts.words import dated as dated_title

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
    acts = "ask for, refuse, offer and give up" if 1 < len(actors) < 4 else "asks for, refuses, offers and gives up"
    title = dated_title(f"What {listed(actors) if 0 < len(actors) < 4 else 'each party'} {acts}", fresh["date"])
    subtitle = (
        "Stances by issue and day, one mark for each sentence that states it; the word beside the marks is the act. "
        "Dotted line: nothing stated. Arrow below a row: a shift, from before to after."
    )
    with house_style():
        layout = list(chart_rows(fresh, moved.dropna(subset=["before", "after"]), columns))
        return _draw(title, subtitle, source, " ".join([note, *more]) if note else note, layout, columns, fresh, base)


def _draw(title, subtitle, source, note, layout: list[Row], columns, rows: pd.DataFrame, base: str) -> Chart:
    """Draw the rows under each other, each party with a heading of its own."""
    actors = list(dict.fromkeys(row.actor for row in layout))
    head = 24 + LEAD * max([len(heading(column)) for column in columns], default=1)
    body = sum(row.height for row in layout) + (head + 6) * len(actors) + 6
    page = Page("demands", title, subtitle, source, note, max(body, 30))
    y, words, seen = page.top, [], ""
    if not layout:
        page.text(MARGIN, y - 16, "no stance in this selection", color=SLATE_TEXT)
    for row in layout:
        if row.actor != seen:
            y -= 6
            _heading(page, row.actor, columns, y)
            y -= head
            words.append(f"{row.actor}:")
        seen = row.actor
        words.append(_row(page, row, columns, y, base))
        y -= row.height
    return page.finish(f"{title}. {' '.join(words)}", rows)


def _heading(page: Page, actor: str, columns: list[Column], y: float) -> None:
    """A party's name and the dates of the columns."""
    page.rule(y)
    page.text(MARGIN, y - 15, actor, weight="bold")
    for column in columns:
        for index, line in enumerate(heading(column)):
            page.text(column.left + 2, y - 30 - LEAD * index, line, size=SMALL, color=SLATE_TEXT)


def _row(page: Page, row: Row, columns: list[Column], y: float, base: str) -> str:
    """One issue of one party; returns its words for the alt text."""
    page.text(MARGIN, y - 12, issue_name(row.issue), size=SMALL, style="italic")
    said = []
    for column, cell in zip(columns, row.cells, strict=True):
        if not cell:
            middle = y - LINE - 8
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
    x, middle = column.left + item.x, y - 8 - LINE * (1 + item.line)
    if item.row is None:
        page.text(x, middle - 3.5, item.action, size=SMALL)
        return
    marker, filled = SHAPES.get(item.action, ("P", False))
    page.shape(x, middle, marker, MARK, face=INK if filled else PAPER, edge=INK, width=1.0)
    page.link(x, middle, STEP / 2, evidence_url(item.row.position_id, base), _name(item.row))


def _name(row) -> str:
    """What a mark is, for its link."""
    said = f" ({row.speaker})" if row.speaker else ""
    return f"{row.actor}{said}, {row.action}, {issue_name(row.issue)}, {day(row.date)}: open its sentence"


def _shift(page: Page, shift, place: Lane, y: float, base: str) -> None:
    """Draw one shift: an arrow from its before to its after, both ends doors, and both in words."""
    middle = y - 8
    page.line([place.left, place.right], [middle, middle], color=INK, width=1.3)
    tip = place.right
    page.line([tip - 4, tip, tip - 4], [middle - 3, middle, middle + 3], color=INK, width=1.3)
    page.shape(place.left, middle, "o", 5, face=INK, edge=INK)
    for x, position in ((place.left, shift.from_position), (tip, shift.to_position)):
        url = evidence_url(position, base)
        page.link(x, middle, STEP / 2, url, page.titles.get(url, position))
    first = middle - 3.5 if place.beside else middle - 5 - LEAD
    for index, line in enumerate(place.words):
        page.text(place.at, first - LEAD * index, line, size=SMALL)
