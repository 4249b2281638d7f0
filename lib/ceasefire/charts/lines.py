"""The hostage chart: one line per report, so that two reports of one day stand one above the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pandas as pd

from ceasefire.charts.marks import ARROW, SIZE, Style, draw_mark, round_steps, styles
from ceasefire.charts.page import (
    BASE,
    BODY,
    GRID,
    INK,
    LEAD,
    MARGIN,
    PAPER,
    SLATE,
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
from ceasefire.charts.words import CAPTIVES, citation, dated, day, heights, unbroken, wording

NOTE = (
    "Counts are as printed on the day and are not corrected. They do not tell soldiers from civilians, and none "
    "of them is a list of people. A proposal is not an event, whoever made it."
)
HINDSIGHT = (
    "Grey bars: a public timeline, compiled later from agency reports. It counts {taken} people taken on {first} and "
    "knows what was learned afterwards, so it can differ from counts of the day."
)
MEASURES = {
    "taken": "Hostages taken",
    "held": "Still held, living or dead",
    "released": "Hostages released or rescued alive",
    "dead_hostages": "Hostages reported dead",
    "prisoners_released": "Palestinian prisoners released",
}
AFTER = {  # what the timeline's number means in each block
    "taken": "taken",
    "held": "still held",
    "released": "released or rescued alive since the start",
}
EMPTY = "no number in these articles"
PROPOSED = "Only proposed, demanded or withdrawn"
NOT_YET = "Nobody in this box had been released when it was written."
LINE, LEFT, RIGHT, TINT = 19.0, MARGIN + 12, WIDTH - MARGIN - 8, "#F6F4EF"  # points: a line, the scale's ends


class Label(NamedTuple):
    """Where a report's words stand: the number's line, then the speaker's, and the height they need."""

    left: float
    number: str
    beside: str
    below: list[str]
    right: float = 0.0  # where the lines end, when they stand to the left of the mark
    day: str = ""  # the day of the article, above the first report of that day

    @property
    def height(self) -> float:
        """The height of the report's line, its day included."""
        return self.head + LINE + LEAD * len(self.below)

    @property
    def head(self) -> float:
        """The height of the day above it."""
        return LEAD + 2 if self.day else 0.0


class Block(NamedTuple):
    """One measure: its heading, its reports in order of date, and the timeline's number on each date."""

    title: str
    rows: list
    after: dict
    words: str
    happened: bool


def hostages(
    figures: pd.DataFrame,
    *,
    source: str,
    timeline: pd.DataFrame | None = None,
    note: str = NOTE,
    base: str = BASE,
) -> Chart:
    """Hostages taken, held, released and dead, prisoners released; apart from them what was only proposed.

    Takes rows of the figures table and, for the background, the public timeline (`date`, `taken`,
    `held_of_251`, `released_alive`, `rescued_alive`). One line is one report, in order of date; a
    number repeated in its article says "again". Raises ChartError without source or note.
    """
    rows = figures[figures["population"].isin(CAPTIVES) & figures["measure"].isin(list(MEASURES))]
    rows = rows.sort_values(["published", "article", "start"], kind="stable")
    more = [_hindsight(timeline)] if timeline is not None else []
    title = dated("Hostages and prisoners, reported and only proposed", rows["published"])
    subtitle = (
        "Number of people in each report, by the day of its article. Filled: that number. ~: about. "
        "Hollow with arrow: more than, or up to. Bar: a range. Dashed: had not happened."
    )
    with house_style():
        blocks = list(_blocks(rows, timeline))
        return _draw(title, subtitle, source, " ".join([note, *more]) if note else note, blocks, base)


def _hindsight(timeline: pd.DataFrame) -> str:
    """Why the timeline and the articles can differ."""
    first = pd.to_datetime(timeline["date"]).min()
    return HINDSIGHT.format(taken=int(timeline["taken"].sum()), first=unbroken(day(first)))


def _blocks(rows: pd.DataFrame, timeline: pd.DataFrame | None) -> Iterator[Block]:
    """The reported measures in their order, then everything that had not happened."""
    for measure, title in MEASURES.items():
        part = rows[(rows["measure"] == measure) & (rows["status"] == "reported")]
        after = known_later(timeline, measure, part["published"])
        yield Block(title, list(part.itertuples()), after, AFTER.get(measure, ""), True)
    asked = rows[rows["status"].isin(["proposed", "demanded", "withdrawn"])]
    yield Block(PROPOSED, list(asked.itertuples()), {}, "", False)


