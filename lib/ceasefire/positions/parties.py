"""Whose position it is: from a noun phrase to the party it speaks for."""

from __future__ import annotations

import functools
import itertools
import re
from typing import NamedTuple

from ceasefire.codebook import Codebook
from ceasefire.positions.lexicon import Mark, Words, wordset

_NOT_HEAD = wordset(
    "in at on to with from near for outside by against between into over via through about toward towards under",
    "across along inside",
)
FAMILY = wordset(
    "family families relatives relative parent parents mother mothers father fathers wife wives husband",
    "husbands son sons",
    "daughter daughters sister sisters brother brothers uncle aunt cousin grandmother grandfather kin",
)
_RULERS = wordset("leader president king emir sultan ruler premier dictator")
_SENT = wordset(
    "mediators negotiators delegates envoys officials diplomats representatives delegation delegations team teams",
    "leaders ministers leader minister envoy negotiator official representative delegate spokesman spokeswoman",
)
_ARMED_PEOPLE = wordset(
    "rebels insurgents guerrillas gunmen militants separatists militia militias opposition islamists"
)
_REBELLING = wordset("rebel rebels guerrilla guerrillas insurgent insurgents separatist separatists")
_OF_REBELS = frozenset({"Revolutionary", "Liberation", "Resistance", "Republican", "Salvation", "Independence"})
_WITHIN_NAMES = frozenset({"of", "and", "for", "the"})
_FRONTS = frozenset(
    {"Party", "Front", "Movement", "Coalition", "Alliance", "Congress", "League", "Platform", "Forum", "Network"}
    | {"Church", "Union", "Association", "Federation", "Society", "Bloc", "Conference"}
)
_STATE_WORDS = wordset("government army military authorities junta administration officials")
_JOINED = _STATE_WORDS | wordset("rebel rebels group movement militia faction forces guerrilla guerrillas paramilitary")
_PRISON = wordset("prisoner prisoners detainee detainees inmate inmates jailed")
_CAPTORS = wordset("captors kidnappers abductors hostage-takers")
_UNNAMED = wordset(
    "source sources person people someone witness witnesses analyst analysts expert experts observers",
    "critics residents",
    "doctors medics medic activists activist diplomat diplomats media newspapers commentators",
)
_COMMON = _UNNAMED | _CAPTORS | FAMILY
_OFFICIALS = wordset("official officials one both mediator mediators aide aides text draft copy document plan report")
FIRST_PERSON = frozenset({"i", "we", "our", "us", "my"})
_NATIONAL = ("ish", "ian", "ese", "ean", "ic", "ist")
_NAME = re.compile(r"[A-ZÀ-ÞŁŞŽ][\w’'.-]+(?:\s(?:of|the|de|da|al|bin|von|van|for)\b|\s[A-ZÀ-ÞŁŞŽ][\w’'.-]+)*")
NO_PARTY = wordset(
    "The A An In On At It He She They This That These Those But And However Meanwhile There His Her Its Their "
    "Seven Eight Nine Ten Dozens Hundreds Thousands "
    "Some Two Three Four Five Six One Another Several Many Most All Both Each Talks Negotiations Under If When "
    "While After Before Since Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March "
    "April May June July August September October November December Oct Nov Dec Jan Feb Aug Sept What Who Why "
    "Rebel Rebels Militants Insurgents Guerrillas Separatists Fighters Mediators Officials Diplomats Sources Militant "
    "His Her Its Their My Last Next How Where Our We You Your My Not No Even Only Earlier Later "
    "Top Senior Leading Former "
    "Far-right Far-Right Hard-right Hard-line Hardline Ultranationalist Right-wing Left-wing Moderate Local Regional"
)
ROLE = re.compile(
    r"\b(?:rebels?|insurgents?|guerrillas?|opposition|gunmen|militants?|militia|paramilitar(?:y|ies)|separatists|fighters|gang|group|movement|faction|resistance|organi[sz]ation)\b",
    re.IGNORECASE,
)
OWNED_REBELS = re.compile(r"\w ?[’']s (?:[\w-]+ ){0,4}(?:rebel|guerrilla|insurgent|separatist)")  # “Colombia's rebels”
REBEL_OFFICE = re.compile(
    r"\b(?:rebel|insurgent|guerrilla|separatist) (?:authorit|government|leader|official|admin|minist|delegation)"
)
_GROUP = re.compile(rf"{ROLE.pattern}|\b(?:bloc|alliance|coalition|party|union)\b", re.IGNORECASE)
STATE = re.compile(
    r"\b(?:government|cabinet|president|premier|prime minister|ministry|minister|authorities|officials?"
    r"|politician|leader|country|administration|secretary|pm"
    r"|presidency|office|junta|delegation)\b",
    re.IGNORECASE,
)


