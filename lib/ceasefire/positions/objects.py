"""What a stance is taken on: the issues that its object names, points back to or leaves to the words around it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ceasefire.positions.lexicon import DAYS, Issue, Mark, wordset
from ceasefire.positions.matters import PLACES, PROVOCATIONS, RESPONSES, Matter, exact
from ceasefire.positions.parties import ARMY, GO_BETWEENS, MOST, STATE, Party, gives, is_group
from ceasefire.positions.subjects import Pending
from ceasefire.tables import VALUES


class Object:
    """The object of a stance, words[first:last], with who holds it, its action and stance word, and its issues."""

    __slots__ = ("action", "claim", "first", "holders", "issues", "last", "mark", "pointing", "rule", "term", "words")

    def __init__(self, holders: list[Party], action: str, first: int, last: int, rule: str, mark: Mark | None):
        self.holders, self.action, self.rule, self.mark = holders, action, rule, mark
        self.first, self.last = first, last
        self.term: str = mark.row["term"] if mark else ""
        self.issues: list[Issue] = []
        self.words: list[str] = []
        self.claim = self.pointing = False  # whether it names a claim, or only points: “this demand”, “it”

    def all(self, issue: str) -> list[Issue]:
        """The whole object as one issue."""
        return [Issue(self.first, self.last, issue)]

    def or_next(self, issue: str = "negotiation_itself") -> list[Issue]:
        """The object, or the word after the stance word where there is none, as one issue."""
        return [Issue(self.first, max(self.last, self.first + 1), issue)]


class Objects(Matter):
    """A clause read for the issues of what its stances are taken on."""

    def object_of(
        self, holders: list[Party], action: str, first: int, last: int, rule: str, mark: Mark | None
    ) -> Object | None:
        """The object of a stance with its issues; None where it is no stance, or the clause after it says on what."""
        if action == "demand" and "," in self.lower[first:last]:
            first = self._past_addressee(first, last)
        one = Object(holders, action, first, last, rule, mark)
        one.words = self.lower[first:last]
        if action == "offer" and one.term == "put forward" and not _DEMANDED.isdisjoint(self.lower[first : first + 3]):
            return None  # “was putting forward demands”
        one.issues = self._issues(first, last)
        if action == "demand" and "time" in one.words[:6] and not _MORE.isdisjoint(one.words[:5]):
            one.issues = one.all("negotiation_itself")  # “asked for more time to study the ceasefire”
        if action == "threaten" and "response" in one.words and {"its", "their"}.isdisjoint(one.words):
            one.issues = one.all("other")  # “threatened a devastating response”: no talks
        if action == "threaten" and {"treaty", "treaties", "ties", "relations"} & set(one.words):
            one.issues = one.all("other")  # “threatened to suspend the peace treaty”
        if action == "threaten" and not one.issues and not _HARMS.isdisjoint(one.words[:9]):
            one.issues = one.all("other")  # “warned the rebels of serious consequences”
        one.claim = any(each.value == "CLAIM" for each in self.reading.issues(first, last)[0])
        one.pointing = one.words[:1] != [] and one.words[0] in _POINTERS and last - first <= 8
        waits = Pending(tuple(holders[:MOST]), action, mark, self.clause.first) if mark else None
        if waits and not one.issues and self._is_told_after(one):
            self.after = waits
            return None
        for find, always in _NAMING[action]:
            if always or not one.issues:
                one.issues = find(self, one)
        if action == "concede" and not holders and self.article.rows and (one.pointing or one.claim):
            one.holders = [self.article.rows[-1][0].party]
        judges = action == "reject" and self.lower[first : first + 1] != ["to"] and one.term not in _GRANTS
        of_facts = judges and not _NO_STANCE_ON.isdisjoint(self.lower[first : first + 5])
        told = action != "concede" or self.lower[last : last + 1] == ["that"]
        opens = action in _OPENED_BY_THAT and self.clause.last == last and told and not of_facts
        relative = (
            action == "reject"
            and self.lower[last : last + 1] == ["that"]
            and one.words[-1:] in (["decision"], ["plan"])
        )
        if waits and not one.issues and opens and not relative:  # “a decision that tasked X with Y”
            self.after = waits
        if not one.holders or (of_facts and not one.issues):
            return None
        for find, always in _MEANING[action]:
            if always or not one.issues:
                one.issues = find(self, one)
        if one.action in ("demand", "offer") and self._stops_aid(first, last):
            one.action, one.issues = "reject", one.all("aid_access")
        if self._for_oneself(one):
            self.after = None
            return None  # “wanted to see for himself”: asked of nobody
        if one.pointing and self._said_already(one.holders, one.action, one.issues):
            return None
        return one

    def _past_addressee(self, first: int, last: int) -> int:
        """Where it begins what is asked of “X, especially the sponsors of the truce, (to …)”."""
        lower = self.lower
        comma = lower.index(",", first, last)
        if comma + 1 >= last or lower[comma + 1] not in ("especially", "including", "particularly", "notably"):
            return first
        return next((at + 1 for at in range(comma + 2, last - 1) if lower[at : at + 2] == [",", "to"]), first)

    def _stops_aid(self, first: int, last: int) -> bool:
        """“(Calls for) halting humanitarian aid”, “cutting off the supply of water”: aid is refused."""
        lower = self.lower
        stops = (at for at in range(first, last) if lower[at] in _CUTTING_OFF)
        halts = (at for at in range(first, last) if lower[at] in _HALTS and lower[at + 1 : at + 2] == ["to"])
        halted = any("aid" in lower[at + 2 : at + 5] for at in halts)  # “a halt to all aid”
        return halted or any(not _SUPPLIES.isdisjoint(lower[at + 1 : at + 6]) for at in stops)

    def _is_told_after(self, one: Object) -> bool:
        """Whether a “that” after the object says what it is: “made the demand that X leave”, “to ensure that …”."""
        last = one.last
        if self.lower[last : last + 1] != ["that"]:
            return False
        ensures = len(one.words) > 1 and one.words[-1] in _ENSURING and one.action == "demand"
        notion = one.action == "reject" and not _NOTIONS.isdisjoint(one.words[-1:])
        return (
            one.claim
            or notion
            or ensures
            or any(
                each is not one.mark and each.row["part"] in ("n", "x") and each.last > last for each in self.stances
            )
        )

    def _for_oneself(self, one: Object) -> bool:
        """Whether a wish is to do something oneself: “wanted to see for himself”, not “wants to sit together”."""
        wish = one.action == "demand" and one.term in _WISHING and self.lower[one.first : one.first + 1] == ["to"]
        return wish and all(each.issue == "other" for each in one.issues) and "together" not in one.words

    def _has_class(self, one: Object, value: str) -> bool:
        """Whether a word of this class stands in the object."""
        return any(mark.value == value and one.first <= mark.first < one.last for mark in self.classes)

    # What the object names.

    def _mediates(self, one: Object) -> list[Issue]:
        marks, named = self.reading.issues(one.first, one.last)
        rebuilds = [each for each in named if each.issue == "reconstruction"]
        if rebuilds:
            one.action = "offer"  # “will host a conference on rebuilding the south”
            return rebuilds[:1]
        issues = _mediated(named) or self._brokered(one.first, one.last, one.mark)
        if not issues and self.clause.opener in ("that", "which"):
            issues = self._before_clause()
        if not issues and one.mark and one.mark.value == "offer":
            return one.all("negotiation_itself")  # “offered to send X as a mediator”
        freed = len(marks) == 1 and marks[0].value == "RELEASE"
        if freed and issues and issues[0].issue == "negotiation_itself":
            return one.all(self._freed_people())
        return issues

    def _turns_round(self, one: Object) -> list[Issue]:
        return one.all(self.article.issue or "negotiation_itself") if one.term in _TURNS_ROUND else []

    def _gives_up_refusal(self, one: Object) -> list[Issue]:
        refused = any(each.row["term"] in _REFUSED and one.first <= each.first < one.last for each in self.stances)
        return one.all("other") if refused else []

    def _gives_up_claim(self, one: Object) -> list[Issue]:
        if not _BIDDING.isdisjoint(one.words[:3]):
            return one.all("other")  # “dropped its bid to host the conference”
        if one.claim and _OBJECTING & set(one.words[:3]) and self._has_class(one, "RELEASE"):
            return one.all(self._freed_people())  # “dropped its objection to releases by stages”
        if one.issues:
            return one.issues
        if not one.claim or one.words[0] in ("this", "that"):
            return []
        return one.all("negotiation_itself" if _OBJECTING.isdisjoint(one.words) else "other")

    def _exactly(self, one: Object) -> list[Issue]:
        return exact(one.issues, self._issues, one.last)

    def _signed(self, one: Object) -> list[Issue]:
        sign = one.issues and self.lower[one.issues[0].first].startswith("sign")
        truce = exact(one.issues, self._issues, one.last) if sign else []  # “ready to sign a cessation of hostilities”
        return truce if truce and truce[0].issue == "ceasefire_pause" else one.issues

    def _exactly_asked(self, one: Object) -> list[Issue]:
        issues = exact(one.issues, self._issues, one.last)
        if len(issues) < 2 or issues[0].issue != "negotiation_itself":
            return issues
        meant = self._issues(issues[0].last, issues[1].first)  # “any deal to end the war, with a pullout”
        return [*meant[:1], *issues[1:]] if meant and meant[0].issue == "ceasefire_permanence" else issues

    def _planned(self, one: Object) -> list[Issue]:
        """“Put forward a plan last week to prolong the truce”, “an offer to free X”: what it is to bring about."""
        if len(one.issues) != 1 or one.issues[0].issue != "negotiation_itself":
            return one.issues
        at, last = one.issues[0].last, one.last
        if self.lower[at - 1] not in _OFFERED:
            return one.issues
        while at < last and self.lower[at] in _WHEN:
            at += 1
        if self.lower[at : at + 1] == ["for"] and "to" in self.lower[at : min(at + 8, last)]:
            one.action = "demand"  # “tabled a plan for the rebels to lay down their arms”
            at = self.lower.index("to", at)
        if self.lower[at : at + 1] not in (["to"], ["for"]):
            return one.issues
        more = self._issues(at, last) or self._freeing(at, last) or self._people(at, last)
        exact = [each for each in more if each.issue not in ("negotiation_itself", "other")]
        return exact or one.issues

    def _of_the_talks(self, one: Object) -> list[Issue]:
        return one.or_next() if one.term in _OF_TAKING_PART else one.issues

    def _pointed_at(self, one: Object) -> list[Issue]:
        if not one.mark or not self._points_back(one.first, one.last, one.mark):
            return []
        known = "" if one.term == "vote against" or self._plan_before() else self.article.issue
        return one.or_next(known or "negotiation_itself")

    def _plan_before(self) -> bool:
        """Whether a plan was put forward just before, so that “it” is the plan and not what the plan is for."""
        row = self.article.rows[-1][0] if self.article.rows else None
        if row is None or row.action != "offer":
            return False
        return not _PLANNED.isdisjoint(self.article.text[row.start : row.end].lower().split())

    def _all_claims(self, one: Object) -> list[Issue]:
        return one.all("negotiation_itself") if self._plural_claims(one.first, one.last) else []

    def _spoken_of(self, one: Object) -> list[Issue]:
        points = one.pointing or (one.claim and not self._told(one.first, one.last))
        if not points or not self.article.issue:
            return []
        theirs = one.words[0] == "them" and one.holders and one.holders[0].actor == "Hostage families"
        return one.all("hostage_release" if theirs else self.article.issue)

    def _that_call(self, one: Object) -> list[Issue]:
        """“Has resisted that call since the talks began”: what was called for, not what is named after it."""
        claim = next((each for each in self.classes if each.value == "CLAIM" and each.first == one.first + 1), None)
        points = claim is not None and one.words[:1] in (["that"], ["this"]) and bool(self.article.issue)
        after = claim is not None and one.issues and one.issues[0].first > claim.last
        return one.all(self.article.issue) if points and after else one.issues

    def _of_the_plan(self, one: Object) -> list[Issue]:
        if one.issues and one.issues[0].issue == "negotiation_itself" and self._plan_to(one.issues[0], one.last):
            return self._issues(one.issues[0].last, one.last) or one.all("other")
        return one.issues

    def _set_by_another(self, one: Object) -> list[Issue]:
        """“The conditions set by X to end the war and free the captives”: the conditions alone are refused."""
        if len(one.issues) > 1 and {"by", "to"} <= set(self.lower[one.first : one.issues[0].first]):
            return one.issues[:1]
        return one.issues

    def _conditions_for(self, one: Object) -> list[Issue]:
        """“Turned down X's conditions for freeing the captives”: the conditions, not what they are set for."""
        claim = next((each for each in self.classes if each.value == "CLAIM" and one.first <= each.first), None)
        if claim is None or not one.issues or one.issues[0].first < claim.last:
            return one.issues
        sets = self.lower[claim.last - 1] in CONDITIONS and self.lower[claim.last : claim.last + 1] == ["for"]
        return one.all("negotiation_itself") if sets else one.issues

    def _same_as_another(self, one: Object) -> list[Issue]:
        return one.all(self._named_before_word(self.clause.first)) if _follows(one.words) else []

    def _gives_none(self, one: Object) -> list[Issue]:
        """“(Wants guarantees, and Y) refuses to give any”: what was asked for."""
        words = [word for word in one.words if word[0].isalnum()]
        given = words[:1] == ["to"] and len(words) == 3 and words[1] in _GIVING and words[2] in _ANY_OF_IT
        return one.all(self.article.issue) if given and self.article.issue else []

    def _foreign_troops(self, one: Object) -> list[Issue]:
        """“Does not accept their soldiers on our border”: a presence is what is turned down."""
        does = one.words[:1] == ["to"] or "".join(one.words[:1]).endswith("ing")  # “ruled out sending the army in”
        on = not does and not _ON_LAND.isdisjoint(one.words)
        return one.all("troop_withdrawal") if on and self._has_class(one, "TROOPS") else []

    def _concessions(self, one: Object) -> list[Issue]:
        return [] if _YIELDING.isdisjoint(one.words) else one.all("negotiation_itself")

    def _taken_up(self, one: Object) -> list[Issue]:
        if not one.mark or not self._takes_up(one.first, one.last):
            return []
        return one.all(self._named_before_word(one.mark.first))

    def _released(self, one: Object) -> list[Issue]:
        return self._issues(self.clause.first, one.last) if self._has_class(one, "RELEASE") else []

    def _halted(self, one: Object) -> list[Issue]:
        halts = (
            each.row["term"] in _STOPPING and one.first <= each.first < one.last and not self._of_arms(each.last)
            for each in self.classes
        )
        return one.all("ceasefire_pause") if any(halts) else []

    def _let_in(self, one: Object) -> list[Issue]:
        if one.issues and one.issues[0].issue != "hostage_release":
            begin = one.issues[0].first - 1
            opened = self._admits(one.first, begin) if self.lower[begin - 1 : begin] and begin - one.first > 3 else []
            other = all(each.issue != "aid_access" for each in one.issues)
            reopens = opened and other and not {"reopen", "reopening"}.isdisjoint(self.lower[one.first : begin])
            return [*opened, *one.issues] if reopens else one.issues
        return self._admits(one.first, one.last) or one.issues

    def _freed(self, one: Object) -> list[Issue]:
        return self._freeing(one.first, one.last)

    def _wanted_out(self, one: Object) -> list[Issue]:
        return one.all("troop_withdrawal") if self._out_of(one.first, one.last) else []

    def _team_sent(self, one: Object) -> list[Issue]:
        return one.all("negotiation_itself") if self._sent(one.first, one.last) else []

    def _talked_on(self, one: Object) -> list[Issue]:
        talks = any(each.row["term"] == "go on talking" and one.first <= each.first < one.last for each in self.stances)
        return one.all("negotiation_itself") if talks else []

    def _kept(self, one: Object) -> list[Issue]:
        does = one.term == "commit to" and "".join(one.words[:1]).endswith("ing")  # “committed to finding the rest”
        return one.or_next() if one.term in _KEEPING and not does else []

    def _walked_out(self, one: Object) -> list[Issue]:
        left = one.term in ("walked out", "pulled out of talks")
        return [Issue(self.clause.first, one.last, "negotiation_itself")] if left else []

    def _gives_in(self, one: Object) -> list[Issue]:
        return one.all("negotiation_itself") if one.term in _GIVING_IN else []

    def _number(self, one: Object) -> list[Issue]:
        bare = [word for word in one.words if word[0].isalnum()]
        counted = self.article.issue and bare and all(word[0].isdigit() for word in bare)
        return one.all(self.article.issue) if counted else []

    def _ceded(self, one: Object) -> list[Issue]:
        return self._issues(one.mark.first, one.last) if one.mark and one.term in _CEDING else []

    def _stands_before(self, one: Object) -> list[Issue]:
        relative = self.clause.opener in ("which", "that", "something") and (not one.issues or one.claim)
        bare = [word for word in one.words if word[0].isalnum()]
        met = self.clause.opener == "something" and bare in (
            ["to", "meet"],
            ["to", "accept"],
        )  # “… has refused to meet”
        if met or (relative and self._ends_at(one.first, one.last)):
            return self._before_clause() or one.issues
        return one.issues

    def _persons(self, one: Object) -> list[Issue]:
        return self._people(one.first, one.last)

    def _ours(self, one: Object) -> list[Issue]:
        return one.all(self._freed_people()) if self._own_people(one.first, one.last) else []

    def _after_aside(self, one: Object) -> list[Issue]:
        last, lower = one.last, self.lower
        if lower[last : last + 1] not in (["who"], ["which"]):
            return []
        ends = (at for at in range(last + 1, len(lower) - 2) if lower[at : at + 2] == [",", "to"])
        to = next(ends, None)
        if to is None:
            return []
        leaves = any(mark.value == "LEAVE" and mark.first > to for mark in self.reading.classes)
        if leaves and self._has_class(one, "TROOPS"):
            return one.all("troop_withdrawal")  # “wants the troops, who have …, to leave”
        return [each._replace(first=one.first, last=one.last) for each in self._issues(to, len(lower))[:1]]

    def _conquest(self, one: Object) -> list[Issue]:
        return [] if TAKING.isdisjoint(self.lower[one.first : one.first + 8]) else one.all("war_aims")

    def _offensive(self, one: Object) -> list[Issue]:
        called = one.words[:1] in (["calls"], ["call"], ["demands"], ["demand"], ["appeals"])
        attack = self._has_class(one, "ASSAULT") and not self.kinds & {"HALT", "TRUCE", "RAFAH"}
        return one.all("war_aims") if called and attack else one.issues  # “turned down calls for an offensive”

    def _overtures(self, one: Object) -> list[Issue]:
        return [] if _OVERTURES.isdisjoint(one.words) else one.all("negotiation_itself")

    def _to_talk(self, one: Object) -> list[Issue]:
        says = any(each.value == "SAY" and one.first <= each.first < one.last for each in self.stances)
        return one.all("negotiation_itself") if says else []

    def _judged(self, one: Object) -> list[Issue]:
        if one.term not in VERDICTS:
            return []
        if one.term == "unacceptable" and not _DEEDS.isdisjoint(self.lower[self.clause.first : self.clause.last]):
            return []  # “called the attack unacceptable”: a judgement, and nothing turned down
        if one.holders:
            known = self.article.meant() if self._pointing() else "other"
        elif "HALT" in self.kinds:
            known = "ceasefire_permanence"
        else:
            return []
        return [Issue(self.clause.first, self.clause.last, known)]

    def _under_condition(self, one: Object) -> list[Issue]:
        return [] if one.rule == "noun" else self._condition_issues()

    # What is meant by what it names.

    def _disarms(self, one: Object) -> list[Issue]:
        if "DESTROY" not in self.kinds:
            return one.issues
        return [each._replace(issue="disarmament") if each.issue == "war_aims" else each for each in one.issues]

    def _supported(self, one: Object) -> list[Issue]:
        """“Support for the release of X”, “commitment to its disarmament”: asked for where it is another's to give."""
        asked = one.term in _BACKING and bool(one.issues) and one.issues[0].issue in _ANOTHER_S
        if asked and (
            one.holders[0].actor in GO_BETWEENS or not gives(one.holders[0], one.issues[0].issue, self.article.codebook)
        ):
            one.action = "demand"
        return one.issues

    def _of_captives(self, one: Object) -> list[Issue]:
        """“Agreed to release the 34 prisoners”, of a group that holds hostages: those are meant."""
        group = is_group(one.holders[0], self.article.codebook) and self.article.people == "hostage_release"
        if not group or not _SWAPPED.isdisjoint(one.words):
            return one.issues
        return [
            each._replace(issue="hostage_release") if each.issue == "prisoner_release" else each for each in one.issues
        ]

    def _holds_fire(self, one: Object) -> list[Issue]:
        vowed = one.mark is not None and one.mark.value == "vow"
        return one.all("ceasefire_pause") if vowed and self._negated(one.first, one.first + 3) else []

    def _left(self, one: Object) -> list[Issue]:
        land = self._departure(one.first, one.last, one.action != "demand")
        if not land:
            return one.issues
        self.after = None
        return [*land, *(each for each in one.issues if each.issue not in ("troop_withdrawal", "other"))]

    def _threatened(self, one: Object) -> list[Issue]:
        condition = self.clause.condition
        more = self._condition_issues()
        if condition is None or not more:
            return one.issues
        begin, end, kind = condition
        goes_on = more[0].issue == "war_aims" and kind == "if" and not _FIGHTING.isdisjoint(self.lower[begin:end])
        return [more[0]._replace(issue="ceasefire_pause")] if goes_on else more[:1]  # “if the fighting went on”

    def _staying(self, one: Object) -> list[Issue]:
        if self._stays(one.issues):
            one.action = "reject"
        return one.issues

    def _assault_halted(self, one: Object) -> list[Issue]:
        if not {"HALT", "ASSAULT"} <= self.kinds or "WAR" in self.kinds or one.action != "offer":
            return one.issues
        return [
            each._replace(issue="ceasefire_pause") if each.issue == "ceasefire_permanence" else each
            for each in one.issues
        ]

    def _fought_for(self, one: Object) -> list[Issue]:
        if one.term == "reserve the right to" and not one.issues:
            one.action = "threaten"
            return one.all("other")  # “reserved the right to respond”
        taking = not TAKING.isdisjoint(self.lower[one.first : one.first + 4])
        taking = taking and all(each.issue == "negotiation_itself" for each in one.issues)
        if one.action == "vow" and (taking or not _AVENGING.isdisjoint(self.lower[one.first : one.first + 4])):
            return one.all("war_aims")
        return one.issues

    def _gone_on_with(self, one: Object) -> list[Issue]:
        goes_on = any(each.row["term"] in _GO_ON and one.first <= each.first <= one.first + 1 for each in self.classes)
        return one.all("war_aims") if goes_on else []

    def _unlisted(self, one: Object) -> list[Issue]:
        """What is plainly asked, refused, offered or threatened and has no issue of its own."""
        mark, action, first = one.mark, one.action, one.first
        if mark is None:
            return []
        told = any(word.endswith("ed") for word in self.lower[self.clause.first : mark.first])
        if told and action == "offer" and one.term == "offer" and self.lower[mark.first - 1] == "to":
            return []  # “had approached the post to offer a greeting”
        plain = action == "reject" and (one.term in _GRANTS or mark.value == "concede")
        shortest = 1 if action == "reject" or one.term in ("call for", "insist on", "appeal for") else 2
        if sum(word[0].isalnum() for word in one.words) < shortest or not (
            mark.row["strong"] or plain or self._grants(mark, first)
        ):
            return []
        known = ""
        if action == "offer" and "to" not in (self.lower[first], self.lower[first - 1]) and not self._gives(first):
            known = self.article.issue
        elif action == "offer" and {"help", "assist"} & set(one.words) and not _HELPING_WITH.isdisjoint(one.words):
            known = "negotiation_itself"
        if "PHASE" in self.kinds and not known:
            known = "negotiation_itself"  # “urged both to begin on stage two”
        return one.all(known or "other")

    def _freed_of_nation(self, one: Object) -> list[Issue]:
        """“Talks to free the French citizens”: a release where the freed are named by their nation."""
        talks = one.rule == "verb" and one.issues and one.issues[0].issue == "negotiation_itself"
        if not talks or not self._has_class(one, "RELEASE"):
            return one.issues
        nation = any(
            one.first <= each.first < one.issues[0].first and each.row["kind"] == "demonym"
            for each in self.reading.actors
        )
        return one.all(self._freed_people()) if nation else one.issues

    # What tells one object from another.

    def _gives(self, first: int) -> bool:
        """Whether a thing of its own is offered: “(offered) the premier a safety net”, “as many as 2,000 troops”."""
        if self.lower[first] in ("a", "an", "as"):
            return True
        to = next((one for one in self.reading.actors if first <= one.first <= first + 1), None)
        if any(one.value == "TROOPS" and first <= one.first < first + 6 for one in self.classes):
            return True
        at = to.last if to else first
        noun = " ".join(self.lower[first + 1 : first + 3]) if self.lower[first] == "the" else ""
        if office := STATE.match(noun) or ARMY.match(noun):
            at = first + 2 + noun[: office.end()].count(" ")  # past “the prime minister”
        return at > first and self.lower[at : at + 1] in (["a"], ["an"], ["its"], ["their"], ["full"])

    def _of_arms(self, at: int) -> bool:
        """Whether what is halted here has no issue of its own: “a halt to arms sales”."""
        return any(mark.value == "NONE" and at <= mark.first < at + 3 for mark in self.classes)

    def _own_people(self, first: int, last: int) -> bool:
        """“(Asking for) 700 of our people”; “the return of the soldiers, who were captured in May”."""
        words = self.lower[first:last]
        ours = any(word == "our" and not _OUR_MEN.isdisjoint(words[at + 1 : at + 5]) for at, word in enumerate(words))
        seized = not {"captured", "detained", "imprisoned", "custody"}.isdisjoint(self.reading.bag)
        returned = "return" in words and seized and not {"soldiers", "troops", "fighters"}.isdisjoint(words)
        theirs = any(
            words[at][0].isdigit()
            and words[at + 1 : at + 2] == ["of"]
            and not _OUR_MEN.isdisjoint(words[at + 2 : at + 5])
            for at in range(len(words) - 3)
        )  # “asked for 1,400 of their men”
        return returned or theirs or (ours and any(word[0].isdigit() for word in words))

    def _plan_to(self, one: Issue, last: int) -> bool:
        """“(Opposed) the plan to take the city”: what is planned, and no plan for talks."""
        planned = ("plan", "plans", "idea", "decision", "move", "bid")
        to = one.last + 1 < last and self.lower[one.last] == "to"
        return to and self.lower[one.last - 1] in planned

    def _named_before_word(self, at: int) -> str:
        """The issue named last in the sentence before a word, else the one that the article speaks of."""
        before = self._issues(0, at)
        return before[-1].issue if before else self.article.meant()

    def _takes_up(self, first: int, last: int) -> bool:
        """“(Called on X) to take it”, “to honour it”: what was spoken of before."""
        words = [word for word in self.lower[first:last] if word[0].isalnum()]
        if words[-1:] in (["it"], ["them"]):
            return not _TAKING_UP.isdisjoint(words[-3:-1])
        at = next((at for at, word in enumerate(words) if word in ("it", "them", "what")), 0)
        if at and words[at] == "what":  # “had to honour what had been signed”
            return words[at - 1] in _TAKING_UP and words[-1] in ("signed", "agreed", "promised", "decided")
        return at > 0 and len(words) - at < 5 and words[at - 1] in _TAKING_UP  # “to back it at once”

    def _sent(self, first: int, last: int) -> bool:
        """Whether a team is sent: “(will) send a delegation to Doha”."""
        sending = not _SENDING.isdisjoint(self.lower[first : min(first + 4, last)])
        return sending and self._team(first + 1, last)

    def _team(self, first: int, last: int) -> bool:
        """Whether negotiators are named: a delegation, “its team”; not “a rescue team”, “a team of doctors”."""
        lower = self.lower
        for at in range(first, last):
            if lower[at] in _ENVOYS or (
                lower[at] in ("team", "teams")
                and lower[at + 1 : at + 2] != ["of"]
                and (lower[at - 1] in _OF_TALKS or "-" in lower[at - 1])
            ):
                return True
        return False

    def _out_of(self, first: int, last: int) -> bool:
        """Whether a party is wanted out of a place: “(wants) Israel out of the whole of Gaza”."""
        at = next((at for at in range(first + 1, last - 2) if self.lower[at : at + 2] == ["out", "of"]), 0)
        if not at:
            return False
        troops = [mark for mark in self.classes if mark.value == "TROOPS"]
        party = any(first <= mark.first < mark.last == at for mark in (*self.reading.actors, *troops))
        after = self.reading.words.raw[at + 2 : at + 7]
        if after[0].isupper() or not after:
            return False  # “out of NATO”
        if self.lower[at - 1] in ("them", "it") and after[0][:1].isupper():
            return True  # “want them out of Gori”
        return party and (any(word[:1].isupper() for word in after) or not PLACES.isdisjoint(map(str.lower, after)))

    def _pointing(self) -> bool:
        """Whether a verdict is on what was just spoken of: “this is unacceptable”, “what I have seen is …”."""
        words = [word for word in self.lower[self.clause.first : self.clause.last] if word[0].isalnum()]
        return words[:1] in (["it"], ["this"], ["that"], ["what"], ["such"], ["these"], ["those"])

    def _ends_at(self, first: int, last: int) -> bool:
        """Whether a relative clause has no object after its verb: “…, which the group has ruled out”."""
        after = [word for word in self.lower[first:last] if word[0].isalnum()]
        if not after or after[0] in _NO_OBJECT_YET or (after[0] == "to" and len(after) == 2):
            return True
        if after[0] == "to" and len(after) > 2 and after[2] in _NO_OBJECT_YET:
            return True  # “which X refused to accept without conditions”
        return 2 < len(after) < 8 and after[-2] == "to" and after[-1] in _TAKING_UP  # “pressing X to accept”

    def _before_clause(self) -> list[Issue]:
        """The issue that a relative clause is about: the last one named before it in the sentence."""
        found = self._issues(max(0, self.clause.first - 16), self.clause.first - 1, beside=True)[-1:]
        near = self.reading.issues(max(0, self.clause.first - 9), self.clause.first - 1)[1][-1:]
        one = not self.lower[self.clause.first - 1].endswith("s")  # “conditions X rejects” are all that was asked
        if self.clause.opener == "something" and one and near and near[0].last >= self.clause.first - 3:
            return [Issue(self.clause.first, self.clause.last, self._plain(near[0]).issue)]  # “…, something X rejects”
        if self.clause.opener == "something" and self.article.rows and self.article.rows[-1][1] is self.reading:
            found = self._summed_up()  # “…, a demand that X has dismissed”
        return [Issue(self.clause.first, self.clause.last, one.issue) for one in found]

    def _summed_up(self) -> list[Issue]:
        """What “…, a demand X has dismissed” is about; “…, conditions X has dismissed” is about all that was asked."""
        last = self.article.rows[-1][0]
        issues = [last.issue]
        if self.lower[self.clause.first - 1].endswith("s"):
            rows = [row for row, reading in self.article.rows if reading is self.reading]
            issues = [row.issue for row in rows if (row.party, row.action) == (last.party, last.action)]
        return [Issue(0, 0, one) for one in dict.fromkeys(issues)]

    def _grants(self, mark: Mark, first: int) -> bool:
        """“Agreed to pay the teachers”: what is granted, even where it is no listed issue."""
        return mark.row["term"].startswith("agree") and "to" in self.lower[max(0, first - 1) : first + 1]

    def _plural_claims(self, first: int, last: int) -> bool:
        """“The demands”, “these conditions”: all that was asked, not one thing."""
        claims = [one for one in self.reading.classes if one.value == "CLAIM" and first <= one.first < last]
        return bool(claims) and self.lower[claims[0].last - 1].endswith("s") and not self._told(first, last)

    def _told(self, first: int, last: int) -> bool:
        """Whether the object says itself what the claim is: “the idea of handing the city to a council”."""
        at = next(one.last for one in self.reading.classes if one.value == "CLAIM" and first <= one.first < last)
        return self.lower[at : at + 1] in (["of"], ["over"], ["about"], ["to"], ["for"]) and last - at > 1

    def _points_back(self, first: int, last: int, mark: Mark) -> bool:
        """Whether an object is “it”, “do so” or left out: what was spoken of last is meant."""
        words = [word for word in self.lower[first:last] if word[0].isalnum() and word not in ("and", "but")]
        if words[:1] and words[0] in _ADDING:
            words = []
        if words[:2] in (["do", "so"], ["to", "do"]):
            return True
        if not words:
            return mark.row["term"] in _NEED_AN_OBJECT
        if words[0] in ("both", "either", "them") and (len(words) == 1 or words[1] in _NOT_A_NOUN):
            return True  # “rejected both on those grounds”
        return words[0] in ("it", "this", "that") and len(words) <= 8

    def _said_already(self, holders: list[Party], action: str, issues: list[Issue]) -> bool:
        """Whether this sentence has just said the same of the same party: “we want an exchange, and we want it now”."""
        if not self.article.rows or not issues:
            return False
        row, reading = self.article.rows[-1]
        return reading is self.reading and row.party in holders and (row.action, row.issue) == (action, issues[0].issue)

    def _brokered(self, first: int, last: int, mark: Mark | None) -> list[Issue]:
        """Mediation whose object names no issue is of the talks themselves, when it is of parties or of “it”."""
        words = set(self.lower[first:last])
        several = len({one.value for one in self.reading.actors if first <= one.first < last}) > 1
        bare = (
            mark is not None
            and mark.row["term"] == "host"
            and not any(word.isalpha() for word in self.lower[first:last])
        )
        mediation = mark is not None and mark.row["term"].endswith("mediation")
        if mark and (bare or several or mediation or mark.row["term"] in _MEDIATING or words & _COUNTERPARTS):
            return [Issue(first, last, "negotiation_itself")]
        return []


