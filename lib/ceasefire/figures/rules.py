"""The rules that tie a number to an event, each a small function with a name.

The name is written into the figure's `rule` column. Rules are tried in the order of `RULES`, the
surest first."""

from __future__ import annotations

from collections.abc import Callable

from ceasefire.figures.governors import ADVERBS, BE, HAVE, left_governor, passive, right_governor
from ceasefire.figures.reading import MONTHS, PUNCTUATION, SAYS_ITSELF, Hit, Mention, Reading

_PERSONS = frozenset({"person", "hostage", "prisoner", "other", "more", "", "lives", "bodies"})
_BODIES = frozenset({"bodies of", "remains of", "corpses of", "body of"})
_BODY_WORDS = frozenset("bodies remains corpses body".split())
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
    " reads read as later late might may could be range ranges ranged".split()
)
_RISEN = frozenset(
    "risen rose rises climbed climbs grown grew passed passes topped tops reached reaches reach hit hits exceeded"
    " surpassed stands stood".split()
)
_BRINGS = frozenset("brought brings bringing bring taking took raising raised rose risen climbed".split())
_DEATHS = frozenset({"deaths", "fatalities"})
_PUTS = frozenset("put puts putting estimated estimates".split())
_ABOUT = frozenset("more than over about around some nearly least at_least almost".split())
_THOSE = frozenset("those the its their own of".split())
_FETCHED = frozenset(
    "pulled pull pulling got get getting brought bringing drove drive driving carried carrying flew whisked took taking"
    " led plucked snatched spirited".split()
)
_FIRST_OF = frozenset("the first last group batch of all a about some its his their".split())
_LEAVE = frozenset("left leave leaving leaves".split())
_DWELLERS = frozenset("people residents civilians inhabitants villagers".split())
_LEAVING = _LEAVE | {"out", "from"}
_MANY = 100  # so many people leave a place only as displaced
_STAY = frozenset("are were is was be being remain remains remained still left stay stayed".split())
_JAILS = frozenset("prison prisons jail jails captivity custody detention".split())
_AMONG = frozenset("among included include includes comprised".split())
_DRIVEN = frozenset("driven drove forced driving forcing chased".split())
_HURT = frozenset("injuries wounds burns".split())
_COUNT_OF = frozenset("number figure count total".split())
_WHERE = frozenset("in inside captive alive there behind".split())
_NEW_CLAUSE = frozenset("; as when while after before because although".split())
_TELLS_WHICH = frozenset("due who that still set scheduled".split())
_ASKED = frozenset(
    "asking ask asks asked demand demands demanded demanding wants want wanted seek seeks seeking insist"
    " insists insisted insisting offer offers offered propose proposed proposal release".split()
)
_DUE = frozenset("due eligible release released transfer handover freed free".split())
_SWAP = frozenset(
    "exchange exchanged return swap swapped trade traded freed free release released delivered against hostages".split()
)
_A_DAY = (["a", "day"], ["per", "day"], ["each", "day"], ["every", "day"], ["daily", ","], ["a", "week"])
_MAY = frozenset("would could will might should".split())


def own_event(measure: str, needs: str = "") -> Hit:
    """An event that the noun phrase itself carries."""
    return Hit(-1, -1, {"measure": measure, "role": "noun", "needs": needs, "term": ""})


def own_noun(reading: Reading, m: Mention) -> Hit | None:
    """The noun says it: "65 deaths", "12 dead", "38 of the dead"."""
    if m.kind not in SAYS_ITSELF:
        return None
    if m.partitive and m.kind != "killed":  # "two of the wounded succumbed"
        hit = right_governor(reading, m)
        if hit is not None and hit.first - m.last < 3 and hit.row["measure"] == "killed":
            return hit
    return own_event(m.kind)