_CROWDS = wordset("thousands hundreds tens scores dozens crowds many most some majority millions")
_SOME = (["many"], ["most"], ["some"], ["few"], ["ordinary"])
LEADING_PEOPLE = wordset("leaders ministers governments states nations bishops elders chiefs mps lawmakers powers")
MOST = 12  # parties that hold one stance together
GO_BETWEENS = frozenset({"United States", "United Nations", "Qatar", "Egypt"})  # they mediate more than they take part
# They warn of what others do, and threaten nobody.
HELPERS = frozenset(
    {
        "United Nations",
        "UNRWA",
        "UNICEF",
        "World Health Organization",
        "World Food Programme",
        "International Committee of the Red Cross",
        "Doctors Without Borders",
    }
)
# Kinds of names that stand for a state.
OF_STATES = frozenset({"country", "demonym", "metonym", "person", "office"})
POINTER = re.compile(
    r"\b(?:secretariat|bureau|statement|letter|video|message|spokes\w+|negotiators?|delegation|summit|communiqu\w+"
    r"|press office|news agency|leadership|politburo|chiefs?|head|deputy|aides?|advisers?|envoys?|representatives?"
    r"|wing)\b",
    re.IGNORECASE,
)
ARMY = re.compile(r"\b(?:army|military|navy|air force|generals?|troops|armed forces)\b", re.IGNORECASE)


class Party(NamedTuple):
    """A party found in a phrase: its canonical name and how it was named (a kind of actors.csv, "family", "name")."""

    actor: str
    kind: str


def is_unnamed(printed: str) -> bool:
    """Whether a speaker is somebody unnamed: a source, a diplomat, an official, one of those present, he or she."""
    words = printed.lower().split()
    return len(words) == 1 or not (_UNNAMED | _OFFICIALS).isdisjoint(words)


@functools.cache
def _groups(codebook: Codebook) -> frozenset[str]:
    return frozenset(row["actor"] for row in codebook.rows("actors") if row["kind"] == "group")


def is_group(party: Party, codebook: Codebook) -> bool:
    """Whether a party is a group (or one of its people), so that "the group" in its mouth is itself."""
    return party.kind == "group" or party.actor in _groups(codebook)


@functools.cache
def _no_states(codebook: Codebook) -> frozenset[str]:
    return frozenset(row["actor"] for row in codebook.rows("actors") if row["kind"] in ("group", "body"))


def is_state(actor: str, codebook: Codebook) -> bool:
    """Whether a party is no group and no organisation, so that it can have a government."""
    return actor not in _no_states(codebook)


def gives(party: Party, issue: str, codebook: Codebook) -> bool:
    """Whether an issue of a party's plan is its own to give; all are, of a go-between's."""
    if party.actor in GO_BETWEENS:
        return True
    return issue in (_GIVEN_BY_GROUPS if is_group(party, codebook) else _GIVEN_BY_STATES)