def known_later(timeline: pd.DataFrame | None, measure: str, days: pd.Series) -> dict:
    """The timeline's count on each of some days; nothing for measures that it does not hold."""
    if timeline is None or measure not in AFTER:
        return {}
    table = timeline.assign(date=pd.to_datetime(timeline["date"])).sort_values("date", kind="stable")
    series = {
        "taken": table["taken"].cumsum(),
        "held": table["held_of_251"],
        "released": (table["released_alive"] + table["rescued_alive"]).cumsum(),
    }[measure]
    known = {when: series[table["date"] <= when] for when in sorted(set(days.dropna()))}
    return {when: int(values.iloc[-1]) for when, values in known.items() if len(values)}


def _draw(title: str, subtitle: str, source: str, note: str, blocks: list[Block], base: str) -> Chart:
    """Lay the blocks under each other on one sheet."""
    most = max([1.0, *(value for block in blocks if block.happened for value in _values(block))])
    scales = [1.04 * (most if block.happened else max([1.0, *_values(block)])) for block in blocks]
    placed = [_labels(block, scale) for block, scale in zip(blocks, scales, strict=True)]
    tall = [_height(block, labels) for block, labels in zip(blocks, placed, strict=True)]
    page = Page("hostages", title, subtitle, source, note, sum(tall) + 6)
    speakers = styles(row.attribution for block in blocks for row in block.rows)
    y, words = page.top, []
    for block, scale, labels, height in zip(blocks, scales, placed, tall, strict=True):
        words.append(_block(page, block, labels, y, height, scale, speakers, base))
        y -= height
    drawn = [row for block in blocks for row in block.rows]
    return page.finish(f"{title}. {' '.join(words)}", pd.DataFrame(drawn).drop(columns="Index", errors="ignore"))


def _height(block: Block, labels: list[Label]) -> float:
    """How tall a block is: heading, lines, scale, and the timeline in words."""
    if not block.rows:
        return 46.0
    foot = LEAD * len(_later(block)) + 3 if block.after else 0
    return 22 + sum(label.height for label in labels) + (26 + foot if block.happened else 40)


def _values(block: Block) -> list[float]:
    """Every number of a block, the timeline's included."""
    return [value for row in block.rows for value in heights(row)] + [float(v) for v in block.after.values()]


def _later(block: Block) -> list[str]:
    """The timeline in words, for the foot of its block."""
    counts = ", ".join(f"{value} on {unbroken(day(when))}" for when, value in block.after.items())
    return wrap(f"Timeline, compiled later: {counts} ({block.words}).", RIGHT - LEFT, SMALL)


def _x(value: float, most: float) -> float:
    """Where a value stands."""
    return LEFT + (RIGHT - LEFT) * value / most


def _labels(block: Block, most: float) -> list[Label]:
    """The labels of a block, the day above the first report of each."""
    days = [day(row.published) for row in block.rows]
    placed = [_label(row, block, most) for row in block.rows]
    return [x._replace(day="" if at and days[at - 1] == days[at] else days[at]) for at, x in enumerate(placed)]


def _label(row, block: Block, most: float) -> Label:
    """Find room for a report's words to the right of its mark, else to the left; a long speaker goes below."""
    number = wording(row)
    name = row.attribution or "no attribution stated"
    name += "" if block.happened else f"; {row.status}"
    name = f"part of the above; {name}" if row.part_of else f"again; {name}" if row.repeat_of else name
    reach = heights(row) or [0.0]
    arrow = ARROW if row.hedge in ("more_than", "at_least") else 0
    at = _x(reach[-1], most) + SIZE / 2 + arrow + 6
    before = (
        _x(reach[0], most) - SIZE / 2 - 6 - (ARROW if row.hedge == "at_most" else 13 if row.hedge == "about" else 0)
    )
    bold = text_width(number, BODY, "bold")
    whole = bold + 5 + text_width(name, SMALL)
    if at + whole <= RIGHT + 6:
        return Label(at, number, name, [])
    if before - whole >= LEFT - 2:
        return Label(before - whole, number, name, [])
    if RIGHT - at >= before - LEFT:
        return Label(at, number, "", wrap(name, RIGHT + 6 - at, SMALL))
    below = wrap(name, before - LEFT, SMALL)
    return Label(before - max(bold, *(text_width(line, SMALL) for line in below)), number, "", below, before)


