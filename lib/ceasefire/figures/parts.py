"""Parts of a figure: "including two children", "20 of them", "of whom", "Ten were women"."""

from __future__ import annotations

from ceasefire.figures.governors import BE, HAVE, left_governor, right_governor
from ceasefire.figures.reading import SAYS_ITSELF, Mention, Past, Reading

_PARTITIVES = frozenset({"them", "those", "these", "whom", "which"})
_OF_THEM = (["of", "them"], ["of", "those"], ["of", "these"], ["among", "them"])
_INCLUDING = frozenset("including include included".split())
_AMONG = frozenset({"among"})
_LISTS = frozenset("listed lists counted counts named comprised".split())
_PART_WORDS = frozenset("including include includes included among comprising namely whom starting".split())


def refers_to_things(reading: Reading, m: Mention) -> bool:
    """Whether "50 of them" looks back at trucks or clashes: the number before it counts no people."""
    if m.partitive not in _PARTITIVES:
        return False
    earlier = [other for first, other in reading.numbers if first < m.number.first]
    if len(earlier) > 1 and earlier[-2] is not None:
        inside = earlier[-1] is None and _swallows(reading, m, earlier[-2])
        if inside or _from_some(reading, m, *earlier[-2:]):
            earlier.pop()
    if not earlier:
        return False
    last = earlier[-1]
    return last is None or (last.event is None and last.kind != "casualties" and "seized" not in last.extra)


def _some_of_the(m: Mention) -> bool:
    """ "250 of the men", "two of the hostages": some of people counted before."""
    return m.partitive == "whole" and m.kind in ("person", "prisoner", "hostage")


def _swallows(reading: Reading, m: Mention, before: Mention) -> bool:
    """Whether the last number before the mention only stands inside another: "18 members of one family"."""
    last = max(first for first, _ in reading.numbers if first < m.number.first)
    return before.number.last <= last < before.last


def _from_some(reading: Reading, m: Mention, before: Mention, last: Mention | None) -> bool:
    """Whether the last number only says where the people before it came from: "22 people from two families"."""
    at = max(first for first, _ in reading.numbers if first < m.number.first)
    unlisted = last is None or (last.kind == "other" and last.event is None)
    return unlisted and at == before.last + 1 and reading.toks.words[before.last] == "from"


def whole_of(reading: Reading, m: Mention, before: Mention | None, past: Past) -> Mention | None:
    """The figure that this mention is a part of; None when it stands for itself."""
    w = reading.toks.words
    if group := _group(reading, m):
        earlier = [x for x in reading.mentions if x.first < m.first and x.event is not None]
        found = _latest(m, group, [*past.recent, *earlier])
        if found is not None or before is None:
            return found
    if before is not None:
        if before.whole is not None and _counts_some(reading, m):
            return before.whole
        if (
            before.whole is not None
            and not m.head
            and w[m.first - 1] == "and"
            and BE.intersection(w[m.last : m.last + 1])
        ):
            return before.whole  # "of whom 99 remain alive and 31 are dead"
        return before if _is_part(reading, m, before) else None
    previous = past.last if w[:2] == ["of", "those"] else past.near
    if previous is None or not _smaller(m, previous):
        return None
    opening = w[: min(4, m.first)]
    if (
        m.partitive in _PARTITIVES
        or (m.partitive == "whole" and m.kind in SAYS_ITSELF)
        or (m.first < 3 and w[m.first] != "the" and _counts_some(reading, m))
        or (
            _some_of_the(m)
            and m.first < 2
            and m.head == previous.head
            and (BE | HAVE).intersection(w[m.last : m.last + 1])
        )
        or (not m.head and "alone" in w[m.last : m.last + 10])  # "At least 12 had died in January alone"
    ):
        return previous
    if opening[:2] in _OF_THEM or (_remaining(reading, m) and not _lost(reading, m)):
        return previous
    states = m.kind in SAYS_ITSELF
    lists = m.head and not states and m.first < 4 and w[m.first - 1] in _LISTS and 0 not in reading.places
    if lists and left_governor(reading, m) is None and right_governor(reading, m) is None:
        return previous  # "It listed 79 fighters, 55 civilians and 12 nurses"
    if not m.head and m.first < 3 and "alive" in w[m.last : m.last + 8]:
        return previous  # "Up to 20 are thought to be alive"
    linked = not _INCLUDING.isdisjoint(opening) or (opening[:1] == ["among"] and m.first < 5)
    return previous if linked else None


def _group(reading: Reading, m: Mention) -> str:
    """What happened to the group that a mention is said to be of: "two of the dead", "among those killed were six"."""
    if m.partitive == "whole" and m.kind in SAYS_ITSELF:
        return m.kind
    w = reading.toks.words
    if w[:2] == ["of", "those"] and w[m.first - 1] == "," and 2 in reading.events:
        return reading.events[2].row["measure"]
    if not reading.words.isdisjoint(_AMONG) and not m.nations:
        after = next((i for i in range(m.last, min(len(w) - 2, m.last + 14)) if w[i] == "among"), -1)
        if after > 0 and (w[after - 1] in BE or after == m.last):  # "three players were among those killed"
            return _group_at(reading, after + 1)
        if w[0] == "among" and BE.intersection(w[max(0, m.first - 2) : m.first]):
            return _group_at(reading, 1)
    if reading.words.isdisjoint(_INCLUDING):
        return ""
    verb = next((i for i in range(m.first - 1, max(0, m.first - 3), -1) if w[i] in _INCLUDING), -1)
    if verb < 2:
        return ""
    return _group_at(reading, verb - 2) or _group_at(reading, verb - 3)  # "the dead included 12 women"