_DEEDS = wordset(
    "attack attacks strike strikes bombing bombings shelling killing killings raid raids violence violation",
    "violations massacre deaths assault murder shooting bombardment incursion",
)
_AVENGING = wordset("avenge revenge retaliate accounts scores score")
_FIGHTING = wordset("fighting war hostilities clashes shelling bloodshed")
CONDITIONS = wordset("condition conditions precondition preconditions prerequisite prerequisites")
_DEMANDED = wordset("demand demands condition conditions")
_OUR_MEN = wordset("people men prisoners comrades fighters soldiers brothers sons brethren leaders members")
_OVERTURES = wordset("effort efforts initiative initiatives overture overtures")
TAKING = wordset("seize capture retake recapture occupy conquer storm overrun")
_STOPPING = frozenset({"halt", "cessation", "stoppage"})
_WISHING = frozenset({"want", "seek", "wish"})
_ENSURING = wordset("ensure sure guarantee see")
_TAKING_UP = wordset(
    "take seize honour honor respect accept sign endorse back keep implement observe uphold approve embrace support",
    "behind to by accept agree grant",
)
_YIELDING = wordset("concession concessions")
_ON_LAND = wordset("on in along at inside near")
_OF_TAKING_PART = frozenset(
    {
        "not be complicit in",
        "pull out of talks",
        "withdraw from talks",
        "not be part of",
        "vote no",
        "suspend its participation",
        "refuse to deal with",
    }
)
_PLANNED = wordset("plan proposal initiative")
_GIVING = wordset("give provide grant offer")
_ANY_OF_IT = wordset("any one them it these those")
_OFFERED = wordset("plan proposal offer initiative")
_WHEN = DAYS | wordset(
    "last this on late early week month year yesterday",
    "earlier morning evening night in january february march april may june july august september october november",
    "december",
)
_SENDING = wordset("send dispatch sending")
_ENVOYS = wordset("delegation delegations delegates negotiators negotiator envoy envoys representatives")
_OF_TALKS = wordset("a its the his her their our negotiating peace new small")
_PENALTIES = wordset("consequences sanctions retaliation reprisals")
_GIVING_IN = frozenset({"give in to", "surrender to", "capitulate to", "bow to", "yield to"})
_SWAPPED = wordset("palestinian palestinians exchange swap all-for-all")
_HARMS = _PENALTIES | PROVOCATIONS | RESPONSES
_BACKING = frozenset(
    {
        "reaffirm its commitment to",
        "support",
        "backed",
        "voice support for",
        "express support for",
        "reiterate its support for",
        "in favour of",
        "come out in favour of",
        "favour",
        "favor",
    }
)
_ANOTHER_S = frozenset(
    {"hostage_release", "prisoner_release", "disarmament", "troop_withdrawal", "return_of_displaced"}
)
_MORE = wordset("more extra additional further")
TEAMS = _ENVOYS | {"team", "teams"}
_NOT_A_NOUN = wordset("on as for because in at after when outright and")
_KEEPING = frozenset(
    {
        "go on talking",
        "door remains open",
        "door to diplomacy is open",
        "commit to",
        "abide by",
        "adhere to",
        "comply with",
    }
)
_CEDING = frozenset({"give up", "cede", "relinquish"})
_GO_ON = frozenset({"push on", "press on", "push ahead", "press ahead", "carry on", "go on"})
_ADDING = wordset("arguing saying adding calling citing insisting")
_NO_STANCE_ON = wordset(
    "what",
    "account accounts claim claims accusation accusations allegation allegations report reports criticism charge",
    "charges figures narrative comparison suggestion estimate estimates toll count version characterisation",
    "warning warnings protests fears",
    "characterization verdict findings ruling defeat result results outcome election elections",
)
_NO_OBJECT_YET = wordset("from so as until unless for in on since outright repeatedly again before without")
_HELPING_WITH = wordset("end solve resolve settle find bring mediate broker negotiate sides parties ways way crisis")
_REFUSED = frozenset({"refusal to", "opposition to", "insistence on", "rejection of"})
_TURNS_ROUND = frozenset(
    {"make concessions", "give ground", "reverse course", "relent", "climb down", "backtrack", "back off"}
)
_GRANTS = frozenset({"accept", "recognise", "recognize", "support", "endorse", "approve", "agree"})
_MEDIATING = frozenset(
    {
        "been working",
        "working to",
        "work with both",
        "mediate",
        "efforts to mediate",
        "contacts with both",
        "talking to both sides",
        "hold separate talks with",
        "shuttle",
        "carry messages",
        "pass messages",
        "ferry messages",
        "relay messages",
        "in contact with both",
        "broker",
        "bridge the gaps",
        "narrow the gaps",
        "good offices",
        "leading the mediation",
        "chaired the talks",
        "mediation",
    }
)
_NEED_AN_OBJECT = frozenset({"vote against", "refuse", "reciprocate"})
_HALTS = wordset("halt end stop suspension")
_CUTTING_OFF = wordset("halting stopping cutting suspending blocking")
_SUPPLIES = wordset("aid humanitarian supplies deliveries food fuel water electricity")
_COUNTERPARTS = wordset(
    "session",
    "presidents premiers ceremony it envoys delegations sides parties leaders negotiators rounds between delegation",
)
ON_A_DEAL = frozenset(
    {
        "meaningless",
        "deride",
        "delusional",
        "absurd",
        "not be part of",
        "a mistake",
        "a surrender",
        "a capitulation",
        "a bad deal",
        "a catastrophe",
        "not good enough",
        "unreasonable",
    }
)
VERDICTS = frozenset(
    {
        "meaningless",
        "delusional",
        "absurd",
        "comes first",
        "come first",
        "must come first",
        "unacceptable",
        "non-starter",
        "out of the question",
        "unrealistic",
        "fall short",
        "fell far short",
        "not on the agenda",
        "not negotiable",
        "not worth",
        "impossible",
        "no longer possible",
        "not up to",
        "off the table",
        "red line",
        "detached from reality",
        "a mistake",
        "a surrender",
        "unreasonable",
        "a capitulation",
        "a catastrophe",
        "a bad deal",
        "not good enough",
    }
)

