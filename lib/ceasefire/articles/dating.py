"""When an article appeared: what it says itself, checked against what its contents allow.

In order of trust: a person's entry (see `articles`), the container's metadata, a date printed in
the header, the evidence of the text. A stated date that the text contradicts is never used; then
the text's own bounds stand, and the note says what contradicts what.

Two kinds of evidence bound an article. By number: a running total printed as in a reference
series appeared then, and "more than N" not before the series was past N. By words: an anchor
("the week-long truce") is older than the text, "freed last month" says by how much. That an
article is *not older* than its facts is certain; that it is *not younger* is only likely, since
any text can look back, so the likely bounds narrow a date and never contradict one. What is
sure on both sides (an exact total, a stock of people still held, "last month") does.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ceasefire.articles.anchors import Evidence, Lowered, by_anchor
from ceasefire.articles.header import StatedDate, stated_dates
from ceasefire.articles.reference import by_number
from ceasefire.codebook import Codebook

Day = dt.date
_ONE = dt.timedelta(days=1)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY_NAME = re.compile("|".join(_WEEKDAYS))
_AHEAD = re.compile(r"\b(?:will|would|next|expected|scheduled|due|plans?|until|by|every)\b")
STALE = 3  # days that a total may be old when it is printed, before it contradicts a date


class Dating(NamedTuple):
    """What is known of an article's date, how, and what was set aside for it."""

    published: Day | None
    earliest: Day | None
    latest: Day | None
    basis: str
    note: str
    captured: Day | None = None
    contradicted: str = ""


def date_article(
    text: str, stated: Iterable[tuple[str, str, StatedDate]], codebook: Codebook, partial: str = ""
) -> Dating:
    """Date a text whose furniture is masked. `stated` are (basis, field, date) in order of trust, `partial` as "Nov 9".

    >>> from ceasefire.codebook import load_codebook
    >>> found = date_article("The toll in Gaza reached 10,569 dead.", [], load_codebook())
    >>> str(found.published), str(found.earliest), str(found.latest), found.basis
    ('2023-11-09', '2023-11-08', '2023-11-10', 'reference')
    """
    stated = list(stated)
    evidence = list(evidence_of(text, codebook))
    earliest, latest, _, because = bounds(evidence)
    printed = [date for basis, field, date in stated if (basis, field) == ("stated", "published")]
    against: list[str] = []
    captured = next((date.earliest for _, field, date in stated if field == "captured"), None)
    for basis, field, date in stated:
        if field == "captured":
            continue
        wrong = _contradiction(date, earliest, latest, because)
        if not wrong:
            other = next(
                (one for one in printed if basis == "metadata" and field == "published" and _apart(one, date)), None
            )
            return _accepted(basis, field, date, against, captured, other)
        against.append(wrong)
        captured = captured or (date.earliest if earliest and date.earliest > earliest else None)
    return _inferred(text, evidence, against, captured, partial)


def _contradiction(date: StatedDate, earliest: Day | None, latest: Day | None, because: dict[str, str]) -> str:
    """Why a stated date cannot be right; empty when it can."""
    if earliest and date.latest < earliest - _ONE:
        return f"{date.latest} is before {earliest}: {because['earliest']}"
    if latest and date.earliest > latest + STALE * _ONE:
        return f"{date.earliest} is after {latest}: {because['latest']}"
    return ""


def _apart(one: StatedDate, other: StatedDate) -> bool:
    """Whether two dates cannot mean the same publication."""
    return max(one.earliest - other.latest, other.earliest - one.latest) > STALE * _ONE


def _accepted(
    basis: str, field: str, date: StatedDate, against: list[str], captured: Day | None, other: StatedDate | None
) -> Dating:
    """A stated date that the text does not contradict; `other` is one that the header prints beside it."""
    where = "in the document's metadata" if basis == "metadata" else "printed in the header"
    note = f"{where}{' as the day of an update' if field == 'updated' else ''}"
    exact = date.earliest == date.latest
    if not exact:
        note += "; day and month may be swapped"
    if other:
        against = [
            *against,
            f"{other.earliest}, printed in the header, is another day than {date.earliest} in the metadata",
        ]
    if against:
        note += "; set aside: " + "; ".join(against)
    return Dating(
        date.earliest if exact else None, date.earliest, date.latest, basis, note, captured, "; ".join(against)
    )