_GIVEN_BY_GROUPS = frozenset({"hostage_release", "disarmament"})
_GIVEN_BY_STATES = frozenset(
    {"prisoner_release", "troop_withdrawal", "aid_access", "ceasefire_pause", "ceasefire_permanence", "reconstruction"}
)
_SPEAKS_FOR = ("spokes", "negotiator", "representative", "lawyer", "adviser", "speaking")
_RANK = {"person": 3, "group": 2, "body": 2, "office": 2, "country": 2, "metonym": 1, "demonym": 0}


def party_of(found: Words, actors: list[Mark], first: int, last: int) -> Party | None:
    """The party that the noun phrase words[first:last] speaks for; None when it names none.

    A person counts before a body, a body before a demonym ("Israeli far-right minister Ben-Gvir");
    places after a preposition do not count ("a Hamas official in Beirut").
    """
    head = found.lower[first:last]
    common = not _COMMON.isdisjoint(head)  # most phrases name nobody so
    if common and not _UNNAMED.isdisjoint(head[:12]) and FAMILY.isdisjoint(head[:3]):
        at = first + next(at for at, word in enumerate(head) if word in _UNNAMED)
        sent = found.lower[at].startswith("diplomat") and found.lower[at + 1 : at + 2] == ["from"]  # “from the G7”
        if not sent and not any(mark.first <= at < mark.last for mark in actors):  # “Doctors Without Borders”
            return None
    if common and not _CAPTORS.isdisjoint(head):
        return Party("Kidnappers", "group")
    inside = [mark for mark in actors if first <= mark.first and mark.last <= last and mark.row["kind"] != "media"]
    family = common and not FAMILY.isdisjoint((*head[:6], *head[-1:]))
    if family and _of_a_ruler(head):
        family = False  # “Kim Yo-jong, the sister of North Korean leader Kim Jong-un”
    if family and all(mark.value not in ("Hostage families", "Prisoners' families") for mark in inside):
        prison = not _PRISON.isdisjoint(head) and "hostage" not in head and "hostages" not in head
        return Party("Prisoners' families" if prison else "Hostage families", "family")
    if not inside:
        return None
    comma = first + head.index(",") if "," in head else last
    beside = next((at for at in range(comma, last - 1) if _beside(found.lower, at)), last)
    if beside < last:  # “Qatar's prime minister, Sheikh M, standing beside Blinken”
        last, inside = beside, [mark for mark in inside if mark.last <= beside]
    person = next((mark for mark in inside if mark.first == comma + 1 and mark.row["kind"] == "person"), None)
    sent = person is not None and person.value in GO_BETWEENS and inside[0].value != person.value
    if person and not (sent and found.lower[comma - 1] in _SENT):  # “Japan's envoy, Yasushi Akashi”
        comma = first  # “the finance minister, Bezalel Smotrich”: the name says whose
    for low, high in ((first, comma), (comma, last)):
        best = _best(found, [mark for mark in inside if low <= mark.first < high], first)
        if best and low == first and comma < last and _group_of(found, best, comma):
            if name := _apposed(found, inside, comma, last):
                return Party(name, "name")
            continue  # “Colombia's largest guerrilla group, the ELN, …”
        if best and low == first and _owns_rebels(found, best, first, high):
            return None
        if best:
            return _armed_group(found, best, last) or Party(best.value, best.row["kind"])
    return None


def _of_a_ruler(head: list[str]) -> bool:
    """Whether a relative is one of somebody who rules: not of a captive."""
    at = next((at for at, word in enumerate(head[:-1]) if word in FAMILY and head[at + 1] == "of"), None)
    return at is not None and not _RULERS.isdisjoint(head[at + 2 : at + 7])


