"""The chart of the articles: when each of them appeared, and how that is known."""

from __future__ import annotations

import pandas as pd

from ceasefire.charts.page import (
    BASE,
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
    house_style,
    text_width,
    wrap,
)
from ceasefire.charts.panels import month_ticks
from ceasefire.charts.words import counted, dated, day

LEFT, RIGHT = MARGIN + 4, WIDTH - MARGIN - 30
CORPUS_NOTE = (
    "Five or fifty articles are no sample of the coverage: they are the ones at hand, and what they leave out "
    "is left out here. A date in a page's header can be the day it was captured."
)


def corpus(articles: pd.DataFrame, *, source: str, note: str = CORPUS_NOTE, base: str = BASE) -> Chart:
    """When each article appeared, between which bounds, and the date its page shows, one line per article.

    Takes rows of the articles table. Filled: the day of publication; bar: its earliest and latest
    day; hollow and dashed: the day the page was captured. Raises ChartError without source or note.
    """
    rows = articles.sort_values(["published", "article"], kind="stable", na_position="last")
    dates = pd.concat([rows[c] for c in ("published", "published_earliest", "published_latest", "captured")]).dropna()
    first, last = (dates.min().toordinal() - 20, dates.max().toordinal() + 20) if len(dates) else (738000, 738030)
    title = dated(f"{counted(len(rows), 'article')} and the days they appeared", rows["published"])
    subtitle = (
        "Filled: day of publication, with how it is known. Bar: the earliest and latest day it can be. "
        "Dashed: the day on which the page was captured, which is not its date."
    )
    with house_style():
        tall = [_height(row) for row in rows.itertuples()]
        page = Page("corpus", title, subtitle, source, note, sum(tall) + 30)
        bottom, top = page.top - sum(tall) - 6, page.top
        for month, label in month_ticks(first, last):
            x = _x(month.toordinal(), first, last)
            page.line([x, x], [bottom, page.top - 4], color=GRID, width=0.8, zorder=-1)
            page.text(x, bottom - 12, label, size=SMALL, color=SLATE_TEXT)
        words = []
        for row, height in zip(rows.itertuples(), tall, strict=True):
            words.append(_article(page, row, top, first, last, base))
            top -= height
        return page.finish(f"{title}. {' '.join(words)}", rows.drop(columns=["text", "masked"], errors="ignore"))


def _name(row) -> list[str]:
    """An article's title, else its name, in lines."""
    return wrap(row.title or row.article, WIDTH - MARGIN - LEFT, SMALL, "bold")


def _height(row) -> float:
    """How tall an article's place is: its name, its date, and the day its page was captured."""
    return LEAD * (len(_name(row)) + 1) + (25 if pd.isna(row.captured) else 40)


def _x(ordinal: int, first: int, last: int) -> float:
    """Where a day stands."""
    return LEFT + (RIGHT - LEFT) * (ordinal - first) / max(last - first, 1)


def _article(page: Page, row, top: float, first: int, last: int, base: str) -> str:
    """One article: its title, its date with bounds, its capture date; returns its words."""
    name = _name(row)
    for at, line in enumerate(name):
        _words(page, LEFT, top - 13 - LEAD * at, line, weight="bold")
    known = f"{day(row.published)}, date {KNOWN.get(row.date_basis, row.date_basis)}"
    said = f"{row.title or row.article}: {known}"
    _words(page, LEFT, top - 13 - LEAD * len(name), known)
    y = top - 13 - LEAD * (len(name) + 1)
    if not pd.isna(row.captured):
        x, words = _x(row.captured.toordinal(), first, last), f"page captured {day(row.captured)}"
        page.shape(x, y, "o", 11, face=PAPER, edge=SLATE, dash=(1.5, 1))  # wider, so that it shows around the other
        _words(page, max(LEFT, x + 4 - text_width(words, SMALL)), y - 18, words, color=SLATE_TEXT)
    if not pd.isna(row.published):
        at = _x(row.published.toordinal(), first, last)
        if not pd.isna(row.published_earliest) and not pd.isna(row.published_latest):
            ends = [_x(d.toordinal(), first, last) for d in (row.published_earliest, row.published_latest)]
            page.line([ends[0] - 3, ends[1] + 3], [y, y], color=SLATE, width=2, zorder=0.5)
        page.shape(at, y, "o", 8, face=INK, edge=INK)
        page.link(at, y, 9, f"{base}{row.article}.html", f"{said}: open the article")
    return f"{said}." if pd.isna(row.captured) else f"{said}; {words}."


def _words(page: Page, x: float, y: float, words: str, **look) -> None:
    """A line of words on clear paper, so that no grid line runs through them."""
    width = text_width(words, SMALL, look.get("weight", "normal"))
    page.box(x - 1, y - 3, width + 2, LEAD, facecolor=PAPER, linewidth=0, zorder=0)
    page.text(x, y, words, size=SMALL, **look)


KNOWN = {
    "person": "established by a person",
    "stated": "stated in the text",
    "metadata": "from the page's data",
    "reference": "by comparison",
    "inferred": "inferred",
    "unknown": "not known",
}
