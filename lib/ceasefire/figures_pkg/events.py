"""What happened to the people a number counts: the rules that tie a mention to an event.

Each rule is a small function with a name; the name is written into the figure's `rule` column.
Rules are tried in the order of `RULES`, the surest first. A mention that no rule ties gives no
figure: wrong is worse than missing.
"""

from __future__ import annotations

from collections.abc import Callable

from ceasefire.governors import ADVERBS, BE, HAVE, left_governor, passive, right_governor
from ceasefire.mentions import PUNCTUATION, Hit, Mention, Reading

Row = dict[str, str]

_PERSONS = frozenset({"person", "hostage", "prisoner", "other", "more", "", "lives", "bodies"})
_SAYS_ITSELF = frozenset({"killed", "injured", "missing", "displaced"})
_BODIES = frozenset({"bodies of", "remains of", "corpses of", "body of"})
_LIFE_VERBS = frozenset(
    "claim claims claimed claiming take takes took taken taking cost costs costing lose loses lost losing loss".split()
)
_LEFT = frozenset("left leaving leave leaves".split())
_LEFT_STATE = {
    "dead": "killed",
    "wounded": "injured",
    "injured": "injured",
    "homeless": "displaced",
    "missing": "missing",
}
# Between a toll and its number: "the death toll in Gaza has risen to".
_TOLL_WORDS = frozenset(
    "rise rises rose risen rising climb climbs climbed climbing reach reaches reached reaching stand stands"
    " stood standing"
    "  pass passes passed passing hit hits exceed exceeds exceeded surpass surpasses surpassed surpassing grow"
    " grows grew"
    "  grown top tops topped increase increased increases jump jumped put puts putting bring brings bringing"
    " brought take"
    " takes took taking is was of at to by now had has have past above from over reported revised up down updated cross"
    " crossed approach approaches approaching approached nears neared nearing near about around more than the overall"
    "  total number gaza since started began oct october in there on lowered lower lowers raise raised raises"
    " cut trimmed"
    "  crept edged swelled ballooned mounted moved went gone confirmed official then well already stayed"
    " remained remains"
    " reads read as later late".split()
)
_COUNT_NOUNS = frozenset("number figure figures count tally total toll estimate".split())
_REVISED = frozenset("toll tally count figure revised corrected".split())
_GAVE = frozenset("estimated counted claimed gave".split())
_COUNT_VERBS = frozenset(
    "somewhere to at as of is was reads below above by stands stood reached been exceed exceeds exceeded"
    " surpassed than from".split()
)
_PARTITIVES = frozenset({"them", "those", "these", "whom", "which"})
_PART_WORDS = frozenset("including include includes included among comprising namely whom starting".split())
_JOINERS = frozenset(", and or as well plus along with also alongside together for against".split())
_STAY = frozenset("are were is was be being remain remains remained still left stay stayed".split())
_JAILS = frozenset("prison prisons jail jails captivity custody detention".split())
_WHERE = frozenset("in inside captive alive there behind".split())


def govern(reading: Reading, previous: Mention | None, toll: Mention | None) -> None:
    """Give every mention of a sentence its event, the name of the rule, and the whole it is a part of.

    `previous` is the last figure before this sentence, for "Ten of them were women" and "that number";
    `toll` the last count of dead, for "the toll".
    """
    before: Mention | None = None
    for k, m in enumerate(reading.mentions):
        if m.kind in ("unclear", "casualties") or _bare_one(reading, m) or _refers_to_things(reading, m):
            continue
        if _denied(reading, m):
            continue
        _govern_one(reading, k, before, previous, toll)
        if m.event is not None:
            before = m
    for k in range(len(reading.mentions) - 1, -1, -1):
        _look_ahead(reading, k)


def _govern_one(
    reading: Reading, k: int, before: Mention | None, previous: Mention | None, toll: Mention | None
) -> None:
    """The event of one mention: its own, that of the list it stands in, or that of its whole."""
    m = reading.mentions[k]
    whole = _whole(reading, m, before, previous)
    if whole is None and before is not None and _listed(reading, m, before):
        _take_over(m, before, "list")
        m.whole = before.whole
        return
    for name, rule in RULES if whole is None else PART_RULES:
        hit = rule(reading, m)
        if hit is not None:
            m.event, m.event_at, m.rule = hit.row, hit.first, name
            break
    m.whole = None if whole is None else whole if m.partitive else whole.whole or whole
    if m.event is None and whole is not None:
        _take_over(m, whole, "part")
        if before is None:
            m.event_at = -1  # the event stands in another sentence
        alive = reading.toks.words[m.last : m.last + 7]
        if m.partitive and "alive" in alive and m.event["measure"] in ("released", "held"):
            m.event, m.event_at = _captive(m, "held").row, -1
    if m.event is None:
        _same_count(reading, m, before, previous, toll)


