"""Mentions: numbers that count people, with the words that name the people.

Each number of a sentence gets its noun phrase, or is set aside because what it counts is not people.
What happened to the people is for `events` to say."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field

from ceasefire.codebook import Codebook
from ceasefire.figures.reading import PUNCTUATION, SAYS_ITSELF, STOPS, WEEKDAYS, Hit, Mention, Reading, phrases
from ceasefire.figures.things import hyphenated, numbers_a_thing
from ceasefire.numbers import Number, numbers, tokens

# Between number and noun: "another 30", "30 more", "its 12", "the other 40".
_OPENERS = frozenset(
    "the its his her their our those these all another other further remaining last first additional next only".split()
)
_PARTITIVE = frozenset("them whom these those which us".split())
# "a family of three", "a crew of 12": the number comes after its noun.
_ACTING = (["was"], ["is"], ["had"], ["has"], ["would"], ["says"], ["wants"], ["wanted"])
_GROUPS_OF = frozenset("family couple crew".split())
_SHARES = frozenset(
    "most half much majority third thirds quarter quarters percent cent % part bulk fraction share tenth".split()
)
_HEDGING = frozenset(
    "approximately roughly about around nearly almost some estimated more than over at least the".split()
)
_WHOLE = frozenset("the those these some all".split())
_OWNERS = frozenset("its his her their our".split())
_TELLING_OF = frozenset("serving facing awaiting sentenced convicted".split())
_AFTER_NOUN = {("or", "so"): "about", ("or", "more"): "at_least", ("at", "least"): "at_least"}
_PLAIN_ADJECTIVES = frozenset("young teenage elderly female male foreign federal government other local".split())


def read(text: str, start: int, end: int, codebook: Codebook) -> Reading | None:
    """Read one sentence; None when it holds no number."""
    toks = tokens(text, start, end)
    found = numbers(toks, codebook)
    if not found:
        return None
    events, people, places = phrases(toks, codebook)
    ends = {hit.last: hit for hit in events.values()}
    place_ends = frozenset(hit.last - 1 for hit in places.values())
    reading = Reading(
        start, end, toks, events, people, places, [], frozenset(toks.words), [], ends, place_ends, codebook
    )
    things = _things(codebook)
    for number in found:
        if numbers_a_thing(reading, number):
            continue
        mention = _mention(reading, number, things)
        reading.numbers.append((number.first, mention))
        if mention:
            reading.mentions.append(mention)
    return reading


@functools.cache
def _things(codebook: Codebook) -> frozenset[str]:
    return frozenset(codebook.phrases("things"))


def _mention(reading: Reading, number: Number, things: frozenset[str]) -> Mention | None:
    """The number with its noun phrase; None when its noun is a thing."""
    w, first, j = reading.toks.words, number.first, number.last
    while first > 0 and w[first - 1] in _OPENERS and (first - 1) not in reading.events:
        first -= 1
    if _share_of(w, first) or _older_than(reading, number):
        return None
    mention = Mention(number, first, number.last)
    if first > 1 and w[first - 1] == "of" and w[first - 2] in _GROUPS_OF and not reading.people.get(j):
        mention.first = first - 3 if w[first - 3] in ("a", "an", "another") else first - 2
        mention.head, mention.kind = "people", "person"
        return mention
    if hyphenated(reading.toks, number):
        j += 2
    if j < len(w) and w[j] == "mark":
        j += 1
    if j < len(w) and w[j] == "of":
        return _partitive(reading, mention, j + 1, things)
    return _noun_phrase(reading, mention, j, things)


def _older_than(reading: Reading, number: Number) -> bool:
    """ "men over 50", "anyone under 18": an age."""
    w, i = reading.toks.words, number.first
    hedged = w[i] in ("over", "under", "above") and number.stop not in reading.people
    return hedged and i > 0 and (i - 1 in reading.people or w[i - 1] in ("those", "anyone", "aged"))


def _partitive(reading: Reading, mention: Mention, k: int, things: frozenset[str]) -> Mention | None:
    """After "of": "20 of them", "92 of its soldiers", "dozens of civilians", "38 of the dead", "ten of the 20"."""
    w = reading.toks.words
    if w[k : k + 1] and w[k] in _PARTITIVE:
        mention.partitive, mention.last = w[k], k + 1
        _hedged_after(mention, w)
        return _noun_phrase(reading, mention, k + 1, things) if w[k] in ("those", "these") else mention
    if w[k : k + 2] == ["the", "latter"]:
        mention.partitive, mention.last = "these", k + 2
        return mention
    while k < len(w) and (w[k] in _WHOLE or w[k] in _OWNERS):
        mention.partitive = "whole" if w[k] in _WHOLE else mention.partitive
        if w[k] in _OWNERS:
            mention.extra["owner"] = w[k]
        k += 1
    number = next((i for i in range(k, min(len(w), k + 4)) if w[i][0].isdecimal()), -1)
    if number >= 0 and all(x in _HEDGING for x in w[k:number]):
        mention.partitive, mention.last = "whole", k
        return mention
    return _noun_phrase(reading, mention, k, things)


def _share_of(w: list[str], first: int) -> bool:
    """ "most of Gaza's 2.3 million people", "half of the 12": a share of the number, not the number."""
    lead = w[max(0, first - 6) : first]
    if "of" not in lead or "," in lead[lead.index("of") :]:
        return False
    before = lead[: lead.index("of")]
    return bool(_SHARES.intersection(before[-2:])) or before[-1:] in (["some"], ["many"], ["several"], ["few"])


def _hedged_after(mention: Mention, w: list[str]) -> None:
    """A hedge that follows the noun: "30 people or so", "20 people or more"."""
    number, hedge = mention.number, _AFTER_NOUN.get(tuple(w[mention.last : mention.last + 2]))
    if hedge and number.hedge == "exact":
        low, high = (None, None) if hedge == "about" else (number.best, None)
        mention.number = number._replace(hedge=hedge, low=low, high=high)
        mention.last += 2


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
    if people and found.last_word >= 0 and people.row["class"] in SAYS_ITSELF and _acts(reading, mention, found, k):
        return k
    if people and not (event and _is_verb_here(reading, k)):
        if people.row["class"] in SAYS_ITSELF and _noun_follows(reading, people.last):
            mention.extra.setdefault("adjective", people.row["class"])
            return people.last
        found.head_at, mention.head, mention.kind = k, people.row["term"], people.row["class"]
        after = _joined(reading, people.last)
        found.last_word = after - 1
        return after
    if place and found.head_at < 0 and place.row["kind"] == "territory" and w[place.last : place.last + 1] in _ACTING:
        return k  # "the 125 Israel was ready to free"
    if place:
        found.nations.append(place.row["population"])
        if place.row["kind"] == "demonym" and found.head_at < 0 and toks.printed[place.first][-1] == "s":
            mention.head, mention.kind, found.head_at = place.row["term"], "person", place.first
        found.last_word = place.last - 1
        return place.last
    if event:
        noun = found.last_word >= 0 and w[found.last_word].endswith("s")
        if noun or not _adjective(reading, event):
            return k
        mention.extra.setdefault("adjective", event.row["measure"])
        return event.last
    word = w[k]
    if (found.head_at >= 0 and word.endswith(("ing", "ed"))) or (found.last_word < 0 and word in _TELLING_OF):
        return k  # "Palestinians serving sentences", "dozens serving long sentences": the phrase has ended
    if word in ("'", "’") or (word in ("-", "‑") and k + 1 < len(w) and toks.glued(k) and toks.glued(k + 1)):
        return k + 1
    if word in PUNCTUATION or word[0].isdecimal() or (word in STOPS and word not in ("more", "other")):
        return k
    if word not in ("'s", "’s"):
        found.last_word = k
    return k + 1


def _acts(reading: Reading, mention: Mention, found: _Phrase, k: int) -> bool:
    """Whether "wounded" is what the noun before it did: "five attackers wounded a nun", "three missiles wounded"."""
    w = reading.toks.words
    if k not in reading.events or reading.events[k].row["role"] != "verb":
        return False
    if found.head_at < 0:
        return w[found.last_word].endswith("s")
    following = w[k + 1] if k + 1 < len(w) else ""
    return following in _OBJECT_STARTS or k + 1 in reading.people


_OBJECT_STARTS = frozenset("a an the his her its their another several nobody them him".split())


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
