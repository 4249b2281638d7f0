"""The casualty chart: one small panel per population and kind of count, over time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import pandas as pd

from ceasefire.charts.marks import (
    DOOR,
    SIZE,
    Box,
    Labels,
    Mark,
    Panel,
    draw_label,
    draw_mark,
    label_lines,
    round_steps,
    styles,
)
from ceasefire.charts.page import (
    BASE,
    BODY,
    GRID,
    MARGIN,
    SLATE,
    SLATE_TEXT,
    SMALL,
    Chart,
    Page,
    evidence_url,
    house_style,
    text_width,
)
from ceasefire.charts.words import citation, counted, day, heights, listed, place, span, unbroken, wording

PERIODS = {"event": "toll of one event", "daily": "count of one day", "cumulative": "running total"}
HEIGHT, STRIP, HEAD, DATES = 190.0, 20.0, 24.0, 26.0  # points: a panel, an empty one, its title, its dates
NOTE = (
    "Not counted, for any party: the missing, and deaths that nobody has reported. The numbers do not tell "
    "civilians from fighters. Nothing is added up."
)
BEHIND = (
    "Grey dots: totals reported day by day by the Ministry of Health in Gaza, some by its Government Media "
    "Office, as collected by Tech for Palestine; no dot, no report."
)
EMPTY = "no number in these articles"


class Spec(NamedTuple):
    """One panel: its heading, its rows, the scale it shares, and its background (`date`, `value`)."""

    title: str
    rows: pd.DataFrame
    scale: tuple[str, str]
    behind: pd.DataFrame

    @property
    def drawn(self) -> bool:
        """Whether there is anything to draw."""
        return bool(len(self.rows) or len(self.behind))


def casualties(
    figures: pd.DataFrame,
    *,
    source: str,
    reference: pd.DataFrame | None = None,
    measures: Sequence[str] = ("killed", "injured"),
    populations: Sequence[str] = (),
    note: str = NOTE,
    base: str = BASE,
) -> Chart:
    """Killed and injured, one panel per population and kind of count; each report is one mark.

    Takes rows of the figures table and, for the background, the reported Gaza series (`date`,
    `killed_cum`, `injured_cum`). Panels of the same measure and kind of count share their scale;
    tolls of one event and running totals never do. Rows of articles without a date are counted
    in the note. Raises ChartError without source or note.
    """
    rows = figures[figures["measure"].isin(list(measures)) & figures["status"].isin(["reported", "withdrawn"])]
    dated = rows.dropna(subset=["published"])
    people = list(populations) or sorted(set(rows["population"]))
    specs = [spec for who in people for measure in measures for spec in _specs(dated, measure, who, reference)]
    where = f" in {listed(map(place, people))}, as reported {unbroken(span(dated['published']))}"
    title = listed(measures).capitalize() + (where if people else f": {EMPTY}")
    subtitle = (
        "Number of people, by the day of the article that states it. Filled: that number. ~: about. Hollow with "
        "arrow: more than, or up to. Bar: a range. Each kind of count has a scale of its own."
    )
    more = [BEHIND] if any(len(spec.behind) for spec in specs) else []
    if len(dated) < len(rows):
        more.append(f"{counted(len(rows) - len(dated), 'row')} of articles without a date not drawn.")
    with house_style():
        return _draw(title, subtitle, source, " ".join([note, *more]) if note else note, specs, dated, base)


def _specs(rows: pd.DataFrame, measure: str, who: str, reference: pd.DataFrame | None) -> list[Spec]:
    """The panels of one measure and population: one per kind of count, or a single empty one."""
    own = rows[(rows["measure"] == measure) & (rows["population"] == who)]
    name = f"{measure.capitalize()} in {place(who)}"
    found = []
    for period, words in PERIODS.items():
        part = own[own["period"] == period]
        behind = _series(reference if who == "gaza" and period == "cumulative" else None, measure, rows["published"])
        if len(part) or len(behind):
            found.append(Spec(f"{name}: {words}{_event_day(part, period)}", part, (measure, period), behind))
    return found or [Spec(name, own, (measure, "cumulative"), _series(None, measure, rows["published"]))]


def _event_day(rows: pd.DataFrame, period: str) -> str:
    """The day of the event, where all rows agree on one."""
    days = set(rows["as_of_start"].dropna()) | set(rows["as_of_end"].dropna())
    return f", {day(days.pop())}" if len(days) == 1 and period == "event" else ""


def _series(reference: pd.DataFrame | None, measure: str, days: pd.Series) -> pd.DataFrame:
    """The reported series of one measure, clipped to the articles' days; empty when there is none."""
    if reference is None or f"{measure}_cum" not in reference or days.empty:
        return pd.DataFrame({"date": [], "value": []})
    table = pd.DataFrame({"date": pd.to_datetime(reference["date"]), "value": reference[f"{measure}_cum"]}).dropna()
    return table[table["date"].between(days.min(), days.max())]