_DENIALS = frozenset("denied denies denying deny refuted refutes".split())


_REFUSED = frozenset("dismissed rejected rejects dismisses".split())
_TALES = frozenset("claim claims report reports allegation allegations rumours rumors".split())


def _denied(reading: Reading, m: Mention) -> bool:
    """Whether the number stands in a denial: "denied that 20 civilians had been killed", "did not release 12"."""
    w = reading.toks.words
    lead = w[max(0, m.first - 8) : m.first]
    rest = w[m.last :]
    if {"none", "neither"}.intersection(lead[-4:]) and "of" in lead[-3:]:
        return True
    if _REFUSED.intersection(lead) and _TALES.intersection(lead):
        return True
    if _TALES.intersection(w[: m.first]) and {"untrue", "false", "unfounded", "baseless"}.intersection(rest):
        return True
    return bool(_DENIALS.intersection(lead)) or (bool({"not", "never"}.intersection(lead[-4:])) and not m.partitive)


def _take_over(m: Mention, other: Mention, rule: str) -> None:
    m.event, m.event_at, m.rule = other.event, other.event_at, rule
    for key in ("seized", "class", "measure"):
        if key in other.extra:
            m.extra[key] = other.extra[key]


def _bare_one(reading: Reading, m: Mention) -> bool:
    """ "one" without a noun is a pronoun far more often than a number."""
    return not m.head and reading.toks.words[m.number.bare] == "one"


# ---- wholes and parts --------------------------------------------------------------------------


def _refers_to_things(reading: Reading, m: Mention) -> bool:
    """Whether "50 of them" looks back at trucks or clashes: the number before it counts no people."""
    earlier = [other for first, other in reading.numbers if first < m.number.first]
    if m.partitive not in _PARTITIVES or not earlier:
        return False
    return earlier[-1] is None or (earlier[-1].event is None and earlier[-1].kind != "casualties")


def _whole(reading: Reading, m: Mention, before: Mention | None, previous: Mention | None) -> Mention | None:
    """The figure that this mention is a part of; None when it stands for itself."""
    w = reading.toks.words
    if before is not None:
        if before.whole is not None and _counts_some(reading, m):
            return before.whole
        return before if _is_part(reading, m, before) else None
    if previous is None:
        return None
    lead = w[: m.first]
    if (
        m.partitive in _PARTITIVES
        or (m.partitive == "whole" and m.kind in _SAYS_ITSELF)
        or (m.first < 3 and _counts_some(reading, m))
    ):
        return previous
    if lead[:2] in (["of", "them"], ["of", "those"], ["of", "these"], ["among", "them"]) or _remaining(reading, m):
        return previous
    if not m.head and m.first < 3 and "alive" in w[m.last : m.last + 8]:
        return previous  # "Up to 20 are thought to be alive"
    linked = {"including", "include", "included"}.intersection(lead[:4]) or (lead[:1] == ["among"] and len(lead) < 5)
    return previous if linked else None


def _is_part(reading: Reading, m: Mention, before: Mention) -> bool:
    """Whether the words between make it a part: including, among them, of whom, a colon, brackets."""
    w = reading.toks.words
    gap = w[before.last : m.first]
    if {"were", "are", "was"}.intersection(gap[:2]) and "among" in gap:
        return False
    if before.first in (1, 2) and w[before.first - 1] == "of" and gap[-1:] == [","]:  # "Of the 253 seized, 129 remain"
        return True
    if m.partitive in _PARTITIVES or _PART_WORDS.intersection(gap):
        return ";" not in gap or m.partitive in _PARTITIVES
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
        i in reading.places or (i in reading.people and reading.people[i].row["class"] not in _SAYS_ITSELF)
        for i in (at + 1, at + 2, at + 3)
    )


def _remaining(reading: Reading, m: Mention) -> bool:
    """ "The remaining 163 had fought": the rest of what was counted before."""
    return not m.head and "remaining" in reading.toks.words[m.first : m.number.bare] and m.first < 2


# ---- lists and changes -------------------------------------------------------------------------


