"""Whether a figure is reported, only proposed, demanded or withdrawn."""

from __future__ import annotations

import functools
import re

from ceasefire.codebook import Codebook
from ceasefire.figures.reading import Mention, Reading

_WORD = re.compile(r"[^\W\d_]+")
_SHORT = 60  # characters: no sentence of two words is longer


Terms = dict[str, list[list[str]]]


@functools.cache
def _status_words(codebook: Codebook) -> dict[str, Terms]:
    """The terms of each status as lists of words, by their first word."""
    found: dict[str, Terms] = {"proposed": {}, "demanded": {}, "withdrawn": {}}
    for row in codebook.rows("status_words"):
        words = row["term"].split()
        found[row["status"]].setdefault(words[0], []).append(words)
    return found


_PAST = frozenset("came went returned left walked regained made arrived stepped emerged gone back were are".split())


_DONE = frozenset(
    "were was had have has been released freed came went returned handed exchanged swapped rescued saw led"
    " brought secured".split()
)


# "Hamas frees six": in the present of a headline it is done.
_FINITE = frozenset({"frees", "releases"})
_RETURNED = frozenset("returned received recovered handed released completed returns received".split())
_FOUND = frozenset("found located traced identified".split())
_READY = frozenset("prepared ready willing planned due".split())
_PACE = frozenset("every each day week".split())
_ALONG = frozenset({"along", "with"})
_CLAUSE_STARTS = frozenset("; after while whereas".split())
_MODAL = frozenset("would will could may might should must shall".split())


_REVISED = frozenset(
    "revised cut trimmed lowered reduced down scaled corrected slashed dropped up raised adjusted updated".split()
)


_CARRIED_OUT = frozenset(
    "following after with saw secured negotiated announced welcomed completed conducted concluded".split()
)
_EARLIER = frozenset("earlier previous previously initial initially original originally".split())
# Before a number that was given up stands one of these.
_BACK = _EARLIER | {"from", "instead", "rather", "not", "first"}
_COUNTED = frozenset(
    "count counts figure figures toll tally estimate estimates number reports report list version put spoken"
    " said".split()
)


def status_of(reading: Reading, m: Mention, measure: str, codebook: Codebook) -> str:
    """reported · proposed · demanded · withdrawn, by the words around the number and its event."""
    w = reading.toks.words
    if _withdrawn(reading, m):
        return "withdrawn"
    if measure in ("released", "prisoners_released") and _is_rate(reading, m):
        return "proposed"
    if measure not in ("released", "prisoners_released", "dead_hostages"):
        return "reported"
    if m.whole is not None and m.rule == "part" and m.whole.extra.get("status") and m.whole.event is m.event:
        return m.whole.extra["status"]
    at, role = m.event_at, m.event["role"]
    before = [x for i, x in enumerate(w[:at]) if i >= at - 4 and reading.toks.printed[i] != "May"] if at >= 0 else []
    if m.rule == "exchange" and m.extra.get("beside_status"):
        return m.extra["beside_status"]
    if measure == "dead_hostages" and m.rule not in ("bodies", "hostages", "exchange"):
        return "reported"
    if m.rule == "bodies" and m.extra.get("beside_status") and _ALONG.issubset(w[max(0, m.first - 6) : m.first]):
        return m.extra["beside_status"]
    if before[-1:] == ["to"] and before[-2] in _READY:
        return "proposed"
    demanded = _has(w, 0, m.first, _status_words(codebook)["demanded"])
    if (
        at >= 0
        and role == "verb"
        and demanded
        and at >= m.last
        and not (_DONE - {"released", "freed"}).intersection(before)
    ):
        return "demanded"
    if at >= 0 and role == "state" and w[at] in _PAST and not _MODAL.intersection(before):
        return "reported"
    if at >= 0 and role in ("verb", "state", "passive"):
        if (
            _MODAL.intersection(before) or before[-1:] == ["to"] or before[-2:] == ["to", "be"]
        ) and "have" not in before[-1:]:
            return "demanded" if _has(w, 0, m.last, _status_words(codebook)["demanded"]) else "proposed"
        if role == "verb" or _DONE.intersection(before):
            return "reported"
    if demanded:
        return "demanded"
    if at >= 0 and role == "noun_of" and w[at - 1 : at] and _CARRIED_OUT & set(w[max(0, at - 2) : at]):
        return "reported"
    if at >= 0 and (w[at] in _FINITE or (at and role in ("noun_of", "active") and w[at - 1] in _RETURNED)):
        return "reported"
    if measure == "dead_hostages" and not _FOUND.isdisjoint(w[m.last :]):
        return "reported"  # "the bodies of 20 captives are still to be found"
    start, end = _clause(w, m)
    if _has(w, start, end, _status_words(codebook)["proposed"]):
        return "proposed"
    return "reported"


