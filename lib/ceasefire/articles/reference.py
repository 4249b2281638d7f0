"""Dating by number: what a printed toll or stock says about the day, by the reference series.

A running total that the series holds on one day was printed about then; "more than N" not before
the series had passed N; a stock of people still held only while either way of counting it was
near. A day without a report in the series is no evidence of anything.
"""

from __future__ import annotations

import bisect
import csv
import datetime as dt
import functools
import itertools
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from ceasefire.articles.anchors import Evidence, Lowered, anchor_terms, any_of
from ceasefire.codebook import DATA, Codebook, CodebookError

Day = dt.date
_ONE = dt.timedelta(days=1)
_DIGITS = re.compile(r"[0-9][0-9,]+")
_WRITTEN = re.compile(r"\d{1,3}(?:,\d{3})+$|\d{2,6}$")
_NO_PEOPLE_BEFORE, _NO_PEOPLE_AFTER = tuple("_.,$€£-"), re.compile(r"[.,]\d|\w|\s*(?:%|per ?cent)")
_DATED = re.compile(r"\b(?:as of|by then|at the time|(?:19|20)\d\d|(?:by|on|until) [a-z]{3,9}\.? \d{1,2})\b")
# A time gone by, which is that of the number unless the sentence says when the war began.
_GONE = re.compile(
    r"\b(?:ago|(?:week|month|year)s? (?:earlier|before)|last (?:month|year|spring|summer|autumn|fall|winter)"
    r"|(?:in|by|last) (?:(?:early|mid|late)[ -])?(?:january|february|march|april|may|june|july|august|september"
    r"|october|november|december))\b"
)
_BEGAN = re.compile(r"\b(?:since|beg[au]n|started|start of|broke out|erupted|launched|unleashed|triggered|sparked)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MOST = 400  # numbers looked at in one text


class Printed(NamedTuple):
    """A number as printed in a text."""

    number: int
    start: int
    end: int


class Series(NamedTuple):
    """One line of series.csv with its days and values (two columns where there are two ways of counting).

    `named` are its places and `near` its words, `beside` the same right before and right after a number.
    `reports` are the places of each value among the days, `peaks` the highest value up to each day.
    """

    name: str
    rises: bool
    named: tuple[str, ...]
    places: re.Pattern[str]
    near: re.Pattern[str]
    beside: tuple[re.Pattern[str], re.Pattern[str]]
    smallest: int
    slack: int
    days: list[Day]
    low: list[int]
    high: list[int]
    reports: dict[int, list[int]]
    peaks: list[int]


def by_number(text: Lowered, codebook: Codebook) -> Iterator[Evidence]:
    """What the running totals and stocks in a text say about its date."""
    known, low = series(codebook), text.low
    if not any(place in low for one in known for place in one.named):
        return
    smallest = min(one.smallest for one in known)
    words: dict[tuple[int, int], list[tuple[Series, int, int]]] = {}
    for printed in itertools.islice(_numbers(low, smallest), _MOST):
        if not any(printed.number >= one.smallest and (one.rises or _beside(one, printed, low)) for one in known):
            continue
        start, end = text.sentence(printed.start)
        sentence = low[start:end]
        if (start, end) not in words:
            words[start, end] = list(_words(known, sentence))
        one = _nearest(words[start, end], printed.start - start, printed.end - start, printed.number)
        if one and not any(int(year) < one.days[0].year for year in _YEAR.findall(sentence)):
            look = _rising if one.rises else _falling
            yield from look(one, printed, low, sentence, codebook)


def _numbers(low: str, smallest: int) -> Iterator[Printed]:
    """The numbers of a text that can count people, none below `smallest`; at most six digits without commas."""
    for match in _DIGITS.finditer(low):
        words = match.group().rstrip(",")
        start, end = match.start(), match.start() + len(words)
        before = low[start - 1 : start]
        if len(words) > 11 or before.isalnum() or before in _NO_PEOPLE_BEFORE or not _WRITTEN.match(words):
            continue
        number = int(words.replace(",", ""))
        if number >= smallest and not _NO_PEOPLE_AFTER.match(low, end):
            yield Printed(number, start, end)


def _words(known: list[Series], sentence: str) -> Iterator[tuple[Series, int, int]]:
    """The words of the series in a sentence that names their places."""
    for one in known:
        if one.places.search(sentence):
            yield from ((one, *found.span()) for found in one.near.finditer(sentence))


def _nearest(words: list[tuple[Series, int, int]], start: int, end: int, number: int) -> Series | None:
    """The series whose words stand nearest to a number in its sentence."""
    best, least = None, 10_000
    for one, first, last in words:
        away = min(abs(first - end), abs(start - last))
        if away < least and number >= one.smallest:
            best, least = one, away
    return best


def _rising(one: Series, printed: Printed, low: str, sentence: str, codebook: Codebook) -> Iterator[Evidence]:
    """A running total: exact numbers by their day, "more than N" by the last report at or below N."""
    number, hedge = printed.number, _hedge(low, printed, codebook)
    if hedge == "exact" and number % 100:
        at = one.reports.get(number)
        if at and at[-1] - at[0] == len(at) - 1:
            following = one.days[at[-1] + 1] if at[-1] + 1 < len(one.days) else None
            latest = following + _ONE if following and not _looks_back(sentence, codebook) else None
            gap = (following - one.days[at[-1]]).days if following else 0
            why = f"{one.name} {number:,} is the report of {one.days[at[0]]}"
            why += f" (no report until {following})" if gap > 2 else ""
            yield Evidence(one.days[at[0]], latest, why, by="reference")
        return
    if hedge == "at_most":
        return
    floor = number if hedge == "more_than" else number - 1 if hedge == "at_least" else int(number * 0.9)
    past = bisect.bisect_right(one.peaks, floor)
    if not 0 < past < len(one.days):
        return
    beyond = bisect.bisect_left(one.peaks, number + max(2000, number // 10))
    left = one.days[beyond] + _ONE if beyond < len(one.days) else None
    how = {"more_than": "more than ", "at_least": "at least "}.get(hedge, "about ")
    earliest = one.days[past - 1] + _ONE
    why = f"{one.name} {how}{number:,}: the report of {one.days[past - 1]} still gave {one.low[past - 1]:,}"
    yield Evidence(earliest, None, why, likely=left, by="reference")


def _falling(one: Series, printed: Printed, low: str, sentence: str, codebook: Codebook) -> Iterator[Evidence]:
    """A stock that shrinks: the days on which either way of counting comes near the number."""
    number = printed.number
    if (
        not _beside(one, printed, low)
        or _hedge(low, printed, codebook) not in ("exact", "about")
        or _looks_back(sentence, codebook)
    ):
        return
    fits = [i for i in range(len(one.days)) if one.low[i] - one.slack <= number <= one.high[i] + one.slack]
    if fits:
        last = fits[-1] + 1
        latest = one.days[last] + _ONE if last < len(one.days) else None
        why = f"{one.name}: {number} fits {one.days[fits[0]]} to {one.days[min(last, len(one.days) - 1)]}"
        yield Evidence(one.days[fits[0]], latest, why, by="reference")


def _beside(one: Series, printed: Printed, low: str) -> bool:
    """Whether words of a series stand right before a number or right after it."""
    before, after = one.beside
    near = low[max(0, printed.start - 24) : printed.start], low[printed.end : printed.end + 40]
    return bool(before.search(near[0]) or after.match(near[1]))


def _looks_back(sentence: str, codebook: Codebook) -> bool:
    """Whether a sentence gives a day of its own, not an anchor's: its number need not be that of publication."""
    rest = anchor_terms(codebook).sub(" ", sentence)
    return bool(_DATED.search(rest) or (_GONE.search(rest) and not _BEGAN.search(sentence)))


def _hedge(low: str, printed: Printed, codebook: Codebook) -> str:
    """The hedge on a number, by the words before and after it."""
    before, after = _hedges(codebook)
    found = before.search(low[max(0, printed.start - 30) : printed.start])
    found = found or after.match(low[printed.end : printed.end + 12])
    return codebook.phrases("hedges")[found.group(1)]["hedge"] if found else "exact"


@functools.cache
def _hedges(codebook: Codebook) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Patterns of the hedges before and after a number."""
    sides = [
        sorted((row["term"].lower() for row in codebook.rows("hedges") if row["side"] == side), key=len, reverse=True)
        for side in ("before", "after")
    ]
    before, after = ("|".join(map(re.escape, terms)) for terms in sides)
    return re.compile(rf"(?<![\w-])({before})\s+(?:the\s+)?$"), re.compile(rf"[\s-]?({after})(?!\w)")


def longest_gap(one: Series) -> str:
    """The longest time without a report in a series: "3 days from 2023-12-19", "none"."""
    gaps = ((after - before).days for before, after in itertools.pairwise(one.days))
    days, start = max(zip(gaps, one.days, strict=False), default=(0, None))
    return f"{days} days from {start}" if days > 1 else "none"


@functools.cache
def series(codebook: Codebook) -> list[Series]:
    """The reference series that a codebook names; raises CodebookError for a line that cannot be used."""
    found = []
    for row in codebook.rows("series"):
        if row["kind"] not in ("rises", "falls"):
            raise CodebookError(f"series.csv line {row['line']}: kind '{row['kind']}' is none of rises, falls")
        own = codebook.path("series").parent / row["file"]
        path = own if own.exists() else DATA / "reference" / row["file"]
        days, low, high = _values(path, row["column"], row["column_high"] or row["column"])
        rises = row["kind"] == "rises"
        numbers = int(row["from"] or 0), int(row["slack"] or 0)
        reports: dict[int, list[int]] = {}
        for at, value in enumerate(low):
            reports.setdefault(value, []).append(at)
        words = any_of(row["places"]), any_of(row["near"]), _near_a_number(row["near"].lower().split("|"))
        peaks = list(itertools.accumulate(low, max))
        named = tuple(row["places"].lower().split("|"))
        found.append(Series(row["term"], rises, named, *words, *numbers, days, low, high, reports, peaks))
    return found


def _near_a_number(terms: list[str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Patterns of a series' words right before a number and right after it."""
    near = "|".join(map(re.escape, terms))
    before = rf"\b(?:{near})\s+(?:(?:the|about|some|around)\s+)?$"
    return re.compile(before), re.compile(rf"(?:\s+[\w’'-]+){{0,3}}\s+(?:{near})\b")


def _values(path: Path, *columns: str) -> tuple[list[Day], list[int], list[int]]:
    """The days of a series and its values; a day without a value is a day without a report."""
    days, values = [], ([], [])
    for line, row in _series_rows(path, columns):
        cells = [row[column].strip() for column in columns]
        if not all(cells):
            continue
        try:
            day, numbers = Day.fromisoformat(row["date"]), [int(cell.replace(",", "")) for cell in cells]
        except ValueError as error:
            raise CodebookError(
                f"{path.name} line {line}: {error}; give a day (YYYY-MM-DD) and whole numbers"
            ) from error
        if days and day < days[-1]:
            raise CodebookError(f"{path.name} line {line}: {day} comes after {days[-1]}; put the days in order")
        days.append(day)
        for kept, number in zip(values, numbers, strict=True):
            kept.append(number)
    if not days:
        raise CodebookError(f"{path.name}: holds no day with a value; fill it or take its line out of series.csv")
    return days, *values


def _series_rows(path: Path, columns: Iterable[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a series file with their line numbers; raises CodebookError when it is not one."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            missing = {"date", *columns} - set(reader.fieldnames or ())
            if missing:
                raise CodebookError(f"{path.name}: has no column '{min(missing)}', which series.csv names")
            yield from ((reader.line_num, row) for row in reader)
    except (OSError, UnicodeDecodeError) as error:
        raise CodebookError(f"{path.name}: named in series.csv, cannot be read ({error})") from error
