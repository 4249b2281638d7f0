"""What happened to the people a number counts: each mention of a sentence gets its event.

The rules that tie a mention to an event stand in `rules`, what makes it a part in `parts`, what it
shares with its neighbours in `lists`. A mention that nothing ties gives no figure: wrong is worse
than missing."""

from __future__ import annotations

from ceasefire.figures.lists import is_listed, look_ahead, same_count
from ceasefire.figures.parts import refers_to_things, whole_of
from ceasefire.figures.reading import Mention, Past, Reading
from ceasefire.figures.rules import PART_RULES, RULES, captive

_DENIALS = frozenset("denied denies denying deny refuted refutes".split())
_REFUSED = frozenset("dismissed rejected rejects dismisses".split())
_UNTRUE = frozenset("untrue false unfounded baseless".split())
_DENYING = _DENIALS | _REFUSED | _UNTRUE | {"none", "neither", "not", "never"}
_TALES = frozenset("claim claims report reports allegation allegations rumours rumors".split())


def govern(reading: Reading, past: Past) -> None:
    """Give every mention of a sentence its event, the name of the rule, and the whole it is a part of.

    `past` are the figures before this sentence, for "Ten of them were women", "that number" and "the toll".
    """
    before: Mention | None = None
    for k, m in enumerate(reading.mentions):
        if m.kind in ("unclear", "casualties") or _bare_one(reading, m) or refers_to_things(reading, m):
            continue
        if _denied(reading, m):
            continue
        _govern_one(reading, k, before, past)
        if m.event is not None:
            before = m
    for k in range(len(reading.mentions) - 1, -1, -1):
        look_ahead(reading, k)


def _govern_one(reading: Reading, k: int, before: Mention | None, past: Past) -> None:
    """The event of one mention: its own, that of the list it stands in, or that of its whole."""
    m = reading.mentions[k]
    whole = whole_of(reading, m, before, past)
    if whole is None and before is not None and is_listed(reading, m, before):
        m.take_over(before, "list")
        m.whole = before.whole
        return
    for name, rule in RULES if whole is None else PART_RULES:
        hit = rule(reading, m)
        if hit is not None:
            m.event, m.event_at, m.rule = hit.row, hit.first, name
            break
    m.whole = None if whole is None else whole if m.partitive else whole.whole or whole
    if m.event is None and whole is not None:
        m.take_over(whole, "part")
        if before is None:
            m.event_at = -1  # the event stands in another sentence
        alive = reading.toks.words[m.last : m.last + 7]
        if m.partitive and "alive" in alive and m.event["measure"] in ("released", "held"):
            m.event, m.event_at = captive(m, "held").row, -1
    if m.event is None:
        same_count(reading, m, before, past)


def _denied(reading: Reading, m: Mention) -> bool:
    """Whether the number stands in a denial: "denied that 20 civilians had been killed", "did not release 12"."""
    if reading.words.isdisjoint(_DENYING):
        return False
    w = reading.toks.words
    lead = w[max(0, m.first - 8) : m.first]
    if lead[-3:-1] == ["not", "to"]:
        return True  # "asked it not to free three of them"
    if {"none", "neither"}.intersection(lead[-4:]) and "of" in lead[-3:]:
        return True
    if _REFUSED.intersection(lead) and _TALES.intersection(lead):
        return True
    if _TALES.intersection(w[: m.first]) and _UNTRUE.intersection(w[m.last :]):
        return True
    return bool(_DENIALS.intersection(lead)) or (bool({"not", "never"}.intersection(lead[-4:])) and not m.partitive)


def _bare_one(reading: Reading, m: Mention) -> bool:
    """ "one" without a noun is a pronoun far more often than a number: not so in "three nuns, one of them a novice"."""
    w = reading.toks.words
    if m.head or w[m.number.bare] != "one":
        return False
    part = m.partitive in ("them", "whom") and w[m.last : m.last + 1] in (["a"], ["an"], ["was"])
    return not part or reading.mentions[0] is m
