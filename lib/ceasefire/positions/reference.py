"""Whom a text means: who “it”, “the group” or “both sides” is, for whom a speaker speaks, whose surname it is."""

from __future__ import annotations

import functools
import re
from collections import Counter, deque

from ceasefire.codebook import Codebook
from ceasefire.positions.clauses import Reading
from ceasefire.positions.lexicon import DAYS, MONTHS, Mark, places, wordset
from ceasefire.positions.parties import (
    ARMY,
    GO_BETWEENS,
    LEADING_PEOPLE,
    MOST,
    NO_PARTY,
    OF_STATES,
    OWNED_REBELS,
    POINTER,
    REBEL_OFFICE,
    ROLE,
    STATE,
    Party,
    is_state,
)
from ceasefire.positions.subjects import Row, Saying
from ceasefire.speech import is_pronoun
from ceasefire.text import Span

# What an office is called, before the name of who holds it.
OFFICES = wordset(
    "minister president premier chancellor secretary envoy negotiator spokesman spokeswoman spokesperson official",
    "leader commander chief general ambassador adviser advisor senator lawmaker diplomat director governor delegate",
    "head representative chairman chairwoman mediator taoiseach king emir prince speaker colonel",
)
_HEADS = wordset("heads leads chairs headed led chaired runs commands represents")
_PEOPLE = re.compile(
    rf"\b(?:memorandum|plan|proposal|document|draft)\b|{ROLE.pattern}|{STATE.pattern}|{ARMY.pattern}|{POINTER.pattern}",
    re.IGNORECASE,
)
_OPPOSES = re.compile(r"opposition|coalition|council", re.IGNORECASE)
_CROWD = re.compile(r"(?:.* )?(?:protesters|demonstrators|marchers)(?: |$)")  # who they are is not told
_GOVERNING = frozenset({"government", "authorities", "cabinet", "junta", "administration"})
_NO_SURNAME = re.compile(
    rf"{STATE.pattern}|{ROLE.pattern}|{ARMY.pattern}|\b(?:Council|Party|Committee|Forces?|Front)\b", re.IGNORECASE
)
# Past these words a noun phrase cannot go on.
_STOPPING = wordset(". ; : ( ) “ ” — - – and is are was were has have had said says will would who which that")
BOTH = frozenset(
    f"{many} {sides}"
    for many in ("both", "two", "neither", "warring")
    for sides in (
        "sides",
        "side",
        "parties",
        "countries",
        "governments",
        "leaders",
        "presidents",
        "ministers",
        "premiers",
        "neighbours",
        "neighbors",
        "enemies",
        "groups",
        "armies",
        "factions",
        "movements",
        "presidents",
    )
) | {"both", "sides", "parties", "two", "pair", "neighbours", "neighbors", "rivals", "two men", "two rivals"}
_PEOPLE_FREED = {"HOSTAGE": "hostage_release", "PRISONER": "prisoner_release"}
_PAPERS = wordset("document proposal plan draft text deal agreement accord framework outline blueprint memorandum")
_BARE_REBELS = re.compile(r"(?!the |its |their )(?:\w+ )?(?:rebels|insurgents|guerrillas|separatists)")
_A_REBEL = re.compile(
    r"(?:an?|one|two|three) (?:\w+ )?(?:rebel|guerrilla|insurgent|separatist) "
    r"(?:officer|commander|leader|spokes|official|source|negotiator)"
)
_RANKS = frozenset({"marshal", "warlord", "strongman"})
_AGENCIES = frozenset({"the agency", "the charity", "the body", "the aid group", "the aid agency"})
# Whose diplomat it is, such a phrase does not tell.
_OF_NO_SIDE = re.compile(
    r"(?:an?|one|two) (?:senior )?(?:western|european|regional|arab|african|asian|gulf|independent)\b"
)
_SOURCES = wordset("diplomat diplomats source sources")
_HIGH = wordset("president premier minister chancellor king emir pope")
_FORCES = re.compile(r"army|military|armed forces", re.IGNORECASE)
_OFFICE = re.compile(r"\b(?:ministry|minister|government|presiden\w+)\b")


_OF_A_CAPTIVE = re.compile(
    r",\swhose\s(?:\w+\s){0,2}?(?:sons?|daughters?|husband|wife|brothers?|sisters?|father|mother|parents|child\w*"
    r"|relatives?|family|cousin|uncle|aunt|nephew|niece|grand\w+)\b[^.;:]{0,60}?"
    r"\b(held|captives?|hostages?|seized|kidnapped|abducted|captured|captivity|taken|dragged|jailed|imprisoned)\b"
)
_NAME_WHOSE = re.compile(r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){1,2}(?=,\swhose\s)")
_BODIES = frozenset({"Committee", "Council", "Forum", "Union", "Agency", "News", "Newspaper", "Television", "Radio"})
_JAILED = frozenset({"jailed", "imprisoned"})
_ABDUCTED = frozenset({"captive", "captives", "hostage", "hostages", "kidnapped", "abducted", "seized", "dragged"})
_ISSUED = frozenset(
    {"issued", "released", "published", "signed", "jointly", "presented", "submitted", "circulated"}
    | {"handed", "over", "drafted", "drawn", "up", "sent"}
)
_WING = re.compile(r" '?s (?:armed|military|political) (?:wing|arm|bureau|branch)\b")  # of the party named
COUNCILS = re.compile(r"council|assembly|parliament|united nations|^u\.?n\.?\b", re.IGNORECASE)
_LEADING = wordset("however within in on at by after before during late early last earlier later")
_TO = wordset("to tell told tells with against")
_TEXTS = frozenset(
    {"statement", "communique", "declaration", "letter", "message", "video", "post", "document", "memorandum", "memo"}
)