def _owns_rebels(found: Words, mark: Mark, first: int, last: int) -> bool:
    """Whether a state only owns the rebels a phrase speaks of: “Colombia's main rebel group”, unnamed here."""
    if mark.row["kind"] in ("country", "demonym") and not _REBELLING.isdisjoint(found.lower[first : mark.first]):
        between = found.lower[first : mark.first]
        return "of" in between and _STATE_WORDS.isdisjoint(between)  # “the rebel leaders of the Ethiopian region”
    owner = mark.row["kind"] in ("country", "metonym") and found.lower[mark.last : mark.last + 1] == ["'s"]
    after = found.lower[mark.last : last]
    return (
        owner
        and "and" not in after
        and not _REBELLING.isdisjoint(after)
        and not any(word[:1].isupper() for word in found.raw[mark.last : last])
    )


def _beside(lower: list[str], at: int) -> bool:
    """Whether an aside on what somebody does begins at this comma: “, standing beside X”."""
    return lower[at] == "," and lower[at + 1].endswith("ing") and len(lower[at + 1]) > 5


def _group_of(found: Words, mark: Mark, comma: int) -> bool:
    """Whether a state's name only owns the rebel group that is named after the comma."""
    state = mark.row["kind"] in ("country", "demonym")
    return state and mark.last < comma and bool(_GROUP.search(found.lower[comma - 1]))


def _apposed(found: Words, inside: list[Mark], comma: int, last: int) -> str:
    """The unlisted name after the comma: “Sudan's main civilian bloc, the Forces of Freedom and Change”; else empty."""
    first = comma + 1 + (found.lower[comma + 1 : comma + 2] == ["the"])
    at = first
    while at < last and (
        found.raw[at][:1].isupper()
        or (found.lower[at] in _WITHIN_NAMES and at + 1 < last and found.raw[at + 1][:1].isupper())
    ):
        at += 1
    named = at - first > 1 and found.raw[first][:1].isupper()
    known = any(mark.first == first and mark.last >= at for mark in inside)
    return " ".join(found.raw[first:at]) if named and not known else ""


def _longer_name(found: Words, mark: Mark, last: int) -> str:
    """The name that a demonym or a people only begins: “the Rohingya Solidarity Front”; empty where none goes on."""
    if mark.row["kind"] not in ("demonym", "group", "country", "metonym"):
        return ""
    at = mark.last
    while at < last and (
        (found.raw[at][:1].isupper() and found.raw[at] not in _FRONTS and found.raw[at] != "Army")
        or (found.lower[at] == "'s" and at > mark.last)
    ):
        at += 1
    army = at < last and found.raw[at] == "Army" and found.raw[at - 1] in _OF_REBELS
    if not (mark.last < at < last and (found.raw[at] in _FRONTS or army)):
        return ""
    goes_on = found.lower[at + 1 : at + 2] == ["of"] and found.raw[at + 2 : at + 3] != [] and at + 2 < last
    at += 2 * (goes_on and found.raw[at + 2][:1].isupper())  # “the Indonesian Democratic Party of Struggle”
    return " ".join(found.raw[mark.first : at + 1]).replace(" 's", "'s").replace(" ’s", "’s")


def _armed_group(found: Words, mark: Mark, last: int) -> Party | None:
    """“Armenian separatists”, “Syrian rebels”: not the state of that name, but a party as printed."""
    noun = found.lower[mark.last] if mark.last < last else ""
    if name := _longer_name(found, mark, last):
        return Party(name, "name")
    if noun in ("'s", "'") and (owned := _rebels_of(found, mark, last)):
        return Party(owned, "name")
    if mark.row["kind"] == "demonym" and found.lower[mark.first].endswith("s") and _counted(found.lower, mark.first):
        return Party(found.raw[mark.first], "name")
    if "opposition" in found.lower[mark.last : min(mark.last + 3, last)] and mark.row["kind"] in ("country", "demonym"):
        return Party(
            f"{found.raw[mark.first]} opposition" if noun == "opposition" else f"{mark.value}'s opposition", "name"
        )
    if mark.row["kind"] != "demonym" or noun not in _ARMED_PEOPLE:
        return None
    return Party(" ".join(found.raw[mark.first : mark.last + 1]), "name")