def among(reading: Reading, m: Mention) -> Hit | None:
    """ "Among the dead in Sweida were 14 farmers"."""
    if reading.words.isdisjoint(_AMONG):
        return None
    w = reading.toks.words
    lead = [i for i in range(max(0, m.first - 4), m.first) if i in reading.people]
    if lead and w[m.first - 1] in _AMONG:
        kind = reading.people[lead[-1]].row
        if kind["class"] in SAYS_ITSELF or kind["term"] in ("victims",):
            return own_event(kind["class"] if kind["class"] in SAYS_ITSELF else "killed")
    after = next((i for i in range(m.last, min(len(w), m.last + 14)) if w[i : i + 2] == ["among", "the"]), -1)
    if after > 0 and w[after - 1] in BE and after + 2 in reading.people:  # "Seven farmers were among the dead"
        kind = reading.people[after + 2].row["class"]
        return own_event(kind) if kind in SAYS_ITSELF else None
    if w[:2] != ["among", "the"] or w[m.first - 1] not in BE or not (hit := reading.people.get(2)):
        return None
    return own_event(hit.row["class"]) if hit.row["class"] in SAYS_ITSELF else None


def of_those(reading: Reading, m: Mention) -> Hit | None:
    """ "Of those let go on Saturday, 121 had been serving life": what happened to them stands before the comma."""
    w = reading.toks.words
    if w[:2] != ["of", "those"] or w[m.first - 1] != "," or m.head or "," in w[: m.first - 1]:
        return None
    hit = reading.events.get(2)
    return own_event(hit.row["measure"], hit.row["needs"]) if hit is not None and hit.row["role"] == "verb" else None


def adjective(reading: Reading, m: Mention) -> Hit | None:
    """A participle inside the noun phrase: "61 wounded people", "105 freed hostages"."""
    measure = m.extra.get("adjective", "")
    if measure == "displaced":  # "14 displaced people were killed"
        hit = right_governor(reading, m) or left_governor(reading, m)
        if hit is not None and hit.row["measure"] in ("killed", "injured", "taken"):
            return hit
    if measure == "released" and "escaped" in reading.toks.words[m.first : m.last]:
        return None  # "two escaped women said"
    return own_event(measure) if measure and measure not in ("held", "taken") else None


def lives(reading: Reading, m: Mention) -> Hit | None:
    """Lives claimed, taken, cost or lost: "took over 13,000 lives", "12 lives were lost"."""
    if m.kind != "lives":
        return None
    w = reading.toks.words
    near = w[max(0, m.first - 8) : m.first] + w[m.last : m.last + 6]
    return None if _LIFE_VERBS.isdisjoint(near) else own_event("killed")


def bodies(reading: Reading, m: Mention) -> Hit | None:
    """Bodies are of the dead: "recovered about 60 corpses", "the bodies of two men"."""
    if m.kind == "bodies":
        return own_event("killed")
    if reading.words.isdisjoint(_BODY_WORDS):
        return None
    if reading.toks.words[m.last : m.last + 2] in (["whose", "bodies"], ["whose", "remains"]):
        return own_event("killed")
    hit = left_governor(reading, m)
    return hit if hit is not None and hit.row["term"] in _BODIES else None


def left_dead(reading: Reading, m: Mention) -> Hit | None:
    """ "left 12 people dead and 30 wounded", "leaving dozens injured"."""
    w = reading.toks.words
    if reading.words.isdisjoint(_LEFT) or _LEFT.isdisjoint(w[max(0, m.first - 12) : m.first]):
        return None
    return next((own_event(_LEFT_STATE[x]) for x in w[m.last : m.last + 2] if x in _LEFT_STATE), None)


def hurt(reading: Reading, m: Mention) -> Hit | None:
    """Treated for wounds: "2,880 people were admitted with injuries", "treated five people for burns"."""
    if m.kind not in ("person", "") or reading.words.isdisjoint(_HURT):
        return None
    following = next((x.first for x in reading.mentions if x.first >= m.last), m.last + 9)
    after = reading.toks.words[m.last : min(m.last + 9, following)]
    named = next((i for i, x in enumerate(after) if x in _HURT), 0)
    return own_event("injured") if {"for", "with"}.intersection(after[:named]) else None