def salient(readings: list[Reading], codebook: Codebook) -> Party | None:
    """The state an article speaks of most: what “the government” means in it. Mediators and capitals count less."""
    counts: Counter[str] = Counter()
    for reading in readings:
        for mark in reading.actors:
            kind = mark.row["kind"]
            if reading.words.lower[mark.last : mark.last + 1] == ["capital"]:
                continue  # “talks resumed in the Cuban capital”
            if reading.words.lower[max(0, mark.first - 3) : mark.first][::2] == ["in", ","]:
                continue  # “met in Jeddah, Saudi Arabia”
            if kind in OF_STATES and is_state(mark.value, codebook):
                counts[mark.value] += 1 if kind == "metonym" or _hosts(reading, mark) else 2
    parties = [(actor, count) for actor, count in counts.most_common() if actor not in GO_BETWEENS and count > 1]
    return Party((parties or counts.most_common(1))[0][0], "country") if counts else None


def _hosts(reading: Reading, mark: Mark) -> bool:
    """Whether a state only hosts or mediates: “negotiations in South Africa”, “brokered by Kenya”."""
    if reading.stances and any(one.value == "mediate" for one in reading.stances):
        return True
    return reading.words.lower[mark.first - 1] in ("in", "at") and any(
        one.value == "TALK" and mark.first - 6 <= one.first < mark.first for one in reading.classes
    )


def _is_place(lower: list[str], at: int) -> bool:
    """Whether a capital is where something happens, not who acts: “met in Istanbul”, not “the government in Manila”."""
    return at > 0 and lower[at - 1] in ("in", "at") and not (at > 1 and STATE.match(lower[at - 2]))


def _lists(reading: Reading) -> list[list[Party]]:
    """The parties that a sentence names in lists: “X, Y and Z”."""
    lists: list[list[Party]] = []
    last = -1
    for mark in reading.actors:
        if not lists or not set(reading.words.lower[last : mark.first]) <= {",", "and", "the"}:
            lists.append([])
        lists[-1].append(Party(mark.value, mark.row["kind"]))
        last = mark.last
    return lists


def _taking_part(reading: Reading) -> list[Mark]:
    """Who of those named can be a side: no news agency, no organisation, no town where others meet."""
    lower = reading.words.lower
    return [
        mark
        for mark in reading.actors
        if mark.row["kind"] not in ("media", "body")
        and not (mark.row["kind"] == "metonym" and _is_place(lower, mark.first))
    ]


def _ends(pattern: re.Pattern[str], phrase: str) -> int:
    """Where the last match of a pattern ends; -1 when there is none."""
    end = -1
    for match in pattern.finditer(phrase):
        end = match.end()
    return end


@functools.lru_cache(maxsize=1024)
def _is_force(actor: str) -> bool:
    """Whether a party is an army."""
    return _FORCES.search(actor) is not None


def _titled(reading: Reading, first: int, last: int) -> bool:
    """Whether a phrase is a title with a name: “Defence Secretary Gotabaya Rajapaksa”."""
    raw = reading.words.raw[first:last]
    return len(raw) >= 3 and all(word[:1].isupper() for word in raw[:3])


def _statement_by(lower: list[str], first: int, last: int) -> int:
    """Where the author begins in “a joint statement by Hamas and Islamic Jihad”; 0 where no text speaks."""
    at = next((at + 1 for at in range(first, min(last, first + 5)) if lower[at] in _TEXTS), last)
    while at < last and lower[at] in _ISSUED:
        at += 1
    return at + 1 if at < last and lower[at] in ("by", "from", "of") else 0


def leaders(reading: Reading, first: int, last: int) -> list[Party]:
    """“European leaders”, “Arab states”: a party as printed."""
    raw, lower = reading.words.raw, reading.words.lower
    at = next((at for at in range(first + 1, min(first + 4, last)) if lower[at] in LEADING_PEOPLE), None)
    named = at is not None and raw[first][:1].isupper() and raw[first] not in NO_PARTY
    return [Party(" ".join(raw[first : at + 1]), "name")] if at is not None and named and first else []


def _dateline(reading: Reading) -> int:
    """The first word after a dateline: “DAR ES SALAAM, Feb 10 - …”; 0 when there is none."""
    if not reading.words.raw[:1] or not reading.words.raw[0].isupper():
        return 0
    at = next((at for at, word in enumerate(reading.words.lower[:14]) if word in ("-", "–", "—")), 0)
    return at + 1 if at else 0


def _past_lead(reading: Reading, first: int, last: int) -> int:
    """Where a speaker begins after a word of time or place: “within hours the group (said)”."""
    lower = reading.words.lower
    if first + 1 < last and lower[first] in MONTHS and lower[first - 1][:1].isdigit():
        return first + 1  # “on 17 March the rebels (announced)”
    if first + 1 < last and lower[first] in DAYS and lower[first - 1] in _LEADING:
        return first + 1  # “on Monday Hamas (said)”
    led = first < last and not _LEADING.isdisjoint(lower[max(0, first - 1) : first + 1])
    if not led or any(first <= one.first < last for one in reading.actors):
        return first
    return next((at for at in range(last - 1, first, -1) if lower[at] in ("the", "its", "their")), first)


