"""Left and right governors: the verb or noun that a number of people is the object or the subject of."""

from __future__ import annotations

from ceasefire.figures.reading import MONTHS, WEEKDAYS, Hit, Mention, Reading

BE = frozenset("is are was were be been being gets get got getting remain remained remains stay stayed".split())
HAVE = frozenset("have has had having".split())
# Words that may stand between an auxiliary and its participle.
ADVERBS = frozenset(
    "also since already reportedly allegedly later then still now either believed thought feared presumed confirmed"
    " reported known said to have has had not yet so far or even immediately finally together largely mostly mainly"
    " only seriously critically badly severely gravely lightly moderately slightly fatally newly recently initially"
    " actually home alive safely".split()
)
# Between a governor and the number it takes as its object.
_TRANSPARENT = frozenset(
    "the a an its his her their our all of some another other others further remaining last first about at least as"
    " lives up to in than more those these both additional alive safely home back living dead out such only now".split()
) | frozenset("“\"‘’'(-–—")
# A search for the verb never goes past these.
_BARRIERS = frozenset(
    "; : while after before when because although though but if unless until whereas says told warned"
    " added announced amid despite which whose where".split()
)
# Directly before a participle these show that its subject is passive: "12 people, some critically, wounded".
_BEFORE_PARTICIPLE = frozenset(
    "and or , who ( either reported confirmed others as some already still since being those".split()
)
# "lists 400 people as still held": here "as" opens no clause.
_AS_HELD = frozenset("still being held missing dead killed wounded injured hostages captives captive of well".split())
# "including 20 women, and said 230 had been hurt": another clause.
_SAYING = frozenset("said says added that".split())
_ASKING = frozenset("demanded demand demands asked insisted urged proposed agreed announced decided".split())
_SHARES = frozenset("most many some half several all majority".split())
_OBJECT_STARTS = frozenset("the a an his its their her them him another several many dozens".split())


def left_governor(reading: Reading, m: Mention) -> Hit | None:
    """The event that takes this mention as its object: "killed 65", "the release of all 40 hostages"."""
    w, i, steps = reading.toks.words, m.first - 1, 0
    if i > 0 and w[i] == "and":
        i = _past_a_name(reading, i)
    while i >= 0 and steps < 7:
        hit = reading.event_ends.get(i + 1)
        if hit is not None:
            return hit if _takes_object(reading, hit, m) else None
        if w[i] not in _TRANSPARENT and i not in reading.places and w[i] not in ADVERBS:
            return None
        i, steps = i - 1, steps + 1
    return None


def _past_a_name(reading: Reading, i: int) -> int:
    """Left past one person joined by "and": "killed commander Ali Reza and three guards"."""
    w, k = reading.toks.words, i - 1
    while k >= 0 and i - k < 9 and (k + 1) not in reading.event_ends:
        named = reading.toks.printed[k][0].isupper() or k in reading.people or k in reading.places
        if not (named or w[k] in ("a", "an", "the", "his", "her", "its", "their", "one") or w[k] in ADVERBS):
            return i
        k -= 1
    return k if k < i - 1 else i


def _takes_object(reading: Reading, hit: Hit, m: Mention) -> bool:
    """Whether the event governs what follows it; "let" only where the people then go or come out."""
    if hit.row["term"] in ("let", "lets", "letting"):
        following = reading.toks.words[m.last : m.last + 6]
        back = "go" in following and following[following.index("go") + 1 :][:1] == ["back"]  # of the displaced
        return not back and bool({"go", "out", "leave", "home"}.intersection(following))
    role = hit.row["role"]
    if role in ("active", "noun_of"):
        return True
    if role == "state":
        return hit.row["term"] in ("fled", "flee", "fleeing")
    return role == "verb" and not passive(reading, hit)


def passive(reading: Reading, hit: Hit) -> bool:
    """Whether a form of *be* stands before the verb, adverbs apart."""
    w, i = reading.toks.words, hit.first - 1
    while i >= 0 and w[i] in ADVERBS:
        if w[i] in HAVE:
            return False
        i -= 1
    return i >= 0 and w[i] in BE


