"""The day a statement speaks of, from its own words, resolved from the publication date and never from today's."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import NamedTuple

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = {name[:3].lower(): number for number, name in enumerate(calendar.month_name) if name}
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?"
    r"|Dec(?:ember)?)\.?"
)
_WORDS = re.compile(
    rf"\b(?=\w)(?:(?P<later>(?i:next|coming|until|till|by|before|from|starting|of))\s)?(?=[\dA-Zaeiloptwy])(?:"
    rf"(?P<last>[Ll]ast\s)?(?P<weekday>{'|'.join(day.title() for day in _DAYS)})s?\b"
    rf"|(?P<near>(?i:yesterday|today|tonight|overnight))\b"
    rf"|(?P<vague>(?i:(?:earlier|later)\sthis\s(?:week|month|year)|earlier\sin\sthe\sweek|this\s(?:week|month)"
    rf"|(?:last|past)\s(?:week|month|year|night)|over\sthe\sweekend|(?:at|last|this|on)\s(?:the\s)?weekend))\b"
    rf"|(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s(?P<month>{_MONTH})(?:,?\s(?P<year>\d{{4}}))?\b"
    rf"|(?P<month2>{_MONTH})\s(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s(?P<year2>\d{{4}}))?"
    rf"|[Ii]n\s(?:(?:early|late|mid)[-\s])?(?P<month3>{_MONTH})(?!\s\d)(?:\s(?P<year3>\d{{4}}))?"
    rf")",
)
# A sentence without any of these names no day.
DAY_WORDS = frozenset(
    [
        *_DAYS,
        *(f"{day}s" for day in _DAYS),
        *_MONTHS,
        *(name.lower() for name in calendar.month_name if name),
        "sept",
        "yesterday",
        "today",
        "tonight",
        "overnight",
        "week",
        "month",
        "year",
        "night",
        "weekend",
    ]
)
_ONE_DAY = dt.timedelta(days=1)
# What is still to come on a weekday: "the council will vote on Friday".
_TO_COME = re.compile(r"\bwill\s(?:[\w’'-]+\s){1,5}$")


class Day(NamedTuple):
    """A date with its bounds, and where its words stand (start, end); the bounds are equal for a day."""

    date: dt.date
    earliest: dt.date
    latest: dt.date
    start: int
    end: int


def days(text: str, start: int, end: int, published: dt.date) -> list[Day]:
    """The dates that the words of `text[start:end]` name, in order, none of them after publication.

    A weekday is the last one up to the day of publication. A vague time ("earlier this week")
    gives bounds and, as `date`, publication. A future one ("next Monday", "will vote on Friday") is left out.

    >>> [str(one.date) for one in days("He spoke on Wednesday, and again yesterday.", 0, 43, dt.date(2024, 5, 2))]
    ['2024-05-01', '2024-05-01']
    """
    found = []
    for match in _WORDS.finditer(text, start, end):
        if match["later"] or (
            match["weekday"] and _TO_COME.search(text, max(start, match.start() - 60), match.start())
        ):
            continue
        bounds = _bounds(match, published)
        if bounds:
            date, earliest, latest = bounds
            found.append(Day(date, earliest, latest, match.start(), match.end()))
    return found


def _bounds(match: re.Match[str], published: dt.date) -> tuple[dt.date, dt.date, dt.date] | None:
    """The date and bounds of one expression; None when it is no date, or lies after publication."""
    if match["weekday"]:
        back = (published.weekday() - _DAYS.index(match["weekday"].lower())) % 7
        if match["last"] and back == 0:
            back = 7
        return _one(published - back * _ONE_DAY)
    if match["near"]:
        return _one(published - _ONE_DAY if match["near"].lower() == "yesterday" else published)
    if match["vague"]:
        return _vague(re.sub(r"\s+", " ", match["vague"]).lower(), published)
    if match["month3"]:
        return _month(match["month3"], match["year3"], published)
    day, month = match["day"] or match["day2"], match["month"] or match["month2"]
    return _calendar_day(int(day), month, match["year"] or match["year2"], published)


def _one(date: dt.date) -> tuple[dt.date, dt.date, dt.date]:
    return date, date, date


def _vague(words: str, published: dt.date) -> tuple[dt.date, dt.date, dt.date]:
    """Bounds of “earlier this week”, “last month”, “over the weekend”; the date stays publication."""
    monday = published - published.weekday() * _ONE_DAY
    first = published.replace(day=1)
    if words == "last night":
        return _one(published - _ONE_DAY)
    if "weekend" in words:
        sunday = published if published.weekday() == 6 else monday - _ONE_DAY
        return published, sunday - _ONE_DAY, sunday
    if words.startswith(("last", "past")):
        if words.endswith("week"):
            return published, monday - 7 * _ONE_DAY, monday - _ONE_DAY
        if words.endswith("month"):
            end = first - _ONE_DAY
            return published, end.replace(day=1), end
        return published, dt.date(published.year - 1, 1, 1), dt.date(published.year - 1, 12, 31)
    if words.endswith("week"):
        return published, monday, published
    return published, first if words.endswith("month") else dt.date(published.year, 1, 1), published


def _month(name: str, year: str | None, published: dt.date) -> tuple[dt.date, dt.date, dt.date] | None:
    """“In January”: the bounds of the last such month up to publication."""
    month = _MONTHS[name[:3].lower()]
    number = int(year) if year else published.year - (month > published.month)
    if not 1 <= number <= 9998:
        return None
    first = dt.date(number, month, 1)
    last = dt.date(number, month, calendar.monthrange(number, month)[1])
    return (published, first, min(last, published)) if first <= published else None


def _calendar_day(day: int, name: str, year: str | None, published: dt.date) -> tuple[dt.date, dt.date, dt.date] | None:
    """A day with its month: in the named year, else the last one up to publication; none when it is soon to come."""
    month = _MONTHS[name[:3].lower()]
    for number in [int(year)] if year else [published.year, published.year - 1]:
        if not (1 <= number <= 9999 and 1 <= day <= calendar.monthrange(number, month)[1]):
            continue
        date = dt.date(number, month, day)
        if date <= published:
            return _one(date)
        if not year and (date - published).days < 150:
            return None
    return None