def _inferred(
    text: str,
    evidence: list[Evidence],
    against: list[str],
    captured: Day | None,
    partial: str,
) -> Dating:
    """A date from the evidence alone: its bounds, and a day only where they leave little room."""
    earliest, latest, likely, because = bounds(evidence)
    note = "; ".join(dict.fromkeys(why for why in because.values() if why))
    if against:
        note = "not accepted: " + "; ".join(against) + (f". Evidence: {note}" if note else "")
    if not earliest:
        return Dating(None, None, None, "unknown", note or "no date is printed, none can be worked out", captured)
    latest = min((day for day in (latest, likely) if day), default=None)
    day = _partial_day(partial, earliest, latest)
    if day:
        note = f"the dateline's {partial} falls on {day} within the bounds; {note}"
        return Dating(day, day, day, "stated", note, captured, "; ".join(against))
    if latest:
        earliest, latest = _by_weekday(text, earliest, latest)
    basis = "reference" if any(item.by == "reference" for item in evidence) else "inferred"
    near = latest is not None and (latest - earliest).days <= 3
    day = min(earliest + _ONE, latest) if near else None
    return Dating(day, earliest, latest, basis, note, captured, "; ".join(against))


def bounds(evidence: Iterable[Evidence]) -> tuple[Day | None, Day | None, Day | None, dict[str, str]]:
    """The latest lower bound, the earliest upper bounds (sure, likely) not before it, and the reasons.

    An upper bound before the lower one belongs to something that the text looks back on.
    """
    evidence = list(evidence)
    lower = max((item for item in evidence if item.earliest), key=lambda item: item.earliest, default=None)
    earliest = lower.earliest if lower else None
    uppers = [item for item in evidence if item.latest and earliest and item.latest >= earliest]
    upper = min(uppers, key=lambda item: item.latest, default=None)
    narrow = [item for item in evidence if item.likely and earliest and item.likely >= earliest]
    likely = min(narrow, key=lambda item: item.likely, default=None)
    latest = upper.latest if upper else None
    if likely and latest and likely.likely >= latest:
        likely = None
    reasons = {"earliest": lower, "latest": upper, "likely": likely}
    because = {side: item.why if item else "" for side, item in reasons.items()}
    return earliest, latest, likely.likely if likely else None, because


def evidence_of(text: str, codebook: Codebook) -> Iterator[Evidence]:
    """All evidence of a text for its own date."""
    lowered = Lowered(text)
    yield from by_number(lowered, codebook)
    yield from by_anchor(lowered, codebook)


def _by_weekday(text: str, earliest: Day, latest: Day) -> tuple[Day, Day]:
    """Bounds drawn in to days on which the weekdays that the text names lie just behind it."""
    low = text.lower()
    named = {
        _WEEKDAYS.index(match.group())
        for match in (_DAY_NAME.finditer(low) if "day" in low else ())
        if not _AHEAD.search(low[max(0, match.start() - 40) : match.start()])
    }
    if not named or len(named) > 4:
        return earliest, latest
    newest = min(named, key=lambda day: max((day - other) % 7 for other in named))
    days = [earliest + n * _ONE for n in range(min((latest - earliest).days, 4000) + 1)]
    fitting = [day for day in days if (day.weekday() - newest) % 7 <= 3]
    return (fitting[0], fitting[-1]) if fitting else (earliest, latest)


def _partial_day(partial: str, earliest: Day, latest: Day | None) -> Day | None:
    """The one day between the bounds that a dateline without a year ("Nov 9") can mean."""
    if not partial or not latest:
        return None
    years = range(earliest.year, min(latest.year, earliest.year + 5) + 1)
    days = [date.earliest for year in years for date in stated_dates(f"{partial}, {year}")]
    fitting = [day for day in days if earliest - _ONE <= day <= latest]
    return fitting[0] if len(fitting) == 1 else None


def metadata_date(value: str) -> StatedDate | None:
    """A date as containers write it: ISO, RFC 2822, a long form, a count of seconds; None when it is none of them.

    >>> [str(metadata_date(text).earliest) for text in ("2023-11-09T18:00:00Z", "Thu, 09 Nov 2023", "1699488000")]
    ['2023-11-09', '2023-11-09', '2023-11-09']
    """
    value = value.strip()
    compact = re.fullmatch(r"((?:19|20)\d\d)([01]\d)([0-3]\d)", value)
    if compact:
        value = "-".join(compact.groups())
    found = next(stated_dates(value), None)
    if found or not re.fullmatch(r"\d{9,10}(?:\d{3})?(?:\.\d+)?", value):
        return found
    seconds = float(value) / (1000 if float(value) > 1e11 else 1)
    day = (dt.datetime(1970, 1, 1) + dt.timedelta(seconds=seconds)).date()
    return StatedDate(0, len(value), day, day)


def address_date(url: str) -> StatedDate | None:
    """The day in the path of an address ("/2024/05/02/"), if there is one.

    >>> str(address_date("https://news.example/2024/05/02/talks").earliest)
    '2024-05-02'
    """
    match = re.search(r"/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/-]|$)", url)
    return metadata_date("-".join(match.groups())) if match else None
