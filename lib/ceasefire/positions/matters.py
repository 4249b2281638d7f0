"""What a stretch of a clause is about: its issues, whose release it means, what is to be left, let in or let go."""

from __future__ import annotations

import itertools

from ceasefire.positions.clauses import NEGATIONS
from ceasefire.positions.lexicon import Issue, Mark, issues_of, wordset
from ceasefire.positions.parties import ROLE, Party, gives
from ceasefire.positions.subjects import Subject

_DENIALS = ("stopped short of", "stops short of", "refrained from", "far from", "stopping short of")
_TERMS_OF_OFFICE = wordset("term mandate presence stay rule tenure sanctions embargo contract visa mission stays terms")
_GOODS = wordset(
    "minerals materials resources markets market weapons funds assets records files documents sites data oil gas"
)
SHIPS = wordset("ship ships shipping vessel vessels tanker tankers merchant")
_BESIDE = wordset("followed accusing accuses accused")
_BEFORE_VERBS = wordset("to must would will should shall can and not")
_PREPOSED = wordset("of for that against on from to")
OR_ELSE = wordset("face die else pay suffer perish risk")
JOIN = frozenset({"and", "or", "nor", ",", "&", ";", "including", "plus", "well"})
_PERSONS = wordset(
    "them all everyone everybody every one him her he she they woman man girl boy",
    "women others people child children girls boys students",
    "pupils",
)
_EVERYONE = wordset("everyone everybody them")
_PLAIN_PEOPLE = wordset(
    "people civilians girls boys girl boy children child women sons daughters crew sailors students villagers pilgrims"
)
_FREE_THINGS = wordset("elections election trade and economic movement passage market press access travel")
_REOPENING = wordset("reopen reopens reopened reopening opened")
_WAYS_IN = wordset("crossing crossings airport airports port ports corridor road roads")
_HURT = wordset("wounded injured sick")
_TAKEN_OUT = wordset("evacuated evacuation leave out")
_ALLOWING = wordset("allow allows allowed allowing let lets letting permit permits permitted admit admits admitted")
_HELPERS = wordset("cross crescent doctors medics nurses teams staff ambulances agencies convoys aid workers")
_GOING_IN = wordset("into in visit visits see enter reach access inspect inside")
_TOWARDS_PLACE = wordset("the parts part of its their any some more all remaining four five two three what")
_FREEING = frozenset({"release", "free", "set free", "let go", "freedom", "liberate", "liberation"})
BE = wordset("be is are was were been being")
FREED = frozenset({"hostage_release", "prisoner_release"})
PLACES = wordset(
    "territory land lands cities city towns town area areas region regions villages camps positions posts country",
    "streets capital enclave strip border base bases outposts barracks hills quarter quarters district districts",
    "neighbourhood neighbourhoods neighborhood neighborhoods suburbs suburb province provinces peninsula heights",
    "valley",
)
_TOWNS = wordset(
    "city town port capital village villages towns cities area areas territory region province island land lands"
)
_TAKING_PART = wordset("participate participating participation part engage engaging engagement")
_LINKING = wordset("including ending stopping lifting freeing releasing allowing ensuring guaranteeing letting")
_LASTING_FOR = wordset("at for about up two three four five six seven eight ten several some a")
_SOMEBODY = wordset("the those its his her them him their")
_MEASURES = wordset("step move measure bid sign effort breakthrough")
_LENGTHS = wordset("day days week weeks hour hours month months")
PROVOCATIONS = wordset(
    "adventure adventures escalation aggression interference meddling provocation provocations mistake intervention"
)
RESPONSES = wordset("response retaliation retaliate revenge reprisal reprisals vengeance")
_STAFF = wordset("worker workers staff")
KIN = wordset(
    "son sons daughter daughters brother brothers sister sisters father mother husband wife child children family",
    "grandson granddaughter parents cousin uncle nephew",
)
_SEIZED = wordset("captured detained imprisoned jailed seized abducted kidnapped")
_ORDINALS = wordset("first latest second third last only")  # “…, the first sign of agreement”
_HANDING_OVER = wordset("hand hands handed handing turn turned turning")
_SETTLED = wordset("settled resolved solved agreed done met fulfilled")
_FOUND = wordset("found back home returned buried")
_PEOPLE = ("HOSTAGE", "PRISONER", "TROOPS")
_EVERY_ONE = wordset("everyone everybody")
_CAPTIVITY = wordset("captivity custody prison jail tunnels hands")
_TIMETABLES = wordset("timetable schedule deadline date calendar")
_WATCHING = wordset("monitor monitoring supervise supervising oversee overseeing")
_SUPPLYING = wordset("send sends sending sent supply supplies supplying supplied sell sells selling ship shipping")
_PURPOSES = ("in order to", "in accordance with", "in line with", "in keeping with", "in the hope of")
_AWAY = wordset("out off back home away gone")