def driven(reading: Reading, m: Mention) -> Hit | None:
    """ "driven 4.5 million from their homes"."""
    w = reading.toks.words
    if _DRIVEN.isdisjoint(w[max(0, m.first - 3) : m.first]):
        return None
    return (
        own_event("displaced")
        if w[m.last : m.last + 3] in (["from", "their", "homes"], ["out", "of", "their"])
        else None
    )


def toll_of(reading: Reading, m: Mention) -> Hit | None:
    """A toll and its number, with no noun of people: "the death toll rose to 50,021"."""
    if m.kind not in ("", "killed", "injured", "person") or m.partitive or _has_its_own(reading, m):
        return None
    if hit := _brought_to(reading, m):
        return hit
    if hit := _counted_deaths(reading, m) or _put_at(reading, m):
        return hit
    totals = not reading.words.isdisjoint(_COUNT_OF) or any(x.row["role"] == "toll" for x in reading.events.values())
    if not totals:
        return None
    w = reading.toks.words
    taken = {i for other in reading.mentions if other is not m for i in range(other.first, other.last)}
    risen = not _RISEN.isdisjoint(w[max(0, m.first - 2) : m.first])
    for i in range(m.first - 1, max(-1, m.first - 26), -1):
        if (
            (i in taken and not risen)
            or (w[i] in _NEW_CLAUSE and i < m.first - 1)
            or (w[i] == ":" and w[i + 1] != "it")
        ):
            break
        hit = reading.events.get(i)
        if hit and hit.row["measure"] == "held":
            hit = reading.event_ends.get(i, hit)  # "the number of hostages killed in captivity"
        if hit and hit.last <= m.first and (hit.row["role"] == "toll" or _counted(w, hit)):
            between = [x for x in w[hit.last : m.first] if x.isalpha()]
            near = w[max(hit.last, m.first - 4) : m.first]
            if m.number.hedge == "more_than" or _TOLL_WORDS.intersection(near) or _TOLL_WORDS.issuperset(between):
                return hit
    after = next((reading.events[i] for i in range(m.last, min(len(w), m.last + 3)) if i in reading.events), None)
    return after if after and after.row["role"] == "toll" else None


def _brought_to(reading: Reading, m: Mention) -> Hit | None:
    """ "Their rescue brings to seven the number of captives recovered alive"."""
    w = reading.toks.words
    if m.head or w[m.first - 1 : m.first] != ["to"] or _BRINGS.isdisjoint(w[max(0, m.first - 2) : m.first]):
        return None
    if w[m.last : m.last + 3] != ["the", "number", "of"] or "dead" in w[m.last : m.last + 6]:
        return None
    near = (hit for at, hit in reading.events.items() if m.last < at < m.last + 10)
    return next((hit for hit in near if hit.row["role"] != "toll"), None)


def _has_its_own(reading: Reading, m: Mention) -> bool:
    """Whether what happened to these people stands right after them: "a dozen workers unaccounted for"."""
    after = reading.events.get(m.last)
    return m.kind == "person" and after is not None and after.row["role"] == "state"


def _counted_deaths(reading: Reading, m: Mention) -> Hit | None:
    """ "Catatumbo deaths reach 80", "bringing such deaths to 127"."""
    w = reading.toks.words
    if m.head or reading.words.isdisjoint(_DEATHS):
        return None
    lead = w[m.number.bare - 1 : m.number.bare]
    if _RISEN.union({"to"}).isdisjoint(lead):
        return None
    at = next((i for i in range(m.first - 1, max(-1, m.first - 9), -1) if w[i] in _DEATHS), -1)
    if at < 0 or (not {"to", "at"}.isdisjoint(lead) and _BRINGS.isdisjoint(w[max(0, at - 4) : m.first])):
        return None
    counted = any(at - 3 < x.first <= at < m.first for x in reading.mentions)
    return None if counted else Hit(at, at + 1, {"measure": "killed", "role": "toll", "needs": "", "term": w[at]})


