"""Paragraphs, sentences, words and quotations of an article, all as offsets into its text.

Nothing here changes a text: masking puts spaces in place of page furniture, one for one, so
that every offset still points into the article as stored.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, NamedTuple, TypeVar

_Made = TypeVar("_Made")


class Span(NamedTuple):
    """A stretch of the article's text: `text[start:end]`."""

    start: int
    end: int


class Pieces(dict[str, _Made], Generic[_Made]):
    """What was made of each piece of text between two blanks: a few thousand pieces make up most of any text."""

    MOST = 20_000  # then it begins anew

    def __init__(self, make: Callable[[str], _Made]):
        super().__init__()
        self.make = make

    def __missing__(self, piece: str) -> _Made:
        if len(self) >= self.MOST:
            self.clear()
        self[piece] = made = self.make(piece)
        return made


# A line break ends a paragraph unless it only wraps a long line: then the next line goes on in lower case.
_BREAK = re.compile(r"\n(?!(?<=[a-z,;’'\w]\n)[a-z]|(?<=[^\n]{55}[\w,;]\n)\d)[\s]*")
# Full stop, question or exclamation mark, closing quotes or brackets, white space, and what can open a sentence.
# That no mark stands before is asked after the first one: a pattern that begins with a set of marks is found fast.
_STOP = re.compile(
    r"([.!?…](?<![.!?…]{2})[.!?…]{0,3}[\"”’')\]]{0,3})[ \t\u00a0\u2009\u202f]+(?=[\"“‘'(\[\-–—]{0,2}\s?[A-Z0-9À-ÞŁŞŽ])"
)
# A word after which a full stop mostly does not end the sentence.
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\[“\"‘'])(?:[A-Z]|[A-Z](?:\.[A-Z])+|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Brig|Adm|Cmdr|Rev|Sen|Rep"
    r"|Gov|Pres|Hon|Sr|Jr|St|Mt|No|Nos|Art|vs|approx|est|e\.g|i\.e|cf|etc"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)$"
)
# After these the sentence may end all the same ("… in the U.S. The …"): a common opener decides.
_ACRONYM = re.compile(r"[A-Z](?:\.[A-Z])+$")
_OPENER = re.compile(
    r"[\"“‘'(\[]?(?:The|A|An|It|He|She|They|We|In|On|At|But|And|However|That|This|These|Those|Its|His|Her|Their|There"
    r"|According|After|Before|Since|When|While|As|For|More|At|Some|Both|Israel’s|Meanwhile)\b"
)
_DAY_NUMBER = re.compile(r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|No|Nos|Art)$")


def mask(text: str, spans: Iterable[tuple[int, int, str]]) -> str:
    """Return `text` with each span (start, end, kind) as spaces; line breaks stay.

    >>> mask("Buy now!\\nTwo died.", [(0, 8, "advert")])
    '        \\nTwo died.'
    """
    parts, at = [], 0
    for start, end, _kind in sorted(spans):
        start = max(start, at)
        parts += [text[at:start], "\n".join(" " * len(line) for line in text[start:end].split("\n"))]
        at = max(at, end)
    return "".join(parts) + text[at:]


def paragraphs(text: str) -> Iterator[Span]:
    """The paragraphs of a text: lines, or blocks of wrapped lines, without their outer white space.

    >>> [text[s:e] for text in ["One.\\n\\nTwo goes\\non here.\\n"] for s, e in paragraphs(text)]
    ['One.', 'Two goes\\non here.']
    """
    at = 0
    for match in _BREAK.finditer(text):
        yield from _trimmed(text, at, match.start())
        at = match.end()
    yield from _trimmed(text, at, len(text))


def sentences(text: str) -> Iterator[Span]:
    """The sentences of a text in order; a paragraph's end always ends one.

    >>> text = "The U.S. envoy left on Oct. 7. “We talked. It failed,” he said."
    >>> [text[s:e] for s, e in sentences(text)]
    ['The U.S. envoy left on Oct. 7.', '“We talked.', 'It failed,” he said.']
    """
    for start, end in paragraphs(text):
        for match in _STOP.finditer(text, start, end):
            if _ends(text, start, match):
                yield from _pieces(text, start, match.end(1))
                start = match.end()
        yield from _pieces(text, start, end)


_LONGEST = 2000  # characters: no sentence of a news text is longer, and what is read of one takes bounded time


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentence without its outer white space; text without a stop is cut at a blank, or anywhere."""
    while end - start > _LONGEST:
        blank = max(text.rfind(" ", start, start + _LONGEST), text.rfind("\n", start, start + _LONGEST))
        cut = blank if blank > start else start + _LONGEST
        yield from _trimmed(text, start, cut)
        start = cut
    yield from _trimmed(text, start, end)


def _ends(text: str, at: int, match: re.Match[str]) -> bool:
    """Whether this stop ends a sentence, or only an abbreviation."""
    if match[1] != ".":
        return True
    before = text[max(at, match.start() - 12) : match.start()]
    if not _ABBREVIATION.search(before) or before.endswith("on X"):
        return True
    if _ACRONYM.search(before):
        return bool(_OPENER.match(text, match.end()))
    return text[match.end()].isdigit() and not _DAY_NUMBER.search(before)


def _trimmed(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The span without white space at its ends; nothing when only white space is left."""
    if start < end and not (text[start].isspace() or text[end - 1].isspace()):
        return (Span(start, end),)
    piece = text[start:end].rstrip()
    return (Span(start + len(piece) - len(piece.lstrip()), start + len(piece)),) if piece else ()


_QUOTATION = re.compile(r"“[^“”]{1,1500}(?:”|$)|«[^«»]{1,1500}»|\"[^\"]{1,1500}(?:\"|$)")


def quotations(text: str, span: Span) -> list[Span]:
    """The direct quotations inside one paragraph, marks included; one left open runs to its end.

    >>> text = 'He said “no”. Then: "perhaps."'
    >>> [text[s:e] for s, e in quotations(text, Span(0, len(text)))]
    ['“no”', '"perhaps."']
    """
    return [Span(m.start(), m.end()) for m in _QUOTATION.finditer(text, span.start, span.end)]
