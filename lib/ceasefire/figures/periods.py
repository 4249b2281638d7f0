"""Over what time a figure counts: event, daily or cumulative, and the days that bound it."""

from __future__ import annotations

import datetime as dt
import re

from ceasefire.dates import Day
from ceasefire.figures.reading import Mention, Reading

_DAILY = (
    "past 24 hours",
    "last 24 hours",
    "previous 24 hours",
    "in 24 hours",
    "24-hour",
    "past day",
    "last day",
    "previous day",
    "single day",
)
_RUNNING = frozenset(
    "since toll total overall tally altogether cumulative far now stands risen climbed rises reached"
    " surpassed passed".split()
)
# These show a running total only where no day is named.
_LONG = frozenset(
    "war conflict campaign offensive invasion invasions bombings bombardment fighting siege hostilities"
    " operation".split()
)
_FROM = ("since", "from", "after", "starting", "began on", "beginning")
# A day named in another clause says nothing of this number.
_CLAUSE = re.compile(
    r";|\bwhile\b|, (?:and|but)\b[^,;]{0,60}\b(?:said|says|say|were|was|are|is|has|have|had|told|reported)\b"
)
_NEAR_BEFORE, _NEAR_AFTER = 60, 90  # how far, in characters, words bear on a number
_DAY = dt.timedelta(days=1)


def period_of(text: str, reading: Reading, m: Mention, measure: str, named: list[Day]) -> str:
    """event (one attack, release or exchange), daily (a day over a territory) or cumulative (a total, a stock)."""
    if measure == "held":
        return "cumulative"
    if m.event["role"] == "toll":
        return "cumulative"
    toks = reading.toks
    start = max(reading.start, toks.starts[m.first] - _NEAR_BEFORE)
    near = text[start : min(reading.end, toks.ends[m.last - 1] + _NEAR_AFTER)].lower()
    if ("24" in near or " day" in near) and any(phrase in near for phrase in _DAILY):
        return "daily"
    words = near.replace(",", " ").replace(".", " ").split()
    if not _RUNNING.isdisjoint(words):
        return "cumulative"
    lasting = measure in ("killed", "injured", "missing") and not _LONG.isdisjoint(words)
    return "cumulative" if (lasting or measure == "displaced") and not named else "event"


def as_of(
    text: str, at: int, period: str, status: str, measure: str, named: list[Day], published: dt.date | None
) -> tuple[dt.date | None, dt.date | None]:
    """The first and last day that a figure at offset `at` speaks of; None where the text does not say.

    A running total ends on the day of publication and begins with the day named after "since"; a
    stock ("still held") is of the day of publication; an event has the day named nearest to it. What
    is only proposed has no day. `named` are the days that the sentence names (`dates.days`).
    """
    if published is None or status not in ("reported", "withdrawn"):
        return None, None
    if measure == "held":
        return published, published
    if period == "daily" and not named:
        return published - _DAY, published
    named = [day for day in named if not _CLAUSE.search(text, *sorted((day.start, at)))]
    nearest = min(named, key=lambda day: min(abs(day.start - at), abs(day.end - at)), default=None)
    if period == "cumulative":
        since = next(
            (day for day in named if text[max(0, day.start - 14) : day.start].lower().rstrip().endswith(_FROM)), None
        )
        return (since.earliest if since else None), published
    return (nearest.earliest, nearest.latest) if nearest else (None, None)