def _draw(title, subtitle, source, note, specs: list[Spec], dated: pd.DataFrame, base: str) -> Chart:
    """Lay the panels under each other on one sheet and draw each of them."""
    window, most = _window(dated), _scales(specs)
    gutter = (
        max([0.0, *(text_width(f"{step:,}", SMALL) for top in most.values() for step in round_steps(top, 4.5))]) + 8
    )
    body = sum(HEAD + (HEIGHT + DATES if spec.drawn else STRIP) for spec in specs) + 6
    page = Page("casualties", title, subtitle if specs else "Nothing to draw.", source, note, body)
    y, words = page.top, [] if specs else [EMPTY]
    for spec in specs:
        y -= HEAD
        page.text(MARGIN, y + 7, spec.title, size=BODY, weight="bold")
        if spec.drawn:
            area = Panel(MARGIN + gutter, y - HEIGHT, page.inner - gutter - 2, HEIGHT, *window, most[spec.scale])
            words.append(_panel(page, area, spec, base))
        else:
            page.text(MARGIN, y - 5, EMPTY, size=SMALL, color=SLATE_TEXT)
            words.append(f"{spec.title}: {EMPTY}.")
        y -= HEIGHT + DATES if spec.drawn else STRIP
    rows = pd.concat([spec.rows for spec in specs]) if specs else dated
    return page.finish(f"{title}. {' '.join(words)}", rows)


def _panel(page: Page, area: Panel, spec: Spec, base: str) -> str:
    """One panel: scale, background, marks, labels, links; returns its words for the alt text."""
    _frame(page, area)
    labels = Labels()
    bounds = Box(area.left + 2, area.bottom + 1, area.left + area.width, area.bottom + area.height + 8)
    _background(page, area, spec.behind, labels)
    rows = spec.rows.sort_values(["published", "article", "start"], kind="stable")
    look = styles(rows["attribution"])
    drawn = list(_placed(page, area, rows, look))
    for _, mark in drawn:
        labels.block(*mark.box)
    for row, mark in drawn:
        extra = row.status if row.status != "reported" else _earlier(row, rows)
        draw_label(page, labels, mark, label_lines(row, extra), bounds, look[row.attribution].color)
        page.link(mark.x, mark.y, DOOR, evidence_url(row.figure_id, base), f"{citation(row)}: open its sentence")
    if labels.left_out:
        words = f"{counted(labels.left_out, 'label')} left out for room"
        page.text(
            area.left + area.width, area.bottom + area.height + 14, words, size=SMALL, ha="right", color=SLATE_TEXT
        )
    if not drawn:
        page.text(area.left + 6, area.bottom + area.height - 14, EMPTY, size=SMALL, color=SLATE_TEXT)
    return f"{spec.title}: {'; '.join(citation(row) for row, _ in drawn) or EMPTY}.{_told(spec.behind)}"


def _placed(page: Page, area: Panel, rows: pd.DataFrame, look: dict) -> Iterable[tuple]:
    """Draw each row's mark; marks that would touch stand side by side, words without a number at the top."""
    taken: list[Box] = []
    for row in rows.itertuples():
        ys = [area.y(value) for value in heights(row)] or [area.bottom + area.height - 4]
        x = area.x(row.published.date())
        x += next(s for s in _sideways() if not any(_near(x + s, ys, box) for box in taken))
        if heights(row):
            mark = draw_mark(page, ys, x, row.hedge, look[row.attribution], happened=row.status == "reported")
        else:
            mark = Mark(x, ys[0], Box(x - 1, ys[0] - 1, x + 1, ys[0] + 1))
        taken.append(mark.box)
        yield row, mark


def _sideways() -> Iterable[float]:
    """0, 11, -11, 22, …: where a mark may stand beside its day."""
    yield 0.0
    for step in range(1, 10_000):
        yield 11.0 * step
        yield -11.0 * step


