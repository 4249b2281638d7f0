"""Numbers in English news text: digits, words and mixtures, with the hedge that goes with them.

The reader works on words (tokens) with offsets, once from left to right. It knows nothing of
people or events: `figures` decides what a number counts. Number words and hedges are data in
`number_words.csv` and `hedges.csv`; how they combine is grammar and stands here.
"""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from ceasefire.codebook import Codebook

# Blanks are passed over first, and the letters a to z, the most frequent, are asked for first: it halves the time.
_TOKEN = re.compile(
    r"(?=\S)(?:[a-zA-Z]++[^\W\d_]*(?:\.(?:[^\W\d_]\.)+)?|[^\W\d_]+(?:\.(?:[^\W\d_]\.)+)?"
    r"|\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3}){1,4}(?!\d)|\d{1,15}(?:\.\d{1,6})?(?![.\d])|\d{1,15}"
    r"|['’]s(?!\w)|\S)"
)
_NO_DIGIT = re.compile(r"[^\d.]")
_DASHES = {"-", "–", "—", "‑"}
_JOINTS = frozenset({"to", "and", "or"})
_MULTIPLIERS = {
    "million": 10**6,
    "thousand": 1000,
    "billion": 10**9,
    "m": 10**6,
    "mn": 10**6,
    "k": 1000,
    "hundred": 100,
}
_SHARED = {**_MULTIPLIERS, "dozen": 12}  # said once for both ends of a range: "three to four hundred"
_MONTHS = frozenset(
    "january february march april june july august september october november december jan feb mar apr jun"
    " jul aug sep sept oct nov dec".split()
)
# "handed over 12": here "over" belongs to the verb.
_PHRASAL = {
    "hand",
    "hands",
    "handed",
    "handing",
    "turn",
    "turns",
    "turned",
    "turning",
    "give",
    "gives",
    "gave",
    "given",
    "all",
    "carried",
    "passed",
    "run",
    "ran",
    "going",
}
# "grief over six captives": before a small number in words "over" is no hedge.
_SMALL = frozenset("one two three four five six seven eight nine ten eleven twelve a".split())
_GREAT = (["million"], ["thousand"], ["hundred"], ["dozen"])
# "revised the number up to 115": here "up" belongs to the verb.
_RAISED = frozenset("revised raised adjusted brought corrected went gone climbed moved pushed taken".split())
_MOST = 10**10  # more than that counts no people
_ARTICLES = frozenset({"a", "an", "half", "several", "few", "many", "multiple"})
_FEW = {"several", "few", "many", "multiple", "some"}


class Tokens(NamedTuple):
    """The words of a stretch of text: lower-case words, as printed, and their offsets."""

    words: list[str]
    printed: list[str]
    starts: list[int]
    ends: list[int]

    def glued(self, i: int) -> bool:
        """Whether token i stands directly against the one before it."""
        return i > 0 and self.starts[i] == self.ends[i - 1]


class Number(NamedTuple):
    """One number expression. `first` and `last` are tokens (half open), hedges included;
    `bare` and `stop` those of the number alone. Empty bounds are None, as in the figures table."""

    first: int
    last: int
    bare: int
    stop: int
    low: int | None
    best: int | None
    high: int | None
    hedge: str


def tokens(text: str, start: int, end: int) -> Tokens:
    """The tokens of text[start:end]; offsets are into the whole text.

    >>> tokens("Some 1,400 died", 0, 15).words
    ['some', '1,400', 'died']
    """
    found = list(_TOKEN.finditer(text, start, end))
    printed = list(map(re.Match.group, found))
    words = " ".join(printed).lower().replace("’", "'").split(" ") if found else []
    return Tokens(words, printed, list(map(re.Match.start, found)), list(map(re.Match.end, found)))


class _Vocabulary(NamedTuple):
    """Number words by term; hedges before and after a number by their words, and the words next to the number."""

    words: dict[str, tuple[str, int]]
    openers: frozenset[str]
    before: dict[tuple[str, ...], str]
    before_ends: frozenset[str]
    after: dict[tuple[str, ...], str]
    after_starts: frozenset[str]


@functools.cache
def _vocabulary(codebook: Codebook) -> _Vocabulary:
    words = {term: (row["kind"], int(row["value"] or 0)) for term, row in codebook.phrases("number_words").items()}
    sides: dict[str, dict[tuple[str, ...], str]] = {"before": {}, "after": {}}
    for row in codebook.rows("hedges"):
        sides[row["side"]][tuple(row["term"].lower().split())] = row["hedge"]
    before, after = sides["before"], sides["after"]
    ends, starts = frozenset(hedge[-1] for hedge in before), frozenset(hedge[0] for hedge in after)
    return _Vocabulary(words, _ARTICLES.union(words), before, ends, after, starts)


