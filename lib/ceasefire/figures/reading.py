"""One sentence as read: its words, its numbers, and what the codebook says of its phrases."""

from __future__ import annotations

import functools
import itertools
from collections import deque
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
class Past:
    """The figures read before a sentence: the last one, the same if it is near, the last toll, and the latest few."""

    last: Mention | None = None
    near: Mention | None = None
    toll: Mention | None = None
    recent: deque[Mention] = field(default_factory=lambda: deque(maxlen=12))


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


class _Entry(NamedTuple):
    """A phrase of the codebook; `proper` when the text must give it a capital letter."""

    words: list[str]
    row: dict[str, str]
    proper: bool


_FILES = ("measures", "people", "places")


@functools.cache
def _lexicon(codebook: Codebook) -> dict[str, list[tuple[int, dict[str, list[_Entry]]]]]:
    """By first word the files that hold it, and of each its phrases by second word, the longest first.

    A single word stands under "", and at the end of each list.
    """
    found: dict[str, dict[int, list[_Entry]]] = {}
    for file, name in enumerate(_FILES):
        for term, row in codebook.phrases(name).items():
            words = tokens(term, 0, len(term)).words
            proper = name == "places" and words[0] != "the" and row["term"][0].isupper()
            found.setdefault(words[0], {}).setdefault(file, []).append(_Entry(words, row, proper))
    return {word: [(k, _by_second_word(entries)) for k, entries in files.items()] for word, files in found.items()}


def _by_second_word(entries: list[_Entry]) -> dict[str, list[_Entry]]:
    single = [entry for entry in entries if len(entry.words) == 1]
    longer = sorted((entry for entry in entries if len(entry.words) > 1), key=lambda entry: -len(entry.words))
    seconds = dict.fromkeys(entry.words[1] for entry in longer)
    return {"": single} | {second: [x for x in longer if x.words[1] == second] + single for second in seconds}


def phrases(toks: Tokens, codebook: Codebook) -> tuple[dict[int, Hit], dict[int, Hit], dict[int, Hit]]:
    """The codebook phrases among the tokens: measures, people and places, each by first token, not overlapping.

    The longest wins. A place counts only where the text has a capital letter.
    """
    lexicon, words, found, free = _lexicon(codebook), toks.words, ({}, {}, {}), [0, 0, 0]
    for i in itertools.compress(range(len(words)), map(lexicon.__contains__, words)):
        following = words[i + 1] if i + 1 < len(words) else ""
        for file, by_second in lexicon[words[i]]:
            if i < free[file]:
                continue
            for entry, row, proper in by_second.get(following) or by_second[""]:
                last = i + len(entry)
                if (last - i < 3 or words[i:last] == entry) and not (proper and not toks.printed[i][0].isupper()):
                    found[file][i] = Hit(i, last, row)
                    free[file] = last
                    break
    return found
