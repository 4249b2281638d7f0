"""Parts of a figure: "including two children", "20 of them", "of whom", "Ten were women"."""

from __future__ import annotations

from ceasefire.figures.governors import BE, left_governor, right_governor
from ceasefire.figures.reading import SAYS_ITSELF, Mention, Reading

_PARTITIVES = frozenset({"them", "those", "these", "whom", "which"})
_OF_THEM = (["of", "them"], ["of", "those"], ["of", "these"], ["among", "them"])
_INCLUDING = frozenset("including include included".split())
_LISTS = frozenset("listed lists counted counts named comprised".split())
_PART_WORDS = frozenset("including include includes included among comprising namely whom starting".split())


def refers_to_things(reading: Reading, m: Mention) -> bool:
    """Whether "50 of them" looks back at trucks or clashes: the number before it counts no people."""
    earlier = [other for first, other in reading.numbers if first < m.number.first]
    if m.partitive not in _PARTITIVES or not earlier:
        return False
    return earlier[-1] is None or (earlier[-1].event is None and earlier[-1].kind != "casualties")


def whole_of(reading: Reading, m: Mention, before: Mention | None, previous: Mention | None) -> Mention | None:
    """The figure that this mention is a part of; None when it stands for itself."""
    w = reading.toks.words
    if before is not None:
        if before.whole is not None and _counts_some(reading, m):
            return before.whole
        return before if _is_part(reading, m, before) else None
    if previous is None:
        return None
    opening = w[: min(4, m.first)]
    if (
        m.partitive in _PARTITIVES
        or (m.partitive == "whole" and m.kind in SAYS_ITSELF)
        or (m.first < 3 and _counts_some(reading, m))
    ):
        return previous
    if opening[:2] in _OF_THEM or _remaining(reading, m):
        return previous
    if m.head and m.first < 4 and w[m.first - 1] in _LISTS and left_governor(reading, m) is None:
        return previous  # "It listed 79 fighters, 55 civilians and 12 nurses"
    if not m.head and m.first < 3 and "alive" in w[m.last : m.last + 8]:
        return previous  # "Up to 20 are thought to be alive"
    linked = not _INCLUDING.isdisjoint(opening) or (opening[:1] == ["among"] and m.first < 5)
    return previous if linked else None


def _is_part(reading: Reading, m: Mention, before: Mention) -> bool:
    """Whether the words between make it a part: including, among them, of whom, a colon, brackets."""
    w = reading.toks.words
    gap = w[before.last : m.first]
    if gap[1:2] == ["among"] and gap[0] in BE:  # "Seven were among the 92": the part stands first
        return False
    if before.first in (1, 2) and w[before.first - 1] == "of" and gap[-1:] == [","]:  # "Of the 253 seized, 129 remain"
        return True
    if m.partitive in _PARTITIVES:
        return True
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


def _smaller(m: Mention, whole: Mention) -> bool:
    """A part is not greater than its whole."""
    return whole.number.best is None or m.number.best <= whole.number.best


def _counts_some(reading: Reading, m: Mention) -> bool:
    """ "Ten are Israeli citizens": a number at the head of a sentence, tied by *be* to a noun of people."""
    w, at = reading.toks.words, m.last
    if m.head or m.partitive or at + 1 >= len(w) or w[at] not in ("are", "were", "is", "was"):
        return False
    return any(
        i in reading.places or (i in reading.people and reading.people[i].row["class"] not in SAYS_ITSELF)
        for i in (at + 1, at + 2, at + 3)
    )


def _remaining(reading: Reading, m: Mention) -> bool:
    """ "The remaining 163 had fought": the rest of what was counted before."""
    return not m.head and "remaining" in reading.toks.words[m.first : m.number.bare] and m.first < 2
