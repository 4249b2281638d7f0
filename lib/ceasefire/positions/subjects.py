"""The subject of a clause: which party acts in it, or speaks in it; never the one addressed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ceasefire.positions.clauses import HELPING, NOT_DOING, PREPOSITIONS, PRONOUNS, RESUMED, Clause, Reading
from ceasefire.positions.lexicon import Mark, wordset
from ceasefire.positions.parties import (
    ARMY,
    FAMILY,
    FIRST_PERSON,
    GO_BETWEENS,
    LEADING_PEOPLE,
    NO_PARTY,
    OF_STATES,
    OWNED_REBELS,
    POINTER,
    ROLE,
    STATE,
    Party,
    antecedent,
    is_group,
    is_unnamed,
    unknown_party,
)

if TYPE_CHECKING:
    from ceasefire.positions import Article

LONGEST = 600  # characters of a quote


class Saying(NamedTuple):
    """Who holds what is said: the party, if plain, and the speaker as printed."""

    parties: tuple[Party, ...]
    printed: str
    neutral: bool


class Row(NamedTuple):
    """A stance found in a clause, before it becomes a row of the table."""

    party: Party
    speaker: str
    issue: str
    action: str
    condition: str
    voice: str
    rule: str
    start: int
    end: int


class Pending(NamedTuple):
    """A stance whose object is the clause that follows: insisted that …, an ultimatum: “…”."""

    holders: tuple[Party, ...]
    action: str
    mark: Mark
    first: int


class Subject:
    """One clause with what is needed to find its subject."""

    def __init__(
        self,
        article: Article,
        reading: Reading,
        clause: Clause,
        voice: Saying | None,
        before: Subject | None,
        pending: Pending | None,
    ):
        self.article, self.reading, self.clause = article, reading, clause
        self.voice, self.before, self.pending = voice, before, pending
        self.phrase = ""
        self.head: int | None = None  # the verb or modal that takes the stance
        self._parties: list[Party] | None = None
        self.after: Pending | None = None
        self.speaking: Saying | None = None  # who speaks the verb that the clause begins with: “…, and warned that”
        self.teller: Saying | None = None  # who was cited just before: “…, China said after it hosted talks”
        self.lower = reading.words.lower
        first, last = clause.first, clause.last
        self.stances = [mark for mark in reading.stances if first <= mark.first < last] if reading.stances else []
        self.classes = [mark for mark in reading.classes if first <= mark.first < last] if reading.classes else []
        self.kinds = {mark.value for mark in self.classes}
        self.printed = voice.printed if voice else ""
        if pending and pending.holders:
            self.voice = Saying(pending.holders, self.printed, False)
        self.holder = list(self.voice.parties) if self.voice else []

    @property
    def previous(self) -> list[Party]:
        """The subject of the clause before, for a clause that shares it."""
        if self.before is None:
            return []
        found = self.before.subject()
        if not self.phrase:
            self.phrase = self.before.phrase
        return found

    def subject(self) -> list[Party]:
        """The subject of the clause, or of the one before where it names none; found when first asked for."""
        if self._parties is None:
            head = self.head if self.head is not None else self._first_verb()
            self._parties = self._subject(self.clause.first, head)
        return self._parties or (self.before.subject() if self.before else [])

    def _first_verb(self) -> int:
        """Where the first verb of a clause that takes no stance stands, as far as its form shows."""
        first, last = self.clause.first, self.clause.last
        for at in range(first + 1, last):
            word = self.lower[at]
            past = word.endswith("ed") and len(word) > 4 and self.lower[at - 1] not in ("the", "a", "an", "its")
            past = past and self.reading.words.raw[at].islower()  # not “Jared”
            owns = word == "'s" and self.lower[at - 1] not in PRONOUNS
            if past or (word in HELPING and not owns) or word in _PASTS:
                return at
        return last

    def _subject(self, first: int, head: int) -> list[Party]:
        """The parties that are the subject of the predicate at `head`."""
        lower = self.lower
        if self.speaking and head <= self.clause.first + 1:
            self.phrase = self.speaking.printed
            return list(self.speaking.parties)
        if lower[head : head + 1] != [] and lower[head].endswith("ing") and self._leads(head):
            return self.reading.parties(self.clause.last + 1, self.clause.last + 6)[:1]  # “While pledging to …, X …”
        end = head
        while end > first and _is_adverb(lower[end - 1]):
            end -= 1
        begin = first
        while begin < end and lower[begin] in ("what", "“", '"', "‘", ",", "(", "-", "—", "–", "and", "but"):
            begin += 1
        if begin < end and lower[begin] in _LEADERS and "," in lower[begin:end]:
            begin = self._after_leader(begin, lower.index(",", begin))
        if begin + 2 < end and lower[begin + 1] == ":":
            begin += 2  # “Nigeria: Gunmen demand ransom”
        if end <= begin:
            return self._inherited()
        if lower[begin : begin + 2] in (["together", "with"], ["along", "with"]):
            return [*self._inherited(), *self.reading.parties(begin + 2, end)]
        if lower[begin] in HELPING or (
            lower[begin] in RESUMED and lower[begin - 1] == "," and self.clause.opener == "and"
        ):
            return self._inherited()
        if lower[end - 1] in PRONOUNS and end - begin > 1 and lower[end - 2] not in _OBJECT_OF:
            begin = end - 1  # “As an alternative it offered …”
        if lower[begin] in PRONOUNS and end - begin > 1 and lower[begin + 1] in HELPING:
            end = begin + 1  # “it was still at work to …”
        if head < self.clause.last and lower[head].endswith("ing") and (beside := self._beside(head)):
            return beside
        self.phrase = ""
        if self.clause.opener == "whose" and (lower[first] in FAMILY or not self._of_people(begin, end)):
            return []
        if self.clause.opener in ("who", "which") and lower[begin] in ("with", "along", "together"):
            return self._inherited()  # “X, who with Y brokered the deal”
        if self.clause.opener == "whose":
            named = antecedent(self.reading.words, self.reading.actors, max(0, first - 16), first)
            return named or self.article.who(self.reading, max(0, first - 4), first - 2)
        if (
            head < self.clause.last
            and lower[head].endswith("ing")
            and lower[head - 1] in ("by", "in", "after", "without")
        ):
            if self.reading.inside_quote(self.reading.words.starts[begin] + 1):
                return []
            verb = self._first_verb()  # “Defence Minister X responded by demanding that …”
            upto = verb if begin < verb < head else begin + 3
            return self.holder or self.previous or self.article.who(self.reading, begin, min(end, upto))
        wrote = self.clause.opener == "said" and head < self.clause.last and lower[head].endswith("ing")
        if wrote and self.holder and lower[begin] in ("to", "in", "on"):
            return self.holder  # “X wrote to Y on Friday asking him to …”
        self.phrase = self.reading.text[self.reading.words.starts[begin] : self.reading.words.end(end - 1)]
        raw = self.reading.words.raw
        if (
            "to" in lower[end - 1 : end + 1]
            and "by" in lower[begin + 1 : end - 1]
            and not _DECIDED.isdisjoint(lower[begin : begin + 3])
        ):
            by = lower.index("by", begin + 1)
            return self.article.who(
                self.reading, by + 1, end - (lower[end - 1] == "to")
            )  # “the decision by X to accept it”
        ours = next((at for at in range(begin, end) if lower[at] in FIRST_PERSON and raw[at] != "US"), None)
        if self.holder and ours is not None and not self._another_opens(begin, ours):
            return self.holder
        if self.voice and end - begin == 1 and lower[begin] in ("it", "they", "he", "she"):
            if self.reading.inside_quote(self.reading.words.starts[begin] + 1):
                return self._nearest(begin)  # a speaker calls itself “we”
            if lower[begin] == "they" and self._of_common_people():
                return []  # “traders said they wanted the crossing reopened”
            if self._they_of_relative(begin):
                return self.before.subject() if self.before else []
            if not self.holder and OWNED_REBELS.search(self.voice.printed):
                return []  # “the country's main rebel group said it would …”
            if lower[begin] in ("he", "she") and (person := self._person_before()):
                return person
            found = self.holder or self._nearest(begin)
            if (
                lower[begin] in ("he", "she")
                and found
                and is_group(found[0], self.article.codebook)
                and not self.holder
            ):
                found = [one for one in found if one.kind == "person"]
            return found or (self.article.who(self.reading, begin, end) if is_unnamed(self.voice.printed) else [])
        if self.holder and (
            (lower[begin] in ("its", "their", "his", "her") and self._of_people(begin, end))
            or (self._same_group(begin, end) and is_group(self.holder[0], self.article.codebook))
        ):
            return self.holder
        if (
            end - begin == 1
            and lower[begin] in ("it", "they")
            and self.before
            and not self.voice
            and (before := list(self.teller.parties) if self.teller else self._main_before().subject())
        ):
            return before
        if self.holder and self.phrase.lower() in _OWN_STATE and self._of_state():
            return self.holder  # a minister on “the government”
        verb = self._first_verb()
        found = self.article.who(self.reading, begin, end) or self._after_lead(begin, end)
        if found and begin < verb < min(head, end) and "and" not in lower[verb:end]:
            found = self.article.who(self.reading, begin, verb) or found  # “an Omani team visited Sanaa to …”
        if found:
            return found
        if begin < verb < min(head, end):
            phrase = self.phrase
            if found := self._subject(first, verb):
                return found
            self.phrase = phrase
        if (
            self.holder
            and lower[begin] == "the"
            and self.clause.opener not in _CONTRASTS
            and not (
                STATE.search(self.phrase)
                and is_group(self.holder[0], self.article.codebook)
                and _OFFICIAL.isdisjoint(lower[begin:end])
            )
            and any(pattern.search(self.phrase) for pattern in (ROLE, STATE, ARMY))
        ):
            return self.holder
        end = self._leaders_end(begin, end)
        if any(
            mark.first >= begin and mark.last <= end and mark.value not in ("TROOPS", "DISPLACED")
            for mark in self.classes
        ):
            return []
        speaks = head < self.clause.last or lower[self.clause.last - 1] == ","  # “The Church, which …, urged”
        if speaks and not self.holder and (one := self._named(begin, end)):
            return [one]
        return []

    def _leads(self, head: int) -> bool:
        """Whether the clause only leads up to another, which names its subject: “(While) pledging to …, X …”."""
        first, last = self.clause[:2]
        if self.lower[first] == "while" or (first == 0 and self.lower[0] == "in"):
            return head == first + 1
        return head == first == 0 and self.lower[last : last + 1] == [","] and self.lower[head] not in NOT_DOING

    def _another_opens(self, begin: int, ours: int) -> bool:
        """“Russia remains set on the removal of our forces”: another party, and a verb, before the “our”."""
        named = next((mark for mark in self.reading.actors if mark.first in (begin, begin + 1)), None)
        verb = next((mark for mark in self.classes if mark.value in ("STAY", "CONTINUE") and mark.first < ours), None)
        return bool(named and verb and named.last <= verb.first and named.value != self.holder[0].actor)

    def _after_leader(self, begin: int, comma: int) -> int:
        """Where the subject begins after an opening phrase, or in it where it names a party: “But Kyiv, …”."""
        early = next((mark.first for mark in self.reading.actors if begin < mark.first < comma), None)
        if early is None or self.lower[early - 1 - (self.lower[early - 1] == "the")] in PREPOSITIONS:
            return comma + 1
        if all(mark.last != comma for mark in self.reading.actors):
            return comma + 1
        return early - (self.lower[early - 1] == "the")

    def _opening_party(self) -> list[Party]:
        """The party that a clause opens with: “Algerian diplomats carried messages”, “Kenya sent a team to mediate”."""
        first = self.clause.first + (self.lower[self.clause.first] == "the")
        opens = [mark for mark in self.reading.actors if mark.first == first and mark.row["kind"] != "media"]
        return [Party(opens[0].value, opens[0].row["kind"])] if opens else []

    def _after_lead(self, begin: int, end: int) -> list[Party]:
        """The subject after an opening phrase without a comma: “At the weekend the group had offered …”."""
        lower = self.lower
        ago = lower[begin] in ("a", "two", "three") and not _AGO.isdisjoint(lower[begin + 2 : begin + 3])
        if lower[begin] not in _LEADERS and lower[begin] not in ("last", "next", "this") and not ago:
            return []  # “a day earlier the premier had …”
        starts = (at for at in range(end - 1, begin, -1) if lower[at] in ("the", "its", "their", "his"))
        last = next(starts, None)
        return [] if last is None else self.article.who(self.reading, last, end)

    def _person_before(self) -> list[Party]:
        """Whom an institution calls “he”: whom its clause before was about (“the White House said X …, but he”)."""
        if self.voice is None or not _PERSONS.isdisjoint(self.voice.printed.lower().split()):
            return []
        if any(one.kind == "person" for one in self.voice.parties) or self.before is None:
            return []
        found = self.before.subject()
        return found if len(found) == 1 and found[0].kind == "person" else []

    def _of_people(self, begin: int, end: int) -> bool:
        """Whether a phrase names people or an office (“its fighters”, “his government”), not a thing (“its stocks”)."""
        phrase = " ".join(self.lower[begin:end])
        return (
            end - begin == 1
            or not _FOLK.isdisjoint(self.lower[begin:end])
            or any(pattern.search(phrase) for pattern in (ROLE, STATE, ARMY, POINTER))
        )

    def _of_common_people(self) -> bool:
        """Whether people who speak for no party are cited: “traders (said they …)”, “residents”."""
        words = self.voice.printed.lower().split() if self.voice else []
        return not self.holder and words[-1:] != [] and words[-1] in _COMMON_PEOPLE

    def _main_before(self) -> Subject:
        """The clause that “, and it …” goes on with: not the “that” clause it stands after."""
        one = self.before
        comma = self.lower[max(0, self.clause.first - 2) : self.clause.first] == [",", "and"]
        while comma and one.clause.opener == "that" and isinstance(one.before, Subject):
            one = one.before
        return one

    def _they_of_relative(self, begin: int) -> bool:
        """“(X said Y's officials had moved on points that) they had refused”: those of the clause before."""
        clause = self.clause
        if self.lower[begin] != "they" or clause.opener != "that" or self.before is None or self.pending:
            return False
        subject = self.before.subject() if self.lower[clause.first - 2] in _POINTS else []
        return bool(subject) and (not self.holder or subject[0].actor != self.holder[0].actor)

    def _of_state(self) -> bool:
        """Whether the speaker speaks for a state that takes part itself."""
        one = self.holder[0]
        group = is_group(one, self.article.codebook)
        return one.kind in OF_STATES and one.actor not in GO_BETWEENS and not group

    def _nearest(self, at: int) -> list[Party]:
        """The last party named before this word in what an unnamed or neutral speaker says, not as a place."""
        lower = self.reading.words.lower
        named = [
            mark
            for mark in self.reading.actors
            if mark.first < at and mark.row["kind"] in ("person", "group", "body", "office", "country")
        ]
        told = {self.reading.at(one.verb.start) + 1 for one in self.reading.says}
        named = [mark for mark in named if mark.first not in told]  # “both promised Norway that they would …”
        acting = [mark for mark in named if lower[mark.first - 1] not in _PLACED]
        return [Party(mark.value, mark.row["kind"]) for mark in (acting or named)[-1:]]

    def _same_group(self, begin: int, end: int) -> bool:
        """“The group”, said by a group: itself."""
        return self.lower[begin] == "the" and end - begin <= 3 and bool(ROLE.search(self.lower[end - 1]))

    def _leaders_end(self, begin: int, end: int) -> int:
        """Where a phrase that names leaders ends before their place: “African leaders (at a summit in Accra)”."""
        lower = self.lower
        leads = next((at + 1 for at in range(begin + 1, min(begin + 4, end)) if lower[at] in LEADING_PEOPLE), end)
        placed = leads < end and lower[leads] in PREPOSITIONS
        return leads if placed and self.reading.words.raw[begin] not in NO_PARTY else end

    def _named(self, begin: int, end: int) -> Party | None:
        """An unknown name as the subject of a stance."""
        raw = self.reading.words.raw
        words = " ".join(raw[begin:end])
        acronym = any(word.isupper() and len(word) > 2 for word in raw[begin:end])
        counted = raw[begin] in NO_PARTY and raw[begin] != "The"  # “Eight ministers”
        if raw[end - 1].lower() in LEADING_PEOPLE and raw[begin][:1].isupper() and not counted and 1 < end - begin <= 5:
            name = words.removeprefix("The ")
            return Party(name, "name") if name[:1].isupper() and " " in name else None
        grouped = not _GROUPED.isdisjoint(self.lower[begin:end])
        if not (
            raw[begin] in ("The", "the") or ROLE.search(words) or acronym or grouped or _BODY & set(raw[begin:end])
        ):
            return None
        return (grouped and self._grouped(begin, end)) or unknown_party(self.reading.words, begin, end)

    def _grouped(self, begin: int, end: int) -> Party | None:
        """“Politicians of the Sumud alliance”: the name before the word for a group, with it where it has a capital."""
        raw = self.reading.words.raw
        at = next(at for at in range(begin, end) if self.lower[at] in _GROUPED)
        first = at
        while first > begin and raw[first - 1][:1].isupper() and self.lower[first - 1] != "the":
            first -= 1
        name = " ".join(raw[first : at + raw[at][:1].isupper()])
        known = next((mark for mark in self.reading.actors if mark.first == first and mark.last in (at, at + 1)), None)
        if known:
            return Party(known.value, known.row["kind"])
        return Party(name, "name") if first < at else None

    def _inherited(self) -> list[Party]:
        """The subject of a clause without one: the antecedent of “which”, the subject before “and”, or the speaker."""
        clause = self.clause
        if clause.opener in ("which", "who"):
            if self.lower[clause.first - 2] == "those":
                return []  # “those who wanted …”
            if pointed := self._pointed(clause.first - 2):
                return pointed
            if not _RESOLUTIONS.isdisjoint(self.lower[max(0, clause.first - 7) : clause.first]):
                return []  # “resolution 1701, which stipulates the disarmament of …”
            if any(one.last == clause.first - 2 and one.value in ("TALK", "TRUCE") for one in self.reading.classes):
                return []  # “rejected the plan, which would …”
            return antecedent(self.reading.words, self.reading.actors, max(0, clause.first - 16), clause.first)
        if clause.opener == "that" and self._relative():
            return antecedent(self.reading.words, self.reading.actors, max(0, clause.first - 4), clause.first - 1)
        if clause.opener in ("and", "but", "", "new", "while") and self.previous:
            return self.previous
        if self.of_sides():
            return []  # “(X said) the sides met and agreed to …”
        if self.holder:
            return self.holder
        return self.previous if clause.opener != "that" else []

    def of_sides(self) -> bool:
        """Whether a clause without a subject goes on about “the sides”, whoever they are."""
        return self.clause.opener == "and" and not _SIDES.isdisjoint(self.phrase.lower().split()[:3])

    def _beside(self, head: int) -> list[Party]:
        """“…, with Egypt pushing a plan”, “with Egyptian officials shuttling”: who acts beside the clause."""
        first = next((at for at in range(head - 1, max(-1, head - 8), -1) if self.lower[at] == "with"), None)
        if first is None or "," in self.lower[first:head] or any(first < at < head for at in self.reading.modals):
            return []
        ends = any(mark.last == head for mark in self.reading.actors) or self._of_people(first + 1, head)
        return self.article.who(self.reading, first + 1, head) if ends else []

    def _relative(self) -> bool:
        """Whether a “that” without a subject after it points to a noun: “a deal that called for …”."""
        noun = self.clause.first - 2
        stance = any(mark.first <= noun < mark.last for mark in self.reading.stances)
        return noun >= 0 and self.lower[noun].isalpha() and not stance and self.pending is None

    def _pointed(self, comma: int) -> list[Party]:
        """Who is meant by a common noun before “, which”: “the country's army, which has refused to …”."""
        lower = self.lower
        if comma < 2 or lower[comma] != "," or any(mark.last == comma for mark in self.reading.actors):
            return []
        the = next(
            (at for at in range(comma - 1, max(-1, comma - 6), -1) if lower[at] in ("the", "its", "their")), None
        )
        if the is None or not (ROLE.search(lower[comma - 1]) or ARMY.search(lower[comma - 1])):
            return []
        return self.article.who(self.reading, the, comma)

    def _possessed(self, mark: Mark) -> list[Party]:
        """The owner of a stance noun: “Hamas's demand for”, “the group's insistence on”."""
        lower, at = self.lower, mark.first
        back = at
        while back > self.clause.first and at - back < 4 and lower[back - 1] not in ("'s", "'"):
            if lower[back - 1] in HELPING:
                break  # “X's chief has dismissed calls for …”: nobody's calls
            back -= 1
        if back > self.clause.first and lower[back - 1] in ("'s", "'"):
            if any(back <= one.first < at and one.row["kind"] != "media" for one in self.reading.actors):
                return []  # “Colombia's ELN ordered”
            direct = [one for one in self.reading.actors if one.last == back - 1 and one.row["kind"] != "media"]
            if direct:
                return [Party(direct[-1].value, direct[-1].row["kind"])]
            near = range(back - 2, max(self.clause.first, back - 6) - 1, -1)
            begin = next(
                (near for near in near if lower[near] in ("the", "its", "their")), max(self.clause.first, back - 7)
            )
            if self.holder and self._same_group(begin, back - 1) and is_group(self.holder[0], self.article.codebook):
                return self.holder
            return self.article.who(self.reading, begin, back - 1)[-1:]
        if mark.row.get("term") in ("demand that", "demand for", "request for", "request to"):
            owners = [one for one in self.reading.actors if one.last == at and one.row["kind"] in ("demonym", "group")]
            if owners:
                return [Party(owners[-1].value, owners[-1].row["kind"])]  # “a Rwandan demand that X leave”
        owner = lower[at - 1] if at else ""
        spoke = self.article.spoke or self.article.person or self.article.speaker
        if owner in ("our", "my"):
            return self.holder
        if owner in ("his", "her") and at == self.head and self._parties and at - 1 > self.clause.first:
            return self._parties  # “the premier of Armenia expressed his willingness”
        if owner in ("his", "her"):
            return self.holder or (list(spoke.parties) if spoke else [])
        if owner in ("its", "their") and (before := self._same_owner(at - 1)):
            return before
        if owner in ("its", "their") and at - 1 == self.clause.first:
            return self.holder or ([self.article.topic] if self.article.topic else [])
        return []

    def _same_owner(self, its: int) -> list[Party]:
        """Whose “(X's willingness to talk but also) its insistence” is: of who owns the stance noun before it."""
        lower = self.lower
        if lower[its - 1] not in ("and", "but", "also"):
            return []
        nouns = [one for one in self.reading.stances if one.row["part"] in ("n", "x") and one.first < its - 1]
        for noun in reversed(nouns):
            if lower[noun.first - 1] in ("'s", "'"):
                owners = [one for one in self.reading.actors if one.last == noun.first - 1]
                return [Party(one.value, one.row["kind"]) for one in owners[-1:]]
        return []

    def _agent(self, first: int, last: int) -> list[Party]:
        for at in range(first, min(last, first + 8)):
            if self.lower[at] in ("by", "for"):
                return self.article.who(self.reading, at + 1, min(last, at + 14))
        return []


def _is_adverb(word: str) -> bool:
    """Whether a word may stand between a subject and its verb: an auxiliary, an adverb; not “his family”."""
    return word in AUXILIARIES or (word.endswith("ly") and word not in _NO_ADVERB)


_PERSONS = wordset(
    "official spokesman spokeswoman spokesperson minister president premier leader chief envoy general commander",
    "negotiator mediator diplomat source officer secretary adviser aide ambassador member representative head he she",
)
_NO_ADVERB = wordset("family italy assembly ally")
_SIDES = wordset("sides parties delegations camps")
_PASTS = wordset(
    "said says told put met held took gave made came went saw sent left led won lost began broke brought will would",
    "can",
    "could must should may might",
)
_FOLK = wordset(
    "followers supporters soldiers fighters police guerrillas rebels",
    "side people men party forces leaders leader state team teams members nation faction",
    "bloc own units",
)
_AGO = wordset("earlier later before ago after")
_COMMON_PEOPLE = wordset(
    "traders residents villagers farmers survivors witnesses shopkeepers refugees locals neighbours neighbors people",
    "women men students doctors nurses workers drivers fishermen analysts experts medics",
)
_PLACED = wordset("from in at near")
_OBJECT_OF = wordset("of to with on by for from about and or against")
_OFFICIAL = wordset("leader leaders official officials office leadership politician")  # a group has such too
_POINTS = wordset("points issues matters terms demands conditions clauses things proposals steps")
_RESOLUTIONS = wordset("resolution resolutions")
_DECIDED = wordset("decision refusal readiness willingness agreement pledge promise failure")
_OWN_STATE = frozenset({"the government", "the cabinet", "the administration", "the authorities"})
_CONTRASTS = frozenset({"but", "while", "whereas", "although", "though"})
AUXILIARIES = wordset(
    "has have had is are was were be been being will would could may might did does do to also later previously",
    "earlier since then now again once already still just first not never further too only firmly consistently but and",
    "instead",
    ', " “ ”',
    "its their repeated renewed reiterated restated repeats reiterates repeating renewing",
)
_BODY = wordset("Party Front Council Movement Coalition Alliance Union Bloc Army Congress Forum League Committee Group")
_GROUPED = wordset("alliance coalition front bloc league union party council")
_LEADERS = wordset(
    "in on at during after before despite by for from following with late early earlier since speaking asked "
    "meanwhile separately also still later then now yet instead nevertheless however additionally moreover "
    "today yesterday but and so under as"
)
