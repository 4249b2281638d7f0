"""The words of a sentence and the codebook's terms among them, found in one pass.

A term is looked up by its first word, so the time depends on the length of the text, not on
the size of the codebook.
"""

from __future__ import annotations

import functools
import itertools
import re
import sys
from collections.abc import Container, Sequence
from typing import NamedTuple

from ceasefire.codebook import Codebook, CodebookError
from ceasefire.text import Pieces, Span

# Plain words before a blank, the most frequent, are asked for first: it halves the time.
_WORD = re.compile(
    r"[a-zA-Z]++(?=\s)|\w++(?:[-.,](?:(?<=[-.])|(?<=\d,)(?=\d))\w++)*+(?:[’']t\b)?|[’'](?:s|ll|re|ve|d|m)\b|[^\w\s]"
)


def wordset(*lines: str) -> frozenset[str]:
    """The words of some lines as a set: short closed lists of the grammar."""
    return frozenset(word for line in lines for word in line.split())


def places(lower: Sequence[str], wanted: Container[str]) -> list[int]:
    """Where some of these words stand."""
    return list(itertools.compress(range(len(lower)), map(wanted.__contains__, lower)))


# Adverbs that may stand inside a term of two words: “called instead for”, “ready immediately for”.
_BETWEEN = wordset(
    "instead immediately again repeatedly publicly formally explicitly firmly strongly directly",
    "jointly separately unanimously once therefore earlier later today yesterday further fully",
    "“ ”",
) | {'"'}


# Words of time that may stand inside a term, removed before terms are looked up: “called late on Sunday for”.
MONTHS = wordset("january february march april may june july august september october november december")
DAYS = wordset("monday tuesday wednesday thursday friday saturday sunday")
_SPANS = wordset("week month weekend year")
_TIMES = DAYS | _SPANS | MONTHS
_PARTS_OF_DAY = wordset("morning afternoon evening night")
_LEADING_TIME = wordset("on late early earlier")

_PIECES = Pieces(lambda piece: tuple(_WORD.findall(piece)))
_OFFSETS = Pieces(lambda piece: tuple(map(re.Match.start, _WORD.finditer(piece))))  # where in each its words begin
_LOWERED = Pieces(lambda word: sys.intern(word.lower().replace("’", "'")))  # in lower case, as the codebook's are
_LONGEST = 400  # words of a sentence that are read: a longer one is a list or noise


class Mark(NamedTuple):
    """A codebook term in a sentence: words[first:last], its kind (actor, class, stance) and its line."""

    first: int
    last: int
    kind: str
    value: str
    row: dict[str, str]


class Words:
    """The words of one sentence: lower case, as printed, and where each begins in the text."""

    __slots__ = ("lower", "raw", "starts")

    def __init__(self, text: str, span: Span):
        pieces = text[span.start : span.end].split(" ")
        self.raw = list(itertools.chain.from_iterable(map(_PIECES.__getitem__, pieces)))[:_LONGEST]
        self.lower = list(map(_LOWERED.__getitem__, self.raw))
        self.starts = _starts(pieces, span.start)[:_LONGEST]

    def end(self, at: int) -> int:
        """Where a word ends in the text."""
        return self.starts[at] + len(self.raw[at])

    def drop(self, gone: set[int]) -> None:
        """Leave out the words at these places."""
        keep = [at for at in range(len(self.lower)) if at not in gone]
        self.starts = [self.starts[at] for at in keep]
        self.lower, self.raw = [self.lower[at] for at in keep], [self.raw[at] for at in keep]


def _starts(pieces: list[str], at: int) -> list[int]:
    """Where each word of some pieces begins, the first piece standing at this offset of the text."""
    starts: list[int] = []
    for piece in pieces:
        within = _OFFSETS[piece]
        starts += [at] if len(within) == 1 else [at + offset for offset in within]
        at += len(piece) + 1
    return starts


def words(text: str, span: Span) -> Words:
    """The words and marks of punctuation of a stretch; ’s and n’t belong to words of their own.

    >>> words("Hamas’s cease-fire won’t do.", Span(0, 28)).lower
    ['hamas', "'s", 'cease-fire', "won't", 'do', '.']
    """
    return Words(text, span)


def inflections(term: str, part: str, irregular: str = "") -> list[str]:
    """The forms of a term: a noun's plural, a verb's -s, -ed and -ing, unless `irregular` gives them.

    >>> inflections("rule out", "v")
    ['rule out', 'rules out', 'ruled out', 'ruling out']
    """
    first, _, rest = term.partition(" ")
    rest = f" {rest}" if rest else ""
    forms = [term]
    if part == "n":
        forms.append(_plural(term))
    if part == "v":
        forms += [_plural(first) + rest, _past(first) + rest, _participle(first) + rest]
    return list(dict.fromkeys([*forms, *filter(None, irregular.split("|"))]))


