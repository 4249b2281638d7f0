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
from ceasefire.numbers import Number, Tokens, numbers, tokens


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

    def text(self, article: str, first: int, last: int) -> str:
        """The article's own words for tokens [first, last)."""
        return article[self.toks.starts[first] : self.toks.ends[last - 1]]


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
    " home back alive overnight today yesterday tonight late early later abroad elsewhere aboard apiece each"
    " became become came come go goes went gone remain remains remained got get gets put puts made make makes".split()
)
PUNCTUATION = frozenset(".,;:!?()[]“”\"‘’'—–-…/«»")
# Between number and noun: "another 30", "30 more", "its 12", "the other 40".
_OPENERS = frozenset(
    "the its his her their our those these all another other further remaining last first additional next only".split()
)
_PARTITIVE = frozenset("them whom these those which us".split())
MONTHS = frozenset(
    "january february march april may june july august september october november december"
    " jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_CURRENCY = frozenset("$ £ € ₪ ¥ ₹ ₴ ₽ us$".split())
# A number after one of these names or numbers a thing.
_NUMBERED = frozenset(
    "resolution resolutions article articles no nos number chapter paragraph section page route highway road operation"
    " aged age turns turning group version flight channel room phase unit brigade division block km point rule law"
    " option stage zone level grade tel phone line map act decree session #".split()
)
_YEAR = re.compile(r"(?:1[89]|20)\d\d$")
_BEFORE_YEAR = (
    frozenset(
        "in since of by from until till during after before early late mid summer spring winter autumn fall"
        " circa".split()
    )
    | MONTHS
)


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
    """Read one sentence; None when it holds no number."""
    toks = tokens(text, start, end)
    found = numbers(toks, codebook)
    if not found:
        return None
    events = phrases(toks, codebook, "measures")
    people = phrases(toks, codebook, "people")
    places = phrases(toks, codebook, "places", proper=True)
    ends = {hit.last: hit for hit in events.values()}
    place_ends = frozenset(hit.last - 1 for hit in places.values())
    reading = Reading(
        start, end, toks, events, people, places, [], frozenset(toks.words), [], ends, place_ends, codebook
    )
    things = _things(codebook)
    for number in found:
        if _numbers_a_thing(reading, number):
            continue
        mention = _mention(reading, number, things)
        reading.numbers.append((number.first, mention))
        if mention:
            reading.mentions.append(mention)
    return reading


def _numbers_a_thing(reading: Reading, number: Number) -> bool:
    """Money, dates, times, years, ages, ordinals, resolutions: told by what stands beside the number."""
    w, i, j = reading.toks.words, number.bare, number.stop
    before, after = w[i - 1] if i else "", w[j] if j < len(w) else ""
    if before in _CURRENCY or before in _NUMBERED or after in _CURRENCY or after in ("%", "°"):
        return True
    if "aged" in w[max(0, i - 3) : i] or (before == "of" and i > 1 and w[i - 2] in _ONE_PERSON):
        return True
    if before == "in" and i > 1 and w[i - 2] in _RATIO_HEADS:
        return True
    if w[j : j + 2] == ["per", "cent"] or (w[j : j + 1] in (["in"], ["out"]) and _ratio(w, j)):
        return True
    if _hyphenated(reading.toks, number):
        return not _hyphenated_people(reading.toks, j)
    if not w[i][0].isdigit():
        return False
    if _part_of_a_code(reading.toks, number):
        return True
    return number.hedge == "exact" and (
        _is_date(reading, number) or _is_year(w, i, after) or _is_age(reading.toks, number)
    )


# "a boy of six": an age.
_ONE_PERSON = frozenset("boy girl man woman child son daughter baby teenager youth".split())


def _ratio(w: list[str], j: int) -> bool:
    """ "four in five", "nine out of ten"."""
    k = j + 2 if w[j + 1 : j + 2] == ["of"] else j + 1
    return (w[j] == "in" and w[k : k + 1] != [] and w[k] in _RATIO_BASES) or (
        w[j] == "out" and k < len(w) and w[k] in _RATIO_BASES
    )


_RATIO_HEADS = frozenset("one two three four five six seven eight nine".split())
_RATIO_BASES = frozenset("two three four five six seven eight nine ten 10 100 twenty".split())


def _hyphenated(toks: Tokens, number: Number) -> bool:
    """ "six-week", "22-year-old": a hyphen right after the number that is no hedge ("34,000-plus")."""
    j = number.stop
    return j == number.last and j < len(toks.words) and toks.words[j] in ("-", "–", "‑") and toks.glued(j)


def _hyphenated_people(toks: Tokens, j: int) -> bool:
    """ "the 25-member crew": the hyphen does not make it a measure of a thing."""
    return toks.words[j + 1 : j + 2] in (["member"], ["strong"], ["person"])


def _part_of_a_code(toks: Tokens, number: Number) -> bool:
    """Digits with letters or more digits glued to them: 3rd, 9.45pm, 2024/05/02, 3-1, F-16, 20:30."""
    w, i, j = toks.words, number.bare, number.stop
    if j < len(w) and toks.glued(j):
        follows_digit = j + 1 < len(w) and toks.glued(j + 1) and w[j + 1][0].isdigit()
        if w[j].isalpha() or (w[j] in (":", "/", ".", "-", "–") and follows_digit and number.hedge != "range"):
            return True
    joined = i > 1 and toks.glued(i) and toks.glued(i - 1)
    return joined and w[i - 1] in ("-", "–", ".", "/", ":", ",", "#", "@") and w[i - 2][0].isalnum()


def _is_date(reading: Reading, number: Number) -> bool:
    """ "7 October", "Oct. 7": unless a noun of people follows, as in "on May 12 people died"."""
    w, i, j = reading.toks.words, number.bare, number.stop
    named = i > 0 and (w[i - 1] in MONTHS or (w[i - 1] == "." and w[max(0, i - 2)] in MONTHS))
    if number.best is None or number.best > 31:
        return False
    counted = j in reading.people and reading.people[j].row["class"] in ("person", "hostage", "prisoner")
    return (named and not counted) or (j < len(w) and w[j] in MONTHS)


def _is_year(w: list[str], i: int, after: str) -> bool:
    """ "in 2023", "October 7, 2023", or a year-like number with no word after it."""
    before, before2 = w[i - 1] if i else "", w[i - 2] if i > 1 else ""
    return bool(_YEAR.match(w[i])) and (
        before in _BEFORE_YEAR or (before == "," and before2.isdigit()) or not after.isalpha()
    )


def _is_age(toks: Tokens, number: Number) -> bool:
    """ "Yair Golan, 62, said": a number between commas after a name, not in a list of counts."""
    w, i, j = toks.words, number.bare, number.stop
    if i < 2 or w[i - 1] != "," or w[j : j + 1] != [","] or number.best is None or number.best > 99:
        return False
    listed = any(word.isdigit() for word in w[max(0, i - 8) : i - 1])
    return toks.printed[i - 2][0].isupper() and not listed


def _mention(reading: Reading, number: Number, things: frozenset[str]) -> Mention | None:
    """The number with its noun phrase; None when its noun is a thing."""
    w, first, j = reading.toks.words, number.first, number.last
    while first > 0 and w[first - 1] in _OPENERS and (first - 1) not in reading.events:
        first -= 1
    if _share_of(w, first):
        return None
    mention = Mention(number, first, number.last)
    if _hyphenated(reading.toks, number):
        j += 2
    if w[j : j + 1] == ["mark"]:
        j += 1
    if w[j : j + 1] == ["of"]:
        return _partitive(reading, mention, j + 1, things)
    return _noun_phrase(reading, mention, j, things)


_SHARES = frozenset(
    "most half much majority third thirds quarter quarters percent cent part bulk fraction share tenth".split()
)


def _share_of(w: list[str], first: int) -> bool:
    """ "most of Gaza's 2.3 million people", "half of the 12": a share of the number, not the number."""
    lead = w[max(0, first - 6) : first]
    return "of" in lead and bool(_SHARES.intersection(lead[: lead.index("of")][-2:]))


def _partitive(reading: Reading, mention: Mention, k: int, things: frozenset[str]) -> Mention | None:
    """After "of": "20 of them", "92 of its soldiers", "dozens of civilians", "38 of the dead", "ten of the 20"."""
    w = reading.toks.words
    if w[k : k + 1] and w[k] in _PARTITIVE:
        mention.partitive, mention.last = w[k], k + 1
        return _noun_phrase(reading, mention, k + 1, things) if w[k] in ("those", "these") else mention
    while k < len(w) and (w[k] in _WHOLE or w[k] in _OWNERS):
        mention.partitive = "whole" if w[k] in _WHOLE else mention.partitive
        if w[k] in _OWNERS:
            mention.extra["owner"] = w[k]
        k += 1
    number = next((i for i in range(k, min(len(w), k + 4)) if w[i][0].isdigit()), -1)
    if number >= 0 and all(x in _HEDGING for x in w[k:number]):
        mention.partitive, mention.last = "whole", k
        return mention
    return _noun_phrase(reading, mention, k, things)


_HEDGING = frozenset(
    "approximately roughly about around nearly almost some estimated more than over at least the".split()
)
_WHOLE = frozenset("the those these some all".split())
_OWNERS = frozenset("its his her their our".split())


def _hedged_after(mention: Mention, w: list[str]) -> None:
    """A hedge that follows the noun: "30 people or so", "20 people or more"."""
    number, hedge = mention.number, _AFTER_NOUN.get(tuple(w[mention.last : mention.last + 2]))
    if hedge and number.hedge == "exact":
        low, high = (None, None) if hedge == "about" else (number.best, None)
        mention.number = number._replace(hedge=hedge, low=low, high=high)
        mention.last += 2


_AFTER_NOUN = {("or", "so"): "about", ("or", "more"): "at_least", ("at", "least"): "at_least"}


@dataclass(slots=True)
class _Phrase:
    """What has been read of a noun phrase: where its head stands, its last word, the nations named in it."""

    head_at: int = -1
    last_word: int = -1
    nations: list[str] = field(default_factory=list)


def _noun_phrase(reading: Reading, mention: Mention, j: int, things: frozenset[str]) -> Mention | None:
    """Read modifiers and head noun from token j on; sets head, kind, nations and last."""
    found, k, limit = _Phrase(), j, min(len(reading.toks.words), j + 9)
    while k < limit:
        step = _step(reading, mention, found, k)
        if step <= k:
            break
        k = step
    mention.nations = tuple(found.nations)
    w = reading.toks.words
    if found.head_at >= 0:
        end = _end_of_head(reading, found.head_at)
        if found.last_word >= end and w[found.last_word] in things:
            return None
        mention.last = max(mention.last, end)
        _hedged_after(mention, w)
        return mention
    if found.last_word < 0:
        return mention
    if found.nations and found.last_word in reading.place_ends:
        mention.last, mention.head, mention.kind = found.last_word + 1, w[found.last_word], "person"
        return mention
    return _unlisted_noun(reading, mention, j, found.last_word, things)


def _step(reading: Reading, mention: Mention, found: _Phrase, k: int) -> int:
    """Read one word of a noun phrase; the token after it, or k itself where the phrase ends."""
    toks, w = reading.toks, reading.toks.words
    people, place, event = reading.people.get(k), reading.places.get(k), reading.events.get(k)
    if people and not (event and _is_verb_here(reading, k)):
        if people.row["class"] in _PARTICIPLES and _noun_follows(reading, people.last):
            mention.extra.setdefault("adjective", people.row["class"])
            return people.last
        found.head_at, mention.head, mention.kind = k, people.row["term"], people.row["class"]
        after = _joined(reading, people.last)
        found.last_word = after - 1
        return after
    if place:
        found.nations.append(place.row["population"])
        if place.row["kind"] == "demonym" and found.head_at < 0 and toks.printed[place.first][-1] == "s":
            mention.head, mention.kind, found.head_at = place.row["term"], "person", place.first
        found.last_word = place.last - 1
        return place.last
    if event:
        if not _adjective(reading, event):
            return k
        mention.extra.setdefault("adjective", event.row["measure"])
        return event.last
    word = w[k]
    if found.head_at >= 0 and word.endswith(("ing", "ed")):
        return k  # "Palestinians serving sentences": the phrase has ended
    if word in ("'", "’") or (word in ("-", "‑") and k + 1 < len(w) and toks.glued(k) and toks.glued(k + 1)):
        return k + 1
    if word in PUNCTUATION or word[0].isdigit() or (word in STOPS and word not in ("more", "other")):
        return k
    if word not in ("'s", "’s"):
        found.last_word = k
    return k + 1


def _unlisted_noun(
    reading: Reading, mention: Mention, j: int, last_word: int, things: frozenset[str]
) -> Mention | None:
    """A noun the codebook lacks: a plural may be people ("nine gravediggers"), a thing rules the number out."""
    w = reading.toks.words
    run = w[j : last_word + 1]
    if run[0] in WEEKDAYS:
        return mention
    if any(word in things for word in run):
        return None
    if run in (["more"], ["other"], ["further"]):
        mention.kind, mention.last = "more", j + 1
    elif run[-1].endswith("s") and not run[0].endswith(("ed", "ly")) and len(run[-1]) > 3:
        mention.head, mention.kind, mention.last = run[-1], "other", last_word + 1
    elif reading.toks.printed[j][0].isupper():
        mention.kind = "unclear"
    return mention


_PARTICIPLES = frozenset({"killed", "injured", "missing", "displaced"})


def _noun_follows(reading: Reading, k: int) -> bool:
    """Whether a further noun of people follows, so that "wounded" or "displaced" only describes it."""
    while k in reading.places and reading.toks.printed[reading.places[k].last - 1][-1] != "s":
        k = reading.places[k].last
    return k in reading.people or k in reading.places


def _joined(reading: Reading, k: int) -> int:
    """Past "and children" in "women and children": nouns of people joined without a second number."""
    w, n = reading.toks.words, len(reading.toks.words)
    while k < n and w[k] in ("and", ",", "or"):
        at = k + 1
        while at < n and at - k < 4 and (at in reading.places or w[at] in _PLAIN_ADJECTIVES):
            at = reading.places[at].last if at in reading.places else at + 1
        hit = reading.people.get(at)
        if not hit or hit.row["class"] != "person" or (w[k] == "," and not _list_goes_on(reading, hit.last)):
            break
        k = hit.last
    return k


_PLAIN_ADJECTIVES = frozenset("young teenage elderly female male foreign federal government other local".split())


def _list_goes_on(reading: Reading, k: int) -> bool:
    w = reading.toks.words
    return k + 1 < len(w) and w[k] in ("and", "or", ",") and (k + 1) in reading.people


def _end_of_head(reading: Reading, head_at: int) -> int:
    hit = reading.people.get(head_at)
    return _joined(reading, hit.last) if hit else reading.places[head_at].last


def _adjective(reading: Reading, event: Hit) -> bool:
    """Whether a participle stands before its noun: "61 wounded people", "105 freed Israeli hostages"."""
    if event.row["role"] not in ("verb", "passive", "state") or event.last - event.first > 1:
        return False
    k, n = event.last, len(reading.toks.words)
    while k < n and k - event.last < 3 and (k in reading.places or reading.toks.words[k] in _PLAIN_ADJECTIVES):
        k = reading.places[k].last if k in reading.places else k + 1
    return k in reading.people


def _is_verb_here(reading: Reading, k: int) -> bool:
    """ "30 wounded" is a noun, unless a form of *be* or *have* stands before."""
    return k > 0 and reading.toks.words[k - 1] in ("were", "was", "been", "be", "are", "is", "being", "had", "have")