@functools.cache
def number_words(codebook: Codebook) -> frozenset[str]:
    """The words that can begin a number; a sentence with none of them and no digit holds no number."""
    return frozenset(_vocabulary(codebook).words)


def numbers(toks: Tokens, codebook: Codebook) -> list[Number]:
    """Every number expression of the tokens, left to right, not overlapping.

    Ranges are one expression with low and high; "from 10 to 15" is two (a change, not a range).
    Vague words ("dozens", "several hundred") have the hedge `indefinite` and no number.

    >>> from ceasefire.codebook import load_codebook
    >>> def read(text):
    ...     return [n[4:] for n in numbers(tokens(text, 0, len(text)), load_codebook())]
    >>> read("more than two dozen people, 10-15 hostages and some 1.9 million")
    [(24, 24, None, 'more_than'), (10, None, 15, 'range'), (None, 1900000, None, 'about')]
    """
    vocabulary = _vocabulary(codebook)
    words, openers, *_ = vocabulary
    found: list[Number] = []
    done = 0
    for i in [i for i, word in enumerate(toks.words) if word in openers or word[0].isdecimal()]:
        amount = _amount(toks, i, words) if i >= done else None
        if amount is None:
            continue
        number = _hedged(toks, i, amount, vocabulary, found[-1].last if found else 0)
        if not isinstance(number.best, float) and max(number.best or 0, number.high or 0) <= _MOST:
            found.append(number)
        done = number.last
    return found


def _amount(toks: Tokens, i: int, words: dict) -> tuple[int | None, int] | None:
    """The value of the number that begins at token i (None when vague) and the token after it."""
    word = toks.words[i]
    if word[0].isdecimal():
        return _digits(toks, i)
    if word in _ARTICLES:
        return _article(toks, i, words)
    kind, _ = words.get(word, ("", 0))
    if kind == "vague":
        return _vague(toks, i, words)
    if kind in ("unit", "ten"):
        half = toks.words[i + 1 : i + 4] == ["and", "a", "half"] and i + 4 < len(toks.words)
        scale = words.get(toks.words[i + 4], ("", 0)) if half else ("", 0)
        if scale[0] == "scale":
            return words[word][1] * scale[1] + scale[1] // 2, i + 5
        return _spelled(toks, i, words)
    return None


def _digits(toks: Tokens, i: int) -> tuple[float, int] | None:
    """1,400 · 34000 · 1.9 million · 5 dozen; None for a decimal that is no count."""
    value = float(_NO_DIGIT.sub("", toks.words[i]))
    following = toks.words[i + 1] if i + 1 < len(toks.words) else ""
    if following in _MULTIPLIERS and not (len(following) < 3 and not toks.glued(i + 1)):
        return round(value * _MULTIPLIERS[following]), i + 2
    if following == "dozen":
        return round(value * 12), i + 2
    if value != int(value):
        return (value, i + 1) if i + 3 < len(toks.words) and toks.words[i + 3] in _MULTIPLIERS else None
    return int(value), i + 1