def right_governor(reading: Reading, m: Mention) -> Hit | None:
    """The first event after the mention of which it is the subject.

    A clause that only tells which people are meant ("the 50 women seized in May are to go home")
    gives way to the main verb that follows it; `extra["seized"]` keeps that it was there.
    """
    if next(reversed(reading.events), -1) < m.last:
        return None
    w, n = reading.toks.words, len(reading.toks.words)
    others = {other.first: other for other in reading.mentions if other is not m}
    depth, aside, i = 0, None, m.last
    while i < min(n, m.last + 34):
        if w[i] in "([":
            depth += 1
        elif w[i] in ")]":
            depth = max(0, depth - 1)
        elif depth == 0:
            if _opens_clause(w, i):
                break
            if w[i] in _SHARES and w[i + 1 : i + 2] == ["of"]:  # "most of them women, were killed"
                comma = next((k for k in range(i, min(n, i + 14)) if w[k] in (",", "—", "–")), -1)
                if comma < 0:
                    break
                i = comma
            other = others.get(i)
            if other is not None:
                if aside is not None or not _passes(reading, m, other):
                    break
                i = max(other.last, i + 1)
                captives = m.kind in ("hostage", "prisoner")
                whom = captives and w[other.first - 2 : other.first] == ["of", "whom"]
                if whom or other.partitive in ("them", "whom"):  # "33 hostages, eight of them dead, were …"
                    comma = next((k for k in range(i, min(n, i + 8)) if w[k] == ","), -1)
                    if comma < 0:
                        break  # “97 are left, of whom 33 are dead”: they alone
                    i = comma
                continue
            hit = reading.events.get(i)
            if hit is not None:
                if is_subject(reading, m, hit):
                    if hit.row["measure"] not in ("taken", "held") or not _tells_which(reading, m, hit) or aside:
                        return hit
                    aside = hit
                    m.extra["seized"] = hit.row["measure"]
                elif aside is None and i - m.last > 1 and _active(reading, hit):
                    return None
                i = hit.last
                continue
        i += 1
    return None if m.partitive in ("those", "these") else aside  # "20 of those seized": taken they all were


def _opens_clause(w: list[str], i: int) -> bool:
    """Whether another clause begins at token i, so that no verb after it has the mention as its subject."""
    following = w[i + 1] if i + 1 < len(w) else ""
    if w[i] in _BARRIERS:
        return not _no_barrier(w, i)
    if w[i] == "that" and w[i - 1] in _ASKING:
        return True  # "its 10 members demanded that all hostages be freed"
    return bool(following) and (
        (w[i] == "as" and following not in _AS_HELD) or (w[i] == "and" and following in _SAYING)
    )


def _no_barrier(w: list[str], i: int) -> bool:
    """Where a word opens no clause: "59 staff who the UN says are held", "women taken while gathering wood"."""
    following = w[i + 1] if i + 1 < len(w) else ""
    return (w[i] == "says" and following in BE) or (w[i] == "while" and following.endswith("ing"))


def _tells_which(reading: Reading, m: Mention, hit: Hit) -> bool:
    """Whether the event stands in a relative clause or a reduced one, not as the main verb."""
    w = reading.toks.words
    return w[hit.first - 1] not in BE or bool({"who", "that"}.intersection(w[m.last : hit.first]))


def _passes(reading: Reading, m: Mention, other: Mention) -> bool:
    """Whether another number between subject and verb leaves the subject as it is: a part, or a joined subject."""
    w = reading.toks.words
    lead = w[max(0, other.first - 2) : other.first]
    if not other.kind and w[other.number.bare] == "one":
        return True  # "three hostages, one a child, were killed"
    if lead[-1:] == ["and"] and not other.kind and not other.partitive:
        return False
    if {"including", "among", "and", "of", "or", "them", "(", "for"}.intersection(lead) or other.partitive:
        return bool(m.kind) or other.partitive != "" or "(" in lead
    return w[other.first - 1] in ("—", "–", "-", ",") and other.kind in ("person", "other") and m.kind != ""


def _active(reading: Reading, hit: Hit) -> bool:
    """Whether a verb stands in the active, with an object after it."""
    if hit.row["role"] == "active":
        return True
    return hit.row["role"] == "verb" and not passive(reading, hit) and _object_follows(reading, hit.last)


def _object_follows(reading: Reading, k: int) -> bool:
    """Whether an object begins at token k."""
    w = reading.toks.words
    if k >= len(w):
        return False
    if w[k] in _OBJECT_STARTS or k in reading.people or any(m.first <= k < m.last for m in reading.mentions):
        return True
    if any(first == k for first, _ in reading.numbers):
        return True
    return reading.toks.printed[k][0].isupper() and w[k] not in WEEKDAYS and w[k] not in MONTHS


def is_subject(reading: Reading, m: Mention, hit: Hit) -> bool:
    """Whether the mention is the subject of this event, in the passive or of a verb without object."""
    w, role, distance = reading.toks.words, hit.row["role"], hit.first - m.last
    before = w[hit.first - 1]
    if role == "state":
        return distance <= 18 or before in BE or before in HAVE or before in ("to", "would", "will")
    if role == "passive":
        return True
    if role == "active":  # "Three will return", "the 40 are to go free"
        return (
            hit.row["needs"] == "captive"
            and before in ("will", "would", "to")
            and not _object_follows(reading, hit.last)
        )
    if role != "verb":
        return False
    if passive(reading, hit):
        return True
    if before in HAVE:
        return hit.row["term"] == "returned"
    beside = distance == 0 or (distance == 1 and before in ADVERBS)
    if _object_follows(reading, hit.last) and not (beside and not m.kind):
        return False
    return (
        distance < 6 or before in _BEFORE_PARTICIPLE or before.endswith("ly") or (hit.first - 1) in reading.place_ends
    )