def _group_at(reading: Reading, k: int) -> str:
    """The measure of "the dead" or "those killed" at token k; "" when there is no such group."""
    w = reading.toks.words
    if not 0 <= k < len(w) - 1 or w[k] not in ("the", "those"):
        return ""
    if w[k + 1] == "victims":
        return "killed"
    people, event = reading.people.get(k + 1), reading.events.get(k + 1)
    if people is not None and people.row["class"] in SAYS_ITSELF:
        return people.row["class"]
    known = event is not None and event.row["role"] in ("verb", "state") and event.row["measure"] in SAYS_ITSELF
    return event.row["measure"] if known else ""


def _latest(m: Mention, measure: str, earlier: list[Mention]) -> Mention | None:
    """The latest figure of this measure that is no part itself and not smaller than the mention."""
    return next(
        (
            x
            for x in reversed(earlier)
            if x.whole is None and x.kind != "bodies" and x.event["measure"] == measure and _smaller(m, x)
        ),
        None,
    )


def _is_part(reading: Reading, m: Mention, before: Mention) -> bool:
    """Whether the words between make it a part: including, among them, of whom, a colon, brackets."""
    w = reading.toks.words
    gap = w[before.last : m.first]
    if gap[-1:] == ["with"] and not m.head and before.kind == "hostage":
        return True  # "120 hostages remain in Gaza, with 43 pronounced dead"
    if gap[1:2] == ["among"] and gap[0] in BE:  # "Seven were among the 92": the part stands first
        return False
    if before.first in (1, 2) and w[before.first - 1] == "of" and _after_comma(gap):  # "Of the 253 seized, 129 remain"
        return not m.head or gap[-1:] == [","]
    if m.partitive in _PARTITIVES:
        return True
    if _some_of_the(m) and m.head not in ("others", "people") and (BE | HAVE).intersection(w[m.last : m.last + 2]):
        return (
            before.kind != "" and m.kind in (before.kind, "person") and _smaller(m, before)
        )  # "250 of the men had served"
    if gap[-1:] in ([";"], ["and"]) and not m.head and w[m.last : m.last + 1] in (["was"], ["were"]):
        fate = right_governor(reading, m) is not None and before.event["measure"] == "taken"
        return fate and _smaller(m, before)  # "seized eleven; two were found dead"
    named = next((i for i, x in enumerate(gap) if x in _PART_WORDS), -1)
    if named >= 0:  # "including 12 women", not "including a woman, and 220 were hurt"
        return ";" not in gap and ("," not in gap[named:] or right_governor(reading, m) is None or bool(m.head))
    if gap[-2:] in (["of", "them"], ["of", "which"], ["of", "these"], ["of", "those"]):
        return True
    if w[m.last : m.last + 2] in (["among", "them"], ["among", "the"]):
        return True
    if w[:1] == ["among"] and before.first < 3 and BE.intersection(gap[-1:]):  # "Among the 23 dead were eight novices"
        return True
    following = w[m.last] if m.last < len(w) else ""
    if gap[-1:] == [","] and not m.head and (following.endswith("ly") or following == "from"):
        return True  # "wounded 90 people, seven critically"
    opener = {gap[0], gap[-1]} & {":", "(", "—", "–"} if gap else set()
    return bool(opener) and bool(m.kind) and m.number.best is not None and _smaller(m, before)


def _after_comma(gap: list[str]) -> bool:
    """Whether a number begins the main clause: "…, 129 remain", "…, Israel assumes that 34 are dead"."""
    return gap[-1:] == [","] or ("," in gap and (gap[-1] == "that" or gap[-2] == ","))


def _smaller(m: Mention, whole: Mention) -> bool:
    """A part is not greater than its whole."""
    return whole.number.best is None or m.number.best is None or m.number.best <= whole.number.best


def _counts_some(reading: Reading, m: Mention) -> bool:
    """ "Ten are Israeli citizens": a number at the head of a sentence, tied by *be* to a noun of people."""
    w, at = reading.toks.words, m.last
    if m.head or m.partitive or at + 1 >= len(w) or w[at] not in ("are", "were", "is", "was"):
        return False
    return any(
        i in reading.places or (i in reading.people and reading.people[i].row["class"] not in SAYS_ITSELF)
        for i in (at + 1, at + 2, at + 3)
    )


def _lost(reading: Reading, m: Mention) -> bool:
    """ "The remaining four were still missing": no part of those let go before."""
    hit = right_governor(reading, m)
    return hit is not None and hit.row["measure"] in ("missing", "killed")


def _remaining(reading: Reading, m: Mention) -> bool:
    """ "The remaining 163 had fought": the rest of what was counted before."""
    return not m.head and "remaining" in reading.toks.words[m.first : m.number.bare] and m.first < 2