def _article(toks: Tokens, i: int, words: dict) -> tuple[int | None, int] | None:
    """a hundred · a dozen · half a dozen · half a million · a few hundred · several dozen."""
    w, n = toks.words, len(toks.words)
    j = i + 1
    if w[i] == "half":
        while j < n and (w[j] in ("a", "an") or w[j] in _DASHES):
            j += 1
        kind, value = words.get(w[j], ("", 0)) if j < n else ("", 0)
        return (value // 2, j + 1) if kind in ("scale", "group") else None
    vague = w[i] in _FEW
    if w[i] == "a" and j < n and w[j] in ("few", "couple"):
        vague, j = True, j + 1
        j += j < n and w[j] in ("of",)
    kind, value = words.get(w[j], ("", 0)) if j < n else ("", 0)
    if vague:
        return (None, j + 1) if kind in ("scale", "group", "vague") else None
    if kind == "group":
        return value, j + 1
    return _spelled(toks, j, words, 1) if kind == "scale" else None


def _vague(toks: Tokens, i: int, words: dict) -> tuple[None, int]:
    """dozens · tens of thousands · hundreds and hundreds."""
    j = i + 1
    while (
        j + 1 < len(toks.words)
        and toks.words[j] in ("of", "and", "upon", "or")
        and (words.get(toks.words[j + 1], ("",))[0] == "vague")
    ):
        j += 2
    return None, j


def _spelled(toks: Tokens, i: int, words: dict, total: int = 0) -> tuple[int, int]:
    """twenty-three · two hundred and fifty · three million; `total` is what stands before ("a" is 1)."""
    w, n = toks.words, len(toks.words)
    done, j = 0, i
    while j < n:
        at = j + 1 if j > i and w[j] in _DASHES and toks.glued(j) and toks.glued(j + 1 if j + 1 < n else j) else j
        at = at + 1 if at == j and done + total >= 100 and w[at] == "and" else at
        kind, value = words.get(w[at], ("", 0)) if at < n else ("", 0)
        if (
            kind == "unit"
            and (total % 10 == 0 and (total % 100 == 0 or value < 10 <= total % 100))
            and (total or not done or at > j or done >= 1000)
        ) or (kind == "ten" and total % 100 == 0):
            total += value
        elif kind == "scale" and value == 100 and 0 < total < 100:
            total *= 100
        elif kind == "scale" and value > 100 and total:
            done, total = done + total * value, 0
        elif kind == "group" and total:
            return (done + total) * value, at + 1
        else:
            break
        j = at + 1
    return done + total, j


def _hedged(toks: Tokens, i: int, amount: tuple[int | None, int], vocabulary: _Vocabulary, left: int) -> Number:
    """The number with the range, the hedge before and the hedge after it."""
    value, j = amount
    low, high, j = _range(toks, i, value, j, vocabulary.words)
    hedge, first = _before(toks, i, vocabulary, left)
    hedge_after, last = _after(toks, j, vocabulary)
    if high is not None:
        first = first if toks.words[first] == "between" or hedge else i
        return Number(i - 1 if i and toks.words[i - 1] == "between" else first, last, i, j, low, None, high, "range")
    hedge = hedge or hedge_after or "exact"
    if value is None:
        return Number(first, last, i, j, None, None, None, "indefinite")
    bounds = {"exact": (value, value), "at_most": (None, value), "about": (None, None)}
    low, high = bounds.get(hedge, (value, None))
    return Number(first, last, i, j, low, value, high, hedge)


def _range(toks: Tokens, i: int, value: int | None, j: int, words: dict) -> tuple[int | None, int | None, int]:
    """Low, high and the token after, when a second number makes it a range; else high is None."""
    w, n = toks.words, len(toks.words)
    if value is None or j >= n - 1 or not (w[j] in _JOINTS or w[j] in _DASHES):
        return None, None, j
    previous = w[i - 1] if i else ""
    joint = j
    if (
        previous in _MONTHS
        or (previous == "." and i > 1 and w[i - 2] in _MONTHS)
        or (w[j] in _DASHES and not toks.glued(j))
    ):
        return None, None, j
    if (
        w[j] in _DASHES
        or (
            w[j] == "to"
            and (
                previous != "from"
                or (i > 1 and w[i - 2] in ("anywhere", "somewhere", "ranging", "range", "ranges", "ranged"))
            )
        )
        or (w[j] == "and" and previous == "between")
        or w[j] == "or"
    ):
        joint = j + 1 + (w[j] == "or" and w[j + 1] in ("even", "perhaps", "possibly"))
    second = _amount(toks, joint, words) if j < joint < n else None
    if second is None or second[0] is None:
        return None, None, j
    top, k = second
    scale = _SHARED.get(w[k - 1], 1) if j == i + 1 and k - joint == 2 else 1
    if value < 1000 and scale > 1 and value * scale <= top:
        value = round(value * scale)
    return (value, top, k) if 0 < value < top and value == int(value) else (None, None, j)


def _before(toks: Tokens, i: int, vocabulary: _Vocabulary, left: int) -> tuple[str, int]:
    """The outermost hedge that ends at token i, and where it begins."""
    w, hedges, found, first = toks.words, vocabulary.before, "", i
    while True:
        at = first - 1 if not found and first > left and w[first - 1] in ("the", "a", "another") else first
        if at <= left or w[at - 1] not in vocabulary.before_ends:
            return found, first
        size = next((k for k in (4, 3, 2, 1) if at - k >= left and tuple(w[at - k : at]) in hedges), 0)
        if not size or (w[at - size] == "over" and at > size and w[at - size - 1] in _PHRASAL):
            return found, first
        if w[at - 2 : at] == ["up", "to"] and _RAISED.intersection(w[max(0, at - 6) : at - 2]):
            return found, first
        if size == 1 and w[at - 1] == "over" and w[i] in _SMALL and w[i + 1 : i + 2] not in _GREAT:
            return found, first
        first = at - size
        found = hedges[tuple(w[first:at])]


def _after(toks: Tokens, j: int, vocabulary: _Vocabulary) -> tuple[str, int]:
    """A hedge that follows the number, glued on or as words, and the token after it."""
    w, n = toks.words, len(toks.words)
    at = j + 1 if j < n and w[j] in _DASHES and toks.glued(j) else j
    if at < n and w[at] in vocabulary.after_starts:
        for size in (2, 1):
            hedge = vocabulary.after.get(tuple(w[at : at + size]))
            following = w[at + size] if at + size < n else "."
            if following[0].isdecimal() or following in vocabulary.words:
                continue  # “on April 28 at least 68 people”
            if hedge and (size == 2 or toks.glued(at)):
                return hedge, at + size
    return "", j