def _rebels_of(found: Words, mark: Mark, last: int) -> str:
    """The group in “Burundi's Hutu rebels”, “Mogadishu's Islamists”: not the state that owns it; else empty."""
    first = mark.last + 1
    end = next((at for at in range(first, min(first + 3, last)) if found.lower[at] in _ARMED_PEOPLE), None)
    named = end is not None and any(word[:1].isupper() for word in found.raw[first : end + 1])
    return " ".join(found.raw[first : end + 1]) if end is not None and named else ""


def _counted(lower: list[str], at: int) -> bool:
    """Whether people are counted, or only some are meant: “thousands of Israelis”, “many Ukrainians”."""
    before = lower[max(0, at - 2) : at]
    return before[-1:] in _SOME or (before[-1:] == ["of"] and before[0] in _CROWDS)


def _best(found: Words, inside: list[Mark], first: int) -> Mark | None:
    """The mark that heads a phrase: highest kind, then the last; none after a preposition."""
    best = None
    for mark in inside:
        before = found.lower[max(first, mark.first - 3) : mark.first]
        before = [word for word in before if word not in ("the", "a", "an")]
        adjective = len(before) > 1 and before[-2] in _NOT_HEAD and found.raw[mark.first - 1][:1].islower()
        speaks_for = before[-1:] == ["for"] and len(before) > 1 and before[-2].startswith(_SPEAKS_FOR)
        speaks_for = speaks_for or (before[-1:] == ["from"] and not _SENT.isdisjoint(before))
        if before and (before[-1] in _NOT_HEAD or adjective) and not speaks_for and not _at_home(found, mark, first):
            if mark.row["kind"] != "person":
                break
            continue
        if best is not None:
            between = found.lower[best.last : mark.first]
            if any(word in _NOT_HEAD for word in between) or ("of" in between and mark.row["kind"] != "person"):
                continue
        if best is not None and mark.row["kind"] == "person" and _holds_office(found, best, mark):
            continue  # “SPLM-N secretary general Yasir Arman”: whose office it is the text says
        owner = best is not None and found.lower[best.last : best.last + 1] in (["'s"], ["'"])
        if (
            best is None
            or (owner and mark.row["kind"] in ("group", "body", "person", "office"))
            or _RANK.get(mark.row["kind"], 0) >= _RANK.get(best.row["kind"], 0)
        ):
            best = mark
    return best


def _holds_office(found: Words, of: Mark, person: Mark) -> bool:
    """Whether a group's office stands between its name and a person's: “Hamas official X”, “FARC commander X”."""
    between = found.lower[of.last : person.first]
    plain = 0 < len(between) < 6 and all(word.isalpha() or word == "-" for word in between)
    return of.row["kind"] == "group" and plain and not _OFFICES.isdisjoint(between)


def _at_home(found: Words, mark: Mark, first: int) -> bool:
    """Whether a capital tells whose official speaks: “an official in Delhi”, not “a Western official in Delhi”."""
    at = mark.first - 1
    if mark.row["kind"] != "metonym" or at <= first or found.lower[at] != "in" or not STATE.match(found.lower[at - 1]):
        return False
    others = found.lower[first : at - 1]
    return all(word[:1].islower() for word in found.raw[first + 1 : at]) and _OWNED.isdisjoint(others)


_OFFICES = wordset(
    "secretary leader chief commander spokesman spokeswoman spokesperson official negotiator envoy representative head",
    "general chairman president delegate deputy politburo member",
)
_BETWEEN_PEOPLE = wordset(", and mr mrs ms dr president general prime minister his her counterpart")
_TOGETHER = ("alongside", "together", "with")
_OWNED = wordset("of its their his her our 's")