def _put_at(reading: Reading, m: Mention) -> Hit | None:
    """ "put those killed at 1,200 and the kidnapped at 251", "Kabul put its own dead at nine"."""
    if m.head or reading.words.isdisjoint(_PUTS):
        return None
    w, at = reading.toks.words, m.first - 1
    while at > 0 and w[at] in _ABOUT:
        at -= 1
    if at < 1 or w[at] != "at" or _PUTS.isdisjoint(w[:at]):
        return None
    for i in range(at - 1, max(0, at - 8), -1):
        if w[i] == "at":
            break
        if w[i] in PUNCTUATION or w[i][0].isdecimal():
            continue
        people, event = reading.people.get(i), reading.events.get(i)
        measure = people.row["class"] if people else event.row["measure"] if event else ""
        if measure in SAYS_ITSELF | {"taken"} and w[i - 1] in _THOSE:
            return Hit(i, i + 1, {"measure": measure, "role": "toll", "needs": "", "term": w[i]})
    return None


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


def part_subject(reading: Reading, m: Mention) -> Hit | None:
    """The predicate of a part, before the next comma: "31 of whom are no longer alive", "20 of them were freed"."""
    w = reading.toks.words
    end = _clause_end(w, m.last)
    hit = right_governor(reading, m)
    if hit is None or hit.first >= end or (hit.row["measure"] in ("taken", "held") and not _still(reading, hit)):
        return None
    return hit if m.partitive or not m.kind or hit.first - m.last < 4 else None


_ENDS = frozenset(", ; and ) — –".split())


def _clause_end(w: list[str], start: int) -> int:
    """Where the clause of a part ends; an aside does not end it: "Thirteen, mostly women, were freed"."""
    end = next((i for i in range(start, len(w)) if w[i] in _ENDS), len(w))
    if end == start and w[end : end + 1] == [","]:
        close = next((i for i in range(end + 1, min(len(w), end + 14)) if w[i] == ","), -1)
        if close > 0 and w[close + 1 : close + 2] and w[close + 1] in BE | HAVE:
            return next((i for i in range(close + 1, len(w)) if w[i] in _ENDS), len(w))
    return end


def _still(reading: Reading, hit: Hit) -> bool:
    """Whether a verb of holding is the main verb: "of whom 101 are still held", not "1,111 people held since May"."""
    return hit.row["measure"] == "held" and (passive(reading, hit) or reading.toks.words[hit.first - 1] == "still")


def stays(reading: Reading, m: Mention) -> Hit | None:
    """Still in somebody's hands: "132 hostages are still in Gaza", "97 remain there", "129 remaining individuals"."""
    w = reading.toks.words
    if m.kind not in ("hostage", "prisoner", "person", ""):
        return None
    jailed = not _JAILS.isdisjoint(w[m.last : m.last + 6])
    if (jailed and w[m.last] == "in") or w[m.last : m.last + 2] == [",", "in"]:
        return captive(m, "held") if jailed else None
    if any(x.partitive == "whole" and x is not m and -2 < m.first - x.last < 2 for x in reading.mentions):
        return None  # "111 of the 251 hostages remain": nothing is said of all 251
    i, seen = _past_aside(reading, m), False
    if i > m.last:
        m.extra["seized"] = "taken"
    while i < len(w) and i < m.last + 10 and (w[i] in _STAY or w[i] in ADVERBS or w[i] in BE or w[i] in HAVE):
        seen = seen or w[i] in _STAY
        i += 1
    if i in reading.events and reading.events[i].row["measure"] == "displaced":
        return reading.events[i]  # "are still in shelters"
    if not seen or i >= len(w) or w[i] not in _WHERE:
        remain = seen and w[i - 1 : i] in (["remain"], ["remained"])
        if w[m.last : i] in (["are", "left"], ["were", "left"]) and not m.kind and w[i : i + 1] in ([","], ["."]):
            return captive(m, "held")  # "Israel says 120 are left, 43 of them dead"
        bare = (
            not m.kind and m.first == 0 and i == m.last + 1 and w[i : i + 1] in ([","], ["."])
        )  # "Forty-eight remain."
        return captive(m, "held") if remain and (m.kind == "hostage" or bare) else None
    if m.kind == "hostage" or {"remain", "remains", "remained", "still", "left"}.intersection(w[m.last : i]):
        return captive(m, "held")
    return None


