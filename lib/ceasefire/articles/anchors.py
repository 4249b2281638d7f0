"""Dating by words: days that a text looks back on, and how far ("nearly seven months of war", "freed last month").

The anchors and the words are data (`anchors.csv`, `dating_words.csv`); the calendar is here.
"""

from __future__ import annotations

import bisect
import calendar
import datetime as dt
import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from ceasefire.articles.terms import Terms
from ceasefire.codebook import Codebook, CodebookError

Day = dt.date
_ONE = dt.timedelta(days=1)
_BREAK = re.compile(r"[\n.?!](?:(?<=\n)|[”\"]?\s)")
_ABBREVIATED = re.compile(r"(?:\b(?:jan|feb|aug|sept?|oct|nov|dec|no|mr|dr|gen)|\b[a-z](?:\.[a-z])*)$")
_MOST = 12  # mentions of one anchor looked at in one text
_REACH = 500  # characters either way that a sentence is looked for


class Evidence(NamedTuple):
    """One reason why an article lies between two days; an open side is None.

    `likely` is an upper bound that narrows a date but contradicts none; `by` is the date_basis it makes.
    """

    earliest: Day | None
    latest: Day | None
    why: str
    likely: Day | None = None
    by: str = "inferred"


class Anchor(NamedTuple):
    """One line of anchors.csv."""

    term: str
    start: Day
    end: Day | None
    places: re.Pattern[str] | None


_UNIT = {"day": 1, "week": 7, "month": 30.44, "year": 365.25}


def by_anchor(text: Lowered, codebook: Codebook) -> Iterator[Evidence]:
    """What a text says about the days it looks back on."""
    times: dict[str, tuple[list[re.Match[str]], list[re.Match[str]]]] = {}
    for anchor, at in _places(text.low, codebook):
        start, end = text.sentence(at)
        sentence = text.low[start:end]
        if not anchor.places or anchor.places.search(sentence):
            if sentence not in times:
                times[sentence] = _times(sentence, codebook)
            yield from _since(anchor, sentence, at - start, codebook, *times[sentence])


def _places(low: str, codebook: Codebook) -> Iterator[tuple[Anchor, int]]:
    """The anchors of a text in their own order, with each of their first places as words of their own."""
    found: dict[str, list[int]] = {}
    for at, term in _terms(codebook).find(low):
        end = at + len(term)
        if not low[at - 1 : at].isalnum() and low[at - 1 : at] != "-" and not low[end : end + 1].isalnum():
            found.setdefault(term, []).append(at)
    for anchor in anchors(codebook) if found else ():
        yield from ((anchor, at) for at in found.get(anchor.term, [])[:_MOST])


@functools.cache
def _terms(codebook: Codebook) -> Terms:
    """The anchors' terms, to be found in a text."""
    return Terms({anchor.term for anchor in anchors(codebook)})


def _times(sentence: str, codebook: Codebook) -> tuple[list[re.Match[str]], list[re.Match[str]]]:
    """The spans of time ("seven months") and the looks back ("last month") in a sentence."""
    elapsed, back = _dating_words(codebook)
    spans = list(elapsed.finditer(sentence)) if _UNIT_NAMED.search(sentence) else []
    return spans, list(back.finditer(sentence))


def _since(
    anchor: Anchor,
    sentence: str,
    at: int,
    codebook: Codebook,
    spans: list[re.Match[str]],
    looks: list[re.Match[str]],
) -> Iterator[Evidence]:
    """The bounds that one sentence gives, which names an anchor at a place."""
    if anchor.end:
        yield Evidence(anchor.start, None, f"it knows of “{anchor.term}” ({anchor.start})")
    for match in spans:
        between = sentence[match.end() : at] if match.end() <= at else ""
        ago = (
            sentence[match.end() : match.end() + 5].strip() == "ago" and at < match.start() and match.start() - at < 60
        )
        if ago or (match.end() <= at and _OF.match(between)) or (_WAR_OLD.match(sentence, match.end())):
            yield from _elapsed(anchor, match, codebook)
    for match in looks:
        if anchor.end and abs(match.start() - at) < 120:
            yield _back(anchor, match.group(1), codebook)


_UNIT_NAMED = re.compile(r"[\s-](?:day|week|month|year)")
_OF = re.compile(r"\s+(?:of|into|after|since|following|from)\s+(?:[\w’',-]+\s+){0,5}$")
_WAR_OLD = re.compile(r"(?:-|\s)?(?:old|long)?\s+war\b")


def _elapsed(anchor: Anchor, match: re.Match[str], codebook: Codebook) -> Iterator[Evidence]:
    """ "nearly seven months of war": the days that lie so far behind the anchor's start."""
    how, number, unit = match.group(1) or "", match.group(2), match.group(3)
    word = codebook.phrases("dating_words").get(how)
    low, high = (float(word["low"]), float(word["high"])) if word else (-0.5, 0.9)
    count = _count(number, codebook)
    if not count:
        return
    first = _later(anchor.start, count, unit, low)
    last = _later(anchor.start, count, unit, high) + 7 * _ONE
    yield Evidence(first, None, f"“{match.group().strip()}” after {anchor.start}", likely=last)