def _owned(forms: list[str]) -> list[str]:
    """The forms of a term; those with “its” or “itself” also with the other owners: “their full backing”."""
    more = [
        form.replace(" itself ", f" {self} ").replace(" its ", f" {own} ")
        for form in forms
        if " its " in form or " itself " in form
        for own, self in (("his", "himself"), ("her", "herself"), ("their", "themselves"))
    ]
    fuller = [
        form.replace(f" {own} ", f" {own} {how} ")
        for form in [*forms, *more]
        for own in ("its", "his", "her", "their")
        if f" {own} " in form
        for how in _HOW
    ]
    return list(dict.fromkeys([*forms, *more, *fuller]))


def _plural(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    return word[:-1] + "ies" if word.endswith("y") and word[-2:-1] not in "aeiou" else word + "s"


def _past(word: str) -> str:
    if word.endswith("e"):
        return word + "d"
    return word[:-1] + "ied" if word.endswith("y") and word[-2:-1] not in "aeiou" else word + "ed"


def _participle(word: str) -> str:
    return word[:-1] + "ing" if word.endswith("e") and not word.endswith("ee") else word + "ing"


_HOW = ("full", "initial", "final", "preliminary", "formal", "tentative", "conditional", "strong", "firm", "total")
PARTICLES = frozenset({"down", "aside", "forward", "up", "off", "out"})


class Entry(NamedTuple):
    """A term as the lexicon holds it: its words, what it is, and how its first word must be printed."""

    parts: tuple[str, ...]
    size: int
    kind: str
    value: str
    case: str
    row: dict[str, str]
    surname: bool
    plain: bool  # two words at most, in any case
    particle: str = ""  # of a verb whose particle stands further on

    def fits(self, lower: list[str], raw: list[str], at: int) -> bool:
        """Whether the term stands at this place; a single name before another name is somebody else's first name."""
        if self.particle:
            return self.particle in lower[at + 2 : at + 9]
        if self.size > 2 and tuple(lower[at : at + self.size]) != self.parts:
            return False
        case = self.case
        if case and raw[at] != case and (case.isupper() or not raw[at][0].isupper()):
            return False
        return not (self.surname and at + 1 < len(raw) and raw[at + 1][0].isupper())


class Lexicon:
    """All terms of the codebook that the grammar of positions looks for, by their first word and the one after it.

    Those of one word stand under "", and at the end of each list, which holds the longest first; before all others
    come verbs whose particle stands further on.
    """

    def __init__(self, codebook: Codebook):
        self._terms: dict[str, dict[str, list[Entry]]] = {}
        for row in codebook.rows("actors"):
            self._add(row["term"], "actor", row["actor"], row, _case(row["term"]))
        for kind, name, column in (("class", "issues", "class"), ("stance", "stances", "action")):
            for row in codebook.rows(name):
                for form in _owned(inflections(row["term"].lower(), row["part"], row["forms"])):
                    self._add(form, kind, row[column], row, "")
                    verb, _, particle = form.partition(" ")
                    if kind == "stance" and row["part"] == "v" and particle in PARTICLES:
                        apart = Entry((verb,), 1, kind, row[column], "", row, False, False, particle)
                        self._terms.setdefault(verb, {"": []})[""].append(apart)
        for opened in self._terms.values():
            for second, entries in opened.items():
                entries += opened[""] if second else []
                entries.sort(key=lambda entry: (not entry.particle, -entry.size))

    def _add(self, term: str, kind: str, value: str, row: dict[str, str], case: str) -> None:
        parts = [match.group().lower().replace("’", "'") for match in _WORD.finditer(term)]
        while len(parts) > 1 and parts[-1] == ".":
            parts.pop()
        if not parts:
            raise CodebookError(f"line {row['line']}: the term {term!r} holds no word")
        size, one = len(parts), row.get("kind") == "person" and len(parts) == 1
        entry = Entry(tuple(parts), size, kind, value, case, row, one, size < 3 and not case and not one)
        opened = self._terms.setdefault(parts[0], {"": []})
        opened.setdefault(parts[1] if size > 1 else "", []).append(entry)

    def marks(self, found: Words) -> dict[str, list[Mark]]:
        """The terms among these words by their kind, in order, the longest of each kind at each place."""
        kept = _without_days(found.lower)
        if kept is None:
            return self._marks(found.lower, found.raw)
        marks = self._marks([found.lower[at] for at in kept], [found.raw[at] for at in kept])
        return {
            kind: [one._replace(first=kept[one.first], last=kept[one.last - 1] + 1) for one in ones]
            for kind, ones in marks.items()
        }

    def _marks(self, lower: list[str], raw: list[str]) -> dict[str, list[Mark]]:
        """The terms among words that follow one another, places counted in these words."""
        upto = {"actor": 0, "class": 0, "stance": 0}
        marks: dict[str, list[Mark]] = {"actor": [], "class": [], "stance": []}
        for at, (opened, after) in enumerate(zip(map(self._terms.get, lower), [*lower[1:], ""], strict=False)):
            if opened is None:
                continue
            entries, gap = opened.get(after), 0
            if entries is None and after in _BETWEEN and at + 2 < len(lower):
                entries, gap = opened.get(lower[at + 2]), 1
            for entry in entries or opened[""]:
                kind = entry.kind
                if at >= upto[kind] and (entry.plain or entry.fits(lower, raw, at)):
                    upto[kind] = last = at + entry.size + (gap if entry.size == 2 else 0)
                    marks[kind].append(Mark(at, last, kind, entry.value, entry.row))
        return marks


def _without_days(lower: list[str]) -> list[int] | None:
    """Where the words stand that are no time after a word in lower case (“on Sunday”); None when all are kept."""
    if _TIMES.isdisjoint(lower):
        return None
    gone: set[int] = set()
    for at, word in enumerate(lower):
        spans = at > 0 and (
            (word in _SPANS and lower[at - 1] in ("this", "last")) or (word in MONTHS and lower[at - 1] == "in")
        )  # “called last week for”, “called in May for”
        if word not in DAYS and not spans:
            continue
        first = at - spans
        while first > 0 and lower[first - 1] in _LEADING_TIME:
            first -= 1
        last = at + 1 + (lower[at + 1 : at + 2] != [] and lower[at + 1] in _PARTS_OF_DAY)
        if first > 0 and last < len(lower) and lower[first - 1].isalpha() and lower[last].isalpha():
            gone.update(range(first, last))
    return [at for at in range(len(lower)) if at not in gone] if gone else None


def _case(term: str) -> str:
    """What the first word of a term must look like: all capitals as written, a first capital, or anything."""
    first = _WORD.match(term)
    word = first.group() if first else ""
    if len(word) > 1 and word.isupper():
        return word
    return word.capitalize() if word[:1].isupper() else ""


@functools.cache
def lexicon(codebook: Codebook) -> Lexicon:
    """The codebook's lexicon, built once."""
    return Lexicon(codebook)


class Rule(NamedTuple):
    """One line of issue_rules.csv: word classes, whether their order counts, the issue and the gap."""

    classes: tuple[str, ...]
    ordered: bool
    issue: str
    gap: int


@functools.cache
def issue_rules(codebook: Codebook) -> list[Rule]:
    """The rules that make issues of word classes, in their order; a gap that is no number raises CodebookError."""
    rules = []
    for row in codebook.rows("issue_rules"):
        if not row["gap"].isdigit():
            raise CodebookError(f"issue_rules.csv line {row['line']}: gap {row['gap']!r} is not a number of words")
        ordered = ">" in row["classes"]
        classes = tuple(row["classes"].replace(">", "+").split("+"))
        rules.append(Rule(classes, ordered, row["issue"], int(row["gap"])))
    return rules


class Issue(NamedTuple):
    """An issue named by words[first:last]."""

    first: int
    last: int
    issue: str


def issues_of(marks: list[Mark], codebook: Codebook) -> list[Issue]:
    """The issues that a run of class marks names, in their order.

    Each rule in turn takes the first marks that fit it; a mark serves one issue.
    """
    free = marks[:40]
    found: list[Issue] = []
    for rule in _fitting_rules(codebook, frozenset([mark.value for mark in free])):
        while taken := _fit(rule, free):
            found.append(Issue(taken[0].first, taken[-1].last, rule.issue))
            free = [mark for mark in free if mark not in taken]
        if not free:
            break
    return sorted(found)


@functools.lru_cache(maxsize=4096)
def _fitting_rules(codebook: Codebook, present: frozenset[str]) -> tuple[Rule, ...]:
    """The rules whose classes are all present, in their order."""
    return tuple(rule for rule in issue_rules(codebook) if present.issuperset(rule.classes))


def _fit(rule: Rule, free: list[Mark]) -> list[Mark] | None:
    """The first marks that fit a rule, none further than its gap from the one before."""
    if len(rule.classes) == 1:
        for mark in free:
            if mark.value == rule.classes[0]:
                return [mark]
        return None
    for head in free:
        if head.value not in rule.classes or (rule.ordered and head.value != rule.classes[0]):
            continue
        taken, wanted = [head], [name for name in rule.classes if name != head.value]
        for mark in free:
            if mark.first < head.last or not wanted:
                continue
            if mark.first - taken[-1].last > rule.gap:
                break
            if mark.value == wanted[0] or (not rule.ordered and mark.value in wanted):
                taken.append(mark)
                wanted.remove(mark.value)
        if not wanted:
            return taken
    return None