def _past_aside(reading: Reading, m: Mention) -> int:
    """Past what tells which people are meant: "129 hostages (abducted by Hamas on October 7) remain in Gaza"."""
    w = reading.toks.words
    whole = next(
        (x for x in reading.mentions if m.partitive == "whole" and x is not m and -2 < x.first - m.last < 2), m
    )
    hit = reading.events.get(whole.last)  # "111 of the 251 hostages (abducted) remain in Gaza"
    if hit is None or hit.row["measure"] not in ("taken", "held") or hit.row["role"] not in ("verb", "passive"):
        return m.last
    for i in range(hit.last, min(len(w), hit.last + 12)):
        if w[i] in ("remain", "remains", "remained", "are", "were"):
            return i
        if w[i] in PUNCTUATION and not (w[i] == "." and w[i - 1] in MONTHS):
            break
    return m.last


def remaining(reading: Reading, m: Mention) -> Hit | None:
    """Those left behind, whatever is hoped for them: "to bring the remaining 129 home"."""
    w = reading.toks.words
    if w[m.last : m.last + 1] == ["still"]:
        hit = right_governor(reading, m)
        return hit if hit is not None and hit.row["measure"] == "held" and hit.first - m.last < 4 else None
    if "remaining" not in w[m.first : m.last] or m.kind not in ("hostage", "person", ""):
        return None
    freed = left_governor(reading, m)
    if (
        freed is not None
        and freed.row["measure"] == "released"
        and not (freed.row["needs"] and freed.row["term"] != "free")
    ):
        return None
    hit = right_governor(reading, m)
    if hit is not None and hit.row["measure"] in ("missing", "killed", "injured"):
        return hit  # "the remaining four were still missing"
    return None if hit is not None and hit.row["measure"] == "released" else captive(m, "held")


def captive(m: Mention, measure: str) -> Hit:
    """An event of captives; of people not called so, it needs a word of captivity in the article."""
    return own_event(measure, "" if m.kind == "hostage" else "captive")


def fetched(reading: Reading, m: Mention) -> Hit | None:
    """Brought out of captivity: "pulled two hostages out of a flat", "buses carrying 90 prisoners left Ofer jail"."""
    w = reading.toks.words
    if m.kind not in ("hostage", "prisoner", "person") or _FETCHED.isdisjoint(reading.words):
        return None
    lead = w[max(0, m.first - 5) : m.first]
    verb = next((i for i in range(len(lead) - 1, -1, -1) if lead[i] in _FETCHED), -1)
    if verb < 0 or not _FIRST_OF.issuperset(lead[verb + 1 :]):
        return None
    following = w[m.last : m.last + 12]
    jailed = not _JAILS.isdisjoint(following)
    if m.kind == "prisoner" and jailed and not _LEAVING.isdisjoint(following):
        return own_event("released")
    away = next((i for i, x in enumerate(following) if x in ("out", "back")), -1)
    regained = away >= 0 and following[away] == "back" and lead[verb] in ("get", "got", "getting")
    if away < 0 or lead[verb] in ("carrying", "carried") or (m.kind == "person" and not m.nations and not regained):
        return None
    return own_event("released", "captive")