def _name_after(reading: Reading, at: int) -> str:
    """The surname of a person named at this place, after a comma at most; empty when nobody unlisted is."""
    raw = reading.words.raw
    at += raw[at : at + 1] == [","]
    known = {place for mark in reading.actors for place in range(mark.first, mark.last)}
    last = at
    while last < len(raw) and raw[last][:1].isupper() and last not in known and raw[last].lower() not in OFFICES:
        last += 1
    return raw[last - 1] if 2 <= last - at <= 4 and len(raw[last - 1]) > 2 else ""


def _name_before(reading: Reading, mark: Mark) -> str | None:
    """The surname in “Mohagher Iqbal, chief of the front” or “Fayez al-Sarraj, who heads the …”, else None."""
    raw, lower = reading.words.raw, reading.words.lower
    comma = next((at for at in range(mark.first - 1, max(0, mark.first - 9), -1) if lower[at] == ","), 0)
    if comma < 2 or any(one.last == comma for one in reading.actors):
        return None
    between = lower[comma + 1 : mark.last + 4]
    heads = between[0] == "who" and not _HEADS.isdisjoint(between)
    office = between[0] != "who" and not OFFICES.isdisjoint(between)
    named = raw[comma - 1][:1].isupper() and raw[comma - 2][:1].isupper() and len(raw[comma - 1]) > 2
    return raw[comma - 1] if named and (heads or office) else None


def _heads_a_government(lower: list[str], at: int) -> bool:
    """Whether a word names the highest office: “the president”, “the prime minister”, not “the finance minister”."""
    return lower[at] in _HIGH and (lower[at] != "minister" or lower[at - 1] == "prime")


def _office_of(lower: list[str], mark: Mark) -> str:
    """The high office a person is introduced with: “President X”, “the US president, X”, “X, the prime minister”."""
    at = mark.first - 1 - (lower[mark.first - 1 : mark.first] == [","])
    if at >= 0 and lower[at] in _HIGH:
        return lower[at] if _heads_a_government(lower, at) else ""
    after = lower[mark.last : mark.last + 7]
    if after[:1] != [","] or after[1:2] not in (["the"], ["who"]):
        return ""
    end = after.index(",", 1) if "," in after[1:] else len(after)
    return next((after[at] for at in range(1, end) if _heads_a_government(after, at)), "")


_NUMBERS = ("", "", "", "three", "four", "five", "six")
_MANY = frozenset({"they", "the pair", "the signatories", "the foreign ministers", "their leaders"}) | {
    f"the {several}" for several in ("leaders", "ministers", "presidents", "governments", "countries")
}
_COUNTED_STATES = re.compile(r"the (three|four|five|six) (?:countries|nations|governments|allies|states|leaders)")
_PLAIN_NAME = re.compile(r"(?:[A-Z][\w’'-]+\s){1,3}[A-Z][\w’'-]+")
_NAMELESS = re.compile(r"(?:An?|One)\s")  # “A spokesman for X”: his name may open the next sentence
_SPOKES = re.compile(r"spokes\w+|official|negotiator|envoy|adviser|aide|minister|commander|representative")