def _listed(reading: Reading, m: Mention, before: Mention) -> bool:
    """Whether the mention goes on a list: "killed 12 civilians, three soldiers and a guard"."""
    w = reading.toks.words
    gap = w[before.last : m.first]
    if m.head and (
        gap[-2:] in (["along", "with"], ["together", "with"])
        or gap[-3:] == ["as", "well", "as"]
        or gap[-1:] in (["plus"], ["alongside"])
    ):
        return True
    if not m.head and not (
        gap[-1:] == ["and"] and w[m.last : m.last + 1] in (["with"], ["of"], ["from"], ["aged"], ["who"])
    ):
        return False
    if (
        m.kind in _SAYS_ITSELF
        or m.kind == "bodies"
        or (before.rule in ("toll", "noun", "lives") and before.kind not in ("person", "other"))
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
    if any(x.endswith("ed") and before.last + i not in reading.people for i, x in enumerate(gap)):
        return False
    if any(x in PUNCTUATION - {","} for x in gap) or any(i in reading.events for i in range(before.last, m.first)):
        return "along" in gap or "plus" in gap
    own = right_governor(reading, m)
    if own is not None and own.first != before.event_at and own.row["measure"] not in ("taken", "held"):
        return False
    return (
        before.rule in ("object", "list", "bodies", "part", "exchange") or own is None or own.first == before.event_at
    )


def _same_count(
    reading: Reading, m: Mention, before: Mention | None, previous: Mention | None, toll: Mention | None
) -> None:
    """ "would lower that number to 33", "it now stands at 48,189", "to 1,200 from 1,400": another value of a count."""
    if m.head or m.partitive or m.first == 0:
        return
    w = reading.toks.words
    source = (
        _tolls(reading, m, w) or before or (toll if _REVISED.intersection(w[max(0, m.first - 8) : m.first]) else None)
    )
    source = source or previous
    if source is None or source.event is None:
        return
    lead = w[max(0, m.number.first - 9) : m.number.first]
    if lead[-2:] in (["asking", "for"], ["asked", "for"], ["spoken", "of"], ["spoke", "of"], ["speaks", "of"]):
        _take_over(m, source, "count")
        return
    if (
        lead[-1] == "and"
        and w[m.last : m.last + 1]
        and w[m.last] in ("from", "in", "near", "at", "across", "on")
        and before is not None
    ):
        if right_governor(reading, m) is None:
            _take_over(m, before, "list")
        return
    if w[m.number.first] in _GAVE or lead[-1] in _GAVE:
        if m.last >= len(w) or w[m.last] in (".", ",", ";"):
            _take_over(m, source, "count")  # "researchers had estimated 300,000 to 500,000"
            m.event_at = -1
        return
    if lead[-1] not in _COUNT_VERBS and m.number.hedge not in ("more_than", "at_most"):
        return
    if before is not None and lead[-1] in ("from", "to", "than") and m.first - before.last < 8:
        _take_over(m, before, "change")
    elif _COUNT_NOUNS.intersection(lead) or ("it" in lead[-4:] and lead[-1] in _COUNT_VERBS):
        _take_over(m, source, "count")
        m.event_at = -1


def _tolls(reading: Reading, m: Mention, w: list[str]) -> Mention | None:
    """The count of dead in the sentence, for a toll: "killed 274 and hurt 698, up from a toll of 210"."""
    if not {"toll", "figure", "tally", "count"}.intersection(w[max(0, m.first - 5) : m.first]):
        return None
    return next(
        (x for x in reading.mentions if x.event is not None and x.event["measure"] == "killed" and x.first < m.first),
        None,
    )


def _look_ahead(reading: Reading, k: int) -> None:
    """A mention without an event may share that of the one after it: "six officers and four soldiers were freed"."""
    m = reading.mentions[k]
    following = reading.mentions[k + 1] if k + 1 < len(reading.mentions) else None
    if following is None:
        return
    w = reading.toks.words
    gap = w[m.last : following.first]
    if m.partitive == "whole" and not m.head and len(gap) <= 2:  # "142 of the 176 wounded"
        if m.event is None and following.event is not None:
            _take_over(m, following, "part")
        m.whole = following
    elif following.event is None:
        return
    elif m.event is None and gap == ["to"] and w[m.number.first - 1] == "from" and following.rule == "toll":
        _take_over(m, following, "change")  # "revised down from 1,400 to 1,200 the number of people killed"
    elif (
        m.event is None
        and m.head
        and m.kind not in ("unclear", "casualties")
        and following.rule in ("subject", "noun", "stays")
    ):
        others = [x for x in gap if x not in _JOINERS]
        joined = len(others) <= 2 and "and" in gap and not (BE | HAVE | _LEFT).intersection(others)
        if gap and (not others or joined) and not any(x in PUNCTUATION - {","} for x in gap):
            _take_over(m, following, "list")
    if (
        {"were", "are", "was"}.intersection(gap[:2]) and "among" in gap and m.event is not None
    ):  # "Seven were among the 92"
        m.whole = following
        if m.rule != "part":
            _take_over(m, following, "part")


# ---- the rules ---------------------------------------------------------------------------------


def _hit(m: Mention, measure: str) -> Hit:
    """An event that the noun phrase itself carries."""
    return Hit(-1, -1, {"measure": measure, "role": "noun", "needs": "", "term": ""})


def own_noun(reading: Reading, m: Mention) -> Hit | None:
    """The noun says it: "65 deaths", "12 dead", "38 of the dead"."""
    if m.kind not in _SAYS_ITSELF:
        return None
    if m.partitive and m.kind != "killed":  # "two of the wounded succumbed"
        hit = right_governor(reading, m)
        if hit is not None and hit.first - m.last < 3 and hit.row["measure"] == "killed":
            return hit
    return _hit(m, m.kind)


def among(reading: Reading, m: Mention) -> Hit | None:
    """ "Among the dead in Sweida were 14 farmers"."""
    w = reading.toks.words
    lead = [i for i in range(max(0, m.first - 4), m.first) if i in reading.people]
    if lead and w[m.first - 1] in ("included", "include", "includes", "comprised"):
        kind = reading.people[lead[-1]].row
        if kind["class"] in _SAYS_ITSELF or kind["term"] in ("victims",):
            return _hit(m, kind["class"] if kind["class"] in _SAYS_ITSELF else "killed")
    if w[:2] != ["among", "the"] or w[m.first - 1] not in BE or not (hit := reading.people.get(2)):
        return None
    return _hit(m, hit.row["class"]) if hit.row["class"] in _SAYS_ITSELF else None


def adjective(reading: Reading, m: Mention) -> Hit | None:
    """A participle inside the noun phrase: "61 wounded people", "105 freed hostages"."""
    measure = m.extra.get("adjective", "")
    return _hit(m, measure) if measure and measure not in ("held", "taken") else None


def lives(reading: Reading, m: Mention) -> Hit | None:
    """Lives claimed, taken, cost or lost: "took over 13,000 lives", "12 lives were lost"."""
    w = reading.toks.words
    near = w[max(0, m.first - 8) : m.first] + w[m.last : m.last + 6]
    return _hit(m, "killed") if m.kind == "lives" and _LIFE_VERBS.intersection(near) else None


def bodies(reading: Reading, m: Mention) -> Hit | None:
    """Bodies are of the dead: "recovered about 60 corpses", "the bodies of two men"."""
    if m.kind == "bodies":
        return _hit(m, "killed")
    if reading.toks.words[m.last : m.last + 2] in (["whose", "bodies"], ["whose", "remains"]):
        return _hit(m, "killed")
    hit = left_governor(reading, m)
    return hit if hit is not None and hit.row["term"] in _BODIES else None


def left_dead(reading: Reading, m: Mention) -> Hit | None:
    """ "left 12 people dead and 30 wounded", "leaving dozens injured"."""
    w = reading.toks.words
    if not _LEFT.intersection(w[max(0, m.first - 12) : m.first]):
        return None
    return next((_hit(m, _LEFT_STATE[x]) for x in w[m.last : m.last + 2] if x in _LEFT_STATE), None)


def hurt(reading: Reading, m: Mention) -> Hit | None:
    """Treated for wounds: "2,880 people were admitted with injuries", "treated five people for burns"."""
    following = next((x.first for x in reading.mentions if x.first >= m.last), m.last + 9)
    after = reading.toks.words[m.last : min(m.last + 9, following)]
    named = next((i for i, x in enumerate(after) if x in ("injuries", "wounds", "burns")), -1)
    return (
        _hit(m, "injured")
        if m.kind in ("person", "") and {"for", "with"}.intersection(after[: max(named, 0)])
        else None
    )


def driven(reading: Reading, m: Mention) -> Hit | None:
    """ "driven 4.5 million from their homes"."""
    w = reading.toks.words
    if not {"driven", "drove", "forced", "driving", "forcing", "chased"}.intersection(w[max(0, m.first - 3) : m.first]):
        return None
    return (
        _hit(m, "displaced") if w[m.last : m.last + 3] in (["from", "their", "homes"], ["out", "of", "their"]) else None
    )


def toll_of(reading: Reading, m: Mention) -> Hit | None:
    """A toll and its number, with no noun of people: "the death toll rose to 50,021"."""
    if m.kind not in ("", "killed", "injured", "person") or m.partitive:
        return None
    w = reading.toks.words
    taken = {i for other in reading.mentions if other is not m for i in range(other.first, other.last)}
    for i in range(m.first - 1, max(-1, m.first - 26), -1):
        if i in taken or (w[i] in _NEW_CLAUSE and i < m.first - 1) or (w[i] == ":" and w[i + 1] != "it"):
            break
        hit = reading.events.get(i)
        if hit and hit.last <= m.first and (hit.row["role"] == "toll" or _counted(w, hit)):
            between = [x for x in w[hit.last : m.first] if x.isalpha()]
            near = w[max(hit.last, m.first - 4) : m.first]
            if m.number.hedge == "more_than" or _TOLL_WORDS.intersection(near) or _TOLL_WORDS.issuperset(between):
                return hit
    after = next((reading.events[i] for i in range(m.last, min(len(w), m.last + 3)) if i in reading.events), None)
    return after if after and after.row["role"] == "toll" else None


_NEW_CLAUSE = frozenset("; as when while after before because although".split())


def _counted(w: list[str], hit: Hit) -> bool:
    """Whether an event only says what a count is of: "the number of people driven from their homes"."""
    lead = w[max(0, hit.first - 8) : hit.first]
    return hit.row["role"] in ("verb", "passive", "state") and any(
        lead[i : i + 2] in (["number", "of"], ["figure", "of"], ["count", "of"], ["total", "of"])
        for i in range(len(lead))
    )


def object_of(reading: Reading, m: Mention) -> Hit | None:
    """The verb or noun that takes the number after it: "killed 65 people", "the release of 40 hostages"."""
    hit = left_governor(reading, m) if m.kind in _PERSONS else None
    return hit if hit is not None and hit.row["role"] != "toll" else None


def subject_of(reading: Reading, m: Mention) -> Hit | None:
    """The verb or predicate after it: "65 people were killed", "12 killed, 30 wounded", "40 still missing"."""
    if m.kind not in _PERSONS:
        return None
    w = reading.toks.words
    after_partitive = any(
        other.partitive == "whole" and not other.head and -2 < m.first - other.last <= 1 for other in reading.mentions
    )
    if after_partitive and w[m.last : m.last + 1] and w[m.last] not in _TELLS_WHICH:
        beside = reading.events.get(m.last)
        return (
            None if beside is None or w[m.last] in BE else beside
        )  # the predicate is that of the part: "eight of the 33 seized are dead"
    return right_governor(reading, m)


_TELLS_WHICH = frozenset("due who that still set scheduled".split())


def part_subject(reading: Reading, m: Mention) -> Hit | None:
    """The predicate of a part, before the next comma: "31 of whom are no longer alive", "20 of them were freed"."""
    w = reading.toks.words
    end = next((i for i in range(m.last, len(w)) if w[i] in (",", ";", "and", ")", "—", "–")), len(w))
    hit = right_governor(reading, m)
    if hit is None or hit.first >= end or (hit.row["measure"] in ("taken", "held") and not _still(reading, hit)):
        return None
    return hit if m.partitive or not m.kind or hit.first - m.last < 4 else None


def _still(reading: Reading, hit: Hit) -> bool:
    """Whether a verb of holding is the main verb: "of whom 101 are still held", not "1,111 people held since May"."""
    return hit.row["measure"] == "held" and (passive(reading, hit) or reading.toks.words[hit.first - 1] == "still")


def stays(reading: Reading, m: Mention) -> Hit | None:
    """Still in somebody's hands: "132 hostages are still in Gaza", "97 remain there", "129 remaining individuals"."""
    w = reading.toks.words
    if m.kind not in ("hostage", "prisoner", "person", ""):
        return None
    jail = next((i for i in range(m.last, min(len(w), m.last + 6)) if w[i] in _JAILS), -1)
    if (jail >= 0 and w[m.last : m.last + 1] == ["in"]) or w[m.last : m.last + 2] == [",", "in"]:
        return _captive(m, "held") if jail >= 0 else None
    i, seen = m.last, False
    while i < len(w) and i < m.last + 10 and (w[i] in _STAY or w[i] in ADVERBS or w[i] in BE or w[i] in HAVE):
        seen = seen or w[i] in _STAY
        i += 1
    if not seen or i >= len(w) or w[i] not in _WHERE:
        return (
            _captive(m, "held") if seen and m.kind == "hostage" and w[i - 1 : i] in (["remain"], ["remained"]) else None
        )
    if m.kind == "hostage" or {"remain", "remains", "remained", "still", "left"}.intersection(w[m.last : i]):
        return _captive(m, "held")
    return None


def remaining(reading: Reading, m: Mention) -> Hit | None:
    """Those left behind, whatever is hoped for them: "to bring the remaining 129 home"."""
    w = reading.toks.words
    if w[m.last : m.last + 1] == ["still"]:
        hit = right_governor(reading, m)
        return hit if hit is not None and hit.row["measure"] == "held" and hit.first - m.last < 4 else None
    if "remaining" not in w[m.first : m.last] or m.kind not in ("hostage", "person", ""):
        return None
    freed = left_governor(reading, m)
    if freed is not None and freed.row["measure"] == "released" and not freed.row["needs"]:
        return None
    hit = right_governor(reading, m)
    return None if hit is not None and hit.row["measure"] == "released" else _captive(m, "held")


def _captive(m: Mention, measure: str) -> Hit:
    return Hit(
        -1, -1, {"measure": measure, "role": "noun", "needs": "" if m.kind == "hostage" else "captive", "term": ""}
    )


def exchanged(reading: Reading, m: Mention) -> Hit | None:
    """The price in an exchange: "for 150 Palestinian prisoners", "in return for between 700 and 1,000 inmates"."""
    w = reading.toks.words
    lead = w[max(0, m.first - 4) : m.first]
    if lead[-1:] == ["between"]:
        lead = lead[:-1]
    if lead[-1:] not in (["for"], ["against"], ["of"]) or m.kind not in ("hostage", "prisoner", "person", "other"):
        return None
    if lead[-1] == "of" and not {"against", "that"}.intersection(lead):
        return None
    swap = {
        "exchange",
        "exchanged",
        "return",
        "swap",
        "swapped",
        "trade",
        "traded",
        "freed",
        "free",
        "release",
        "released",
        "delivered",
        "against",
        "hostages",
    }
    if m.kind in ("person", "other") and not m.nations:
        return None
    return _captive(m, "released") if swap.intersection(reading.words) else None


def hostages(reading: Reading, m: Mention) -> Hit | None:
    """Hostages named and nothing said of them: held, unless the sentence asks for them or offers them."""
    w = reading.toks.words
    if w[m.first - 1 : m.first] in (["every"], ["each"], ["per"]) and m.kind == "hostage":
        return _captive(m, "released")
    if m.kind == "prisoner" and _DUE.intersection(reading.words) and not m.partitive:
        return _captive(m, "released")
    if (
        m.kind != "hostage"
        or m.partitive
        or (w[max(0, m.first - 1) : m.first] == ["of"] and w[max(0, m.first - 2)][0].isdigit())
    ):
        return None
    if _MAY.intersection(w[m.last : m.last + 2]):
        return _captive(m, "released")
    asked = _ASKED.intersection(reading.words) or (
        _MAY.intersection(reading.words)
        and reading.words & {"exchange", "deal", "truce", "stage", "phase", "swap", "proposal", "plan"}
    )
    return _captive(m, "released" if asked else "held")


_ASKED = frozenset(
    "asking ask asks asked demand demands demanded demanding wants want wanted seek seeks seeking insist"
    " insists insisted insisting offer offers offered propose proposed proposal release".split()
)
_DUE = frozenset("due eligible release released transfer handover freed free".split())
_MAY = frozenset("would could will might should".split())

RULES: tuple[tuple[str, Callable[[Reading, Mention], Hit | None]], ...] = (
    ("noun", own_noun),
    ("among", among),
    ("bodies", bodies),
    ("lives", lives),
    ("left", left_dead),
    ("driven", driven),
    ("toll", toll_of),
    ("remaining", remaining),
    ("object", object_of),
    ("injuries", hurt),
    ("adjective", adjective),
    ("exchange", exchanged),
    ("stays", stays),
    ("subject", subject_of),
    ("hostages", hostages),
)
# A part has an event of its own only where its own noun or the words beside it say so.
PART_RULES = (
    ("noun", own_noun),
    ("object", object_of),
    ("bodies", bodies),
    ("stays", stays),
    ("subject", part_subject),
    ("adjective", adjective),
)