def _later(start: Day, count: int, unit: str, share: float) -> Day:
    """The day that lies `count` units and a share of one after `start`, by the calendar for months and years."""
    if unit in ("month", "year"):
        months = start.month - 1 + count * (12 if unit == "year" else 1)
        year, month = min(start.year + months // 12, Day.max.year - 2), months % 12 + 1
        start = Day(year, month, min(start.day, calendar.monthrange(year, month)[1]))
        count = 0
    return start + dt.timedelta(days=round((count + share) * _UNIT[unit]))


def _back(anchor: Anchor, term: str, codebook: Codebook) -> Evidence:
    """ "the week-long truce … last month": the units that publication can lie in."""
    word = codebook.phrases("dating_words")[term]
    unit, low, high = word["unit"], int(word["low"]), int(word["high"])
    first = _unit_start(anchor.start, unit, low)
    last = _unit_start(anchor.end, unit, high + 1) - _ONE
    return Evidence(max(first, anchor.start), last, f"“{anchor.term}” ({anchor.start} to {anchor.end}) was {term}")


def _unit_start(day: Day, unit: str, later: int) -> Day:
    """The first day of the calendar unit that lies `later` units after the one of `day`."""
    if unit == "day":
        return day + later * _ONE
    if unit == "week":
        return day - day.weekday() * _ONE + 7 * later * _ONE
    months = 12 * later if unit == "year" else later
    index = day.year * 12 + (0 if unit == "year" else day.month - 1) + months
    return Day(index // 12, index % 12 + 1, 1)


def _count(number: str, codebook: Codebook) -> int:
    """A number in digits or words; 0 when it is none we know, or far too many."""
    if number.isdigit():
        return int(number) if len(number) < 4 else 0
    if number in ("a", "an"):
        return 1
    row = codebook.phrases("number_words").get(number, {})
    return int(row["value"]) if row.get("kind") in ("unit", "ten") else 0


@functools.cache
def _dating_words(codebook: Codebook) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Patterns of "nearly seven months" and of "last month"."""
    terms: dict[str, list[str]] = {"elapsed": [], "back": []}
    for term, row in codebook.phrases("dating_words").items():
        if row["kind"] not in terms:
            raise CodebookError(f"dating_words.csv line {row['line']}: kind '{row['kind']}' is none of elapsed, back")
        terms[row["kind"]].append(re.escape(term))
    how, back = ("|".join(sorted(words, key=len, reverse=True)) for words in terms.values())
    numbers = "|".join(term for term, row in codebook.phrases("number_words").items() if row["kind"] in ("unit", "ten"))
    elapsed = rf"(?<!\w)(?:({how})\s+)?(\d+|an?|{numbers})[\s-]+(day|week|month|year)s?\b"
    return re.compile(elapsed), re.compile(rf"\b({back})\b")


class Lowered:
    """A text in lower case, and the sentence around any place in it: near enough for looking at the words about."""

    def __init__(self, text: str):
        self.low = text.lower()

    @functools.cached_property
    def _ends(self) -> list[int]:
        """Where the sentences end."""
        return [match.end() for match in _BREAK.finditer(self.low) if not self._abbreviated(match)]

    def _abbreviated(self, match: re.Match[str]) -> bool:
        """Whether a full stop only shortens a word ("Nov. 8")."""
        at = match.start()
        if self.low[at] != "." or (self.low[max(0, at - 5) : at].isalpha() and at > 4):
            return False
        return bool(_ABBREVIATED.search(self.low[max(0, at - 6) : at]))

    def sentence(self, at: int) -> tuple[int, int]:
        """Where the sentence around a place begins and ends; never further away than some hundred characters."""
        index = bisect.bisect_right(self._ends, at)
        start = self._ends[index - 1] if index else 0
        end = self._ends[index] if index < len(self._ends) else len(self.low)
        return max(start, at - _REACH), min(end, at + _REACH)


@functools.cache
def anchors(codebook: Codebook) -> list[Anchor]:
    """The anchors of a codebook; raises CodebookError for a bad date."""
    found = []
    for row in codebook.rows("anchors"):
        try:
            days = [Day.fromisoformat(row[name]) if row[name] else None for name in ("start", "end")]
        except ValueError as error:
            raise CodebookError(f"anchors.csv line {row['line']}: {error}; write days as YYYY-MM-DD") from error
        if not days[0]:
            raise CodebookError(f"anchors.csv line {row['line']}: start is empty; give the anchor's first day")
        places = any_of(row["places"]) if row["places"] else None
        found.append(Anchor(row["term"].lower(), days[0], days[1], places))
    return found


@functools.cache
def anchor_terms(codebook: Codebook) -> re.Pattern[str]:
    """The anchors as they stand in a text, with their year where it follows."""
    terms = sorted((anchor.term for anchor in anchors(codebook)), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, terms))})(?:,? (?:19|20)\d\d)?")


def any_of(terms: str) -> re.Pattern[str]:
    """A pattern for one of several words, written "a|b|c"."""
    return re.compile(rf"\b(?:{'|'.join(re.escape(term.lower()) for term in terms.split('|'))})\b")