class Reference:
    """Who was last spoken of in an article, and what its pointing words mean."""

    def __init__(self, text: str, codebook: Codebook):
        self.text, self.codebook = text, codebook
        self.speaker: Saying | None = None
        self.stated: Saying | None = None  # who issued the statement last spoken of
        self.plan: tuple[Party, int] | None = None  # whose plan was last set out, and in which sentence
        self.topic: Party | None = None
        self.group: Party | None = None
        self.state: Party | None = None
        self.army: Party | None = None
        self.person: Saying | None = None
        self.within: Saying | None = None  # who spoke just before in the same sentence
        self.spoke: Saying | None = None  # who speaks in this sentence
        self.issue, self.people = "", "hostage_release"
        self.together: list[Party] = []  # who spoke or acted together in the sentence before
        self.claimed: tuple[tuple[Party, ...], Reading] | None = None
        self.number, self.rafah = 0, -9
        self.readings: list[Reading] = []
        self.aliases: dict[str, Party] = {}
        self.council: Party | None = None  # the council named last, whose “the resolution” is
        self.cited: deque[Saying] = deque(maxlen=40)  # who was cited by name or role, lately and in order
        self.offices: dict[str, list[Party]] = {}  # who was introduced as “the president”, in the order met
        self.questions: set[int] = set()  # paragraphs that ask, in an interview
        self.answers: dict[int, Saying] = {}  # paragraphs that answer, and who does
        self.rows: list[tuple[Row, Reading]] = []

    def who(self, reading: Reading, first: int, last: int) -> list[Party]:
        """The parties of a noun phrase, pointing words resolved by what was last spoken of."""
        if last - first > 2 and reading.words.lower[first : first + 2] in (["he", "and"], ["she", "and"]):
            return [*self.who(reading, first, first + 1), *reading.parties(first + 2, last)]
        found = self._authors(reading, first, last) or reading.parties(first, last)
        if not found and "whose" in reading.bag and first < last:
            found = self._relatives(reading.words.end(last - 1 - (reading.words.lower[last - 1] == ",")))
        if found:
            also = self.state if reading.words.lower[max(0, last - 3) : last] == ["and", "the", "government"] else None
            if self.state and reading.words.lower[first : first + 3] == ["the", "government", "and"]:
                also = self.state
            tail = reading.words.lower[max(0, last - 5) : last]
            if not also and self.group and tail[-1:] == ["group"] and "and" in tail[:-1] and "the" in tail:
                also = self.group  # “the government in Kinshasa and the Rwanda-backed group”
            return [*found, also] if also and also.actor != found[0].actor else found
        lower = reading.words.lower[first:last]
        aside = next(
            (at for at, word in enumerate(lower) if word in ("who", "which", "whose") and lower[at - 1] == ","), 0
        )
        if aside > 1:
            lower, last = lower[: aside - 1], first + aside - 1
        raw = reading.words.raw[first:last]
        if not self.aliases.keys().isdisjoint(raw):
            return [next(self.aliases[word] for word in raw if word in self.aliases)]
        phrase = _WING.sub("", " ".join(lower).strip(" ,"))
        if _CROWD.match(phrase):
            return [Party("Protesters", "name")]
        if phrase in ("he", "she"):
            near = [mark for mark in reading.actors if mark.last <= first and mark.row["kind"] == "person"]
            if near:
                spoken_to = [
                    mark
                    for mark in near
                    if not _TO.isdisjoint(reading.words.lower[max(0, mark.first - 2) : mark.first])
                ]
                acting = [mark for mark in near if mark not in spoken_to]
                return [Party((acting or near)[-1].value, "person")]
            person = self.person or self.speaker
            return list(person.parties) if person else []
        if counted := _COUNTED_STATES.fullmatch(phrase):
            return self._so_many(_NUMBERS.index(counted[1]))
        if phrase.removeprefix("yet ").removeprefix("the ") in BOTH:
            return self._sides(reading, first)
        if phrase in ("another", "a second", "a third", "others", "one of them") and self.speaker:
            return list(self.speaker.parties)
        if phrase in _MANY and all(mark.first > first for mark in reading.actors) and (many := self._joint()):
            return many
        if phrase == "they" and (rebels := self._told_rebels(reading, first)):
            return [rebels]
        if phrase in ("it", "they"):
            if self.within and self.within.parties:
                return list(self.within.parties)
            return self._opening(reading, first) or ([self.topic] if self.topic else [])
        if (
            any(f" {word} the " in phrase for word in ("of", "in", "to", "for"))
            and self.group
            and ROLE.search(phrase.rsplit(" the ", 1)[-1])
        ):
            return [self.group]
        if phrase in ("his party", "her party", "his faction", "his movement") and self.within is None and self.person:
            return list(self.person.parties)
        if phrase.startswith(("his ", "her ")) and self.within is None:
            near = [mark for mark in reading.actors if mark.last <= first and mark.row["kind"] == "person"]
            if near:
                return [Party(near[0].value, "person")]  # “Guterres was concerned, his spokesman said”
        if phrase.startswith(("his ", "her ")) and self.within is not None and not self.within.parties:
            return []
        if phrase.startswith(("his ", "her ", "its ", "their ")) and self.within and self.within.parties:
            return list(self.within.parties)
        if phrase.startswith("one of his ") and self.person:
            return list(self.person.parties)
        if self.state and phrase.startswith(("officials at the ", "officials in the ")) and STATE.search(phrase[10:]):
            return [self.state]  # “officials at the home ministry”
        if phrase in ("officials", "authorities", "government officials", "ministers") and self.state:
            return [self.state]
        if phrase.startswith(("the resolution", "a resolution")):
            return [self.council] if self.council else []
        if "administration official" in phrase and any(
            mark.value == "United States" for one in self.readings for mark in one.actors
        ):
            return [Party("United States", "office")]
        if OWNED_REBELS.search(phrase) or _BARE_REBELS.fullmatch(phrase):
            return self._only_group()
        if _A_REBEL.match(phrase) and (one := self._rebels(reading, first)):
            return [one]  # “a rebel commander”
        if phrase.startswith("the ") and phrase.rsplit(" ", 1)[-1] in _RANKS and self.person:
            return list(self.person.parties)
        if _OF_NO_SIDE.match(phrase):
            return []
        if phrase.startswith(("a ", "an ")) and self.topic:
            if ARMY.search(phrase) and (army := self._armed()):
                return [army]
            state = self.topic.kind in ("country", "metonym", "office") and _OFFICE.search(phrase)
            return [self.topic] if state or POINTER.search(phrase) else []
        owned = phrase.startswith(("its ", "their ")) and _PEOPLE.search(phrase)
        if owned and (named := self._opening(reading, first) or ([self.topic] if self.topic else [])):
            return named
        if phrase.endswith(" forum") and self._families_named():
            return [Party("Hostage families", "family")]
        if phrase in _AGENCIES and (body := self._last_body()):
            return [body]
        if phrase.startswith("the ") and (one := self._in_office(phrase)):
            return [one]
        owner = phrase.partition(" 's ")[0] if phrase.startswith("the ") and " 's " in phrase else ""
        if owner and ROLE.search(owner) and (rebels := self._rebels(reading, first)):
            return [rebels]  # “the group's leaders”
        if phrase.startswith(("the ", "its ", "their ", "his ", "her ")):
            if "opposition" in phrase and not (self.group and _OPPOSES.search(self.group.actor)):
                named = self.state and self.codebook.phrases("actors").get(f"{self.state.actor.lower()}'s opposition")
                return [Party(named["actor"], named["kind"])] if named else []
            if named := self._named_group(raw):
                return [named]
            role = len(phrase) if "opposition " in phrase else _ends(ROLE, phrase)
            troops = _ends(ARMY, phrase)
            last_word = max(role, troops, _ends(STATE, phrase))
            if REBEL_OFFICE.search(phrase):
                last_word = role  # “the rebel authorities”
            if last_word < 0:
                return [self.topic] if self.topic and POINTER.search(phrase) else []
            pointed = (
                self._rebels(reading, first)
                if role == last_word
                else self._armed()
                if troops == last_word
                else self._host(reading, first) or self.state
            )
            return [pointed] if pointed else []
        another = phrase.startswith(("another ", "a second ", "a third ", "one ")) and not phrase.startswith(
            "one of the"
        )
        if another and STATE.search(phrase) and self.topic:
            return [self.topic]
        if self.topic and (" its " in phrase or " their " in phrase) and "," in lower:
            return [self.topic]
        if self.state and _titled(reading, first, last) and STATE.search(phrase) and not ROLE.search(phrase):
            return [self.state]
        return []

    def _only_group(self) -> list[Party]:
        """The one group that an article names, whom “Colombia's main rebel group” means."""
        named = {mark.value for one in self.readings for mark in one.actors if mark.row["kind"] == "group"}
        return [Party(named.pop(), "group")] if len(named) == 1 else []

    def _named_group(self, raw: list[str]) -> Party | None:
        """An unlisted group by its name: “the Women for Peace group”; None where fewer than two words name it."""
        words = [word for word in raw[1:] if word != ","]
        named = len(words) > 2 and words[-1] in ("group", "movement", "faction") and words[0][:1].isupper()
        many = sum(word[:1].isupper() for word in words[:-1]) > 1
        plain = all(word[:1].isupper() or word in ("for", "of", "and", "the") for word in words[:-1])
        return Party(" ".join(words[:-1]), "name") if named and many and plain else None

    def _told_rebels(self, reading: Reading, first: int) -> Party | None:
        """Whom “they” means after “the government gave the rebels a day”: the group, as a state is an “it”."""
        if not self.number or self.within or not self.topic or self.topic.kind not in ("country", "demonym"):
            return None
        if any(mark.first < first for mark in reading.actors):
            return None
        before = self.readings[self.number - 1]
        named = [mark for mark in before.actors if mark.row["kind"] != "media"]
        group = len(named) == 2 and named[0].value == self.topic.actor and named[1].row["kind"] == "group"
        return Party(named[1].value, "group") if group and not before.says else None

    def _opening(self, here: Reading, last: int) -> list[Party]:
        """The party that a sentence opens with, and so speaks of: “Kyiv gave a list of children it says …”."""
        begins = self._begins(here)
        for mark in here.actors[:3]:
            if (
                begins <= mark.first <= begins + 1
                and mark.last + 1 < last
                and mark.row["kind"] not in ("media", "person")
            ):
                follows = here.words.lower[mark.last]
                return [] if follows in ("'s", "'", ",") else [Party(mark.value, mark.row["kind"])]
        return []

    def _host(self, here: Reading, first: int) -> Party | None:
        """The state of the capital a sentence opens with: “In Moscow, the Foreign Ministry offered …”."""
        if here.words.lower[:1] != ["in"] or "," not in here.words.lower[2:5]:
            return None
        named = (mark for mark in here.actors if mark.first == 1 < first and mark.row["kind"] in ("metonym", "country"))
        return next((Party(mark.value, mark.row["kind"]) for mark in named), None)

    def _begins(self, reading: Reading) -> int:
        """The first word of a sentence after a dateline, which only the first four can have."""
        return _dateline(reading) if any(reading is one for one in self.readings[:4]) else 0

    def _joint(self) -> list[Party]:
        """Whom “they” means: the parties that spoke or acted together in the sentence before, or that it opens with."""
        if self.together or not self.number:
            return self.together
        before = self.readings[self.number - 1]
        begins = self._begins(before)
        named = before.parties(begins, min(begins + 9, len(before.words.lower)))
        return named if len(named) > 1 else []

    def _so_many(self, count: int) -> list[Party]:
        """Whom “the three countries” means: as many as held the last stance together, or were named together."""
        if len(joint := self._joint()) == count:
            return joint
        for reading in reversed(self.readings[max(0, self.number - 2) : self.number]):
            held = list(dict.fromkeys(row.party for row, other in self.rows[-12:] if other is reading))
            named = [Party(mark.value, mark.row["kind"]) for mark in _taking_part(reading)]
            for many in (held, list({one.actor: one for one in named}.values()), *_lists(reading)):
                if len(many) == count:
                    return many
        return []

    def _sides(self, here: Reading, first: int) -> list[Party]:
        """Whom “both sides” means: the two parties just named, else the two that the article speaks of."""
        if len(self.together) == 2 and "side" not in " ".join(here.words.lower[first : first + 4]):
            return self.together  # “X and Y said … The two countries are …”
        for reading in [*([here] if first > 8 else []), *self.readings[max(0, self.number - 1) : self.number]]:
            if len(two := self._between(reading)) == 2:
                return two
        near = [mark.value for mark in _taking_part(here) if mark.first < first]
        for reading in reversed(self.readings[max(0, self.number - 2) : self.number]):
            near = near or [mark.value for mark in _taking_part(reading)]
        if len(dict.fromkeys(near)) == 2:
            return [Party(actor, "country") for actor in dict.fromkeys(near)]
        just = [actor for actor in dict.fromkeys(near) if actor not in GO_BETWEENS]
        if len(just) == 2:
            return [Party(actor, "country") for actor in just]
        counts: Counter[str] = Counter()
        for reading in self.readings:
            if not any(mark.value == "mediate" for mark in reading.stances):
                counts.update(dict.fromkeys(mark.value for mark in _taking_part(reading)).keys())
        often = [actor for actor, count in counts.most_common(3) if count > 1 and actor not in GO_BETWEENS]
        return [Party(actor, "country") for actor in often] if len(often) == 2 else []

    def _between(self, reading: Reading) -> list[Party]:
        """The two sides of “talks between the army and the RSF”; empty where none are named so."""
        lower = reading.words.lower
        at = next((at for at, word in enumerate(lower) if word == "between"), None)
        if at is None:
            return []
        joint = next((near for near in range(at + 2, min(at + 9, len(lower) - 1)) if lower[near] == "and"), None)
        if joint is None:
            return []
        one, other = self.who(reading, at + 1, joint)[:1], self.who(reading, joint + 1, min(joint + 5, len(lower)))[:1]
        return [*one, *other] if one and other and one[0].actor != other[0].actor else []

    def _armed(self) -> Party | None:
        """Whom “the army” means: the army last named, one the codebook lists for the state, else the state."""
        if self.army or not self.state:
            return self.army
        row = self.codebook.phrases("actors").get(f"{self.state.actor.lower()}'s army")
        return Party(row["actor"], row["kind"]) if row else self.state

    def _rebels(self, here: Reading, first: int) -> Party | None:
        """Whom “the rebels” means: the group last named, the only one named, or the codebook's for the state."""
        for mark in reversed(here.actors):
            if mark.last <= first and mark.row["kind"] == "group":
                if here.quotes and here.inside_quote(here.words.starts[mark.first]):
                    continue  # “we call on the Houthis …”, the group said
                return Party(mark.value, "group")
        if self.group:
            return self.group
        only = self._only_group()
        if only and all(mark.value != only[0].actor for mark in here.actors):
            return only[0]
        named = (row.party for row, _ in reversed(self.rows) if row.party.kind == "name")
        if one := next((party for party in named if ROLE.search(party.actor)), None):
            return one  # “Sudanese rebels”
        if not self.state:
            return None
        row = self.codebook.phrases("actors").get(f"{self.state.actor.lower()}'s rebels")
        return Party(row["actor"], row["kind"]) if row else None

    def note(self, party: Party) -> None:
        """Remember a party that was spoken of."""
        self.topic = party
        if party.kind in ("group", "name"):
            self.group = party
        if _is_force(party.actor):
            self.army = party

    def said_by(self, reading: Reading, span: Span) -> Saying:
        """Who a speaker phrase speaks for."""
        printed = self.text[span.start : span.end]
        if reading.at(span.start) == reading.at(span.end) and not is_pronoun(printed):
            reading = Reading(self.text, span, reading.paragraph, self.codebook)  # “Israel, X said, must …”: left out
        first, last = reading.at(span.start), reading.at(span.end)
        first = _past_lead(reading, first, last)
        printed = self.text[reading.words.starts[first] if first < last else span.start : span.end]
        spoken = printed.lower()
        if spoken in ("the statement", "the communique") and self.stated:
            return Saying(self.stated.parties, printed, False)
        parties = self.who(reading, first, last)
        if spoken in ("he", "she"):
            near = [mark for mark in reading.actors if mark.last <= first and mark.row["kind"] == "person"]
            if near:
                begin, end = reading.words.starts[near[-1].first], reading.words.end(near[-1].last - 1)
                return Saying(tuple(parties[:1]), self.text[begin:end], not parties)
            if self.person and parties == list(self.person.parties):
                return self.person
        if is_pronoun(printed) and self.speaker:
            if spoken.startswith("the ") and spoken.rsplit(None, 1)[-1] in self.speaker.printed.lower():
                return self.speaker  # “the official”: the one just cited
            if not parties and spoken in ("he", "she") and self.speaker.parties and self._is_body(self.speaker):
                return Saying((), printed, True)
            if not parties:
                return self._cited_as(spoken) or self.speaker
            if self.speaker.parties[:1] == tuple(parties[:1]):
                printed = self.speaker.printed
        parties = parties or self._relatives(span.end) or leaders(reading, first, last)
        parties = parties or self._announced(printed) or self._same_people(spoken)
        self._alias(reading, first, last, parties)
        joined = " and " in printed and all(
            one.kind in ("country", "metonym", "group", "body", "office", "demonym") for one in parties
        )
        return Saying(tuple(parties[: MOST if joined else 1]), printed, not parties)

    def _same_people(self, spoken: str) -> list[Party]:
        """Who “the diplomats” are: the ones that the sentence before opened with, “Top diplomats from the G7”."""
        noun = spoken.removeprefix("the ")
        if not self.number or " " in noun or noun == spoken or not noun.endswith("s") or not self.rows:
            return []
        row, reading = self.rows[-1]
        before = self.readings[self.number - 1]
        return [row.party] if reading is before and noun in before.words.lower[:8] else []

    def _announced(self, printed: str) -> list[Party]:
        """Whose the unlisted “X Y” is: of the party whose nameless spokesman the sentence before brought in."""
        if not _PLAIN_NAME.fullmatch(printed) or not self.number:
            return []
        before = self.readings[self.number - 1]
        if before.paragraph != self.readings[self.number].paragraph or not _NAMELESS.match(self.text, *before.span):
            return []
        lower = before.words.lower
        office = next((at for at in range(1, min(7, len(lower))) if _SPOKES.match(lower[at])), 0)
        of = next((mark for mark in before.actors if mark.first < office + 5), None)
        return [Party(of.value, of.row["kind"])] if office and of else []

    def _is_body(self, said: Saying) -> bool:
        """Whether an organisation spoke, whom no “he” or “she” means."""
        last = said.printed.rsplit(None, 1)[-1]
        return last in _BODIES or ("," not in said.printed and last.title() in _BODIES)

    def _in_office(self, phrase: str) -> Party | None:
        """Who “the president” is: of those introduced so, the one spoken of last, else the first."""
        office = "minister" if phrase == "the prime minister" else phrase.removeprefix("the ")
        held = self.offices.get(office, [])
        if self.person and self.person.parties and self.person.parties[0] in held:
            return self.person.parties[0]
        return held[0] if held else None

    def _families_named(self) -> bool:
        """Whether captives' families were spoken of lately, so that “their forum” is theirs."""
        near = self.readings[max(0, self.number - 6) : self.number + 1]
        return any(not {"families", "relatives", "hostages"}.isdisjoint(reading.bag) for reading in near)

    def _last_body(self) -> Party | None:
        """The organisation named last before this sentence."""
        for reading in reversed(self.readings[max(0, self.number - 4) : self.number]):
            for mark in reversed(reading.actors):
                if mark.row["kind"] == "body":
                    return Party(mark.value, "body")
        return None

    def _cited_as(self, spoken: str) -> Saying | None:
        """Who was cited before as what “the diplomat” says; nobody plain where no such speaker was."""
        noun = spoken.rsplit(None, 1)[-1]
        if not spoken.startswith("the ") or noun not in OFFICES | _SOURCES:
            return None
        cited = (one for one in reversed(self.cited) if noun.rstrip("s") in one.printed.lower())
        return next(cited, Saying((), spoken, True))

    def _authors(self, reading: Reading, first: int, last: int) -> list[Party]:
        """Who speaks in “a joint statement by Hamas and Islamic Jihad”."""
        by = _statement_by(reading.words.lower, first, last)
        return self.who(reading, by, last) if by else []

    def _relatives(self, at: int) -> list[Party]:
        """Whose relative is meant by a name before this place: “Ana Ruiz, whose son is held in …”."""
        captive = _OF_A_CAPTIVE.match(self.text, at)
        if not captive:
            return []
        how = captive.group(1)
        prisoners = any(mark.value == "PRISONER" for one in self.readings for mark in one.classes)
        prison = how in _JAILED or (how not in _ABDUCTED and prisoners and self.people == "prisoner_release")
        return [Party("Prisoners' families" if prison else "Hostage families", "family")]

    def _alias(self, reading: Reading, first: int, last: int, parties: list[Party]) -> None:
        """Remember the surname in a phrase that names its party: “the group's negotiator, Yahya Kazman”."""
        if not parties:
            return
        raw = reading.words.raw
        for at in range(first + 1, min(last, len(raw))):
            named = len(raw[at]) > 2 and raw[at][:1].isupper() and raw[at - 1][:1].isupper()
            named = named and not _NO_SURNAME.search(raw[at])
            if named and all(at < mark.first or mark.last < at for mark in reading.actors):
                self.aliases.setdefault(raw[at], parties[0])

    def _introduced(self, reading: Reading) -> None:
        """Remember surnames: of people listed, and of those introduced by office (“Lebanese premier Nawaf Salam”)."""
        raw, lower = reading.words.raw, reading.words.lower
        bag = reading.bag
        if not _HIGH.isdisjoint(bag) or "junta" in bag or "military" in bag:
            self._hold_office(reading)
        offices = [] if OFFICES.isdisjoint(reading.bag) else places(lower, OFFICES)
        for mark in reading.actors:
            if mark.row["kind"] == "person" and mark.last - mark.first > 1:
                self.aliases.setdefault(raw[mark.last - 1], Party(mark.value, "person"))
            if mark.row["kind"] in ("person", "media") or not (offices or "who" in reading.bag):
                continue
            for at in offices:
                near = mark.last <= at < mark.last + 8 and _STOPPING.isdisjoint(lower[mark.last : at])
                if near and (surname := _name_after(reading, at + 1)):
                    self.aliases.setdefault(surname, Party(mark.value, "person"))
                    break
            if (before := _name_before(reading, mark)) is not None:
                self.aliases.setdefault(before, Party(mark.value, "person"))
        if not (offices and self.state and "the" in reading.bag):
            return
        for at in offices:
            the = "the" in lower[max(0, at - 2) : at]
            if the and STATE.search(lower[at]) and (after := _name_after(reading, at + 1)):
                self.aliases.setdefault(after, self.state)

    def _hold_office(self, reading: Reading) -> None:
        """Remember who holds a high office, and what state “the junta” rules."""
        lower = reading.words.lower
        for mark in reading.actors:
            if mark.row["kind"] == "person" and (office := _office_of(lower, mark)):
                self.offices.setdefault(office, []).append(Party(mark.value, "person"))
            after = lower[mark.last : mark.last + 4]
            if "junta" in after[:3] or {"military", "government"} <= set(after):
                self.offices.setdefault("junta", []).append(Party(mark.value, mark.row["kind"]))

    def _remember(self, reading: Reading, voices: list, begins: int) -> None:
        """Whom a following “it” or “the group” means: the first party of the sentence, or its last speaker."""
        for mark in reading.actors:
            if mark.row["kind"] == "group":
                self.group = Party(mark.value, "group")
        unnamed = [one.speaker for one, voice in voices if voice.neutral]
        pointed = self._opens_with(reading, begins)
        if pointed is not None:
            self.topic = None
        for party in pointed or []:
            self.note(party)
        goes_on = reading.words.lower[begins : begins + 1] in (["it"], ["they"])
        for mark in reading.actors if pointed is None and not goes_on else []:
            if unnamed:
                at = reading.words.starts[mark.first]
                if any(start <= at < end for start, end in unnamed):
                    continue
            if mark.row["kind"] != "media" and mark.first >= begins and not self._only_where(reading, mark):
                if not (mark.first > 12 and (reading.says or self._goes_on(reading, begins))):
                    self.note(Party(mark.value, mark.row["kind"]))
                break
        if not reading.says:
            self._person_acting(reading, begins)
        if "whose" in reading.bag and (captive := _NAME_WHOSE.search(self.text, *reading.span)):
            relatives = self._relatives(captive.end())
            self.person = Saying(tuple(relatives), captive.group(), False) if relatives else self.person
        for _, voice in voices:
            if voice.parties:
                self.note(voice.parties[0])
                break
        for mark in reading.classes:
            if mark.value in _PEOPLE_FREED:
                self.people = _PEOPLE_FREED[mark.value]

    def _only_where(self, reading: Reading, mark: Mark) -> bool:
        """Whether a state is only where something happens, and another party follows: “The talks in X …, Y …”."""
        placed = mark.first > 0 and reading.words.lower[mark.first - 1] in ("in", "at", "near")
        state = mark.row["kind"] in ("country", "metonym")
        return placed and state and any(one.first > mark.last and one.value != mark.value for one in reading.actors)

    def _opens_with(self, reading: Reading, begins: int) -> list[Party] | None:
        """Whom a sentence is about that opens with a pointing phrase: “The movement wants …”; None when it does not."""
        lower = reading.words.lower
        if (
            lower[begins : begins + 1] in (["last"], ["on"], ["earlier"], ["later"])
            and "the" in lower[begins : begins + 4]
        ):
            begins = lower.index("the", begins)  # “Last week the group gave …”
        if lower[begins : begins + 1] != ["the"]:
            return None
        if not _PAPERS.isdisjoint(lower[begins + 1 : begins + 3]) and lower[begins + 2 : begins + 3] != ["of"]:
            return []  # “The document sets a deadline. It calls for …”: nobody's
        for end in (begins + 2, begins + 3):
            named = any(begins <= mark.first < end for mark in reading.actors)
            noun = lower[end - 1] if end < len(lower) else ""
            if not named and (noun in _GOVERNING or ROLE.fullmatch(noun) or ARMY.fullmatch(noun)):
                return self.who(reading, begins, end)[:1]
        return None

    def _goes_on(self, reading: Reading, begins: int) -> bool:
        """Whether a sentence opens with the party spoken of: “The group, which …”, “It …”."""
        lower = reading.words.lower[begins : begins + 2]
        return lower[:1] in (["it"], ["they"]) or (lower[:1] == ["the"] and bool(ROLE.search(" ".join(lower))))

    def _person_acting(self, reading: Reading, begins: int) -> None:
        """Whom “he” means after a sentence that cites nobody: who took a stance in it, else who is named."""
        mine = [row for row, other in self.rows[-6:] if other is reading and row.speaker]
        if mine:
            self.person = Saying((mine[-1].party,), mine[-1].speaker, False)
            return
        lower, first = reading.words.lower, True
        if lower[begins:] and (lower[begins] in _LEADING or lower[begins].endswith("ing")) and "," in lower[begins:]:
            begins = lower.index(",", begins) + 1  # “Speaking in Goma, X …”
        for mark in reading.actors:
            if mark.row["kind"] == "media" or mark.first < begins:
                continue
            if mark.row["kind"] == "person" and (first or mark.first < begins + 10):
                printed = " ".join(reading.words.raw[mark.first : mark.last])
                self.person = Saying((Party(mark.value, "person"),), printed, False)
                return
            first = False
