"""What a number shares with its neighbours: lists, shared verbs, and other values of one count."""

from __future__ import annotations

from ceasefire.figures.governors import BE, HAVE, left_governor, right_governor
from ceasefire.figures.reading import PUNCTUATION, SAYS_ITSELF, Mention, Past, Reading

_SENT = frozenset("sent flew took brought".split())
_LEFT = frozenset("left leaving leave leaves".split())
_COUNT_NOUNS = frozenset("number figure figures count tally total toll estimate".split())
_REVISED = frozenset("toll tally count figure revised corrected".split())
_GAVE = frozenset("estimated counted claimed gave".split())
_COUNT_VERBS = frozenset(
    "somewhere to at as of is was reads below above by stands stood reached been exceed exceeds exceeded"
    " surpassed than from".split()
)
_JOINERS = frozenset(", and or as well plus along with also alongside together for against".split())


def is_listed(reading: Reading, m: Mention, before: Mention) -> bool:
    """Whether the mention goes on a list: "killed 12 civilians, three soldiers and a guard"."""
    w = reading.toks.words
    if w[m.last : m.last + 1] in (["said"], ["says"], ["say"], ["told"], ["added"]):
        return False  # "…, two Egyptian security sources said"
    gap = w[before.last : m.first]
    if m.head and (
        gap[-2:] in (["along", "with"], ["together", "with"])
        or gap[-3:] == ["as", "well", "as"]
        or gap[-1:] in (["plus"], ["alongside"])
    ):
        return True
    if m.head and gap[-2:] == [",", "and"] and w[m.last : m.last + 1] == ["."] and before.event["role"] == "verb":
        return m.kind == "person" and before.kind == "person" and left_governor(reading, m) is None
    if not m.head and not (
        gap[-1:] == ["and"] and w[m.last : m.last + 1] in (["with"], ["of"], ["from"], ["aged"], ["who"])
    ):
        return False
    if (
        m.kind in SAYS_ITSELF
        or m.kind == "bodies"
        or (before.rule in ("toll", "noun", "lives") and before.kind not in ("person", "other") and not before.whole)
    ):
        return False
    others = [x for x in gap if x not in _JOINERS]
    if (
        _LEFT.intersection(gap)
        or not gap
        or len(others) == len(gap)
        or len(others) > 3
        or {"for", "against"} & set(gap)
    ):
        return False
    if _SENT.intersection(gap) or any(
        x.endswith("ed") and before.last + i not in reading.people for i, x in enumerate(gap)
    ):
        return False
    if any(x in PUNCTUATION - {","} for x in gap) or any(i in reading.events for i in range(before.last, m.first)):
        return "along" in gap or "plus" in gap
    own = right_governor(reading, m)
    if own is not None and own.first != before.event_at and own.row["measure"] not in ("taken", "held"):
        return False
    return (
        before.rule in ("object", "list", "bodies", "part", "exchange") or own is None or own.first == before.event_at
    )


def same_count(reading: Reading, m: Mention, before: Mention | None, past: Past) -> None:
    """ "would lower that number to 33", "it now stands at 48,189", "to 1,200 from 1,400": another value of a count."""
    if m.head or m.partitive or m.first == 0:
        return
    w, previous, near, toll = reading.toks.words, past.last, past.near, past.toll
    source = (
        _tolls(reading, m, w) or before or (toll if _REVISED.intersection(w[max(0, m.first - 8) : m.first]) else None)
    )
    source = source or (previous if near or _COUNT_NOUNS.intersection(w[max(0, m.first - 9) : m.first]) else None)
    if source is None or source.event is None:
        return
    lead = w[max(0, m.number.first - 9) : m.number.first]
    if lead[-2:] in (["asking", "for"], ["asked", "for"], ["spoken", "of"], ["spoke", "of"], ["speaks", "of"]):
        m.take_over(source, "count")
        return
    if (
        lead[-1] == "and"
        and w[m.last : m.last + 1]
        and w[m.last] in ("from", "in", "near", "at", "across", "on", "by")
        and before is not None
    ):
        if right_governor(reading, m) is None:
            m.take_over(before, "list")
        return
    if w[m.number.first] in _GAVE or lead[-1] in _GAVE:
        if m.last >= len(w) or w[m.last] in (".", ",", ";"):
            m.take_over(source, "count")  # "researchers had estimated 300,000 to 500,000"
            m.event_at = -1
        return
    if lead[-1] not in _COUNT_VERBS and m.number.hedge not in ("more_than", "at_most"):
        return
    if before is not None and lead[-1] in ("from", "to", "than") and m.first - before.last < 8:
        m.take_over(before, "change")
    elif _COUNT_NOUNS.intersection(lead) or ("it" in lead[-4:] and lead[-1] in _COUNT_VERBS):
        m.take_over(source, "count")
        m.event_at = -1
        named = [hit.row["class"] for i, hit in sorted(reading.people.items()) if i < m.first]
        held = [kind for kind in named if kind in ("prisoner", "hostage")]
        if "their" in lead and held:
            m.extra["class"] = held[-1]  # "the prisoners …, but an official put their number at 150"


def _tolls(reading: Reading, m: Mention, w: list[str]) -> Mention | None:
    """The count of dead in the sentence, for a toll: "killed 274 and hurt 698, up from a toll of 210"."""
    if not {"toll", "figure", "tally", "count"}.intersection(w[max(0, m.first - 5) : m.first]):
        return None
    return next(
        (x for x in reading.mentions if x.event is not None and x.event["measure"] == "killed" and x.first < m.first),
        None,
    )


def look_ahead(reading: Reading, k: int) -> None:
    """A mention without an event may share that of the one after it: "six officers and four soldiers were freed"."""
    m = reading.mentions[k]
    following = reading.mentions[k + 1] if k + 1 < len(reading.mentions) else None
    if following is None:
        return
    w = reading.toks.words
    gap = w[m.last : following.first]
    if m.partitive == "whole" and not m.head and len(gap) <= 2:  # "142 of the 176 wounded"
        if m.event is None and following.event is not None:
            m.take_over(following, "part")
        m.whole = following
    elif following.event is None:
        return
    elif m.event is None and gap == ["to"] and w[m.number.first - 1] == "from" and following.rule == "toll":
        m.take_over(following, "change")  # "revised down from 1,400 to 1,200 the number of people killed"
    elif (
        m.event is None
        and m.head
        and m.kind not in ("unclear", "casualties")
        and following.rule in ("subject", "noun", "stays")
    ):
        others = [x for x in gap if x not in _JOINERS]
        joined = (
            (len(others) <= 2 or others[0] == "serving")
            and "and" in gap
            and not (BE | HAVE | _LEFT).intersection(others)
        )
        if gap and (not others or joined) and not any(x in PUNCTUATION - {","} for x in gap):
            m.take_over(following, "list")
    if gap[1:2] == ["among"] and gap[0] in BE and m.event is not None:  # "Seven were among the 92"
        m.whole = following
        if m.rule != "part":
            m.take_over(following, "part")
