"""Attribution of figures: who says a number, in its sentence or plainly carried into it."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from ceasefire.codebook import Codebook
from ceasefire.speech import Saying, sayings
from ceasefire.text import Span

_PRONOUN = re.compile(
    r"(?:it|he|she|they|the (?:ministry|official|officials|agency|group|movement|army|military|office|spokesman|spokeswoman|spokesperson"
    r"|source|statement|report|organi[sz]ation|body|minister|authorities|governor|mayor|doctor|charity|monitor|observatory|same source|same officials))$",
    re.IGNORECASE,
)
_UNNAMED = re.compile(
    r"\b(?:sources?|person|people|diplomats?|insiders?|witness(?:es)?|residents?)\b|^(?:an?|one|two|three|several|another)\b",
    re.I,
)
_LEAD = re.compile(r"^(?:the|its|their|his|her)\s+", re.I)
_STRANDED = re.compile(r"\s*(?:according to|as per|citing)\s+[^.;]{2,120}\.?$", re.I)


class Source(NamedTuple):
    """Who says a figure: the canonical name and the words as printed; both empty when nobody is cited."""

    name: str
    text: str


NOBODY = Source("", "")


def speakers(text: str, sentence: Span, codebook: Codebook, carried: Saying | None) -> list[tuple[Saying, Span]]:
    """The sayings of a sentence with the words that name each speaker: a pronoun stands for `carried`."""
    found = []
    for saying in sayings(text, sentence, codebook):
        named = saying.speaker
        if _PRONOUN.match(text[named.start : named.end]) and carried is not None:
            named = carried.speaker
        found.append((saying, named))
        carried = saying._replace(speaker=named)
    return found


def is_stranded(text: str, sentence: Span) -> bool:
    """Whether a sentence is only an attribution left over from the one before: "According to the United Nations."."""
    return bool(_STRANDED.match(text, sentence.start, sentence.end))


def source_of(text: str, start: int, found: list[tuple[Saying, Span]]) -> Span | None:
    """The speaker whose saying covers offset `start`; of several the one that covers least."""
    covering = [
        (saying.scope.end - saying.scope.start, k)
        for k, (saying, _) in enumerate(found)
        if saying.scope.start <= start < saying.scope.end
    ]
    return found[min(covering)[1]][1] if covering else None


@functools.cache
def _aliases(codebook: Codebook) -> list[tuple[re.Pattern[str], str, str]]:
    rows = sorted(codebook.rows("attributions"), key=lambda row: -len(row["term"]))
    return [
        (re.compile(rf"(?<!\w){re.escape(row['term'].lower())}(?!\w)"), row["attribution"], row["where"])
        for row in rows
    ]


def canonical(phrase: str, population: str, places: frozenset[str], codebook: Codebook) -> str:
    """The canonical name for a speaker as printed; unnamed sources and unknown names stay as printed.

    `places` are the territories named in the phrase, `population` the people the figure counts: an
    alias that holds only for one territory ("the health ministry") needs one of them to be it.
    """
    words = " ".join(phrase.replace("’", "'").lower().split())
    if _UNNAMED.search(words):
        return phrase
    bare = _LEAD.sub("", words)
    for pattern, name, where in _aliases(codebook):
        if not where:
            if bare == pattern.pattern[6:-6].replace("\\", "") or pattern.search(words) and name == "Israeli military":
                return name
        elif pattern.search(words) and (where in places or (not (places - {"palestinian"}) and population == where)):
            return name
    return phrase