def left_jail(reading: Reading, m: Mention) -> Hit | None:
    """ "150 women are to leave Israeli jails": prisoners go free; "600,000 have left Gaza City": they are displaced."""
    if reading.words.isdisjoint(_LEAVE) or m.kind not in ("person", "prisoner", ""):
        return None
    w = reading.toks.words
    parts = [x for x in reading.mentions if x.first == m.last + 1 and w[m.last] == "including"]
    begin = parts[0].last if parts else m.last
    at = next((i for i in range(begin, min(len(w), begin + 6)) if w[i] in _LEAVE), -1)
    if at < 0 or any(begin <= x.first < at for x in reading.mentions):
        return None
    if any(x in PUNCTUATION or i in reading.events for i, x in enumerate(w[m.last : at], m.last)):
        return None
    if not _JAILS.isdisjoint(w[at + 1 : at + 6]):
        return Hit(at, at + 1, {"measure": "released", "role": "state", "needs": "captive", "term": "left"})
    many = m.number.best is not None and m.number.best >= _MANY and (m.head in _DWELLERS or m.head[:1].isupper())
    place = reading.places.get(at + 1)
    if many and place is not None and place.row["kind"] in ("place", "territory"):
        return own_event("displaced")
    return None


def each_side(reading: Reading, m: Mention) -> Hit | None:
    """What each side gives in an exchange: "at least 1,000 from each side", "would cover 300 people on each side"."""
    w = reading.toks.words
    if m.kind not in ("", "person") or "each" not in reading.words or _SWAP.isdisjoint(reading.words):
        return None
    each = w[m.last : m.last + 3]
    sides = each[:1] in (["from"], ["on"], ["by"]) and each[1:] == ["each", "side"]
    return own_event("released", "captive") if sides else None


def exchanged(reading: Reading, m: Mention) -> Hit | None:
    """The price in an exchange: "for 150 Palestinian prisoners", "in return for between 700 and 1,000 inmates"."""
    w = reading.toks.words
    lead = w[max(0, m.first - 4) : m.first]
    if lead[-1:] == ["between"]:
        lead = lead[:-1]
    if lead[-1:] not in (["for"], ["against"], ["of"]) or m.kind not in ("hostage", "prisoner", "person", "other"):
        return None
    if lead[-1] == "of" and "against" not in lead and lead[-2:] != ["that", "of"]:
        return None
    if m.kind in ("person", "other") and not m.nations:
        return None
    return None if _SWAP.isdisjoint(reading.words) else captive(m, "released")


def hostages(reading: Reading, m: Mention) -> Hit | None:
    """Hostages named and nothing said of them: held, unless the sentence asks for them or offers them."""
    w = reading.toks.words
    rate = w[m.first - 1 : m.first] in (["every"], ["each"], ["per"]) or w[m.last : m.last + 2] in _A_DAY
    if rate and m.kind == "hostage":
        return captive(m, "released")
    if w[m.number.bare] == "one" and w[m.first - 1 : m.first] == ["of"]:
        return None  # "the father of one captive"
    if m.kind == "prisoner" and _DUE.intersection(reading.words) and not m.partitive:
        return captive(m, "released")
    if (
        m.kind != "hostage"
        or m.partitive
        or (w[max(0, m.first - 1) : m.first] == ["of"] and w[max(0, m.first - 2)][0].isdecimal())
    ):
        return None
    if _MAY.intersection(w[m.last : m.last + 2]):
        return captive(m, "released")
    asked = _ASKED.intersection(reading.words) or (
        _MAY.intersection(reading.words)
        and reading.words & {"exchange", "deal", "truce", "stage", "phase", "swap", "proposal", "plan"}
    )
    return captive(m, "released" if asked else "held")


RULES: tuple[tuple[str, Callable[[Reading, Mention], Hit | None]], ...] = (
    ("noun", own_noun),
    ("among", among),
    ("bodies", bodies),
    ("lives", lives),
    ("left", left_dead),
    ("driven", driven),
    ("toll", toll_of),
    ("remaining", remaining),
    ("fetched", fetched),
    ("left jail", left_jail),
    ("object", object_of),
    ("adjective", adjective),
    ("exchange", exchanged),
    ("each side", each_side),
    ("stays", stays),
    ("subject", subject_of),
    ("of those", of_those),
    ("injuries", hurt),
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


Row = dict[str, str]
