"""How a speaker is printed: the person, office or official cited, without what only stands beside the name."""

from __future__ import annotations

import re

from ceasefire.positions.lexicon import Mark, wordset
from ceasefire.positions.parties import ARMY, POINTER, ROLE, STATE

_ASIDE = re.compile(r",\s(?:which|who|whose|for|in|another|one|an?|the)\s")
_RELATIVE = re.compile(
    r",\s(?:(?:who|which|whose)\s|(?!acting|leading|founding|ruling|outgoing|visiting|managing|governing)[a-z]+ing\s|meanwhile|(?:on|in|at|during|after|before|from|by)\s(?:his|her|a|an|the)\s)"
)
_DAY_BEFORE = re.compile(r"(?:[Oo]n|[Ll]ate|[Ee]arly)\s(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s")
_DOCUMENT = re.compile(
    r"\b(?:copy|document|memorandum)\b|^(?:the|its) (?:terms|deal|agreement|accord|arrangement|plan)$"
)
_LED_TO = re.compile(
    r"(?<!who)(?<!which)(?<!that)\s(?:has|have|had|is|was|were|also|went|came|flew|met|spoke|continues?|continued|expressed)(?:\s[a-z]+)*$"
    r"|\s(?:(?:late|early)\s)?on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|\s(?:last|this)\s(?:week|month)$"
    r"|\sfor (?:its|their|his) part$"
)
_SPEAKING = re.compile(
    rf"{ROLE.pattern}|{STATE.pattern}|{ARMY.pattern}|{POINTER.pattern}|executive|coalition|party", re.I
)
_PLAIN = wordset(
    "the group movement army military government rebels captors gunmen militia faction country state and both ",
    "kidnappers guerrillas rebel paramilitary parallel islamist militant armed junta party side forces authorities",
    "rulers fighters separatists leadership of in",
) | {""}
_OFFICES = (
    "minister",
    "official",
    "spokes",
    "president",
    "negotiator",
    "envoy",
    "leader",
    "ministry",
    "office",
    "commander",
    "adviser",
)


def in_office(printed: str) -> bool:
    """Whether a phrase names an office or who holds one."""
    lower = printed.lower()
    return any(word in lower for word in _OFFICES)


def is_document(printed: str) -> bool:
    """Whether a text and nobody is cited: “a copy seen by Reuters”."""
    return bool(_DOCUMENT.search(printed))


def who_speaks(phrase: str) -> str:
    """A speaker without what only led to the verb.

    >>> [who_speaks(one) for one in ("on Tuesday Baku", "Baku has in recent weeks", "Oman, which hosts the talks")]
    ['Baku', 'Baku', 'Oman']
    >>> [who_speaks(one) for one in ("Netanyahu, addressing officers", "Blinken, on his trip", "Li, acting premier")]
    ['Netanyahu', 'Blinken', 'Li, acting premier']
    >>> who_speaks("Macron, on the phone to Netanyahu")
    'Macron'
    """
    phrase = _RELATIVE.split(phrase, maxsplit=1)[0]
    day = _DAY_BEFORE.match(phrase)
    phrase = _LED_TO.sub("", phrase[day.end() :] if day else phrase)
    owner, _, noun = phrase.rpartition("’s ") if "’s " in phrase else phrase.rpartition("'s ")
    speaks = not noun or " " in noun or noun[:1].isupper() or _SPEAKING.search(noun)
    return phrase if speaks or not owner else owner


def only_names(printed: str, actors: list[Mark]) -> bool:
    """Whether a phrase is only names of parties: “The M23 rebel group”, “China, which brokered the truce”."""
    names = wordset(*(mark.row["term"].lower() for mark in actors if mark.row["kind"] != "person"))
    head = _ASIDE.split(printed, maxsplit=1)[0]
    words = {re.sub(r"['’]s?$", "", word) for word in re.split(r"[\s,()]+", head.lower())}
    return words <= names | _PLAIN
