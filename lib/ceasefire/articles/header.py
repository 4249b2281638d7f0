"""What an article says about itself before it begins: fields, dates, byline, headline.

A header is the run of lines before the first full paragraph. Everything comes back as offsets
into the text; nothing is judged here (whether a date can be trusted is for `dating`).
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from ceasefire.codebook import Codebook
from ceasefire.text import Span

LINES = 12  # of an article that can be its header
MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = (
    r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DATE = re.compile(
    r"(?<![\w/-])(?:(?P<y1>(?:19|20)\d\d)(?P<sep>[-/.])(?P<m1>\d\d?)(?P=sep)(?P<d1>\d\d?)(?=[T\s,;:|)\].–—-]|$)"
    rf"|{_MONTH.format('m2')}\s+(?P<d2>\d\d?)(?:st|nd|rd|th)?,?\s+(?P<y2>(?:19|20)\d\d)(?=\b|\d{{1,2}}:\d\d)"
    rf"|(?P<d3>\d\d?)(?:st|nd|rd|th)?[\s-]+{_MONTH.format('m3')}[\s,-]+(?P<y3>(?:19|20)\d\d)\b"
    r"|(?P<a4>\d\d?)(?P<sep4>[/.])(?P<b4>\d\d?)(?P=sep4)(?P<y4>(?:19|20)\d\d)\b)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
# What may stand on a line beside a date without making it a sentence: weekday, clock, zone, joining words.
_BESIDE = re.compile(
    r"\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\.\d+)?|t\d\d:\d\d\S*"
    r"|a\.?m|p\.?m|gmt|utc|est|edt|et|ist|cet|cest|bst|hrs?|at|on|z)\b\.?",
    re.IGNORECASE,
)
_AGENCY_LINE = re.compile(
    r"(?P<place>[A-Z][A-Z'’.-]+(?:[ /][A-Z][A-Z'’.-]+){0,3})(?:, [A-Z][a-z]+\.?(?: [A-Z][a-z]+)?)?"
    r"(?:,? (?P<date>[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?))?(?: \((?P<agency>[A-Z][\w .&/-]{1,30})\))? ?(?:--|[–—-]) "
)


class StatedDate(NamedTuple):
    """A date as printed, from `start` to `end`; `earliest` and `latest` differ when day and month may be swapped."""

    start: int
    end: int
    earliest: dt.date
    latest: dt.date


class Header(NamedTuple):
    """The parts of an article's head: field values, dates by field, spans that are not the article's words."""

    fields: dict[str, str]
    dates: list[tuple[str, StatedDate]]
    masked: list[tuple[int, int, str]]
    title: Span | None


def stated_dates(text: str, start: int = 0, end: int | None = None) -> Iterator[StatedDate]:
    """The full dates (day, month, year) printed in a stretch of text.

    >>> [str(date.earliest) for date in stated_dates("Nov. 22, 2024; 3 May 2024; 2024-02-07; 2024-02-31")]
    ['2024-11-22', '2024-05-03', '2024-02-07']
    >>> [(str(date.earliest), str(date.latest)) for date in stated_dates("03/05/2024")]
    [('2024-03-05', '2024-05-03')]
    """
    end = len(text) if end is None else end
    for match in _DATE.finditer(text, start, end) if _YEAR.search(text, start, end) else ():
        days = _days(match)
        if days:
            yield StatedDate(match.start(), match.end(), min(days), max(days))


def _days(match: re.Match[str]) -> list[dt.date]:
    """The days a printed date can mean: one, two when day and month may be swapped, none when there is no such day."""
    part = match.groupdict()
    if part["y4"]:
        year, a, b = (int(part[name]) for name in ("y4", "a4", "b4"))
        wanted = [(year, a, b), (year, b, a)]
    elif part["y1"]:
        wanted = [tuple(int(part[name]) for name in ("y1", "m1", "d1"))]
    else:
        n = "2" if part["y2"] else "3"
        wanted = [(int(part[f"y{n}"]), MONTHS.index(part[f"m{n}"][:3].lower()) + 1, int(part[f"d{n}"]))]
    days = []
    for year, month, day in wanted:
        try:
            days.append(dt.date(year, month, day))
        except ValueError:
            continue
    return days


@functools.cache
def _fields(codebook: Codebook) -> dict[str, str]:
    """The field that each name in fields.csv means."""
    return {term: row["field"] for term, row in codebook.phrases("fields").items()}


@functools.cache
def _labels(codebook: Codebook) -> re.Pattern[str]:
    """The names of fields, longest first, as they stand before a colon or a date."""
    terms = sorted((row["term"] for row in codebook.rows("fields")), key=len, reverse=True)
    return re.compile(rf"\s*({'|'.join(re.escape(term) for term in terms)})\b\s*(:?)[ \t]*", re.IGNORECASE)


def read_header(text: str, lines: list[Span], codebook: Codebook, furniture: set[int]) -> Header:
    """What the first lines say about the article. `furniture` are the starts of lines already known as page furniture.

    >>> from ceasefire.codebook import load_codebook
    >>> head = read_header("date 2023-11-09 Talks go on.", [Span(0, 28)], load_codebook(), set())
    >>> head.dates[0][0], str(head.dates[0][1].earliest), head.masked
    ('published', '2023-11-09', [(0, 15, 'date line')])
    """
    header = Header({}, [], [], None)
    title = None
    told = False  # whether the article itself has begun: then only whole lines are still looked at
    for at, line in enumerate(lines[:LINES]):
        if line.start in furniture:
            continue
        taken = _field(text, line, codebook, header) or _date_line(text, line, codebook, header)
        if taken == line.end or _byline(text, line, header):
            continue
        rest = Span(taken, line.end) if taken else line
        named = told or taken or title or "title" in header.fields
        if not named and _headline(text, rest, lines[at + 1 : at + 2]):
            title = rest
        elif _agency_line(text, rest, header) or told or len(text[rest.start : rest.end].split()) > 40:
            break
        elif text[line.end - 1] in '.!?”"':
            told = True
    return header._replace(title=title)


def _field(text: str, line: Span, codebook: Codebook, header: Header) -> int:
    """Take a "Title: ..." line; where the taken part ends, 0 for any other line."""
    match = _labels(codebook).match(text, line.start, line.end)
    if not match or not match.group(2):
        return 0
    field = _fields(codebook)[match.group(1).lower()]
    value = text[match.end() : line.end].strip()
    if field not in ("title", "outlet", "url", "language") or not value or len(value.split()) > 30:
        return 0
    if field == "outlet" and re.match(r"https?://\S+$", value):
        field = "url"
    header.fields.setdefault(field, value)
    header.masked.append((line.start, match.end() if field == "title" else line.end, "header field"))
    return line.end


def _date_line(text: str, line: Span, codebook: Codebook, header: Header) -> int:
    """Take a line that is a date, or a labelled date in front of the first sentence; where it ends, else 0."""
    label = _labels(codebook).match(text, line.start, line.end)
    field = _fields(codebook)[label.group(1).lower()] if label else ""
    if field not in ("published", "updated", "captured"):
        label, field = None, "published"
    found = list(stated_dates(text, line.start, min(line.end, line.start + 160)))
    if not found:
        return 0
    words = len(text[line.start : line.end].split())
    labelled = words <= 14 and _field_before(text, line.start, found[0].start, codebook)
    closes = labelled and only_a_date(text, Span(found[-1].start, line.end), found[-1:], codebook)
    if closes or (words <= 20 and only_a_date(text, line, found, codebook)):
        for date in found:
            header.dates.append((_field_before(text, line.start, date.start, codebook) or field, date))
        header.masked.append((line.start, line.end, "date line"))
        return line.end
    first = found[0]
    begins = label.end() if label else line.start
    iso = text[first.start : first.start + 5].rstrip("-/.").isdigit()
    if first.start != begins or not (label or iso):
        return 0
    end = first.end + len(re.match(r"(?:T[\d:.+Z-]+)?[ \t]*(?:[-–—|:.][ \t]+)?", text[first.end : line.end]).group())
    opening = r"[\"“‘'(\[]?[A-Z0-9]" if label else r"[\"“‘'(\[]?[A-Z]"
    if not re.match(opening, text[end : end + 2]):
        return 0
    header.dates.append((field, first))
    header.masked.append((line.start, len(text[:end].rstrip()), "date line"))
    return end


def _field_before(text: str, start: int, end: int, codebook: Codebook) -> str:
    """The field whose label stands right before a date; a line may hold several ("Published ... Updated ...")."""
    words = re.findall(r"[a-z]+", text[start:end].lower())[-3:]
    named = (_fields(codebook).get(word, "") for word in (" ".join(words[-2:]), *reversed(words)))
    return next((field for field in named if field in ("published", "updated", "captured")), "")


def only_a_date(text: str, line: Span, found: list[StatedDate], codebook: Codebook) -> bool:
    """Whether a line holds its dates and nothing but what goes with a date: label, weekday, clock, zone."""
    at, rest = line.start, ""
    for date in found:
        rest += text[at : date.start] + " "
        at = date.end
    rest = re.sub(r"^T[\d:.+Z-]+", "", text[at : line.end]).join((rest, ""))
    rest = _BESIDE.sub(" ", re.sub(r"(?<=\d)(?=[A-Za-z]{3})", " ", rest))
    label = _labels(codebook)
    words = re.findall(r"[^\W\d_]+", " ".join(label.sub(" ", piece) for piece in re.split(r"[|•·,;]", rest)))
    zone = len(words) == 1 and words[0].isupper()
    return (not words or zone) and not re.search(r"(?<![+\d])\d{2}", rest)


def _byline(text: str, line: Span, header: Header) -> bool:
    """Take a line that only names its writers ("By Jane Doe and John Roe")."""
    words = text[line.start : line.end].split()
    if len(words) > 12 or words[0] not in ("By", "BY", "by") or text[line.end - 1] in ".!?" or len(words) < 2:
        return False
    if not words[1][:1].isupper():
        return False
    header.masked.append((line.start, line.end, "byline"))
    return True


def _headline(text: str, line: Span, following: list[Span]) -> bool:
    """Whether a line reads as a headline: short, no full stop, text below it."""
    words = text[line.start : line.end].split()
    if not 3 <= len(words) <= 25 or text[line.end - 1] in ".,;:…" or not following:
        return False
    if words[0][:1].islower() or text[line.start] in "-–—•*[(<{|":
        return False
    below = text[following[0].start : following[0].end]
    return (
        len(below) > line.end - line.start
        or below[:3] in ("By ", "BY ")
        or any(stated_dates(below[:60]))
        or text.count("\n", line.end, following[0].start) > 1
    )


def _agency_line(text: str, line: Span, header: Header) -> bool:
    """Take the place and agency in front of the first sentence: "CAIRO, Nov 9 (Reuters) - "."""
    match = _AGENCY_LINE.match(text, line.start, line.end)
    if not match or not (match["agency"] or match["date"] or len(match["place"]) > 3):
        return False
    header.masked.append((match.start(), match.end() - 1, "date line"))
    if match["agency"]:
        header.fields.setdefault("agency", match["agency"])
    if match["date"]:
        header.fields.setdefault("agency_date", match["date"])
    return True
