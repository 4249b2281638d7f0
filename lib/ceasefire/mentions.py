"""Mentions: numbers that count people, with the words that name the people.

A sentence is read into a `Reading`: its words, its numbers, and what the codebook says of its
phrases (events, people, places). Each number then gets its noun phrase, or is set aside because
what it counts is not people. What happened to the people is for `events` to say.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field
from typing import NamedTuple

from ceasefire.codebook import Codebook
from ceasefire.numbers import Number, Tokens, has_number, numbers, tokens


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


@dataclass(slots=True)
class Reading:
    """One sentence, read: tokens, mentions and the codebook phrases among them, by first token."""

    start: int
    end: int
    toks: Tokens
    events: dict[int, Hit]
    people: dict[int, Hit]
    places: dict[int, Hit]
    mentions: list[Mention]
    words: frozenset[str]

    def text(self, article: str, first: int, last: int) -> str:
        """The article's own words for tokens [first, last)."""
        return article[self.toks.starts[first] : self.toks.ends[last - 1]]


# Closed classes of English: where a noun phrase cannot go on.
STOPS = frozenset(
    "is are was were be been being am has have had having do does did will would shall should can could may might must"
    " a an the this that these those its his her their our my your it he she they we you i them him us who whom whose which what"
    " of in on at by for from with without to into onto over under between among after before since until till during against"
    " about around through across near off out up down upon within along behind beyond inside outside as than like per via"
    " and or but nor so yet if unless because although though while when where whether once not no never also too only still"
    " now then there here just even ever already both either neither each every all some any most many much more-than"
    " said says say told tells according including amid despite toward towards versus throughout began begin started"
    " became become came come go goes went gone remain remains remained got get gets put puts made make makes".split()
)
_PUNCTUATION = frozenset(".,;:!?()[]“”\"‘’'—–-…/«»")
# Between number and noun: "another 30", "30 more", "its 12", "the other 40".
_OPENERS = frozenset(
    "the its his her their our those these all another other further remaining last first additional next only".split()
)
_PARTITIVE = frozenset("them whom these those which us".split())
_MONTHS = frozenset(
    "january february march april may june july august september october november december"
    " jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_CURRENCY = frozenset("$ £ € ₪ ¥ ₹ ₴ ₽ us$".split())
# A number after one of these names or numbers a thing.
_NUMBERED = frozenset(
    "resolution resolutions article articles no nos number chapter paragraph section page route highway road operation"
    " aged age group version flight channel area room phase day week year unit brigade division camp block km point rule law"
    " option stage zone level grade tel phone gate line map act decree order bill session round # s-".split()
)
_YEAR = re.compile(r"(?:1[89]|20)\d\d$")
_BEFORE_YEAR = (
    frozenset(
        "in since of by from until till during after before early late mid summer spring winter autumn fall circa".split()
    )
    | _MONTHS
)
_BEFORE_TIME = frozenset("at by from until till around before after about".split())


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


@functools.cache
def _things(codebook: Codebook) -> frozenset[str]:
    return frozenset(codebook.phrases("things"))


def phrases(toks: Tokens, codebook: Codebook, name: str, proper: bool = False) -> dict[int, Hit]:
    """The codebook phrases of file `name` among the tokens, by first token, longest first, not overlapping.

    With `proper`, only where the text has a capital letter (names of places).
    """
    lexicon = _lexicon(codebook, name)
    words, found, skip = toks.words, {}, 0
    for i, word in enumerate(words):
        if i < skip or word not in lexicon:
            continue
        for entry, row in lexicon[word]:
            last = i + len(entry)
            if tuple(words[i:last]) == entry and (
                not proper or row["term"][0].islower() or toks.printed[i][0].isupper() or word == "the"
            ):
                found[i] = Hit(i, last, row)
                skip = last
                break
    return found


def read(text: str, start: int, end: int, codebook: Codebook) -> Reading | None:
    """Read one sentence; None when it holds no number, so that nothing more is done with it."""
    if not has_number(codebook).search(text, start, end):
        return None
    toks = tokens(text, start, end)
    found = numbers(toks, codebook)
    if not found:
        return None
    events = phrases(toks, codebook, "measures")
    people = phrases(toks, codebook, "people")
    places = phrases(toks, codebook, "places", proper=True)
    reading = Reading(start, end, toks, events, people, places, [], frozenset(toks.words))
    things = _things(codebook)
    for number in found:
        if not _numbers_a_thing(toks, number):
            mention = _mention(reading, number, things)
            if mention:
                reading.mentions.append(mention)
    return reading


def _numbers_a_thing(toks: Tokens, number: Number) -> bool:
    """Money, dates, times, years, ages, ordinals, decimals, resolutions: by what stands beside the number."""
    w, i, j = toks.words, number.bare, number.stop
    before = w[i - 1] if i else ""
    before2 = w[i - 2] if i > 1 else ""
    after = w[j] if j < len(w) else ""
    digits = w[i][0].isdigit()
    glued = j < len(w) and toks.glued(j)
    if before in _CURRENCY or before in _NUMBERED or after in _CURRENCY or after in ("%", "°"):
        return True
    if (
        digits
        and glued
        and (after.isalpha() or (after in (":", "/", ".") and j + 1 < len(w) and w[j + 1][0].isdigit()))
    ):
        return True
    if (
        digits
        and toks.glued(i)
        and before in ("-", "–", ".", "/", ":", ",", "#", "@")
        and i > 1
        and toks.glued(i - 1)
        and before2[0].isalnum()
    ):
        return True
    if glued and after in ("-", "–", "‑") and number.hedge not in ("more_than", "about"):
        return not _hyphenated_people(toks, j)
    if (
        digits
        and (before in _MONTHS or (before == "." and before2 in _MONTHS) or after in _MONTHS)
        and number.hedge == "exact"
        and number.best < 32
    ):
        return not (after not in _MONTHS and j < len(w) and (w[j].isalpha() and w[j] not in STOPS))
    if (
        digits
        and _YEAR.match(w[i])
        and number.hedge == "exact"
        and (before in _BEFORE_YEAR or (before == "," and before2.isdigit()) or not (after.isalpha()))
    ):
        return True
    return (
        digits
        and before == ","
        and after == ","
        and number.hedge == "exact"
        and number.best < 100
        and i > 1
        and toks.printed[i - 2][0].isupper()
        and not _listed(toks, i)
    )


def _listed(toks: Tokens, i: int) -> bool:
    """Whether the number between two commas belongs to a list of counts rather than being an age."""
    return any(word.isdigit() for word in toks.words[max(0, i - 8) : i - 1])


def _hyphenated_people(toks: Tokens, j: int) -> bool:
    """ "the 25-member crew", "a 12-strong team": the hyphen does not make it a measure of a thing."""
    return j + 1 < len(toks.words) and toks.words[j + 1] in ("member", "strong", "person", "man")


def _mention(reading: Reading, number: Number, things: frozenset[str]) -> Mention | None:
    """The number with its noun phrase; None when its noun is a thing."""
    toks, w = reading.toks, reading.toks.words
    first = number.first
    while first > 0 and w[first - 1] in _OPENERS and (first - 1) not in reading.events:
        first -= 1
    mention = Mention(number, first, number.last)
    j = number.last
    if (
        j < len(w)
        and w[j] in ("-", "‑")
        and toks.glued(j)
        and j + 1 < len(w)
        and w[j + 1] in ("member", "strong", "person", "man")
    ):
        j += 2
    if j < len(w) and w[j] in ("mark", "or"):
        j += 1
    if j < len(w) and w[j] == "of":
        return _partitive(reading, mention, j, things)
    return _noun_phrase(reading, mention, j, things)


def _partitive(reading: Reading, mention: Mention, j: int, things: frozenset[str]) -> Mention | None:
    """ "20 of them", "92 of its soldiers", "dozens of civilians", "38 of the dead"."""
    w = reading.toks.words
    k = j + 1
    if k < len(w) and w[k] in _PARTITIVE:
        mention.partitive, mention.last = w[k], k + 1
        if k + 1 < len(w) and w[k] in ("those", "these"):
            return _noun_phrase(reading, mention, k + 1, things)
        return mention
    while k < len(w) and w[k] in (
        "the",
        "its",
        "his",
        "her",
        "their",
        "our",
        "those",
        "these",
        "some",
        "all",
        "about",
        "around",
        "roughly",
    ):
        if w[k] in ("the", "those", "these", "some", "all"):
            mention.partitive = "whole"
        elif w[k] in ("its", "his", "her", "their", "our"):
            mention.extra["owner"] = w[k]
        k += 1
    if any(other.bare <= k < other.stop for other in ()):
        return mention
    if k < len(w) and (w[k][0].isdigit()):
        mention.partitive, mention.last = "whole", k
        return mention
    return _noun_phrase(reading, mention, k, things)


def _noun_phrase(reading: Reading, mention: Mention, j: int, things: frozenset[str]) -> Mention | None:
    """Read modifiers and head noun from token j on; sets head, kind, nations and last."""
    toks, w, n = reading.toks, reading.toks.words, len(reading.toks.words)
    nations: list[str] = []
    last_word, head_at, k = -1, -1, j
    while k < n and k - j < 9:
        word = w[k]
        place, people, event = reading.places.get(k), reading.people.get(k), reading.events.get(k)
        if people and not (event and _is_verb_here(reading, k)):
            head_at, mention.head, mention.kind = k, people.row["term"], people.row["class"]
            last_word, k = people.last - 1, people.last
            k = _joined(reading, k)
            last_word = k - 1
            continue
        if place:
            nations.append(place.row["population"])
            last_word, k = place.last - 1, place.last
            if place.row["kind"] == "demonym" and head_at < 0 and toks.printed[place.first][-1] == "s":
                mention.head, mention.kind, head_at = place.row["term"], "person", place.first
            continue
        if event:
            if not _adjective(reading, event, n):
                break
            mention.extra.setdefault("adjective", str(k))
            k = event.last
            continue
        if word in _PUNCTUATION:
            if word in ("-", "‑") and 0 < k < n - 1 and toks.glued(k) and toks.glued(k + 1):
                k += 1
                continue
            if word in ("'", "’") and k + 1 < n:
                k += 1
                continue
            break
        if word in STOPS and word not in ("more", "other") or word[0].isdigit():
            break
        if word in ("'s", "’s"):
            k += 1
            continue
        last_word = k
        k += 1
    mention.nations = tuple(nations)
    if head_at >= 0:
        if last_word > head_at and w[last_word] in things:
            return None
        mention.last = max(mention.last, _end_of_head(reading, head_at))
        return mention
    if nations and last_word >= 0 and (last_word in {h.last - 1 for h in reading.places.values()}):
        mention.last = last_word + 1
        mention.head, mention.kind = w[last_word], "person"
        return mention
    if last_word < 0:
        return mention
    run = w[j : last_word + 1]
    if any(word in things for word in run) or run[0] in _WEEKDAYS:
        return None if run[0] not in _WEEKDAYS else mention
    if any(word in ("more", "other", "others", "further") for word in run[:1]) and len(run) == 1:
        mention.last = j + 1
        mention.kind = "more"
        return mention
    if run[-1].endswith("s") and not run[0].endswith(("ed", "ly")) and len(run[-1]) > 3:
        mention.head, mention.kind, mention.last = run[-1], "other", last_word + 1
    elif run[0].endswith(("ed", "ly", "ing")) or run[0] in reading.events or run[0] in ("alive", "alone"):
        return mention
    else:
        mention.kind = "unclear"
    return mention


def _joined(reading: Reading, k: int) -> int:
    """Past "and children" in "women and children": nouns of people joined without a second number."""
    w, n = reading.toks.words, len(reading.toks.words)
    while k < n and w[k] in ("and", ",", "or"):
        at = k + 1
        while (
            at < n
            and at - k < 4
            and (at in reading.places or w[at] in ("young", "teenage", "elderly", "female", "male", "foreign"))
        ):
            at = reading.places[at].last if at in reading.places else at + 1
        hit = reading.people.get(at)
        if not hit or hit.row["class"] != "person" or (w[k] == "," and not _list_goes_on(reading, hit.last)):
            break
        k = hit.last
    return k


def _list_goes_on(reading: Reading, k: int) -> bool:
    return k + 1 < len(reading.toks.words) and reading.toks.words[k] in ("and", "or", ",") and (k + 1) in reading.people


def _end_of_head(reading: Reading, head_at: int) -> int:
    hit = reading.people.get(head_at)
    return _joined(reading, hit.last) if hit else reading.places[head_at].last


def _adjective(reading: Reading, event: Hit, n: int) -> bool:
    """Whether a participle stands before its noun: "61 wounded people", "105 freed Israeli hostages"."""
    k = event.last
    if event.row["role"] not in ("verb", "passive", "state") or event.last - event.first > 1:
        return False
    while (
        k < n
        and k - event.last < 3
        and (k in reading.places or reading.toks.words[k] in ("young", "elderly", "federal", "foreign", "government"))
    ):
        k = reading.places[k].last if k in reading.places else k + 1
    return k in reading.people


def _is_verb_here(reading: Reading, k: int) -> bool:
    """ "30 wounded" is a noun, "12 missing after" too, unless a form of *be* or *have* stands before."""
    return k > 0 and reading.toks.words[k - 1] in ("were", "was", "been", "be", "are", "is", "being", "had", "have")