def _clause(w: list[str], m: Mention) -> tuple[int, int]:
    """Where the clause of a number begins and ends: what stands before "after" or ";" is another matter."""
    start = next((i + 1 for i in range(m.first - 1, 0, -1) if w[i] in _CLAUSE_STARTS), 0)
    end = next((i for i in range(m.last, len(w)) if w[i] in _CLAUSE_STARTS), len(w))
    return start, end


def _is_rate(reading: Reading, m: Mention) -> bool:
    """A price or a pace is a term, no fact: "for every 10 people released", "10 captives a day"."""
    w = reading.toks.words
    if reading.words.isdisjoint(_PACE):
        return False
    every = {"every", "each"}.intersection(w[max(0, m.first - 2) : m.number.bare]) and m.number.bare > 0
    return bool(every) or w[m.last : m.last + 2] in (["a", "day"], ["per", "day"], ["each", "day"], ["a", "week"])


def is_withdrawal(sentence: str, codebook: Codebook) -> bool:
    """Whether a sentence is nothing but a verb of taking back: "Withdrawn."."""
    if len(sentence) > _SHORT:
        return False
    words, back = frozenset(_WORD.findall(sentence.lower())), _status_words(codebook)["withdrawn"]
    return len(words) <= 2 and any([word] in back.get(word, ()) for word in words)


def _has(w: list[str], start: int, end: int, terms: Terms) -> bool:
    """Whether one of the terms stands among words [start, end)."""
    starts = [i for i in range(start, end) if w[i] in terms]
    return any(w[i : i + len(term)] == term for i in starts for term in terms[w[i]] if i + len(term) <= end)


def _withdrawn(reading: Reading, m: Mention) -> bool:
    """Whether the number is one that was given up: "cut to 1,200 from 1,400", "instead of 40"."""
    w = reading.toks.words
    lead = w[max(0, m.first - 10) : m.first]
    if _BACK.isdisjoint(lead):
        return False
    if "hours" in lead or "day" in lead:
        lead = [x for x in lead if x not in ("previous", "previously")]  # "in the previous 24 hours, raising the toll"
    before = lead[-3:]
    if before[-1:] == ["from"]:
        others = [x for x in reading.mentions if x is not m and x.event is not None]
        return bool(others) and bool(_REVISED.intersection(w) or "to" in w[m.last : m.last + 2] or "to" in w[: m.first])
    if before[-2:] == ["instead", "of"] or before[-2:] == ["rather", "than"]:
        return True
    for turn in ("but", "now", "while", ";"):
        lead = lead[lead.index(turn) + 1 :] if turn in lead else lead
    if before[-1:] == ["not"] and "as" in w[m.last : m.last + 2]:
        return True  # "not 21 as first reported"
    if "had" in lead and "first" in lead:
        return True
    if "initial" in lead and not {"had", "was", "were", "put"}.intersection(lead[lead.index("initial") :]):
        return False
    return bool(_EARLIER.intersection(lead)) and not _COUNTED.isdisjoint(w[max(0, m.first - 10) : m.first])
