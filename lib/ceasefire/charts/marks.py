"""How one row is drawn: its wording, its speaker's shape, its hedge, and a label that never collides."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from ceasefire.charts.page import BODY, INK, LEAD, OCHRE, PAPER, PLUM, SLATE, SMALL, Page, text_width, wrap
from ceasefire.charts.words import day, unbroken, wording

ARROW, SIZE, DOOR = 16.0, 9.0, 9.0  # points: the length of every arrow, the width of a mark, the reach of a link
DASH = (1.5, 1.0)


class Style(NamedTuple):
    """The shape and hue of one attribution."""

    marker: str
    color: str


CIRCLE, SQUARE, DIAMOND, PLUS = Style("o", PLUM), Style("s", OCHRE), Style("D", SLATE), Style("P", INK)
# The two that speak most often keep their shape from chart to chart; hue says who speaks, never whose people.
KEPT = {"Gaza Health Ministry": CIRCLE, "Israel": SQUARE}


def styles(attributions: Iterable[str]) -> dict[str, Style]:
    """Shape and hue for each attribution; a free shape goes to the most frequent, the rest are diamonds.

    >>> {name: style.marker for name, style in styles(["Israel", "reports", "", "NGO", "NGO"]).items()}
    {'': 'P', 'Israel': 's', 'NGO': 'o', 'reports': 'D'}
    """
    counts = Counter(attributions)
    free = [style for name, style in KEPT.items() if name not in counts]
    found = {"": PLUS} if "" in counts else {}
    for name in sorted(counts, key=lambda name: (name not in KEPT, -counts[name], name)):
        if name:
            found[name] = KEPT.get(name) or (free.pop(0) if free and counts[name] > 1 else DIAMOND)
    return found


class Panel(NamedTuple):
    """A plotting area on the sheet, in points, with its dates (as ordinals) and values."""

    left: float
    bottom: float
    width: float
    height: float
    first: int
    last: int
    most: float

    def x(self, date: dt.date) -> float:
        """Where a date stands."""
        return self.left + self.width * (date.toordinal() - self.first) / max(self.last - self.first, 1)

    def y(self, value: float) -> float:
        """Where a value stands."""
        return self.bottom + self.height * value / self.most

    def ticks(self) -> list[int]:
        """Zero and up to four round values."""
        return round_steps(self.most, 4.5)


def round_steps(most: float, count: float) -> list[int]:
    """Zero and at most `count` multiples of 1, 2 or 5 times a power of ten, up to `most`.

    >>> round_steps(260, 5.5)
    [0, 50, 100, 150, 200, 250]
    """
    step = next(base * 10**power for power in range(19) for base in (1, 2, 5) if most / (base * 10**power) <= count)
    return list(range(0, int(most) + 1, step))


class Box(NamedTuple):
    """A rectangle of the sheet that is taken."""

    left: float
    bottom: float
    right: float
    top: float

    def meets(self, other: Box) -> bool:
        """Whether two boxes overlap."""
        return not (
            self.right <= other.left or other.right <= self.left or self.top <= other.bottom or other.top <= self.bottom
        )


class Labels:
    """Places labels one after the other, each where it meets nothing placed before.

    `place` tries the four sides and four corners of a mark at growing distance; the order is
    fixed, so the same rows always give the same picture. What finds no place gives None; the chart
    counts those labels in `left_out` and says so.
    """

    SIDES = ((1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1), (0, 1), (0, -1))
    REACH = (0, 9, 18, 30, 44, 60, 80)

    def __init__(self) -> None:
        self.taken: list[Box] = []
        self.soft: list[Box] = []  # better left free: a series in the background
        self.left_out = 0

    def block(self, left: float, bottom: float, right: float, top: float, soft: bool = False) -> None:
        """Keep a rectangle free of labels; `soft` gives way when nothing else is left."""
        (self.soft if soft else self.taken).append(Box(left, bottom, right, top))

    def place(self, x: float, y: float, w: float, h: float, bounds: Box, gap: float) -> tuple[Box, tuple] | None:
        """A free box of w × h near the mark at (x, y), inside `bounds`, and the end of its leader line."""
        for hindered in (self.taken + self.soft, self.taken):
            for reach in self.REACH:
                for side, rise in self.SIDES:
                    box = _beside(x, y, w, h, side, rise, gap + reach)
                    end = (min(max(x, box.left), box.right), min(max(y, box.bottom), box.top))
                    if _inside(box, bounds) and self._free(box, (x, y), end, gap, hindered):
                        self.taken.append(Box(box.left - 2, box.bottom - 1, box.right + 2, box.top + 1))
                        return box, end if reach > 9 else ()
        return None

    def _free(self, box: Box, start: tuple, end: tuple, gap: float, hindered: list[Box]) -> bool:
        """Whether neither the box nor its leader line meets anything."""
        if any(box.meets(other) for other in hindered):
            return False
        length = ((end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2) ** 0.5
        steps = int(length // 4)
        for step in range(1, steps):
            part = step / steps
            if part * length > gap + 2:
                px, py = start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1])
                if any(Box(px - 1, py - 1, px + 1, py + 1).meets(other) for other in self.taken):
                    return False
        return True


def _beside(x: float, y: float, w: float, h: float, side: int, rise: int, gap: float) -> Box:
    """The box of w × h that lies on one side of a point."""
    left = x + gap if side > 0 else x - gap - w if side < 0 else x - w / 2
    if rise:
        left = x + gap / 2 if side > 0 else x - gap / 2 - w if side < 0 else left
    lift = gap if side == 0 else gap * 0.6
    bottom = y + lift if rise > 0 else y - lift - h if rise < 0 else y - h / 2
    return Box(left, bottom, left + w, bottom + h)


def _inside(box: Box, bounds: Box) -> bool:
    """Whether the box lies within the bounds."""
    return (
        box.left >= bounds.left and box.right <= bounds.right and box.bottom >= bounds.bottom and box.top <= bounds.top
    )


class Mark(NamedTuple):
    """A drawn mark: where its label and its link belong, and the room it takes."""

    x: float
    y: float
    box: Box


def draw_mark(
    page: Page, along: list[float], across: float, hedge: str, style: Style, *, upright=True, happened=True
) -> Mark:
    """Draw one figure in the form of its wording, its values `along` the scale (upwards or to the right).

    A filled mark is one number; with "~" it is about that number; a capped bar is a range; a
    hollow mark with an arrow is at least or at most. What has not happened is hollow and dashed.
    """
    dash = None if happened else DASH
    r, bounded = SIZE / 2, hedge in ("more_than", "at_least", "at_most")
    low, high = along[0] - r, along[-1] + r

    def line(a: tuple, c: tuple, width: float, pattern: object = "-") -> None:
        page.line(*((c, a) if upright else (a, c)), color=style.color, width=width, linestyle=pattern)

    if hedge == "range":
        low, high = along[0], max(along[1], along[0] + 3)
        line((low, high), (across, across), 2.0, (0, dash) if dash else "-")
        for end in (low, high):
            line((end, end), (across - 4, across + 4), 2.0)
    else:
        x, y = (across, along[0]) if upright else (along[0], across)
        if bounded:
            sign = -1 if hedge == "at_most" else 1
            start, tip = along[0] + sign * r, along[0] + sign * (r + ARROW)
            line((start, tip), (across, across), 1.4)
            line((tip - 4 * sign, tip, tip - 4 * sign), (across - 3, across, across + 3), 1.4)
            low, high = min(low, tip), max(high, tip)
        face = PAPER if bounded or not happened else style.color
        page.shape(x, y, style.marker, SIZE if happened else SIZE + 1.5, face=face, edge=style.color, dash=dash)
        if hedge == "about":
            page.text(x - r - 1.5, y - 3.5, "~", size=BODY + 2, color=style.color, weight="bold", ha="right")
    return _room(low, high, along, across, hedge, upright)


def _room(low: float, high: float, along: list[float], across: float, hedge: str, upright: bool) -> Mark:
    """The room of a mark from `low` to `high`, and its centre."""
    r, middle = SIZE / 2 + 1, (low + high) / 2 if hedge == "range" else along[0]
    tilde = 11 if hedge == "about" else 0
    if upright:
        return Mark(across, middle, Box(across - r - tilde, low - 1, across + r, high + 1))
    return Mark(middle, across, Box(low - 1 - tilde, across - r, high + 1, across + r))


Lines = list[tuple[str, str]]  # a label's lines, each with its weight


def label_lines(row, extra: str = "") -> list[Lines]:
    """A label in four widths, the last for a crowd: the number in its wording; who says so, when."""
    speaker = row.attribution or "no attribution stated"
    below = f"{speaker}, {unbroken(day(row.published))}" + (f"; {extra}" if extra else "")
    number = [(wording(row), "bold")]
    return [number + [(line, "normal") for line in wrap(below, width, SMALL)] for width in (200, 130, 88)] + [number]


def draw_label(page: Page, labels: Labels, mark: Mark, variants: list[Lines], bounds: Box, color: str) -> None:
    """Write a label at the first free place beside its mark, with a thin line where it is far off."""
    for lines in variants:
        w = max(text_width(text, BODY if weight == "bold" else SMALL, weight) for text, weight in lines) + 1
        found = labels.place(mark.x, mark.y, w, LEAD * len(lines) + 1, bounds, mark.x - mark.box.left + 2.5)
        if found:
            _write(page, mark, lines, w, *found, color)
            return
    labels.left_out += 1


def _write(page: Page, mark: Mark, lines: Lines, w: float, box: Box, end: tuple, color: str) -> None:
    """Draw a label in its box, on paper of its own."""
    if end:
        page.line([mark.x, end[0]], [mark.y, end[1]], color=SLATE, width=0.6, zorder=0.5)
    page.box(box.left, box.bottom, w, box.top - box.bottom, facecolor=PAPER, alpha=0.8, linewidth=0, zorder=0.6)
    right = box.right < mark.x
    for index, (text, weight) in enumerate(lines):
        size, ink = (BODY, INK) if weight == "bold" else (SMALL, color)
        at = (box.right, "right") if right else (box.left, "left")
        page.text(at[0], box.top - LEAD * index - 10.5, text, size=size, color=ink, weight=weight, ha=at[1])