def _block(page, block: Block, labels: list[Label], top: float, height: float, most: float, speakers, base: str) -> str:
    """Draw one block from its top down; returns its words for the alt text."""
    if not block.rows:
        page.text(MARGIN, top - 15, block.title, weight="bold")
        page.text(MARGIN, top - 29, EMPTY, size=SMALL, color=SLATE_TEXT)
        return f"{block.title}: {EMPTY}."
    if not block.happened:
        edge = {"edgecolor": INK, "linestyle": (0, (5, 3)), "linewidth": 1.1, "zorder": -2}
        page.box(MARGIN - 6, top - height, page.inner + 12, height, facecolor=TINT, **edge)
        page.text(MARGIN, top - 29, NOT_YET, size=SMALL, color=SLATE_TEXT)
    page.text(MARGIN, top - 15, block.title, weight="bold")
    y = top - (22 if block.happened else 38)
    bottom = y - sum(label.height for label in labels)
    _scale(page, y, bottom, most)
    for row, label in zip(block.rows, labels, strict=True):
        if label.day:
            page.box(MARGIN, y - label.head + 1, text_width(label.day, SMALL) + 3, LEAD, **_paper(block.happened))
            page.text(MARGIN, y - label.head + 3, label.day, size=SMALL, zorder=4)
        if row.published in block.after:
            x = _x(block.after[row.published], most)
            page.line([x, x], [y - label.height, y - label.head], color="#C3CACF", width=3.2, zorder=-0.5)
        _report(page, row, label, y - label.head, most, speakers[row.attribution], block.happened, base)
        y -= label.height
    later = _later(block) if block.after else []
    for index, line in enumerate(later):
        page.text(LEFT, bottom - 25 - LEAD * index, line, size=SMALL, color=SLATE_TEXT)
    return " ".join([f"{block.title}: {'; '.join(citation(row) for row in block.rows)}.", *later])


def _scale(page: Page, y: float, bottom: float, most: float) -> None:
    """The grid of a block and its numbers below."""
    for value in round_steps(most, 5.5):
        x = _x(value, most)
        page.line([x, x], [bottom, y], color=GRID, width=0.8, zorder=-1)
        page.text(x, bottom - 11, f"{value:,}", size=SMALL, color=SLATE_TEXT, ha="center")


def _report(page, row, label: Label, y: float, most: float, style: Style, happened: bool, base: str) -> None:
    """One line: the mark at its number, and beside it the wording and who says so."""
    middle, foot = y - LINE / 2, y - LINE - LEAD * len(label.below)
    bold = text_width(label.number, BODY, "bold")
    width = max([bold + 5 + text_width(label.beside, SMALL), *(text_width(line, SMALL) for line in label.below)])
    ends = [label.left, label.left + width]
    xs = [_x(value, most) for value in heights(row)]
    if xs:
        box = draw_mark(page, xs, middle, row.hedge, style, upright=False, happened=happened).box
        ends += [box.left, box.right]
    door = (min(ends) - 1, foot + 1, max(ends) - min(ends) + 2, y - foot - 2)
    page.link_box(*door, evidence_url(row.figure_id, base), f"{citation(row)}: open its sentence")
    page.box(label.left - 1, foot + 2, width + 2, y - foot - 4, **_paper(happened))
    ink = SLATE_TEXT if style.color == SLATE else style.color
    at, ha = (label.right, "right") if label.right else (label.left, "left")
    page.text(at, middle - 3.7, label.number, weight="bold", zorder=4, ha=ha)
    page.text(label.left + bold + 5, middle - 3.5, label.beside, size=SMALL, color=ink, zorder=4)
    for index, line in enumerate(label.below):
        page.text(at, middle - 3.5 - LEAD * (index + 1), line, size=SMALL, color=ink, zorder=4, ha=ha)


def _paper(happened: bool) -> dict:
    """The look of a clear place under words, so that no grid line runs through them."""
    return {"facecolor": PAPER if happened else TINT, "linewidth": 0, "zorder": 0}
