"""One sentence as read: its words, its numbers, and what the codebook says of its phrases."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field
from typing import NamedTuple

from ceasefire.codebook import Codebook
from ceasefire.numbers import Number, Tokens, tokens


class Hit(NamedTuple):
    """A codebook phrase found in a sentence: tokens [first, last) and its line in the codebook."""

    first: int
    last: int
    row: dict[str, str]


@dataclass(slots=True)
class Mention:
    """A number of people: tokens [first, last) with the hedge and the noun phrase.

    `kind` is the class of the head noun in `people.csv`, "other" for a plural noun that the
    codebook lacks, or "" when the number stands without a noun.
    """

    number: Number
    first: int
    last: int
    head: str = ""
    kind: str = ""
    nations: tuple[str, ...] = ()
    partitive: str = ""
    event: dict[str, str] | None = None
    event_at: int = -1
    rule: str = ""
    whole: Mention | None = None
    extra: dict[str, str] = field(default_factory=dict)

    def take_over(self, other: Mention, rule: str) -> None:
        """Share the event of another mention, and in whose hands its people were."""
        self.event, self.event_at, self.rule = other.event, other.event_at, rule
        self.extra |= {key: other.extra[key] for key in ("seized", "class", "measure") if key in other.extra}


@dataclass(slots=True)
class Reading:
    """One sentence, read: tokens, mentions and the codebook phrases among them, by first token.

    `numbers` holds the numbers by first token, dates and the like apart, with None where one counts a thing.
    """

    start: int
    end: int
    toks: Tokens
    events: dict[int, Hit]
    people: dict[int, Hit]
    places: dict[int, Hit]
    mentions: list[Mention]
    words: frozenset[str]
    numbers: list[tuple[int, Mention | None]]
    event_ends: dict[int, Hit]
    place_ends: frozenset[int]
    codebook: Codebook
    speakers: list[tuple[int, int]] = field(default_factory=list)

    def in_speaker(self, hit: Hit) -> bool:
        """Whether a phrase belongs to the words that name a speaker."""
        at = self.toks.starts[hit.first]
        return any(start <= at < end for start, end in self.speakers)


# Nouns that say themselves what happened (the classes of `people.csv`).
SAYS_ITSELF = frozenset({"killed", "injured", "missing", "displaced"})
# Closed classes of English: where a noun phrase cannot go on.
STOPS = frozenset(
    "is are was were be been being am has have had having do does did will would shall should can could may might must"
    "  a an the this that these those its his her their our my your it he she they we you i them him us who"
    " whom whose which what"
    "  of in on at by for from with without to into onto over under between among after before since until"
    " till during against"
    "  about around through across near off out up down upon within along behind beyond inside outside as than"
    " like per via"
    "  and or but nor so yet if unless because although though while when where whether once not no never also"
    " too only still"
    " now then there here just even ever already both either neither each every all some any most many much more-than"
    " said says say told tells according including amid despite toward towards versus throughout began begin started"
    "  last next past home back alive overnight today yesterday tonight late early later abroad elsewhere"
    " aboard apiece each"
    " became become came come go goes went gone remain remains remained got get gets put puts made make makes".split()
)


PUNCTUATION = frozenset(".,;:!?()[]“”\"‘’'—–-…/«»")


MONTHS = frozenset(
    "january february march april may june july august september october november december"
    " jan feb mar apr jun jul aug sep sept oct nov dec".split()
)


WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


@functools.cache
def _lexicon(codebook: Codebook, name: str) -> dict[str, list[tuple[tuple[str, ...], dict[str, str]]]]:
    """The phrases of one codebook file by first word, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], dict[str, str]]]] = {}
    for term, row in codebook.phrases(name).items():
        words = tuple(tokens(term, 0, len(term)).words)
        found.setdefault(words[0], []).append((words, row))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


def phrases(toks: Tokens, codebook: Codebook, name: str, proper: bool = False) -> dict[int, Hit]:
    """The codebook phrases of file `name` among the tokens, by first token, longest first, not overlapping.

    With `proper`, only where the text has a capital letter (names of places).
    """
    lexicon = _lexicon(codebook, name)
    words, found, skip = toks.words, {}, 0
    for i in [i for i, word in enumerate(words) if word in lexicon]:
        if i < skip:
            continue
        word = words[i]
        for entry, row in lexicon[word]:
            last = i + len(entry)
            if (len(entry) == 1 or tuple(words[i:last]) == entry) and (
                not proper or row["term"][0].islower() or toks.printed[i][0].isupper() or word == "the"
            ):
                found[i] = Hit(i, last, row)
                skip = last
                break
    return found
