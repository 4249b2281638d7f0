"""The charts about the work itself: the articles and their dates, and how well they are read."""

from __future__ import annotations

import pandas as pd

from ceasefire.charts.page import (
    BASE,
    GRID,
    INK,
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

LEFT, RIGHT, LINE = MARGIN + 4, WIDTH - MARGIN - 40, 11.5
CORPUS_NOTE = (
    "Five or fifty articles are no sample of the coverage: they are the ones at hand, and what they leave out "
    "is left out here. A date in a page's header can be the day it was captured."
)
ACCURACY_NOTE = (
    "Coded by a language model under the written rules, reviewed once by another, not adjudicated by people. "
    "Rows marked optional are neither missed nor wrong."
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
        page = Page("corpus", title, subtitle, source, note, 42 * len(rows) + 30)
        bottom = page.top - 42 * len(rows) - 6
        for month, label in month_ticks(first, last):
            x = _x(month.toordinal(), first, last)
            page.line([x, x], [bottom, page.top - 4], color=GRID, width=0.8, zorder=-1)
            page.text(x, bottom - 11, label, size=SMALL, color=SLATE_TEXT)
        words = [_article(page, row, page.top - 42 * at, first, last, base) for at, row in enumerate(rows.itertuples())]
        return page.finish(f"{title}. {' '.join(words)}", rows.drop(columns=["text", "masked"], errors="ignore"))


def _x(ordinal: int, first: int, last: int) -> float:
    """Where a day stands."""
    return LEFT + (RIGHT - LEFT) * (ordinal - first) / max(last - first, 1)


def _article(page: Page, row, top: float, first: int, last: int, base: str) -> str:
    """One article: its title, its date with bounds, its capture date; returns its words."""
    name = wrap(row.title or row.article, RIGHT - LEFT + 30, SMALL, "bold")
    page.text(LEFT, top - 13, name[0] + (" …" if len(name) > 1 else ""), size=SMALL, weight="bold")
    y = top - 25
    known = f"{day(row.published)}, date {KNOWN.get(row.date_basis, row.date_basis)}"
    said = f"{row.title or row.article}: {known}"
    at = LEFT
    if not pd.isna(row.published):
        at = _x(row.published.toordinal(), first, last)
        if not pd.isna(row.published_earliest) and not pd.isna(row.published_latest):
            ends = [_x(d.toordinal(), first, last) for d in (row.published_earliest, row.published_latest)]
            page.line([ends[0] - 3, ends[1] + 3], [y, y], color=SLATE, width=2, zorder=0.5)
        page.shape(at, y, "o", 7, face=INK, edge=INK)
        page.link(at, y, 7, f"{base}{row.article}.html", f"{said}: open the article")
    left = at + 8 if at + 8 + text_width(known, SMALL) <= WIDTH - MARGIN else at - 8 - text_width(known, SMALL)
    page.text(left, y - 3, known, size=SMALL)
    if pd.isna(row.captured):
        return f"{said}."
    x = _x(row.captured.toordinal(), first, last)
    page.shape(x, y, "o", 8, face=PAPER, edge=SLATE, dash=(1.5, 1))
    page.text(x + 4, y - 14, f"page captured {day(row.captured)}", size=SMALL, color=SLATE_TEXT, ha="right")
    return f"{said}; page captured {day(row.captured)}."


KNOWN = {
    "person": "established by a person",
    "stated": "stated in the text",
    "metadata": "from the page's data",
    "reference": "by comparison",
    "inferred": "inferred",
    "unknown": "not known",
}


def accuracy(scores: pd.DataFrame, *, source: str, note: str = ACCURACY_NOTE) -> Chart:
    """Precision and recall, one line per group: how much of what is read is right, and how much is found.

    Takes rows of `group`, `name`, `right`, `read`, `coded`: `right` of the `read` rows agree with
    the coding, which holds `coded`. Raises ChartError without source or note.
    """
    groups = list(dict.fromkeys(scores["group"]))
    title = "How much of what the library reads is right, and how much it finds"
    subtitle = (
        "Square: precision, the share of what it reads that is right. Circle: recall, the share of the coded rows "
        "that it finds. Beside them: right of read, right of coded. Few rows make a coarse share."
    )
    with house_style():
        page = Page("accuracy", title, subtitle, source, note, 18 * len(scores) + 44 * len(groups) + 4)
        y, words = page.top, []
        for group in groups:
            part = scores[scores["group"] == group]
            page.text(MARGIN, y - 15, group, weight="bold")
            y -= 22
            _shares(page, y, y - 18 * len(part))
            words += [_score(page, row, y - 18 * at - 9) for at, row in enumerate(part.itertuples())]
            y -= 18 * len(part) + 22
        return page.finish(f"{title}. {' '.join(words)}", scores)


BAR = (MARGIN + 112, WIDTH - MARGIN - 100)


def _share(value: float) -> float:
    """Where a share between nothing and all stands."""
    return BAR[0] + (BAR[1] - BAR[0]) * value


def _shares(page: Page, top: float, bottom: float) -> None:
    """Grid and scale of a group."""
    for value in (0, 25, 50, 75, 100):
        page.line([_share(value / 100)] * 2, [bottom, top], color=GRID, width=0.8, zorder=-1)
        page.text(_share(value / 100), bottom - 11, f"{value} %", size=SMALL, color=SLATE_TEXT, ha="center")


def _score(page: Page, row, y: float) -> str:
    """One line: both shares, and the counts behind them."""
    page.text(MARGIN, y - 3, row.name, size=SMALL)
    told = f"{row.right} of {row.read} · {row.right} of {row.coded}"
    page.text(BAR[1] + 12, y - 3, told, size=SMALL)
    for whole, marker, size, face in ((row.read, "s", 9, PAPER), (row.coded, "o", 6, INK)):
        if whole:
            page.shape(_share(row.right / whole), y, marker, size, face=face, edge=INK)
    return f"{row.group}, {row.name}: right {row.right} of {row.read} read, of {row.coded} coded."