def parties_of(found: Words, actors: list[Mark], first: int, last: int) -> list[Party]:
    """All parties of a phrase joined by “and” (Egypt and Qatar; Egyptian and Qatari envoys), else its one party."""
    inside = [mark for mark in actors if first <= mark.first and mark.last <= last]
    people = [mark for mark in inside if mark.row["kind"] == "person"]
    if len(people) > 1 and all(
        _joins_people(found, actors, one.last, other.first) for one, other in itertools.pairwise(people)
    ):
        return list(dict.fromkeys(Party(mark.value, "person") for mark in people))
    joined: list[Mark] = []
    for mark in inside:
        if mark.row["kind"] in ("media", "person"):
            continue
        between = list(found.lower[joined[-1].last : mark.first]) if joined else []
        if not joined and _at_home(found, mark, first):
            joined = [mark]
        elif not joined:
            before = found.lower[mark.first - 1] if mark.first > first else ""
            sent = before == "from" and mark.first - 2 >= first and found.lower[mark.first - 2] in _SENT
            if before in _NOT_HEAD and not sent:
                break
            joined = [mark]
        elif between and _joins(between):
            joined.append(mark)
    if len(joined) > 1 and not {"and", "nor", "alongside", "together"}.isdisjoint(
        found.lower[joined[0].last : joined[-1].first]
    ):
        return list(dict.fromkeys(Party(mark.value, mark.row["kind"]) for mark in joined))
    one = party_of(found, actors, first, last)
    return [one] if one else []


def _joins_people(found: Words, actors: list[Mark], first: int, last: int) -> bool:
    """Whether two people are named together: “X and Mr Y”, “X and his Turkish counterpart, Y”."""
    known = {at for mark in actors if first <= mark.first and mark.last <= last for at in range(mark.first, mark.last)}
    between = [found.lower[at] for at in range(first, last) if at not in known]
    return set(between) <= _BETWEEN_PEOPLE


def _joins(between: list[str]) -> bool:
    """Whether only “and”, commas and nouns of state join two parties: “Ethiopia's government and the”."""
    if between[:2] == [".", ","] or between[:2] == [".", "and"]:
        between = between[1:]  # “the U.S., Japan and …”
    if "with" in between and "together" not in between:
        return False  # “Washington, with Cairo and Doha, mediates”
    if set(between) <= {"and", "nor", ",", "the", "'s", "both", "its", "ally", "allies", "fellow", *_TOGETHER}:
        return not {"and", "nor", ",", "alongside", "together"}.isdisjoint(between)
    plain = all(word.isalpha() or "-" in word or word == "'s" for word in between)
    return plain and len(between) <= 7 and "and" in between and not _JOINED.isdisjoint(between)


def antecedent(found: Words, actors: list[Mark], first: int, last: int) -> list[Party]:
    """The parties named last in words[first:last], joined ones together: what a “which” points back to."""
    inside = [mark for mark in actors if first <= mark.first < last and mark.row["kind"] != "media"]
    out: list[Mark] = []
    for mark in reversed(inside):
        if not out and last - mark.last > 9:
            return []
        if out and not set(found.lower[mark.last : out[0].first]) <= {"and", ",", "the"}:
            break
        out.insert(0, mark)
    return [Party(mark.value, mark.row["kind"]) for mark in out]


def unknown_party(found: Words, first: int, last: int) -> Party | None:
    """A capitalised name that the codebook lacks, as a party of its own; None when the phrase holds none."""
    comma = next((at for at in range(first, last) if found.lower[at] == ","), last)
    match = _NAME.search(" ".join(found.raw[first:comma]).replace(" 's", "'s").replace(" ’s", "’s"))
    if not match:
        return None
    name = re.sub(r"[’']s\b.*$|\s(?:of|the|for|de|al|bin)$", "", match.group())
    while name.split() and name.split()[0] in NO_PARTY:
        name = " ".join(name.split()[1:])
    adjective = " " not in name and name.endswith(_NATIONAL)  # “the Kurdish group”
    return Party(name, "name") if len(name) > 2 and not STATE.search(name) and not adjective else None