class Matter(Subject):
    """A clause that can say what its words are about."""

    def _negated(self, first: int, last: int) -> bool:
        words = self.lower[first:last]
        if not NEGATIONS.isdisjoint(words):
            return True
        if "of" not in words and "from" not in words:
            return False
        joined = " ".join(words)
        return any(part in joined for part in _DENIALS)

    def _stays(self, issues: list[Issue], since: int = 0) -> bool:
        """“Will keep troops in the strip”, “would hold on to the ground”: no withdrawal."""
        stays = any(one.value in ("STAY", "KEEP", "CONTINUE") and one.first >= since for one in self.classes)
        return bool(issues) and issues[0].issue == "troop_withdrawal" and stays

    def _or_else(self) -> bool:
        """Whether a demand names what follows otherwise: “or face”, “or die”."""
        lower = self.lower
        return "or" in self.reading.bag and any(
            lower[at] == "or" and OR_ELSE & set(lower[at + 1 : at + 2])
            for at in range(self.clause.first, min(self.clause.last, len(lower) - 1))
        )

    def _issues(self, first: int, last: int, beside: bool = False) -> list[Issue]:
        """The coordinated issues of words[first:last]; those in a complement of the first are left out.

        With `beside`, those stay that stand in what a participle after a comma tells: “…, making headway on a truce”.
        """
        marks, found = self.reading.issues(first, last)
        if not marks:
            return []
        bag = self.reading.bag
        if "and" in bag:
            found = self._parted(found, marks)
        found = self._attack(found, marks)
        if not _SUPPLYING.isdisjoint(bag):
            found = [one for one in found if not self._supplied(one)]
        found = [self._plain(one) for one in found]
        if not found and self._moved_away(marks):
            found = [Issue(marks[0].first, marks[-1].last, "troop_withdrawal")]
        if not found:
            found = [Issue(one.first, one.last, "negotiation_itself") for one in marks if one.value == "DISCUSS"]
        kept: list[Issue] = []
        for one in found:
            between = self.lower[kept[-1].last : one.first] if kept else []
            if not kept and "accusing" in self.lower[first : one.first]:
                break  # “was postponing it, accusing X of holding back tents”
            if one.issue == "negotiation_itself" and self.lower[one.last - 1 : one.last + 1] == ["talk", "of"]:
                continue  # “ruled out any talk of handing over its arms”
            if one.issue == "ceasefire_pause" and self._extends_another(one):
                continue  # “extending his term by two years”
            helps = self.lower[one.first - 1 : one.first] in (["its"], ["their"]) and one.last - one.first == 1
            if one.issue == "aid_access" and helps and self.lower[one.last : one.last + 1] == ["to"]:
                one = one._replace(issue="other")  # “to stop its assistance to the rebels”
            if one.issue == "aid_access" and self._to_goods(one):
                continue  # “access to the country's minerals”
            efforts = self.lower[one.last - 1 : one.last + 1] == ["efforts", "to"]
            if one.issue == "negotiation_itself" and efforts and one is not found[-1]:
                continue  # “will continue its efforts to get aid in”
            own = self.lower[one.first : one.last] == ["promises"] and self.lower[one.first - 1] in _SOMEBODY
            if one.issue == "guarantees" and own:
                one = one._replace(issue="other")  # “to honour its promises”
            if one.issue == "guarantees" and self._to_guarantee(one, found):
                continue  # “to guarantee the flow of aid”
            under = "under" in self.lower[max(first, one.first - 14) : one.first]
            if one.issue == "negotiation_itself" and under and len(found) > 1:
                continue  # “… under a plan put forward by X”
            timed = {"during", "in", "at"} & set(self.lower[max(first, one.first - 4) : one.first])
            timed = timed and _TAKING_PART.isdisjoint(self.lower[max(first, one.first - 5) : one.first])
            if (
                one.issue == "negotiation_itself"
                and timed
                and self.lower[one.first : one.first + 1] in (["round"], ["talks"], ["stage"], ["phase"])
                and len(found) > 1
            ):
                continue  # “agreed during the latest round to let …”
            watched = not _WATCHING.isdisjoint(self.lower[max(first, one.first - 2) : one.first])
            if watched and one.issue != "aid_access":
                continue  # “… to monitor the ceasefire”
            if one.issue in FREED and self._of_the_fallen(one):
                continue  # “the bodies of 12,000 soldiers”
            if kept and kept[-1].issue == "negotiation_itself" and self._talked_about(first, one):
                continue  # “agreed to renew talks on a deal and a truce”
            if kept and not beside and _goes_beside(between):
                break  # “halted the aid, deepening a row over the truce”
            if kept and (not _BESIDE.isdisjoint(between) or ("in" in between and _turns_off(between))):
                break
            if kept and kept[-1].issue == "negotiation_itself" and "to" in between and "by" in between:
                continue  # “conditions set by X to end the war and free the captives”
            if kept and one.issue == "aid_access" and not {"at", "near", "along"}.isdisjoint(between[-6:]):
                continue  # “a presence on the border or at the crossing”
            if kept and (JOIN.isdisjoint(between) or between[:2] in ([",", "one"], [",", "part"], [",", "key"])):
                continue
            if kept and between[:2] == [",", "a"] and not _MEASURES.isdisjoint(between[2:5]):
                continue  # “agreed to a truce, a dramatic step to end the war”
            if kept and between[:2] == [",", "the"] and not _ORDINALS.isdisjoint(between[2:3]):
                continue
            if not kept or all(other.issue != one.issue for other in kept):
                kept.append(one)
        return kept

    def _plain(self, one: Issue) -> Issue:
        """The issue by what stands near it: whose release it is, and whether a truce has a length."""
        handed = self.lower[one.first].startswith("surrender") and one.issue == "war_aims"
        lasts = self.lower[one.last - 1 : one.last] == ["lasting"] and one.issue == "ceasefire_permanence"
        if lasts and not _LASTING_FOR.isdisjoint(self.lower[one.last : one.last + 1]):
            return one._replace(issue="ceasefire_pause")  # “a ceasefire lasting at least six weeks”
        if handed and not _SOMEBODY.isdisjoint(self.lower[one.first + 1 : one.first + 2]):
            return one._replace(issue="other")  # “if the rebels surrender the killers”
        if one.issue in FREED:
            return Issue(one.first, one.last, self._whom(one))
        if one.issue == "aid_access" and self._of_workers(one):
            return one._replace(issue="hostage_release")  # “the release of aid workers”
        if one.issue == "troop_withdrawal" and self.lower[one.first].startswith("walk"):
            return Issue(one.first, one.last, "negotiation_itself")  # “the government would walk out”
        everyone = self.lower[one.last : one.last + 1] and self.lower[one.last] in _EVERYONE
        if everyone and self.lower[one.last - 1] in ("swap", "exchange"):
            return Issue(one.first, one.last, "prisoner_release")  # “ready to exchange everyone they hold”
        if one.issue == "negotiation_itself" and self._swap_of_people(one):
            return Issue(one.first, one.last, self._freed_people())
        if one.issue == "return_of_displaced" and not _SEIZED.isdisjoint(self.lower[one.last : one.last + 5]):
            return Issue(one.first, one.last, self._freed_people())  # “the return of seven people captured in May”
        if one.issue == "troop_withdrawal" and self._gives_back(one):
            return Issue(one.first, one.last, "prisoner_release")  # “must return our 18 soldiers”
        if one.issue == "war_aims" and self._lays_down(one):
            return Issue(one.first, one.last, "disarmament")  # “as for its guns, it will not surrender them”
        watches = {"observer", "observers", "mediator", "guarantor"} & set(self.lower[one.last : one.last + 10])
        if one.issue == "troop_withdrawal" and watches and "presence" in self.lower[one.first : one.last]:
            return Issue(one.first, one.last, "negotiation_itself")  # “the presence of X as an observer”
        if one.issue in ("ceasefire_permanence", "ceasefire_pause") and self._on_ships(one):
            return one._replace(issue="other")  # “must stop their attacks on merchant ships”
        suspends = one.issue == "ceasefire_permanence" and self.lower[one.first].startswith(("suspen", "paus"))
        return Issue(one.first, one.last, "ceasefire_pause") if suspends or self._for_days(one) else one

    def _of_workers(self, one: Issue) -> bool:
        """Whether it is workers who bring aid that are to be released."""
        near = range(one.first - 6, one.first)
        workers = not _STAFF.isdisjoint(self.lower[one.last : one.last + 1])
        return workers and any(mark.value == "RELEASE" and mark.first in near for mark in self.reading.classes)

    def _extends_another(self, one: Issue) -> bool:
        """Whether it is no truce that is extended: “his term”, “the mandate of the peacekeepers”, “their stay”."""
        only = one.last - one.first == 1 and self.lower[one.first].startswith(("exten", "prolong"))
        return only and not _TERMS_OF_OFFICE.isdisjoint(self.lower[one.last : one.last + 5])

    def _to_goods(self, one: Issue) -> bool:
        """Whether “access” is to what is sold or kept, not to people: “access to its markets”."""
        lower = self.lower
        only = lower[one.first : one.last] == ["access"] and lower[one.last : one.last + 1] == ["to"]
        return only and not _GOODS.isdisjoint(lower[one.last : one.last + 7])

    def _to_guarantee(self, one: Issue, found: list[Issue]) -> bool:
        """Whether “guarantee” is a verb whose object is an issue of its own: that is what is asked for."""
        lower, before = self.lower, self.lower[one.first - 1]
        verb = lower[one.first] == "guaranteeing" or (lower[one.first] == "guarantee" and before in _BEFORE_VERBS)
        verb = verb or any(mark.value == "TALK" and mark.last == one.first for mark in self.reading.classes)
        after = next((other for other in found if 0 <= other.first - one.last < 5), None)
        return verb and after is not None and _PREPOSED.isdisjoint(lower[one.last : one.last + 1])

    def _on_ships(self, one: Issue) -> bool:
        """Whether the attacks that are to stop are on ships: no truce is asked for."""
        words = self.lower[one.first : one.last + 6]
        return not SHIPS.isdisjoint(words) and any(
            one.first - 6 < mark.first < one.last and mark.value in ("ASSAULT", "FIGHT") for mark in self.classes
        )

    def _talked_about(self, first: int, one: Issue) -> bool:
        """Whether an issue is one of those that talks are on: “talks on a hostage deal and truce”."""
        lower = self.lower
        talks = (at for at in range(first, one.first - 1) if lower[at] in ("talks", "negotiations", "discussions"))
        at = next((at for at in talks if lower[at + 1] in ("on", "about", "over")), None)
        return at is not None and {"to", ",", "that"}.isdisjoint(lower[at : one.first])

    def _parted(self, found: list[Issue], marks: list[Mark]) -> list[Issue]:
        """The issues with “hostages and a meeting” parted, where “hostage talks” would be one."""
        for one in found:
            talk = next((mark for mark in marks if mark.value == "TALK" and one.first < mark.first < one.last), None)
            if talk and self.lower[talk.first - 2] == "and" and self.lower[talk.first - 1] in ("a", "an", "the"):
                codebook = self.reading.codebook
                before = issues_of([mark for mark in marks if mark.first < talk.first], codebook)
                return before + issues_of([mark for mark in marks if mark.first >= talk.first], codebook)
        return found

    def _lays_down(self, one: Issue) -> bool:
        """Whether “surrender them” is of weapons named before it in the sentence."""
        surrenders = self.lower[one.first].startswith("surrender")
        them = surrenders and self.lower[one.last : one.last + 1] in (["them"], ["it"], ["these"])
        return them and any(mark.value == "WEAPONS" and mark.first < one.first for mark in self.reading.classes)

    def _supplied(self, one: Issue) -> bool:
        """Whether arms are to be sent to somebody: “would send no more arms to either side”."""
        before = self.lower[max(0, one.first - 5) : one.first]
        return one.issue == "disarmament" and not _SUPPLYING.isdisjoint(before)

    def _gives_back(self, one: Issue) -> bool:
        """Whether soldiers are what is returned: “return our soldiers”, not “soldiers must return”."""
        word, after = self.lower[one.first], self.lower[one.first + 1 : one.first + 2]
        return word in ("return", "returns", "returning") and after in (["our"], ["its"], ["their"], ["all"], ["the"])

    def _of_the_fallen(self, one: Issue) -> bool:
        """Whether bodies are of soldiers, not of captives."""
        bodies = next(
            (mark for mark in self.reading.classes if one.first <= mark.first < one.last and mark.value == "BODIES"),
            None,
        )
        near = self.lower[bodies.last : bodies.last + 6] if bodies else []
        return near[:1] == ["of"] and any(word in ("soldiers", "troops", "servicemen", "fighters") for word in near)

    def _swap_of_people(self, one: Issue) -> bool:
        """“A second swap of about 1,400 people”, “an exchange of 300 for 1,000”."""
        after = self.lower[one.last : one.last + 5]
        swapped = self.lower[one.last - 1] in ("swap", "swaps", "exchange", "exchanges")
        if after[:1] != ["of"] or not swapped:
            return False
        return any(word[0].isdigit() for word in after) or not _PERSONS.isdisjoint(after)

    def _whom(self, one: Issue) -> str:
        """Whose release it is: that of “let him go”, “free them” is of the people last spoken of."""
        classes = self.reading.classes
        kinds = {mark.value for mark in classes if one.first <= mark.first < one.last}
        if "BODIES" in kinds:
            return self._freed_people()
        if "RELEASE_THEM" not in kinds:
            return one.issue
        named = [mark.value for mark in classes if mark.first < one.first and mark.value in _PEOPLE]
        if named[-1:] == ["TROOPS"] and self.lower[one.first].startswith(("bring", "brought")):
            return "troop_withdrawal"  # “its soldiers …: it would bring them home”
        named = [value for value in named if value != "TROOPS"]
        if named:
            return "hostage_release" if named[-1] == "HOSTAGE" else "prisoner_release"
        return self._freed_people()

    def _freed_people(self) -> str:
        """Whose release is meant where nobody is named: those last spoken of; with hostages' families, theirs."""
        spoken = [*self.holder, *(self._parties or [])]
        family = any(one.actor == "Hostage families" for one in spoken)
        if any(one.actor == "Prisoners' families" for one in spoken):
            return "prisoner_release"
        return "hostage_release" if family else self.article.people

    def _for_days(self, one: Issue) -> bool:
        """Whether a ceasefire or a halt has a length: “a full ceasefire of 30 days”, “a halt lasting a week”."""
        if one.issue != "ceasefire_permanence":
            return False
        after = self.lower[one.last : one.last + 7]
        near = self.lower[max(0, one.first - 3) : one.first + 1]
        lasts = bool(after) and after[0] in ("of", "for", "lasting") and not _LENGTHS.isdisjoint(after)
        later = self.lower[one.last : min(one.last + 18, self.clause.last)]
        if "for" in later:  # “on land and at sea, for at least 30 days”
            length = later[later.index("for") + 1 :][:5]
            lasts = lasts or (not _LENGTHS.isdisjoint(length) and any(word[0].isdigit() for word in length))
        return lasts or any(word.endswith(("-day", "-week", "-hour", "-month")) for word in near)

    def _moved_away(self, marks: list[Mark]) -> bool:
        """“Take its forces out”, “come off the border”: troops and a word for away soon after."""
        lower = self.lower
        for mark in marks:
            for at in range(mark.last, min(mark.last + 6, len(lower)) if mark.value == "TROOPS" else 0):
                if (
                    lower[at] in _AWAY
                    and lower[at - 1] not in ("work", "carry", "come", "came")
                    and "help" not in lower[mark.last : at]
                    and "question" not in lower[at : at + 4]
                ):
                    return True
        return False

    def _attack(self, found: list[Issue], marks: list[Mark]) -> list[Issue]:
        """An attack named soon after Rafah is the one on Rafah."""
        if self.article.number - self.article.rafah > 4 or not marks:
            return found
        attacks = {mark.first for mark in marks if mark.value in ("ASSAULT", "ENTER")}
        if not found and attacks:
            return [Issue(min(attacks), min(attacks) + 1, "rafah_offensive")]
        return [
            one._replace(issue="rafah_offensive")
            if one.issue == "ceasefire_permanence" and any(one.first <= at < one.last for at in attacks)
            else one
            for one in found
        ]

    def _people(self, first: int, last: int) -> list[Issue]:
        """A release of “them”, “everyone”: of the people last spoken of."""
        words, marks = set(self.lower[first:last]), self.reading.issues(first, last)[0]
        if self.lower[first : first + 1] in (["he"], ["she"], ["they"]) and BE.isdisjoint(words):
            words = set(self.lower[first + 1 : last])  # “he would hand over power”
        released = any(mark.value in ("RELEASE", "RELEASE_THEM", "RETURN") for mark in marks)
        loose = [mark.last for mark in marks if mark.value == "RELEASE"]
        if any(self._name_at(at) for at in loose):
            return [Issue(first, last, self._freed_people())]
        if (
            loose
            and self.lower[loose[0] - 1] == "release"
            and not "".join(self.lower[loose[0] : loose[0] + 1])[:1].isalnum()
        ):
            return [Issue(first, last, self._freed_people())]
        if "list" in words and words & {"holding", "holds", "held"} and not _PERSONS.isdisjoint(words):
            return [Issue(first, last, self._freed_people())]  # “a list of everyone they are holding”
        listed = words & {"names", "list"} and not marks
        if listed and self.article.issue in ("hostage_release", "prisoner_release"):
            return [Issue(first, last, self._freed_people())]
        if self._hands_people(first, last):
            return [Issue(first, last, self._freed_people())]
        counted = any(
            one == "remaining" and other[0].isdigit() for one, other in itertools.pairwise(self.lower[first:last])
        )  # “that the remaining 40 be brought home”
        family = any("families" in one.actor for one in self.holder)
        if family and (not _EVERY_ONE.isdisjoint(words) or ("all" in words and "of" in words and "them" in words)):
            return [Issue(first, last, self._freed_people())]  # “we demand all of them”
        if family and not KIN.isdisjoint(words) and not {"back", "home"}.isdisjoint(words):
            return [Issue(first, last, self._freed_people())]  # “wanted her son back”
        if released and "those" in words and not _CAPTIVITY.isdisjoint(words):
            return [Issue(first, last, self._freed_people())]  # “bring back those still in captivity”
        kin = any("families" in one.actor for one in (*self.holder, *(self._parties or [])))
        if released and "their" in words and kin:
            return [Issue(first, last, self._freed_people())]
        if released and (counted or not _PERSONS.isdisjoint(words)):
            return [Issue(first, last, self._freed_people())]
        return []

    def _of_a_place(self, at: int) -> bool:
        """“(Liberate) the port city”: a place is taken, nobody freed."""
        near = [word for word in self.lower[at : at + 6] if word[0].isalpha()]
        return not _TOWNS.isdisjoint(near[:4]) and {"captives", "hostages", "prisoners", "people"}.isdisjoint(near)

    def _freeing(self, first: int, last: int) -> list[Issue]:
        """“Free the politician”, “let go of the crew”: a release, nobody being named as hostage or prisoner."""
        freed = any(
            one.row["term"] in _FREEING
            and first <= one.first < last
            and self.lower[one.last - 1 : one.last + 1] not in (["free", "of"], ["freedom", "to"])
            and not self._is_adjective(one)
            and not self._of_a_place(one.last)
            for one in self.classes
        )
        lets_go = self._lets_go(first, last)
        if not freed and not lets_go:
            return []
        seized = lets_go and not _PLAIN_PEOPLE.isdisjoint(self.lower[first:last])  # “let the girls go”
        return [Issue(first, last, "hostage_release" if seized else self._freed_people())]

    def _is_adjective(self, one: Mark) -> bool:
        """Whether “free” only describes: “a free economic zone”, “free elections”."""
        if self.lower[one.first] != "free":
            return False
        return self.lower[one.first - 1] in ("a", "an") or not _FREE_THINGS.isdisjoint(
            self.lower[one.last : one.last + 1]
        )

    def _lets_go(self, first: int, last: int) -> bool:
        """“Let the people go”, “letting our sons and daughters go”; not “let it go ahead”, “let them go back”."""
        for at in range(first, last - 2):
            if self.lower[at] in ("let", "lets", "letting") and "go" in self.lower[at + 2 : min(at + 8, last)]:
                go = self.lower.index("go", at + 2)
                return self.lower[go + 1 : go + 2] == [] or not self.lower[go + 1][0].isalpha()
        return False

    def _hands_people(self, first: int, last: int) -> bool:
        """“Hand 12 of them over”, “turned the last three over”: people, the particle standing after them."""
        lower = self.lower
        for at in range(first, last - 2):
            if lower[at] in _HANDING_OVER and "over" in lower[at + 2 : min(at + 7, last)]:
                given = lower[at + 1 : lower.index("over", at + 2)]
                return not _PERSONS.isdisjoint(given) and any(word[0].isdigit() or word in ("all",) for word in given)
        return False

    def _admits(self, first: int, last: int) -> list[Issue]:
        """“Allows the Red Cross into its cells”, “that doctors be allowed to visit them”: access for helpers."""
        lower = self.lower
        for at in range(first, last):
            if lower[at] in _REOPENING and not _WAYS_IN.isdisjoint(lower[at : at + 6]):
                return [Issue(first, last, "aid_access")]  # “to reopen the Adre crossing”
            if lower[at] not in _ALLOWING:
                continue
            near, after = lower[max(first, at - 6) : min(at + 9, last)], lower[at + 1 : min(at + 9, last)]
            helped = not _HELPERS.isdisjoint(near) and not _GOING_IN.isdisjoint(after)
            if helped or not (_HURT.isdisjoint(near) or _TAKEN_OUT.isdisjoint(near)):
                return [Issue(first, last, "aid_access")]
        return []

    def _name_at(self, at: int) -> bool:
        """Whether a person's name stands here: two words with capitals, and no party."""
        raw = self.reading.words.raw[at : at + 2]
        named = any(
            one.first <= at + 1 and one.last > at and one.row["kind"] != "person" for one in self.reading.actors
        )
        return len(raw) == 2 and all(word[:1].isupper() for word in raw) and not named

    def _condition_issues(self) -> list[Issue]:
        if not self.clause.condition:
            return []
        first, last, kind = self.clause.condition
        found = exact(self._issues(first, last), self._issues, last)
        timed = (
            found[:1] and found[0].issue == "negotiation_itself" and not _TIMETABLES.isdisjoint(self.lower[first:last])
        )
        land = self._departure(first, last)
        found = (land or found) if timed else found  # “a timetable for leaving the districts”
        if land and found and not timed and all(one.issue != "troop_withdrawal" for one in found):
            found = [*land, *found]  # “before X leaves the country and frees the prisoners”
        found = found or self._people(first, last) or self._departure(first, last) or self._freeing(first, last)
        if not found and any(
            first < mark.first < last
            and self.lower[mark.first - 1 : mark.last] in (["the", "release"], ["their", "release"])
            for mark in self.reading.classes
        ):
            found = [Issue(first, last, self._freed_people())]  # “until the release is arranged”
        points = self.lower[first] in ("that", "this", "it")
        if not found and points and not _SETTLED.isdisjoint(self.lower[first:last]):
            known = self.article.spoken_of()  # “until that is settled”
            found = [Issue(first, last, known)] if known else []
        if not found and kind == "exchange":
            found = self._exchanged_people(first, last)
        kin = any("families" in one.actor for one in (*self.holder, *(self._parties or [])))
        if not found and kin and self._comes_back(first, last):
            found = [Issue(first, last, self._freed_people())]
        return found or self._admits(first, last)

    def _given_by(self, party: Party, one: Issue) -> bool:
        """Whether an issue of a deal is this party's own to give: not “a withdrawal of Russian troops”, of Kyiv."""
        another = any(
            one.first <= mark.first < one.last + 2 and mark.value != party.actor and mark.row["kind"] == "demonym"
            for mark in self.reading.actors
        )
        return not another and gives(party, one.issue, self.article.codebook)

    def _exchanged_people(self, first: int, last: int) -> list[Issue]:
        """“(Free X in exchange for) an agreed number of prisoners”: their release."""
        freed = {"PRISONER": "prisoner_release", "HOSTAGE": "hostage_release"}
        named = (mark for mark in self.reading.classes if first <= mark.first < last and mark.value in freed)
        return [Issue(mark.first, mark.last, freed[mark.value]) for mark in itertools.islice(named, 1)]

    def _comes_back(self, first: int, last: int) -> bool:
        """“Until he has been found”, “until the last of them is buried here”: what captives' families wait for."""
        words = self.lower[first:last]
        return not _FOUND.isdisjoint(words) and (not _PERSONS.isdisjoint(words) or "last" in words)

    def _departure(self, first: int, last: int, own: bool = False) -> list[Issue]:
        """“Before it leaves the cities”: an armed party's withdrawal."""
        marks = self.reading.issues(first, last)[0]
        if "accusing" in self.lower[first:last]:
            return []  # “walked out, accusing him of ceding land”
        ceded = next((one.last for one in marks if one.value == "CEDE"), 0)
        if ceded and self._is_place(ceded):
            return [Issue(ceded - 1, ceded, "troop_withdrawal")]
        at = next((one.last for one in marks if one.value == "LEAVE"), 0)
        if not at:
            return []
        named = any(first <= one.first < at - 1 for one in self.reading.actors)
        named = named or bool(ROLE.search(" ".join(self.lower[first:at])))
        the = own and self.lower[at : at + 1] == ["the"]  # “(rejected the idea that it) leave the Donbas”
        raw = self.reading.words.raw[at + the :]
        place = (named or the) and raw and raw[0][:1].isupper()
        land = (own or at > first + 1) and (
            (place and (the or at > first + 1)) or not PLACES.isdisjoint(self.lower[at : at + 4])
        )
        return [Issue(at - 1, at, "troop_withdrawal")] if land else []

    def _is_place(self, at: int) -> bool:
        """Whether what is given up here is land: “parts of the Donbas”, “Kharkiv”, “the suburbs”."""
        raw = self.reading.words.raw
        for near in range(at, min(at + 6, len(raw))):
            if self.lower[near] in PLACES:
                return True
            if raw[near][:1].isupper():
                return all(not one.first <= near < one.last for one in self.reading.actors)
            if self.lower[near] not in _TOWARDS_PLACE:
                return False
        return False

    def _lasting(self) -> bool:
        """Whether the condition is that something goes on: “as long as the occupation lasts”."""
        condition = self.clause.condition
        return condition is not None and self.lower[max(0, condition[0] - 3) : condition[0]] == ["as", "long", "as"]


def _goes_beside(between: list[str]) -> bool:
    """Whether a participle after a comma only tells what goes on beside: “(halted the aid,) deepening (a row)”."""
    return any(
        one == "," and other.endswith("ing") and other not in _LINKING for one, other in itertools.pairwise(between)
    )


def _turns_off(between: list[str]) -> bool:
    """Whether the words between two issues turn to a purpose or a standard: “in order to”, “in line with”."""
    joined = " ".join(between)
    return any(part in joined for part in _PURPOSES)


def exact(found: list[Issue], issues_in, last: int) -> list[Issue]:
    """The issues asked for: “a deadline for the troops to leave” is about the troops, not about a deadline."""
    if not found or found[0].issue != "negotiation_itself" or len(found) > 1:
        return found
    more = issues_in(found[0].last, last)
    return more if more and more[0].issue not in ("negotiation_itself", "other") else found


def exact_first(found: list[Issue], issues_in) -> list[Issue]:
    """Of several issues the first made exact: “a timetable for withdrawal and an end to the siege”."""
    if len(found) < 2 or found[0].issue != "negotiation_itself":
        return found
    more = issues_in(found[0].last, found[1].first)
    return [more[0], *found[1:]] if more and more[0].issue not in ("negotiation_itself", "other") else found
