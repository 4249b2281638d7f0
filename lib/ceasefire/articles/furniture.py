"""Page furniture: the stretches of a page that are not the article, by kind.

The words are in `furniture.csv` of the codebook; here is the grammar: what a heading drags
along with it, where a sidebar ends, and when nothing of the article can follow any more.
"""

from __future__ import annotations

import bisect
import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from ceasefire.articles.header import LINES as HEADER
from ceasefire.articles.header import Header, only_a_date, read_header, stated_dates
from ceasefire.articles.terms import Terms
from ceasefire.codebook import Codebook, CodebookError
from ceasefire.text import Span, sentences

Masked = tuple[int, int, str]
MATCHES, EFFECTS = ("line", "start", "label", "part", "credit"), ("line", "section", "tail", "end")
_BOXES = ("newsletter", "cookies", "comment form")
_OUTER = re.compile(r"^[^\w©]+|[^\w]+$")
_BULLET = re.compile(r"[\s\-–—•*|>·▶►»#]*")
_STOPS = re.compile(r"[.!?][\"”’')\]]*$")
_TRAILS_OFF = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|Read more|read more)[\"”’')\]]*$")
_FRAGMENT = re.compile(r"[.!?”] ([a-z]{1,4}\.)(?= [A-Z“\"])")
_NAMES_ONLY = re.compile(r"[\w\s./’'&|:-]*[)\]”]?\.?$")
_CLOCK = re.compile(r"(?:\d{1,2}[:.]\d\d)(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?\s?\(?[a-z]{0,4}\)?$", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*(?:[km]\b)?")


class Rule(NamedTuple):
    """One line of furniture.csv."""

    term: str
    match: str
    effect: str
    kind: str


class Rules(NamedTuple):
    """The lines of furniture.csv, arranged for look-up."""

    whole: dict[str, Rule]
    first: dict[str, list[Rule]]
    inside: dict[str, Rule]
    places: Terms


@functools.cache
def rules(codebook: Codebook) -> Rules:
    """furniture.csv arranged for look-up; an unknown `match` or `effect` raises CodebookError with file and line."""
    whole: dict[str, Rule] = {}
    first: dict[str, list[Rule]] = {}
    inside: dict[str, Rule] = {}
    for row in codebook.rows("furniture"):
        for column, allowed in (("match", MATCHES), ("effect", EFFECTS)):
            if row[column] not in allowed:
                raise CodebookError(
                    f"furniture.csv line {row['line']}: {column} '{row[column]}' is none of {', '.join(allowed)}"
                )
        rule = Rule(row["term"].lower(), row["match"], row["effect"], row["kind"])
        if rule.match == "line":
            whole.setdefault(rule.term, rule)
        elif rule.match in ("start", "label"):
            first.setdefault(_first_word(rule.term), []).append(rule)
        else:
            inside.setdefault(rule.term, rule)
    return Rules(whole, first, inside, Terms(inside))


def find_furniture(text: str, codebook: Codebook) -> tuple[list[Masked], Header]:
    """The masked spans (start, end, kind) of one article, in order and apart, and what its header says.

    >>> from ceasefire.codebook import load_codebook
    >>> text = "Talks stall\\n\\nTwo died on Monday.\\n\\n- Advertisement -\\n\\nThey met again."
    >>> find_furniture(text, load_codebook())[0]
    [(34, 51, 'advert')]
    """
    low = _lower(text)
    lines = list(_lines(text))
    known = rules(codebook)
    found = list(_by_line(text, low, lines, known))
    found += _inside(text, low, lines, known)
    found += ((*match.span(1), "fragment") for match in _FRAGMENT.finditer(text))
    header = read_header(text, lines, codebook, {start for start, _, _ in found})
    found += header.masked
    found += _bridges(text, lines, found)
    found += _date_lines(text, lines, codebook)
    if text.startswith("\ufeff"):
        found.append((0, 1, "byte order mark"))
    return _apart(found), header


def _by_line(text: str, low: str, lines: list[Span], known: Rules) -> Iterator[Masked]:
    """The lines that are furniture, and those that a heading above them drags along."""
    section: Rule | None = None
    form, headline, over = False, False, False
    for at, line in enumerate(lines):
        rule = _rule(text, low, line, known)
        if rule and rule.match == "label" and _wraps(text, lines[at + 1 : at + 2]):
            rule = None
        if rule:
            yield line.start, line.end, rule.kind
            form = form or rule.effect == "end"
            if rule.effect != "line":
                section, headline = rule, False
                over = over or (form and _mostly_over(text, line))
        elif over:
            yield line.start, line.end, section.kind
        elif section:
            if not _teaser(text, low, line, section, headline, lines[at + 1 : at + 2], known):
                section = None
                continue
            yield line.start, line.end, section.kind
            headline = not _ends(text, line)


def _bridges(text: str, lines: list[Span], found: list[Masked]) -> Iterator[Masked]:
    """Lines inside a box: between two lines of the same form or newsletter, with no blank line on the way."""
    kinds = {start: kind for start, _, kind in found}
    last: tuple[int, str] | None = None
    for at, line in enumerate(lines):
        kind = kinds.get(line.start)
        if last and line.start - lines[at - 1].end != 1:
            last = None
        if kind in _BOXES:
            if last and last[1] == kind:
                yield from ((inner.start, inner.end, kind) for inner in lines[last[0] + 1 : at])
            last = at, kind
        elif last and at - last[0] > 4:
            last = None


def _rule(text: str, low: str, line: Span, known: Rules) -> Rule | None:
    """The line of furniture.csv that this line of the article answers to."""
    if line.end - line.start <= 90:
        bare = _OUTER.sub("", low[line.start : line.end])
        rule = known.whole.get(bare)
        if not rule and bare[:1].isdigit():
            rule = known.whole.get(_NUMBER.sub("0", bare))
        if rule or not bare:
            return rule if bare else _RULE_OFF
    start = _BULLET.match(low, line.start, line.end).end()
    for rule in known.first.get(_first_word(low[start : start + 30]), ()):
        after = start + len(rule.term)
        if low.startswith(rule.term, start) and not (rule.term[-1].isalnum() and low[after : after + 1].isalnum()):
            if rule.match == "label" and _ends(text, line):
                continue
            if len(low[line.start : line.end].split()) <= 40:
                return rule
    return None


_RULE_OFF = Rule("", "line", "line", "rule")


def _teaser(
    text: str, low: str, line: Span, section: Rule, headline: bool, following: list[Span], known: Rules
) -> bool:
    """Whether a line still belongs to the section above it: a headline, a text that trails off, a teaser."""
    words = len(text[line.start : line.end].split())
    if not _ends(text, line):
        return words <= 25 and not text[line.start].islower() and (words < 4 or not _wraps(text, following))
    if _TRAILS_OFF.search(text, max(line.start, line.end - 12), line.end):
        return words <= 60
    if section.effect == "section" or not headline or words > 45:
        return False
    beside = text[line.start - 2 : line.start - 1].strip() != ""  # no blank line between headline and teaser
    return beside or (
        bool(following) and (not _ends(text, following[0]) or bool(_rule(text, low, following[0], known)))
    )


def _wraps(text: str, following: list[Span]) -> bool:
    """Whether the next line goes on with the sentence of this one: the text is wrapped, not a list of headlines."""
    return bool(following) and text[following[0].start].islower()


def _ends(text: str, line: Span) -> bool:
    """Whether a line ends as a sentence does."""
    return bool(_STOPS.search(text, max(line.start, line.end - 6), line.end)) or text[line.end - 1] == "…"


def _mostly_over(text: str, line: Span) -> bool:
    """Whether more of the text stands before this line than after it."""
    return line.start > len(text) - line.end


def _inside(text: str, low: str, lines: list[Span], known: Rules) -> Iterator[Masked]:
    """Sentences that hold a term, and short lines that end in a picture credit."""
    for at, term in known.places.find(low):
        rule = known.inside[term]
        line = lines[bisect.bisect_right(lines, (at, len(text))) - 1]
        yield from (_caption if rule.match == "credit" else _sentence)(text, line, at, rule)


def _caption(text: str, line: Span, at: int, rule: Rule) -> Iterator[Masked]:
    """A caption: the short line that the credit ends; of a long line only the bracket with the credit."""
    if line.end - at > 70:
        return
    opened = max(text.rfind("(", line.start, at + 1), text.rfind("[", line.start, at + 1))
    named = opened >= 0 or "/" in text[at : line.end] or not _ends(text, line) or at == line.start
    if not named or not _NAMES_ONLY.match(text, at + len(rule.term), line.end):
        return
    if len(text[line.start : line.end].split()) <= 60:
        yield line.start, line.end, rule.kind
        return
    if opened >= 0:
        yield opened, line.end, rule.kind


def _sentence(text: str, line: Span, at: int, rule: Rule) -> Iterator[Masked]:
    """The sentence around a term, unless it is too long to be furniture."""
    first, last = max(line.start, at - 400), min(line.end, at + 400)
    for start, end in sentences(text[first:last]):
        if start <= at - first < end and end - start <= 400:
            yield first + start, first + end, rule.kind


def _date_lines(text: str, lines: list[Span], codebook: Codebook) -> Iterator[Masked]:
    """Lines anywhere that are nothing but a date and a time, as live pages and sidebars have them."""
    for at, line in enumerate(lines):
        if line.end - line.start > 60 or not any(map(str.isdigit, text[line.start : line.end])):
            continue
        found = list(stated_dates(text, line.start, line.end)) if at >= HEADER else []
        if _CLOCK.match(text, line.start, line.end) or (found and only_a_date(text, line, found, codebook)):
            yield line.start, line.end, "date line"


def _lines(text: str) -> Iterator[Span]:
    """The lines of a text without their outer white space; empty ones left out."""
    for match in re.finditer(r"[^\s\ufeff](?:[^\n\r]*[^\s])?", text):
        yield Span(match.start(), match.end())


def _lower(text: str) -> str:
    """The text in lower case and with plain apostrophes, every character in its place."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.replace("’", "'")


def _first_word(text: str) -> str:
    """The first word of a term or a line, by which it is looked up."""
    return re.match(r"\W?\w*", text).group()


def _apart(found: list[Masked]) -> list[Masked]:
    """Spans in order, each beginning where the one before has ended; what is covered already is dropped."""
    apart: list[Masked] = []
    for start, end, kind in sorted(found, key=lambda span: (span[0], -span[1])):
        start = max(start, apart[-1][1] if apart else 0)
        if start < end:
            apart.append((start, end, kind))
    return apart