_FOLLOWING = ("do the same", "do so", "do likewise", "follow suit", "to follow .", "to reconsider .")
_POINTERS = wordset("it this them these that")
_NOTIONS = wordset("notion idea suggestion prospect possibility speculation rumours rumors")
_BIDDING = wordset("bid ambition ambitions candidacy")
_OBJECTING = wordset("objection opposition ambition ambitions bid aspiration")


def _follows(words: list[str]) -> bool:
    """Whether an object only points to what another did: “to do the same”, “to follow suit”."""
    said = " ".join(words)
    return any(end in said for end in _FOLLOWING)


def _mediated(issues: list[Issue]) -> list[Issue]:
    """The one issue a mediator works on: people to be freed before the talks as such."""
    for wanted in ("hostage_release", "prisoner_release", "negotiation_itself"):
        for one in issues:
            if one.issue == wanted:
                return [one]
    return [one for one in issues if one.issue not in ("guarantees", "other")][:1]


class Step(NamedTuple):
    """One way to find the issues of an object, asked for some actions; where they are known, only if `always`."""

    find: Callable[[Objects, Object], list[Issue]]
    actions: frozenset[str]
    always: bool = False


ACTIONS = frozenset(VALUES["action"])
_OBJECTS_OF = wordset("demand offer accept reject")
_OPENED_BY_THAT = wordset("demand threaten vow offer reject accept concede")
# What an object names, in the order asked.
_NAMED = (
    Step(Objects._mediates, wordset("mediate"), True),
    Step(Objects._turns_round, wordset("concede")),
    Step(Objects._gives_up_refusal, wordset("concede")),
    Step(Objects._gives_up_claim, wordset("concede"), True),
    Step(Objects._exactly, wordset("vow"), True),
    Step(Objects._exactly_asked, wordset("demand"), True),
    Step(Objects._signed, wordset("accept offer reject"), True),
    Step(Objects._planned, wordset("offer"), True),
    Step(Objects._of_the_talks, ACTIONS, True),
    Step(Objects._pointed_at, wordset("accept reject")),
    Step(Objects._all_claims, wordset("reject")),
    Step(Objects._spoken_of, ACTIONS - {"mediate"}),
    Step(Objects._that_call, wordset("reject"), True),
    Step(Objects._of_the_plan, wordset("reject"), True),
    Step(Objects._set_by_another, wordset("reject"), True),
    Step(Objects._conditions_for, wordset("reject"), True),
    Step(Objects._same_as_another, wordset("demand")),
    Step(Objects._gives_none, wordset("reject")),
    Step(Objects._foreign_troops, wordset("reject")),
    Step(Objects._concessions, wordset("demand reject")),
    Step(Objects._taken_up, wordset("demand")),
    Step(Objects._released, wordset("offer accept demand")),
    Step(Objects._halted, ACTIONS),
    Step(Objects._let_in, _OBJECTS_OF, True),
    Step(Objects._freed, _OBJECTS_OF | {"threaten"}),
    Step(Objects._wanted_out, wordset("demand")),
    Step(Objects._team_sent, _OBJECTS_OF),
    Step(Objects._talked_on, ACTIONS),
    Step(Objects._kept, wordset("accept")),
    Step(Objects._walked_out, ACTIONS),
    Step(Objects._gives_in, wordset("reject")),
    Step(Objects._number, wordset("offer")),
    Step(Objects._ceded, ACTIONS),
    Step(Objects._stands_before, ACTIONS, True),
    Step(Objects._persons, _OBJECTS_OF),
    Step(Objects._ours, wordset("demand")),
    Step(Objects._after_aside, wordset("demand")),
    Step(Objects._conquest, wordset("demand")),
    Step(Objects._offensive, wordset("reject"), True),
    Step(Objects._overtures, wordset("reject")),
    Step(Objects._to_talk, wordset("reject")),
    Step(Objects._judged, ACTIONS),
    Step(Objects._under_condition, _OPENED_BY_THAT - {"offer"}),
)
# What is meant by it, once there is somebody who holds the stance.
_MEANT = (
    Step(Objects._disarms, wordset("offer accept concede"), True),
    Step(Objects._supported, wordset("accept"), True),
    Step(Objects._of_captives, wordset("offer accept"), True),
    Step(Objects._holds_fire, wordset("offer")),
    Step(Objects._left, _OBJECTS_OF, True),
    Step(Objects._threatened, wordset("threaten"), True),
    Step(Objects._staying, wordset("vow offer"), True),
    Step(Objects._assault_halted, wordset("offer"), True),
    Step(Objects._fought_for, wordset("vow"), True),
    Step(Objects._gone_on_with, wordset("vow")),
    Step(Objects._unlisted, _OBJECTS_OF | {"threaten"}),
    Step(Objects._freed_of_nation, ACTIONS - {"mediate"}, True),
)
_NAMING = {action: [(step.find, step.always) for step in _NAMED if action in step.actions] for action in ACTIONS}
_MEANING = {action: [(step.find, step.always) for step in _MEANT if action in step.actions] for action in ACTIONS}