def _near(x: float, ys: list[float], box: Box) -> bool:
    """Whether a mark at x would touch a mark already drawn."""
    r = SIZE / 2 + 0.5
    return Box(x - r, min(ys) - r, x + r, max(ys) + r).meets(box)


def _earlier(row, rows: pd.DataFrame) -> str:
    """What the same speaker said of the same event in an earlier article, when it was another number."""
    same = rows[(rows["attribution"] == row.attribution) & (rows["as_of_start"] == row.as_of_start)]
    same = same[(same["period"] == "event") & (same["published"] < row.published) & (row.attribution != "")]
    words = [wording(earlier) for earlier in same.itertuples() if heights(earlier) != heights(row)]
    return f"earlier: {words[-1]}" if words else ""


def _frame(page: Page, area: Panel) -> None:
    """Grid, value ticks and month ticks of a panel."""
    axes = page.axes(area.left, area.bottom, area.width, area.height)
    axes.set_xlim(area.first, area.last)
    axes.set_ylim(0, area.most)
    for value in area.ticks():
        axes.axhline(value, color=GRID, linewidth=0.8)
        page.text(area.left - 5, area.y(value) - 3, f"{value:,}", size=SMALL, color=SLATE_TEXT, ha="right")
    for month, label in month_ticks(area.first, area.last):
        x = area.x(month)
        page.line([x, x], [area.bottom, area.bottom - 3], color=SLATE, width=0.8)
        page.text(x, area.bottom - 13, label, size=SMALL, color=SLATE_TEXT, ha="center")


def month_ticks(first: int, last: int, most: int = 5) -> list[tuple[dt.date, str]]:
    """The first days of months between two ordinals, at most five, with their names.

    >>> [label for _, label in month_ticks(dt.date(2023, 11, 9).toordinal(), dt.date(2024, 2, 1).toordinal())]
    ['Dec 2023', 'Jan 2024', 'Feb']
    """
    months, at = [], dt.date.fromordinal(first).replace(day=1)
    while at.toordinal() <= last:
        months += [at] if at.toordinal() >= first else []
        at = (at + dt.timedelta(days=32)).replace(day=1)
    months = months[:: max(-(-len(months) // most), 1)]
    opening = {month.year: month for month in reversed(months)}
    return [(month, f"{month:%b %Y}" if opening[month.year] == month else f"{month:%b}") for month in months]


def _window(rows: pd.DataFrame) -> tuple[int, int]:
    """The days a chart spans: its articles' and a margin."""
    if rows.empty:
        return dt.date(2023, 10, 7).toordinal(), dt.date(2023, 11, 7).toordinal()
    first, last = rows["published"].min().toordinal(), rows["published"].max().toordinal()
    pad = max((last - first) // 14, 7)
    return first - pad, last + pad


def _scales(specs: list[Spec]) -> dict:
    """The top of each shared scale, with room for arrows and labels above the highest mark."""
    most: dict = {}
    for spec in specs:
        values = [value for row in spec.rows.itertuples() for value in heights(row)] + list(spec.behind["value"])
        most[spec.scale] = max([most.get(spec.scale, 1.0), *values])
    return {scale: float(value) * 1.3 for scale, value in most.items()}


def _background(page: Page, area: Panel, series: pd.DataFrame, labels: Labels) -> None:
    """Draw the reported series as small dots, one per report: nothing joins days without a report."""
    xs = [area.x(date.date()) for date in series["date"]]
    ys = [area.y(value) for value in series["value"]]
    page.line(xs, ys, color="#B4BCC2", width=0, marker=".", markersize=2.6, zorder=0.2)
    for x, y in zip(xs, ys, strict=True):
        labels.block(x - 1, y - 1, x + 1, y + 1, soft=True)
    if xs:
        words, right = "reported day by day", area.left + area.width
        width, low = text_width(words, SMALL), min(y for x, y in zip(xs, ys, strict=True) if x >= xs[-1] - 100)
        page.text(right, low - 14, words, size=SMALL, color=SLATE_TEXT, ha="right")
        labels.block(right - width - 3, low - 17, right + 1, low - 4)


def _told(series: pd.DataFrame) -> str:
    """The background in words, for the alt text."""
    if series.empty:
        return ""
    ends = [f"{int(value):,} on {day(date)}" for date, value in series.iloc[[0, -1]].itertuples(index=False)]
    return f" Reported series behind: {' to '.join(ends)}."
